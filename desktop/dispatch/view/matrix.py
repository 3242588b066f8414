"""Dispatches: the matrix tab: which part of the ledger is shown, what the signs mean, and the table itself (D5)."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop.base.dates import short_date
from desktop.dispatch import actions
from desktop.dispatch.entitlement import GOT, LATER, MISSING, NOT_MEANT, NOT_SEATED, Board, Matter, latecomers
from desktop.dispatch.rules import DispatchKind
from desktop.dispatch.sheet import Asked, Sheet, parties, sheet
from desktop.dispatch.view.cells import sign
from desktop.dispatch.view.edges import MatrixGrid
from desktop.dispatch.words import kind_text
from desktop.people import store as people
from desktop.people.rules import Committee, Member, Term, members_on
from desktop.storage.session import Session
from desktop.ui.buttons import DropDown, button
from desktop.ui.flow import FlowLayout
from desktop.ui.fonts import font
from desktop.ui.layout import column, hline
from desktop.ui.paint import hatch
from desktop.ui.painted import Painted, draw_text, smooth, text_width
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services
from desktop.ui.theme import look

_QUARTER = timedelta(days=92)


@dataclass(frozen=True)
class Late:
    """Somebody who came in after the term began, and the dispatches of this term he or she has not got."""

    member: Member
    matters: tuple[Matter, ...]


@dataclass(frozen=True)
class Shown:
    """What the tab needs: the part of the ledger, what can be filtered by, and who came in late."""

    sheet: Sheet
    committees: tuple[Committee, ...]
    terms: tuple[Term, ...]
    parties: tuple[str, ...]
    latecomers: tuple[Late, ...]
    holes: int


def load(session: Session, asked: Asked, ahead: Board | None = None) -> Shown:
    """Reads the whole ledger, and takes the part that is asked for."""
    today = actions.today(session)
    whole = ahead or actions.whole_board(session)
    committees, terms = people.committees(session), people.terms(session)
    term = actions.term_start(session, today)
    late = tuple(
        Late(whole.members[row], tuple(whole.matters[each] for each in columns))
        for row, columns in latecomers(whole, term, today).items()
    )
    names = parties(members_on(whole.members, today), today)
    return Shown(sheet(whole, committees, asked, today), committees, terms, names, late, whole.holes())


class SignWords(Painted):
    """A sign beside what it means."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__()
        self._code, self._text = code, text
        self.setAccessibleName(text)

    @override
    def sizeHint(self) -> QSize:
        return QSize(text_width(font(12), self._text) + look().px(26 + 4 + 8), look().px(32))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        _paint_sign(painter, self._code, 0, self.height() / 2, self.devicePixelRatioF())
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        draw_text(painter, self.rect().adjusted(px(30), 0, 0, 0).toRectF(), self._text)


def _paint_sign(painter: QPainter, code: int, x: float, middle: float, ratio: float) -> None:
    side = look().px(26)
    if code != NOT_SEATED:
        painter.drawPixmap(round(x), round(middle - side / 2), sign(code, ratio))
        return
    area = painter.viewport().toRectF()
    area.setRect(x + look().px(2), middle - look().px(7), look().px(22), look().px(14))
    painter.fillRect(area, look().color("sunken"))
    hatch(painter, area, "line2", 5, 1.2)


class MatrixTab(QWidget):
    """The filters, the signs, and the table."""

    loaded = Signal(object)
    """The `Shown` that stands there now."""
    cell_chosen = Signal(object, int, int)
    """The `Shown`, the place of the member and of the dispatch."""
    line_opened = Signal(int)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.asked: Asked | None = None
        self.shown: Shown | None = None
        self.grid = MatrixGrid()
        self.period = DropDown(self.tr("Period"))
        self.kind = DropDown(self.tr("Kind"))
        self.committee = DropDown(self.tr("Committee"))
        self.party = DropDown(self.tr("Party"))
        clear = button(self.tr("Clear filters"), on_click=self._clear)
        self.empty = EmptyState(
            self.tr("No dispatch matches"), self.tr("Choose a longer period, or all kinds."), (clear,)
        )
        for tool in (self.period, self.kind, self.committee, self.party):
            tool.chosen.connect(lambda _value: self._ask())
        self.grid.table.cell_chosen.connect(self._tell_cell)
        self.grid.table.opened.connect(self._open)
        self._build()

    def _build(self) -> None:
        tools = FlowLayout(8)
        legend = (
            (GOT, self.tr("Got at the same time")),
            (LATER, self.tr("Got later")),
            (MISSING, self.tr("Missing")),
            (NOT_MEANT, self.tr("Not a recipient")),
            (NOT_SEATED, self.tr("Not a member then")),
        )
        for tool in (self.period, self.kind, self.committee, self.party, *(SignWords(*each) for each in legend)):
            tools.addWidget(tool)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.empty)
        head = column(tools, margins=(24, 10, 24, 10))
        self.setLayout(column(head, hline(), (self._stack, 1), gap=0))

    def refresh(self) -> None:
        """Reads the ledger again, with the filters as they stand."""
        today = self._services.clock.now().date()
        if self.asked is None:
            self.asked = Asked(since=(today - _QUARTER).replace(day=1))
        asked = self.asked
        self._services.tasks.read(lambda session: load(session, asked), self._show, "matrix", owner=self)

    def focus(self) -> None:
        """Goes to the table."""
        self.grid.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask(self) -> None:
        self.asked = Asked(
            *(self.period.value() or (None, None)),  # type: ignore[misc]  # a pair of days
            kind=self.kind.value() or None,  # type: ignore[arg-type]
            committee_id=int(str(self.committee.value() or 0)),
            party=str(self.party.value() or ""),
        )
        self.refresh()

    def _clear(self) -> None:
        assert self.asked is not None
        self.asked = Asked()
        for tool in (self.kind, self.committee, self.party):
            tool.choose("")
        self.period.choose((None, None))
        self.refresh()

    def _show(self, shown: Shown) -> None:
        """Shows what was read; the chosen cell stays where it is still there."""
        kept, scrolled = self._kept(), self.grid.table.horizontalScrollBar().value()
        again = self.shown is not None and self.asked is not None
        self.shown = shown
        self._offer(shown)
        self._stack.setCurrentWidget(self.grid if shown.sheet.board.matters else self.empty)
        self.grid.show_sheet(shown.sheet)
        if again and kept is not None:
            self.grid.table.horizontalScrollBar().setValue(scrolled)
        self._choose_again(kept)
        self.loaded.emit(shown)

    def _kept(self) -> tuple[int, int] | None:
        """The member and the matter of the current cell."""
        index, model = self.grid.table.currentIndex(), self.grid.model
        if not index.isValid() or self.shown is None:
            return None
        line = model.lines[index.row()]
        return (model.board.members[line].id, model.board.matters[index.column()].id) if isinstance(line, int) else None

    def _choose_again(self, kept: tuple[int, int] | None) -> None:
        board = self.grid.model.board
        rows = [row for row, each in enumerate(board.members) if kept and each.id == kept[0]]
        columns = [place for place, each in enumerate(board.matters) if kept and each.id == kept[1]]
        if rows and columns:
            self.grid.table.choose(rows[0], columns[0])
        elif board.members and board.matters:
            self.grid.table.choose(*(newest_hole(board) or (0, len(board.matters) - 1)))

    def _offer(self, shown: Shown) -> None:
        """The filters' options."""
        today = self._services.clock.now().date()
        every = self.tr("all")
        self.period.set_options(self._periods(shown.terms, today))
        self.period.set_default((None, None))
        if self.asked is not None:
            self.period.choose((self.asked.since, self.asked.until))
        self.kind.set_options([("", every), *((each, kind_text(each)) for each in DispatchKind)])
        self.committee.set_options([("", every), *((each.id, each.name) for each in shown.committees)])
        self.party.set_options([("", every), *((each, each) for each in shown.parties)])

    def _periods(self, terms: tuple[Term, ...], today: date) -> list[tuple[object, str]]:
        """The last quarter, this year, each term, or everything."""
        quarter = (today - _QUARTER).replace(day=1)
        since = self.tr("since {day}").format(day=short_date(quarter))
        year = date(today.year, 1, 1)
        options: list[tuple[object, str]] = [
            ((quarter, None), since),
            ((year, None), self.tr("the year {year}").format(year=today.year)),
        ]
        options += [((each.starts, each.ends), each.name) for each in terms]
        return [*options, ((None, None), self.tr("everything"))]

    def _tell_cell(self, row: int, place: int) -> None:
        if self.shown is not None:
            self.cell_chosen.emit(self.shown, row, place)

    def _open(self, place: int) -> None:
        self.line_opened.emit(self.grid.model.board.matters[place].line.id)

    def sentence(self) -> str:
        """What is shown, and what is missing, in a sentence."""
        if self.shown is None:
            return ""
        board = self.shown.sheet.board
        count = QCoreApplication.translate("MatrixTab", "%n dispatches", "", len(board.matters))
        holes = QCoreApplication.translate("MatrixTab", "%n missing", "", board.holes())
        return f"{count}, {holes}"


def newest_hole(board: Board) -> tuple[int, int] | None:
    """The newest hole as (member, dispatch); None where nothing is missing."""
    at = board.cells.rfind(bytes((MISSING,)))
    return (at % len(board.members), at // len(board.members)) if at >= 0 else None
