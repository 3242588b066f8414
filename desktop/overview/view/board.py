"""Overview: the cards in their columns, and what stands in each of them."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.overview import words
from desktop.overview.rules.cards import HALF, SIDE, WIDE, Card, Layout
from desktop.overview.rules.numbers import Figure, Numbers
from desktop.overview.rules.today import Kind, Today
from desktop.overview.view import content
from desktop.overview.view.frame import CardFrame
from desktop.overview.view.lines import LineButton
from desktop.overview.view.plots import AnswerPlot, week_row
from desktop.overview.view.tables import NumberTable
from desktop.ui.layout import STRETCH, add, column, first_widget, pane, row, take_out
from desktop.ui.links import Link
from desktop.ui.segmented import Segmented
from desktop.ui.services import Services
from desktop.ui.text import label
from desktop.ui.theme import look

_TWO_COLUMNS, _PAIRS = 860, 860
_GAP = 16


class Board(QWidget):
    """The cards of the page."""

    moved = Signal(object, int)
    hidden = Signal(object)

    def __init__(
        self, services: Services, open_: Callable[[Kind, int], object], show_list: Callable[[str, object], object]
    ) -> None:
        super().__init__()
        self._services, self._open, self._list = services, open_, show_list
        self._today: Today | None = None
        self._numbers: Numbers | None = None
        self._as_table = False
        self._width = 0
        self.layout_now = Layout()
        self.switch = Segmented((self.tr("Mine"), self.tr("All")), 1)
        self.switch.chosen.connect(lambda _at: self._fill_due())
        self.cards = {each: CardFrame(each) for each in Card}
        self._left, self._right, self._half = QVBoxLayout(), QVBoxLayout(), (QVBoxLayout(), QVBoxLayout())
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
        """Shows the questions that wait, before the rest is read."""
        self._today = today
        self._fill_due()

    def show_today(self, today: Today, backup: datetime | None, local: Callable[[datetime], datetime]) -> None:
        """Shows what waits, what comes and what went."""
        self._today = today
        self._fill_due()
        self.cards[Card.FOLLOW_UPS].show_things(content.follow_up_lines(today, self._open))
        self.cards[Card.COMING].show_things(content.coming_lines(today, self._open))
        self.cards[Card.DISPATCHES].show_things(content.sent_lines(today, self._open, local))
        self.cards[Card.QUARANTINE].show_things(content.quarantine_things(today))
        stand = words.quarantine_stand(today.quarantine, today.day) if today.quarantine else ""
        self.cards[Card.QUARANTINE].put_right(label(stand, "small"))
        self.cards[Card.BACKUP].show_things(content.backup_things(local(backup) if backup else None))

    def show_numbers(self, numbers: Numbers) -> None:
        """Shows the numbers of two years."""
        self._numbers = numbers
        self._fill_answers()
        self.cards[Card.STATES].show_things(content.state_table(numbers, self._list))
        committees = self.tr("Committee"), self.tr("No committee")
        self.cards[Card.COMMITTEES].show_things(
            content.figure_table(numbers.committees, *committees, lambda one: self._list("questions", one.id))
        )
        parties = content.figure_table(numbers.parties, self.tr("List"), self.tr("Without a list"), _nothing)
        self.cards[Card.PARTIES].show_things(content.said(words.neutral_text()), parties)
        self.cards[Card.INSTITUTIONS].show_things(content.visit_table(numbers, self._list))

    def turn_mine(self) -> None:
        """Shows what waits for the person at the screen, or everything."""
        self.switch.set_current(1 - self.switch.current())
        self._fill_due()

    def turn_table(self) -> None:
        """Shows the plot as a table, or as a plot again."""
        self._as_table = not self._as_table
        self._fill_answers()

    def copy_numbers(self) -> None:
        """Puts all numbers in view on the clipboard, table by table, as a sheet takes them."""
        if self._numbers is None:
            return
        rows = [week_row(each) for each in self._numbers.weeks]
        found = [(words.card_text(Card.ANSWER_TIMES), NumberTable(words.week_heads(), rows))]
        for each in (Card.STATES, Card.COMMITTEES, Card.PARTIES, Card.INSTITUTIONS):
            found += [(words.card_text(each), table) for table in self.cards[each].findChildren(NumberTable)]
        QGuiApplication.clipboard().setText("\n\n".join(f"{title}\n{table.text()}" for title, table in found))

    def save_plot(self) -> None:
        """Asks where the plot goes as a picture, PNG or SVG, and writes it."""
        if self._numbers is None:
            return
        title = words.card_text(Card.ANSWER_TIMES)
        kinds = ((self.tr("Picture"), ("*.png",)), (self.tr("Drawing"), ("*.svg",)))
        path = self._services.asker.save_file(self.tr("Save the plot"), f"{title}.png", kinds)
        if path is not None:
            draw(AnswerPlot(self._numbers), str(path))

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
        cards[Card.ANSWER_TIMES].extra = (
            (tr("Plot or table"), self.turn_table),
            (tr("Copy the numbers"), self.copy_numbers),
            (tr("Save the plot as a picture …"), self.save_plot),
        )
        for each in self._half:
            each.setSpacing(_GAP)
        halves = row(*((each, 1) for each in self._half), gap=_GAP)
        self._left.setSpacing(_GAP)
        self._right.setSpacing(_GAP)
        self._wide = QVBoxLayout()
        for part in (self._wide, halves, STRETCH):
            add(self._left, part)
        self.setLayout(row((self._left, 64), (self._right, 36), gap=_GAP, margins=(24, 6, 24, 24)))

    def _link(self, text: str, place: str) -> Link:
        made = Link(text)
        made.clicked.connect(lambda _checked=False: self._services.places.go(place))
        return made

    def _place(self) -> None:
        """Takes the cards out of their columns and puts them where they belong now."""
        px = look().px
        for home in (self._wide, *self._half, self._right):
            take_out(home)
        two, width = self._width >= px(_TWO_COLUMNS), self._width * (0.64 if self._width >= px(_TWO_COLUMNS) else 1)
        pairs = width >= px(_PAIRS)
        for each in self.layout_now.shown(WIDE):
            self._wide.addWidget(self.cards[each])
        lower = [*self.layout_now.shown(HALF)]
        side = list(self.layout_now.shown(SIDE))
        if not two:
            lower, side = side + lower, []
        for at, each in enumerate(lower):
            self._half[at % 2 if pairs else 0].addWidget(self.cards[each])
        for each in side:
            self._right.addWidget(self.cards[each])
        for home in (*self._half, self._right):
            home.addStretch(1)

    def _fill_due(self) -> None:
        if self._today is None:
            return
        card, mine = self.cards[Card.DUE], self.switch.current() == 0
        had = next((at for at, each in enumerate(self._lines()) if each.hasFocus()), -1)
        card.show_things(
            content.due_lines(self._today, mine, self._open, lambda: self._services.places.go("questions"))
        )
        lines = self._lines()
        if had >= 0 and lines:
            lines[min(had, len(lines) - 1)].setFocus()

    def _fill_answers(self) -> None:
        if self._numbers is None:
            return
        numbers, card = self._numbers, self.cards[Card.ANSWER_TIMES]
        said = content.said(f"{words.whole_text(numbers.whole)}. {words.in_time_text(numbers.whole)}.", "ink")
        if self._as_table:
            table = NumberTable(words.week_heads(), [week_row(each) for each in numbers.weeks])
            card.show_things(said, table)
            return
        card.show_things(said, _inset(AnswerPlot(numbers)))

    def _first_line(self) -> LineButton | None:
        return next(iter(self._lines()), None)

    def _lines(self) -> list[LineButton]:
        """The lines of what waits, from top to bottom."""
        inside = first_widget(self.cards[Card.DUE].body)
        return inside.findChildren(LineButton) if inside else []


def draw(plot: AnswerPlot, path: str) -> None:
    """Writes a plot as a picture: SVG where the name says so, else PNG at twice the size of the screen."""
    size = QSize(960, 480)
    if path.lower().endswith(".svg"):
        from PySide6.QtSvg import QSvgGenerator  # imported late: start-up

        drawing = QSvgGenerator()
        drawing.setFileName(path)
        drawing.setSize(size)
        drawing.setViewBox(QRect(0, 0, size.width(), size.height()))
        drawing.setTitle(plot.accessibleName())
        drawing.setDescription(plot.accessibleDescription())
        painter = QPainter(drawing)
        painter.fillRect(QRect(0, 0, size.width(), size.height()), look().color("surface"))
        plot.paint(painter, size.width(), size.height())
        painter.end()
        return
    picture = QPixmap(size * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(look().color("surface"))
    painter = QPainter(picture)
    plot.paint(painter, size.width(), size.height())
    painter.end()
    picture.save(path)


def _inset(plot: AnswerPlot) -> QWidget:
    return pane(column(plot, margins=(16, 4, 12, 0)))


def _nothing(_figure: Figure) -> None:
    """Lists cannot be asked for by party: no number of a party opens one."""
