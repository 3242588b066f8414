"""Dispatches: the matrix with the sums at its edges and the bars that scroll it (D5)."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.dispatch.entitlement import Counted
from desktop.dispatch.sheet import Sheet
from desktop.dispatch.view.cells import COLUMN, MatrixModel
from desktop.dispatch.view.grid import MatrixTable
from desktop.ui.fonts import font
from desktop.ui.painted import CENTER, RIGHT, draw_text, restyled
from desktop.ui.theme import look

_SUMS, _FOOT = 96, 38
"""Width of the sums beside the rows, height of those below; px at 100 %."""


class _Edge(QWidget):
    """The sums at an edge of the table: beside the rows, or under the columns; what lacks is red and bold."""

    def __init__(self, table: MatrixTable, under: bool) -> None:
        super().__init__()
        self._table, self._under = table, under
        (table.moved_across if under else table.moved_down).connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().color("surface"))
        if self._table.matrix.sheet is not None:
            if self._under:
                self._paint_under(painter)
            else:
                self._paint_beside(painter)

    def _paint_under(self, painter: QPainter) -> None:
        px, table, model = look().px, self._table, self._table.matrix
        names = table.verticalHeader().width()
        painter.fillRect(0, 0, self.width(), 1, look().color("line2"))
        painter.setFont(font(14, 600))
        painter.setPen(look().color("ink"))
        draw_text(painter, QRectF(px(24), 0, names - px(24), self.height()), translate("Matrix", "Recipients"))
        painter.setClipRect(names, 0, self.width() - names, self.height())
        across = px(COLUMN)
        first = max(table.columnAt(0), 0)
        for column in range(first, min(first + table.viewport().width() // across + 2, model.columnCount())):
            box = QRectF(names + table.columnViewportPosition(column), 1, across, self.height())
            if table.currentIndex().column() == column:
                painter.fillRect(box, look().color("selected"))
            counted = model.board.of_matter(column)
            _say(painter, box, counted, f"{counted.got}/{counted.due}", CENTER)

    def _paint_beside(self, painter: QPainter) -> None:
        px, table, model = look().px, self._table, self._table.matrix
        head, width = table.horizontalHeader().height(), self.width()
        painter.fillRect(0, head - 1, width, 1, look().color("line2"))
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        draw_text(painter, QRectF(0, px(64), width - px(18), px(18)), translate("Matrix", "Got"), RIGHT)
        painter.setClipRect(0, head, width, self.height() - head)
        for row in range(max(table.rowAt(0), 0), model.rowCount()):
            top, high = head + table.rowViewportPosition(row), table.rowHeight(row)
            if top > self.height():
                break
            line, area = model.lines[row], QRect(0, top, width, high)
            member = isinstance(line, int)
            current = table.currentIndex().row() == row
            painter.fillRect(area, look().color("selected" if current else "surface" if member else "canvas"))
            painter.fillRect(0, area.bottom(), width, 1, look().color("line"))
            if isinstance(line, int):
                counted = model.sums[line]
                said = translate("Matrix", "{got} of {due}").format(got=counted.got, due=counted.due)
                _say(painter, QRectF(area).adjusted(0, 0, -px(18), -1), counted, said, RIGHT)


class MatrixGrid(QWidget):
    """The table with its sums at the right and below, and the bars that scroll it."""

    def __init__(self) -> None:
        super().__init__()
        self.model = MatrixModel(self)
        self.table = MatrixTable(self.model)
        self._right, self._under = _Edge(self.table, under=False), _Edge(self.table, under=True)
        inside = QGridLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.table, 0, 0)
        inside.addWidget(self._right, 0, 1)
        inside.addWidget(_bar(self.table.verticalScrollBar(), Qt.Orientation.Vertical), 0, 2)
        inside.addWidget(self._under, 1, 0)
        inside.addWidget(_bar(self.table.horizontalScrollBar(), Qt.Orientation.Horizontal), 2, 0)
        inside.setRowStretch(0, 1)
        inside.setColumnStretch(0, 1)
        self._fit()

    def show_sheet(self, sheet: Sheet) -> None:
        """Shows another part of the ledger, its newest end first."""
        self.model.show_sheet(sheet)
        self.table.show_newest()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._right.setVisible(self.width() > look().px(520))

    def _fit(self) -> None:
        self._right.setFixedWidth(look().px(_SUMS))
        self._under.setFixedHeight(look().px(_FOOT))
        self.table.fit()


def _bar(inner: QScrollBar, way: Qt.Orientation) -> QScrollBar:
    """A bar outside the table that follows the table's own hidden one, and moves it."""
    outer = QScrollBar(way)

    def follow() -> None:
        outer.setRange(inner.minimum(), inner.maximum())
        outer.setPageStep(inner.pageStep())
        outer.setSingleStep(inner.singleStep())
        outer.setValue(inner.value())
        outer.setVisible(inner.maximum() > inner.minimum())

    inner.rangeChanged.connect(lambda _least, _most: follow())
    inner.valueChanged.connect(outer.setValue)
    outer.valueChanged.connect(inner.setValue)
    follow()
    return outer


def _say(painter: QPainter, box: QRectF, counted: Counted, said: str, align: Qt.AlignmentFlag) -> None:
    """A sum; what lacks is red and bold."""
    lacks = counted.got < counted.due
    painter.setFont(font(13, 600 if lacks else 400))
    painter.setPen(look().color("danger" if lacks else "ink2"))
    painter.drawText(box, align, said)
