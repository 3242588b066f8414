"""Journey: the rule register on the real window: a rule changes with both consents, an agreement becomes E12."""

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QPushButton

from desktop.base.words import speaking
from desktop.rulebook import actions, store
from desktop.rulebook.rules import AmendmentKind, ProposalState, Register, Side
from desktop.rulebook.view import proposal_key
from desktop.rulebook.view.knowing import Tab
from desktop.ui.preview import Preview
from desktop.workshop import actions as workshop
from desktop.workshop import store as workshop_store
from desktop.workshop.rules import Agreement
from tests.documents.rendering import page_count, page_text
from tests.journeys.whole_window import NOW, Journey, journey, town

__all__ = ["journey", "town"]
TODAY = NOW.date()
LAST_YEAR = TODAY - timedelta(365)


def go(journey: Journey) -> Any:
    """The page of the rules."""
    journey.running.window.go("rulebook")
    journey.settle()
    return journey.page


def press(journey: Journey, words: str) -> None:
    """Clicks the button with these words in what stands at the right."""
    shown = journey.page.right.currentWidget().findChildren(QPushButton)
    found = [each for each in shown if each.text().strip("\u2009") == words and each.isVisible()]
    assert found, [each.text() for each in shown if each.isVisible()]
    found[0].click()
    journey.settle()


def answer(journey: Journey, **values: Any) -> None:
    """Fills in what is asked at the right, and gives the answer by its key."""
    for name, value in values.items():
        journey.page.right.detail.slot.ask.form.editor(name).set_value(value)
    journey.press("Ctrl+Return")


def id_of(journey: Journey, code: str) -> int:
    """The rule that has a code today."""
    stands: Register = journey.look(actions.register)
    return next(id for id, clause in stands.clauses if clause.code == code)


def adopt(journey: Journey) -> None:
    """Both consents and the adoption, as the page offers them one after the other."""
    answer_names = ("Inger Ravn", "Ole Brandt")
    for name in answer_names:
        if journey.page.right.detail.case.proposal.consents and name == answer_names[0]:
            continue
        journey.press("Ctrl+Return")
        answer(journey, name=name)
    journey.press("Ctrl+Return")
    answer(journey, body="Kommunalbestyrelsen", case_number="26/00777")


def test_S0_a_rule_changes_with_both_consents_and_is_printed_as_of_last_year(journey: Journey) -> None:
    page = go(journey)
    before = journey.look(actions.register, LAST_YEAR)
    rule = id_of(journey, "D3")
    (waiting,) = [each for each in journey.look(store.proposals, ProposalState.OPEN) if each.rule_id == rule]
    page.open_record(proposal_key(waiting.id))
    journey.settle()
    assert page.right.detail.head.number.text() == "D3"
    adopt(journey)
    now = journey.look(actions.register).clause(rule)
    assert now is not None and now.text == waiting.after[0].text
    line = journey.look(store.amendments)[-1]
    assert (line.kind, line.case_number, line.told) == (AmendmentKind.CHANGED, "26/00777", "D3")
    assert journey.look(actions.register, LAST_YEAR) == before, "what was in force last year stays as it was"
    page.listing.show_tab(Tab.RULES)
    page.listing.filters.show_day(LAST_YEAR)
    journey.settle()
    journey.press("Ctrl+P")
    preview = page.right.currentWidget()
    assert isinstance(preview, Preview)
    journey.qtbot.waitUntil(lambda: preview.pages() is not None, timeout=30_000)
    paper = preview.document()
    text = " ".join(" ".join(page_text(paper, at) for at in range(page_count(paper))).split())
    then = before.clause(rule)
    assert then is not None and then.text in text and now.text not in text
    with speaking("da"):
        assert "26/00777" not in text, "the protocol ends on that day"


def test_U6_an_agreement_of_a_theme_meeting_becomes_rule_E12(journey: Journey) -> None:
    page = go(journey)
    with journey.running.database.writing("Ida Lund") as session:
        meeting = workshop_store.meetings(session)[0]
        draft = Agreement(meeting.id, "Vi ringer til hinanden, før vi skriver til avisen.", NOW)
        made = workshop.agree(session, draft).after
        assert isinstance(made, Agreement)
        workshop.propose_rule(session, meeting, made, "E", Side.POLITICS)
    page.refresh()
    page.listing.show_tab(Tab.PROPOSALS)
    journey.settle()
    row = page.listing.list().records()[0]
    assert row is not None and row.lead == "E12" and meeting.title in row.under
    page.listing.list().choose_first()
    journey.settle()
    assert meeting.title in page.right.detail.under.text(), "it tells where it comes from"
    adopt(journey)
    clause = journey.look(actions.register).clause(id_of(journey, "E12"))
    assert clause is not None and (clause.text, clause.section, clause.side) == (draft.text, "E", Side.POLITICS)
    page.listing.show_tab(Tab.RULES)
    journey.settle()
    codes = [each.lead for each in page.listing.list().records() if each is not None]
    assert codes[-1] == "E12", "the new rule stands last in its section"


def test_S_D3_an_overdue_report_is_noted_by_keyboard(journey: Journey) -> None:
    page = go(journey)
    page.listing.show_tab(Tab.TASKS)
    journey.settle()
    page.listing.list().choose_first()
    journey.settle()
    first = page.listing.list().records()[0]
    assert first is not None and first.overdue
    overdue = page.right.detail.case.tasks[0]
    journey.press("Ctrl+Return")
    answer(journey, text="Status for andet tertial er lagt frem.")
    found = journey.look(store.follow_ups, overdue.rule_id)[0]
    assert (found.task, found.day) == (overdue.nominal, TODAY)
    assert not page.listing.list().records()[0].overdue
