"""MSI: the source of the Windows Installer package, for all users of a computer, as wixl reads it."""

import os
import uuid
import xml.etree.ElementTree as ET
from hashlib import sha256
from pathlib import Path, PurePosixPath

from installer.lists import Listed

UPGRADE = "{3D1B0F5C-5F5E-4C0B-9A6E-2C9B5A7E4D11}"
"""Never changes: by it a newer package finds the older one."""
PARTS = uuid.UUID("7a6f1f0e-52c1-4c0d-8f7a-0a6f6f0d8b21")
"""Ids of components come from this and their path: the same file keeps its id from version to version."""
KIND = "Samspil.Municipality"
_SPACE = "http://schemas.microsoft.com/wix/2006/wi"


def source(program: Listed, version: str, icon: Path) -> str:
    """The package's source; wixl is run in the icon's folder, for it takes files by their way from there.

    REINSTALLMODE=amus: every file is replaced whatever version it tells, for the libraries of Python tell none, and
    Windows would otherwise keep an old one and then remove it with the old package.
    """
    root = ET.Element("Wix", xmlns=_SPACE)
    product = ET.SubElement(
        root, "Product", Id="*", Name="Samspil", Language="1033", Codepage="1252", Version=version,
        Manufacturer="Samspil", UpgradeCode=UPGRADE,
    )  # fmt: skip
    ET.SubElement(
        product, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine",
        Description=f"Samspil {version}", Manufacturer="Samspil", Languages="1033",
    )  # fmt: skip
    ET.SubElement(product, "MajorUpgrade", DowngradeErrorMessage="A newer version of Samspil is installed.")
    ET.SubElement(product, "Media", Id="1", Cabinet="samspil.cab", EmbedCab="yes")
    ET.SubElement(product, "Icon", Id="samspil.ico", SourceFile=icon.name)
    for name, value in {
        "ARPNOMODIFY": "1", "ARPNOREPAIR": "1", "ARPPRODUCTICON": "samspil.ico", "REINSTALLMODE": "amus",
    }.items():  # fmt: skip
        ET.SubElement(product, "Property", Id=name, Value=value)
    ids = _folders(product, program, Path(os.path.relpath(program.root, icon.parent)))
    feature = ET.SubElement(product, "Feature", Id="Program", Title="Samspil", Level="1")
    ET.SubElement(feature, "ComponentRef", Id="Entries")
    for name in ids:
        ET.SubElement(feature, "ComponentRef", Id=name)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _folders(product: ET.Element, program: Listed, way: Path) -> list[str]:
    """The tree of folders with a component for each file, which lies at the end of `way`; gives the components' ids."""
    target = ET.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = ET.SubElement(target, "Directory", Id="ProgramFiles64Folder")
    tree = {PurePosixPath("."): ET.SubElement(programs, "Directory", Id="INSTALLDIR", Name="Samspil")}
    for folder in program.folders:
        tree[folder] = ET.SubElement(tree[folder.parent], "Directory", Id=_id("d", folder), Name=folder.name)
    for file in program.files:
        part = ET.SubElement(
            tree[file.parent], "Component", Id=_id("c", file), Guid=_guid(str(file)), Win64="yes"
        )  # fmt: skip
        ET.SubElement(
            part, "File", Id=_id("f", file), Name=file.name, Source=(way / file).as_posix(), KeyPath="yes"
        )  # fmt: skip
    menu = ET.SubElement(target, "Directory", Id="ProgramMenuFolder")
    _entries(ET.SubElement(menu, "Component", Id="Entries", Guid=_guid("entries"), Win64="yes"))
    return [_id("c", file) for file in program.files]


def _entries(part: ET.Element) -> None:
    """The start menu, the kind of file, and what setup asks for before it installs beside this package."""
    ET.SubElement(
        part, "Shortcut", Id="Menu", Name="Samspil", Target="[INSTALLDIR]Samspil.exe", WorkingDirectory="INSTALLDIR"
    )
    command = '"[INSTALLDIR]Samspil.exe" "%1"'
    for key, name, value in (
        ("Software\\Samspil", "Package", "msi"),
        ("Software\\Samspil", "InstallDir", "[INSTALLDIR]"),
        ("Software\\Classes\\.samspil", "", KIND),
        (f"Software\\Classes\\{KIND}", "", "Samspil"),
        (f"Software\\Classes\\{KIND}\\DefaultIcon", "", "[INSTALLDIR]Samspil.exe,0"),
        (f"Software\\Classes\\{KIND}\\shell\\open\\command", "", command),
    ):
        entry = ET.SubElement(part, "RegistryValue", Root="HKLM", Key=key, Type="string", Value=value)
        if name:
            entry.set("Name", name)
        if name == "Package":
            entry.set("KeyPath", "yes")


def _id(kind: str, path: PurePosixPath) -> str:
    """A short id that Windows Installer allows, the same for the same path."""
    return f"{kind}{sha256(str(path).encode()).hexdigest()[:24]}"


def _guid(name: str) -> str:
    return "{" + str(uuid.uuid5(PARTS, name)).upper() + "}"
