from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.options import OptionList

NAMES = ("Anders Åkjær", "Bente Ørsted", "Carl Aagaard", "Dorte Ægidius")


@pytest.fixture
def options(dressed: QApplication, qtbot) -> Iterator[OptionList]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = OptionList("Ansvarlig", NAMES, 1, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open_at(QPoint(0, 0), 100)
    yield made
    made.close()


def shown(options: OptionList) -> list[str]:
    items = (options.list.item(place) for place in range(options.list.count()))
    return [item.text() for item in items if not item.isHidden()]


def test_starts_at_the_chosen_line(options: OptionList):
    assert options.list.currentItem().text() == "Bente Ørsted"
    assert options.list.accessibleName() == "Ansvarlig"


def test_search_folds_the_nordic_letters(options: OptionList, qtbot):
    qtbot.keyClicks(options.search, "aa")
    assert shown(options) == ["Anders Åkjær", "Carl Aagaard"]
    options.search.setText("oersted")
    assert shown(options) == ["Bente Ørsted"]


def test_arrows_move_and_enter_takes(options: OptionList, qtbot):
    qtbot.keyClick(options.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(options.picked, check_params_cb=lambda at: at == 2):
        qtbot.keyClick(options.search, Qt.Key.Key_Return)
    assert not options.isVisible()


def test_enter_with_nothing_found_takes_nothing(options: OptionList, qtbot):
    options.search.setText("findes ikke")
    with qtbot.assertNotEmitted(options.picked):
        qtbot.keyClick(options.search, Qt.Key.Key_Return)
    assert options.isVisible()
    options.close()
