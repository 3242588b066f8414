"""Target: the system that is built for, and the Python and packages that go into the program."""

import os
import platform
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from installer import locked
from installer.runtime import Runtime

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Target:
    """What is built for: "windows" or "linux", with the Python that is frozen."""

    system: str
    python: Path
    version: str
    library: str
    packages: Path
    installed: Path
    """pip's own report on what it installed, with the hash of every file."""

    @property
    def markers(self) -> Mapping[str, str]:
        """What markers of requirements are compared with."""
        return locked.windows(self.version) if self.system == "windows" else locked.here()

    @property
    def program(self) -> str:
        """The name of the windowed program's file."""
        return "Samspil.exe" if self.system == "windows" else "samspil"

    @property
    def told(self) -> str:
        """The Python inside, for people."""
        return f"Python {self.version}" + ("" if self.library == self.version else f" (library {self.library})")


def here() -> Target:
    """This system with the build's own environment."""
    system = "windows" if sys.platform == "win32" else "linux"
    version, environment = platform.python_version(), Path(sys.prefix)
    packages = Path(sysconfig.get_path("purelib"))
    return Target(system, Path(sys.executable), version, version, packages, environment / "installed.json")


def elsewhere(runtime: Runtime) -> Target:
    """Windows, built on Linux."""
    report = runtime.folder / "installed.json"
    return Target("windows", runtime.python, runtime.version, runtime.library, runtime.packages, report)


def version() -> str:
    """The program's version, as desktop/__init__.py has it."""
    text = (ROOT / "desktop" / "__init__.py").read_text(encoding="utf-8")
    return next(line.split('"')[1] for line in text.splitlines() if line.startswith("__version__"))


def epoch() -> int:
    """The time that is written into what is built: SOURCE_DATE_EPOCH, else the newest source's."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return int(given) if given else int((ROOT / "desktop" / "__init__.py").stat().st_mtime)
