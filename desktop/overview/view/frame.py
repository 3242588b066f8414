"""Overview: the frame of a card: heading, what stands at its right, its menu, and the place for what it shows."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.overview.rules.cards import Card
from desktop.overview.words import card_text
from desktop.ui.buttons import icon_button
from desktop.ui.layout import STRETCH, add, clear, column, row
from desktop.ui.pieces import Icon
from desktop.ui.text import label

Entry = tuple[str, Callable[[], object]]


class CardFrame(QFrame):
    """A card with its menu: moved, put away, and what else the card can do."""

    moved = Signal(object, int)
    """The card, and by how many places."""
    hidden = Signal(object)

    def __init__(self, which: Card) -> None:
        super().__init__()
        self.which = which
        self.setProperty("ground", "card")
        self.setAccessibleName(card_text(which))
        self.extra: tuple[Entry, ...] = ()
        self._right, self.body = QVBoxLayout(), QVBoxLayout()
        self.body.setSpacing(0)
        self.menu = icon_button("ellipsis", self.tr("More about {card}").format(card=card_text(which)), dense=True)
        self.menu.clicked.connect(lambda _checked=False: self.open_menu())
        icon = (Icon("calendar-off", 20, "quar"),) if which is Card.QUARANTINE else ()
        head = row(*icon, label(card_text(which), "h3"), STRETCH, self._right, self.menu, margins=(20, 14, 12, 8))
        self.setLayout(column(head, self.body, STRETCH, gap=0, margins=(0, 0, 0, 12)))

    def put_right(self, *things: QWidget) -> None:
        """Shows widgets at the right of the heading."""
        clear(self._right)
        add(self._right, row(*things, gap=12))

    def show_things(self, *things: QWidget) -> None:
        """Shows other widgets below the heading."""
        clear(self.body)
        for each in things:
            self.body.addWidget(each)

    def open_menu(self) -> None:
        """Opens the menu of the card below its button."""
        self.made_menu().popup(self.menu.mapToGlobal(QPoint(0, self.menu.height())))

    def made_menu(self) -> QMenu:
        """The menu: what the card can do, and where it stands."""
        menu = QMenu(self)
        for text, run in self.extra:
            menu.addAction(text, run)
        if self.extra:
            menu.addSeparator()
        menu.addAction(self.tr("Move up"), partial(self.moved.emit, self.which, -1))
        menu.addAction(self.tr("Move down"), partial(self.moved.emit, self.which, 1))
        menu.addAction(self.tr("Put this card away"), partial(self.hidden.emit, self.which))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        from desktop.ui.focus import step  # imported late: start-up

        return step(self.window(), forward=next)
