"""Visits: the page: the list with the visit beside it."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop.base.changes import Change
from desktop.ui.commands import Command
from desktop.ui.feature import Page
from desktop.ui.panes import Panes
from desktop.ui.services import Services
from desktop.visits.actions.filing import Requests
from desktop.visits.rules.records import View, Visit
from desktop.visits.table import VisitRow
from desktop.visits.view.knowing import Knowing
from desktop.visits.view.listpane import ListPane

_SHARE, _LEAST, _DETAIL = 0.235, 380, 900
"""The programme needs the room: the list is narrow even in a wide window."""


class VisitsPage(Page):
    """All visits."""

    def __init__(self, services: Services, requests: Requests | None = None) -> None:
        super().__init__()
        self._services = services
        self.knowing = Knowing(requests)
        self.listing = ListPane(services, self.knowing)
        self.panes = Panes(self.listing, _SHARE, _LEAST, _DETAIL)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.panes)
        self._connect()
        self.listing.show_query()
        self.listing.renew_counts()

    @cached_property
    def right(self) -> Any:
        """The right side, made when the first rows are painted (a `RightSide`, whose module is read then)."""
        from desktop.visits.view.rightside import RightSide  # imported late: start-up

        made = RightSide(self._services, self.knowing)
        self.panes.put_right(made, made.detail)
        return made

    @property
    def detail(self) -> Any:
        """The detail of the visit that is chosen."""
        return self.right.detail

    @override
    def commands(self) -> tuple[Command, ...]:
        tr, listing, right = self.tr, self.listing, self.right
        active = listing.filters.is_active
        following = self.detail.doings.following()
        primary = following.text if following else tr("Next step")
        return (
            Command("visit-primary", primary, "Ctrl+Return; Ctrl+Enter", self.primary, self._can_go_on, "check"),
            Command("new-visit", tr("New visit"), "Ctrl+N", right.compose, icon="plus"),
            Command("find-in-list", tr("Search in the list"), "Ctrl+F", listing.go_search, icon="search"),
            Command("clear-filters", tr("Clear filters"), "", listing.clear_filters, active, "filter"),
            Command("back-to-list", tr("Back to the list"), "Esc", self.go_back),
            *self._doing_commands(),
        )

    @override
    def open_record(self, record: int) -> None:
        self.right.put(self.detail)
        self.detail.show_id(record)
        at = self.listing.model.row_of(record)
        if at >= 0:
            self.listing.list.choose(at)
        else:
            self.listing.show_query(record)
        self.panes.show_one(detail=True)

    @override
    def open_list(self, wish: object) -> None:
        """The visits that the institution with this id has had."""

        def show(found: tuple[Any, Any]) -> None:
            self.listing.filters.set_known(found[0])
            self.listing.clear_filters()
            self.listing.filters.institution.choose(wish)
            self.listing.show_view(View.HELD)
            self.panes.show_one(detail=False)

        self._services.tasks.read(self.knowing.read, show, "visit list", owner=self)

    @override
    def refresh(self) -> None:
        self.knowing.forget()
        self.listing.list.refresh()
        self.listing.renew_counts()
        if self._is_whole():
            self.detail.reload()

    @override
    def leave(self) -> None:
        if self._is_whole():
            self.detail.flush()

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        from desktop.visits.view.scenes import scenes  # imported late: start-up

        return scenes(self, self._services)

    def primary(self) -> None:
        """The primary action of what stands at the right."""
        if self.right.shows(self.right.composer) and self.right.composer.ask is not None:
            self.right.composer.ask.answer()
        elif self.right.shows(self.detail):
            self.detail.primary()

    def go_back(self) -> None:
        """Closes what is open at the right, one after the other, and ends in the list."""
        if not self.right.shows(self.detail):
            self.right.close_other()
        elif self.detail.ask is not None:
            self.detail.close_ask()
        else:
            self._go_to_list()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panes.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self.panes.fit)

    def _connect(self) -> None:
        services, listing = self._services, self.listing
        listing.list.chosen.connect(self._chosen)
        listing.list.opened.connect(lambda _row: self._enter())
        listing.new_requested.connect(self._compose)
        listing.painted.connect(self._painted)
        services.changes.changed.connect(self._changed)
        services.settings.changed.connect(self.refresh)

    def _compose(self) -> None:
        self.right.compose()

    def _painted(self) -> None:
        """The first rows are on the screen: only now the right side is made, and filled."""
        self.ready.emit()
        QTimer.singleShot(0, self, self._complete)

    def _complete(self) -> None:
        """Makes what stands beside the list, and chooses the first visit."""
        detail, right = self.detail, self.right
        detail.opened.connect(self.open_record)
        detail.back_requested.connect(self.go_back)
        right.composer.registered.connect(self.open_record)
        right.came_forward.connect(lambda: self.panes.show_one(detail=True))
        right.closed.connect(self._closed)
        if not detail.wanted and right.shows(right.nothing) and self.panes.form != "one":
            self.listing.list.choose(0)
            self._chosen(self.listing.list.current_record())

    def _chosen(self, chosen: VisitRow | None) -> None:
        if chosen is None or not self._is_whole():
            return
        self.right.put(self.detail)
        if chosen.id != self.detail.wanted:
            self.detail.show_id(chosen.id)

    def _enter(self) -> None:
        """Enter in the list goes into the detail."""
        self.panes.show_one(detail=True)
        self.detail.head.primary.setFocus()

    def _changed(self, change: Change) -> None:
        if change.subject not in ("visit", "dispatch"):
            self.refresh()
            return
        shown = self.detail.writer.id if self._is_whole() else 0
        if isinstance(change.after, Visit) and change.after.id == shown:
            self.detail.writer.look_at(change.after)
            self.detail.reload()
        self.listing.list.refresh()
        self.listing.renew_counts()

    def _is_whole(self) -> bool:
        """Whether what stands at the right has been made."""
        return "right" in self.__dict__

    def _closed(self) -> None:
        if not self.detail.wanted:
            self.panes.show_one(detail=False)
        self.listing.list.setFocus()

    def _go_to_list(self) -> None:
        self.panes.show_one(detail=False)
        self.listing.list.setFocus()

    def _in_view(self) -> bool:
        return self.detail.case is not None and self.right.shows(self.detail)

    def _can_go_on(self) -> bool:
        if not self.right.shows(self.detail):
            return self.right.composer.ask is not None
        following = self.detail.doings.following()
        return self.detail.ask is not None or (following is not None and not following.lacks)

    def _doing_commands(self) -> list[Command]:
        """What the menu of the detail offers, with its keys; whether it is possible is asked when it is used."""
        return [
            Command(
                f"visit-{each.id}",
                each.text,
                each.keys,
                partial(self._do, each.id),
                partial(self._may, each.id),
                each.icon,
            )
            for each in self.detail.doings_shown()
        ]

    def _do(self, id: str) -> None:
        next(each for each in self.detail.doings_shown() if each.id == id).run()

    def _may(self, id: str) -> bool:
        return self._in_view() and any(each.id == id and each.possible for each in self.detail.doings_shown())
