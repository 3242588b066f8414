"""Sets the program up in this folder: `here.py demo` opens it on a ready municipality, `here.py test` passes all tests.

Needs Python 3.11 or newer and nothing else. What is already in place is not done again. `here.py lock` renews the three
requirement files after a change of pyproject.toml.
"""

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
RUN = ROOT / "installer" / "requirements.txt"
BUILD = ROOT / "installer" / "build-requirements.txt"
"""What installer/build.py freezes and freezes with."""
TEST = ROOT / "tests" / "requirements.txt"
BARE = ROOT / "tests" / "outloud.txt"
"""What the tests use without its own dependencies."""

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""What Qt loads on Linux even without a screen, and the Debian package it comes in."""

SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What Qt loads besides for a window on a Linux desktop."""


def main() -> int:
    """Runs what the command line asks for and passes its exit code on."""
    parser = argparse.ArgumentParser(description="Sets Samspil up in this folder and runs it.")
    parser.add_argument("what", choices=("demo", "test", "lock"), help="open the demo, pass all tests, renew the locks")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="handed on to samspil demo or to pytest")
    wishes = parser.parse_args()
    os.chdir(ROOT)
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what an older Python meets first
        print("Samspil needs Python 3.11 or newer.", file=sys.stderr)
        return 1
    if wishes.what == "lock":
        return lock()
    if wishes.what == "demo":
        set_up(RUN, LIBRARIES | SCREEN_LIBRARIES)
        return run("-m", "desktop", "demo", *wishes.rest)
    set_up(TEST, LIBRARIES)
    return test(wishes.rest)


def test(rest: list[str]) -> int:
    """Every check: style, types, then all tests (contracts and catalogues are among them); 0 when all pass."""
    fast = [] if any(word.startswith("-n") for word in rest) else ["-n", "2", "--dist", "worksteal"]
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is compiled once serves all programs that the tests start
    steps = (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
        ("-m", "pytest", *fast, *rest),
    )
    failed = [" ".join(step[1:3]) for step in steps if run(*step) != 0]
    if failed:
        print(f"Not passed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def lock() -> int:
    """Renews the three requirement files for Linux and Windows, with hashes; nothing of this machine is told."""

    set_up(RUN, {})
    wanted = next(
        line.split('"')[1] for line in Path("pyproject.toml").read_text("utf-8").splitlines() if "uv==" in line
    )
    run("-m", "pip", "install", "--quiet", wanted)
    for target, groups in ((RUN, ("build",)), (BUILD, ("build", "freeze")), (TEST, ("build", "tests"))):
        words = [word for group in groups for word in ("--group", group)]
        if run(
            "-m", "uv", "pip", "compile", "pyproject.toml", *words, "--universal", "--python-version", "3.11",
            "--upgrade", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--quiet",
            "--custom-compile-command", "python3 installer/here.py lock", "-o", target.relative_to(ROOT).as_posix(),
        ):  # fmt: skip
            return 1
    return 0


def set_up(requirements: Path, libraries: dict[str, str]) -> None:
    """Puts in place what is missing: system libraries (Linux), the virtual environment, the locked packages."""
    if not WINDOWS:
        provide(missing_packages(libraries))
    if not PYTHON.exists():
        say("Making a virtual environment in .venv")
        shutil.rmtree(VENV, ignore_errors=True)
        must([sys.executable, "-m", "venv", str(VENV)])
    stamp = VENV / f"{requirements.parent.name}.stamp"
    mark = fingerprint(requirements)
    if not stamp.exists() or stamp.read_text() != mark:
        say(f"Installing the packages of {requirements.relative_to(ROOT).as_posix()}")
        pip("--require-hashes", "-r", str(requirements))
        if requirements == TEST:
            pip("--require-hashes", "--no-deps", "-r", str(BARE))
        pip("--no-deps", "--no-build-isolation", "-e", str(ROOT))
        stamp.write_text(mark)
    must([str(PYTHON), str(ROOT / "i18n" / "update.py"), "--build"])


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """The Debian packages of the libraries that cannot be loaded, and python3-venv where Debian left it out."""
    packages = [package for library, package in libraries.items() if not loads(library)]
    if not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return packages


def loads(library: str) -> bool:
    """Whether the system has a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide(packages: list[str]) -> None:
    """Installs Debian packages, after saying so; elsewhere says what is missing and goes on."""
    if not packages:
        return
    if shutil.which("apt-get") is None:
        say(f"Please install what this system calls: {' '.join(packages)}")
        return
    say(f"Installing with apt-get: {' '.join(packages)}")
    front = [] if sys.platform == "win32" or os.geteuid() == 0 else ["sudo"]
    command = [*front, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    must([*command, "update"], quiet=True)
    must([*command, "install", "--yes", "--no-install-recommends", *packages], quiet=True)


def fingerprint(requirements: Path) -> str:
    """Changes whenever an installation made from the same files would come out differently."""
    parts = [requirements, BARE, ROOT / "pyproject.toml", ROOT / "installer" / "build_hook.py"]
    joined = b"".join(part.read_bytes() for part in parts) + f"{ROOT} {sys.version}".encode()
    return hashlib.sha256(joined).hexdigest()


def pip(*words: str) -> None:
    """Installs into the virtual environment, or ends the command."""
    must([str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *words])


def run(*words: str) -> int:
    """Runs the virtual environment's Python and gives its exit code."""
    sys.stdout.flush()
    return subprocess.run([str(PYTHON), *words], check=False).returncode


def must(words: list[str], quiet: bool = False) -> None:
    """Runs a step without which nothing else makes sense; ends the command when it fails."""
    sys.stdout.flush()
    done = subprocess.run(words, stdout=subprocess.PIPE if quiet else None, text=True, errors="replace", check=False)
    if done.returncode:
        raise SystemExit(f"{done.stdout or ''}This step failed: {' '.join(words)}")


def say(what: str) -> None:
    """One line on what happens now."""
    print(f"{what} …", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
