import sys

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from desktop.ui.paint import (
    PillStyle,
    TickCount,
    hatch,
    kbd_width,
    paint_avatar,
    paint_kbd,
    paint_mark,
    paint_pill,
    paint_rule,
    paint_ticks,
    pill_width,
    rule_width,
    ticks_width,
)
from desktop.ui.theme import LIGHT, Look, apply


def canvas(ratio: float = 1.0) -> QImage:
    """A white picture of 400 × 80."""
    made = QImage(int(400 * ratio), int(80 * ratio), QImage.Format.Format_ARGB32)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.white)
    return made


def colors(image: QImage) -> set[str]:
    """Every colour in a picture."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in points}


@pytest.mark.parametrize(
    ("count", "role"),
    [
        (TickCount(3), "accent"),
        (TickCount(6), "accent"),
        (TickCount(7), "warn_fill"),
        (TickCount(10), "warn_fill"),
        (TickCount(10, over=2), "danger"),
        (TickCount(10, done=True), "ok"),
    ],
)
def test_ticks_turn_amber_three_days_before_and_red_after(count: TickCount, role: str):
    assert count.role == role


def test_pill_takes_the_width_it_says_and_its_colours(dressed: QApplication):
    image = canvas()
    painter = QPainter(image)
    width = paint_pill(painter, 0, 40, PillStyle("stamp", "warn", "warn_soft"), "Til godkendelse")
    painter.end()
    assert width == pill_width("Til godkendelse")
    assert {LIGHT.warn_soft, LIGHT.warn} <= colors(image)
    assert image.pixelColor(width + 1, 40) == QColor("white")


def test_widths_grow_with_the_text_size(dressed: QApplication):
    before = (pill_width("Sendt"), rule_width("Princip 3a"), ticks_width(TickCount(3)), kbd_width("Ctrl K"))
    apply(dressed, Look(scale=2))
    after = (pill_width("Sendt"), rule_width("Princip 3a"), ticks_width(TickCount(3)), kbd_width("Ctrl K"))
    assert all(large > 1.7 * small for small, large in zip(before, after, strict=True))


def test_every_piece_leaves_the_painter_as_it_was(dressed: QApplication):
    image = canvas()
    painter = QPainter(image)
    painter.setPen(QColor("#123456"))
    paint_pill(painter, 0, 40, PillStyle("check", "ok", "ok_soft"), "Sendt")
    paint_rule(painter, 100, 40, "Princip 3a", hovered=True)
    paint_ticks(painter, 200, 40, TickCount(10, over=2), large=True)
    paint_avatar(painter, 300, 40, "Helle Østerbæk", 28, "adm")
    paint_kbd(painter, 340, 40, "Ctrl K")
    paint_mark(painter, 0, 0, 20)
    hatch(painter, QRectF(380, 0, 20, 20), "quar_hatch")
    assert painter.pen().color().name() == "#123456"
    painter.end()


def test_hatch_stays_inside_its_area(dressed: QApplication):
    image = canvas(2.0)
    painter = QPainter(image)
    hatch(painter, QRectF(100, 20, 40, 40), "quar_hatch")
    painter.end()
    inside = image.copy(200, 40, 80, 80)
    assert LIGHT.quar_hatch in colors(inside)
    assert colors(image.copy(0, 0, 198, 160)) == {"#FFFFFF"}
    assert colors(image.copy(282, 0, 118, 160)) == {"#FFFFFF"}


def test_pills_get_a_border_in_high_contrast(dressed: QApplication):
    apply(dressed, Look(high_contrast=True))
    image = canvas()
    painter = QPainter(image)
    width = paint_pill(painter, 0, 40, PillStyle("stamp", "warn", "warn_soft"), "Til godkendelse")
    painter.end()
    edge = image.pixelColor(width // 2, 28)
    assert edge.lightness() < 100


def test_the_mark_keeps_its_colours(dressed: QApplication):
    image = canvas()
    painter = QPainter(image)
    paint_mark(painter, 0, 0, 60)
    painter.end()
    assert {"#D9962A", "#1A7F94", "#0B2329"} <= colors(image)


def test_painting_does_not_use_up_references_to_none():
    """A release of PySide6 lost one reference to None per call that returns nothing, which ends the process."""
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    pen = QPen(QColor("black"))
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(100_000):
        painter.setPen(pen)
        painter.drawLine(0, 0, 7, 7)
    after = sys.getrefcount(None)
    painter.end()
    assert before - after <= 100
