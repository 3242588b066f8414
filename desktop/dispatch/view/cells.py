"""Dispatches: the cells of the matrix: a model of members against dispatches, and how its columns are drawn."""

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from typing_extensions import override

from desktop.dispatch.entitlement import GOT, LATER, MISSING, MORE, MORE_LATER, NOT_SEATED, Board, Counted
from desktop.dispatch.sheet import Group, Sheet
from desktop.dispatch.view.reasons import cell_reason, cell_text
from desktop.dispatch.words import column_name
from desktop.ui.icons import draw_icon
from desktop.ui.paint import hatch
from desktop.ui.theme import Look, look

COLUMN, ROW, GROUP_ROW = 52, 31, 27
"""Widths and heights in px at 100 %."""
_HATCH = 8
_KEPT = 48
"""Drawn columns that are kept: most dispatches look alike, as everybody got them."""
_ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)
_MEMBER = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """The sheet as rows and columns; each party has a row of its own above its members."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.lines: tuple[Group | int, ...] = ()
        """What stands in each row: a party, or the place of a member on the board."""
        self.pattern = ""
        """How parties and members follow each other, for what is drawn alike."""
        self.sums: tuple[Counted, ...] = ()
        """What each member has got, by the place on the board."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Shows another part of the ledger."""
        self.beginResetModel()
        self.sheet = sheet
        lines: list[Group | int] = []
        for group in sheet.groups:
            lines += [group, *range(group.first, group.first + group.count)]
        self.lines = tuple(lines)
        self.pattern = "".join("m" if isinstance(each, int) else "p" for each in lines)
        self.sums = tuple(sheet.board.of_member(row) for row in range(len(sheet.board.members)))
        self.endResetModel()

    @property
    def board(self) -> Board:
        """The board that is shown."""
        assert self.sheet is not None
        return self.sheet.board

    def row_of(self, member: int) -> int:
        """The row of a member by the place on the board."""
        return self.lines.index(member)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.sheet is None else len(self.board.matters)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        member = index.isValid() and isinstance(self.lines[index.row()], int)
        return _MEMBER if member else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if not isinstance(line, int):
            return line.party
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_text(self.board, line, column)
        return cell_reason(self.board, line, column)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.sheet is None or role not in (Qt.ItemDataRole.DisplayRole, *_ROLES):
            return None
        if orientation == Qt.Orientation.Horizontal:
            return column_name(self.board.matters[section].line)
        line = self.lines[section]
        return self.board.members[line].name if isinstance(line, int) else line.party


class Strips:
    """Columns drawn once for each way they can look, see-through where the tint of row and column shows."""

    def __init__(self) -> None:
        self._drawn: OrderedDict[tuple[bytes, float, str], QPixmap] = OrderedDict()
        self._made_for: Look | None = None

    def strip(self, model: MatrixModel, column: int, ratio: float) -> QPixmap:
        """A whole column, party rows included."""
        if self._made_for is not look():
            self._made_for = look()
            self._drawn.clear()
        height = len(model.board.members)
        key = (model.board.cells[column * height : (column + 1) * height], ratio, model.pattern)
        if key in self._drawn:
            self._drawn.move_to_end(key)
        else:
            self._drawn[key] = _strip(key[0], model.lines, ratio)
            if len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        return self._drawn[key]


def _strip(codes: bytes, lines: tuple[Group | int, ...], ratio: float) -> QPixmap:
    """Draws a column: a sign a cell, hairlines below, and the hatch in one piece where somebody was no member."""
    px = look().px
    wide, tops, top = px(COLUMN), [], 0
    for line in lines:
        tops.append(top)
        top += px(ROW if isinstance(line, int) else GROUP_ROW)
    picture = _blank(wide, max(top, 1), ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    signs = {code: sign(code, ratio) for code in set(codes) if code != NOT_SEATED}
    for line, start in zip(lines, tops, strict=True):
        high = px(ROW if isinstance(line, int) else GROUP_ROW)
        area = QRectF(0, start, wide, high)
        if not isinstance(line, int):
            painter.fillRect(area, look().color("canvas"))
        elif codes[line] == NOT_SEATED:
            painter.fillRect(area, look().color("sunken"))
            hatch(painter, area, "line2", wide / _HATCH / look().scale, 1.2)
        else:
            side = px(26)
            at = QPointF((wide - side) / 2, start + (high - 1 - side) / 2)
            painter.drawPixmap(at, signs[codes[line]])
        painter.fillRect(QRectF(0, start + high - 1, wide, 1), look().color("line"))
    painter.end()
    return picture


def sign(code: int, ratio: float) -> QPixmap:
    """The sign of a cell, 26 px square: dot, ring with a clock, boxed cross, dash; each its own shape."""
    px = look().px
    side = px(26)
    picture = _blank(side, side, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(side / 2, side / 2)
    if code in (GOT, MORE):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("accent"))
        painter.drawEllipse(middle, side * 0.16, side * 0.16)
    elif code in (LATER, MORE_LATER):
        draw_icon(painter, "clock", middle.x() - px(7), middle.y() - px(7), 14, "warn")
    elif code == MISSING:
        box = QRectF(0, 0, px(21), px(21))
        box.moveCenter(middle)
        painter.setPen(QPen(look().color("danger"), 1.6))
        painter.setBrush(look().color("danger_soft"))
        painter.drawRoundedRect(box, px(5), px(5))
        draw_icon(painter, "x", middle.x() - px(7), middle.y() - px(7), 14, "danger")
    else:
        painter.setPen(QPen(look().color("ink3"), 1.4))
        painter.drawLine(QPointF(middle.x() - px(5), middle.y()), QPointF(middle.x() + px(5), middle.y()))
    painter.end()
    return picture


def _blank(wide: int, high: int, ratio: float) -> QPixmap:
    """A see-through picture for a device pixel ratio."""
    picture = QPixmap(round(wide * ratio), round(high * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
