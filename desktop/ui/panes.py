"""Panes: how a list and its detail stand: beside each other, or one at a time where there is little room."""

from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QWidget
from typing_extensions import override

from desktop.ui.theme import look

_WIDE, _TWO_PANES, _LOW = 1500, 1000, 680
"""Logical widths of the window from which there is a side column, and two panes; and what is a low window."""
_LIST, _COMPACT_LIST = 0.487, 372
_UNBOUND = 16777215
_DETAIL, _LEAST_LIST = 860, 500
"""What a detail with its side column needs, and the least a list gets, in logical pixels."""


class Fitting(Protocol):
    """What has a form for every room."""

    def fit(self, compact: bool, alone: bool) -> None:
        """Takes the narrow form, or that of a single pane."""


class Listing(QFrame):
    """A list that can be narrow, and fold its filters in a low window; its first painted rows are told once.

    A room's list has `filters` with a search field, a line below them where it draws one, and watches its viewports.
    """

    painted = Signal()
    """The first rows, or that there are none, are on the screen."""
    filters: Any
    _line: QWidget | None = None

    def __init__(self) -> None:
        super().__init__()
        self._told_painted = False
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def turn_filters(self) -> None:
        """Shows or hides the filters where they are folded away."""
        self.show_filters(self.filters.isHidden())

    def show_filters(self, shown: bool) -> None:
        """Shows the filters with the line below them, or folds both away."""
        self.filters.setVisible(shown)
        if self._line is not None:
            self._line.setVisible(shown)

    def go_search(self) -> None:
        """Goes to the search field, which is unfolded where it must be."""
        if self.filters.isHidden():
            self.turn_filters()
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def has_rows(self) -> bool:
        """Whether the list that is shown has rows."""
        raise NotImplementedError

    def tell_painted(self) -> None:
        """Tells once that the first rows, or that there are none, are on the screen."""
        if not self._told_painted:
            self._told_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._told_painted and self.has_rows():
            self.tell_painted()
        return False

    def fit(self, compact: bool, low: bool) -> None:
        """Takes the narrow form, or folds the filters."""
        raise NotImplementedError


class Panes(QSplitter):
    """The list and what stands at its right, in the form that the window's size asks for.

    `share` is the list's part of a wide window, `least` its least width and `detail` what a detail with its side
    column needs, in logical pixels.
    """

    share_changed = Signal(float)
    """The user has given the list another part of a wide window."""

    def __init__(self, listing: Listing, share: float = _LIST, least: int = _LEAST_LIST, detail: int = _DETAIL) -> None:
        super().__init__()
        self._listing, self._right = listing, QWidget()
        self._least, self._needs = least, detail
        self._detail: Fitting | None = None
        self.form = ""
        """"wide", "two" or "one"."""
        self._share = share
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(listing)
        self.addWidget(self._right)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._moved)

    def set_share(self, share: float) -> None:
        """Gives the list the part of a wide window that it had before, between a fifth and four fifths."""
        self._share = min(0.8, max(0.2, share))

    def put_right(self, right: QWidget, detail: Fitting) -> None:
        """Puts what stands at the right in its place."""
        sizes = self.sizes()
        before = self.replaceWidget(1, right)
        if before is not None:
            before.deleteLater()
        self._right, self._detail = right, detail
        self.setStretchFactor(1, 1)
        self.setSizes(sizes)
        self.fit()

    def fit(self) -> None:
        """Takes the layout that the window's width asks for."""
        scale, window, px = look().scale, self.window(), look().px
        wide, high = window.width() / scale, window.height() / scale
        form = "wide" if wide >= _WIDE else "two" if wide >= _TWO_PANES else "one"
        compact = form != "wide"
        fixed = px(_COMPACT_LIST)
        self._listing.fit(compact, high < _LOW)
        self._listing.setMinimumWidth(fixed if form == "two" else px(320))
        self._listing.setMaximumWidth(fixed if form == "two" else _UNBOUND)
        if form != self.form:
            self.form = form
            self.show_one(detail=False)
        room = self.width() - px(self._needs)
        first = max(px(self._least), min(round(self.width() * self._share), room)) if form == "wide" else fixed
        self.setSizes([first, self.width() - first])
        if self._detail is not None:
            self._detail.fit(compact or first > room, form == "one")

    def show_one(self, detail: bool) -> None:
        """In a narrow window only the list or the detail stands."""
        one = self.form == "one"
        self._listing.setVisible(not one or not detail)
        self._right.setVisible(not one or detail)

    def _moved(self, at: int, _handle: int) -> None:
        """The user has given the list another share."""
        if self.form == "wide" and self.width():
            self._share = at / self.width()
            self.share_changed.emit(self._share)
