"""The head of a list: small words, a hairline, and a chevron where the rows are sorted."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.theme import look


class ListHeader(QHeaderView):
    """The head of a list: small words, a hairline, and a chevron where the list is sorted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.inset = 24
        """How far in the first column stands, in px at 100 %."""
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(24)
        self.setAccessibleName(self.tr("Column heads"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), look().px(36))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        box = QRectF(rect)
        painter.save()
        painter.fillRect(box, look().color("surface"))
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), look().color("line2"))
        first = self.visualIndex(logicalIndex) == 0
        box = box.adjusted(look().px(self.inset if first else 8), 0, -look().px(22), 0)
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.setFont(font(12, 500))
        painter.setPen(look().color("ink2"))
        said = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), said)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex:
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            right = box.x() + painter.fontMetrics().horizontalAdvance(said) + look().px(4)
            draw_icon(
                painter, "chevron-down" if down else "chevron-up", right, box.center().y() - look().px(7), 14, "ink2"
            )
        painter.restore()
