import gc
import re
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLayout, QLayoutItem, QVBoxLayout, QWidget
from shiboken6 import getAllValidWrappers, getCppPointer

from desktop.ui.layout import (
    STRETCH,
    TOP_LEFT,
    add,
    card,
    clear,
    column,
    first_widget,
    hline,
    pane,
    row,
    scroll,
    section,
    vline,
    well,
)
from desktop.ui.text import Paragraph
from desktop.ui.theme import Look, apply
from tests.ui.fitting import short_of_room

ROOT = Path(__file__).resolve().parents[2]


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


def held_items() -> set[int]:
    """The items of layouts that Python holds, by their address."""
    gc.collect()
    every = [each for each in getAllValidWrappers() if isinstance(each, QLayoutItem) and not isinstance(each, QLayout)]
    return {getCppPointer(each)[0] for each in every}


def test_a_layout_that_joins_one_on_a_widget_leaves_no_item_with_python(dressed: QApplication, qtbot):
    before = held_items()
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayout(column(QLabel("a")))
    inside = host.layout()
    assert isinstance(inside, QVBoxLayout)
    add(inside, row(QLabel("b"), STRETCH, QLabel("c")))
    add(inside, (column(QLabel("d")), 1))
    assert held_items() <= before
    assert [each.text() for each in host.findChildren(QLabel)] == ["a", "b", "c", "d"]
    assert inside.stretch(2) == 1
    first = first_widget(inside)
    assert isinstance(first, QLabel) and first.text() == "a"
    del first
    clear(inside)
    assert inside.count() == 0 and first_widget(inside) is None
    assert held_items() <= before


def test_a_joined_layout_is_as_high_as_before(dressed: QApplication, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayout(column(QFrame()))
    inside = host.layout()
    assert isinstance(inside, QVBoxLayout)
    low = QWidget()
    low.setFixedHeight(30)
    add(inside, row(low))
    host.resize(300, 400)
    host.show()
    framed = low.parentWidget()
    assert framed is not host and framed is not None
    assert framed.height() == 30


def test_only_the_kit_takes_layouts_apart() -> None:
    """What a layout holds is not seen by Python: desktop/ui/layout.py says why."""
    words = re.compile(r"\.(addLayout|insertLayout|itemAt|itemAtPosition|takeAt)\(")
    kit = {"desktop/ui/layout.py", "desktop/ui/flow.py"}
    sources = {str(each.relative_to(ROOT)).replace("\\", "/"): each for each in (ROOT / "desktop").rglob("*.py")}
    found = {name for name, each in sources.items() if name not in kit and words.search(each.read_text("utf-8"))}
    assert found == set()
