"""Overview: the cards in their columns, and what stands in each of them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.overview import words
from desktop.overview.rules.cards import HALF, SIDE, WIDE, Card, Layout
from desktop.overview.rules.today import Kind, Section, Today, sections
from desktop.overview.view import content
from desktop.overview.view.figures import NumberCards
from desktop.overview.view.frame import CardFrame
from desktop.overview.view.lines import LineButton
from desktop.questions.rules import View
from desktop.ui.layout import STRETCH, add, column, first_widget, row, take_out
from desktop.ui.links import Link
from desktop.ui.segmented import Segmented
from desktop.ui.services import Services
from desktop.ui.text import label
from desktop.ui.theme import look

_TWO_COLUMNS, _PAIRS = 860, 860
_GAP = 16
_SCREENFUL = 16
"""Lines after which the first rows begin no further section: a high screen holds about as many."""


class Board(QWidget):
    """The cards of the page."""

    moved = Signal(object, int)
    hidden = Signal(object)

    def __init__(
        self, services: Services, open_: Callable[[Kind, int], object], show_list: Callable[[str, object], object]
    ) -> None:
        super().__init__()
        self._services, self._open = services, open_
        self._today: Today | None = None
        self._whole: set[Section] = set()
        self._width = 0
        self.layout_now = Layout()
        self.switch = Segmented((self.tr("Mine"), self.tr("All")), 1)
        self.switch.chosen.connect(lambda _at: self._fill_due())
        self.cards = {each: CardFrame(each) for each in Card}
        self.numbers = NumberCards(self.cards, services, show_list, self)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._half, self._below = (QVBoxLayout(), QVBoxLayout()), (QVBoxLayout(), QVBoxLayout())
        self._build()

    def arrange(self, layout: Layout) -> None:
        """Puts the cards where a person wants them."""
        self.layout_now = layout
        for each, card in self.cards.items():
            card.setVisible(each not in layout.hidden)
        self._place()

    def fit(self, width: int) -> None:
        """One or two columns, pairs or not, by the width there is."""
        if width != self._width:
            self._width = width
            self._place()

    def show_first(self, today: Today) -> None:
        """Shows the questions that wait, as many as a screen holds, before the rest is read."""
        self._today = today
        self._fill_due(_SCREENFUL)

    def show_today(self, today: Today, backup: datetime | str | None, local: Callable[[datetime], datetime]) -> None:
        """Shows what waits, what comes and what went."""
        self._today = today
        self._fill_due()
        self.cards[Card.FOLLOW_UPS].show_things(content.follow_up_lines(today, self._open))
        self.cards[Card.COMING].show_things(content.coming_lines(today, self._open))
        self.cards[Card.DISPATCHES].show_things(content.sent_lines(today, self._open, local))
        self.cards[Card.QUARANTINE].show_things(content.quarantine_things(today))
        stand = words.quarantine_stand(today.quarantine, today.day) if today.quarantine else ""
        self.cards[Card.QUARANTINE].put_right(label(stand, "small"))
        told = local(backup) if isinstance(backup, datetime) else backup
        self.cards[Card.BACKUP].show_things(content.backup_things(told, today.day))

    def turn_mine(self) -> None:
        """Shows what waits for the person at the screen, or everything."""
        self.switch.set_current(1 - self.switch.current())
        self._fill_due()

    def open_first(self) -> None:
        """Opens the first line of what waits."""
        if (first := self._first_line()) is not None:
            first.click()

    def has_lines(self) -> bool:
        """Whether anything waits."""
        return self._first_line() is not None

    def focus_first(self) -> None:
        """Puts the focus on the first line."""
        if (first := self._first_line()) is not None:
            first.setFocus()

    def scroll_to(self, card: Card) -> None:
        """Brings a card into view."""
        parent = self.parentWidget()
        area = parent.parentWidget() if parent else None
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self.cards[card])

    def _build(self) -> None:
        for card in self.cards.values():
            card.setParent(self)
            card.moved.connect(self.moved)
            card.hidden.connect(self.hidden)
            card.show_things(content.loading())
        tr, cards = self.tr, self.cards
        cards[Card.DUE].put_right(self.switch)
        cards[Card.DISPATCHES].put_right(self._link(tr("Dispatches"), "dispatch"))
        cards[Card.FOLLOW_UPS].put_right(self._link(tr("Rules"), "rulebook"))
        cards[Card.COMING].put_right(self._link(tr("All visits"), "visits"))
        for each in (*self._half, *self._below, self._left, self._right):
            each.setSpacing(_GAP)
        self._pairs = row(*((each, 1) for each in self._half), gap=_GAP)
        self._wide = QVBoxLayout()
        for part in (self._wide, self._pairs, STRETCH):
            add(self._left, part)
        self._top = row((self._left, 64), (self._right, 36), gap=_GAP)
        below = row(*((each, 1) for each in self._below), gap=_GAP)
        self.setLayout(column(self._top, below, STRETCH, gap=_GAP, margins=(24, 6, 24, 24)))

    def _link(self, text: str, place: str) -> Link:
        made = Link(text)
        made.clicked.connect(lambda _checked=False: self._services.places.go(place))
        return made

    def _place(self) -> None:
        """Takes the cards out of their columns and puts them where they belong now.

        The lower cards stand in pairs: under the wide card where that has room for two, else under both columns; in a
        narrow window everything stands in one column.
        """
        px = look().px
        for home in (self._wide, *self._half, *self._below, self._right):
            take_out(home)
        two = self._width >= px(_TWO_COLUMNS)
        beside = two and self._width * 0.64 >= px(_PAIRS)
        self._pairs.setStretch(1, int(beside))
        self._pairs.setSpacing(px(_GAP) if beside else 0)
        self._top.setStretch(1, 36 if two else 0)
        self._top.setSpacing(px(_GAP) if two else 0)
        for each in self.layout_now.shown(WIDE):
            self._wide.addWidget(self.cards[each])
        lower = [*self.layout_now.shown(HALF)]
        side = list(self.layout_now.shown(SIDE))
        if not two:
            lower, side = side + lower, []
        homes = self._half if beside else self._below if two else (self._half[0],)
        for at, each in enumerate(lower):
            homes[at % len(homes)].addWidget(self.cards[each])
        for each in side:
            self._right.addWidget(self.cards[each])
        for home in (*homes, self._right):
            home.addStretch(1)

    def _fill_due(self, most: int = 0) -> None:
        if self._today is None:
            return
        card, mine = self.cards[Card.DUE], self.switch.current() == 0
        had = next((at for at, each in enumerate(self._lines()) if each.hasFocus()), -1)
        every = partial(self._services.places.show_list, "questions", View.OPEN)
        due = content.Due(self._open, self._show_whole, every, mine, frozenset(self._whole), most)
        card.show_things(content.due_lines(self._today, due))
        lines = self._lines()
        if had >= 0 and lines:
            lines[min(had, len(lines) - 1)].setFocus()

    def _show_whole(self, section: Section) -> None:
        """Shows all lines of a section, and goes to its first one."""
        assert self._today is not None
        self._whole.add(section)
        self._fill_due()
        found = sections(self._today.matters, self._today.day, self.switch.current() == 0)[section]
        for line in self._lines():
            if found and line.line.title == found[0].title:
                line.setFocus()
                return

    def _first_line(self) -> LineButton | None:
        return next(iter(self._lines()), None)

    def _lines(self) -> list[LineButton]:
        """The lines of what waits, from top to bottom."""
        inside = first_widget(self.cards[Card.DUE].body)
        return inside.findChildren(LineButton) if inside else []
