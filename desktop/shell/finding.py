"""Finding: what the palette looks through: what can be done here, records of every room, and the rest of the window."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from desktop.base.names import fold
from desktop.ui.commands import Command
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.palette import CommandPalette, Entry, Finder, Group, Take
from desktop.ui.services import Services

HITS = 6
"""Records of one room that are shown."""
LOOKED_AT = 12
"""The newest of a room's records that hold what is typed: among these the best are chosen."""
_KEY = "find"


class Somewhere(Protocol):
    """What the palette needs of a window: its rooms, the page in view, and the ways between them."""

    features: dict[str, Feature]
    pages: dict[str, Page]
    place: str
    services: Services

    def commands(self) -> tuple[Command, ...]:
        """What can be done anywhere."""

    def go(self, place: str, record: int = 0) -> None:
        """Shows a place, and a record in it."""


def fill(palette: CommandPalette, window: Somewhere) -> None:
    """Gives a palette its groups: commands of the record in view first, then records, then places."""

    def here() -> Iterable[Command]:
        page = window.pages.get(window.place)
        return page.able_commands() if page else ()

    palette.add_commands(QCoreApplication.translate("Finding", "Here"), here)
    palette.add_finder(_finder(window, palette))
    palette.add_commands(QCoreApplication.translate("Finding", "Everywhere"), window.commands)


def grade(typed: str, names: Sequence[str]) -> int:
    """How near a record is to what is typed: 0 called so, 1 begins so, 2 each word begins a word of it, else 3."""
    query, called = fold(typed).strip(), [fold(each) for each in names]
    if query in called:
        return 0
    if any(each.startswith(query) for each in called):
        return 1
    words = f" {' '.join(called)}".replace("-", " ")
    return 2 if all(f" {each}" in words for each in query.replace("-", " ").split()) else 3


def ranked(typed: str, hits: Iterable[Hit]) -> list[tuple[int, Hit]]:
    """A room's best hits with their grades, the nearest first; the equally near keep their order, the newest first."""
    graded = [(grade(typed, each.called or (each.title,)), each) for each in hits]
    return sorted(graded, key=lambda pair: pair[0])[:HITS]


def _finder(window: Somewhere, palette: CommandPalette) -> Finder:
    """Looks for records in every room, in one go; the room with the nearest record comes first."""
    asked = 0

    def find(query: str, take: Take) -> None:
        nonlocal asked
        asked += 1
        mine = asked

        def look(session: Any) -> list[tuple[Feature, list[tuple[int, Hit]]]]:
            found = []
            for feature, look_up in rooms:
                if mine != asked:  # the next letter is typed: what is found now is not shown
                    return []
                if hits := ranked(query, look_up(session, query, LOOKED_AT)):
                    found.append((feature, hits))
            return sorted(found, key=lambda room: room[1][0][0])

        def show(found: list[tuple[Feature, list[tuple[int, Hit]]]]) -> None:
            take([Group(room.title(), [_entry(window, room, hit) for _, hit in hits]) for room, hits in found])

        rooms = _rooms(window)
        window.services.tasks.read(look, show, _KEY, owner=palette)

    return find


def _rooms(window: Somewhere) -> list[tuple[Feature, Callable[[Any, str, int], list[Hit]]]]:
    """The rooms that can be asked, in the order of the rail."""
    return [(each, each.find) for each in window.features.values() if each.find]


def _entry(window: Somewhere, feature: Feature, hit: Hit) -> Entry:
    """A line that opens a record."""
    return Entry(hit.title, partial(window.go, feature.id, hit.id), hit.note, hit.icon or feature.icon)
