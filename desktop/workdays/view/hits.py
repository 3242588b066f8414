"""Elections: the card that shows which planned visits a change brings into quarantine (W6)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.dates import day_text
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, TOP_LEFT, add, column, pane, row
from desktop.ui.links import Link
from desktop.ui.pieces import Icon
from desktop.ui.spoken import announce
from desktop.ui.text import Paragraph, label
from desktop.workdays.quarantine import Effect, Hit
from desktop.workdays.view.moves import rule_tag
from desktop.workdays.words import ruling_text

SHOWN = 12
"""Visits that are listed; the rest is told as a number."""


class HitsCard(QWidget):
    """The step before a change that hits visits: which ones and why, and whether to go on."""

    opened = Signal(int)
    """The visit with this id should be shown."""

    def __init__(
        self, hits: Sequence[Hit], country: str, verb: str, on_yes: Callable[[], object], on_no: Callable[[], object]
    ) -> None:
        super().__init__()
        self.hits = tuple(hits)
        self.yes = button(verb, "primary", on_click=on_yes)
        self.no = button(self.tr("Cancel"), on_click=on_no)
        told = QCoreApplication.translate("HitsCard", "%n planned visits are hit", "", len(hits))
        told = told if hits else self.tr("No planned visit is hit")
        blocked = any(hit.ruling.effect is Effect.BLOCK for hit in hits)
        words = column(
            label(told, "strong", wrap=True),
            Paragraph(self._why(blocked), 13, 20, role="ink2") if hits else None,
            self._listed(country),
            8,
            row(self.yes, self.no, STRETCH),
            row(rule_tag("W6"), rule_tag("B1.4"), STRETCH),
            gap=4,
        )
        mark = Icon("triangle-alert", 20, "warn") if hits else Icon("circle-check", 20, "ok")
        inside = row((mark, 0, TOP_LEFT), (words, 1), gap=12, margins=(16, 14, 16, 12))
        self.setLayout(column(pane(inside, "well"), gap=0))
        self.setAccessibleName(told)
        said = (f"{hit.visit.title}, {day_text(hit.visit.day)}" for hit in hits[:SHOWN])
        self.setAccessibleDescription(". ".join(said))

    def step_forward(self) -> None:
        """Takes the focus to the harmless answer, and has the number read aloud."""
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.accessibleName(), urgent=True)

    def _why(self, blocked: bool) -> str:
        if blocked:
            return self.tr("They stay as they are, but need another day, or a decided exception, before they go on.")
        return self.tr("They can take place. The quarantine is told on each of them.")

    def _listed(self, country: str) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for hit in self.hits[:SHOWN]:
            link = Link(hit.visit.title, "map-pin", ruling_text(hit.ruling, country))
            link.clicked.connect(lambda _on=False, id=hit.visit.id: self.opened.emit(id))
            add(lines, row(label(day_text(hit.visit.day), "small", least=150), link, STRETCH))
        rest = len(self.hits) - SHOWN
        if rest > 0:
            add(lines, label(QCoreApplication.translate("HitsCard", "and %n more", "", rest), "caption"))
        for said in dict.fromkeys(ruling_text(hit.ruling, country) for hit in self.hits):
            add(lines, Paragraph(said, 13, 20, role="ink2"))
        return lines
