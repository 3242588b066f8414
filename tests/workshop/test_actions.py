"""Theme meetings: what a user can do; every entry is stored as it is made, and an agreement becomes a proposal."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.problems import Refused, Stale
from desktop.codex import actions as codex_actions
from desktop.codex import store as codex
from desktop.codex.rules import OwnQuestion
from desktop.rulebook import actions as rulebook_actions
from desktop.rulebook import store as rulebook
from desktop.rulebook.rules import ProposalState, Side
from desktop.storage import attachments
from desktop.storage.session import Session
from desktop.workshop import actions, store
from desktop.workshop.rules import (
    Agreement,
    Case,
    Finding,
    Hands,
    Mark,
    Meeting,
    MeetingState,
    Party,
    Picture,
    PictureKind,
    Run,
    Statement,
    Step,
    StepKind,
    forward,
    paused,
)
from tests.rulebook.conftest import CLAUSES, FRONT, START
from tests.workshop.conftest import MEETING, NOW


@pytest.fixture
def meeting(session: Session) -> Meeting:
    saved = actions.save_meeting(session, MEETING).after
    assert isinstance(saved, Meeting)
    return saved


def running(session: Session, meeting: Meeting) -> Run:
    actions.begin(session, meeting)
    run = store.run(session, meeting.id)
    assert run is not None
    return run


def test_U1_a_plan_is_saved_changed_and_removed(session: Session, meeting: Meeting) -> None:
    changed = actions.save_meeting(session, replace(meeting, place="Byrådssalen"))
    assert store.meetings(session) == (changed.after,)
    with pytest.raises(Stale):
        actions.save_meeting(session, meeting)
    removed = actions.remove_meeting(session, store.meeting(session, meeting.id))
    assert store.meetings(session) == ()
    actions.restore(session, removed)
    assert [each.place for each in store.meetings(session)] == ["Byrådssalen"]


def test_U5_a_meeting_that_was_interrupted_opens_where_it_was(session: Session, meeting: Meeting) -> None:
    running(session, meeting)
    actions.turn(session, meeting, forward)
    actions.turn(session, meeting, forward)
    again = actions.begin(session, store.meeting(session, meeting.id))
    assert isinstance(again.after, Run)
    assert (again.after.step, again.after.picture) == (1, 1)
    assert store.meeting(session, meeting.id).state is MeetingState.RUNNING


def test_U5_what_has_begun_is_not_removed(session: Session, meeting: Meeting) -> None:
    running(session, meeting)
    with pytest.raises(Refused, match="has begun"):
        actions.remove_meeting(session, store.meeting(session, meeting.id))


def test_U5_a_meeting_that_has_not_begun_does_not_turn(session: Session, meeting: Meeting) -> None:
    with pytest.raises(Refused, match="not begun"):
        actions.turn(session, meeting, forward)


def test_U5_the_clock_stops_when_the_meeting_ends(session: Session, meeting: Meeting) -> None:
    running(session, meeting)
    later = replace(session, now=NOW + timedelta(minutes=7))
    actions.end(later, meeting)
    run = store.run(later, meeting.id)
    assert run is not None
    assert (run.spent, run.resumed, run.ended) == (420, None, later.now)
    assert store.meeting(later, meeting.id).state is MeetingState.HELD


def test_U5_a_pause_is_saved(session: Session, meeting: Meeting) -> None:
    before = running(session, meeting)
    actions.keep(session, before, paused(before, NOW))
    held = store.run(session, meeting.id)
    assert held is not None
    assert held.resumed is None


def test_U3_statements_hands_and_agreements_are_stored_and_undone(session: Session, meeting: Meeting) -> None:
    said = actions.note(session, Statement(meeting.id, "Svar kommer for sent", NOW, "legality-4"))
    counted = actions.count(session, meeting, Hands(meeting.id, "legality-1", Party.POLITICIANS, (1, 0, 0, 0, 0)))
    agreed = actions.agree(session, Agreement(meeting.id, "Vi skriver kortere", NOW, "Direktøren"))
    assert [each.text for each in store.statements(session, meeting.id)] == ["Svar kommer for sent"]
    undone = [actions.restore(session, change) for change in (said, counted, agreed)]
    assert store.statements(session, meeting.id) == ()
    assert store.agreements(session, meeting.id) == ()
    assert [each.counts for each in store.hands(session, meeting.id)] == [(0, 0, 0, 0, 0)]
    for change in undone:
        actions.restore(session, change)
    assert [each.text for each in store.agreements(session, meeting.id)] == ["Vi skriver kortere"]
    assert [each.counts for each in store.hands(session, meeting.id)] == [(1, 0, 0, 0, 0)]


def test_U3_hands_counted_again_replace_the_earlier_count(session: Session, meeting: Meeting) -> None:
    for counts in ((1, 0, 0, 0, 0), (0, 0, 5, 4, 0)):
        actions.count(session, meeting, Hands(meeting.id, "legality-1", Party.POLITICIANS, counts))
    assert [each.counts for each in store.hands(session, meeting.id)] == [(0, 0, 5, 4, 0)]


def test_U2_a_case_in_an_agenda_is_not_removed(session: Session) -> None:
    saved = actions.save_case(session, Case("Skolestart", "Kort", "26/7", (Finding("openness", Mark.WELL),)))
    shown = Step(StepKind.CASES, "Sager", 20, (Picture(PictureKind.CASE, str(saved.id)),))
    actions.save_meeting(session, replace(MEETING, steps=(shown,)))
    with pytest.raises(Refused, match="shows this case"):
        actions.remove_case(session, store.case(session, saved.id))
    other = actions.save_case(session, Case("Andet"))
    actions.restore(session, other)
    assert [each.title for each in store.cases(session)] == ["Skolestart"]


def test_U6_S0_an_agreement_is_proposed_as_a_rule_and_still_needs_both_consents(session, meeting) -> None:
    rulebook_actions.start(session, FRONT, CLAUSES, (START,))
    actions.agree(session, Agreement(meeting.id, "Vi skriver kortere", NOW))
    (agreement,) = store.agreements(session, meeting.id)
    actions.propose_rule(session, meeting, agreement, "E", Side.BOTH)
    (proposal,) = rulebook.proposals(session)
    assert (proposal.state, proposal.after[0].code, proposal.after[0].text) == (
        ProposalState.OPEN,
        "E2",
        "Vi skriver kortere",
    )
    assert proposal.origin == "Theme meeting: Temamøde om kodeks"
    assert len(rulebook_actions.register(session).clauses) == 3
    (linked,) = store.agreements(session, meeting.id)
    assert linked.proposal_id == proposal.id
    with pytest.raises(Refused, match="proposed as a rule"):
        actions.remove_agreement(session, linked)


def test_U1_the_standard_agenda_takes_codexes_cases_questions_and_signs(session: Session) -> None:
    for number in range(4):
        actions.save_case(session, Case(f"Sag {number}"))
    codex_actions.turn_star(session, "openness-2")
    plan = actions.plan(session, replace(MEETING, steps=())).after
    assert isinstance(plan, Meeting)
    assert [step.kind for step in plan.steps] == [
        each for each in StepKind if each not in (StepKind.BREAK, StepKind.OTHER)
    ]
    assert plan.minutes == 150
    _, codexes, cases, questions, signs, _ = (step.pictures for step in plan.steps)
    assert [each.kind for each in codexes] == [PictureKind.FREE, PictureKind.CHAPTER]
    assert len(codexes[0].text.splitlines()) == 7 and codexes[1].item == "trust"
    assert [each.title for each in cases] == ["Sag 0", "Sag 1", "Sag 2"]
    assert [each.item for each in questions][:2] == ["openness-2", "discussion-1"]
    assert len(questions) == 5 and len(signs) == 5


def test_U6_a_copied_agenda_remembers_the_meeting_it_is_compared_with(session: Session, meeting: Meeting) -> None:
    copy = actions.plan(session, Meeting("Et år efter"), earlier_id=meeting.id).after
    assert isinstance(copy, Meeting)
    assert (copy.steps, copy.earlier_id, copy.title) == (meeting.steps, meeting.id, "Et år efter")
    for each, counts in ((meeting, (2, 0, 0, 0, 0)), (copy, (0, 0, 2, 0, 0))):
        actions.count(session, each, Hands(each.id, "legality-1", Party.POLITICIANS, counts))
    told = actions.outcome(session, copy)
    assert told.earlier == meeting
    assert [each.change(Party.POLITICIANS) for each in told.comparisons] == [2.0]
    assert actions.outcome(session, meeting).comparisons == ()


def test_an_empty_agenda_can_be_asked_for(session: Session) -> None:
    bare = actions.plan(session, Meeting("Bart"), actions.EMPTY).after
    assert isinstance(bare, Meeting) and bare.steps == ()


def test_K3_an_own_question_stands_in_the_library_and_in_the_step(session: Session, meeting: Meeting) -> None:
    after = actions.ask_own(session, meeting, 0, OwnQuestion("trust", "I hvor høj grad hjælper det?", True)).after
    assert isinstance(after, Meeting)
    (picture,) = after.steps[0].pictures
    (kept,) = codex.own(session).questions
    assert (picture.item, picture.text, picture.scale) == (f"own-{kept.id}", kept.text, True)


def test_U1_an_image_is_kept_with_the_meeting(session: Session, meeting: Meeting) -> None:
    after = actions.add_image(session, meeting, 0, Picture(PictureKind.FREE, title="Kort"), b"\x89PNG").after
    assert isinstance(after, Meeting)
    assert attachments.fetch(session, after.steps[0].pictures[0].image) == b"\x89PNG"
