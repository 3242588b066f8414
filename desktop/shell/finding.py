"""Finding: what the palette looks through: what can be done here, records of every room, and the rest of the window."""

from collections.abc import Iterable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desktop.ui.commands import Command
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.palette import CommandPalette, Entry, Finder, Take
from desktop.ui.services import Services

HITS = 6
"""Records of one kind that are shown."""


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
        return page.commands() if page else ()

    palette.add_commands(QCoreApplication.translate("Finding", "Here"), here)
    for feature in window.features.values():
        if feature.find:
            palette.add_finder(feature.title(), _finder(window, feature, palette))
    palette.add_commands(QCoreApplication.translate("Finding", "Everywhere"), window.commands)


def _finder(window: Somewhere, feature: Feature, owner: QObject) -> Finder:
    """Looks for records of one room."""
    look_up = feature.find
    assert look_up is not None

    def find(query: str, take: Take) -> None:
        def show(hits: list[Hit]) -> None:
            take([_entry(window, feature, hit) for hit in hits])

        tasks = window.services.tasks
        tasks.read(lambda session: look_up(session, query, HITS), show, f"find {feature.id}", owner=owner)

    return find


def _entry(window: Somewhere, feature: Feature, hit: Hit) -> Entry:
    """A line that opens a record."""
    return Entry(hit.title, partial(window.go, feature.id, hit.id), hit.note, hit.icon or feature.icon)
