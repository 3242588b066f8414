import re
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

import desktop.ui
from desktop.ui.fonts import font
from desktop.ui.painted import PaintedButton, draw_text, restyled, text_width


def test_text_width_never_cuts_the_last_letter(dressed: QApplication):
    assert text_width(font(14), "Spørgsmål") > text_width(font(14), "Spørgsmå")
    assert text_width(font(14), "") <= 1


def test_draw_text_says_whether_it_was_cut(dressed: QApplication):
    image = QImage(300, 30, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    painter.setFont(font(14))
    assert draw_text(painter, QRectF(0, 0, 40, 30), "Til godkendelse")
    assert not draw_text(painter, QRectF(0, 0, text_width(font(14), "Sendt"), 30), "Sendt")
    painter.end()


def test_restyled_knows_the_events_of_a_new_look():
    assert restyled(QEvent(QEvent.Type.StyleChange))
    assert restyled(QEvent(QEvent.Type.PaletteChange))
    assert not restyled(QEvent(QEvent.Type.Move))


def test_painted_button_is_in_the_tab_order_and_tells_of_the_mouse(dressed: QApplication, qtbot):
    class Plain(PaintedButton):
        def paintEvent(self, event):
            pass

    made = Plain()
    qtbot.addWidget(made)
    assert made.focusPolicy() == Qt.FocusPolicy.StrongFocus
    with qtbot.waitSignal(made.hover_changed, check_params_cb=lambda over: over is False):
        QApplication.sendEvent(made, QEvent(QEvent.Type.Leave))


def test_no_file_of_the_kit_asks_for_text_under_12_px():
    for path in Path(next(iter(desktop.ui.__path__))).glob("*.py"):
        for size in re.findall(r"\bfont\((\d+)", path.read_text(encoding="utf-8")):
            assert int(size) >= 12, f"{path.name}: {size}"
