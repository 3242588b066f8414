"""Steps: how the builder runs other programs and says what it does."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

NOT_HERE = 3
"""The exit code of a test that could not be run on this machine: neither passed nor failed."""

DEBIAN = {
    "makensis": "nsis",
    "wixl": "wixl",
    "msiinfo": "msitools",
    "osslsigncode": "osslsigncode",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "Xvfb": "xvfb",
    "desktop-file-validate": "desktop-file-utils",
    "convert": "imagemagick",
    "identify": "imagemagick",
    "xwd": "x11-apps",
    "/usr/lib/wine/wine64": "wine64",
}
"""The programs that building and trying need on Debian, and the package each comes in."""


class Unreachable(SystemExit):
    """What must be fetched, or Windows' programs themselves, cannot be had on this machine."""


def not_here(why: str) -> int:
    """Says that nothing was tested, so that nobody overlooks it."""
    print(f"{'*' * 78}\n* THE INSTALLED PROGRAM HAS NOT BEEN TESTED: {why}\n{'*' * 78}", file=sys.stderr, flush=True)
    return NOT_HERE


def say(what: str) -> None:
    """One line on what happens now; in one piece, for two threads may speak."""
    print(f"{what} …\n", end="", flush=True)


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Says what happens now, and afterwards how long it took."""
    say(what)
    began = time.monotonic()
    yield
    print(f"    {time.monotonic() - began:.0f} s", flush=True)


def must(words: Sequence[str | Path], cwd: Path | None = None, more: Mapping[str, str] | None = None) -> str:
    """Runs a step without which nothing else makes sense and gives what it said; ends the command when it fails."""
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={**os.environ, **(more or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{done.stdout[-8000:]}\nThis step failed ({done.returncode}): {' '.join(map(str, words))}")
    return done.stdout


def fetch(words: Sequence[str | Path]) -> None:
    """Runs pip; what cannot be fetched is Unreachable, but what comes and is not what the lock names is a failure."""
    try:
        must(words)
    except SystemExit as error:
        if "DO NOT MATCH THE HASHES" in str(error):
            raise
        raise Unreachable(f"packages could not be fetched\n{str(error)[-2000:]}") from error


def lacking(programs: Sequence[str]) -> list[str]:
    """The Debian packages of the programs that are not there."""
    return sorted({DEBIAN[name] for name in programs if shutil.which(name) is None})


def provide(programs: Sequence[str]) -> list[str]:
    """Installs what is missing with apt-get where that can be had; gives the packages that are still missing."""
    packages = lacking(programs)
    if packages and shutil.which("apt-get"):
        say(f"Installing with apt-get: {' '.join(packages)}")
        front = [] if sys.platform == "win32" or os.geteuid() == 0 else ["sudo", "-n"]
        command = [*front, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
        for words in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
            subprocess.run([*command, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return lacking(programs)


def size(folder: Path) -> float:
    """What the files below a folder take, in MB as Windows tells them (1024 × 1024 bytes)."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20


def empty(folder: Path) -> Path:
    """A folder with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
