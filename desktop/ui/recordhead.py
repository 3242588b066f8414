"""Record head: the row above a detail that always stays: number, state, what is missing, the next step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.ui.buttons import Button, button, icon_button
from desktop.ui.layout import STRETCH, row
from desktop.ui.paint import PillStyle
from desktop.ui.painted import restyled
from desktop.ui.pieces import Pill
from desktop.ui.popover import Why, show_why
from desktop.ui.reading import why_not
from desktop.ui.text import Elided, label
from desktop.ui.theme import look

_GAP = 8


class Lacking(Protocol):
    """What is missing, in a sentence, and the id of the rule it comes from."""

    @property
    def text(self) -> str:
        """The sentence."""

    @property
    def rule(self) -> str:
        """The rule's id."""


@dataclass(frozen=True)
class Facts:
    """What the head tells of a record: its number, how its state looks and is called, and its kind."""

    number: str
    style: PillStyle
    state: str
    kind: str = ""


@dataclass(frozen=True)
class Next:
    """The next step: what its button says, its icon, and what is missing for it."""

    text: str
    icon: str
    lacks: Sequence[Lacking] = ()


@dataclass(frozen=True)
class Doing:
    """Something in the menu or beside the primary button."""

    id: str
    text: str
    run: Callable[[], object]
    possible: bool = True
    icon: str = ""
    keys: str = ""
    reads: bool = False
    """Whether it changes nothing, so that whoever may only read can do it too."""


class Head(QFrame):
    """The sticky action row of the detail.

    With too little room for all of it the secondary action goes into the menu, and then the actions below the state.
    """

    primary_requested = Signal()
    back_requested = Signal()

    def __init__(self, rule_name: Callable[[str], str]) -> None:
        super().__init__()
        self._rule_name = rule_name
        self.setProperty("ground", "surface")
        self.back = button(self.tr("Back"), "ghost", "arrow-left", self.back_requested.emit)
        self.back.hide()
        self.number = label("", "medium", ink="ink2")
        self.pill: Pill | None = None
        self.kind = Elided("", "small")
        self.missing = button("", "link", on_click=self._tell_missing)
        self.secondary: Button = button("", on_click=self._run_secondary)
        self.primary: Button = button("", "primary", on_click=self.primary_requested.emit)
        self.more = icon_button("ellipsis", self.tr("More"), self._open_menu)
        self._doings: tuple[Doing, ...] = ()
        self._beside: Doing | None = None
        self._lacks: Sequence[Lacking] = ()
        self.line = row(self.back, self.number, gap=_GAP)
        self.steps = row(STRETCH, self.missing, self.secondary, self.primary, self.more, gap=_GAP)
        self.lines = row(self.line, self.steps, gap=_GAP)
        self.setLayout(self.lines)

    def show_facts(self, facts: Facts, following: Next | None, beside: Doing | None, doings: Sequence[Doing]) -> None:
        """Shows a record's number, state and what can be done with it."""
        self._fill()
        self.number.setText(facts.number)
        assert self.pill is not None
        self.pill.set_state(facts.style, facts.state)
        self.kind.set_text(facts.kind)
        self._doings, self._beside = tuple(doings), beside
        if beside is not None:
            self.secondary.set_label(beside.text)
            self.secondary.set_writes(not beside.reads)
        self.show_next(following)

    def show_next(self, following: Next | None) -> None:
        """Shows the next step; where something is missing, its button is blocked and says why."""
        self.primary.setVisible(following is not None)
        self._lacks = following.lacks if following else ()
        self.missing.setVisible(bool(self._lacks))
        if following is not None:
            self._tell_next(following)
        self._arrange()

    def _tell_next(self, following: Next) -> None:
        self._renew_primary(following)
        told = "\n".join(f"{each.text} ({self._rule_name(each.rule)})" for each in self._lacks)
        self.primary.block(told)
        self.missing.set_label(translate("Head", "%n items missing", len(self._lacks)))
        self.missing.setToolTip(told)
        self.missing.setAccessibleDescription(told)

    def fit(self, compact: bool, alone: bool, margin: int) -> None:
        """Takes the wide or the narrow form; `alone` offers the way back to the list."""
        self._fill()
        self.back.setVisible(alone)
        self.kind.setVisible(not compact)
        self.lines.setContentsMargins(margin, 12 if compact else 20, margin, 8)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(240), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            QTimer.singleShot(0, self, self._arrange)

    def _arrange(self) -> None:
        """One line where everything fits, else without the secondary action, else two lines."""
        if self.pill is None:
            return
        margins = self.lines.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        left = _width(self.back, self.number, self.pill)
        left += 0 if self.kind.isHidden() else self.kind.minimumSizeHint().width() + _GAP
        plain = _width(self.missing, self.primary, self.more)
        both = plain + (_full_width(self.secondary) if self._beside else 0)
        one_line = left + plain <= room
        turned = QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom
        self.lines.setDirection(turned)
        self.secondary.setVisible(self._beside is not None and (left + both if one_line else both) <= room)

    def _fill(self) -> None:
        """Puts the row together, when the first record is shown."""
        if self.pill is not None:
            return
        self.pill = Pill(PillStyle("inbox", "ink2", "sunken"), "")
        self.line.addWidget(self.pill)
        self.pill.show()
        self.line.addWidget(self.kind, 1)
        self.line.addStretch(0)

    def _renew_primary(self, following: Next) -> None:
        """The icon of a button is made with it, so another icon needs another button."""
        old = self.primary
        if old.text() and old.property("icon_name") == following.icon:
            old.set_label(following.text)
            return
        had_focus = old.hasFocus()
        self.primary = button(following.text, "primary", following.icon, self.primary_requested.emit)
        self.primary.setProperty("icon_name", following.icon)
        self.steps.replaceWidget(old, self.primary)
        self.primary.show()
        old.hide()
        old.deleteLater()
        if had_focus:
            self.primary.setFocus()

    def _run_secondary(self) -> None:
        if self._beside is not None:
            self._beside.run()

    def _tell_missing(self) -> None:
        lines = "\n".join(f"• {each.text}  –  {self._rule_name(each.rule)}" for each in self._lacks)
        show_why(self.missing, Why(self.tr("Missing for the next step"), lines))

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """Everything else that can be done with the record."""
        menu = QMenu(self.more)
        beside = (self._beside,) if self._beside is not None and self.secondary.isHidden() else ()
        for each in (*beside, *self._doings):
            action = menu.addAction(each.text)
            action.setEnabled(each.possible and (each.reads or not why_not(self)))
            action.triggered.connect(lambda _checked, run=each.run: run())
        return menu


def _width(*widgets: QWidget) -> int:
    """What those that are shown take beside each other, each with a gap."""
    return sum(_full_width(each) for each in widgets if not each.isHidden())


def _full_width(widget: QWidget) -> int:
    """What one takes with its gap; a new button has the size of the style sheet only once it is polished."""
    widget.ensurePolished()
    return widget.sizeHint().width() + _GAP
