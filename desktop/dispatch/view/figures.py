"""Dispatches: the figures tab: answers by party and by committee, counted without a ranking."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.dispatch import store
from desktop.dispatch.figures import Figure, by_committee, by_party, figure
from desktop.dispatch.words import days_text, share_text
from desktop.people import store as people
from desktop.storage.session import Session
from desktop.ui.layout import STRETCH, TOP_LEFT, add, clear, column, hline, scroll, section
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

_WIDEST = 760
"""The widest the tables become, in px at 100 %."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Figures:
    """The answers of the ledger, counted."""

    whole: Figure
    parties: tuple[Figure, ...]
    committees: tuple[Figure, ...]


def load(session: Session) -> Figures:
    """Counts the answers of the ledger."""
    answers = store.answers(session)
    parties = by_party(answers, people.members(session))
    return Figures(figure("", answers), parties, by_committee(answers, people.committees(session)))


class FiguresTab(QWidget):
    """Two tables of figures with their sum."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.found: Figures | None = None
        self._inside = QVBoxLayout()
        self._inside.setSpacing(8)
        body, held = QWidget(), QWidget()
        held.setLayout(self._inside)
        held.setMaximumWidth(look().px(_WIDEST))
        self._inside.setContentsMargins(0, 0, 0, 0)
        body.setLayout(column(held, STRETCH, margins=(24, 20, 24, 24)))
        self.setLayout(column((scroll(body), 1), gap=0))

    def refresh(self) -> None:
        """Counts again."""
        self._services.tasks.read(load, self._show, "dispatch figures", owner=self)

    def _show(self, found: Figures) -> None:
        if found == self.found:
            return
        self.found = found
        clear(self._inside)
        if not found.whole.count:
            hint = self.tr("They are counted when the first answer has been sent.")
            add(self._inside, EmptyState(self.tr("No answers yet"), hint))
            return
        said = self.tr(
            "Counted from the ledger, in the order of the alphabet. The figures tell what happened, "
            "not who deserves what: members ask different things."
        )
        add(self._inside, Paragraph(said, 13, 20, role="ink2"))
        for title, figures, unnamed in (
            (self.tr("By party of the member who asked"), found.parties, self.tr("Without a list")),
            (self.tr("By committee"), found.committees, self.tr("No committee")),
        ):
            add(self._inside, 12)
            add(self._inside, section(title))
            add(self._inside, hline())
            add(self._inside, self._table(figures, found.whole, unnamed))

    def _table(self, figures: Sequence[Figure], whole: Figure, unnamed: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(24))
        grid.setVerticalSpacing(look().px(8))
        heads = ("", self.tr("Answers"), self.tr("To fewer than all"), self.tr("Working days, median"))
        for place, head in enumerate(heads):
            grid.addWidget(label(head, "small"), 0, place, _RIGHT if place else TOP_LEFT)
        for line, each in enumerate((*figures, whole), 1):
            last = line > len(figures)
            name = self.tr("All together") if last else each.name or unnamed
            role = "strong" if last else "body"
            grid.addWidget(label(name, role, wrap=True), line, 0)
            for place, text in enumerate((str(each.count), share_text(each), days_text(each)), 1):
                shown = label(text, role)
                shown.setAccessibleName(f"{name}, {heads[place]}: {text}")
                grid.addWidget(shown, line, place, _RIGHT)
        grid.setColumnStretch(0, 1)
        return grid
