"""Agenda: where the parts of a detail stand: the action row, the title, what is asked, the fields, the cards."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.agenda.words import rule_sentence, rule_text
from desktop.ui.asking import RuleWords
from desktop.ui.layout import STRETCH, add, column, hline, pane, row, scroll
from desktop.ui.pieces import Icon
from desktop.ui.recordhead import Head
from desktop.ui.section import Section
from desktop.ui.slot import Slot
from desktop.ui.text import Elided, label
from desktop.ui.theme import look

RULES = RuleWords(rule_text, rule_sentence)
"""How this room names its rules."""
_SIDE = 348
_PAIRED_FROM = 560
_DEPTH = 6
"""How deep layouts stand inside each other."""


class Frame(QWidget):
    """The row of actions that stays, and everything else below it; it is put together when it is first needed."""

    back_requested = Signal()
    fields_last = False
    """Whether the fields stand below the parts."""

    def __init__(self) -> None:
        super().__init__()
        self.head, self.slot = Head(rule_text), Slot(RULES)
        self.title, self.origin = label("", "h2", wrap=True), Elided("", "small")
        self.parts: tuple[Section, ...] = ()
        self.cards: tuple[Section, ...] = ()
        self._saved, self._tick = Elided("", "caption"), Icon("check", 16, "ok")
        self._form_place = QVBoxLayout()
        self._parted: list[tuple[Section, QWidget]] = []
        self._built = self._compact = False

    def make_parts(self) -> tuple[Sequence[Section | QWidget], Sequence[Section]]:
        """The parts below the fields, and the cards beside them."""
        return (), ()

    def primary(self) -> None:
        """The primary action."""

    def fit(self, compact: bool, alone: bool) -> None:
        """Takes the form that the design gives to the window's width."""
        self.build()
        px, directions = look().px, QBoxLayout.Direction
        margin = px(20 if compact else 32)
        self._compact = compact
        self.head.fit(compact, alone, margin)
        self._halves.setDirection(directions.BottomToTop if compact else directions.LeftToRight)
        self._halves.setSpacing(px(16 if compact else 32))
        self._side.setMinimumWidth(0 if compact else px(_SIDE))
        self._side.setMaximumWidth(16777215 if compact else px(_SIDE))
        self._inside.setContentsMargins(margin, 0, margin, 24)

    def build(self) -> None:
        """Puts the parts in their places, once."""
        if self._built:
            return
        self._built = True
        below, cards = self.make_parts()
        self.parts = tuple(each for each in below if isinstance(each, Section))
        self.cards = tuple(cards)
        self._side, self._cards = QWidget(), QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._cards.setSpacing(16)
        for card in cards:
            self._cards.addWidget(card)
        self._side.setLayout(column(self._cards, STRETCH, gap=0))
        self._side.setVisible(bool(cards))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.addWidget(self._left(below), 1)
        self._halves.addWidget(self._side)
        line = row((self.origin, 1), self._tick, self._saved, gap=6)
        self._inside = column(self.title, 2, line, 12, self.slot, 12, self._halves, STRETCH, gap=0)
        self._held = pane(self._inside, "surface")
        self.area = scroll(self._held)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addWidget(self.area, 1)
        self.head.primary_requested.connect(self.primary)
        self.head.back_requested.connect(self.back_requested)
        self.slot.closed.connect(self._focus_primary)
        self._tick.hide()

    def hold(self) -> None:
        """Hides the parts, so that they are shown and laid out once; not where somebody writes in them."""
        focus = QApplication.focusWidget()
        if focus is None or not self._held.isAncestorOf(focus):
            self._held.hide()

    def release(self) -> None:
        """Shows the parts again, each with its hairline where it has something to show."""
        for part, framed in self._parted:
            framed.setVisible(not part.isHidden())
        self._held.show()
        self._settle(_DEPTH)

    def say(self, told: str) -> None:
        """Says when the record was saved, or nothing."""
        self._saved.set_text(told)
        self._tick.setVisible(bool(told))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._built:
            directions = QBoxLayout.Direction
            paired = self._compact and self.width() >= look().px(_PAIRED_FROM)
            self._cards.setDirection(directions.LeftToRight if paired else directions.TopToBottom)

    def _settle(self, turns: int) -> None:
        """Paints the parts for some turns more: they are laid out one inside the other, a turn each.

        Each time it is painted, the area asks whether its content needs more height.
        """
        self._held.update()
        if turns:
            QTimer.singleShot(0, self, lambda: self._settle(turns - 1))

    def _left(self, below: Sequence[Section | QWidget]) -> QWidget:
        """The fields, and the parts below them, each under a hairline."""
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(18)
        if not self.fields_last:
            add(inside, self._form_place)
        for each in below:
            framed = pane(column(hline(), each, gap=14))
            if isinstance(each, Section):
                self._parted.append((each, framed))
            inside.addWidget(framed)
        if self.fields_last:
            inside.addWidget(hline())
            add(inside, self._form_place)
        inside.addStretch(1)
        return left

    def _focus_primary(self) -> None:
        """The button is another one after each step, so it is looked for when it is needed."""
        self.head.primary.setFocus()
