"""Appearance: light or dark, text size and language, changed while the program runs and remembered by the computer."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.shell import languages
from desktop.shell.computer import MODES, SCALES, Computer
from desktop.shell.policies import Policies
from desktop.ui import theme


class Appearance(QObject):
    """How the program looks and which language it speaks."""

    changed = Signal()

    def __init__(self, app: QApplication, computer: Computer, official_language: str) -> None:
        super().__init__(app)
        self._app = app
        self._computer = computer
        self._official = official_language
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: self._follow_system())

    @property
    def language(self) -> str:
        """The window's language: the user's choice, else the municipality's own."""
        wanted = self._computer.language or self._official
        code = languages.SPOKEN_FOR.get(wanted, wanted)
        return code if code in languages.LANGUAGES else "en"

    @property
    def mode(self) -> str:
        """Light, dark or as the system: one of MODES."""
        return self._computer.mode

    @property
    def scale(self) -> int:
        """The size of text in percent."""
        return self._computer.scale

    @property
    def policies(self) -> Policies:
        """What the IT department has decided for this computer."""
        return self._computer.policies

    @property
    def chosen_language(self) -> str:
        """The language that the user has chosen for the window, empty for the municipality's own."""
        return self._computer.language

    def begin(self) -> None:
        """Applies what the computer remembers, before the first widget is made."""
        languages.install_catalogues()
        languages.speak(self._app, self.language)
        self._apply()

    def set_official(self, code: str) -> None:
        """Takes the language of the municipality that was opened, unless the user has chosen one."""
        before, self._official = self.language, code
        if self.language != before:
            languages.speak(self._app, self.language)
            self.changed.emit()

    def set_language(self, code: str) -> None:
        """Switches the language of the window."""
        self._computer.language = code
        languages.speak(self._app, self.language)
        self.changed.emit()

    def set_mode(self, mode: str) -> None:
        """Switches between light, dark and as the system."""
        self._computer.mode = mode if mode in MODES else "system"
        self._apply()
        self.changed.emit()

    def turn_light(self) -> None:
        """Switches from light to dark or back."""
        self.set_mode("light" if theme.look().dark else "dark")

    def set_scale(self, percent: int) -> None:
        """Sets the size of text in percent."""
        self._computer.scale = min(SCALES[-1], max(SCALES[0], percent))
        self._apply()
        self.changed.emit()

    def step_scale(self, step: int) -> None:
        """Makes text one step larger or smaller."""
        nearest = min(range(len(SCALES)), key=lambda at: abs(SCALES[at] - self._computer.scale))
        self.set_scale(SCALES[min(len(SCALES) - 1, max(0, nearest + step))])

    def _follow_system(self) -> None:
        """Takes the system's change of light, unless a mode is fixed."""
        wanted = theme.look_for(self._app, self._computer.mode, self._computer.scale / 100)
        if self._computer.mode == "system" and wanted != theme.look():
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        theme.apply(self._app, theme.look_for(self._app, self._computer.mode, self._computer.scale / 100))
