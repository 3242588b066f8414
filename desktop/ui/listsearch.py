"""List search: the field that searches in a list as one types."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from desktop.ui.icons import draw_icon
from desktop.ui.painted import restyled, smooth
from desktop.ui.pieces import Kbd
from desktop.ui.theme import look

LONGEST_SEARCH = 300
"""Letters that a search field takes: each word is looked for, and a page pasted by mistake would take for ever."""


class ListSearch(QLineEdit):
    """A quiet field with a magnifying glass, and its key while it is empty."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self.setProperty("quiet", "true")
        self.setMaxLength(LONGEST_SEARCH)
        self.setPlaceholderText(self.tr("Search in the list"))
        self.setAccessibleName(self.placeholderText())
        self.setClearButtonEnabled(False)
        self._key = Kbd(keys)
        self._key.setParent(self)
        self.textChanged.connect(lambda text: self._key.setVisible(not text))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = look().px(16)
        draw_icon(smooth(self), "search", look().px(11), (self.height() - side) / 2, 16, "ink2")

    def _fit(self) -> None:
        self.setFixedWidth(look().px(210))
        self.setTextMargins(look().px(23), 0, look().px(8), 0)
        self._place()

    def _place(self) -> None:
        size = self._key.sizeHint()
        self._key.setGeometry(
            self.width() - size.width() - look().px(8),
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
