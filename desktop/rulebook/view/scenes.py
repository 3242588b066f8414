"""Rulebook: the states of the page that are worth a picture."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt

from desktop.rulebook.view.knowing import Tab
from desktop.rulebook.view.listpane import ListPane
from desktop.rulebook.view.rightside import RightSide, new_rule
from desktop.ui.panes import Panes
from desktop.ui.services import Services

Scene = tuple[str, Callable[[], object]]
_PAST = timedelta(days=365)


class Pictured(Protocol):
    """What is asked of the page."""

    services: Services
    listing: ListPane
    right: RightSide
    panes: Panes

    def show_paper(self) -> None:
        """Shows the register as a paper."""

    def open_record(self, record: int) -> None:
        """Shows a rule."""


def scenes(page: Pictured) -> tuple[Scene, ...]:
    """Each list with its first record, a proposed change, a past day, and what can stand at the right."""
    tabs = tuple((tab.name.lower(), partial(_show, page, tab)) for tab in Tab)
    return (
        *tabs,
        ("proposed", partial(_proposed, page)),
        ("past", partial(_past, page)),
        ("compose", partial(page.right.compose, new_rule)),
        ("start", page.right.start_register),
        ("paper", page.show_paper),
    )


def _show(page: Pictured, tab: Tab) -> None:
    page.listing.filters.clear()
    page.listing.show_tab(tab)
    view = page.listing.list()
    view.rows().placed.connect(lambda _row: _first(page), Qt.ConnectionType.SingleShotConnection)


def _first(page: Pictured) -> None:
    page.listing.list().choose_first()
    page.panes.show_one(detail=True)


def _proposed(page: Pictured) -> None:
    """Opens the rule that somebody proposes to change."""

    def show(known: object) -> None:
        found = [each.rule_id for each in getattr(known, "open_proposals", ()) if each.rule_id]
        if found:
            page.open_record(found[0])

    page.services.tasks.read(page.right.knowing.read, show, owner=page.listing)


def _past(page: Pictured) -> None:
    _show(page, Tab.RULES)
    page.listing.filters.show_day(page.services.clock.now().date() - _PAST)
