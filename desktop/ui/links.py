"""Links: a link to a file or another record; a long name is cut, and its tooltip has the whole."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.painted import PaintedButton, draw_text, smooth, text_width
from desktop.ui.theme import look


class Link(PaintedButton):
    """Words in accent, with an icon before them; `about` is added to the tooltip."""

    def __init__(self, text: str, icon: str = "", about: str = "") -> None:
        super().__init__()
        self._icon, self._about = icon, about
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(about)
        self.setToolTip(", ".join(filter(None, (text, about))))
        self.setProperty("focus_radius", 4)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._lead() + text_width(font(13, 500), self.text()) + 2, look().px(24))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), look().px(80)), look().px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        role = "disabled" if not self.isEnabled() else "accent_hover" if self.hovered else "accent"
        if self._icon:
            side = look().px(16)
            draw_icon(painter, self._icon, 0, (self.height() - side) / 2, 16, role)
        shown = font(13, 500)
        shown.setUnderline(self.hovered)
        painter.setFont(shown)
        painter.setPen(look().color(role))
        draw_text(painter, QRectF(self._lead(), 0, self.width() - self._lead(), self.height()), self.text())

    def _lead(self) -> int:
        return look().px(22) if self._icon else 0
