"""The commands of data protection: what is due, what is held on a person, and the record of processing."""

import json
from pathlib import Path

import pytest

from desktop.base.times import SystemClock, zone_of
from desktop.storage import municipality
from desktop.storage.database import Database
from tests.journeys.whole_window import town
from tests.shell.test_batch_agenda import Command, command

__all__ = ["command", "town"]


@pytest.fixture
def db(town: Path, tmp_path: Path) -> Path:
    file = tmp_path / "lyngvad.samspil"
    file.write_bytes(town.read_bytes())
    clock = SystemClock(zone_of("DK"))
    today = clock.now().date()
    few = (today.year - 2025) * 12 + today.month - 1  # since the first weeks of the demo, whatever day it is today
    kept = {"questions": 0, "files": 0, "visits": 0, "dispatches": few, "people": 0, "workshop": 1}
    database = Database.open(file, clock)
    with database.writing("Ida Lund") as session:
        municipality.save(session, {f"keep_{kind}": months for kind, months in kept.items()})
    database.close()
    return file


def test_what_is_due_is_listed_and_goes_only_with_its_packages(command: Command, db: Path, tmp_path: Path) -> None:
    code, said, _ = command("retention", "--db", db, "--json")
    due = json.loads(said)
    assert code == 0 and due and not any(each["removed"] for each in due)
    code, _, err = command("retention", "--db", db, "--remove")
    assert code == 2 and "no archive package" in err
    code, _, _ = command("retention", "--db", db, "--packages", tmp_path / "archive", "--remove")
    assert code == 0 and len(list((tmp_path / "archive").glob("*.zip"))) <= len(due)
    assert json.loads(command("retention", "--db", db, "--json")[1]) == []
    assert command("verify", "--db", db)[0] == 0


@pytest.mark.parametrize(("ending", "start"), [("pdf", b"%PDF"), ("json", b"{")])
def test_an_extract_is_written(command: Command, db: Path, tmp_path: Path, ending: str, start: bytes) -> None:
    out = tmp_path / f"extract.{ending}"
    assert command("extract", "--db", db, "--person", "Farid Rahmani", "--out", out)[0] == 0
    assert out.read_bytes().startswith(start)


def test_an_extract_is_no_sheet(command: Command, db: Path, tmp_path: Path) -> None:
    code, _, err = command("extract", "--db", db, "--person", "Farid Rahmani", "--out", tmp_path / "extract.xlsx")
    assert code == 2 and "neither PDF nor JSON" in err


def test_the_record_of_processing_is_told(command: Command, db: Path) -> None:
    code, said, _ = command("processing", "--db", db, "--language", "en")
    assert code == 0 and "Lyngvad Kommune" in said and "Controller" in said
