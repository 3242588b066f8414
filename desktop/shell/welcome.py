"""Welcome: the assistant's first page, with the four ways to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.buttons import Button, button
from desktop.ui.layout import STRETCH, card, column, row
from desktop.ui.pieces import Icon
from desktop.ui.segmented import Segmented
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look


class Welcome(QWidget):
    """Three cards for one computer, and one for several that share a register."""

    demo_requested = Signal()
    file_requested = Signal()
    new_requested = Signal()
    server_requested = Signal()
    country_chosen = Signal(int)
    """Another country's demo, by its place."""

    def __init__(self, country: int) -> None:
        super().__init__()
        countries = Segmented((self.tr("Denmark"), self.tr("Norway")), country)
        countries.chosen.connect(self.country_chosen)
        demo = button(self.tr("Try the demo"), on_click=self.demo_requested.emit)
        opening = button(self.tr("Open a file …"), on_click=self.file_requested.emit)
        new = button(self.tr("New municipality …"), "primary", on_click=self.new_requested.emit)
        self.ways = (demo, opening, new)
        self.shared = button(self.tr("Connect to a server …"), on_click=self.server_requested.emit)
        tried = self.tr("An invented municipality with two years of questions. It is gone when you close it.")
        opened = self.tr("Your municipality already has a file, on this computer or on a shared drive.")
        made = self.tr("Name, country and language are enough. Logo and people can follow later.")
        cards = row(
            (_way("mouse-pointer-click", self.tr("Look around"), tried, demo, countries), 1),
            (_way("folder-open", self.tr("Go on working"), opened, opening), 1),
            (_way("landmark", self.tr("Begin"), made, new), 1),
            gap=20,
        )
        lead = self.tr("Questions answered in time, visits well prepared, and the same information for all members.")
        title, words = label(self.tr("Welcome"), "h1"), Paragraph(lead, 20, 32, serif=True)
        parts = (8, title, 4, words, 20, cards, 16, self._share_card(), STRETCH)
        self.setLayout(column(*parts, gap=0, margins=(40, 8, 40, 24)))

    def _share_card(self) -> QFrame:
        """The way for several computers: a municipality on a server, joined or founded."""
        what = self.tr(
            "Several computers work on one register in a PostgreSQL database. Join the municipality that is there, or"
            " begin a new one."
        )
        said = column(label(self.tr("Work together"), "h2"), Paragraph(what, role="ink2"), gap=2)
        inside = row(Icon("database", 28, "accent"), (said, 1), self.shared, gap=16, margins=(24, 16, 24, 16))
        return card(inside)


def _way(icon: str, title: str, text: str, go: Button, more: QWidget | None = None) -> QFrame:
    """One of the three cards."""
    words = Paragraph(text, role="ink2")
    choice = row(more, STRETCH) if more is not None else None
    parts = (Icon(icon, 28, "accent"), 10, label(title, "h2"), 2, words, STRETCH, 12, choice, 12, row(go, STRETCH))
    made = card(column(*parts, gap=0, margins=(24, 24, 24, 24)))
    made.setMinimumHeight(look().px(290))
    return made
