"""Questions: the outline around what would take a drop."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.ui.painted import smooth
from desktop.ui.theme import look

_MAILS = (".eml", ".msg")


def is_mail(path: Path) -> bool:
    """Whether a dropped path is a mail, or a folder that may hold some."""
    return path.suffix.lower() in _MAILS or path.is_dir()


class DropTarget(QWidget):
    """A frame in accent over the part of the page that a drop would go to; the mouse passes through."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    def surround(self, widget: QWidget) -> None:
        """Shows the frame around a part of the page."""
        where = QPoint(0, 0) if widget is self._page else widget.mapTo(self._page, QPoint(0, 0))
        self.setGeometry(QRect(where, widget.size()))
        self.show()
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setPen(QPen(look().color("accent"), 3))
        painter.setBrush(look().color("accent", 0.06))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), look().px(8), look().px(8))
