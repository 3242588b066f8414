"""Lists: a table view that shows whole rows as the design has them, and the delegate that paints them."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from desktop.ui.fonts import font
from desktop.ui.listheader import ListHeader
from desktop.ui.rows import RECORD_ROLE, WINDOW, Column, WindowModel
from desktop.ui.theme import look

__all__ = ["RECORD_ROLE", "WINDOW", "Column", "ListView", "RowDelegate", "WindowModel"]

HEIGHTS = {"normal": 52, "compact": 64, "tight": 36}
COMPACT_UNDER = 520
"""Narrower lists (in pixels at 100 %) paint the compact row."""

Index = QModelIndex | QPersistentModelIndex
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RowDelegate(QStyledItemDelegate):
    """Paints a row's ground, selection, edge and hairline; a room's table paints what stands in its cells."""

    def paint_cell(self, painter: QPainter, rect: QRectF, record: Any, column: str, text: str, selected: bool) -> None:
        """Paints one cell inside `rect`; without a painter of its own a cell shows its text."""
        painter.setFont(font(14))
        painter.setPen(look().color("ink"))
        painter.drawText(rect, int(_MIDDLE), elided(painter, text, rect.width()))

    def paint_compact(
        self, painter: QPainter, rect: QRectF, record: Any, texts: tuple[str, ...], selected: bool
    ) -> None:
        """Paints the whole row in two lines for a narrow list."""
        half = rect.height() / 2
        first, rest = texts[:1], [text for text in texts[1:] if text]
        for lines, top, weight in ((first, 0.0, 600 if selected else 500), (rest, half, 400)):
            painter.setFont(font(14 if not top else 13, weight))
            painter.setPen(look().color("ink2" if top else "ink"))
            line = QRectF(rect.x(), rect.y() + top, rect.width(), half)
            painter.drawText(line, int(_MIDDLE), elided(painter, "  ·  ".join(lines), rect.width()))

    def edge(self, record: Any) -> str:
        """The colour role of the row's left edge, "danger" for what is overdue; selection is drawn beside it."""
        return ""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        return QSize(look().px(100), view.row_height() if isinstance(view, ListView) else look().px(HEIGHTS["normal"]))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, record = option.widget, index.data(RECORD_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = isinstance(view, ListView) and view.hovered_row == index.row()
        rect = QRectF(option.rect)
        painter.save()
        painter.fillRect(rect, look().color("selected" if selected else "hover" if hovered else "surface"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), look().color("line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = not isinstance(view, ListView) or view.is_compact() or view.first_column() == index.column()
        if first:
            self._paint_edges(painter, rect, self.edge(record) if record else "", selected)
        inside = rect.adjusted(look().px(24 if first else 8), 0, -look().px(8), -1)
        if record is None:
            _paint_waiting(painter, inside)
        elif isinstance(view, ListView) and view.is_compact():
            inside = rect.adjusted(look().px(18), look().px(8), -look().px(14), -look().px(8))
            self.paint_compact(painter, inside, record, view.texts_of(index.row()), selected)
        else:
            self.paint_cell(painter, inside, record, _column_id(index), str(index.data() or ""), selected)
        if isinstance(view, ListView) and view.shows_focus(index):
            paint_focus(painter, rect)
        painter.restore()

    def _paint_edges(self, painter: QPainter, rect: QRectF, role: str, selected: bool) -> None:
        """The row's own edge, and to its right that of the selection: a selected row stays as red as it was."""
        wide, x = look().px(4), rect.x()
        for edge in filter(None, (role, "accent" if selected else "")):
            painter.fillRect(QRectF(x, rect.y(), wide, rect.height() - 1), look().color(edge))
            x += wide


def elided(painter: QPainter, text: str, width: float) -> str:
    """The text cut with an ellipsis where it is wider than `width` in the painter's font."""
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))


def paint_focus(painter: QPainter, rect: QRectF) -> None:
    """The ring of the focus, inside a cell."""
    painter.setPen(QPen(look().color("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 4, 4)


def _paint_waiting(painter: QPainter, rect: QRectF) -> None:
    """A soft bar where a row is on its way."""
    bar = QRectF(rect.x(), rect.center().y() - look().px(5), min(rect.width() * 0.6, look().px(160)), look().px(10))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().color("sunken"))
    painter.drawRoundedRect(bar, 4, 4)


def _column_id(index: Index) -> str:
    model = index.model()
    return model.columns[index.column()].id if isinstance(model, WindowModel) else str(index.column())


class _Growing(QTableView):
    """A table that paints nothing anew when rows come below what is seen: they only move the scroll bar."""

    _grown_below = False

    def watch(self, model: WindowModel) -> None:
        """Looks where the rows of a model come."""
        model.rowsInserted.connect(self._note_growth)

    @override
    def doItemsLayout(self) -> None:
        below, self._grown_below = self._grown_below, False
        if below:
            self.updateGeometries()
        else:
            super().doItemsLayout()

    def _note_growth(self, _parent: QModelIndex, first: int, _last: int) -> None:
        self._grown_below = self.rowViewportPosition(first - 1) >= self.viewport().height()


class ListView(_Growing):
    """A list of records: ↑↓ chooses, Enter opens, heads sort; where it is narrow its rows are compact."""

    chosen = Signal(object)
    """The current row is another record now."""
    opened = Signal(object)
    """Enter or a double click on a record."""
    sort_requested = Signal(str, bool)
    """A head was clicked: the column's id, and whether descending."""
    compact_changed = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self._tight = False
        self._compact = False
        self._by_keys = False
        self._chosen: Any = None
        self._same_query = False
        self._stood = (-1, 0)
        self.setAccessibleName(name)
        self.setHorizontalHeader(ListHeader(self))
        self.setItemDelegate(RowDelegate(self))
        self._set_up()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(8)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.row_height())
        self.horizontalHeader().sectionClicked.connect(self.sort_by)
        self.doubleClicked.connect(lambda _index: self._open())

    def set_rows(self, model: WindowModel, delegate: RowDelegate | None = None) -> None:
        """Shows a model's rows with a room's delegate."""
        self.setModel(model)
        if delegate is not None:
            delegate.setParent(self)
            self.setItemDelegate(delegate)
        model.modelAboutToBeReset.connect(self._remember)
        self.watch(model)
        model.placed.connect(self._restore)
        model.dataChanged.connect(lambda *_: self._tell_chosen())
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell_chosen())
        self._fit()

    def rows(self) -> WindowModel:
        """The model that was set with `set_rows`."""
        model = self.model()
        assert isinstance(model, WindowModel)
        return model

    def show_query(self, query: Any, keep: int = 0) -> None:
        """Shows another query and keeps the current record, or the one told, where it is among its rows."""
        self._same_query = False
        self.rows().reset(query, keep or self.current_id())

    def refresh(self) -> None:
        """Reads what is shown again; the place in the list stays, and a deleted record's row goes to the next one."""
        self._same_query = True
        self.rows().refresh(self.current_id())

    def current_record(self) -> Any:
        """The record of the current row; None without one, or while it is on its way."""
        index = self.currentIndex()
        return self.rows().row_record(index.row()) if index.isValid() else None

    def current_id(self) -> int:
        """The id of the current record, 0 when there is none."""
        record = self.current_record() if self.currentIndex().isValid() else self._chosen
        return int(record.id) if record is not None else 0

    def choose(self, row: int) -> None:
        """Makes a row the current one and brings it into view."""
        self.selectRow(row)
        self.scrollTo(self.model().index(row, self.first_column()))

    def set_sorted(self, column_id: str, descending: bool) -> None:
        """Shows by which column the rows are sorted."""
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(self.rows().column_of(column_id), order)

    def sort_by(self, section: int) -> None:
        """Sorts by a column, or the other way round where it is sorted by it already."""
        column = self.rows().columns[section]
        if not column.sortable:
            return
        header = self.horizontalHeader()
        again = header.isSortIndicatorShown() and header.sortIndicatorSection() == section
        descending = again and header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.set_sorted(column.id, descending)
        self.sort_requested.emit(column.id, descending)

    def set_tight(self, tight: bool) -> None:
        """One line a row, or two."""
        self._tight = tight
        self.verticalHeader().setDefaultSectionSize(self.row_height())

    def is_compact(self) -> bool:
        """Whether the list is so narrow that one cell shows the whole row."""
        return self._compact

    def row_height(self) -> int:
        """The height of a row in scaled pixels."""
        return look().px(HEIGHTS["compact" if self._compact else "tight" if self._tight else "normal"])

    def first_column(self) -> int:
        """The leftmost column that is shown."""
        count = self.model().columnCount() if self.model() else 0
        return next((place for place in range(count) if not self.isColumnHidden(place)), 0)

    def texts_of(self, row: int) -> tuple[str, ...]:
        """The texts of a row's cells, shown or not."""
        return self.rows().texts_of(row)

    def shows_focus(self, index: Index) -> bool:
        """Whether the ring of the focus belongs in this cell: only after a key, so that a click leaves no ring."""
        return self._by_keys and self.hasFocus() and self.currentIndex() == index

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys = True
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._open()
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model().rowCount():
            self.choose(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys = False
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model() and self.model().rowCount() and self._by_keys:
            self.choose(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self.model():
            self._fit()

    def _open(self) -> None:
        record = self.current_record()
        if record is not None:
            self.opened.emit(record)

    def _remember(self) -> None:
        self._stood = (self.currentIndex().row(), self.verticalScrollBar().value())

    def _restore(self, kept: int) -> None:
        """After a reset: the kept record's row is current again, where the eye left it."""
        row, scrolled = self._stood
        total = self.model().rowCount()
        if kept < 0 and self._same_query and row >= 0 and total:
            kept = min(row, total - 1)
        self.executeDelayedItemsLayout()  # the scroll bar is set before the rows are painted, not after: once is enough
        if kept >= 0:
            if self._same_query:
                self.verticalScrollBar().setValue(scrolled)
            self.choose(kept)
        else:
            self.scrollToTop()
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        """Tells of the current record, once, as soon as it is loaded."""
        index = self.currentIndex()
        record = self.current_record()
        if index.isValid() and record is None:
            return
        if (record is None) != (self._chosen is None) or (record is not None and record.id != self._chosen.id):
            self._chosen = record
            self.chosen.emit(record)
        self._chosen = record

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def _fit(self) -> None:
        """Gives the columns their widths, or leaves one that shows the whole row where the list is narrow."""
        model = self.model()
        if not isinstance(model, WindowModel):
            return
        compact = self.width() < look().px(COMPACT_UNDER)
        turned, self._compact = compact != self._compact, compact
        model.whole_rows = compact
        header = self.horizontalHeader()
        header.setVisible(not compact)
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        stretched = next((place for place, column in enumerate(model.columns) if not column.width), 0)
        for place, column in enumerate(model.columns):
            self.setColumnHidden(place, compact and place != stretched)
            fills = place == stretched
            header.setSectionResizeMode(
                place, QHeaderView.ResizeMode.Stretch if fills else QHeaderView.ResizeMode.Fixed
            )
            if not fills:
                header.resizeSection(place, look().px(column.width))
        if turned:
            row = self.currentIndex().row()
            if row >= 0:
                self.choose(row)
            self.compact_changed.emit(compact)
