"""Deadlines: the port to the questions' deadlines, and the card that shows which of them a change would move (W5)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.base.dates import date_text, short_date
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, column, pane, row
from desktop.ui.painted import Painted
from desktop.ui.pieces import Icon, RuleTag
from desktop.ui.popover import Why, explain
from desktop.ui.spoken import announce
from desktop.ui.text import Paragraph, label
from desktop.workdays.deadlines import Move
from desktop.workdays.words import rule_name, rule_sentence

SHOWN = 8
"""Moves that are listed; the rest is told as a number."""


def rule_tag(rule: str) -> RuleTag:
    """The tag of a rule of the calendar; it says why when asked."""
    tag = RuleTag(rule_name(rule))
    explain(tag, lambda: Why(rule_name(rule), rule_sentence(rule)))
    return tag


class MovesCard(QWidget):
    """The step before a change that moves deadlines: which ones, from when to when, and whether to go on."""

    def __init__(
        self,
        moves: Sequence[Move],
        on_yes: Callable[[], object],
        on_no: Callable[[], object],
        texts: tuple[str, str] = ("", ""),
    ) -> None:
        super().__init__()
        yes, no = texts
        save = self.tr("Save and move") if moves else self.tr("Save")
        self.yes = button(yes or save, "primary", on_click=on_yes)
        self.no = button(no or self.tr("Do not save"), on_click=on_no)
        told = QCoreApplication.translate("MovesCard", "%n deadlines would move", "", len(moves))
        told = told if moves else self.tr("No open deadline moves")
        why = self.tr("Only open questions move. Those that have ended keep the deadline they were judged by.")
        words = column(
            label(told, "strong", wrap=True),
            Paragraph(why, 13, 20, role="ink2"),
            6,
            _listed(moves[:SHOWN]),
            self._rest(len(moves) - SHOWN),
            8,
            row(self.yes, self.no, STRETCH),
            row(rule_tag("W5"), STRETCH),
            gap=2,
        )
        inside = row(
            _top(Icon("triangle-alert", 20, "warn") if moves else Icon("info", 20, "accent")),
            (words, 1),
            gap=12,
            margins=(16, 14, 16, 12),
        )
        self.setLayout(column(pane(inside, "well"), gap=0))
        self.setAccessibleName(told)
        self.setAccessibleDescription(". ".join(_said(move) for move in moves[:SHOWN]))

    def step_forward(self) -> None:
        """Takes the focus to the harmless answer, and has the number read aloud."""
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.accessibleName(), urgent=True)

    def _rest(self, count: int) -> QWidget | None:
        if count <= 0:
            return None
        return label(QCoreApplication.translate("MovesCard", "and %n more", "", count), "caption")


def _top(item: Painted) -> tuple[QWidget, int, Qt.AlignmentFlag]:
    """A small thing that stays at the top of its row."""
    return (item, 0, Qt.AlignmentFlag.AlignTop)


def _listed(moves: Sequence[Move]) -> QGridLayout:
    """Number, date before and date after, a line each."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(4, 1)
    for line, move in enumerate(moves):
        before, after = _days(move)
        grid.addWidget(label(move.label, "medium"), line, 0)
        grid.addWidget(label(before, "small"), line, 1)
        grid.addWidget(Icon("arrow-right", 14, "ink3"), line, 2)
        grid.addWidget(label(after, "strong"), line, 3)
    return grid


def _days(move: Move) -> tuple[str, str]:
    """Both dates, with their years where these differ."""
    say = short_date if move.before.year == move.after.year else date_text
    return say(move.before), say(move.after)


def _said(move: Move) -> str:
    """A move as it is read aloud."""
    before, after = _days(move)
    told = QCoreApplication.translate("MovesCard", "{number}: from {before} to {after}")
    return told.format(number=move.label, before=before, after=after)
