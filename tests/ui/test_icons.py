import re
import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from desktop.base.resources import resource
from desktop.ui.buttons import button
from desktop.ui.icons import draw_icon, drawing, icon, pixmap
from desktop.ui.theme import DARK, LIGHT, Look, apply


def strongest(picture: QPixmap) -> QColor:
    """The colour of the most opaque pixel."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return max((image.pixelColor(x, y) for x, y in points), key=lambda color: color.alpha())


def near(color: QColor, wanted: str) -> bool:
    """Whether two colours are the same but for rounding."""
    other = QColor(wanted)
    apart = (color.red() - other.red(), color.green() - other.green(), color.blue() - other.blue())
    return max(abs(part) for part in apart) <= 3


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_is_a_lucide_drawing_that_can_be_recoloured(path):
    text = path.read_text(encoding="utf-8")
    assert ElementTree.fromstring(text).get("viewBox") == "0 0 24 24"
    assert "currentColor" in text
    assert 'stroke-width="2"' in text


def test_licence_ships_with_the_icons():
    assert resource("icons", "LICENSE").read_text(encoding="utf-8").startswith("ISC License")


def test_every_icon_named_in_the_kit_exists():
    known = {path.stem for path in resource("icons").glob("*.svg")}
    for path in resource("icons").parent.parent.joinpath("desktop", "ui").glob("*.py"):
        for name in re.findall(r'\b(?:draw_icon|Icon)\((?:painter, )?"([a-z0-9-]+)"', path.read_text(encoding="utf-8")):
            assert name in known, f"{path.name}: {name}"


def test_an_unknown_icon_is_an_error():
    with pytest.raises(FileNotFoundError):
        drawing("no-such-icon")


def test_pixmap_has_the_size_ratio_and_colour_asked_for(dressed: QApplication):
    made = pixmap("minus", 20, "danger", 2.0)
    assert made.size() == QSize(40, 40)
    assert made.devicePixelRatio() == 2.0
    assert near(strongest(made), LIGHT.danger)


def test_pixmap_is_kept_until_the_look_changes(dressed: QApplication):
    first = pixmap("check", 18, "ink2")
    assert pixmap("check", 18, "ink2").cacheKey() == first.cacheKey()
    apply(dressed, Look(scale=1.25))
    assert pixmap("check", 18, "ink2").cacheKey() != first.cacheKey()


def test_an_icon_has_the_colours_of_the_moment_it_is_asked_for(dressed: QApplication):
    assert near(strongest(icon("minus", 20, "accent").pixmap(QSize(20, 20), 1.0)), LIGHT.accent)
    apply(dressed, Look(DARK, 1.0, True))
    made = icon("minus", 20, "accent")
    assert near(strongest(made.pixmap(QSize(20, 20), 1.0)), DARK.accent)
    assert near(strongest(made.pixmap(QSize(20, 20), 1.0, QIcon.Mode.Disabled)), DARK.disabled)


def test_the_icon_of_a_button_follows_the_theme(dressed: QApplication, qtbot):
    pressed = button("Add", icon="minus")
    qtbot.addWidget(pressed)
    assert near(strongest(pressed.icon().pixmap(QSize(18, 18), 1.0)), LIGHT.ink2)
    apply(dressed, Look(DARK, 1.0, True))
    assert near(strongest(pressed.icon().pixmap(QSize(18, 18), 1.0)), DARK.ink2)


def test_draw_icon_scales(dressed: QApplication):
    apply(dressed, Look(scale=2.0))
    picture = QPixmap(60, 60)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    draw_icon(painter, "minus", 0, 0, 20, "ink")
    painter.end()
    assert picture.toImage().pixelColor(20, 20).lightness() < 128
