"""Locked: what the requirement files hold, and which of it belongs on which system."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker, default_environment

ROOT = Path(__file__).resolve().parent.parent
RUN = ROOT / "installer" / "requirements.txt"
BUILD = ROOT / "installer" / "build-requirements.txt"
TEST = ROOT / "tests" / "requirements.txt"

_ENTRY = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?: ; (?P<marker>[^\\\n]+?))?(?P<rest>(?: *\\\n +\S+)+)", re.M
)


@dataclass(frozen=True)
class Locked:
    """One package of a requirement file; `hashes` are SHA-256 of every file that may be installed for it."""

    name: str
    version: str
    marker: str
    hashes: frozenset[str]

    @property
    def line(self) -> str:
        """The package as a requirement file has it, without its marker."""
        return " \\\n    ".join(
            [f"{self.name}=={self.version}", *(f"--hash=sha256:{each}" for each in sorted(self.hashes))]
        )


def read(path: Path) -> tuple[Locked, ...]:
    """The packages of a requirement file, in its order."""
    found = _ENTRY.finditer(path.read_text(encoding="utf-8"))
    return tuple(
        Locked(
            normal(entry["name"]),
            entry["version"],
            (entry["marker"] or "").strip(),
            frozenset(re.findall(r"sha256:([0-9a-f]{64})", entry["rest"])),
        )
        for entry in found
    )


def normal(name: str) -> str:
    """A package's name as indexes compare it: small letters, one hyphen."""
    return re.sub(r"[-_.]+", "-", name).lower()


def windows(version: str) -> dict[str, str]:
    """What markers are compared with on a 64-bit Windows, for a Python version such as 3.13.11."""
    return {
        "implementation_name": "cpython",
        "implementation_version": version,
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_python_implementation": "CPython",
        "platform_release": "10",
        "platform_system": "Windows",
        "platform_version": "10.0",
        "python_full_version": version,
        "python_version": ".".join(version.split(".")[:2]),
        "sys_platform": "win32",
    }


def here() -> dict[str, str]:
    """What markers are compared with on this system, by this Python."""
    return {key: str(value) for key, value in default_environment().items()}


def fits(marker: str, system: Mapping[str, str]) -> bool:
    """Whether what a marker asks for holds on a system; no marker holds everywhere."""
    return not marker or Marker(marker).evaluate({**system, "extra": ""})


def chosen(packages: tuple[Locked, ...], system: Mapping[str, str]) -> tuple[Locked, ...]:
    """The packages that belong on a system."""
    return tuple(each for each in packages if fits(each.marker, system))


def write(packages: tuple[Locked, ...], target: Path) -> Path:
    """Writes a requirement file with hashes and without markers: for installing on one system from another."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("".join(f"{each.line}\n" for each in packages), encoding="utf-8")
    return target
