"""Check: installs, starts, upgrades and removes the built program under Wine, as an IT department would.

build.py test runs it. Meanwhile the other processor freezes and tries the Linux program, and runs the tests of rules
and stores under Windows' Python. Exit code 0 when everything is in order, 1 when something is not, 3 when Wine or what
must be fetched cannot be had here: that is said loudly. dist/window.png shows the first window as it was seen.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from installer import lists, making, packing, signing, target, trial
from installer.freezing import build_catalogues
from installer.runtime import Runtime, assemble
from installer.steps import Unreachable, empty, must, not_here, provide
from installer.trial import Trial
from installer.wine import Wine

NEEDED = (*making.BUILDING, "msiinfo", "xwd", "convert", "identify", "desktop-file-validate")


@dataclass
class Checks:
    """What was checked so far, and how it went."""

    wrong: list[str] = field(default_factory=list)

    def run(self, what: str, check: Callable[[], str]) -> bool:
        """Runs one check, tells of it, and gives whether it passed; the next ones are run whatever it says."""
        began = time.monotonic()
        try:
            told, good = check(), True
        except Unreachable:
            raise
        except (trial.Failed, SystemExit, OSError, subprocess.SubprocessError) as error:
            told, good = str(error), False
            self.wrong.append(what)
        print(f"{'ok  ' if good else 'FAIL'}  {what}: {told} ({time.monotonic() - began:.0f} s)", flush=True)
        return good


def main() -> int:
    """The whole test; builds first what is not there."""
    wanted, began = making.parser().parse_args(), time.monotonic()
    if sys.platform == "win32":
        return not_here("on Windows it is tried by hand, see installer/README.md")
    missing = provide(NEEDED)
    if missing:
        return not_here(f"these Debian packages are missing: {' '.join(missing)}")
    making.RESULTS.mkdir(exist_ok=True)
    build_catalogues()
    checks, code = Checks(), 0
    try:
        with ThreadPoolExecutor(1) as second:
            _everything(checks, wanted, second)
    except Unreachable as error:
        code = not_here(str(error))
    told = f"NOT in order: {', '.join(checks.wrong)}" if checks.wrong else "All in order" if not code else "Not tested"
    print(f"{told}, {time.monotonic() - began:.0f} s", flush=True)
    return 1 if checks.wrong else code


def _everything(checks: Checks, wanted: argparse.Namespace, second: ThreadPoolExecutor) -> None:
    """Windows' program here; on the second thread what needs none of it."""
    work = making.WORK
    beside: list[Future[bool]] = []
    if not wanted.quick:
        beside.append(second.submit(checks.run, "the Linux program tries itself", lambda: linux(wanted.version)))
    runtime = assemble(work, wanted.python)
    packages = trial.test_packages(runtime, work)
    beside.append(second.submit(checks.run, "rules and stores pass under Windows' Python",
                                lambda: passes(runtime, packages, empty(work / "tests"))))  # fmt: skip
    program, results = work / "windows" / "program" / "Samspil", making.RESULTS
    setup, package = results / f"SamspilSetup-{wanted.version}.exe", results / f"Samspil-{wanted.version}.msi"
    is_there = wanted.quick and program.exists() and setup.exists() and package.exists()
    if is_there or checks.run("is built", lambda: builds(wanted)):
        place = empty(work / "trial")
        with Wine(place, runtime.folder / "wine") as wine:
            _all(checks, Trial(wine, place, results, program, setup, package, wanted.version))
    for each in beside:
        each.result()


def builds(wanted: argparse.Namespace) -> str:
    """Builds program, setup and package; none may be larger than the budgets allow."""
    program = making.make_program("windows", wanted.version, wanted.python, None)
    made = making.pack("windows", program, wanted.version, None, wanted.loose)
    if making.tell(program, made, wanted.loose):
        raise trial.Failed("it is larger than it may be")
    return ", ".join(each.name for each in made)


def _all(checks: Checks, trial_: Trial) -> None:
    """Every check, in the order in which a computer would meet them."""
    for what, check in (
        ("installs silently for one user", trial_.installs),
        ("is listed and opens files of its kind", trial_.is_listed),
        ("tries itself without a window", trial_.tries_itself),
        ("writes a municipality from a terminal", trial_.writes),
        ("obeys the IT department", trial_.obeys),
        ("shows its first window on the demo", trial_.shows_window),
        ("setup waits while it runs", trial_.waits_while_running),
        ("upgrades in place", trial_.upgrades),
        ("is removed, and data stay", trial_.is_removed),
        ("MSI installs, upgrades and is removed", trial_.package),
        ("is signed with a certificate", lambda: signs(trial_)),
    ):
        checks.run(what, check)


def linux(version: str) -> str:
    """Freezes the Linux program, which then tries itself; its menu entry is one that desktops read."""
    folder = making.make_program("linux", version, "", None)
    must(["desktop-file-validate", folder / "samspil.desktop"])
    told = must([folder / "samspil", "--self-test"])
    return told.strip().splitlines()[-1]


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


def passes(runtime: Runtime, packages: Path, place: Path) -> str:
    """Runs the project's tests of rules and stores with the Windows Python that goes into the program."""
    patterns = ("*/test_rules*.py", "*/test_store*.py", "storage/test_*.py")
    chosen = {path for pattern in patterns for path in (target.ROOT / "tests").glob(pattern)}
    names = sorted(path.relative_to(target.ROOT).as_posix() for path in chosen)
    with Wine(place, runtime.folder / "wine") as wine:
        code, said = wine.run(
            runtime.python, "-m", "pytest", "-q", "-p", "no:cacheprovider", *names, cwd=target.ROOT, timeout=1800,
            PYTHONPATH=wine.inside(packages), QT_QPA_PLATFORM="offscreen", CI=os.environ.get("CI", ""),
        )  # fmt: skip
    if code:
        raise trial.Failed(f"pytest ended with {code}\n{said[-6000:]}")
    return said.strip().splitlines()[-1]


if __name__ == "__main__":
    raise SystemExit(main())
