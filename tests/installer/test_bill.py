"""The list of parts and the licences: complete, true to the lock, and the same for the same parts."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from installer import bill, locked, target

NAMES = ("pyside6-essentials", "sqlcipher3", "cryptography", "psycopg-binary", "keyring", "tzdata")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> target.Target:
    """This Python, with the report that pip would have written of an installation from the lock."""
    report = tmp_path_factory.mktemp("report") / "installed.json"
    told = [
        {
            "metadata": {"name": each.name, "version": each.version},
            "download_info": {"archive_info": {"hashes": {"sha256": min(each.hashes)}}},
        }
        for each in locked.read(locked.BUILD)
    ]
    report.write_text(json.dumps({"install": told}), encoding="utf-8")
    return replace(target.here(), installed=report)


@pytest.fixture(scope="module")
def packages(built: target.Target) -> tuple[bill.Part, ...]:
    return bill.packages(built)


def test_every_package_of_the_program_is_listed_and_no_other(packages: tuple[bill.Part, ...]) -> None:
    names = {each.name for each in packages}
    assert set(NAMES) <= names
    assert not names & {"pytest", "hatchling", "pyinstaller", "cyclonedx-python-lib", "mypy"}
    assert names <= {each.name for each in locked.read(locked.RUN)}


def test_what_a_package_needs_is_listed_too(packages: tuple[bill.Part, ...]) -> None:
    names = {each.name for each in packages}
    assert all(each.needs <= names for each in packages)
    assert "psycopg-binary" in next(each.needs for each in packages if each.name == "psycopg"), "an extra counts"


def test_windows_needs_other_packages_than_linux(built: target.Target) -> None:
    linux = {each.name for each in bill.packages(built)}
    if sys.platform == "linux":
        assert "secretstorage" in linux and "pywin32-ctypes" not in linux


def test_every_part_names_its_licence_and_nearly_all_bring_its_text(packages: tuple[bill.Part, ...]) -> None:
    assert not [each.name for each in packages if not each.licence]
    assert not [each.name for each in packages if not each.texts]


def test_a_package_that_is_not_the_locked_one_is_refused(built: target.Target, tmp_path: Path) -> None:
    told = json.loads(built.installed.read_text(encoding="utf-8"))
    for each in told["install"]:
        each["download_info"]["archive_info"]["hashes"]["sha256"] = "0" * 64
    (tmp_path / "other.json").write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(SystemExit, match="is not what the lock names"):
        bill.packages(replace(built, installed=tmp_path / "other.json"))


def test_fonts_icons_python_and_qt_are_parts_too(built: target.Target) -> None:
    found = {each.name: each for each in bill.others(built)}
    assert {"Python", "Qt", "IBM Plex", "DejaVu Sans", "Lucide icons", "OpenSSL", "PyInstaller bootloader"} <= set(
        found
    )
    assert found["Qt"].version == "6.11.3" and "GNU LESSER GENERAL PUBLIC LICENSE" in found["Qt"].texts[0]


def test_what_comes_with_the_resources_is_told_with_its_licence() -> None:
    for name, _, licence, text in bill.RESOURCES:
        assert licence
        assert len((target.ROOT / "resources" / text).read_text(encoding="utf-8")) > 500, name


def test_the_list_is_cyclonedx_and_the_same_bytes_each_time(
    built: target.Target, packages: tuple[bill.Part, ...], tmp_path: Path
) -> None:
    first, again = tmp_path / "a.json", tmp_path / "b.json"
    for file in (first, again):
        bill.write_bill(packages, built, "1.2.3", 1_700_000_000, file)
    assert first.read_bytes() == again.read_bytes()
    told = json.loads(first.read_text(encoding="utf-8"))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["component"]["version"] == "1.2.3"
    found = {each["name"]: each for each in told["components"]}
    assert set(found) == {each.name for each in packages}
    qt = found["pyside6-essentials"]
    assert qt["purl"] == "pkg:pypi/pyside6-essentials@6.11.3" and qt["hashes"][0]["alg"] == "SHA-256"
    needs = {each["ref"]: set(each.get("dependsOn", ())) for each in told["dependencies"]}
    assert qt["bom-ref"] in needs["samspil"]


def test_a_licence_that_several_share_stands_once(tmp_path: Path) -> None:
    parts = [bill.Part(name, "1", "MIT", ("Permission is hereby granted\n",)) for name in ("one", "two")]
    bill.write_licences(parts, tmp_path / "licences.txt")
    text = (tmp_path / "licences.txt").read_text(encoding="utf-8")
    assert text.count("Permission is hereby granted") == 1
    assert "one 1    MIT" in text and "two 1    MIT" in text and "The same text as for one 1." in text
