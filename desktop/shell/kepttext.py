"""Kept text: what could not be saved when the line to a server was lost, to be put back, copied or thrown away."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QWidget

from desktop.base import dates
from desktop.base.times import zone_of
from desktop.shell.unsaved import Unsaved
from desktop.storage.kept import Typed
from desktop.ui.buttons import Button, button
from desktop.ui.feature import Feature
from desktop.ui.layout import STRETCH, add, card, clear, column, row, scroll
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

_WIDE, _HIGH, _ROOM, _EACH = 640, 640, 190, 150
"""The window's measures, its head and foot, and a card of a few lines."""


class KeptPage(QDialog):
    """The kept texts, the newest first; it closes when none is left."""

    def __init__(self, unsaved: Unsaved, places: Mapping[str, Feature], country: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._unsaved, self._places, self._zone = unsaved, places, zone_of(country)
        self.setProperty("ground", "canvas")
        self.setWindowTitle(self.tr("What you wrote when the line was lost"))
        self._cards = column(gap=12)
        inside = QWidget()
        inside.setLayout(column(self._cards, STRETCH, margins=(24, 4, 24, 8)))
        told = self.tr("It was kept on this computer, encrypted. What you put back is saved at once and can be undone.")
        close = button(self.tr("Close"), on_click=self.reject)
        close.setDefault(True)
        title = label(self.windowTitle(), "h2", wrap=True)
        head = column(title, Paragraph(told, 13, 20, role="ink2"), gap=4, margins=(24, 20, 24, 8))
        self.setLayout(column(head, (scroll(inside), 1), column(row(STRETCH, close), margins=(24, 8, 24, 16)), gap=0))
        self.resize(look().px(_WIDE), look().px(min(_HIGH, _ROOM + _EACH * len(unsaved.left))))
        self._show()
        self.backs[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        clear(self._cards)
        self.backs: list[Button] = []
        for each in sorted(self._unsaved.left, key=lambda typed: typed.at, reverse=True):
            add(self._cards, self._card(each))
        if not self._unsaved.left:
            self.accept()

    def _card(self, typed: Typed) -> QFrame:
        place = self._places.get(typed.place)
        when = dates.moment_text(typed.at.astimezone(self._zone))
        where = " · ".join(filter(None, (place.title() if place else "", typed.field, when)))
        back = button(self.tr("Put it back"), on_click=partial(self._put_back, typed))
        back.setAccessibleName(self.tr("Put it back: {name}").format(name=typed.field))
        self.backs.append(back)
        copy = button(self.tr("Copy"), "link", "copy", partial(QApplication.clipboard().setText, typed.text))
        drop = button(self.tr("Throw away"), "link", on_click=partial(self._drop, typed))
        parts = (label(where, "label", wrap=True), Paragraph(typed.text, 14, 22), row(back, copy, drop, STRETCH, gap=8))
        return card(column(*parts, gap=8, margins=(20, 14, 20, 14)))

    def _put_back(self, typed: Typed) -> None:
        self.accept()
        self._unsaved.put_back(typed)

    def _drop(self, typed: Typed) -> None:
        self._unsaved.drop(typed)
        self._show()
