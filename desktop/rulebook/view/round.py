"""Rulebook: the detail of an evaluation: each rule with what both sides answered, typed in one after the other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.rulebook import actions, form
from desktop.rulebook.rules import Clause, Rating, Side, mean
from desktop.rulebook.table import paint_side
from desktop.rulebook.view.case import RoundCase
from desktop.rulebook.view.frame import Frame, Framed, Write
from desktop.rulebook.view.plot import mean_short
from desktop.rulebook.words import side_text
from desktop.ui.asking import Given, Wanted
from desktop.ui.fonts import font
from desktop.ui.layout import Item, hline, section
from desktop.ui.paint import PillStyle
from desktop.ui.painted import RIGHT, PaintedButton, draw_text, smooth
from desktop.ui.recordhead import Facts, Next
from desktop.ui.services import Services
from desktop.ui.text import label
from desktop.ui.theme import look


class RatingLine(PaintedButton):
    """A rule of an evaluation with both means; pressed, its answers are typed in."""

    def __init__(self, clause: Clause, told: tuple[str, str]) -> None:
        super().__init__()
        self._code, self._text, self._told = clause.code, clause.text, told
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sides = (f"{side_text(Side.POLITICS)} {told[0]}", f"{side_text(Side.ADMINISTRATION)} {told[1]}")
        self.setAccessibleName(", ".join((clause.code, clause.text, *sides)))
        self.setToolTip(clause.text)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(320), look().px(34))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(220), look().px(34))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        if self.hovered:
            painter.fillRect(self.rect(), look().color("hover"))
        numbers = px(190)
        painter.setFont(font(13, 600))
        painter.setPen(look().color("ink"))
        draw_text(painter, QRectF(px(4), 0, px(40), self.height()), self._code)
        painter.setFont(font(14, 400, True))
        draw_text(painter, QRectF(px(44), 0, self.width() - px(52) - numbers, self.height()), self._text)
        painter.setFont(font(13))
        painter.setPen(look().color("ink2"))
        left = self.width() - numbers
        for at, (side, text) in enumerate(zip((Side.POLITICS, Side.ADMINISTRATION), self._told, strict=True)):
            paint_side(painter, left + at * numbers / 2 + px(4), self.height() / 2, side)
            painter.setPen(look().color("ink2"))
            draw_text(painter, QRectF(left + at * numbers / 2, 0, numbers / 2 - px(6), self.height()), text, RIGHT)


class RatingsPart(Framed):
    """Every rule with its answers."""

    rate_requested = Signal(int)

    @override
    def items(self, case: RoundCase) -> Sequence[Item]:
        ratings = case.ratings
        title = translate("RoundDetail", "Answers by rule")
        scale = label(translate("RoundDetail", "Politics and administration, 1 to 5"), "caption")
        found: list[Item] = [hline(), section(title, scale)]
        for id, clause in rated_clauses(case):
            rating = ratings.get(id, Rating(case.id, id))
            told = (mean_short(mean(rating.politics)), mean_short(mean(rating.administration)))
            line = RatingLine(clause, told)
            line.clicked.connect(partial(self._rate, id))
            found.append(line)
        return found

    def _rate(self, id: int, _checked: bool = False) -> None:
        self.rate_requested.emit(id)


class RoundDetail(Frame):
    """One evaluation."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.ratings = RatingsPart(2)
        self.ratings.rate_requested.connect(self.rate)
        self.set_parts((self.ratings,))

    @override
    def facts(self, case: RoundCase) -> tuple[Facts, str, str]:
        count = len(case.ratings)
        style = PillStyle("clipboard-list", "ink2", "sunken")
        said = translate("RegisterTable", "%n rules with answers", count)
        under = translate("RoundDetail", "Type in how many ticked each step, for both sides.")
        return Facts(dates.date_text(case.round.day), style, said), case.round.title, under

    @override
    def following(self, case: RoundCase) -> Next | None:
        return Next(translate("RoundDetail", "Type in answers"), "pen-line") if rated_clauses(case) else None

    @override
    def go_on(self, case: RoundCase) -> None:
        ids = [id for id, _ in rated_clauses(case)]
        self.rate(next((id for id in ids if id not in case.ratings), ids[0]))

    def rate(self, id: int) -> None:
        """Asks what the questionnaires say of a rule, and goes on with the next one."""
        case: RoundCase = self.case
        clauses = dict(rated_clauses(case))
        held = case.ratings.get(id, Rating(case.id, id))
        counts = (form.counts_typed(held.politics), form.counts_typed(held.administration))
        wanted = Wanted(
            f"{clauses[id].code}  {side_text(clauses[id].side)}",
            translate("RoundDetail", "Save, and the next rule"),
            form.rating_fields(),
            {"politics": counts[0], "administration": counts[1], "remark": held.remark},
            sentence=clauses[id].text,
        )

        def action(given: Given) -> Write:
            draft = Rating(
                case.id,
                id,
                form.counts_of(given["politics"]),
                form.counts_of(given["administration"]),
                given["remark"] or "",
                held.id,
                held.version,
            )
            return lambda session: actions.rate(session, draft)

        self.ask(wanted, action, lambda _change: self._next(id))

    def _next(self, id: int) -> None:
        """Asks for the rule after this one, if there is one."""
        ids = [each for each, _ in rated_clauses(self.case)]
        at = ids.index(id) + 1
        if at < len(ids):
            self.rate(ids[at])


def rated_clauses(case: RoundCase) -> tuple[tuple[int, Clause], ...]:
    """The rules an evaluation asks about: those that held on its day."""
    return case.known.on(case.round.day).clauses
