"""Freezing: PyInstaller makes the program's folder; here or, for Windows on Linux, under Wine."""

import shutil
import sys
from functools import cache
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from installer import look
from installer.steps import empty, must
from installer.target import ROOT, Target, epoch
from installer.wine import Wine

SPEC = ROOT / "installer" / "samspil.spec"


def freeze(target: Target, work: Path, version: str, wine: Wine | None = None) -> Path:
    """The folder with the program and all it needs; `wine` where a Windows program is built on Linux."""
    build_catalogues()
    place = work / target.system
    empty(place / "program")
    details = place / "details.txt"
    details.write_text(look.version_resource(version), encoding="utf-8")
    icon = look.write_icon(place / "samspil.ico")
    name = wine.inside if wine else str
    words = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    words += ["--distpath", name(place / "program"), "--workpath", name(place / "parts"), name(SPEC)]
    more = {"SAMSPIL_ICON": name(icon), "SAMSPIL_VERSION": name(details)}
    more |= {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(epoch())}
    if wine is None:
        must([target.python, *words], cwd=ROOT, more=more)
    else:
        wine.must(target.python, *words, cwd=ROOT, timeout=1800, **more)
    folder = place / "program" / "Samspil"
    if target.system == "linux":
        _desktop_files(folder)
    else:
        _for_terminals(folder)
        _pack(folder / "_internal" / "base_library.zip")
    return folder


@cache
def build_catalogues() -> None:
    """Makes what the program reads of its translations; once, for two systems may be frozen at a time."""
    must([sys.executable, ROOT / "i18n" / "update.py", "--build"])


def _for_terminals(folder: Path) -> None:
    """Makes Samspil.com: the same program for terminals and scripts, which reads the same Samspil.pkg.

    A terminal that is told "samspil" finds .com before .exe; a windowed program could not answer it.
    """
    (folder / "Console.exe").rename(folder / "Samspil.com")
    (folder / "Console.pkg").unlink()


def _pack(library: Path) -> None:
    """Packs what Python reads first, which PyInstaller leaves loose: on Windows Python can unpack without a file."""
    loose = library.with_suffix(".loose")
    library.rename(loose)
    with ZipFile(loose) as source, ZipFile(library, "w", ZIP_DEFLATED) as packed:
        for entry in source.infolist():
            packed.writestr(entry, source.read(entry), ZIP_DEFLATED)
    loose.unlink()


def _desktop_files(folder: Path) -> None:
    """Puts beside the Linux program what a desktop wants to know of it."""
    (folder / "samspil.png").write_bytes(look.picture(256))
    for name in ("samspil.desktop", "samspil-mime.xml"):
        shutil.copy(ROOT / "installer" / name, folder / name)
    shutil.copy(look.DRAWING, folder / "samspil.svg")
