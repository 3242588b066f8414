import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import xmlschema
from PySide6.QtCore import QSettings

from desktop.shell import policies
from desktop.shell.computer import Computer
from desktop.shell.paths import paths_in
from desktop.shell.policies import POLICIES, Held, Policies, Policy, Source, folders, read
from tests.house.sources import ROOT

FOLDER = ROOT / "installer" / "policies"
LANGUAGES = ("da-DK", "nb-NO", "en-US")
NS = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
ELEMENTS = {"folder": "text", "text": "text", "choice": "enum", "number": "decimal"}
BOXES = {"folder": "textBox", "text": "textBox", "choice": "dropdownList", "number": "decimalTextBox"}


def source(folder: Path, name: str, values: dict[str, str], fixed: bool = True) -> Source:
    file = folder / f"{name}.ini"
    file.write_text("[General]\n" + "\n".join(f"{key}={value}" for key, value in values.items()), encoding="utf-8")
    return Source(name, QSettings(str(file), QSettings.Format.IniFormat), fixed)


def test_without_sources_nothing_is_decided() -> None:
    found = read(())
    assert found == Policies()
    assert (found.database_folder, found.backup_folder, found.retention_months) == (None, None, None)
    assert (found.language, found.country, found.server_url, found.encryption_required) == ("", "", "", False)
    assert found.chosen("Language", "nb") == "nb"


def test_the_computers_policy_goes_before_the_users_and_both_before_the_defaults(tmp_path: Path) -> None:
    found = read(
        (
            source(tmp_path, "machine", {"Language": "da", "EncryptionRequired": "1"}),
            source(tmp_path, "user", {"Language": "nb", "Country": "no", "EncryptionRequired": "0"}),
            source(tmp_path, "defaults", {"Country": "DK", "RetentionMonths": "60", "BackupFolder": "/srv/b"}, False),
        )
    )
    assert (found.language, found.country, found.encryption_required) == ("da", "NO", True)
    assert found.retention_months == 60
    assert found.backup_folder == Path("/srv/b")
    assert found.held["Country"] == Held("NO", "user", True)
    assert [found.is_fixed(each) for each in ("Language", "RetentionMonths", "ServerUrl")] == [True, False, False]


def test_a_policy_goes_before_ones_own_choice_and_a_default_after_it(tmp_path: Path) -> None:
    fixed = read((source(tmp_path, "machine", {"Language": "da"}),))
    proposed = read((source(tmp_path, "defaults", {"Language": "da"}, False),))
    for decided, with_own in ((fixed, "da"), (proposed, "nb")):
        computer = Computer(tmp_path / f"{with_own}.ini", decided)
        assert computer.language == "da"
        computer.language = "nb"
        assert computer.language == with_own


@pytest.mark.parametrize(
    "line",
    [
        ("Language", "sv"),
        ("Country", "SE"),
        ("RetentionMonths", "0"),
        ("RetentionMonths", "601"),
        ("RetentionMonths", "five"),
        ("EncryptionRequired", "perhaps"),
        ("DatabaseFolder", "samspil"),
    ],
)
def test_what_cannot_be_used_is_passed_over_and_named(tmp_path: Path, line: tuple[str, str]) -> None:
    found = read((source(tmp_path, "machine", dict([line])),))
    assert found.held == {}
    assert found.wrong == (f"{line[0]}={line[1]} (machine)",)


def test_folders_may_hold_variables_and_take_the_programs_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAMSPIL_SHARE", str(tmp_path))
    found = read((source(tmp_path, "machine", {"DatabaseFolder": "${SAMSPIL_SHARE}/kommuner"}),))
    own = paths_in(tmp_path / "own")
    assert folders(own, found).files == tmp_path / "kommuner"
    assert folders(own, found).backups == own.backups


def test_an_address_with_a_comma_stays_one_text(tmp_path: Path) -> None:
    found = read((source(tmp_path, "machine", {"ServerUrl": "postgresql+psycopg://a,b/havnby"}),))
    assert found.server_url.replace(" ", "") == "postgresql+psycopg://a,b/havnby"


def test_a_system_has_its_usual_sources(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    machine, defaults = tmp_path / "policies.ini", tmp_path / "defaults.ini"
    for file in (machine, defaults):
        file.write_text("[General]\nCountry=NO\n", encoding="utf-8")
    monkeypatch.setattr(policies, "MACHINE", machine)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "samspil"))
    assert [(each.where, each.fixed) for each in policies.usual_sources()] == [
        (str(machine), True),
        (str(defaults), False),
    ]


def definitions() -> dict[str, ET.Element]:
    root = ET.parse(FOLDER / "samspil.admx").getroot()
    return {each.attrib["name"]: each for each in root.iter(f"{NS}policy")}


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.name)
def test_the_template_writes_the_value_that_is_read(policy: Policy) -> None:
    told = definitions()[policy.name]
    assert told.attrib["key"] == policies.KEY
    assert told.attrib["class"] == "Both"
    if policy.kind == "switch":
        assert told.attrib["valueName"] == policy.name
        values = [told.find(f"{NS}{each}/{NS}decimal") for each in ("enabledValue", "disabledValue")]
        assert [each.attrib["value"] for each in values if each is not None] == ["1", "0"]
        return
    element = told.find(f"{NS}elements/*")
    assert element is not None
    assert element.tag == NS + ELEMENTS[policy.kind]
    assert (element.attrib["valueName"], element.attrib["id"]) == (policy.name, policy.name)
    if policy.kind == "choice":
        assert tuple(each.text for each in element.iter(f"{NS}string")) == policy.choices
    if policy.kind == "number":
        assert (element.attrib["minValue"], element.attrib["maxValue"]) == (str(policy.least), str(policy.most))


def test_the_template_decides_nothing_that_is_not_read() -> None:
    assert list(definitions()) == [each.name for each in POLICIES]


def test_template_and_words_have_the_form_that_windows_editor_reads() -> None:
    schema = xmlschema.XMLSchema(ROOT / "tests" / "data" / "policies.xsd")
    files = [FOLDER / "samspil.admx", *(FOLDER / each / "samspil.adml" for each in LANGUAGES)]
    for file in files:
        assert [f"{error.path}: {error.reason}" for error in schema.iter_errors(file)] == []
    template, *words = (ET.parse(file).getroot() for file in files)
    (resources,) = template.iter(f"{NS}resources")
    assert {each.attrib["revision"] for each in words} == {resources.attrib["minRequiredRevision"]}


def test_whatever_the_template_refers_to_is_in_it() -> None:
    root = ET.parse(FOLDER / "samspil.admx").getroot()
    for referring, meant in (("parentCategory", "category"), ("supportedOn", "definition")):
        names = {each.attrib["name"] for each in root.iter(NS + meant)}
        assert {each.attrib["ref"] for each in root.iter(NS + referring) if "ref" in each.attrib} == names
    for policy in root.iter(f"{NS}policy"):
        has_boxes = policy.find(f"{NS}elements") is not None
        assert policy.get("presentation") == (f"$(presentation.{policy.attrib['name']})" if has_boxes else None)
        assert policy.attrib["explainText"] == f"$(string.{policy.attrib['name']}_Explain)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_words_and_boxes_of_every_policy(language: str) -> None:
    template = (FOLDER / "samspil.admx").read_text(encoding="utf-8")
    told = ET.parse(FOLDER / language / "samspil.adml").getroot()
    strings = {each.attrib["id"]: each.text or "" for each in told.iter(f"{NS}string")}
    assert set(re.findall(r"\$\(string\.(\w+)\)", template)) == strings.keys()
    assert all(strings.values())
    presentations = {each.attrib["id"]: each for each in told.iter(f"{NS}presentation")}
    assert set(re.findall(r"\$\(presentation\.(\w+)\)", template)) == presentations.keys()
    for policy in POLICIES:
        if policy.kind != "switch":
            (box,) = presentations[policy.name]
            assert (box.tag, box.attrib["refId"]) == (NS + BOXES[policy.kind], policy.name)


def test_the_documentation_names_every_policy_in_both_languages() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", (FOLDER / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert rows == [each.name for each in POLICIES] * 2
