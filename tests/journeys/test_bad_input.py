"""Bad input at the window: files that are none, a full disk, a file that may only be read, and what is too large."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import event

from desktop.base.problems import Problem
from desktop.base.times import FixedClock
from desktop.base.words import translate
from desktop.questions import store
from desktop.questions.rules import State, View
from desktop.shell.application import Wishes, open_municipality, prepare
from desktop.shell.founding import Wish, found
from desktop.shell.paths import paths_in
from desktop.storage import audit, drafts
from desktop.storage.database import Database
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.pieces import Notice
from tests.journeys.test_question import mail_from
from tests.journeys.whole_window import NOW, Journey, journey, town

__all__ = ["journey", "town"]

EVERY = store.Query(View.ALL)


KINDS = {
    "missing": "The file cannot be opened",
    "folder": "The file cannot be opened",
    "empty": "This is not a Samspil file",
    "text": "This is not a Samspil file",
    "other": "This is not a Samspil file",
    "cut off": "The file is damaged",
    "newer": "The file was written by a newer Samspil",
}
"""What is wrong with a file, and the problem that says so."""


def spoil(file: Path, kind: str, town: Path) -> None:
    """Makes a file that cannot be opened."""
    if kind == "folder":
        file.mkdir()
    elif kind in ("empty", "text"):
        file.write_text("Kære alle\n" * 500 * (kind == "text"), encoding="utf-8")
    elif kind == "cut off":
        file.write_bytes(town.read_bytes()[:70_000])
    elif kind == "other":
        altered(file, "CREATE TABLE bookmarks (url TEXT)")
    elif kind == "newer":
        file.write_bytes(town.read_bytes())
        altered(file, "UPDATE alembic_version SET version_num = '0999'")


def altered(file: Path, statement: str) -> None:
    connection = sqlite3.connect(file)
    with connection:
        connection.execute(statement)
    connection.close()


def said(text: str) -> str:
    """A text of the database in the window's language."""
    return translate("Database", text)


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_cannot_be_opened_is_told_and_left_alone(
    qapp: QApplication, tmp_path: Path, town: Path, kind: str
) -> None:
    desktop = prepare(qapp, paths_in(tmp_path / "own"), "da")
    file = tmp_path / "town.samspil"
    spoil(file, kind, town)
    before = file.read_bytes() if file.is_file() else b""
    with pytest.raises(Problem) as caught:
        open_municipality(desktop, file, Wishes(clock=FixedClock(NOW), asker=PreparedAsker()))
    problem = caught.value
    assert problem.title == said(KINDS[kind])
    assert problem.advice
    assert (file.read_bytes() if file.is_file() else b"") == before
    assert {each.name for each in tmp_path.iterdir()} <= {"own", "town.samspil"}, "nothing is left beside it"
    assert file not in desktop.computer.recent


def test_a_municipality_cannot_be_founded_where_nothing_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(Problem) as caught:
        found(paths_in(tmp_path), Wish("DK", "Havnby Kommune", "da"), FixedClock(NOW))
    assert "Permission denied" in caught.value.text and caught.value.advice


# ------------------------------------------------------------------------------------------ while it is open


@contextmanager
def hindered(database: Database, *pragmas: str) -> Iterator[None]:
    """The disk as it is on a bad day: each new connection of the file begins with some pragmas."""

    def hinder(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    event.listen(database.engine, "connect", hinder)
    database.engine.dispose()
    yield
    event.remove(database.engine, "connect", hinder)
    database.engine.dispose()


def notices(journey: Journey) -> str:
    """All notices in view, as they are read aloud."""
    window = journey.running.window
    seen = [each for each in window.findChildren(Notice) if each.isVisibleTo(window)]
    words = [part.text() for each in seen for part in each.findChildren(QLabel)]
    return " ".join([*(each.accessibleName() for each in seen), *words])


def large_mail(folder: Path, megabytes: int) -> Path:
    file = mail_from("En fremmed", "fremmed@privat.example", folder)
    whole = file.read_bytes()
    large = folder / "stor.eml"
    large.write_bytes(whole.replace(b"<belysning@", b"<stor@") + b"\r\n" + b"A" * (megabytes * 1024 * 1024))
    return large


def test_a_mail_of_60_megabytes_is_told_of_and_the_others_are_registered(journey: Journey, tmp_path: Path) -> None:
    before = journey.look(store.count, EVERY)
    large, good = large_mail(tmp_path, 60), mail_from("Ukendt", "u@privat.example", tmp_path)
    journey.drop(large, good)
    assert journey.look(store.count, EVERY) == before + 1
    assert "stor.eml" in notices(journey) and "50 MB" in notices(journey)
    assert journey.page.detail.case.question.subject == "Belysning på stien ved åen"


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.eml", b""), ("no mail.eml", b"\x89PNG\r\n\x1a\n" + bytes(500)), ("broken.msg", b"\xd0\xcf\x11\xe0" * 100)],
)
def test_what_is_no_mail_is_told_of_and_registered_nowhere(
    journey: Journey, tmp_path: Path, name: str, content: bytes
) -> None:
    before = journey.look(store.count, EVERY)
    bad = tmp_path / name
    bad.write_bytes(content)
    journey.drop(bad, mail_from("Ukendt", "u@privat.example", tmp_path))
    assert journey.look(store.count, EVERY) == before + 1
    assert name in notices(journey)


def test_a_full_disk_while_importing_is_told_and_nothing_is_half_there(journey: Journey, tmp_path: Path) -> None:
    database, before = journey.running.database, journey.look(store.count, EVERY)
    lines = journey.look(audit.verify)
    mail = large_mail(tmp_path, 1)
    with hindered(database, "max_page_count=1"):  # SQLite takes that as: no page more than there are
        journey.drop(mail)
        assert said("The disk is full") in notices(journey)
        assert journey.look(store.count, EVERY) == before
    assert journey.look(audit.verify) == lines
    journey.drop(mail)
    assert journey.look(store.count, EVERY) == before + 1, "it works again when there is room"


def writing(journey: Journey) -> int:
    """Opens a question whose answer is being written."""
    (line, *_) = journey.look(store.window, store.Query(View.ALL, states=(State.IN_PROGRESS,)), 0, 1)
    journey.page.open_record(line.id)
    journey.settle()
    return int(line.id)


def test_a_file_that_may_only_be_read_keeps_what_is_typed_on_the_screen(journey: Journey) -> None:
    id = writing(journey)
    part, before = journey.page.detail.body.answer, journey.look(store.get, id)
    with hindered(journey.running.database, "query_only=ON"):
        journey.type(part.editor.edit, "Dette må ikke gå tabt. ")
        part.flush()
        journey.settle()
        assert said("The file may only be read") in notices(journey)
        assert "Dette må ikke gå tabt." in part.editor.edit.toPlainText()
    assert journey.look(store.get, id) == before
    journey.type(part.editor.edit, "Nu går det.")
    part.flush()
    journey.settle()
    answer = journey.look(store.get, id).answer
    assert "Dette må ikke gå tabt." in answer and "Nu går det." in answer
    assert journey.look(drafts.find, f"question/{id}") is None


def test_a_full_disk_while_writing_keeps_what_is_typed_on_the_screen(journey: Journey) -> None:
    id = writing(journey)
    part = journey.page.detail.body.answer
    with hindered(journey.running.database, "max_page_count=1"):
        part.editor.edit.setPlainText("Et langt svar. " * 4000)
        part.flush()
        journey.settle()
        assert said("The disk is full") in notices(journey)
        assert part.editor.edit.toPlainText().count("Et langt svar.") == 4000
    journey.type(part.editor.edit, "Slut.")
    part.flush()
    journey.settle()
    assert journey.look(store.get, id).answer.count("Et langt svar.") == 4000
    assert journey.look(audit.verify)[1] == []
