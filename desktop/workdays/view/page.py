"""Working days: the page "Calendar" with its three tabs: the days, the elections, and the quarantine matrix."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from desktop.ui.buttons import Tabs
from desktop.ui.commands import Command
from desktop.ui.feature import Page
from desktop.ui.layout import STRETCH, column, pane, row
from desktop.ui.segmented import Segmented
from desktop.ui.services import Services
from desktop.workdays.actions import Deadlines, PlannedVisits, Source
from desktop.workdays.elections import Election
from desktop.workdays.view.board import Board, Mode
from desktop.workdays.view.elections import ElectionsPane
from desktop.workdays.view.matrix import MatrixPane
from desktop.workdays.view.year import YearPane

_YEAR = 2


class CalendarPage(Page):
    """The municipality's calendar: month, weeks or year; its elections; whom a quarantine covers."""

    def __init__(
        self, services: Services, deadlines: Deadlines, visits: PlannedVisits, sources: Sequence[Source]
    ) -> None:
        super().__init__()
        self._services, self._deadlines, self._visits = services, deadlines, visits
        self.board = Board(services, sources)
        self._year: YearPane | None = None
        self._elections: ElectionsPane | None = None
        self._matrix: MatrixPane | None = None
        self.tabs = Tabs(tuple((title, None) for title in self._titles()))
        self.modes = Segmented((self.tr("Month"), self.tr("Weeks"), self.tr("Year")))
        self._days, self._stack = QStackedWidget(), QStackedWidget()
        self._days.addWidget(self.board)
        self._stack.addWidget(self._days)
        bar = pane(row(self.tabs, STRETCH, self.modes, margins=(32, 6, 32, 0)), "")
        self.setLayout(column(bar, (self._stack, 1), gap=0))
        self._connect()
        self.refresh()

    @property
    def year(self) -> YearPane:
        """The year, made when it is first shown."""
        if self._year is None:
            self._year = YearPane(self._services, self._deadlines)
            self._days.addWidget(self._year)
        return self._year

    @property
    def elections(self) -> ElectionsPane:
        """The tab of the elections, made when it is first shown."""
        if self._elections is None:
            self._elections = ElectionsPane(self._services, self._visits)
            self._stack.addWidget(self._elections)
            self._elections.refresh()
        return self._elections

    @property
    def matrix(self) -> MatrixPane:
        """The tab of the quarantine, made when it is first shown."""
        if self._matrix is None:
            self._matrix = MatrixPane(self._services, self._visits)
            self._stack.addWidget(self._matrix)
            self._matrix.refresh()
        return self._matrix

    @override
    def commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "new-closing-day", self.tr("New closing day"), "Ctrl+N", self._begin_closing, icon="plus", writes=True
            ),
            Command("calendar-today", self.tr("Go to today"), "", self._go_today, icon="calendar"),
            Command("new-election", self.tr("New election"), "", self._begin_election, icon="vote", writes=True),
            Command(
                "call-election",
                self.tr("An election has been called"),
                "",
                self._begin_call,
                icon="megaphone",
                writes=True,
            ),
            Command("calendar-days", self.tr("Show the days"), "", lambda: self.show_tab(0), icon="calendar-days"),
            Command("calendar-elections", self.tr("Show the elections"), "", lambda: self.show_tab(1), icon="vote"),
            Command("calendar-matrix", self.tr("Show the quarantine"), "", lambda: self.show_tab(2), icon="table"),
        )

    @override
    def refresh(self) -> None:
        for shown in (self.board, self._year, self._elections, self._matrix):
            if shown is not None:
                shown.refresh()

    @override
    def leave(self) -> None:
        for shown in (self._year, self._elections):
            if shown is not None:
                shown.leave()

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        def year(show: Callable[[YearPane], object]) -> Callable[[], object]:
            def shown() -> None:
                self.show_tab(0)
                self.show_mode(_YEAR)
                show(self.year)

            return shown

        def weeks() -> None:
            self.show_tab(0)
            self.show_mode(Mode.WEEKS.value)

        def called() -> None:
            self.show_tab(1)
            self.elections.picture_call()

        return (
            ("weeks", weeks),
            ("year", year(YearPane.go_today)),
            ("closing-day", year(YearPane.picture_closing)),
            ("closing-moves", year(YearPane.picture_moves)),
            ("elections", lambda: self.show_tab(1)),
            ("election-called", called),
            ("quarantine", lambda: self.show_tab(2)),
        )

    def show_tab(self, at: int) -> None:
        """Shows the days, the elections or the matrix."""
        self.tabs.set_current(at)
        self._turn(at)

    def show_mode(self, at: int) -> None:
        """Shows the days as a month, as weeks or as a year."""
        self.modes.set_current(at)
        self._set_mode(at)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._turn)
        self.modes.chosen.connect(self._set_mode)
        self.board.ready.connect(self.ready)
        self.board.elections_requested.connect(lambda: self.show_tab(1))
        self.board.call_requested.connect(self._call)
        self.setFocusProxy(self.board)

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Calendar"), self.tr("Elections"), self.tr("Quarantine"))

    def _turn(self, at: int) -> None:
        self.leave()
        shown: QWidget = self._days if at == 0 else self.elections if at == 1 else self.matrix
        self._stack.setCurrentWidget(shown)
        self.modes.setVisible(at == 0)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and focused is not self.tabs and not focused.isVisible():
            shown.setFocus()

    def _set_mode(self, at: int) -> None:
        self._days.setCurrentWidget(self.year if at == _YEAR else self.board)
        if at != _YEAR:
            self.board.set_mode(Mode(at))

    def _begin_closing(self) -> None:
        """Begins a closing day on the day that is chosen, in the year."""
        if self._stack.currentWidget() is not self._days or self._days.currentWidget() is not self._year:
            self.year.months.choose(self.board.sheet.day)
        self.show_tab(0)
        self.show_mode(_YEAR)
        self.year.begin()

    def _go_today(self) -> None:
        self.show_tab(0)
        (self.board if self._days.currentWidget() is self.board else self.year).go_today()

    def _begin_election(self) -> None:
        self.show_tab(1)
        self.elections.begin()

    def _begin_call(self) -> None:
        self.show_tab(1)
        self.elections.begin_call()

    def _call(self, election: Election) -> None:
        self.show_tab(1)
        self.elections.begin_call(election)
