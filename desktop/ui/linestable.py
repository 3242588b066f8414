"""Lines table: a small table edited in place, by mouse and by keyboard; each change is told when it can be read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)
from typing_extensions import override

from desktop.ui.linecells import LINE, Editing, LinesDelegate
from desktop.ui.lines import Flag, Index, LineColumn, Lines, Row, Tell, Told
from desktop.ui.listheader import ListHeader
from desktop.ui.spoken import announce
from desktop.ui.theme import look

__all__ = ["Flag", "LineColumn", "LinesTable", "Told"]

_FLAGGED = 58
_LEAST = 90
_MOST_SHOWN = 12
"""Lines that are shown without scrolling at most."""


@dataclass(frozen=True)
class _Grab:
    """A line that is being dragged."""

    row: int
    y: float


class LinesTable(Editing):
    """Rows of a part of a record: F2 or a key edits, Insert adds, Ctrl+Delete removes, Alt+↑↓ or the mouse moves."""

    saved = Signal(object, bool)
    """The lines as a tuple of tuples, all of them good; and whether the change was one of typing."""
    drafted = Signal(object)
    """What cannot be stored yet: "row/column" -> the text as typed; empty when all is mended."""
    line_chosen = Signal(int)

    def __init__(
        self, name: str, columns: Sequence[LineColumn], today: Callable[[], date], tell: Tell | None = None
    ) -> None:
        super().__init__()
        self.lines = Lines(columns, today, tell) if tell else Lines(columns, today)
        self.lines.setParent(self)
        self.setAccessibleName(name)
        self._subject: object = None
        self._grab: _Grab | None = None
        self._target = -1
        self._told_wrong = False
        self._by_keys = False
        self.setModel(self.lines)
        self.setItemDelegate(LinesDelegate(self))
        header = ListHeader(self)
        header.inset = 8
        self.setHorizontalHeader(header)
        _dress(self)
        self._fit()
        self.lines.modelReset.connect(self._fit)
        self.lines.dataChanged.connect(lambda *_: self._fit())
        self.selectionModel().currentChanged.connect(lambda now, _before: self.line_chosen.emit(now.row()))

    def set_rows(self, rows: Sequence[Row], subject: object = None) -> None:
        """Shows lines; what is being typed about the same subject stays."""
        same = subject is not None and subject == self._subject
        self._subject = subject
        if same and (tuple(rows) == self.lines.rows or self.is_editing() or self.lines.problems()):
            return
        current = self.currentIndex()
        row, at = current.row(), current.column()
        self.lines.set_rows(rows)
        if same and rows and row >= 0:
            self.setCurrentIndex(self.lines.index(min(row, len(rows) - 1), max(at, 0)))
        self._told_wrong = False

    def set_changeable(self, changeable: bool) -> None:
        """Lets the lines be changed, or only read."""
        self.lines.changeable = changeable

    def is_editing(self) -> bool:
        """Whether a cell is open."""
        return self.state() == QAbstractItemView.State.EditingState

    def add_line(self, values: Row | None = None) -> None:
        """Adds a line below the current one, and opens its first open cell."""
        if not self.lines.changeable:
            return
        self.close_editor()
        row = self.currentIndex().row() + 1 if self.currentIndex().isValid() else len(self.lines.rows)
        self.lines.insert(row, values or self.lines.new_line())
        columns = self.lines.columns
        first = next((at for at, each in enumerate(columns) if each.required), 0)
        self.setCurrentIndex(self.lines.index(row, first))
        self.setFocus()
        self.edit(self.lines.index(row, first))
        self._tell(typing=False)

    def remove_line(self) -> None:
        """Removes the current line; the next one is current then."""
        row, at = self.currentIndex().row(), self.currentIndex().column()
        if row < 0 or not self.lines.changeable:
            return
        self.close_editor()
        self.lines.remove(row)
        if self.lines.rows:
            self.setCurrentIndex(self.lines.index(min(row, len(self.lines.rows) - 1), at))
        self._tell(typing=False)

    @override
    def move_line(self, step: int) -> None:
        """Moves the current line up or down."""
        row = self.currentIndex().row()
        if row >= 0:
            self.move_to(row, row + step)

    def move_to(self, row: int, to: int) -> None:
        """Moves a line to another place."""
        if not self.lines.changeable or to == row or not 0 <= to < len(self.lines.rows):
            return
        self.close_editor()
        self.lines.move(row, to)
        self.setCurrentIndex(self.lines.index(to, max(0, self.currentIndex().column())))
        self._tell(typing=False)

    @override
    def take(self, row: int, at: int, typed: Any, typing: bool = True) -> None:
        """Takes what was typed or chosen in a cell; what cannot be read keeps standing there with the reason."""
        if row < len(self.lines.rows) and self.lines.take(row, at, typed):
            self._tell(typing)

    def restore_draft(self, typed: dict[str, str]) -> None:
        """Puts kept texts back into their cells."""
        ids = [column.id for column in self.lines.columns]
        for place, text in typed.items():
            row, _, id = place.partition("/")
            if id in ids and row.isdecimal() and int(row) < len(self.lines.rows):
                self.take(int(row), ids.index(id), text)

    def turn_check(self, index: Index) -> None:
        """Ticks a box, or takes the tick away."""
        if self.lines.changeable and self.lines.columns[index.column()].kind == "check":
            self.take(index.row(), index.column(), not self.lines.rows[index.row()][index.column()], typing=False)

    def close_editor(self) -> None:
        """Takes what is being typed."""
        for editor in self.viewport().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if isinstance(editor, QLineEdit | QComboBox):
                self.commitData(editor)
                self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def flush(self) -> None:
        """Takes what is being typed: another record is shown, or the page is left."""
        self.close_editor()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(320), self._wanted_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), self._wanted_height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_editing():
            return  # the open cell has had the key; Enter comes on from it to here
        self._by_keys = True
        keys, held = Qt.Key, event.modifiers()
        index = self.currentIndex()
        if held & Qt.KeyboardModifier.AltModifier and event.key() in (keys.Key_Up, keys.Key_Down):
            self.move_line(-1 if event.key() == keys.Key_Up else 1)
        elif event.key() == keys.Key_Insert:
            self.add_line()
        elif event.key() == keys.Key_Delete and held & Qt.KeyboardModifier.ControlModifier:
            self.remove_line()
        elif event.key() == keys.Key_Delete and index.isValid() and self.lines.columns[index.column()].kind != "check":
            if self.lines.changeable and self.lines.columns[index.column()].kind != "choice":
                self.take(index.row(), index.column(), "", typing=False)
        elif event.key() in (keys.Key_Space, keys.Key_Return, keys.Key_Enter) and self._is_check(index):
            self.turn_check(index)
        elif event.key() in (keys.Key_Return, keys.Key_Enter) and not held & Qt.KeyboardModifier.ControlModifier:
            self.edit(index)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys = False
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if self._is_check(index):
            self.turn_check(index)
        elif index.isValid():
            self._grab = _Grab(index.row(), event.position().y())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        grab = self._grab
        if grab is None or not self.lines.changeable or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if abs(event.position().y() - grab.y) > look().px(10):
            over = self.rowAt(int(event.position().y()))
            self._target = over if over >= 0 else len(self.lines.rows) - 1
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        grab, target, self._grab, self._target = self._grab, self._target, None, -1
        self.unsetCursor()
        super().mouseReleaseEvent(event)
        if grab is not None and target >= 0:
            self.move_to(grab.row, target)
        self.viewport().update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.lines.rows:
            self.setCurrentIndex(self.lines.index(0, 0))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    @override
    def shows_focus(self, index: Index) -> bool:
        """Whether the ring of the focus belongs in this cell."""
        return self._by_keys and self.hasFocus() and self.currentIndex() == index

    @override
    def is_target(self, row: int) -> bool:
        """Whether a dragged line would come to stand here."""
        return self._target == row

    def _is_check(self, index: Index) -> bool:
        return index.isValid() and self.lines.columns[index.column()].kind == "check"

    def _tell(self, typing: bool) -> None:
        """Tells the lines when all can be stored, else what cannot."""
        wrong = self.lines.problems()
        if wrong or self._told_wrong:
            self._told_wrong = bool(wrong)
            self.drafted.emit(self.lines.drafts())
        if not wrong:
            self.saved.emit(self.lines.rows, typing)
        elif self.lines.wrong:
            announce(self, next(iter(wrong.values())), urgent=True)

    def _height_of(self, row: int) -> int:
        wrong = any(cell[0] == row for cell in self.lines.wrong)
        return look().px(_FLAGGED if self.lines.flag(row) is not None or wrong else LINE)

    def _wanted_height(self) -> int:
        rows = range(min(len(self.lines.rows), _MOST_SHOWN)) if self.lines.rows else ()
        return sum(self._height_of(row) for row in rows) + look().px(36) + 2

    def _fit(self) -> None:
        """Gives columns and lines their sizes."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for at, wide in enumerate(widths(self.lines.columns, self.viewport().width())):
            header.resizeSection(at, wide)
        for row in range(len(self.lines.rows)):
            self.setRowHeight(row, self._height_of(row))
        if self.height() != self._wanted_height():
            self.setFixedHeight(self._wanted_height())
        self.viewport().update()


def widths(columns: Sequence[LineColumn], room: int) -> tuple[int, ...]:
    """The widths of the columns in a room of so many pixels: where there is little, the fixed ones give way first."""
    px = look().px
    fixed = sum(px(column.width) for column in columns)
    shared = sum(not column.width for column in columns)
    need = shared * px(_LEAST)
    shrink = 1.0 if room - fixed >= need else min(1.0, max(0.55, (room - need) / max(fixed, 1)))
    rest = max(24, round((room - fixed * shrink) / max(1, shared)))
    return tuple(round(px(column.width) * shrink) if column.width else rest for column in columns)


def _dress(table: QTableView) -> None:
    """Takes off what a list of records has and a table of lines has not."""
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
    triggers = QAbstractItemView.EditTrigger
    table.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked | triggers.AnyKeyPressed)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setDropIndicatorShown(False)
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(8)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setSectionsClickable(False)
