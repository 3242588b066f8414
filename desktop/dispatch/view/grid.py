"""Dispatches: the matrix as a table: names and heads stay while it scrolls, columns are drawn from strips (D5)."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QTableView
from typing_extensions import override

from desktop.dispatch.sheet import Group
from desktop.dispatch.view.cells import COLUMN, GROUP_ROW, ROW, MatrixModel, Strips
from desktop.dispatch.view.heads import Corner, MonthHead, NamesHead
from desktop.ui.theme import look


class MatrixTable(QTableView):
    """The cells; arrow keys walk, a party's row is passed over."""

    cell_chosen = Signal(int, int)
    """The place of the member on the board, and of the dispatch."""
    opened = Signal(int)
    """Enter or a double click: the dispatch in this column."""
    moved_across = Signal()
    moved_down = Signal()
    """What is seen has moved, or the current cell is another one."""

    def __init__(self, matrix: MatrixModel) -> None:
        super().__init__()
        self.matrix = matrix
        self.ring = False
        """Whether the current cell has the ring of the focus."""
        self._strips = Strips()
        self.setModel(matrix)
        self.setHorizontalHeader(MonthHead(self, matrix))
        self.setVerticalHeader(NamesHead(self, matrix))
        self._corner = Corner(self)
        self._corner.raise_()
        self._set_up()

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        for own in self.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            own.hide()  # Qt's button that selects everything, which Qt shows again each time
        self._corner.setGeometry(0, 0, self.verticalHeader().width(), self.horizontalHeader().height())

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Members and dispatches"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.horizontalScrollBar().valueChanged.connect(lambda _at: self._tell_across())
        self.verticalScrollBar().valueChanged.connect(lambda _at: self.moved_down.emit())
        self.selectionModel().currentChanged.connect(lambda _now, _before: self._tell_chosen())
        self.matrix.modelReset.connect(self.fit)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.column()))

    def fit(self) -> None:
        """Gives rows and columns their sizes at the size of text in use."""
        px = look().px
        self.horizontalHeader().setDefaultSectionSize(px(COLUMN))
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        for row in range(self.matrix.rowCount()):
            group = isinstance(self.matrix.lines[row], Group)
            self.verticalHeader().resizeSection(row, px(GROUP_ROW if group else ROW))
        self.updateGeometries()
        self._tell_moved()

    def choose(self, member: int, column: int) -> None:
        """Makes a cell the current one and brings it into view."""
        index = self.matrix.index(self.matrix.row_of(member), column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def show_newest(self) -> None:
        """Scrolls to the newest dispatch."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole columns from drawn strips: thousands of cells, no frame late; only what is exposed is painted."""
        painter, shown, exposed = QPainter(self.viewport()), look(), event.rect()
        painter.fillRect(exposed, shown.color("surface"))
        if self.matrix.sheet is None or not self.matrix.columnCount():
            return
        across, current = shown.px(COLUMN), self.currentIndex()
        top, high = self.rowViewportPosition(0), self.verticalHeader().length()
        if current.isValid():
            tint, width = shown.color("selected"), self.viewport().width()
            row_top, column_left = (
                self.rowViewportPosition(current.row()),
                self.columnViewportPosition(current.column()),
            )
            painter.fillRect(0, row_top, width, self.rowHeight(current.row()), tint)
            painter.fillRect(column_left, top, across, high, tint)
        first = max(self.columnAt(exposed.left()), 0)
        last = min(first + exposed.width() // across + 1, self.matrix.columnCount() - 1)
        ratio, line = self.devicePixelRatioF(), shown.color("line2")
        for column in range(first, last + 1):
            left = self.columnViewportPosition(column)
            painter.drawPixmap(left, top, self._strips.strip(self.matrix, column, ratio))
            if column and self.matrix.sheet.opens_month(column):
                painter.fillRect(left, top, 1, high, line)
        if current.isValid() and self.ring:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(shown.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.visualRect(current)).adjusted(2, 2, -3, -3), 6, 6)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.ring = True
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().column())
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.ring = False
        super().mousePressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)
        if self.ring and not self.currentIndex().isValid() and self.matrix.rowCount() > 1:
            self.choose(0, self.matrix.columnCount() - 1)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ring = False
        super().focusOutEvent(event)
        self.viewport().update()

    def _tell_chosen(self) -> None:
        index = self.currentIndex()
        line = self.matrix.lines[index.row()] if index.isValid() else None
        self.viewport().update()
        self.verticalHeader().viewport().update()
        self._tell_moved()
        if isinstance(line, int):
            self.cell_chosen.emit(line, index.column())

    def _tell_moved(self) -> None:
        self._tell_across()
        self.moved_down.emit()

    def _tell_across(self) -> None:
        self.horizontalHeader().viewport().update()
        self.moved_across.emit()
