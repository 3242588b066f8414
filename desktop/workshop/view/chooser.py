"""Workshop: chooses what is put into a step, from the library, the cases and the signs, by mouse or keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListWidget, QListWidgetItem
from typing_extensions import override

from desktop.base.names import fold
from desktop.base.words import translate
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, column, row
from desktop.ui.searchfield import give_clear_button
from desktop.ui.segmented import Segmented
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look
from desktop.workshop.rules import Picture, left_out
from desktop.workshop.view.asking import RULES
from desktop.workshop.view.offers import Offer, Shelf, offers
from desktop.workshop.view.reading import Scene

_SHELVES = tuple(Shelf)
_HIGH = 300


class Chooser(QFrame):
    """A card with a search field over a list of boxes; Space ticks, Enter adds what is ticked, Esc gives up."""

    chosen = Signal(object)
    """A tuple of `Picture`."""
    given_up = Signal()

    def __init__(self, scene: Scene, shelf: Shelf = Shelf.QUESTIONS) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Add material"))
        self._scene = scene
        self._ticked: dict[Picture, None] = {}
        tr = self.tr
        texts = (tr("Questions"), tr("Norms and themes"), tr("Cases"), tr("Signs of trouble"))
        self.kinds = Segmented(texts, _SHELVES.index(shelf))
        self.search, self.list = QLineEdit(), _Boxes(self.add, self.given_up.emit)
        self.search.setPlaceholderText(tr("Search in the library"))
        self.search.setAccessibleName(self.search.placeholderText())
        give_clear_button(self.search)
        self.list.setAccessibleName(tr("What can be added"))
        self.list.setMinimumHeight(look().px(_HIGH))
        self.yes = button(tr("Add"), "primary", on_click=self.add)
        self._build(shelf)
        self._show()
        self.kinds.chosen.connect(lambda _at: self._show())
        self.search.textChanged.connect(lambda _text: self._filter())
        self.list.itemChanged.connect(self._tick)
        self.list.itemDoubleClicked.connect(self._add_one)

    def add(self) -> None:
        """Adds what is ticked, or else the current line."""
        pictures = tuple(self._ticked)
        current = self.list.currentItem()
        if not pictures and current is not None and not current.isHidden():
            pictures = (self._offers[self.list.row(current)].picture,)
        if pictures:
            self.chosen.emit(pictures)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.add()
        elif event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _build(self, shelf: Shelf) -> None:
        title = row(label(self.tr("Add material"), "h3"), STRETCH, RULES.tag("K2") if self._is_apart() else None)
        apart = self._apart_text()
        self.setLayout(
            column(
                title,
                Paragraph(apart, 13, 20, role="ink2") if apart else None,
                row(self.kinds, STRETCH),
                self.search,
                self.list,
                row(STRETCH, button(self.tr("Cancel"), on_click=self.given_up.emit), self.yes),
                gap=10,
                margins=(20, 14, 20, 16),
            )
        )

    def _is_apart(self) -> bool:
        return bool(left_out(self._scene.meeting, self._scene.shelves))

    def _apart_text(self) -> str:
        """That norms or themes are left out, and how to have both (K2)."""
        without = left_out(self._scene.meeting, self._scene.shelves)
        if not without:
            return ""
        if without == "themes":
            return translate("Chooser", "The further themes are left out, for this meeting is about the norms.")
        return translate("Chooser", "The norms are left out, for this meeting is about the further themes.")

    def _show(self) -> None:
        """Lists what the kind offers."""
        self._offers: tuple[Offer, ...] = offers(self._scene, _SHELVES[self.kinds.current()])
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._offers:
            star = "★ " if each.starred else ""
            item = QListWidgetItem(f"{star}{each.text}" + (f"\n{each.note}" if each.note else ""))
            said = [self.tr("starred")] if each.starred else []
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join([each.text, *said, each.note]))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = each.picture in self._ticked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._filter()

    def _filter(self) -> None:
        """Hides what does not hold every typed word; the first that does is current."""
        typed = fold(self.search.text()).split()
        first = -1
        for at, each in enumerate(self._offers):
            said = fold(f"{each.text} {each.note}")
            hidden = not all(word in said for word in typed)
            self.list.item(at).setHidden(hidden)
            first = at if first < 0 and not hidden else first
        self.list.setCurrentRow(first)

    def _tick(self, item: QListWidgetItem) -> None:
        picture = self._offers[self.list.row(item)].picture
        if item.checkState() is Qt.CheckState.Checked:
            self._ticked[picture] = None
        else:
            self._ticked.pop(picture, None)
        many = len(self._ticked)
        self.yes.set_label(translate("Chooser", "Add %n", many) if many else self.tr("Add"))

    def _add_one(self, item: QListWidgetItem) -> None:
        self.chosen.emit((self._offers[self.list.row(item)].picture,))


class _Boxes(QListWidget):
    """The list: Enter adds, Esc gives up, Space ticks as ever."""

    def __init__(self, add: Callable[[], None], give_up: Callable[[], None]) -> None:
        super().__init__()
        self._add, self._give_up = add, give_up
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
        elif event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)
