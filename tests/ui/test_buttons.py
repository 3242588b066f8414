import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QRadioButton

from desktop.ui.buttons import DropDown, Tabs, button, icon_button
from desktop.ui.options import OptionList
from desktop.ui.segmented import Segmented
from desktop.ui.theme import Look, apply

COMMITTEES = [("", "alle"), ("b", "Børn og unge"), ("t", "Teknik")]


@pytest.mark.parametrize("kind", ["", "primary", "danger", "ghost", "link"])
@pytest.mark.parametrize("dense", [False, True])
def test_buttons_are_32_px_high_or_more_and_named_without_the_thin_space(dressed: QApplication, qtbot, kind, dense):
    made = button("Godkend svar", kind, "check", dense=dense)
    qtbot.addWidget(made)
    made.show()
    assert made.accessibleName() == "Godkend svar"
    assert made.height() >= (24 if kind == "link" and dense else 32)
    assert not made.icon().isNull()


def test_button_calls_what_it_was_given_without_the_checked_flag(dressed: QApplication, qtbot):
    called: list[tuple[object, ...]] = []
    made = button("Send", on_click=lambda *given: called.append(given))
    qtbot.addWidget(made)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert called == [()]


def test_ampersand_is_a_letter(dressed: QApplication, qtbot):
    made = button("Børn & unge")
    qtbot.addWidget(made)
    assert made.text() == "Børn && unge"
    assert made.accessibleName() == "Børn & unge"
    made.set_label("Plan & miljø")
    assert made.accessibleName() == "Plan & miljø"


def test_blocked_button_stays_visible_and_says_why(dressed: QApplication, qtbot):
    made = button("Bekræft besøg", "primary")
    qtbot.addWidget(made)
    made.block("3 punkter mangler")
    assert not made.isEnabled()
    assert made.toolTip() == made.accessibleDescription() == "3 punkter mangler"
    made.block("")
    assert made.isEnabled()


def test_icon_button_has_a_name_and_a_tooltip(dressed: QApplication, qtbot):
    made = icon_button("ellipsis", "Mere")
    qtbot.addWidget(made)
    made.show()
    assert made.accessibleName() == made.toolTip() == "Mere"
    assert min(made.width(), made.height()) >= 32


def test_button_icon_grows_with_the_text(dressed: QApplication, qtbot):
    made = button("Svar", icon="check")
    qtbot.addWidget(made)
    apply(dressed, Look(scale=2))
    assert made.iconSize().width() == 36


@pytest.fixture
def drop(dressed: QApplication, qtbot) -> DropDown:
    made = DropDown("Udvalg")
    qtbot.addWidget(made)
    made.set_options(COMMITTEES)
    made.show()
    return made


def test_drop_down_is_named_by_label_and_value(drop: DropDown):
    assert drop.accessibleName() == "Udvalg: alle"
    assert drop.value() == ""
    assert not drop.is_active()
    assert drop.height() >= 32


def test_drop_down_becomes_active_and_clears(drop: DropDown, qtbot):
    drop.choose("t")
    assert drop.is_active()
    assert drop.accessibleName() == "Udvalg: Teknik"
    with qtbot.waitSignal(drop.chosen, check_params_cb=lambda value: value == ""):
        drop.clear()
    assert not drop.is_active()


def test_drop_down_keeps_its_choice_when_options_change(drop: DropDown, qtbot):
    drop.choose("t")
    with qtbot.assertNotEmitted(drop.chosen):
        drop.set_options([("", "alle"), ("t", "Teknik og miljø")])
    assert drop.value() == "t"
    drop.set_options([("", "alle")])
    assert drop.value() == ""


def test_drop_down_with_another_default(drop: DropDown):
    drop.set_default("b")
    drop.choose("b")
    assert not drop.is_active()
    drop.choose("")
    assert drop.is_active()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_drop_down_opens_by_keyboard_and_tells_the_choice(drop: DropDown, qtbot, key):
    drop.setFocus()
    qtbot.keyClick(drop, key)
    menu = drop.findChild(QMenu)
    assert menu is not None
    assert [action.isChecked() for action in menu.actions()] == [True, False, False]
    with qtbot.waitSignal(drop.chosen, check_params_cb=lambda value: value == "b"):
        menu.actions()[1].trigger()
    menu.close()
    assert drop.accessibleName() == "Udvalg: Børn og unge"


def test_drop_down_opens_a_list_with_search_when_options_are_many(drop: DropDown, qtbot):
    drop.set_options([(number, f"Medlem {number}") for number in range(13)])
    qtbot.mouseClick(drop, Qt.MouseButton.LeftButton)
    popup = drop.findChild(OptionList)
    assert popup is not None
    with qtbot.waitSignal(drop.chosen, check_params_cb=lambda value: value == 12):
        qtbot.keyClicks(popup.search, "medlem 12")
        qtbot.keyClick(popup.search, Qt.Key.Key_Return)


def test_drop_down_that_is_cut_has_a_tooltip(drop: DropDown):
    drop.set_options([("x", "Et meget langt navn på et udvalg, som ikke kan være i knappen")])
    drop.resize(drop.sizeHint())
    drop.grab()
    assert drop.toolTip() == drop.accessibleName()


@pytest.fixture
def tabs(dressed: QApplication, qtbot) -> Tabs:
    made = Tabs([("Åbne", 14), ("Til godkendelse", 3), ("Sendt i år", None)])
    qtbot.addWidget(made)
    made.show()
    return made


def test_tabs_are_read_aloud_with_their_counts(tabs: Tabs):
    assert [tabs.accessibleTabName(at) for at in range(3)] == ["Åbne, 14", "Til godkendelse, 3", "Sendt i år"]
    tabs.set_count(0, 15)
    assert tabs.accessibleTabName(0) == "Åbne, 15"


def test_tabs_switch_by_arrow_key_and_by_mouse(tabs: Tabs, qtbot):
    with qtbot.waitSignal(tabs.chosen, check_params_cb=lambda at: at == 1):
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    with qtbot.waitSignal(tabs.chosen, check_params_cb=lambda at: at == 2):
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(2).center())


def test_tabs_change_silently_from_outside(tabs: Tabs, qtbot):
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.set_current(2)
        tabs.set_tabs([("Åbne", 1), ("Alle", None)])
    assert tabs.currentIndex() == 1


def test_tabs_widen_with_count_and_text_size(tabs: Tabs, dressed: QApplication):
    before = tabs.tabRect(0).width()
    tabs.set_count(0, 1400)
    wider = tabs.tabRect(0).width()
    assert wider > before
    apply(dressed, Look(scale=1.5))
    QApplication.processEvents()
    assert tabs.tabRect(0).width() > wider
    assert not tabs.grab().isNull()


def test_segmented_is_a_radio_choice_by_mouse_and_keyboard(dressed: QApplication, qtbot):
    made = Segmented(["Dag", "Uge", "Måned"], 1)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    parts = made.findChildren(QRadioButton)
    assert [part.accessibleName() for part in parts] == ["Dag", "Uge", "Måned"]
    assert made.height() >= 32
    with qtbot.waitSignal(made.chosen, check_params_cb=lambda at: at == 2):
        qtbot.mouseClick(parts[2], Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    parts[2].setFocus()
    with qtbot.waitSignal(made.chosen, check_params_cb=lambda at: at == 1):
        qtbot.keyClick(parts[2], Qt.Key.Key_Left)
    with qtbot.assertNotEmitted(made.chosen):
        made.set_current(0)
    assert made.current() == 0
    assert not made.grab().isNull()
