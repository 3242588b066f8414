"""Theme: the colour tokens of the design, and the look (tokens, scale, mode) that painted things read."""

import ctypes
import sys
from dataclasses import asdict, dataclass

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.base.resources import resource
from desktop.ui import style


@dataclass(frozen=True)
class Tokens:
    """One colour per role, written #RRGGBB; the design document, section 2, says what each role is for."""

    canvas: str
    surface: str
    raised: str
    sunken: str
    rail: str
    hover: str
    selected: str
    line: str
    line2: str
    control: str
    ink: str
    ink2: str
    ink3: str
    disabled: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_press: str
    accent_soft: str
    accent_soft2: str
    danger: str
    danger_soft: str
    danger_line: str
    warn: str
    warn_soft: str
    warn_line: str
    warn_fill: str
    ok: str
    ok_soft: str
    ok_line: str
    quar: str
    quar_soft: str
    quar_line: str
    quar_hatch: str
    pol: str
    pol_fill: str
    pol_soft: str
    adm: str
    adm_fill: str
    adm_soft: str
    inverse: str
    on_inverse: str
    inverse_accent: str
    focus: str
    shadow: str
    mark: str


# fmt: off
LIGHT = Tokens(
    canvas="#F2F5F6", surface="#FFFFFF", raised="#FFFFFF", sunken="#E9EEF0", rail="#E7EDEF",
    hover="#F3F7F8", selected="#E4F0F3",
    line="#DAE1E4", line2="#C6D0D4", control="#76878E",
    ink="#14262C", ink2="#41545B", ink3="#596B73", disabled="#93A1A7",
    accent="#0B5B6C", on_accent="#FFFFFF", accent_hover="#094C5A", accent_press="#073D49",
    accent_soft="#DFEEF1", accent_soft2="#C3DFE5",
    danger="#B0271D", danger_soft="#FBE9E7", danger_line="#E3A39D",
    warn="#855000", warn_soft="#FFF2D9", warn_line="#E5BE73", warn_fill="#C47F0A",
    ok="#1C6A3C", ok_soft="#E3F3E8", ok_line="#9CCDAE",
    quar="#6A3D7C", quar_soft="#F3EBF6", quar_line="#C9AAD6", quar_hatch="#DCC8E5",
    pol="#9A5B00", pol_fill="#C97F16", pol_soft="#FBEBD0",
    adm="#0B5B6C", adm_fill="#0E6073", adm_soft="#D7ECF0",
    inverse="#1B2F36", on_inverse="#F4F8F9",
    inverse_accent="#7FD0DF", focus="#0B5B6C", shadow="#14262C", mark="#FFE79A",
)
DARK = Tokens(
    canvas="#0E1619", surface="#152024", raised="#1C2A2F", sunken="#0F181B", rail="#0A1113",
    hover="#1A272B", selected="#17323A",
    line="#26343A", line2="#34454C", control="#71858D",
    ink="#E7EFF1", ink2="#B4C3C8", ink3="#93A5AB", disabled="#5F7078",
    accent="#70C6D6", on_accent="#06262D", accent_hover="#8AD3E0", accent_press="#A3DFE9",
    accent_soft="#163B44", accent_soft2="#1F4D58",
    danger="#FF9C92", danger_soft="#3B1F1D", danger_line="#7C3F39",
    warn="#F0BD60", warn_soft="#36290F", warn_line="#755A22", warn_fill="#E2A636",
    ok="#83CF9C", ok_soft="#17301F", ok_line="#37684A",
    quar="#D2ABE2", quar_soft="#2C2034", quar_line="#6B4C7B", quar_hatch="#453152",
    pol="#F0B457", pol_fill="#EDB453", pol_soft="#3A2B10",
    adm="#70C6D6", adm_fill="#2F93A6", adm_soft="#143A44",
    inverse="#E7EFF1", on_inverse="#14262C",
    inverse_accent="#0B5B6C", focus="#8AD3E0", shadow="#000000", mark="#5C4A10",
)
# fmt: on


@dataclass(frozen=True)
class Look:
    """How the program looks right now: colours, text size as a factor (0.8 to 2), dark or light, and high contrast."""

    tokens: Tokens = LIGHT
    scale: float = 1.0
    dark: bool = False
    high_contrast: bool = False

    def px(self, pixels: float) -> int:
        """A length of the design in scaled pixels, at least 1 where the design has more than nothing."""
        return max(1, round(pixels * self.scale)) if pixels > 0 else 0

    def hex(self, role: str) -> str:
        """The colour of a role as text; an unknown role is an AttributeError."""
        found: str = getattr(self.tokens, role)
        return found

    def color(self, role: str, alpha: float = 1.0) -> QColor:
        """The colour of a role, see-through where alpha is under 1."""
        color = QColor(self.hex(role))
        color.setAlphaF(alpha)
        return color


_current = [Look()]
_STYLED = "samspil_styled"


def look() -> Look:
    """The look in use; read it when sizing or painting, never keep it."""
    return _current[0]


def apply(app: QApplication, chosen: Look) -> None:
    """Puts a look on the whole program; may be called again at any time: when it is another one, all is styled anew."""
    QDir.setSearchPaths("style", [str(resource("style"))])
    if not app.property(_STYLED):
        app.setStyle("Fusion")
        app.setProperty(_STYLED, True)
    if chosen.high_contrast:
        app.setPalette(QPalette())
        chosen = Look(tokens_of(app.palette()), chosen.scale, chosen.dark, True)
    else:
        _tell_window_frames(app, chosen.dark)
        app.setPalette(style.palette(asdict(chosen.tokens)))
    same, _current[0] = chosen == _current[0], chosen
    app.setFont(style.base_font(chosen.scale))
    sheet = style.sheet(asdict(chosen.tokens), chosen.scale, chosen.dark, chosen.high_contrast)
    if not same or app.styleSheet() != sheet:
        app.setStyleSheet(sheet)


def look_for(app: QApplication, mode: str, scale: float) -> Look:
    """The look for a wish: mode is "system", "light" or "dark"; the system's high contrast goes before all of them."""
    if mode == "system":
        app.styleHints().unsetColorScheme()
    dark = mode == "dark" or (mode == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    contrast = system_is_high_contrast()
    return Look(DARK if dark else LIGHT, scale, dark, contrast)


def system_is_high_contrast(assume: bool | None = None) -> bool:
    """Whether Windows has a contrast theme on; elsewhere no. `assume` answers for the system in tests."""
    return _asked_of_system() if assume is None else assume


def tokens_of(palette: QPalette) -> Tokens:
    """Tokens made of the system's own colours: states differ by words, shapes and borders only."""
    return Tokens(**style.contrast_colors(palette))


def _tell_window_frames(app: QApplication, dark: bool) -> None:
    """Lets the system draw title bars in the mode that was chosen, where it is not the system's own."""
    wanted = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
    if app.styleHints().colorScheme() not in (wanted, Qt.ColorScheme.Unknown):
        app.styleHints().setColorScheme(wanted)


if sys.platform == "win32":

    class _HighContrast(ctypes.Structure):
        """HIGHCONTRASTW of winuser.h."""

        _fields_ = (("size", ctypes.c_uint), ("flags", ctypes.c_uint), ("scheme", ctypes.c_wchar_p))

    def _asked_of_system() -> bool:
        """Asks SystemParametersInfo (SPI_GETHIGHCONTRAST) for HCF_HIGHCONTRASTON."""
        state = _HighContrast(ctypes.sizeof(_HighContrast), 0, None)
        asked = ctypes.windll.user32.SystemParametersInfoW(0x0042, state.size, ctypes.byref(state), 0)
        return bool(asked and state.flags & 1)

else:

    def _asked_of_system() -> bool:
        """Other systems have no such switch that Qt's own palette does not already follow."""
        return False
