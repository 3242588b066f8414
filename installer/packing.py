"""Packing: the program's folder becomes a setup program (NSIS) and an MSI package (wixl)."""

import os
import sys
from pathlib import Path

from installer import lists, look, msi
from installer.signing import Signer
from installer.steps import must
from installer.target import ROOT

SCRIPT = ROOT / "installer" / "setup.nsi"


def pack_setup(
    program: lists.Listed, version: str, results: Path, work: Path, signer: Signer | None, quick: bool = False
) -> Path:
    """Makes SamspilSetup-x.y.z.exe, its uninstaller signed where there is a signer; `quick` presses nothing."""
    names, made = work / "files.nsh", results / f"SamspilSetup-{version}.exe"
    names.write_text(lists.nsis(program), encoding="utf-8-sig")
    numbers = ".".join(map(str, look.numbers(version)))
    told = {
        "VERSION": version,
        "NUMBERS": numbers,
        "KILOBYTES": str(program.size // 1024),
        "TARGET": str(made),
        "ICON": str(work / "samspil.ico"),
        "LISTS": str(names),
    }
    if signer is not None:
        told["SIGN"] = f'"{sys.executable}" -m installer.signing'
    sign = "-" if os.name != "nt" else "/"
    words = [f"{sign}D{name}={value}" for name, value in told.items()]
    words += [f"{sign}XSetCompressor /FINAL zlib", f"{sign}XSetCompress off"] if quick else []
    more = {**signer.environment, "PYTHONPATH": str(ROOT)} if signer else {}
    must(["makensis", f"{sign}V2", f"{sign}INPUTCHARSET", "UTF8", *words, SCRIPT], ROOT, more)
    return made


def pack_msi(program: lists.Listed, version: str, results: Path, work: Path, signer: Signer | None) -> Path:
    """Makes Samspil-x.y.z.msi."""
    source, made = work / "samspil.wxs", results / f"Samspil-{version}.msi"
    source.write_text(msi.source(program, version, work / "samspil.ico"), encoding="utf-8")
    must(["wixl", "-a", "x64", "-D", "Win64=yes", "-o", made, source], work)
    if signer is not None:
        signer.sign(made)
    return made
