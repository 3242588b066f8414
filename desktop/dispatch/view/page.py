"""Dispatches: the page: the ledger or one member's list at the left, the chosen line at the right."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget
from typing_extensions import override

from desktop.base.changes import Change
from desktop.dispatch import store
from desktop.dispatch.rules import Dispatch
from desktop.dispatch.store import Ledger
from desktop.dispatch.table import LedgerDelegate, columns
from desktop.dispatch.view.detail import Detail, Told, load, origin_of
from desktop.dispatch.view.members import Asked, MemberList
from desktop.storage.session import Session
from desktop.ui.buttons import Tabs, button
from desktop.ui.commands import Command
from desktop.ui.feature import Hit, Page
from desktop.ui.icons import icon
from desktop.ui.layout import STRETCH, column, hline, pane, row, scroll, vline
from desktop.ui.lists import ListView, WindowModel
from desktop.ui.painted import restyled
from desktop.ui.pieces import EmptyState
from desktop.ui.searchfield import give_clear_button
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

WIDE, PAIRED = 1240, 700
"""Page widths at 100 % from which the list has columns, and from which it stands beside the detail."""
_LIST = 372
_SEARCH_AFTER = 120
"""Milliseconds after the last key."""


class DispatchPage(Page):
    """The ledger of what went to whom, when."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._form = ""
        self._wanted = 0
        self.rows = WindowModel(services.tasks, columns(), store.window, store.count, parent=self)
        self.list = ListView(self.tr("Dispatches"))
        self.search = QLineEdit()
        self.members = MemberList(services)
        self.detail = Detail(services)
        self.tabs = Tabs(((self.tr("Ledger"), None), (self.tr("What has each member got"), None)))
        self._sentence = Paragraph("", 13, 20, role="ink2")
        self._back = button(self.tr("Back"), "link", "arrow-left", self._close_detail)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SEARCH_AFTER)
        self._set_up()
        self._build()
        self._connect()
        self.refresh()

    @override
    def commands(self) -> tuple[Command, ...]:
        return (
            Command("find-dispatch", self.tr("Search in the ledger"), "Ctrl+F", self._focus_search, icon="search"),
            Command(
                "member-dispatches", self.tr("What has each member got"), "", lambda: self._show_tab(1), icon="users"
            ),
        )

    @override
    def open_record(self, record: int) -> None:
        self._show_tab(0)
        self._show_line(record)
        self._choose_first()

    @override
    def refresh(self) -> None:
        if self.rows.query is None:
            self.list.show_query(Ledger())
        else:
            self.list.refresh()
        if self.tabs.currentIndex() == 1:
            self.members.refresh()

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        return (
            ("detail", self._open_detail),
            ("members", self._picture_members),
            ("missing", lambda: self.members.ask(Asked(self.members.asked.member_id, only_missing=True))),
            ("unfound", self._picture_unfound),
        )

    def _picture_members(self) -> None:
        self._close_detail()
        self._show_tab(1)

    def _picture_unfound(self) -> None:
        self._show_tab(0)
        self.search.setText("xyz")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            QTimer.singleShot(0, self, self._fit)

    def _set_up(self) -> None:
        self.list.set_rows(self.rows, LedgerDelegate())
        self.list.set_sorted("sent_at", True)
        self.search.setPlaceholderText(self.tr("Search in titles"))
        self.search.setAccessibleName(self.search.placeholderText())
        give_clear_button(self.search)
        self.search.addAction(icon("search", 16), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setProperty("quiet", "true")

    def _build(self) -> None:
        nothing = self.tr("Nothing has been sent yet")
        hint = self.tr("When an answer is sent to the members, it is recorded here with those who got it.")
        clear = button(self.tr("Clear search"), on_click=self.search.clear)
        self.empty, self.unfound = EmptyState(nothing, hint), EmptyState(self.tr("No title matches"), "", (clear,))
        self._lists, self._right = QStackedWidget(), QStackedWidget()
        for each in (self.list, self.empty, self.unfound):
            self._lists.addWidget(each)
        ledger = QWidget()
        ledger.setLayout(column(row(self.search, margins=(24, 12, 24, 12)), hline(), (self._lists, 1), gap=0))
        self._left = QStackedWidget()
        self._left.addWidget(ledger)
        self._left.addWidget(self.members)
        head = column(label(self.tr("Dispatches"), "h1"), self._sentence, gap=0, margins=(24, 16, 24, 4))
        tabs = row(self.tabs, STRETCH, margins=(24, 0, 24, 0))
        self._list_pane = pane(column(head, tabs, hline(), (self._left, 1), gap=0), "surface")
        none = EmptyState(self.tr("No dispatch is chosen"), self.tr("Choose one in the list to see who got it."))
        self._right.addWidget(none)
        self._right.addWidget(scroll(self.detail))
        back = row(self._back, STRETCH, margins=(24, 8, 24, 0))
        self._detail_pane = pane(column(back, (self._right, 1), gap=0), "surface")
        self._line = vline()
        self._panes = row((self._list_pane, 46), self._line, (self._detail_pane, 54), gap=0)
        self.setLayout(self._panes)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._clock.start())
        self._clock.timeout.connect(self._search)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _line: self._open_detail())
        self.list.sort_requested.connect(lambda _id, _descending: self._search())
        self.members.chosen.connect(self._choose)
        self.members.list.opened.connect(lambda _line: self._open_detail())
        self.rows.loaded.connect(self._tell)
        self.rows.placed.connect(lambda _row: self._choose_first())
        self.tabs.chosen.connect(self._show_tab)
        self.detail.line_requested.connect(self._show_line)
        self._services.changes.changed.connect(self._changed)

    def _fit(self) -> None:
        """Gives the panes their widths: beside each other, or one at a time."""
        width = self.width() / look().scale
        form = "wide" if width >= WIDE else "paired" if width >= PAIRED else "narrow"
        fixed = look().px(_LIST) if form == "paired" else 0
        self._list_pane.setMinimumWidth(fixed)
        self._list_pane.setMaximumWidth(fixed or 16777215)
        if form == self._form:
            return
        self._form = form
        narrow = form == "narrow"
        self._line.setVisible(not narrow)
        self._back.setVisible(narrow)
        self._list_pane.show()
        self._detail_pane.setVisible(not narrow)

    def _search(self) -> None:
        header = self.list.horizontalHeader()
        ascending = header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.list.show_query(Ledger(self.search.text().strip(), ascending))

    def _tell(self, total: int) -> None:
        """Says how many lines there are, and shows what stands for an empty list."""
        searched = bool(self.rows.query and self.rows.query.text)
        self._lists.setCurrentWidget(self.list if total else self.unfound if searched else self.empty)
        found = QCoreApplication.translate("DispatchPage", "%n found", "", total)
        every = QCoreApplication.translate("DispatchPage", "%n dispatches in the ledger", "", total)
        self._sentence.set_text(found if searched else every)
        self.ready.emit()

    def _choose_first(self) -> None:
        """Shows the first line, or the one that was asked for, where nothing is chosen in the list yet."""
        if self._wanted:
            row = self.rows.row_of(self._wanted)
            if row >= 0 and self.list.current_id() != self._wanted:
                self.list.choose(row)
        elif self._form != "narrow" and self.rows.total and not self.list.currentIndex().isValid():
            self.list.choose(0)

    def _choose(self, dispatch: Dispatch | None) -> None:
        if dispatch is not None:
            self._show_line(dispatch.id, by_list=True)

    def _show_line(self, id: int, by_list: bool = False) -> None:
        """Reads a line of the ledger into the detail."""
        self._wanted = id

        def show(told: Told) -> None:
            if self._wanted == id:
                self.detail.show_told(told)
                self._right.setCurrentIndex(1)
                if not by_list:
                    self._open_detail()

        self._services.tasks.read(lambda session: load(session, id), show, "dispatch detail", owner=self)

    def _open_detail(self) -> None:
        """Goes into the detail; in a narrow window it takes the place of the list."""
        if self._form == "narrow":
            self._list_pane.hide()
            self._detail_pane.show()
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_detail(self) -> None:
        if self._form == "narrow":
            self._detail_pane.hide()
            self._list_pane.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tab(self, at: int) -> None:
        self.tabs.set_current(at)
        self._left.setCurrentIndex(at)
        if at == 1:
            self.members.refresh()

    def _focus_search(self) -> None:
        self._show_tab(0)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _changed(self, change: Change) -> None:
        if change.subject in ("dispatch", "question"):
            self.refresh()


def find(session: Session, text: str, most: int) -> list[Hit]:
    """Lines of the ledger whose title matches."""
    return [Hit(each.id, each.title, origin_of(each)) for each in store.window(session, Ledger(text), 0, most)]
