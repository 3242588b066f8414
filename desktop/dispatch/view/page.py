"""Dispatches: the page: the ledger, what each member has got, the matrix, the figures, and what is on its way."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from desktop.base.changes import Change
from desktop.base.dates import date_text
from desktop.dispatch import sending, store
from desktop.dispatch.rules import Dispatch, DispatchKind, Outgoing
from desktop.dispatch.view.cell import CellPane
from desktop.dispatch.view.detail import Detail, Told, load
from desktop.dispatch.view.exporting import Exports
from desktop.dispatch.view.figures import FiguresTab
from desktop.dispatch.view.frame import Frame
from desktop.dispatch.view.head import Head
from desktop.dispatch.view.ledger import LedgerList
from desktop.dispatch.view.matrix import MatrixTab, Shown
from desktop.dispatch.view.members import Asked, MemberList
from desktop.dispatch.view.outgoing import OutgoingPane
from desktop.dispatch.view.waiting import WaitingList
from desktop.dispatch.words import kind_text
from desktop.storage.session import Session
from desktop.ui.buttons import Tabs
from desktop.ui.commands import Command
from desktop.ui.feature import Hit, Page
from desktop.ui.layout import STRETCH, column, hline, row, scroll
from desktop.ui.painted import restyled
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services

LEDGER, MEMBERS, MATRIX, FIGURES, WAITING = range(5)
"""The tabs."""
_CHANGED = ("dispatch", "question", "outgoing", "members", "committees", "terms", "people")


class DispatchPage(Page):
    """The ledger of what went to whom, when."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._said, self._wanted = "", 0
        self.ledger, self.members = LedgerList(services), MemberList(services)
        self.matrix, self.figures, self.waiting = MatrixTab(services), FiguresTab(services), WaitingList(services)
        self.detail, self.cell, self.outgoing = Detail(services), CellPane(services), OutgoingPane(services)
        self.tabs = Tabs(
            (
                (self.tr("Ledger"), None),
                (self.tr("What has each member got"), None),
                (self.tr("Matrix"), None),
                (self.tr("Figures"), None),
                (self.tr("On its way"), None),
            )
        )
        self._head = Head(Exports(services, self), self.matrix)
        self._build()
        self._connect()
        self.refresh()

    @override
    def commands(self) -> tuple[Command, ...]:
        return (
            *self._head.beginnings(),
            Command("find-dispatch", self.tr("Search in the ledger"), "Ctrl+F", self._focus_search, icon="search"),
            Command(
                "member-dispatches", self.tr("What has each member got"), "", lambda: self._go(MEMBERS), icon="users"
            ),
            Command("matrix", self.tr("Members against dispatches"), "", lambda: self._go(MATRIX), icon="table"),
            Command("waiting", self.tr("What is on its way"), "", lambda: self._go(WAITING), icon="send"),
            *self._head.savings(),
        )

    @override
    def open_record(self, record: int) -> None:
        if record < 0:  # what is being made ready has no line in the ledger yet
            self._go(WAITING)
            self.waiting.show_record(-record)
            self.outgoing.show_record(-record)
            self._right.setCurrentIndex(3)
            self._open_detail()
            return
        self._go(LEDGER)
        self._show_line(record)
        self.ledger.choose_line(record, first=False)

    @override
    def refresh(self) -> None:
        self._services.tasks.read(store.waiting, self._count_waiting, "dispatches waiting", owner=self)
        shown = self.tabs.currentIndex()
        if shown != LEDGER or self.ledger.rows.query is None:
            self.ledger.refresh()
        self._refresh_tab(shown)

    @override
    def leave(self) -> None:
        self.outgoing.flush()

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        return (
            ("detail", self._open_detail),
            ("matrix", lambda: self._picture(MATRIX)),
            ("members", lambda: self._picture(MEMBERS)),
            ("missing", self._picture_missing),
            ("figures", lambda: self._picture(FIGURES)),
            ("waiting", lambda: self._picture(WAITING)),
            ("unfound", self._picture_unfound),
        )

    def begin(self, kind: DispatchKind) -> None:
        """Begins something new that goes to the members."""
        self._go(WAITING)

        def ready(change: Change) -> None:
            self.waiting.show_record(change.id)
            self.outgoing.show_record(change.id)
            self._right.setCurrentIndex(3)
            self._open_detail()

        self._services.tasks.write(lambda session: sending.begin(session, kind), ready, owner=self)

    def _picture(self, tab: int) -> None:
        self._close_detail()
        self._go(tab)

    def _picture_missing(self) -> None:
        late = self.matrix.shown.latecomers if self.matrix.shown is not None else ()
        self.members.ask(Asked(late[0].member.id if late else self.members.asked.member_id, only_missing=True))

    def _picture_unfound(self) -> None:
        self._go(LEDGER)
        self.ledger.search.setText("xyz")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            QTimer.singleShot(0, self, self._fit)

    def _build(self) -> None:
        self._left, self._right = QStackedWidget(), QStackedWidget()
        for tab in (self.ledger, self.members, self.matrix, self.figures, self.waiting):
            self._left.addWidget(tab)
        tabs = row(self.tabs, STRETCH, margins=(24, 0, 24, 0))
        left = column(self._head, tabs, hline(), (self._left, 1), gap=0)
        none = EmptyState(self.tr("No dispatch is chosen"), self.tr("Choose one in the list to see who got it."))
        for part in (none, scroll(self.detail), scroll(self.cell), scroll(self.outgoing)):
            self._right.addWidget(part)
        self._frame = Frame(left, self._right)
        self.setLayout(column(self._frame, gap=0))

    def _connect(self) -> None:
        self.ledger.chosen.connect(self._choose)
        self.ledger.opened.connect(self._open_detail)
        self.ledger.told.connect(self._tell_ledger)
        self.ledger.rows.placed.connect(
            lambda _row: self.ledger.choose_line(self._wanted, first=self._frame.form != "narrow")
        )
        self.members.chosen.connect(self._choose)
        self.members.list.opened.connect(lambda _line: self._open_detail())
        self.matrix.loaded.connect(self._show_matrix)
        self.matrix.cell_chosen.connect(self._show_cell)
        self.matrix.line_opened.connect(self._open_cell)
        self.waiting.chosen.connect(self._choose_outgoing)
        for part in (self.waiting, self._head):
            part.begin_requested.connect(self.begin)
        self.waiting.list.opened.connect(lambda _going: self._open_detail())
        self.tabs.chosen.connect(self._go)
        self._frame.back.clicked.connect(self._close_detail)
        for pane_ in (self.detail, self.cell, self.outgoing):
            pane_.line_requested.connect(self.open_record)
        self.outgoing.gone.connect(self._leave_outgoing)
        self._services.changes.changed.connect(self._changed)

    def _fit(self) -> None:
        """Gives the panes their widths: beside each other, or one at a time; the matrix takes what it can."""
        tab = self.tabs.currentIndex()
        self._frame.fit(self.width(), listed=tab in (LEDGER, MEMBERS, WAITING), broad=tab == MATRIX)

    def _tell_ledger(self, said: str) -> None:
        self._said = said
        self._tell()
        self.ready.emit()

    def _tell(self) -> None:
        """One sentence of fact under the title: of the ledger, or of the part the matrix shows."""
        self._head.sentence.set_text(self.matrix.sentence() if self.tabs.currentIndex() == MATRIX else self._said)

    def _choose(self, dispatch: Dispatch | None) -> None:
        if dispatch is not None:
            self._show_line(dispatch.id, by_list=True)

    def _choose_outgoing(self, going: Outgoing | None) -> None:
        if going is not None and self.tabs.currentIndex() == WAITING:
            self.outgoing.show_record(going.id)
            self._right.setCurrentIndex(3)

    def _show_line(self, id: int, by_list: bool = False) -> None:
        """Reads a line of the ledger into the detail."""
        self._wanted = id

        def show(told: Told) -> None:
            if self._wanted == id:
                self.detail.show_told(told)
                if self.tabs.currentIndex() in (LEDGER, MEMBERS):
                    self._right.setCurrentIndex(1)
                if not by_list:
                    self._open_detail()

        self._services.tasks.read(lambda session: load(session, id), show, "dispatch detail", owner=self)

    def _show_matrix(self, shown: Shown) -> None:
        self.tabs.set_count(MATRIX, shown.holes or None)
        self.cell.show_late(shown)
        self._tell()

    def _show_cell(self, shown: Shown, member: int, column: int) -> None:
        self.cell.show_cell(shown, member, column)
        if self.tabs.currentIndex() == MATRIX:
            self._right.setCurrentIndex(2)

    def _open_cell(self, line: int) -> None:
        """Goes to the line of a cell; where the matrix stands alone, first to the cell's own pane."""
        if self._frame.alone:
            self._right.setCurrentIndex(2)
            self._open_detail()
        else:
            self.open_record(line)

    def _leave_outgoing(self) -> None:
        """What was removed leaves its place empty."""
        self._right.setCurrentIndex(0)
        self._close_detail()

    def _count_waiting(self, waiting: tuple[Outgoing, ...]) -> None:
        self.tabs.set_count(WAITING, len(waiting) or None)

    def _open_detail(self) -> None:
        """Goes into the detail; in a narrow window it takes the place of the list."""
        self._frame.open_right()

    def _close_detail(self) -> None:
        self._frame.close_right()
        lists = {LEDGER: self.ledger.list, MEMBERS: self.members.list, MATRIX: self.matrix.grid.table}
        lists[WAITING] = self.waiting.list
        lists.get(self.tabs.currentIndex(), self.tabs).setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, tab: int) -> None:
        """Shows a tab, and at the right what belongs to it."""
        self.tabs.set_current(tab)
        self._left.setCurrentIndex(tab)
        beside = {MATRIX: 2, WAITING: 3 if self.outgoing.around is not None else 0}
        shown = 1 if self.detail.told is not None else 0
        self._right.setCurrentIndex(beside.get(tab, shown))
        self._fit()
        self._tell()
        if tab == FIGURES:
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)  # else the tables' own pane would take it
        self._refresh_tab(tab)

    def _refresh_tab(self, tab: int) -> None:
        for place, part in (
            (MEMBERS, self.members), (MATRIX, self.matrix), (FIGURES, self.figures), (WAITING, self.waiting),
        ):  # fmt: skip
            if place == tab:
                part.refresh()
        if tab == LEDGER:
            self.ledger.refresh()
        elif tab == WAITING:
            self.outgoing.refresh()

    def _focus_search(self) -> None:
        self._go(LEDGER)
        self.ledger.focus_search()

    def _changed(self, change: Change) -> None:
        if change.subject in _CHANGED:
            self.refresh()


def find(session: Session, text: str, most: int) -> list[Hit]:
    """The newest lines of the ledger whose title matches."""
    return [
        Hit(each.id, each.title, f"{kind_text(each.kind)} · {date_text(each.sent_at.date())}")
        for each in store.find(session, text, most)
    ]
