"""The page of questions: confidential talks and guidance, seen by their owner only and removed without trace."""

from PySide6.QtWidgets import QLabel

from desktop.questions import store
from desktop.questions.rules import Kind
from desktop.ui.forms import Form
from tests.questions.town import BO, EVA, IDA
from tests.questions.view_fixture import Screen, screen

__all__ = ["screen"]


def said(screen: Screen) -> str:
    """All words of the pane."""
    return "\n".join(each.text() for each in screen.page.right.talks.findChildren(QLabel) if not each.isHidden())


def register(screen: Screen) -> None:
    screen.do("confidential-talks")
    ask = screen.page.right.talks.ask
    assert ask is not None
    ask.form.editor("member_id").set_value(screen.town.member("Farid").id)
    ask.form.editor("official_id").set_value(screen.town.official(EVA).id)
    screen.do("primary")


def test_D1_only_the_owner_sees_a_talk(screen: Screen) -> None:
    register(screen)
    assert "Farid Rahmani" in said(screen)
    screen.sit_down(BO)
    assert screen.page.right.currentWidget() is not screen.page.right.talks
    screen.do("confidential-talks")
    assert "Farid Rahmani" not in said(screen)


def test_D1_a_talk_is_removed_after_a_question(screen: Screen) -> None:
    register(screen)
    (talk,) = screen.town.look(store.talks, who=IDA)
    known, _ = screen.town.look(screen.page.knowing.read)
    screen.page.right.talks.remove(talk, known)
    screen.settle()
    assert screen.town.look(store.talks, who=IDA) == (talk,)
    screen.asker.prepare(True)
    screen.page.right.talks.remove(talk, known)
    screen.settle()
    assert screen.asker.asked[-1] == "Delete the talk without trace?"
    assert screen.town.look(store.talks, who=IDA) == ()


def test_D4_guidance_leaves_the_register_after_a_warning(screen: Screen) -> None:
    secret = "Hemmelige budgettanker"
    question = screen.town.asked(secret, text=secret)
    screen.page.refresh()
    screen.settle()
    screen.open(question)
    triage = screen.detail.body.triage
    triage.buttons[Kind.GUIDANCE].click()
    assert screen.detail.head.primary.text().strip() == "Keep only the talk"
    screen.do("primary")
    assert not screen.asker.asked
    form = triage.guidance
    assert isinstance(form, Form)
    form.editor("official_id").set_value(screen.town.official(EVA).id)
    screen.asker.prepare(True)
    screen.do("primary")
    assert screen.page.listing.model.total == 0
    assert screen.detail.case is None
    assert screen.services.changes.undoable() is None
    assert len(screen.town.look(store.talks, who=IDA)) == 1
    assert secret.encode() not in screen.town.bytes()
