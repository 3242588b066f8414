"""Rulebook: the list of rules: rows as high as their words, headings that are passed over, rules that are dragged."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop.rulebook.table import RegisterRow, compact_words, row_height
from desktop.ui.lists import ListView
from desktop.ui.rows import Index, WindowModel
from desktop.ui.theme import look


class RegisterModel(WindowModel):
    """Rows of which a section's heading is none to be chosen."""

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        record = self.row_record(index.row()) if index.isValid() else None
        if isinstance(record, RegisterRow) and record.heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


class RuleList(ListView):
    """The rules; where they are `movable` one is dragged to another place."""

    move_requested = Signal(int, str, int)
    """A rule's id, the section and the place (0 first) it is to have."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.movable = False
        self._pressed: tuple[int, QPointF] | None = None
        self._target = -1
        self.compact_changed.connect(lambda _compact: self.fit_rows())

    def fit_rows(self) -> None:
        """Gives each row the height its words need."""
        model = self.model()
        if not isinstance(model, WindowModel) or not model.total:
            return
        compact, at = self.is_compact(), model.column_of("text")
        wide = self.columnWidth(at) - look().px(28)
        for row in range(model.total):
            record = model.row_record(row)
            if isinstance(record, RegisterRow):
                room = compact_words(self.viewport().width(), record) if compact else wide
                height = row_height(record, room, compact)
                if height != self.rowHeight(row):
                    self.setRowHeight(row, height)

    def records(self) -> tuple[RegisterRow | None, ...]:
        """All rows as far as they are loaded."""
        model = self.rows()
        return tuple(model.row_record(row) for row in range(model.total))

    def choose_first(self) -> None:
        """Makes the first record the current one, past the headings."""
        at = next((at for at, each in enumerate(self.records()) if each is not None and not each.heading), -1)
        if at >= 0:
            self.choose(at)
            self.scrollToTop()

    def place_of(self, target: int, moving: int) -> tuple[str, int] | None:
        """The section and the place that a rule gets when it is let go before a row."""
        found = self.records()
        section, place = "", 0
        for each in found[:target]:
            if each is None:
                return None
            if each.heading:
                section, place = each.section, 0
            elif each.id != moving:
                place += 1
        if not section and found and found[0] is not None:
            section = found[0].section
        return (section, place) if section else None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_rows()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self.model():
            self.fit_rows()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        record = self.current_record()
        if self.movable and event.button() == Qt.MouseButton.LeftButton and record is not None:
            self._pressed = (record.id, event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        far = (event.position() - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance()
        if far or self._target >= 0:
            self._target = self._row_at(event.position().y())
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, target = self._pressed, self._target
        self._let_go()
        super().mouseReleaseEvent(event)
        if pressed is not None and target >= 0:
            found = self.place_of(target, pressed[0])
            if found is not None:
                self.move_requested.emit(pressed[0], *found)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._target >= 0:
            self._let_go()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target >= 0:
            painter = QPainter(self.viewport())
            y = self._top_of(self._target)
            painter.fillRect(
                QRectF(look().px(16), y - look().px(1), self.viewport().width(), look().px(3)), look().color("accent")
            )

    def _let_go(self) -> None:
        self._pressed, self._target = None, -1
        self.viewport().unsetCursor()
        self.viewport().update()

    def _row_at(self, y: float) -> int:
        """Before which row something is let go; never before the first heading."""
        row = self.rowAt(int(y))
        if row < 0:
            return self.rows().total
        lower = y > self.rowViewportPosition(row) + self.rowHeight(row) / 2
        return max(1, row + 1 if lower else row)

    def _top_of(self, row: int) -> float:
        if row < self.rows().total:
            return float(self.rowViewportPosition(row))
        last = self.rows().total - 1
        return float(self.rowViewportPosition(last) + self.rowHeight(last))
