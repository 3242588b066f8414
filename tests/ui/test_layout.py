from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from desktop.ui.layout import STRETCH, TOP_LEFT, card, clear, column, hline, pane, row, scroll, section, vline, well
from desktop.ui.text import Paragraph
from desktop.ui.theme import Look, apply
from tests.ui.fitting import short_of_room


def test_row_takes_widgets_layouts_spaces_and_stretches(dressed: QApplication, qtbot):
    first, second, third = QLabel("a"), QLabel("b"), QLabel("c")
    made = row(first, 12, STRETCH, None, (second, 2), column(third), (QLabel("d"), 0, TOP_LEFT), gap=4, margins=6)
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayout(made)
    assert made.count() == 6
    assert made.stretch(3) == 2
    assert made.spacing() == 4
    assert made.contentsMargins().left() == made.contentsMargins().bottom() == 6


def test_margins_may_differ(dressed: QApplication):
    margins = column(margins=(1, 2, 3, 4)).contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (1, 2, 3, 4)


def test_grounds_are_named_for_the_style_sheet(dressed: QApplication, qtbot):
    frames = [card(row()), well(row()), pane(row(), "rail"), hline(), vline()]
    for frame in frames:
        qtbot.addWidget(frame)
    assert [frame.property("ground") for frame in frames] == ["card", "well", "rail", "line", "line"]
    assert frames[3].maximumHeight() == frames[4].maximumWidth() == 1


def test_cards_get_a_border_in_high_contrast(dressed: QApplication, qtbot):
    made = card(row())
    qtbot.addWidget(made)
    made.show()
    apply(dressed, Look(high_contrast=True))
    assert made.frameShape() == QFrame.Shape.Box


def test_scroll_is_as_high_as_its_place_and_lets_the_page_through(dressed: QApplication, qtbot):
    inside = pane(column(*(QLabel(str(number)) for number in range(50))))
    made = scroll(inside)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    assert made.verticalScrollBar().maximum() > 0
    assert inside.width() <= 300
    assert made.minimumSizeHint().height() < 100


def test_section_has_its_link_at_the_right(dressed: QApplication, qtbot):
    host, link = QWidget(), QLabel("Ændr")
    qtbot.addWidget(host)
    host.setLayout(section("Modtagere", link))
    host.resize(400, 30)
    host.show()
    assert link.geometry().right() >= 398


def test_clear_takes_everything_out(dressed: QApplication, qtbot):
    host, inner = QWidget(), QLabel("inde")
    qtbot.addWidget(host)
    made = column(QLabel("a"), row(inner), STRETCH, 5)
    host.setLayout(made)
    clear(made)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert made.count() == 0
    assert host.findChildren(QLabel) == []


def test_a_pane_follows_content_that_grew_while_it_was_hidden(dressed: QApplication, qtbot):
    lines = column(QLabel("first"))
    area = scroll(pane(lines))
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    area.hide()
    for _ in range(40):
        lines.addWidget(Paragraph("A line of text that is longer than the pane is wide, so that it takes two lines"))
    area.show()
    qtbot.waitUntil(lambda: area.widget().height() >= lines.totalHeightForWidth(area.widget().width()))
    assert short_of_room(area) == []
