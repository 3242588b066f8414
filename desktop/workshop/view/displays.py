"""Workshop: the displays of the computer: which one the room looks at, remembered, and what happens when one goes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from desktop.ui.remembered import recall, remember

DISPLAY = "workshop/display"


def wall(names: Sequence[str], console: str, wanted: str) -> str:
    """The display for the room: the wanted one, else the first that the console does not stand on; empty for none."""
    others = [name for name in names if name != console]
    if wanted in others:
        return wanted
    return others[0] if others else ""


class Displays(QObject):
    """The displays that are plugged in now."""

    changed = Signal()
    """One was plugged in or pulled, or has another size."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._added)
        app.screenRemoved.connect(self.changed)
        for screen in self.all():
            screen.geometryChanged.connect(self.changed)

    def all(self) -> tuple[QScreen, ...]:
        """Every display."""
        return tuple(QGuiApplication.screens())

    def names(self) -> tuple[str, ...]:
        """Their names."""
        return tuple(name_of(each) for each in self.all())

    def by_name(self, name: str) -> QScreen | None:
        """A display by its name, None when it is not there."""
        return next((each for each in self.all() if name_of(each) == name), None)

    def for_room(self, console: QScreen | None) -> QScreen | None:
        """The display for the room: the one chosen last when it is there; None when only the console's is."""
        beside = name_of(console) if console is not None else ""
        return self.by_name(wall(self.names(), beside, recall(DISPLAY)))

    def for_console(self) -> QScreen | None:
        """The display for the console: the first that is not remembered as the room's, else the only one."""
        wanted = recall(DISPLAY)
        primary = QGuiApplication.primaryScreen()
        there = self.all()
        if primary in there and (name_of(primary) != wanted or len(there) < 2):
            return primary
        return next((each for each in there if name_of(each) != wanted), there[0] if there else None)

    def choose(self, room: QScreen) -> None:
        """Remembers which display the room looks at."""
        remember(DISPLAY, name_of(room))

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.changed)
        self.changed.emit()


def name_of(screen: QScreen) -> str:
    """A display's name: what the system calls it, and its model where it tells."""
    return " ".join(filter(None, (screen.name(), screen.model())))
