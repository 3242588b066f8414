"""Workshop: a meeting on stage: the screen of the room on one display, the facilitator's console on the other (U5)."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QScreen

from desktop.ui.remembered import recall, remember
from desktop.ui.services import Services
from desktop.workshop.rules import Meeting, Run, back, forward
from desktop.workshop.view.console.window import Console
from desktop.workshop.view.displays import Displays
from desktop.workshop.view.keys import Wishes
from desktop.workshop.view.live import LiveMeeting
from desktop.workshop.view.material import has_result, sight_of
from desktop.workshop.view.pictures.sights import Sight
from desktop.workshop.view.screen import Screen

_DARK = "workshop/dark"


def open_stage(services: Services, meeting: Meeting, straight: bool = False) -> "Stage":
    """Opens console and screen on a meeting, begun now or gone on with; `straight` shows the screen on any display."""
    stage = Stage(services, meeting, Displays())
    stage.open(straight)
    return stage


class Stage(QObject):
    """Holds screen and console together, and moves the screen as displays come and go; keep it while it is open."""

    closed = Signal()
    """The console was closed: the meeting stays where it is until it is opened again, or is over."""

    def __init__(self, services: Services, meeting: Meeting, displays: Displays) -> None:
        super().__init__()
        self.live = LiveMeeting(services, meeting)
        self.displays = displays
        self.screen = Screen()
        wishes = Wishes(self.show_screen, self.hide_screen, self.swap, self._statement, self.darken)
        self.console = Console(self.live, wishes)
        self._wanted = True
        """Whether the room is to see something: then the screen comes back with its display."""
        self._alone = False
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(0)
        self._connect()

    @property
    def dark(self) -> bool:
        """Whether the lamps are off in the room."""
        return recall(_DARK) == "yes"

    def open(self, straight: bool = False) -> None:
        """Opens the console, and the screen where there is a display for it."""
        self.live.begin()
        home = self.displays.for_console()
        if home is not None:
            self.console.stand_on(home)
        self._alone = straight and len(self.displays.all()) < 2
        self._place()

    def close(self) -> None:
        """Closes both; the place of the meeting is saved already."""
        self.console.close()

    def show_screen(self) -> None:
        """Shows the screen: on the other display, or over the console when there is only one."""
        self._wanted = True
        self._alone = self.displays.for_room(self.console.screen()) is None
        self._place()

    def hide_screen(self) -> None:
        """Takes the screen away."""
        self._wanted = self._alone = False
        self._place()
        self.console.activateWindow()

    def swap(self) -> None:
        """Lets screen and console change displays; the choice is remembered."""
        here, there = self.console.screen(), self.displays.for_room(self.console.screen())
        if there is None:
            return
        self.displays.choose(here)
        self.screen.hide()
        self.console.stand_on(there)
        self._wanted = True
        self._place()

    def darken(self) -> None:
        """Switches between the light ground and the one for a dark room."""
        remember(_DARK, "" if self.dark else "yes")
        self._show()

    def sight(self) -> Sight:
        """What the room sees now."""
        return sight_of(self.live.material, self.live.run or Run(self.live.meeting.id))

    def _connect(self) -> None:
        live, screen = self.live, self.screen
        live.changed.connect(self._show)
        self._follow.timeout.connect(self._show_console)
        live.over.connect(self.close)
        screen.next_requested.connect(live.forward)
        screen.back_requested.connect(live.back)
        screen.result_requested.connect(live.show_result)
        screen.black_requested.connect(live.blacken)
        screen.swap_requested.connect(self.swap)
        screen.darken_requested.connect(self.darken)
        screen.leave_requested.connect(self.hide_screen)
        self.console.closed.connect(self._leave)
        self.displays.changed.connect(self._moved)

    def _moved(self) -> None:
        """A display came or went: the screen waits for its own, and nothing covers the console unasked."""
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        there = self.displays.all()
        if self.console.isVisible() and there and self.console.screen() not in there:
            self.console.stand_on(there[0])
        if self.displays.for_room(self.console.screen()) is not None:
            self._alone = False
        self._place()

    def _place(self) -> None:
        """Puts the screen where it belongs now."""
        if not self.console.isVisible():
            return
        room = self.displays.for_room(self.console.screen())
        target: QScreen | None = room or (self.console.screen() if self._alone else None)
        if self._wanted and target is not None:
            self.screen.stand_on(target, alone=room is None)
        else:
            self.screen.hide()
        self.console.show_projector(room, self.screen.isVisible())
        self._show()

    def _show(self) -> None:
        """Shows the room what is its turn, first of all; the console follows as soon as that is painted."""
        self.screen.set_sight(self.sight(), self.dark)
        self._follow.start()

    def _show_console(self) -> None:
        """Shows the console what the room sees, and paints beforehand what may come next."""
        sight = self.sight()
        self.console.refresh()
        self.console.show_room(sight, self.dark)
        if self.screen.isVisible():
            self.screen.room.prepare(self._coming())

    def _coming(self) -> list[Sight]:
        """What the next key may bring: the next picture, or what came of this one."""
        run, material = self.live.run, self.live.material
        if run is None:
            return []
        plain = replace(run, black=False, result=False)
        now = self.live.services.clock.now()
        beside = [sight_of(material, turn(plain, material.meeting, now)) for turn in (forward, back)]
        shown = [sight_of(material, replace(plain, result=True))] if has_result(self.live.picture) else []
        return [*beside, *shown, sight_of(material, plain)]

    def _statement(self) -> None:
        """Goes to the console, where a statement is typed."""
        self.console.activateWindow()
        self.console.focus_statement()

    def _leave(self) -> None:
        self._follow.stop()
        self.screen.hide()
        self.live.leave()
        self.screen.deleteLater()
        self.closed.emit()
