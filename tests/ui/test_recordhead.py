"""The row above a record: what is missing blocks the next step and says by which rule."""

from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from desktop.ui.paint import PillStyle
from desktop.ui.recordhead import Doing, Facts, Head, Next

FACTS = Facts("B-2026-001", PillStyle("inbox", "ink2", "sunken"), "Requested", "External visit")


@dataclass(frozen=True)
class Lack:
    text: str
    rule: str


def test_a_blocked_step_names_every_missing_item_with_its_rule(qtbot: QtBot) -> None:
    head = Head(lambda rule: f"Guideline {rule}")
    qtbot.addWidget(head)
    head.resize(900, 60)
    head.show()
    head.fit(compact=False, alone=False, margin=20)
    head.show_facts(
        FACTS, Next("Confirm", "check", (Lack("Choose the host", "1"), Lack("Enter the day", "2"))), None, ()
    )
    assert not head.primary.isEnabled()
    assert "Choose the host (Guideline 1)" in head.primary.toolTip()
    assert head.missing.isVisible()
    head.show_facts(FACTS, Next("Confirm", "check"), None, ())
    assert head.primary.isEnabled()
    assert head.missing.isHidden()


def test_with_little_room_the_secondary_action_goes_into_the_menu(qtbot: QtBot) -> None:
    head = Head(str)
    qtbot.addWidget(head)
    ran: list[int] = []
    beside = Doing("more", "Do something with quite a long name …", lambda: ran.append(1))
    head.resize(1200, 60)
    head.show()
    head.fit(compact=False, alone=False, margin=20)
    head.show_facts(FACTS, Next("Confirm", "check"), beside, (Doing("other", "Other", lambda: None, possible=False),))
    assert head.secondary.isVisible()
    head.resize(300, 90)
    assert head.secondary.isHidden()
    first, other = head.menu().actions()
    first.trigger()
    assert ran == [1]
    assert not other.isEnabled()
