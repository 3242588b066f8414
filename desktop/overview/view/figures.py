"""Overview: the cards with numbers: each a plot, or the same numbers as a table; copied, and saved as a picture."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.base import dates
from desktop.base.words import translate
from desktop.overview import words
from desktop.overview.rules.cards import Card
from desktop.overview.rules.numbers import Figure, Numbers
from desktop.overview.view import content
from desktop.overview.view.content import ShowList
from desktop.overview.view.frame import CardFrame
from desktop.overview.view.plots import AnswerPlot, week_row
from desktop.overview.view.rowplots import PlotRow, RowPlot
from desktop.overview.view.tables import NumberTable
from desktop.ui.layout import column, pane
from desktop.ui.services import Services
from desktop.ui.theme import look

NUMBERS = (Card.ANSWER_TIMES, Card.STATES, Card.COMMITTEES, Card.PARTIES, Card.INSTITUTIONS)
"""The cards that show numbers."""
Plot = AnswerPlot | RowPlot


class NumberCards(QObject):
    """What stands in the cards with numbers."""

    def __init__(self, cards: Mapping[Card, CardFrame], services: Services, show: ShowList, parent: QObject) -> None:
        super().__init__(parent)
        self._cards, self._services, self._show = cards, services, show
        self._numbers: Numbers | None = None
        self._tables: set[Card] = set()
        for each in NUMBERS:
            cards[each].extra = (
                (self.tr("Plot or table"), partial(self.turn, (each,))),
                (self.tr("Copy the numbers"), partial(self.copy, (each,))),
                (self.tr("Save the plot as a picture …"), partial(self.save, each)),
            )

    def show(self, numbers: Numbers) -> None:
        """Shows the numbers of two years."""
        self._numbers = numbers
        for each in NUMBERS:
            self._fill(each, numbers)

    def turn(self, which: tuple[Card, ...] = NUMBERS) -> None:
        """Shows plots as tables, or as plots again when all are tables."""
        self._tables = self._tables - {*which} if self._tables >= {*which} else self._tables | {*which}
        if self._numbers is not None:
            for each in which:
                self._fill(each, self._numbers)

    def copy(self, which: tuple[Card, ...] = NUMBERS) -> None:
        """Puts the numbers of some cards on the clipboard, table by table, as a sheet takes them."""
        if self._numbers is not None:
            found = [f"{words.card_text(each)}\n{table_of(each, self._numbers, self._show).text()}" for each in which]
            QGuiApplication.clipboard().setText("\n\n".join(found))

    def save(self, which: Card = Card.ANSWER_TIMES) -> None:
        """Asks where a plot goes as a picture, PNG or SVG, and writes it."""
        if self._numbers is None:
            return
        kinds = ((self.tr("Picture"), ("*.png",)), (self.tr("Drawing"), ("*.svg",)))
        path = self._services.asker.save_file(self.tr("Save the plot"), f"{words.card_text(which)}.png", kinds)
        if path is not None:
            draw(plot_of(which, self._numbers, self._show), str(path))

    def _fill(self, card: Card, numbers: Numbers) -> None:
        shown: QWidget
        if card in self._tables:
            shown = table_of(card, numbers, self._show)
        else:
            plot = plot_of(card, numbers, self._show)
            side = 16 if isinstance(plot, AnswerPlot) else 0  # the other ones keep their own distance
            shown = pane(column(plot, margins=(side, 4, side, 0)))
        said = _said(card, numbers)
        self._cards[card].show_things(*([said] if said else []), shown)


def table_of(card: Card, numbers: Numbers, show: ShowList) -> NumberTable:
    """The numbers of a card as a table."""
    if card is Card.ANSWER_TIMES:
        return NumberTable(words.week_heads(), [week_row(each) for each in numbers.weeks])
    makers: dict[Card, Callable[[Numbers, ShowList], NumberTable]] = {
        Card.STATES: content.state_table,
        Card.COMMITTEES: content.committee_table,
        Card.PARTIES: content.party_table,
        Card.INSTITUTIONS: content.visit_table,
    }
    return makers[card](numbers, show)


def plot_of(card: Card, numbers: Numbers, show: ShowList) -> Plot:
    """The numbers of a card as a plot."""
    title = words.card_text(card)
    if card is Card.ANSWER_TIMES:
        return AnswerPlot(numbers)
    if card is Card.STATES:
        return RowPlot(content.state_bars(numbers, show), title, translate("Overview", "Questions"))
    if card is Card.INSTITUTIONS:
        bars = [
            PlotRow(name, count, said=dates.number_text(count), opens=partial(show, "visits", wish))
            for (_, name, count), wish in zip(numbers.visits, content.held_wishes(numbers), strict=True)
        ]
        return RowPlot(bars, title, translate("Overview", "Visits"))
    figures, unnamed = numbers.committees, translate("Overview", "No committee")
    if card is Card.PARTIES:
        figures, unnamed = numbers.parties, translate("Overview", "Without a list")
    opens = table_of(card, numbers, show).opens
    rows = [_row(each, unnamed, opening) for each, opening in zip(figures, opens, strict=True)]
    legend = translate("Overview", "Median"), translate("Overview", "Nine of ten within")
    return RowPlot(rows, title, translate("Overview", "Working days to answer"), legend, numbers.limit)


def _row(figure: Figure, unnamed: str, opens: Callable[[], object] | None) -> PlotRow:
    return PlotRow(figure.name or unnamed, figure.median, figure.ninth, words.share_text(figure), opens)


def _said(card: Card, numbers: Numbers) -> QWidget | None:
    """The sentence above a plot."""
    if card is Card.ANSWER_TIMES:
        return content.said(f"{words.whole_text(numbers.whole)}. {words.in_time_text(numbers.whole)}.", "ink")
    return content.said(words.neutral_text()) if card is Card.PARTIES else None


def draw(plot: Plot, path: str) -> None:
    """Writes a plot as a picture: SVG where the name says so, else PNG at twice the size of the screen."""
    size = QSize(960, max(480, plot.sizeHint().height()))
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
