"""The commands about visits: their JSON to the field, their documents, and what the quarantine refuses."""

import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import icalendar
import pytest

from desktop.base import words
from desktop.base.times import FixedClock
from desktop.shell.batch import console
from desktop.shell.commandline import main
from desktop.shell.orders import VISIT_PAPERS
from desktop.storage import records
from desktop.storage.database import Database
from desktop.visits import store
from desktop.visits.actions.leaving import Document
from desktop.visits.rules.records import State, View, Visit, VisitKind
from tests.documents.rendering import page_text
from tests.journeys.whole_window import NOW, town

__all__ = ["town"]

Command = Callable[..., tuple[int, str, str]]
FIELDS = {
    "id", "number", "kind", "state", "title", "day", "start", "end", "institution", "host", "guests", "members",
    "case_number",
}  # fmt: skip


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs a command at the demo's moment, and gives its exit code, stdout and stderr."""
    monkeypatch.setattr(console, "SystemClock", lambda _zone: FixedClock(NOW))
    monkeypatch.setattr(words, "_catalogues", {})
    monkeypatch.setattr(words, "_window", ["en"])

    def run(*given: object) -> tuple[int, str, str]:
        code = main([str(each) for each in given])
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        return code, told.out, told.err

    return run


@pytest.fixture
def db(town: Path, tmp_path: Path) -> Path:
    """A copy of the demo."""
    file = tmp_path / "lyngvad.samspil"
    file.write_bytes(town.read_bytes())
    return file


@pytest.fixture
def visits(db: Path) -> tuple[Visit, ...]:
    database = Database.open(db, FixedClock(NOW))
    with database.reading() as session:
        found = records.every(session, store.VISITS, Visit)
    database.close()
    return found


def titled(visits: tuple[Visit, ...], words: str) -> Visit:
    return next(each for each in visits if words in each.title)


def test_the_list_as_json_has_every_field_and_finds_words(command: Command, db: Path) -> None:
    code, out, _ = command("list", "visits", "--db", db, "--json")
    rows = json.loads(out)
    assert code == 0 and len(rows) == 40 and all(set(row) == FIELDS for row in rows)
    found = json.loads(command("list", "visits", "--db", db, "--search", "skoleminister læsebånd", "--json")[1])
    assert found == []
    (one,) = json.loads(command("list", "visits", "--db", db, "--search", "thorsager skovvænget", "--json")[1])
    assert one["title"] == "Børne- og skoleministeren besøger Skovvænget Skole"
    assert one["institution"] == "Skovvænget Skole" and one["start"] == "10:00" and one["end"] == "12:30"
    lines = command("list", "visits", "--db", db)[1].splitlines()
    assert len(lines) == 40 and lines[0].startswith("B-")


@pytest.mark.parametrize("language", ["da", "nb", "nn", "en"])
def test_a_programme_is_written_in_each_language(
    command: Command, db: Path, visits: tuple[Visit, ...], tmp_path: Path, language: str
) -> None:
    visit, out = titled(visits, "Børne- og skoleministeren"), tmp_path / "p.pdf"
    assert command("export", "visit-programme", visit.id, "--db", db, "--out", out, "--language", language)[0] == 0
    said = page_text(out.read_bytes(), 0)
    assert visit.title.split()[0] in said and "Ankomst og velkomst" in said and "Kantinen" not in said
    internal = "visit-programme-internal"
    assert command("export", internal, visit.id, "--db", db, "--out", out, "--language", language)[0] == 0
    assert "Kantinen" in page_text(out.read_bytes(), 0)


@pytest.mark.parametrize("what", VISIT_PAPERS)
def test_every_document_of_a_visit_can_be_written(
    command: Command, db: Path, visits: tuple[Visit, ...], tmp_path: Path, what: str
) -> None:
    out = tmp_path / "paper"
    title = "Bostedet Møllevangen" if what == "visit-confirmation" else "Børne- og skoleministeren"
    visit = titled(visits, title)
    assert command("export", what, visit.id, "--db", db, "--out", out)[0] == 0
    data = out.read_bytes()
    if what == "calendar":
        assert icalendar.Calendar.from_ical(data).walk("VEVENT")[0]["SUMMARY"] == visit.title
    else:
        assert data.startswith(b"%PDF")


def test_B1_4_a_visit_in_quarantine_gets_no_programme(
    command: Command, db: Path, visits: tuple[Visit, ...], tmp_path: Path
) -> None:
    visit, out = titled(visits, "Indvielse"), tmp_path / "p.pdf"
    code, _, told = command("export", "visit-programme", visit.id, "--db", db, "--out", out)
    assert code == 2 and "quarantine" in told and not out.exists()
    assert command("export", "background-note", visit.id, "--db", db, "--out", out)[0] == 0


def test_a_visit_that_is_not_there_is_told_of(command: Command, db: Path, tmp_path: Path) -> None:
    code, _, told = command("export", "calendar", 9999, "--db", db, "--out", tmp_path / "x.ics")
    assert code == 2 and told


def test_the_command_line_knows_the_documents_of_the_room() -> None:
    assert tuple(each.value for each in Document) == VISIT_PAPERS and View.ALL


def test_everything_about_a_visit_is_exported_as_an_archive_package(
    command: Command, db: Path, visits: tuple[Visit, ...], tmp_path: Path
) -> None:
    visit = next(each for each in visits if each.state is State.CONFIRMED and each.kind is VisitKind.EXTERNAL)
    out = tmp_path / "visit.zip"
    assert command("export", "visit-archive", visit.id, "--db", db, "--out", out) == (0, "", "")
    with ZipFile(out) as zipped:
        assert zipped.testzip() is None
        assert zipped.namelist()[0] == "index.xml"
        assert {Path(name).suffix for name in zipped.namelist()[1:]} >= {".pdf", ".ics"}
