"""List page: a list with what is chosen beside it; what stands at the right is made when the first rows are painted."""

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


class PanedPage(Page):
    """A page that is all panes: they take another form when its size or the text's size changes."""

    panes: Panes

    def hold(self, panes: Panes) -> None:
        """Fills the page with its panes."""
        self.panes = panes
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(panes)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panes.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self.panes.fit)


class ListPage(PanedPage):
    """A page whose `listing` has a list, and whose `right` side is made late; a room says what stands there."""

    def __init__(self, services: Services, listing: Any, panes: Panes) -> None:
        super().__init__()
        self._services, self.listing = services, listing
        self.hold(panes)

    @cached_property
    def right(self) -> Any:
        """The right side, made when the first rows are painted (the room's `RightSide`, whose module is read then)."""
        raise NotImplementedError

    def go_to_list(self) -> None:
        """Goes back from what stands at the right to the list."""
        self.panes.show_one(detail=False)
        self.listing.list.setFocus()

    def is_whole(self) -> bool:
        """Whether what stands at the right has been made."""
        return "right" in self.__dict__

    def begin(self) -> None:
        """Connects the list and asks for its first rows."""
        listing = self.listing
        listing.list.chosen.connect(self.show_chosen)
        listing.list.opened.connect(lambda _row: self.enter())
        listing.painted.connect(self._painted)
        listing.show_query()
        listing.renew_counts()

    def complete(self) -> None:
        """Connects what stands at the right once it is made."""
        raise NotImplementedError

    def choose_first(self) -> None:
        """Chooses the first record, where nothing is shown yet and both panes have room."""
        if self.right.shows(self.right.nothing) and self.panes.form != "one":
            self.listing.list.choose(0)
            self.show_chosen(self.listing.list.current_record())

    def show_chosen(self, chosen: Any) -> None:
        """Shows the row that was chosen, None where none is."""
        raise NotImplementedError

    def enter(self) -> None:
        """Goes from the list into what stands at the right."""
        raise NotImplementedError

    def _painted(self) -> None:
        """The first rows are on the screen: only now the right side is made, and filled."""
        self.ready.emit()
        QTimer.singleShot(0, self, self.complete)


class RecordPage(ListPage):
    """A list page with one kind of record, whose detail stands at the right; `_named` precedes its commands' ids."""

    _named = ""

    @property
    def detail(self) -> Any:
        """The detail of the record that is chosen."""
        return self.right.detail

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
    def refresh(self) -> None:
        self.listing.list.refresh()
        self.listing.renew_counts()
        if self.is_whole():
            self.detail.reload()

    @override
    def leave(self) -> None:
        if self.is_whole():
            self.detail.flush()

    def go_back(self) -> None:
        """Closes what is open at the right, one after the other, and ends in the list."""
        if not self.right.shows(self.detail):
            self.right.close_other()
        elif self.detail.ask is not None:
            self.detail.close_ask()
        else:
            self.go_to_list()

    @override
    def complete(self) -> None:
        detail, right = self.detail, self.right
        detail.opened.connect(self.open_record)
        detail.back_requested.connect(self.go_back)
        right.composer.registered.connect(self.open_record)
        right.came_forward.connect(lambda: self.panes.show_one(detail=True))
        right.closed.connect(self._closed)
        if not detail.wanted:
            self.choose_first()

    @override
    def show_chosen(self, chosen: Any) -> None:
        if chosen is None or not self.is_whole():
            return
        self.right.put(self.detail)
        if chosen.id != self.detail.wanted:
            self.detail.show_id(chosen.id)

    @override
    def enter(self) -> None:
        self.panes.show_one(detail=True)
        self.detail.head.primary.setFocus()

    def take_change(self, change: Change, kind: type[Any]) -> None:
        """Shows what changed: in the detail where it is the record shown, and in the list."""
        after: Any = change.after
        if self.is_whole() and isinstance(after, kind) and after.id == self.detail.writer.id:
            self.detail.writer.look_at(after)
            self.detail.reload()
        self.listing.list.refresh()
        self.listing.renew_counts()

    def is_in_view(self) -> bool:
        """Whether a record is shown at the right."""
        return self.detail.case is not None and self.right.shows(self.detail)

    def can_go_on(self) -> bool:
        """Whether the primary action can be used now."""
        if not self.right.shows(self.detail):
            return self.right.ask() is not None
        following = self.detail.doings.following()
        return self.detail.ask is not None or (following is not None and not following.lacks)

    def primary(self) -> None:
        """The primary action of what stands at the right."""
        ask = self.right.ask()
        if ask is not None:
            ask.answer()
        elif self.right.shows(self.detail):
            self.detail.primary()

    def doing_commands(self) -> list[Command]:
        """What the menu of the detail offers, with its keys; whether it is possible is asked when it is used."""
        return [
            Command(
                f"{self._named}{each.id}",
                each.text,
                each.keys,
                partial(self._do, each.id),
                partial(self._may, each.id),
                each.icon,
                writes=not each.reads,
            )
            for each in self.detail.doings_shown()
        ]

    def _closed(self) -> None:
        if not self.detail.wanted:
            self.panes.show_one(detail=False)
        self.listing.list.setFocus()

    def _do(self, id: str) -> None:
        next(each for each in self.detail.doings_shown() if each.id == id).run()

    def _may(self, id: str) -> bool:
        return self.is_in_view() and any(each.id == id and each.possible for each in self.detail.doings_shown())
