"""Style: the palette, the base font and the one style sheet, made from token colours and a scale."""

import re
from collections.abc import Mapping
from functools import cache
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette

from desktop.base.resources import resource

SANS = "IBM Plex Sans"
SERIF = "IBM Plex Serif"
SMALLEST = 12
"""No text is set smaller than this many pixels."""

_BODY = 14
_LENGTH = re.compile(r"(font-size:\s*)?\b(\d+)px")
_INKS = (
    *("ink", "ink2", "ink3", "accent", "danger", "warn", "ok", "quar", "pol", "adm", "disabled"),
    *("on_accent", "on_inverse", "inverse_accent"),
)
_ROLES = QPalette.ColorRole
_PALETTE = {
    _ROLES.Window: "canvas",
    _ROLES.WindowText: "ink",
    _ROLES.Base: "surface",
    _ROLES.AlternateBase: "hover",
    _ROLES.Text: "ink",
    _ROLES.Button: "surface",
    _ROLES.ButtonText: "ink",
    _ROLES.BrightText: "danger",
    _ROLES.Highlight: "accent_soft2",
    _ROLES.HighlightedText: "ink",
    _ROLES.PlaceholderText: "ink3",
    _ROLES.ToolTipBase: "inverse",
    _ROLES.ToolTipText: "on_inverse",
    _ROLES.Link: "accent",
    _ROLES.LinkVisited: "accent",
    _ROLES.Light: "surface",
    _ROLES.Midlight: "line",
    _ROLES.Mid: "line2",
    _ROLES.Dark: "control",
    _ROLES.Accent: "accent",
}


def base_font(scale: float) -> QFont:
    """The font of everything that asks for none: Plex Sans, body size, tabular digits, no hinting."""
    font = QFont(SANS)
    font.setPixelSize(max(SMALLEST, round(_BODY * scale)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def palette(colors: Mapping[str, str]) -> QPalette:
    """The palette of the token colours; what is disabled is grey in text and buttons."""
    made = QPalette()
    for role, token in _PALETTE.items():
        made.setColor(role, QColor(colors[token]))
    for role in (_ROLES.Text, _ROLES.ButtonText, _ROLES.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors["disabled"]))
    return made


def sheet(colors: Mapping[str, str], scale: float, dark: bool, high_contrast: bool) -> str:
    """The style sheet of a look. In high contrast it sets type sizes only: the rest is the system's."""
    if high_contrast:
        return scaled(_template("type.qss"), scale)
    fields = dict(colors) | {"mode": "dark" if dark else "light"} | _paddings(scale)
    inks = "\n".join(f'QLabel[ink="{ink}"] {{ color: {colors[ink]}; }}' for ink in _INKS)
    return scaled(Template(_template("type.qss") + _template("app.qss")).substitute(fields), scale) + inks


def scaled(text: str, scale: float) -> str:
    """Lengths over 2 px times the scale; hairlines stay, type never falls under the smallest size."""

    def grown(match: re.Match[str]) -> str:
        pixels = int(match[2])
        if match[1]:
            return f"{match[1]}{max(SMALLEST, round(pixels * scale))}px"
        return f"{pixels if pixels <= 2 else round(pixels * scale)}px"

    return _LENGTH.sub(grown, text).replace("fixed-", "")


def contrast_colors(palette: QPalette) -> dict[str, str]:
    """Every token from a system palette: words, lines and marks are its text, grounds its window, the rest its grey."""
    window, base = palette.color(_ROLES.Window).name(), palette.color(_ROLES.Base).name()
    text, grey = palette.color(_ROLES.WindowText).name(), palette.color(_GREY, _ROLES.WindowText).name()
    found = dict.fromkeys(_GROUNDS, window) | dict.fromkeys(_TEXTS, text)
    found |= dict.fromkeys(("surface", "raised", "on_accent", "mark"), base)
    return found | {"disabled": grey, "shadow": "#000000"}


_GREY = QPalette.ColorGroup.Disabled
_GROUNDS = (
    *("canvas", "sunken", "rail", "hover", "selected", "accent_soft", "accent_soft2", "danger_soft", "warn_soft"),
    *("ok_soft", "quar_soft", "pol_soft", "adm_soft", "inverse"),
)
_TEXTS = (
    *("line", "line2", "control", "ink", "ink2", "ink3", "accent", "accent_hover", "accent_press", "focus"),
    *("danger", "danger_line", "warn", "warn_line", "warn_fill", "ok", "ok_line", "quar", "quar_line", "quar_hatch"),
    *("pol", "pol_fill", "adm", "adm_fill", "on_inverse", "inverse_accent"),
)


def _paddings(scale: float) -> dict[str, str]:
    """Paddings that make room for a border of 1 or 2 px, so that a field does not jump when its border thickens."""
    tall, wide = round(7 * scale), round(11 * scale)
    return {"padding1": f"{tall - 1}fixed-px {wide - 1}fixed-px", "padding2": f"{tall - 2}fixed-px {wide - 2}fixed-px"}


@cache
def _template(name: str) -> str:
    return resource("style", name).read_text(encoding="utf-8")
