"""Check: installs, starts, upgrades and removes the built program under Wine, as an IT department would.

build.py test runs it. Exit code 0 when everything is in order, 1 when something is not, 3 when Wine cannot be had here:
that is said loudly. dist/window.png shows the program's first window as it was seen.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from installer import lists, making, packing, signing, target, trial
from installer.runtime import Runtime, assemble
from installer.steps import empty, must, provide
from installer.trial import Trial
from installer.wine import Wine

NEEDED = (*making.BUILDING, "msiinfo", "xwd", "convert", "identify")
NOT_HERE = 3


@dataclass
class Checks:
    """What was checked so far, and how it went."""

    wrong: list[str] = field(default_factory=list)

    def run(self, what: str, check: Callable[[], str]) -> None:
        """Runs one check and tells of it; the next ones are run whatever it says."""
        began = time.monotonic()
        try:
            told, good = check(), True
        except (trial.Failed, SystemExit, OSError, subprocess.SubprocessError) as error:
            told, good = str(error), False
            self.wrong.append(what)
        print(f"{'ok  ' if good else 'FAIL'}  {what}: {told} ({time.monotonic() - began:.0f} s)", flush=True)


def main() -> int:
    """The whole test; builds first what is not there."""
    wanted, work, results = making.parser().parse_args(), making.WORK, making.RESULTS
    if sys.platform == "win32":
        print("NOT TESTED: on Windows the installer is tried by hand, see installer/README.md.", file=sys.stderr)
        return NOT_HERE
    missing = provide(NEEDED)
    if missing:
        print(f"NOT TESTED: Windows' programs cannot be run here, these are missing: {missing}", file=sys.stderr)
        return NOT_HERE
    began = time.monotonic()
    program = work / "windows" / "program" / "Samspil"
    setup, package = results / f"SamspilSetup-{wanted.version}.exe", results / f"Samspil-{wanted.version}.msi"
    if not (wanted.quick and program.exists() and setup.exists() and package.exists()):
        program = making.make_program("windows", wanted.version, wanted.python, None)
        made = making.pack("windows", program, wanted.version, None, wanted.loose)
        if making.tell(program, made, wanted.loose):
            return 1
    checks = Checks()
    runtime = assemble(work, wanted.python)
    place = empty(work / "trial")
    with Wine(place, runtime.folder / "wine") as wine:
        _all(checks, Trial(wine, place, results, program, setup, package, wanted.version), runtime, work)
    print(f"{'NOT in order: ' + ', '.join(checks.wrong) if checks.wrong else 'All in order'}, "
          f"{time.monotonic() - began:.0f} s", flush=True)  # fmt: skip
    return 1 if checks.wrong else 0


def _all(checks: Checks, trial_: Trial, runtime: Runtime, work: Path) -> None:
    """Every check, in the order in which a computer would meet them."""
    for what, check in (
        ("installs silently for one user", trial_.installs),
        ("is listed and opens files of its kind", trial_.is_listed),
        ("tries itself without a window", trial_.tries_itself),
        ("writes a municipality from a terminal", trial_.writes),
        ("shows its first window on the demo", trial_.shows_window),
        ("setup waits while it runs", trial_.waits_while_running),
        ("upgrades in place", trial_.upgrades),
        ("is removed, and data stay", trial_.is_removed),
        ("MSI installs, upgrades and is removed", trial_.package),
        ("is signed with a certificate", lambda: signs(trial_)),
        ("rules and stores pass under Windows' Python", lambda: passes(trial_.wine, runtime, work)),
    ):
        checks.run(what, check)


def signs(found: Trial) -> str:
    """Signs a copy of the program and the setup made of it with a certificate of a day."""
    place = empty(found.place / "signing")
    key, certificate, store = place / "key.pem", place / "certificate.pem", place / "certificate.p12"
    password = place / "password.txt"
    password.write_text("samspil\n", encoding="utf-8")
    must([
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=Samspil test",
        "-keyout", key, "-out", certificate,
    ])  # fmt: skip
    must([
        "openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", store,
        "-passout", f"file:{password}",
    ])  # fmt: skip
    signer = signing.Signer(str(store), str(password))
    folder = place / "program"
    shutil.copytree(found.program, folder)
    count = signing.sign_folder(folder, signer)
    (place / "samspil.ico").write_bytes((found.icon).read_bytes())
    made = packing.pack_setup(_small(folder), found.version, place, place, signer, quick=True)
    signer.sign(made)
    for file in (folder / "Samspil.exe", folder / "Samspil.com", made):
        said = subprocess.run(["osslsigncode", "verify", file], capture_output=True, text=True, check=False).stdout
        if "CN=Samspil test" not in said:
            raise trial.Failed(f"{file.name} is not signed")
    unsigned = [
        path.name for path in folder.rglob("*") if path.suffix in signing.PROGRAMS and not signing.is_signed(path)
    ]
    if unsigned:
        raise trial.Failed(f"not signed: {unsigned}")
    return f"{count} programs and libraries, and setup"


def _small(folder: Path) -> lists.Listed:
    """The program's two files only: for a setup that is not installed."""
    whole = lists.listed(folder)
    return lists.Listed(whole.root, tuple(file for file in whole.files if file.name.startswith("Samspil.")))


def passes(wine: Wine, runtime: Runtime, work: Path) -> str:
    """Runs the project's tests of rules and stores with the Windows Python that goes into the program."""
    packages = trial.test_packages(runtime, work)
    patterns = ("*/test_rules*.py", "*/test_store*.py", "storage/test_*.py")
    chosen = {path for pattern in patterns for path in (target.ROOT / "tests").glob(pattern)}
    names = sorted(path.relative_to(target.ROOT).as_posix() for path in chosen)
    code, said = wine.run(
        runtime.python, "-m", "pytest", "-q", "-p", "no:cacheprovider", *names, cwd=target.ROOT, timeout=1200,
        PYTHONPATH=wine.inside(packages), QT_QPA_PLATFORM="offscreen", CI=os.environ.get("CI", ""),
    )  # fmt: skip
    if code:
        raise trial.Failed(f"pytest ended with {code}\n{said[-6000:]}")
    return said.strip().splitlines()[-1]


if __name__ == "__main__":
    raise SystemExit(main())
