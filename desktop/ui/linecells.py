"""Cells of a lines table: how they are painted, and the editors that open in them."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.lines import FAINT_ROLE, FLAG_ROLE, WRONG_ROLE, Flag, Index, Lines
from desktop.ui.lists import paint_focus
from desktop.ui.paint import paint_box
from desktop.ui.painted import draw_text
from desktop.ui.theme import look

SAVE_AFTER = 600
LINE = 38
"""The height of a line without a flag, in px at 100 %."""
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class Editing(QTableView):
    """The table the cells belong to."""

    lines: Lines

    def take(self, row: int, at: int, typed: Any, typing: bool = True) -> None:
        """Takes what was typed or chosen in a cell."""
        raise NotImplementedError

    def move_line(self, step: int) -> None:
        """Moves the current line up or down."""
        raise NotImplementedError

    def shows_focus(self, index: Index) -> bool:
        """Whether the ring of the focus belongs in a cell."""
        raise NotImplementedError

    def is_target(self, row: int) -> bool:
        """Whether a dragged line would come to stand here."""
        raise NotImplementedError

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            own = event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid()
            if own:
                event.accept()  # it edits the cell, though the page has a command of its own for this key
                return True
        return super().event(event)


class LinesDelegate(QStyledItemDelegate):
    """Paints the cells and gives them their editors."""

    def __init__(self, table: Editing) -> None:
        super().__init__(table)
        self._table = table

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._table.lines.columns[index.column()]
        if column.kind == "choice":
            box = QComboBox(parent)
            box.addItems([text for _, text in column.choices])
            box.activated.connect(lambda _at: self._finish(box))
            box.setAccessibleName(column.title)
            return box
        line = QLineEdit(parent)
        line.setAccessibleName(column.title)
        if column.kind == "text":
            clock = QTimer(line)
            clock.setSingleShot(True)
            clock.setInterval(SAVE_AFTER)
            clock.timeout.connect(lambda: self.commitData.emit(line))
            line.textEdited.connect(lambda _text: clock.start())
        return line

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            if not editor.isModified():
                editor.setText(self._table.lines.typed(index.row(), index.column()))
        elif isinstance(editor, QComboBox):
            editor.setCurrentText(self._table.lines.shown(index.row(), index.column()))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        row, at = index.row(), index.column()
        if isinstance(editor, QLineEdit):
            self._table.take(row, at, editor.text())
        elif isinstance(editor, QComboBox) and editor.currentIndex() >= 0:
            self._table.take(row, at, self._table.lines.columns[at].choices[editor.currentIndex()][0], typing=False)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRect(option.rect)
        area.setHeight(look().px(LINE))
        editor.setGeometry(area.adjusted(0, 1, -1, -1))

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(editor, event)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _MOVING:
            self._table.move_line(-1 if event.key() == Qt.Key.Key_Up else 1)
            return True
        return super().eventFilter(editor, event)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, table, rect = look().px, self._table, QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, look().color("selected" if selected and table.hasFocus() else "surface"))
        target = table.is_target(index.row())
        painter.fillRect(
            QRectF(rect.x(), rect.bottom() - (2 if target else 1), rect.width(), 2 if target else 1),
            look().color("accent" if target else "line"),
        )
        column, wrong = table.lines.columns[index.column()], index.data(WRONG_ROLE)
        area = QRectF(rect.x() + px(8), rect.y(), rect.width() - px(12), px(LINE))
        if column.kind == "check":
            state = "done" if table.lines.rows[index.row()][index.column()] else "todo"
            paint_box(painter, area.x(), area.center().y(), state)
        else:
            self._paint_text(painter, area, index, bool(wrong))
        if wrong:
            painter.setPen(QPen(look().color("danger"), 2))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 4, 4)
        self._paint_flag(painter, rect, index, str(wrong or ""))
        if table.shows_focus(index):
            paint_focus(painter, rect)
        painter.restore()

    def _paint_text(self, painter: QPainter, area: QRectF, index: Index, wrong: bool) -> None:
        text, faint = str(index.data() or ""), str(index.data(FAINT_ROLE) or "")
        column = self._table.lines.columns[index.column()]
        painter.setFont(font(14, 500 if column.required else 400))
        painter.setPen(look().color("danger" if wrong else "ink" if text else "ink3"))
        draw_text(painter, area, text or faint)

    def _paint_flag(self, painter: QPainter, rect: QRectF, index: Index, wrong: str) -> None:
        """What is said about the line stands below its main cell, over the cells beside it."""
        main = next((at for at, each in enumerate(self._table.lines.columns) if each.required), 0)
        flag = index.data(FLAG_ROLE)
        if wrong and rect.height() > look().px(LINE):
            flag = Flag("circle-alert", "danger", wrong)
        elif index.column() != main:
            return
        if not isinstance(flag, Flag):
            return
        px = look().px
        x, y = rect.x() + px(8), rect.y() + px(34)
        draw_icon(painter, flag.icon, x, y, 14, flag.role)
        painter.setFont(font(12, 500))
        painter.setPen(look().color(flag.role))
        painter.setClipping(False)
        draw_text(painter, QRectF(x + px(19), y - px(2), rect.width() - px(28), px(18)), flag.text)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
