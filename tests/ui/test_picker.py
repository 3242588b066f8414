"""Picker: people are found by name or title, chosen by key, and those who may not be chosen say why."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.picker import Choice, PersonPicker, _Chip

CHOICES = (
    Choice(1, "Eva Thorup Skov", "Konsulent", allowed=False, reason="Skrev svaret"),
    Choice(2, "Charlotte Munkebo", "Stabschef", "Kan godkende"),
    Choice(3, "Niels Vangsted", "Direktør, Teknik og Økonomi", "Kan godkende"),
    Choice(4, "Åse Østergård", "Direktør", "Kan godkende"),
)


@pytest.fixture(params=[False, True], ids=["one", "many"])
def picker(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[PersonPicker]:
    """A picker for one, and one for many, in a window with another field."""
    window = QWidget()
    qtbot.addWidget(window)
    made = PersonPicker(CHOICES, request.param)
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.line.setFocus()
    yield made


def listed(picker: PersonPicker) -> list[str]:
    """The names in the list."""
    return [picker.list.item(place).text() for place in range(picker.list.count())]


def test_those_who_may_not_be_chosen_are_listed_with_the_reason(qtbot: QtBot, picker: PersonPicker) -> None:
    qtbot.keyClick(picker.line, Qt.Key.Key_Down)
    assert listed(picker)[0] == "Eva Thorup Skov"
    item = picker.list.item(0)
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Eva Thorup Skov, Konsulent, Skrev svaret"
    assert picker.list.currentRow() == 1  # the keys pass over her
    assert not picker.list.grab().isNull()


def test_a_name_is_found_by_either_spelling_and_by_title(qtbot: QtBot, picker: PersonPicker) -> None:
    qtbot.keyClicks(picker.line, "aase oe")
    assert listed(picker) == ["Åse Østergård"]
    picker.line.clear()
    qtbot.keyClicks(picker.line, "teknik")
    assert listed(picker) == ["Niels Vangsted"]


def test_enter_chooses(qtbot: QtBot, picker: PersonPicker) -> None:
    qtbot.keyClicks(picker.line, "niels")
    with qtbot.waitSignal(picker.picked) as caught:
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert caught.args == [(3,)]
    assert not picker.list.isVisible()
    assert picker.line.text() == ("" if picker.many else "Niels Vangsted")


def test_somebody_who_may_not_be_chosen_cannot_be_clicked(qtbot: QtBot, picker: PersonPicker) -> None:
    qtbot.keyClicks(picker.line, "eva")
    picker._take_item(picker.list.item(0))
    assert picker.ids() == ()


def test_esc_closes_the_list_and_leaving_drops_what_was_typed(qtbot: QtBot, picker: PersonPicker) -> None:
    picker.set_ids((2,))
    qtbot.keyClicks(picker.line, "ni")
    qtbot.keyClick(picker.line, Qt.Key.Key_Escape)
    assert not picker.list.isVisible()
    picker.window().findChildren(QLineEdit)[-1].setFocus()
    assert picker.ids() == (2,)
    assert picker.line.text() == ("" if picker.many else "Charlotte Munkebo")


def test_many_are_chips_that_can_be_taken_away(qtbot: QtBot) -> None:
    picker = PersonPicker(CHOICES, many=True)
    qtbot.addWidget(picker)
    picker.show()
    picker.set_ids((2, 3, 2))
    assert picker.ids() == (2, 3)
    chip = next(one for one in picker.findChildren(_Chip) if one.text() == "Charlotte Munkebo")
    assert chip.accessibleName() == "Remove Charlotte Munkebo"
    with qtbot.waitSignal(picker.picked) as caught:
        chip.click()
    assert caught.args == [(3,)]
    with qtbot.waitSignal(picker.picked) as caught:
        qtbot.keyClick(picker.line, Qt.Key.Key_Backspace)
    assert caught.args == [()]
    assert not picker.grab().isNull()


def test_somebody_chosen_is_not_offered_twice(qtbot: QtBot) -> None:
    picker = PersonPicker(CHOICES, many=True)
    qtbot.addWidget(picker)
    picker.show()
    picker.set_ids((3,))
    picker.open_list()
    assert "Niels Vangsted" not in listed(picker)


def test_an_emptied_field_means_nobody(qtbot: QtBot) -> None:
    picker = PersonPicker(CHOICES)
    qtbot.addWidget(picker)
    picker.set_ids((3,))
    picker.line.clear()
    with qtbot.waitSignal(picker.picked) as caught:
        picker._settle()
    assert caught.args == [()]


def test_chips_stay_when_the_field_is_left(qtbot: QtBot) -> None:
    picker = PersonPicker(CHOICES, many=True)
    qtbot.addWidget(picker)
    picker.set_ids((2, 3))
    before = picker.findChildren(_Chip)
    picker.line.setText("no")
    picker._settle()
    assert picker.findChildren(_Chip) == before and picker.line.text() == ""
    picker.set_ids((3,))
    assert [one.text() for one in picker.findChildren(_Chip) if not one.isHidden()] == ["Niels Vangsted"]
