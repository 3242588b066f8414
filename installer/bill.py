"""Bill: the list of parts (CycloneDX) and the licences of everything that goes into the program."""

import json
import sys
import sysconfig
import tomllib
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path

from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL
from packaging.requirements import Requirement

from installer import locked
from installer.target import ROOT, Target

TEXTS = ROOT / "installer" / "licences"
OWN = uuid.UUID("0f4d5b0e-2f6b-5b52-9a43-1f0c7a3f2f10")

UNTOLD = {"python-dateutil": "Apache-2.0 OR BSD-3-Clause", "resvg-py": "MIT", "sqlcipher3": "Zlib"}
"""Licences of packages that do not name theirs as one would look for it; the text they bring is this one's."""
GNU = ("pyside6-essentials", "shiboken6")
"""Packages under the LGPL that do not bring its text."""

RESOURCES = (
    ("IBM Plex", "font", "OFL-1.1", "fonts/OFL.txt"),
    ("DejaVu Sans", "font", "Bitstream-Vera", "fonts/DejaVuSans-LICENSE.txt"),
    ("Lucide icons", "icons", "ISC", "icons/LICENSE"),
)
"""What lies in resources/ and comes from others: name, what it is, licence, and where its text lies."""


@dataclass(frozen=True)
class Part:
    """Something that others made and that goes into the program."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    hash: str = ""
    purl: str = ""
    needs: frozenset[str] = field(default_factory=frozenset)


def parts(target: Target) -> tuple[Part, ...]:
    """Everything of others in the program, by name: Python packages, Python, Qt, the bootloader, fonts and icons."""
    return tuple(sorted((*packages(target), *others(target)), key=lambda each: each.name.lower()))


def packages(target: Target) -> tuple[Part, ...]:
    """The packages that the program needs, and what these need; each as locked, which is checked."""
    held = {each.name: each for each in locked.chosen(locked.read(locked.BUILD), target.markers)}
    hashes = _hashes(target.installed)
    found = []
    for name, (distribution, needs) in _needed(target).items():
        if name not in held or held[name].version != distribution.version or hashes[name] not in held[name].hashes:
            raise SystemExit(f"{name} {distribution.version} is not what the lock names.")
        found.append(
            Part(
                name,
                distribution.version,
                UNTOLD.get(name) or _licence(distribution),
                _own("LGPL-3.0.txt", "GPL-3.0.txt") if name in GNU else _texts(distribution),
                hashes[name],
                str(PackageURL("pypi", None, name, distribution.version)),
                frozenset(needs),
            )
        )
    return tuple(found)


def others(target: Target) -> tuple[Part, ...]:
    """What is in the program and is no Python package."""
    distribution = _installed(target)
    places = (target.packages.parent, Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    library = next((place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").exists()), None)
    python = (library.read_text("utf-8"),) if library else ()
    qt = distribution["pyside6-essentials"].version
    bootloader = next(each.version for each in locked.read(locked.BUILD) if each.name == "pyinstaller")
    found = [
        Part("Python", target.version, "PSF-2.0", python, purl=f"pkg:generic/python@{target.version}"),
        Part("Qt", qt, "LGPL-3.0-only", _own("LGPL-3.0.txt", "GPL-3.0.txt"), purl=f"pkg:generic/qt@{qt}"),
        Part("PyInstaller bootloader", bootloader, "GPL-2.0-or-later WITH Bootloader-exception",
             _texts(distribution["pyinstaller"]) if "pyinstaller" in distribution else ()),
        Part("SQLCipher", "4", "BSD-3-Clause", _own("SQLCipher.txt")),
        Part("OpenSSL", "3", "Apache-2.0", _own("Apache-2.0.txt")),
    ]  # fmt: skip
    for name, _kind, licence, text in RESOURCES:
        found.append(Part(name, "", licence, ((ROOT / "resources" / text).read_text("utf-8"),)))
    return tuple(found)


def write_bill(parts: Iterable[Part], target: Target, version: str, epoch: int, file: Path) -> None:
    """Writes the list of parts as CycloneDX 1.6; the same parts give the same bytes."""
    everything = tuple(parts)
    program = Component(name="samspil", version=version, type=ComponentType.APPLICATION, bom_ref="samspil")
    bom = Bom(serial_number=uuid.uuid5(OWN, f"{version} {target.system} {epoch}"))
    bom.metadata.timestamp = datetime.fromtimestamp(epoch, UTC)
    bom.metadata.component = program
    bom.metadata.properties.add(Property(name="samspil:system", value=target.system))
    bom.metadata.properties.add(Property(name="samspil:python-library", value=target.library))
    made = {each.name: _component(each) for each in everything}
    for component in made.values():
        bom.components.add(component)
    bom.register_dependency(program, [made[each.name] for each in everything])
    for each in everything:
        bom.register_dependency(made[each.name], [made[name] for name in sorted(each.needs) if name in made])
    file.write_text(
        make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1), encoding="utf-8"
    )


def write_licences(parts: Iterable[Part], file: Path) -> None:
    """Writes the licence texts of everything, one after the other; a text that several share stands once."""
    chapters: list[str] = []
    seen: dict[str, str] = {}
    for each in parts:
        told = f"{each.name} {each.version}".strip()
        chapters += ["=" * 100, f"{told}    {each.licence}", "=" * 100, ""]
        for text in each.texts:
            body = text.replace("\r\n", "\n").strip()
            if body in seen:
                chapters += [f"The same text as for {seen[body]}.", ""]
            else:
                seen[body] = told
                chapters += [body, ""]
    file.write_text("\n".join(chapters), encoding="utf-8")


def _needed(target: Target) -> dict[str, tuple[Distribution, set[str]]]:
    """The packages that go into the program -> what is installed, and the packages each needs itself."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    installed = _installed(target)
    found: dict[str, tuple[Distribution, set[str]]] = {}
    waiting = [Requirement(each) for each in project["project"]["dependencies"]]
    while waiting:
        wanted = waiting.pop()
        name = locked.normal(wanted.name)
        asked = [Requirement(line) for line in installed[name].requires or ()]
        extras = {"", *wanted.extras}
        fitting = [each for each in asked if _fits(each, target.markers, extras)]
        needs = {locked.normal(each.name) for each in fitting}
        if name in found and needs <= found[name][1]:
            continue
        found[name] = (installed[name], needs | (found[name][1] if name in found else set()))
        waiting += fitting
    return found


def _fits(wanted: Requirement, markers: Mapping[str, str], extras: set[str]) -> bool:
    return wanted.marker is None or any(wanted.marker.evaluate({**markers, "extra": extra}) for extra in extras)


def _installed(target: Target) -> dict[str, Distribution]:
    found = distributions(path=[str(target.packages)])
    return {locked.normal(each.metadata["Name"]): each for each in found}


def _hashes(report: Path) -> dict[str, str]:
    """Package -> SHA-256 of the file it was installed from, as pip reported it."""
    told = json.loads(report.read_text(encoding="utf-8"))["install"]
    return {
        locked.normal(each["metadata"]["name"]): each["download_info"]["archive_info"]["hashes"]["sha256"]
        for each in told
    }


def _own(*names: str) -> tuple[str, ...]:
    """Licence texts that lie in installer/licences."""
    return tuple((TEXTS / name).read_text(encoding="utf-8") for name in names)


def _licence(distribution: Distribution) -> str:
    """The licence that a package names, as short as it has it."""
    told = {name: distribution.metadata.get_all(name) or [] for name in ("License-Expression", "License", "Classifier")}
    classified = [line.rpartition(" :: ")[2] for line in told["Classifier"] if line.startswith("License ::")]
    short = [line for line in told["License"] if len(line) < 80 and "\n" not in line]
    return next(iter([*told["License-Expression"], *short, *classified]), "")


def _texts(distribution: Distribution) -> tuple[str, ...]:
    """The licence texts that a package brings; an empty tuple where it brings none."""
    words = ("licen", "copying", "notice", "authors")
    files = [file for file in distribution.files or () if ".dist-info" in str(file)]
    named = [file for file in files if any(word in file.name.lower() or "/licenses/" in str(file) for word in words)]
    found = [Path(str(distribution.locate_file(file))) for file in named]
    return tuple(path.read_text(encoding="utf-8", errors="replace") for path in sorted(set(found)) if path.is_file())


def _component(part: Part) -> Component:
    made = Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType.LIBRARY if part.purl else ComponentType.FILE,
        bom_ref=part.purl or part.name,
        purl=PackageURL.from_string(part.purl) if part.purl else None,
        licenses=[DisjunctiveLicense(name=part.licence)] if part.licence else [],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part.hash)] if part.hash else [],
    )
    return made
