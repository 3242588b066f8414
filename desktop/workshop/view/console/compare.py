"""Workshop: results to hold against each other: this evening's others, and the same question the last time (U6)."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.base.dates import short_date
from desktop.base.words import translate
from desktop.ui.layout import STRETCH, add, card, clear, column, hline, pane, row
from desktop.ui.painted import Painted, smooth
from desktop.ui.text import Elided, label
from desktop.ui.theme import look
from desktop.workshop.pdf.plots import Colours, means, spread_text
from desktop.workshop.rules import Result
from desktop.workshop.view.live import LiveMeeting
from desktop.workshop.view.pictures.drawn import paint
from desktop.workshop.words import decimal_text

_MOST = 3


class MeansLine(Painted):
    """The two means of a result on a line from 1 to 5."""

    def __init__(self, result: Result) -> None:
        super().__init__()
        self._result = result
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spread_text(result))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(300), look().px(38))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(160), look().px(38))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        held = look().tokens
        colours = Colours(held.ink, held.ink2, held.line2, held.surface, held.pol_fill, held.adm_fill)
        drawing = means(self._result, colours)
        wide = min(self.width(), self.height() * drawing.width / drawing.height)
        paint(smooth(self), drawing, QRectF((self.width() - wide) / 2, 0, wide, self.height()))


class CompareCard(QWidget):
    """The latest results of this meeting, and the same question at the meeting whose agenda was copied."""

    def __init__(self, live: LiveMeeting) -> None:
        super().__init__()
        self._live = live
        self._shown: object = None
        self._rows = column(gap=6)
        head = row(label(translate("Stage", "Results to compare with"), "h3"), STRETCH)
        self.setLayout(column(card(column(head, pane(self._rows), gap=8, margins=(20, 14, 20, 14))), gap=0))

    def refresh(self) -> None:
        """Shows what there is to compare with; is away when there is nothing."""
        found = self._found()
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        clear(self._rows)
        for at, (title, when, result) in enumerate(found):
            if at:
                add(self._rows, hline())
            words = column(Elided(title, "medium"), label(when, "caption"), gap=0)
            distance = row(label(translate("Stage", "Distance"), "caption"), label(decimal_text(_apart(result)), "h3"))
            add(self._rows, row((words, 5), (MeansLine(result), 6), distance, gap=16))

    def _found(self) -> tuple[tuple[str, str, Result], ...]:
        """Title, when, and result: the last time first, then this meeting's others, the latest first."""
        item, material = self._live.picture.item, self._live.material
        found: list[tuple[str, str, Result]] = []
        if material.earlier is not None:
            meeting, results = material.earlier
            when = ", ".join(filter(None, (meeting.title, short_date(meeting.day) if meeting.day else "")))
            same = (each for each in results if each.question == item and each.distance is not None)
            found += [(translate("Stage", "The same question last time"), when, each) for each in same]
        now = [each for each in material.results if each.question != item and each.distance is not None]
        found += [(each.text, translate("Stage", "Earlier in this meeting"), each) for each in reversed(now)]
        return tuple(found[:_MOST])


def _apart(result: Result) -> float | None:
    return None if result.distance is None else abs(result.distance)
