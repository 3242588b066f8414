"""What is asked in place: a rule says no in plum and says why, what was typed stays, Esc gives it up."""

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem, Refused
from desktop.ui.asking import Ask, RuleWords, Wanted
from desktop.ui.forms import Days, Field
from desktop.ui.pieces import Notice
from desktop.ui.slot import Slot

RULES = RuleWords(lambda rule: f"Guideline {rule[1:]}", lambda rule: f"What {rule} says.")
DAYS = Days(lambda: date(2026, 11, 24))
WANTED = Wanted("Decline", "Decline visit", (Field("remark", "Reason", required=True),), rule="B1")


def test_an_answer_is_told_only_when_every_field_is_good(qtbot: QtBot) -> None:
    ask = Ask(WANTED, DAYS, RULES)
    qtbot.addWidget(ask)
    told: list[object] = []
    ask.answered.connect(told.append)
    ask.yes.click()
    assert not told
    ask.form.editor("remark").set_value("Ill")
    ask.yes.click()
    assert told == [{"remark": "Ill"}]


def test_what_a_rule_refuses_is_shown_with_its_tag_and_nothing_typed_is_lost(qtbot: QtBot) -> None:
    ask = Ask(WANTED, DAYS, RULES)
    qtbot.addWidget(ask)
    ask.form.editor("remark").set_value("Ill")
    ask.complain(Refused("Not now", advice="Wait.", rule="B2.3"))
    (notice,) = ask.findChildren(Notice)
    assert notice.tag is not None
    assert notice.tag.text() == "Guideline 2.3"
    assert ask.form.values() == {"remark": "Ill"}


def test_a_problem_without_a_rule_has_no_tag(qtbot: QtBot) -> None:
    notice = RULES.notice(Problem("The disk is full"))
    qtbot.addWidget(notice)
    assert notice.tag is None


def test_escape_gives_up_and_the_slot_is_empty_again(qtbot: QtBot) -> None:
    slot = Slot(RULES)
    qtbot.addWidget(slot)
    slot.show()
    slot.show_ask(WANTED, DAYS, lambda _ask, _given: None)
    assert slot.ask is not None
    with qtbot.waitSignal(slot.closed):
        qtbot.keyClick(slot.ask, Qt.Key.Key_Escape)
    assert slot.is_empty()
    slot.tell(Problem("Something happened"))
    assert not slot.is_empty()
