"""Finding: the palette asks every room at once, puts the nearest first, and drops what is overtaken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop.shell.finding import HITS, fill, grade, ranked
from desktop.ui.commands import Command
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.palette import CommandPalette, Take

Look = Callable[[Any, str, int], list[Hit]]


@pytest.mark.parametrize(
    ("typed", "names", "expected"),
    [
        ("2026-118", ("2026-118", "Støj ved skolen"), 0),
        ("2026-11", ("2026-118", "Støj ved skolen"), 1),
        ("støj ved", ("2026-118", "Støj ved skolen"), 1),
        ("STOEJ VED SKOLEN", ("2026-118", "Støj ved skolen"), 0),
        ("skolen 118", ("2026-118", "Støj ved skolen"), 2),
        ("oej", ("2026-118", "Støj ved skolen"), 3),
        ("budget", ("2026-118", "Støj ved skolen"), 3),
        ("s-a4", ("S-A4",), 0),
    ],
)
def test_what_is_called_so_stands_before_what_begins_so(typed: str, names: tuple[str, ...], expected: int) -> None:
    assert grade(typed, names) == expected


def test_the_equally_near_keep_their_order() -> None:
    hits = [Hit(1, "Åbn 3", called=("3", "Om støj")), Hit(2, "Åbn 2", called=("2", "Støj")), Hit(3, "Støjende")]
    more = [Hit(10 + at, "Støj i en sag om noget") for at in range(HITS)]
    found = ranked("støj", [*hits, *more])
    assert [(points, hit.id) for points, hit in found] == [(0, 2), (1, 3), (1, 10), (1, 11), (1, 12), (1, 13)]


class Tasks:
    """Keeps what is asked, so that a test runs it when it likes; a newer read with the same key makes one void."""

    def __init__(self) -> None:
        self.asked: dict[str, tuple[Callable[[Any], Any], Callable[[Any], object]]] = {}
        self.old: list[Callable[[Any], Any]] = []

    def read(self, work: Callable[[Any], Any], done: Callable[[Any], object], key: str = "", **_: object) -> None:
        if key in self.asked:
            self.old.append(self.asked[key][0])
        self.asked[key] = (work, done)

    def run(self) -> None:
        for work, done in self.asked.values():
            done(work(None))


class Somewhere:
    """A window with two rooms."""

    def __init__(self, looks: dict[str, Look]) -> None:
        bare = Feature("", str, "x", lambda _services: Page())
        self.features = {id: replace(bare, id=id, title=id.title, find=look) for id, look in looks.items()}
        self.pages: dict[str, Page] = {}
        self.place = ""
        self.services: Any = self
        self.tasks = Tasks()
        self.gone: list[tuple[str, int]] = []

    def commands(self) -> tuple[Command, ...]:
        return ()

    def go(self, place: str, record: int = 0) -> None:
        self.gone.append((place, record))


class Heard(CommandPalette):
    """Takes the place of a palette: keeps what it is given to ask."""

    def __init__(self) -> None:
        self.finders: list[Callable[[str, Take], None]] = []

    def add_commands(self, title: str, commands: object) -> None:
        pass

    def add_finder(self, finder: Callable[[str, Take], None]) -> None:
        self.finders.append(finder)


def test_the_room_with_the_nearest_record_comes_first() -> None:
    far: Look = lambda _session, _typed, _limit: [Hit(1, "Om budgettet")]  # noqa: E731
    near: Look = lambda _session, _typed, _limit: [Hit(8, "Andet om budget"), Hit(7, "Budget")]  # noqa: E731
    none: Look = lambda _session, _typed, _limit: []  # noqa: E731
    window, palette = Somewhere({"questions": far, "empty": none, "rules": near}), Heard()
    fill(palette, window)
    shown: list[tuple[str, list[str]]] = []
    (ask,) = palette.finders
    ask("budget", lambda groups: shown.extend((each.title, [one.text for one in each.entries]) for each in groups))
    window.tasks.run()
    assert shown == [("Rules", ["Budget", "Andet om budget"]), ("Questions", ["Om budgettet"])]


def test_what_is_overtaken_asks_no_further_room() -> None:
    looked: list[tuple[str, str]] = []

    def look(name: str) -> Look:
        def find(_session: Any, typed: str, _limit: int) -> list[Hit]:
            looked.append((name, typed))
            if typed == "b" and name == "questions":
                ask("bu", lambda _groups: None)
            return [Hit(1, "Budget")]

        return find

    window, palette = Somewhere({"questions": look("questions"), "visits": look("visits")}), Heard()
    fill(palette, window)
    (ask,) = palette.finders
    ask("b", lambda _groups: None)
    work, _ = window.tasks.asked["find"]
    work(None)
    assert looked == [("questions", "b")], "the second letter came meanwhile"
    window.tasks.run()
    assert looked[1:] == [("questions", "bu"), ("visits", "bu")]
