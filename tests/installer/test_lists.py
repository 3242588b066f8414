"""The lists of files that setup, uninstall and the MSI package share."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path, PurePosixPath

import pytest

from installer import lists, msi

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def program(tmp_path: Path) -> lists.Listed:
    for name in ("Samspil.exe", "Samspil.pkg", "inner/a b.dll", "inner/deep/cost$.txt", "other/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return lists.listed(tmp_path)


def test_folders_are_listed_from_the_outside_in(program: lists.Listed) -> None:
    assert [str(folder) for folder in program.folders] == ["inner", "inner/deep", "other"]
    assert program.size == sum(len(str(file)) for file in program.files)


def test_everything_that_is_put_is_removed_by_name(program: lists.Listed) -> None:
    put, remove = lists.nsis(program).split("!macroend\n")[:2]
    removed = re.findall(r'Delete "\$INSTDIR\\(.*)"', remove)
    assert removed == ["Samspil.exe", "Samspil.pkg", r"inner\a b.dll", r"inner\deep\cost$$.txt", r"other\x.txt"]
    assert len(re.findall(r"^  File ", put, re.MULTILINE)) == len(removed)
    assert put.count("SetOutPath") == 4


def test_folders_are_removed_from_the_inside_out_and_only_when_they_are_empty(program: lists.Listed) -> None:
    script = lists.nsis(program)
    assert re.findall(r'RMDir "\$INSTDIR\\(.*)"', script) == ["other", r"inner\deep", "inner"]
    assert "RMDir /r" not in script


def test_uninstall_never_removes_a_folder_with_what_is_in_it() -> None:
    script = (Path(__file__).parents[2] / "installer" / "setup.nsi").read_text(encoding="utf-8")
    assert not re.search(r"RMDir\s+/r|Delete\s+\S*\*", script, re.IGNORECASE)
    uninstall = script[script.index("Section Uninstall") :]
    assert "LOCALAPPDATA" not in uninstall and "DOCUMENTS" not in uninstall


def test_setup_says_everything_in_four_languages() -> None:
    script = (Path(__file__).parents[2] / "installer" / "setup.nsi").read_text(encoding="utf-8")
    said = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', script, re.MULTILINE)
    languages = {"DANISH", "NORWEGIAN", "NORWEGIANNYNORSK", "ENGLISH"}
    for name in {name for name, _, _ in said}:
        assert {language for each, language, _ in said if each == name} == languages
    assert set(re.findall(r"\$\((\w+)\)", script)) == {name for name, _, _ in said}


def test_setup_asks_for_the_mark_that_the_program_holds() -> None:
    folder = Path(__file__).parents[2] / "installer"
    held = re.search(r'^MARK = "(.+)"', (folder / "running.py").read_text(encoding="utf-8"), re.MULTILINE)
    asked = re.search(r'!define MARK "(.+)"', (folder / "setup.nsi").read_text(encoding="utf-8"))
    assert held and asked and held[1] == asked[1]


def components(program: lists.Listed, version: str = "1.2.3") -> dict[str, str]:
    """File -> id of its component, in a package's source."""
    root = ET.fromstring(msi.source(program, version, program.root.parent / "work" / "samspil.ico"))
    found = {}
    for part in root.iter(f"{WIX}Component"):
        for file in part.iter(f"{WIX}File"):
            found[Path(file.attrib["Source"]).relative_to(f"../{program.root.name}").as_posix()] = part.attrib["Guid"]
    return found


def test_the_package_holds_every_file_in_a_component_of_its_own(program: lists.Listed) -> None:
    found = components(program)
    assert set(found) == {str(file) for file in program.files}
    assert len(set(found.values())) == len(found)


def test_a_file_keeps_its_component_from_version_to_version(program: lists.Listed) -> None:
    fewer = lists.Listed(program.root, tuple(file for file in program.files if file != PurePosixPath("other/x.txt")))
    later = components(fewer, "1.3.0")
    assert later.items() < components(program).items()


def test_every_component_belongs_to_the_feature_and_ids_are_ones_that_windows_allows(program: lists.Listed) -> None:
    root = ET.fromstring(msi.source(program, "1.2.3", Path("samspil.ico")))
    parts = {part.attrib["Id"] for part in root.iter(f"{WIX}Component")}
    assert parts == {part.attrib["Id"] for part in root.iter(f"{WIX}ComponentRef")}
    ids = [each.attrib["Id"] for kind in ("Component", "File", "Directory") for each in root.iter(f"{WIX}{kind}")]
    assert all(re.fullmatch(r"[A-Za-z_][\w.]{0,71}", each) for each in ids)
    assert len(set(ids)) == len(ids)


def test_the_package_replaces_the_one_before_whatever_versions_its_files_tell(program: lists.Listed) -> None:
    root = ET.fromstring(msi.source(program, "1.2.3", Path("samspil.ico")))
    product = root.find(f"{WIX}Product")
    assert product is not None
    assert (product.attrib["UpgradeCode"], product.attrib["Id"]) == ("{3D1B0F5C-5F5E-4C0B-9A6E-2C9B5A7E4D11}", "*")
    told = {each.attrib["Id"]: each.attrib["Value"] for each in root.iter(f"{WIX}Property")}
    assert told["REINSTALLMODE"] == "amus"
    assert root.find(f".//{WIX}MajorUpgrade") is not None
