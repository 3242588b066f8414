"""The history of a record: the latest lines first, all of them when asked."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from desktop.ui.events import Event, Events
from desktop.ui.text import Paragraph

BEGAN = datetime(2026, 11, 1, 10, tzinfo=UTC)


@dataclass(frozen=True)
class Case:
    events: tuple[Event, ...]


def test_only_the_latest_lines_stand_until_all_are_asked_for(qtbot: QtBot) -> None:
    lines = tuple(Event(BEGAN - timedelta(days=at), f"Line {at}", state=f"state {at}") for at in range(6))
    events = Events(lambda case: case.events)
    qtbot.addWidget(events)
    events.show_case(Case(lines))
    assert set(events.rows) == {f"state {at}" for at in range(4)}
    assert events.row_of("state 5") is not None, "a step further back unfolds the rest"
    assert events.whole
    events.turn()
    assert len(events.rows) == 4
    assert events.row_of("never") is None


def test_as_many_lines_as_before_are_filled_in_where_they_stand(qtbot: QtBot) -> None:
    events = Events(lambda case: case.events)
    qtbot.addWidget(events)
    events.show_case(Case((Event(BEGAN, "One", state=1),)))
    before = events.rows[1]
    events.show_case(Case((Event(BEGAN, "One", state=1),)))
    assert events.rows[1] is before
    events.show_case(Case((Event(BEGAN, "Two", state=1),)))
    assert isinstance(before, Paragraph)
    assert (events.rows[1], before.text()) == (before, "Two")
    events.show_case(Case((Event(BEGAN, "Two", "Because.", state=1),)))
    assert events.rows[1] is not before
