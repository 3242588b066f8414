"""Confidential talks in the whole program: who does not own one finds it nowhere, however they look (D1, D4)."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.questions import store, talks
from desktop.shell.commandline import main
from desktop.storage import audit
from tests.journeys.test_every_page import DAY, TRACES, other_person, register_talk, rows_in, words_in
from tests.journeys.whole_window import NOW, Journey, journey, town

__all__ = ["journey", "town"]


def rows_of(journey: Journey, but: str) -> dict[str, list[Any]]:
    """The rows of every table but one, the search index included."""

    def read(session: Any) -> dict[str, list[Any]]:
        tables = [row[0] for row in session.sql("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        return {each: session.sql(f'SELECT * FROM "{each}"').fetchall() for each in tables if each != but}

    return dict(journey.look(read))


def test_D1_registering_a_talk_writes_one_row_and_no_word_of_it_anywhere_else(journey: Journey) -> None:
    before = rows_of(journey, but="talks")
    register_talk(journey)
    assert rows_of(journey, but="talks") == before
    assert journey.look(audit.verify)[1] == []


def test_D1_D4_another_person_finds_a_talk_nowhere_in_the_window(journey: Journey) -> None:
    """Every other page is walked by test_every_page."""
    owner = journey.running.services.user.name
    register_talk(journey)
    journey.page.right.show_talks()
    journey.settle()
    seen = "\n".join(words_in(journey.running.window))
    assert any(trace in seen for trace in TRACES), "its owner sees it"
    journey.sit_down(other_person(journey))
    assert not any(trace in "\n".join(words_in(journey.running.window)) for trace in TRACES), "gone at once"
    journey.page.right.show_talks()
    journey.settle()
    seen = "\n".join(words_in(journey.running.window) | rows_in(journey.running.window))
    assert not [trace for trace in TRACES if trace in seen]
    journey.sit_down(owner)
    assert len(journey.look(store.talks)) == 0, "nobody is nobody's owner"


def test_D1_the_palette_finds_no_talk(journey: Journey) -> None:
    register_talk(journey)
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
    register_talk(journey)
    assert told() == before


def test_D1_a_removed_talk_leaves_not_a_byte(journey: Journey) -> None:
    talk = register_talk(journey)
    file = journey.running.database.path
    owner = talk.owner
    before = rows_of(journey, but="talks")
    with journey.running.database.writing(owner) as session:
        talks.remove(session, talk)
    journey.running.database.close()
    bytes_left = b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))
    assert DAY.isoformat().encode() not in bytes_left
    assert rows_of(journey, but="talks") == before
