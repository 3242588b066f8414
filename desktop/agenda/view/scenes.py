"""Agenda: the states of the page that are worth a picture."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import Qt

from desktop.agenda import store
from desktop.agenda.actions.meetings import ITEM
from desktop.agenda.rules.elucidation import LightView
from desktop.agenda.store import Wish
from desktop.agenda.view.listpane import ListPane, Tab
from desktop.agenda.view.rightside import RightSide
from desktop.ui.panes import Panes
from desktop.ui.services import Services

Scene = tuple[str, Callable[[], object]]
_PASTED = "2.2.2030\t17:00\tKommunalbestyrelsen kommunestyret\n3.2.2030\t16:30\tMuseumsudvalget\n31.2.2030\t17:00\t–"


class Pictured(Protocol):
    """What is asked of the page."""

    listing: ListPane
    right: RightSide
    panes: Panes

    def show_record(self, subject: str, id: int) -> None:
        """Shows a record of any kind."""

    def show_report(self) -> None:
        """Shows the follow-up report."""


def scenes(page: Pictured, services: Services) -> tuple[Scene, ...]:
    """Each list with its first record, an item that something follows from, and what can stand at the right."""
    tabs = tuple((tab.name.lower(), partial(_show, page, tab)) for tab in Tab)
    return (
        *tabs,
        ("item", partial(_item, page, services)),
        ("compose", partial(page.right.compose, Tab.MATTERS)),
        ("taking", partial(_take, page)),
        ("report", page.show_report),
    )


def _show(page: Pictured, tab: Tab) -> None:
    page.listing.show_tab(tab)
    model = page.listing.list().rows()
    model.placed.connect(lambda _row: _first(page), Qt.ConnectionType.SingleShotConnection)


def _first(page: Pictured) -> None:
    page.listing.list().choose(0)
    page.panes.show_one(detail=True)


def _item(page: Pictured, services: Services) -> None:
    """Opens the item of the latest elucidation."""

    def read(session: Any) -> int:
        found = store.window(session, Wish(LightView.ALL, session.now.date()), 0, 1)
        return found[0].item_id if found else 0

    services.tasks.read(read, lambda id: page.show_record(ITEM, id) if id else None, owner=page.listing)


def _take(page: Pictured) -> None:
    page.right.take_over()
    page.right.taking.field.setPlainText(_PASTED)
