"""Confidential talks in the whole program: who does not own one finds it nowhere, however they look (D1, D4)."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel
from PySide6.QtWidgets import QAbstractItemView, QTextEdit

from desktop.people import store as people_store
from desktop.people.rules import approvers_on, members_on
from desktop.questions import store, talks
from desktop.questions.rules import Talk
from desktop.shell.commandline import main
from desktop.storage import audit
from tests.journeys.test_every_page import states, words_in
from tests.journeys.whole_window import NOW, Journey, journey, town

__all__ = ["journey", "town"]

DAY = date(2027, 6, 20)
"""A Sunday on which nothing else happens in the demo: by it a talk is recognised wherever it shows."""
TRACES = ("20. juni", "2027-06-20", "20.6.2027", "20/6")


def register(journey: Journey) -> Talk:
    """The person at the screen registers a talk."""
    database, who = journey.running.database, journey.running.services.user.name
    with database.writing(who) as session:
        member = members_on(people_store.members(session), NOW.date())[0]
        official = approvers_on(people_store.officials(session), NOW.date())[0]
        return talks.register(session, Talk(member.id, official.id, DAY, who))


def other_person(journey: Journey) -> str:
    """Somebody else who may sit at the screen."""
    officials = journey.look(people_store.officials)
    return next(str(each.name) for each in officials if each.name != journey.running.services.user.name)


def everything_shown(journey: Journey) -> str:
    """All words of all pages, lists and fields in view."""
    window, said = journey.running.window, set()
    for _ in states(journey):
        said |= words_in(window)
        said |= {each.toPlainText() for each in window.findChildren(QTextEdit) if each.isVisibleTo(window)}
        for view in window.findChildren(QAbstractItemView):
            if view.isVisibleTo(window) and (model := view.model()) is not None:
                wide = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
                rows, columns = range(min(model.rowCount(), 50)), range(wide)
                said |= {str(model.index(row, column).data()) for row in rows for column in columns}
    return "\n".join(said)


def rows_of(journey: Journey, but: str) -> dict[str, list[Any]]:
    """The rows of every table but one, the search index included."""

    def read(session: Any) -> dict[str, list[Any]]:
        tables = [row[0] for row in session.sql("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        return {each: session.sql(f'SELECT * FROM "{each}"').fetchall() for each in tables if each != but}

    return dict(journey.look(read))


def test_D1_registering_a_talk_writes_one_row_and_no_word_of_it_anywhere_else(journey: Journey) -> None:
    before = rows_of(journey, but="talks")
    register(journey)
    assert rows_of(journey, but="talks") == before
    assert journey.look(audit.verify)[1] == []


def test_D1_D4_another_person_finds_a_talk_nowhere_in_the_window(journey: Journey) -> None:
    owner = journey.running.services.user.name
    register(journey)
    journey.page.right.show_talks()
    journey.settle()
    seen = "\n".join(words_in(journey.running.window))
    assert any(trace in seen for trace in TRACES), "its owner sees it"
    journey.sit_down(other_person(journey))
    assert not any(trace in "\n".join(words_in(journey.running.window)) for trace in TRACES), "gone at once"
    journey.page.right.show_talks()
    journey.settle()
    seen = everything_shown(journey)
    assert not [trace for trace in TRACES if trace in seen]
    journey.sit_down(owner)
    assert len(journey.look(store.talks)) == 0, "nobody is nobody's owner"


def test_D1_the_palette_finds_no_talk(journey: Journey) -> None:
    register(journey)
    palette = journey.running.window.palette_box
    for person in (journey.running.services.user.name, other_person(journey)):
        journey.sit_down(person)
        for typed in ("samtale", "fortrolig", "2027", "20. juni", "vejledning"):
            journey.running.window.open_palette()
            palette.field.setText(typed)
            journey.settle()
            assert not [text for text in palette.texts() for trace in TRACES if trace in text]
            palette.hide()


def test_D1_figures_lists_and_exports_are_the_same_with_and_without_a_talk(
    journey: Journey, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(journey.running.database.path)

    def told() -> tuple[object, ...]:
        assert main(["list", "questions", "--db", file, "--json"]) == 0
        listed = json.loads(capsys.readouterr().out)
        assert main(["verify", "--db", file, "--json"]) == 0
        lines = json.loads(capsys.readouterr().out)
        return listed, lines, journey.look(store.counts, NOW.date())

    before = told()
    register(journey)
    assert told() == before


def test_D1_a_removed_talk_leaves_not_a_byte(journey: Journey) -> None:
    talk = register(journey)
    file = journey.running.database.path
    owner = talk.owner
    before = rows_of(journey, but="talks")
    with journey.running.database.writing(owner) as session:
        talks.remove(session, talk)
    journey.running.database.close()
    bytes_left = b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))
    assert DAY.isoformat().encode() not in bytes_left
    assert rows_of(journey, but="talks") == before
