"""Paint: pills, rule tags, ticks, boxes, avatars, hatch, key caps and the mark, for small widgets and list delegates.

Positions are device-independent pixels as they stand on screen; sizes are the design's and are scaled inside."""

import math
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from desktop.base.names import initials
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.painted import CENTER, LEFT, text_width
from desktop.ui.theme import Look, look

_MARK_LEFT, _MARK_RIGHT, _MARK_BOTH = "#D9962A", "#1A7F94", "#0B2329"
_SIDES = {"pol": ("pol_soft", "pol"), "adm": ("adm_soft", "adm"), "": ("sunken", "ink2")}


@dataclass(frozen=True)
class PillStyle:
    """How a state looks: icon name, role of word and icon, role of the ground. Rooms decide which state has which."""

    icon: str
    ink_role: str
    ground_role: str


@dataclass(frozen=True)
class TickCount:
    """Working days of a deadline: used of total, over after it; done says it was finished in time."""

    used: int
    total: int = 10
    over: int = 0
    done: bool = False

    @property
    def role(self) -> str:
        """The colour: amber from three days left, red past the end, green when done."""
        if self.done:
            return "ok"
        if self.over:
            return "danger"
        return "warn_fill" if self.total - self.used <= 3 else "accent"


def pill_font() -> QFont:
    """The font of pills and rule tags: 12 px, medium."""
    return font(12, 500)


def pill_width(text: str) -> int:
    """The width of a pill with this word, in pixels on screen."""
    return text_width(pill_font(), text) + look().px(37)


def paint_pill(painter: QPainter, x: float, middle: float, style: PillStyle, text: str) -> int:
    """Draws a status pill 24 px high from x, centred on `middle`; gives its width."""
    px, width, height = look().px, pill_width(text), look().px(24)
    area = QRectF(x, middle - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_frame(style.ink_role))
    painter.setBrush(look().color(style.ground_role))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), height / 2 - 1, height / 2 - 1)
    draw_icon(painter, style.icon, x + px(9), middle - px(14) / 2, 14, style.ink_role)
    painter.setPen(look().color(style.ink_role))
    painter.setFont(pill_font())
    painter.drawText(area.adjusted(px(28), 0, 0, 0), LEFT, text)
    painter.restore()
    return width


def rule_width(text: str) -> int:
    """The width of a rule tag with this source, in pixels on screen."""
    return text_width(pill_font(), text) + look().px(34)


def paint_rule(painter: QPainter, x: float, middle: float, text: str, hovered: bool = False) -> int:
    """Draws a rule tag (scales and source) 24 px high from x, centred on `middle`; gives its width."""
    px, width, height = look().px, rule_width(text), look().px(24)
    area = QRectF(x + 0.5, middle - height / 2 + 0.5, width - 1, height - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(look().color("accent" if hovered else "line2"))
    painter.setBrush(look().color("accent_soft" if hovered else "surface"))
    painter.drawRoundedRect(area, px(4), px(4))
    draw_icon(painter, "scale", x + px(8), middle - px(14) / 2, 14, "accent")
    painter.setPen(look().color("accent"))
    painter.setFont(pill_font())
    painter.drawText(area.adjusted(px(26), 0, 0, 0), LEFT, text)
    painter.restore()
    return width


def ticks_width(count: TickCount, large: bool = False) -> int:
    """The width of a row of ticks, in pixels on screen."""
    wide, gap, *_ = _tick_sizes(large, look().scale)
    return int((count.total + count.over) * (wide + gap) - gap) + 1


def paint_ticks(painter: QPainter, x: float, middle: float, count: TickCount, large: bool = False) -> int:
    """Draws one tick per working day, filled as used, taller past the end; gives the width."""
    sizes, colors = _tick_sizes(large, look().scale), (look().hex(count.role), look().hex("line2"))
    drawn = _ticks(count, sizes, colors, painter.device().devicePixelRatioF())
    _, _, tall, _, extra = sizes
    painter.drawPixmap(QPointF(x, middle - tall / 2 - extra), drawn)
    return ticks_width(count, large)


@lru_cache(256)
def _ticks(count: TickCount, sizes: tuple[int, int, int, int, int], colors: tuple[str, str], ratio: float) -> QPixmap:
    """A row of ticks, drawn once: few patterns stand in many rows."""
    wide, gap, tall, unused, extra = sizes
    across, high = (count.total + count.over) * (wide + gap), tall + 2 * extra
    picture = QPixmap(QSize(math.ceil(across * ratio), math.ceil(high * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for day in range(count.total + count.over):
        area = QRectF(day * (wide + gap), extra, wide, tall)
        if day >= count.total:
            area.adjust(0, -extra, 0, extra)
        elif day >= count.used:
            area.adjust(0, unused, 0, -unused)
        filled = day >= count.total or day < count.used
        painter.setBrush(QColor(colors[0 if filled else 1]))
        painter.drawRoundedRect(area, 1, 1)
    painter.end()
    return picture


def paint_avatar(painter: QPainter, x: float, middle: float, name: str, size: int = 28, side: str = "") -> int:
    """Draws the initials of a person in a disc; side is "pol", "adm" or nothing; gives the width."""
    ground, ink = _SIDES.get(side, _SIDES[""])
    across = look().px(size)
    area = QRectF(x, middle - across / 2, across, across)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_frame(ink))
    painter.setBrush(look().color(ground))
    painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(look().color(ink))
    painter.setFont(font(max(12, size * 0.39), 600))
    painter.drawText(area, CENTER, initials(name))
    painter.restore()
    return across


def hatch(painter: QPainter, area: QRectF, role: str, step: float = 7, width: float = 2) -> None:
    """Fills an area with lines at 45°, drawn in a clip as pattern brushes do not follow the device pixel ratio."""
    gap = look().px(step)
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(look().color(role), width))
    x = area.left() - area.height()
    x -= x % gap
    while x < area.right() + area.height():
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
        x += gap
    painter.restore()


def paint_mark(painter: QPainter, x: float, y: float, size: int) -> None:
    """Draws the mark, two sides with one common ground, `size` px high, 1.42 times as wide; its colours are fixed."""
    across = look().px(size)
    left, right = QPainterPath(), QPainterPath()
    left.addEllipse(QRectF(x, y, across, across))
    right.addEllipse(QRectF(x + across * 0.42, y, across, across))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(left, QColor(_MARK_LEFT))
    painter.fillPath(right, QColor(_MARK_RIGHT))
    painter.fillPath(left.intersected(right), QColor(_MARK_BOTH))
    painter.restore()


def kbd_width(keys: str) -> int:
    """The width of a key cap, in pixels on screen."""
    return text_width(font(12, 500), keys) + look().px(14)


def paint_kbd(painter: QPainter, x: float, middle: float, keys: str) -> int:
    """Draws a key cap ("Ctrl K") from x, centred on `middle`; gives its width."""
    width, height = kbd_width(keys), look().px(22)
    area = QRectF(x + 0.5, middle - height / 2 + 0.5, width - 1, height - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(look().color("line2"))
    painter.setBrush(look().color("canvas"))
    painter.drawRoundedRect(area, look().px(4), look().px(4))
    painter.setPen(look().color("ink2"))
    painter.setFont(font(12, 500))
    painter.drawText(area, CENTER, keys)
    painter.restore()
    return width


def paint_box(painter: QPainter, x: float, middle: float, state: str, hovered: bool = False) -> None:
    """Draws the 18 px box of a check row: hollow, ticked, dashed (not relevant) or a lock."""
    px = look().px
    side = px(18)
    area = QRectF(x, middle - side / 2, side, side)
    if state == "blocked":
        draw_icon(painter, "lock", x + px(1), middle - px(16) / 2, 16, "quar")
        return
    ground = {"done": "accent", "na": "sunken"}.get(state, "hover" if hovered else "surface")
    border = {"done": "accent", "na": "line2"}.get(state, "accent" if hovered else "control")
    painter.setPen(QPen(look().color(border), 1.5))
    painter.setBrush(look().color(ground))
    painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), px(4), px(4))
    if state == "done":
        draw_icon(painter, "check", x + px(2), middle - px(14) / 2, 14, "on_accent")
    elif state == "na":
        draw_icon(painter, "minus", x + px(3), middle - px(12) / 2, 12, "ink3")


@cache
def _tick_sizes(large: bool, scale: float) -> tuple[int, int, int, int, int]:
    """Width, gap and height of a tick, small in lists or large; what an unused one lacks, and what a late one adds."""
    px = Look(scale=scale).px
    sizes = (px(6), px(3), px(16)) if large else (px(4), px(2), px(12))
    return (*sizes, px(3), px(2))


def _frame(role: str) -> QPen:
    """Soft grounds vanish in high contrast, so there a border stands in for them."""
    return QPen(look().color(role)) if look().high_contrast else QPen(Qt.PenStyle.NoPen)
