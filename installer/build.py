"""Builds Samspil: one command, from a clean checkout; the results lie in dist/.

    build.py             Windows: the program, setup, MSI, checksums, list of parts. On Debian it builds under Wine.
    build.py --linux     the program's folder for Linux
    build.py test        builds if need be, then installs, starts, upgrades and removes the program under Wine

Needs Python 3.11 or newer; what else is needed goes into build/ (Python packages, by the lock) or is installed with
apt-get after saying so. Everything after that is told in installer/README.md.
"""

import hashlib
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from installer.steps import Unreachable, fetch, not_here  # noqa: E402 - found from whatever folder the command is given in

WORK = ROOT / "build"
LOCK = ROOT / "installer" / "build-requirements.txt"


def main() -> int:
    """Makes an environment with exactly the locked packages, and lets it do the rest."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what an older Python meets first
        print("Building Samspil needs Python 3.11 or newer.", file=sys.stderr)
        return 1
    testing = sys.argv[1:2] == ["test"]
    try:
        python = set_up(WORK / "environment")
    except Unreachable as error:
        if testing:
            return not_here(str(error))
        raise
    module = "installer.check" if testing else "installer.making"
    sys.stdout.flush()
    return subprocess.run([str(python), "-m", module, *sys.argv[1:]], cwd=ROOT, check=False).returncode


def set_up(folder: Path) -> Path:
    """The Python of the build's own environment; it is made anew when the lock or this Python has changed."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = folder / "made.txt"
    mark = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if not stamp.exists() or stamp.read_text() != mark:
        print("Installing the packages of installer/build-requirements.txt …", flush=True)
        venv.create(folder, clear=True, with_pip=True)
        words = ["install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", str(LOCK)]
        words += ["--report", str(folder / "installed.json")]
        fetch([python, "-m", "pip", *words])
        stamp.write_text(mark)
    return python


if __name__ == "__main__":
    raise SystemExit(main())
