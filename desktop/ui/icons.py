"""Icons: Lucide drawings recoloured by role, rendered at the device's pixel ratio and kept until the look changes."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.base.resources import resource
from desktop.ui.theme import Look, look

_THIN_FROM = 18
"""From this size on the strokes are a little thinner than Lucide draws them."""

_cache: dict[tuple[str, int, str, float], QPixmap] = {}
_cached_for: list[Look] = []


@cache
def drawing(name: str) -> str:
    """The SVG text of an icon; a missing file is a FileNotFoundError."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, size: int, role: str = "ink2", ratio: float = 1.0) -> QPixmap:
    """An icon of `size` scaled pixels in the colour of a role (or #RRGGBB), for a device pixel ratio."""
    if _cached_for != [look()]:
        _cache.clear()
        _cached_for[:] = [look()]
    color = role if role.startswith("#") else look().hex(role)
    key = (name, size, color, ratio)
    if key not in _cache:
        _cache[key] = _rendered(name, size, color, ratio)
    return _cache[key]


def icon(name: str, size: int = 18, role: str = "ink2") -> QIcon:
    """An icon in the colours of this moment, sharp on every screen; take a new one when the look changes."""
    made = QIcon()
    role = "ink" if look().high_contrast else role
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        made.addPixmap(pixmap(name, look().px(size), role, ratio), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, look().px(size), "disabled", ratio), QIcon.Mode.Disabled)
    return made


def draw_icon(painter: QPainter, name: str, x: float, y: float, size: float, role: str) -> None:
    """Draws an icon of the design's size, scaled, with its upper left corner at x, y."""
    side = look().px(size)
    painter.drawPixmap(round(x), round(y), pixmap(name, side, role, painter.device().devicePixelRatioF()))


def _rendered(name: str, size: int, color: str, ratio: float) -> QPixmap:
    stroke = 1.75 if size >= _THIN_FROM else 2
    text = drawing(name).replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    side = round(size * ratio)
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
