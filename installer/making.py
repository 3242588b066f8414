"""Making: what build.py does once its own environment is ready."""

import argparse
import os
import shutil
import sys
import tarfile
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path

from installer import bill, lists, packing, signing, target
from installer.freezing import freeze
from installer.runtime import assemble
from installer.signing import Signer
from installer.steps import provide, size, timed
from installer.target import ROOT, Target
from installer.wine import Wine

WORK = ROOT / "build"
RESULTS = ROOT / "dist"
LICENCES, BILL = "THIRD-PARTY-LICENCES.txt", "samspil.cdx.json"
"""What lies in the program's folder beside the program."""
PROGRAM, SETUP = 110, 40
"""Most MB (1024 × 1024, as Windows tells sizes) that the program's folder and setup may take."""
BUILDING = ("makensis", "wixl", "osslsigncode", "x86_64-w64-mingw32-gcc", "Xvfb", "/usr/lib/wine/wine64")


def main() -> int:
    """Runs what the command line asks for."""
    wanted = parser().parse_args()
    system = "linux" if wanted.linux and sys.platform != "win32" else "windows"
    signer = _signer(wanted)
    RESULTS.mkdir(exist_ok=True)
    program = make_program(system, wanted.version, wanted.python, signer)
    made = pack(system, program, wanted.version, signer, wanted.loose)
    return tell(program, made, wanted.loose)


def parser() -> argparse.ArgumentParser:
    """What build.py understands."""
    told = argparse.ArgumentParser(prog="build.py", description="Builds Samspil; the results lie in dist/.")
    told.add_argument("what", nargs="?", choices=("all", "test"), default="all")
    told.add_argument("--linux", action="store_true", help="the program's folder for Linux instead of Windows")
    told.add_argument("--python", default="", metavar="3.13", help="which Windows Python is assembled on Linux")
    told.add_argument("--version", default=target.version(), help="three numbers; else desktop/__init__.py's")
    told.add_argument("--certificate", default="", help="sign with this PKCS #12 file")
    told.add_argument("--password-file", default="", help="a file with the certificate's password")
    told.add_argument("--timestamp", default="", metavar="URL", help="a time stamp server, for signing")
    told.add_argument("--quick", action="store_true", help="test: do not build again what is in build/ and dist/")
    told.add_argument("--loose", action="store_true", help="compress nothing: setup is ready at once, and too large")
    return told


def _signer(wanted: argparse.Namespace) -> Signer | None:
    """The signer that the command line names, else the one of the environment."""
    if wanted.certificate:
        return Signer(str(Path(wanted.certificate).resolve()), wanted.password_file, wanted.timestamp)
    return signing.from_environment(os.environ)


def make_program(system: str, version: str, python: str, signer: Signer | None) -> Path:
    """The program's folder, with licences and list of parts in it, signed where a certificate is given."""
    with ExitStack() as stack:
        wine, built = None, target.here()
        if system == "windows" and sys.platform != "win32":
            missing = provide(BUILDING)
            if missing:
                raise SystemExit(f"Building for Windows needs these Debian packages: {' '.join(missing)}")
            runtime = assemble(WORK, python)
            built = target.elsewhere(runtime)
            wine = stack.enter_context(Wine(WORK / "wine", runtime.folder / "wine"))
        with timed(f"Freezing the program with {built.told}"):
            folder = freeze(built, WORK, version, wine)
    _describe(built, version, folder)
    if signer is not None and system == "windows":
        with timed("Signing"):
            print(f"    {signing.sign_folder(folder, signer)} files", flush=True)
    return folder


def _describe(built: Target, version: str, folder: Path) -> None:
    """Puts licences and the list of parts into the program's folder; the latter also beside the results."""
    parts = bill.parts(built)
    bill.write_licences(parts, folder / LICENCES)
    bill.write_bill(parts, built, version, target.epoch(), folder / BILL)
    shutil.copy(folder / BILL, RESULTS / f"Samspil-{version}-{built.system}.cdx.json")


def pack(system: str, folder: Path, version: str, signer: Signer | None, loose: bool = False) -> list[Path]:
    """What is handed out: setup and MSI for Windows, an archive for Linux; with a list of checksums."""
    program, work, results = lists.listed(folder), WORK / system, RESULTS
    if system == "linux":
        made = [_archive(folder, results / f"Samspil-{version}-linux.tar.xz")]
    else:
        with timed("Making setup"):
            made = [packing.pack_setup(program, version, results, work, signer, quick=loose)]
        if shutil.which("wixl"):
            with timed("Making the MSI package"):
                made.append(packing.pack_msi(program, version, results, work, signer))
        else:
            print("    no MSI package: wixl is not there", flush=True)
        if signer is not None:
            signer.sign(made[0])
    write_sums([*made, *results.glob(f"Samspil-{version}-{system}.cdx.json")], results / f"SHA256SUMS-{system}.txt")
    return made


def write_sums(files: list[Path], target: Path) -> None:
    """Writes the SHA-256 list as sha256sum reads it."""
    lines = [f"{sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(files)]
    target.write_text("".join(lines), encoding="utf-8", newline="\n")


def _archive(folder: Path, made: Path) -> Path:
    """The Linux program as an archive that unpacks into one folder."""
    with timed("Packing"), tarfile.open(made, "w:xz", preset=6) as archive:
        archive.add(folder, "samspil")
    return made


def tell(program: Path, made: list[Path], loose: bool = False) -> int:
    """Says how large everything is; 1 when something for Windows is larger than it may be, well packed."""
    for_windows = (program / "Samspil.exe").exists()
    sizes = [("program's folder", size(program), PROGRAM if for_windows else 0)]
    most_setup = 0 if loose else SETUP
    sizes += [(path.name, path.stat().st_size / 2**20, most_setup if path.suffix == ".exe" else 0) for path in made]
    for name, found, most in sizes:
        limit = f"  (budget {most} MB)" if most else ""
        print(f"{'FAIL' if most and found > most else 'ok  '}  {name}: {found:.1f} MB{limit}", flush=True)
    return 1 if any(most and found > most for _, found, most in sizes) else 0


if __name__ == "__main__":
    raise SystemExit(main())
