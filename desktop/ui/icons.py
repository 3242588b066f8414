"""Icons: Lucide drawings recoloured by role, rendered at the device's pixel ratio and kept until the look changes."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from desktop.base.resources import resource
from desktop.ui.theme import Look, look

_THIN_FROM = 18
"""From this size on the strokes are a little thinner than Lucide draws them."""

_cache: dict[tuple[str, int, str, float], QPixmap] = {}
_cached_for: list[Look] = []
_clones: list["_Engine"] = []
# Qt does not take over what clone() gives it: a copy that Python frees would be drawn with after its death.


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
    """An icon for buttons and menus that follows theme and text size by itself; `size` decides the stroke."""
    return QIcon(_Engine(name, size, role))


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


class _Engine(QIconEngine):
    """Draws an icon whenever it is asked, in the colours of that moment."""

    def __init__(self, name: str, size: int, role: str) -> None:
        super().__init__()
        self._name, self._size, self._role = name, size, role

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        picture = pixmap(self._name, side, self._role_of(mode), painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, picture)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, min(size.width(), size.height()), self._role_of(mode), 1.0)

    @override
    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        return pixmap(self._name, round(side / scale), self._role_of(mode), scale)

    @override
    def clone(self) -> QIconEngine:
        copy = _Engine(self._name, self._size, self._role)
        _clones.append(copy)
        return copy

    def _role_of(self, mode: QIcon.Mode) -> str:
        """The system paints the grounds of buttons in high contrast, so their icons keep the text colour there."""
        if mode == QIcon.Mode.Disabled:
            return "disabled"
        return "ink" if look().high_contrast else self._role
