"""Workshop: the keys of a running meeting, for the console and for a presenter's remote (WCAG 2.1.4)."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.base.words import translate
from desktop.ui.commands import Command
from desktop.ui.remembered import recall, remember
from desktop.workshop.view.live import LiveMeeting

_LETTERS = "workshop/letters"


@dataclass(frozen=True)
class Wishes:
    """What keys ask of the stage beside the meeting itself."""

    show: Callable[[], object]
    hide: Callable[[], object]
    swap: Callable[[], object]
    statement: Callable[[], object]
    darken: Callable[[], object]


def letters_on() -> bool:
    """Whether single letters are keys; a user of speech input switches them off."""
    return recall(_LETTERS, "on") == "on"


def set_letters(on: bool) -> None:
    """Switches single letters on or off, for this user and computer."""
    remember(_LETTERS, "on" if on else "off")


def leaves(field: QWidget, event: QKeyEvent) -> bool:
    """Goes from a field back to the pictures with Esc, so that arrows and letters turn them; what is typed stays."""
    if event.key() != Qt.Key.Key_Escape:
        return False
    field.window().setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def commands(live: LiveMeeting, wishes: Wishes) -> tuple[Command, ...]:
    """What keys do: arrows and PageDown, PageUp turn the picture; letters only while they are switched on."""

    def keys(letter: str, more: str = "") -> str:
        return "; ".join(filter(None, (letter if letters_on() else "", more)))

    return (
        Command("next", translate("Stage", "Next picture"), "Right; PgDown", live.forward, icon="chevron-right"),
        Command("previous", translate("Stage", "Previous picture"), "Left; PgUp", live.back, icon="chevron-left"),
        Command("result", translate("Stage", "Show result"), keys("R", "F9"), live.show_result, icon="hand"),
        Command("black", translate("Stage", "Black screen"), keys("B", "F10"), live.blacken, icon="eye-off"),
        Command("timer", translate("Stage", "Start or stop the time"), keys("T", "F11"), live.pause, icon="timer"),
        Command("statement", translate("Stage", "New statement"), keys("U", "F12"), wishes.statement, icon="quote"),
        Command("show", translate("Stage", "Show in the room"), "F5", wishes.show, icon="presentation"),
        Command("hide", translate("Stage", "Take off the screen"), "Shift+F5", wishes.hide, icon="x"),
        Command("swap", translate("Stage", "Swap displays"), "F7", wishes.swap, icon="arrow-left-right"),
        Command("darken", translate("Stage", "Dark room"), "F8", wishes.darken, icon="moon"),
    )
