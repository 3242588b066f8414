import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.ui.buttons import button
from desktop.ui.paint import PillStyle, TickCount
from desktop.ui.pieces import (
    Avatar,
    CheckItem,
    Checklist,
    CheckRow,
    EmptyState,
    Icon,
    Kbd,
    Mark,
    Notice,
    Pill,
    RuleTag,
    Ticks,
    person_row,
)
from desktop.ui.text import Paragraph
from desktop.ui.theme import DARK, Look, apply

SENT = PillStyle("send", "ok", "ok_soft")
ITEMS = [
    CheckItem("a", "Faglighed", "done", "Eva Thorup Skov"),
    CheckItem("b", "Økonomi", right="Niels Vangsted"),
    CheckItem("c", "Borgmesteren har fået besked", rule="D5", sub="Senest 12. september"),
    CheckItem("d", "Afstemning", "blocked", rule="W6"),
    CheckItem("e", "Personale", "na", "Ikke relevant"),
]


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (lambda: Pill(SENT, "Sendt"), "Sendt"),
        (lambda: Ticks(TickCount(8), "2 dage"), "2 dage"),
        (lambda: Avatar("Helle Østerbæk", 28, "adm"), "Helle Østerbæk"),
        (lambda: Kbd("Ctrl K"), "Ctrl K"),
        (lambda: Icon("mail"), ""),
        (lambda: Mark(28), ""),
        (lambda: RuleTag("Princip 3a"), "Princip 3a, why"),
    ],
)
def test_painted_pieces_have_a_name_and_grow_with_the_text_size(dressed: QApplication, qtbot, make, name: str):
    made = make()
    qtbot.addWidget(made)
    made.show()
    assert made.accessibleName() == name
    small, light = made.sizeHint(), made.grab().toImage()
    apply(dressed, Look(DARK, 2.0, True))
    assert made.sizeHint().height() == 2 * small.height()
    assert made.sizeHint().width() > 1.7 * small.width()
    made.resize(made.sizeHint())
    assert made.grab().toImage() != light


def test_pill_and_ticks_can_change(dressed: QApplication, qtbot):
    pill, ticks = Pill(SENT, "Sendt"), Ticks(TickCount(8), "2 dage")
    qtbot.addWidget(pill)
    qtbot.addWidget(ticks)
    narrow, short = pill.sizeHint().width(), ticks.sizeHint().width()
    pill.set_state(PillStyle("stamp", "warn", "warn_soft"), "Til godkendelse")
    ticks.set_count(TickCount(10, over=2), "2 dage over")
    assert pill.sizeHint().width() > narrow
    assert ticks.sizeHint().width() > short
    assert (pill.accessibleName(), ticks.toolTip()) == ("Til godkendelse", "2 dage over")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F1])
def test_rule_tag_asks_why_by_key(dressed: QApplication, qtbot, key):
    made = RuleTag("Princip 3a")
    qtbot.addWidget(made)
    made.show()
    assert made.height() >= 32
    with qtbot.waitSignal(made.clicked):
        qtbot.keyClick(made, key)


def test_rule_tag_asks_why_by_mouse(dressed: QApplication, qtbot):
    made = RuleTag("Princip 3a")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.clicked):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("kind", ["info", "warn", "danger", "quar", "ok"])
def test_notice_says_what_and_why_and_offers_its_actions(dressed: QApplication, qtbot, kind: str):
    action = button("Vis punkterne", dense=True)
    made = Notice(kind, "3 punkter mangler", "Besøget kan ikke bekræftes endnu", [action], "D5")
    qtbot.addWidget(made)
    made.resize(500, made.heightForWidth(500))
    made.show()
    assert made.accessibleName() == "3 punkter mangler. Besøget kan ikke bekræftes endnu"
    assert [part.text() for part in made.findChildren(Paragraph)] == [
        "3 punkter mangler",
        "Besøget kan ikke bekræftes endnu",
    ]
    assert action.isVisible()
    assert made.tag is not None
    with qtbot.waitSignal(made.rule_clicked, check_params_cb=lambda rule: rule == "D5"):
        made.tag.click()
    assert not made.grab().isNull()


def test_notice_without_more_is_one_line(dressed: QApplication, qtbot):
    made = Notice("ok", "Alle har fået svaret på samme tid")
    qtbot.addWidget(made)
    assert made.tag is None
    assert made.accessibleName() == "Alle har fået svaret på samme tid"
    assert made.heightForWidth(500) < 60


def test_empty_state_has_sentence_hint_and_actions(dressed: QApplication, qtbot):
    made = EmptyState("Ingen spørgsmål venter på dig", "De kommer her.", [QPushButton("Nyt spørgsmål")])
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    assert made.findChildren(Mark)
    assert made.findChildren(QLabel)[0].text() == "Ingen spørgsmål venter på dig"
    assert made.findChildren(QPushButton)[0].isVisible()


def check_row(qtbot, item: CheckItem, changeable: bool = True) -> CheckRow:
    made = CheckRow(item, changeable)
    qtbot.addWidget(made)
    made.resize(360, made.sizeHint().height())
    made.show()
    return made


def test_check_row_ticks_by_click_and_space_and_says_so(dressed: QApplication, qtbot):
    made = check_row(qtbot, ITEMS[1])
    assert made.height() >= 32
    assert made.accessibleName() == "Økonomi, open, Niels Vangsted"
    with qtbot.waitSignal(made.toggled, check_params_cb=lambda on: on is True):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    assert made.accessibleName() == "Økonomi, done, Niels Vangsted"
    with qtbot.waitSignal(made.toggled, check_params_cb=lambda on: on is False):
        qtbot.keyClick(made, Qt.Key.Key_Space)
    assert made.state() == "todo"


@pytest.mark.parametrize("item", [ITEMS[3], ITEMS[4]], ids=["blocked", "na"])
def test_check_row_that_cannot_be_ticked_stays(dressed: QApplication, qtbot, item: CheckItem):
    made = check_row(qtbot, item)
    with qtbot.assertNotEmitted(made.toggled):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert made.state() == item.state
    assert made.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_check_row_may_be_only_for_reading(dressed: QApplication, qtbot):
    made = check_row(qtbot, ITEMS[1], changeable=False)
    assert not made.isCheckable()
    assert made.state() == "todo"


def test_check_row_names_its_rule_as_a_button(dressed: QApplication, qtbot):
    made = check_row(qtbot, ITEMS[2])
    assert made.tag is not None
    assert made.tag.geometry().right() <= made.width()
    with qtbot.waitSignal(made.rule_clicked, check_params_cb=lambda rule: rule == "D5"):
        qtbot.mouseClick(made.tag, Qt.MouseButton.LeftButton)
    assert made.state() == "todo"


def test_check_row_that_is_cut_has_a_tooltip(dressed: QApplication, qtbot):
    made = check_row(qtbot, ITEMS[2])
    made.resize(180, 48)
    made.grab()
    assert made.toolTip() == "Borgmesteren har fået besked · Senest 12. september"
    made.resize(800, 48)
    made.grab()
    assert made.toolTip() == ""


def test_checklist_shows_open_items_first_and_counts_what_is_relevant(dressed: QApplication, qtbot):
    made = Checklist("Godkendelse")
    qtbot.addWidget(made)
    made.set_items(ITEMS)
    made.resize(400, 400)
    made.show()
    rows = made.findChildren(CheckRow)
    assert [row.item.key for row in sorted(rows, key=lambda row: row.y())] == ["b", "c", "d", "a", "e"]
    assert "1 of 4" in [shown.text() for shown in made.findChildren(QLabel)]
    with qtbot.waitSignal(made.toggled, check_params_cb=lambda key, on: (key, on) == ("b", True)):
        next(row for row in rows if row.item.key == "b").click()


def test_person_row_shows_name_and_title(dressed: QApplication, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayout(person_row("Charlotte Munkebo", "Stabschef", side="adm", right=Pill(SENT, "Kan godkende")))
    assert [shown.text() for shown in host.findChildren(QLabel)] == ["Charlotte Munkebo", "Stabschef"]
