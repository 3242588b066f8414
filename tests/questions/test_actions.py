from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused, Stale
from desktop.dispatch.rules import Channel, NarrowReason, Scope
from desktop.people import store as people_store
from desktop.questions import actions, answering, rules, store
from desktop.questions.actions import Circle
from desktop.questions.rules import OPEN, AngleState, Body, Decision, Kind, Question, State, Step
from desktop.questions.store import Query
from desktop.storage import audit
from desktop.workdays import actions as workdays
from desktop.workdays.rules import ClosingDay
from tests.questions.town import BO, EVA, IDA, NILS, NOW, OLD, ZONE, Town, changed_profile, older

ENDED = (State.SENT, State.CLOSED, State.WITHDRAWN, State.DECLINED)


@pytest.fixture(autouse=True)
def no_papers(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a sent answer looks like is another test's matter, and typesetting takes its time."""
    monkeypatch.setattr(answering, "paper", lambda session, question, on: b"%PDF-1.7")


def refused(town: Town, who: str, work: Any, *args: Any) -> str:
    """The rule that refuses an action; the refusal says what to do, and nothing is written."""
    before = town.look(store.window, Query(rules.View.ALL), 0, 100)
    with pytest.raises(Refused) as refusal:
        town.act(who, work, *args)
    assert refusal.value.title
    assert town.look(store.window, Query(rules.View.ALL), 0, 100) == before
    return refusal.value.rule


def ended(town: Town, state: State) -> Question:
    """A question that has ended in some way."""
    if state in (State.WITHDRAWN, State.DECLINED):
        return town.step(IDA, actions.end_early, town.asked(), state, "Bortfaldet")
    return town.at(state)


# ------------------------------------------------------------------------------------------------- registering


def test_D3_a_question_is_registered_with_number_deadline_angles_and_its_first_step(town: Town) -> None:
    first, second = town.asked("  Cykelstier "), town.asked("")
    assert (first.number, second.number) == ("2026-001", "2026-002")
    assert (first.subject, second.subject) == ("Cykelstier", "Without subject")
    assert [angle.name for angle in first.angles] == ["Faglig", "Økonomi"]
    assert first.steps == (Step(State.RECEIVED, NOW, IDA),)
    assert (first.state, first.version) == (State.RECEIVED, 1)


def test_D3a_W2_the_deadline_is_ten_working_days(town: Town) -> None:
    """Friday 18 December 2026: Christmas, New Year's Eve and New Year are passed over."""
    town.clock.moment = datetime(2026, 12, 18, 23, 59, tzinfo=ZONE)
    question = town.asked()
    assert (question.day_zero, question.deadline, question.deadline_days) == (date(2026, 12, 18), date(2027, 1, 7), 10)
    assert not question.agreed


def test_W2_the_day_is_the_municipalitys_not_the_mails(town: Town) -> None:
    """23.30 UTC on the 30th is half past midnight on 1 December in Havnby; the number's year goes by that too."""
    question = town.asked(received=datetime.fromisoformat("2025-12-31T23:30:00+00:00"))
    assert question.day_zero == date(2026, 1, 1)
    assert question.number == "2026-001"


def test_W2_the_late_hour_moves_day_zero_but_not_the_time_of_arrival(town: Town) -> None:
    town.act(IDA, lambda session: changed_profile(session, late_hour=15))
    late = datetime(2026, 11, 20, 15, 30, tzinfo=ZONE)
    question = town.asked(received=late)
    assert (question.received, question.day_zero) == (late, date(2026, 11, 23))


def test_D3_a_question_by_hand_can_be_undone(town: Town) -> None:
    draft = Question("Om havnen", NOW, NOW.date(), member_id=1)
    change = town.act(IDA, actions.register_by_hand, draft)
    assert change.told == "2026-001 is received"
    undone = town.act(IDA, actions.restore, change).after
    assert undone.state is State.WITHDRAWN
    assert [step.state for step in undone.steps] == [State.RECEIVED, State.WITHDRAWN]


# ------------------------------------------------------------------------------------------------- sorting


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.GUIDANCE])
def test_D3_D3a_sorting_sets_the_kind_and_its_own_clock(town: Town, kind: Kind) -> None:
    question = town.step(IDA, actions.triage, town.asked(), kind)
    assert (question.state, question.kind) == (State.TRIAGED, kind)
    counted = kind in (Kind.CONCRETE, Kind.FACT, Kind.ELUCIDATION)
    assert question.deadline == (date(2026, 12, 4) if counted else None)


def test_D3_sorting_again_starts_the_clock_again(town: Town) -> None:
    question = town.step(IDA, actions.triage, town.asked(), Kind.LARGER)
    question = town.step(IDA, actions.triage, question, Kind.CONCRETE)
    assert (question.kind, question.deadline, question.agreed) == (Kind.CONCRETE, date(2026, 12, 4), False)


def test_D3a_a_promised_date_stands_when_the_kind_is_corrected(town: Town) -> None:
    question = town.step(IDA, actions.triage, town.asked(), Kind.CONCRETE)
    question = town.step(IDA, actions.give_notice, question, date(2026, 12, 18), "Data mangler")
    assert town.step(IDA, actions.triage, question, Kind.FACT).deadline == date(2026, 12, 18)


def test_D3_nobody_is_guessed_as_the_asker(town: Town) -> None:
    question = town.asked(member_id=None)
    assert refused(town, IDA, actions.triage, question, Kind.CONCRETE) == "D3"


@pytest.mark.parametrize("state", [State.IN_PROGRESS, State.FOR_APPROVAL, State.APPROVED, State.SENT])
def test_D3_what_is_being_worked_on_is_not_sorted_again(town: Town, state: State) -> None:
    assert refused(town, IDA, actions.triage, town.at(state), Kind.FACT) == "D3"


def test_D1_guidance_never_becomes_a_question(town: Town) -> None:
    with pytest.raises(ValueError, match="talks"):
        town.act(IDA, actions.triage, town.asked(), Kind.GUIDANCE)


# ------------------------------------------------------------------------------------------------- larger tasks


def test_D3a_a_larger_task_waits_for_its_decision_and_gets_an_agreed_deadline(town: Town) -> None:
    question = town.at(State.AWAITING, Kind.LARGER)
    agreed = question.decisions[0]
    assert (agreed.body, agreed.case_number, agreed.on) == (Body.MAYOR, "26/1", NOW.date())
    assert (question.deadline, question.agreed) == (date(2027, 3, 1), True)
    question = town.onwards(question)
    assert question.state is State.IN_PROGRESS


def test_D3a_without_a_decision_nothing_begins(town: Town) -> None:
    question = town.step(IDA, actions.triage, town.asked(), Kind.LARGER)
    question = town.step(IDA, actions.edit, question, {"responsible_id": 1})
    question = town.step(IDA, actions.advance, question)
    assert question.state is State.AWAITING
    assert refused(town, IDA, actions.advance, question) == "D3a"


def test_W2_an_agreed_deadline_rolls_to_a_working_day(town: Town) -> None:
    question = town.step(IDA, actions.triage, town.asked(), Kind.LARGER)
    decided = town.step(IDA, actions.decide, question, Decision(Body.COUNCIL, NOW.date()), date(2026, 12, 24))
    assert decided.deadline == date(2026, 12, 28)


def test_D3a_only_a_standing_committee_decides(town: Town) -> None:
    question = town.step(IDA, actions.triage, town.asked(), Kind.LARGER)
    for id in (0, town.committee("Havneudvalget").id, 999):
        decision = Decision(Body.COMMITTEE, NOW.date(), committee_id=id)
        assert refused(town, IDA, actions.decide, question, decision, date(2027, 1, 4)) == "D3a"
    decision = Decision(Body.COMMITTEE, NOW.date(), committee_id=town.committee("Teknikudvalget").id)
    assert town.step(IDA, actions.decide, question, decision, date(2027, 1, 4)).decisions == (decision,)


def test_D3a_a_decision_is_not_taken_tomorrow(town: Town) -> None:
    question = town.step(IDA, actions.triage, town.asked(), Kind.LARGER)
    decision = Decision(Body.MAYOR, NOW.date() + timedelta(1))
    assert refused(town, IDA, actions.decide, question, decision, date(2027, 1, 4)) == "D3a"


def test_D3a_only_a_larger_task_that_waits_is_decided(town: Town) -> None:
    decision = Decision(Body.MAYOR, NOW.date())
    for question in (town.at(State.TRIAGED), town.at(State.IN_PROGRESS, Kind.LARGER), town.asked()):
        assert refused(town, IDA, actions.decide, question, decision, date(2027, 1, 4)) == "D3a"


# ------------------------------------------------------------------------------------------------- the answer


def test_D3b_who_writes_is_noted_once(town: Town) -> None:
    question = town.at(State.IN_PROGRESS)
    for who in (NILS, EVA, NILS):
        question = town.step(who, actions.write_answer, question, f"<p>{who}</p>")
    assert (question.authors, question.answer) == ((NILS, EVA), f"<p>{NILS}</p>")


@pytest.mark.parametrize("state", [State.RECEIVED, State.APPROVED, State.SENT, State.CLOSED])
def test_D3b_an_answer_is_not_changed_before_or_after_its_time(town: Town, state: State) -> None:
    assert refused(town, NILS, actions.write_answer, town.at(state), "<p>Andet</p>") == "D3b"


def test_D2_angles_are_ticked_off_with_who_saw_to_them(town: Town) -> None:
    question = town.step(NILS, actions.set_angle, town.at(State.IN_PROGRESS), "Faglig", AngleState.COVERED, NILS)
    assert [(angle.name, angle.state, angle.person) for angle in question.angles] == [
        ("Faglig", AngleState.COVERED, NILS),
        ("Økonomi", AngleState.OPEN, ""),
    ]


def test_D2_an_open_angle_stops_the_approval(town: Town) -> None:
    question = town.at(State.FOR_APPROVAL)
    assert refused(town, EVA, actions.advance, question) == "D2"
    question = town.lit(question)
    assert town.step(EVA, actions.advance, question).state is State.APPROVED


@pytest.mark.parametrize("who", [IDA, NILS, OLD, "Nobody", ""])
def test_D3b_only_a_director_or_the_chief_of_staff_in_office_approves(town: Town, who: str) -> None:
    question = town.lit(town.at(State.FOR_APPROVAL))
    assert refused(town, who, actions.advance, question) == "D3b"


def test_D3b_who_approves_has_not_written_it(town: Town) -> None:
    question = town.step(EVA, actions.write_answer, town.lit(town.at(State.FOR_APPROVAL)), "<p>Bedre</p>")
    assert refused(town, EVA, actions.advance, question) == "D3b"
    approved = town.step(BO, actions.advance, question, "Fint")
    assert (approved.approver, approved.steps[-1]) == (BO, Step(State.APPROVED, NOW, BO, "Fint"))


def test_D3b_an_answer_is_sent_back_with_a_remark(town: Town) -> None:
    question = town.lit(town.at(State.FOR_APPROVAL))
    assert refused(town, EVA, actions.send_back, question, "  ") == "D3b"
    assert refused(town, IDA, actions.send_back, question, "Nej") == "D3b"
    change = town.act(EVA, actions.send_back, question, "Tallene mangler")
    assert change.told == f"The answer was sent back to {NILS}"
    assert change.after.steps[-1] == Step(State.IN_PROGRESS, NOW, EVA, "Tallene mangler")
    assert change.after.approver == ""


def test_D3b_an_approved_answer_can_be_called_back_by_who_may_approve(town: Town) -> None:
    question = town.at(State.APPROVED)
    assert refused(town, IDA, actions.send_back, question, "Fejl") == "D3b"
    back = town.step(BO, actions.send_back, question, "Fejl i tallet")
    assert (back.state, back.approver) == (State.IN_PROGRESS, "")
    assert refused(town, BO, actions.send_back, back, "Igen") == "D3b"


# ------------------------------------------------------------------------------------------------- the circle


def test_D3c_a_narrower_circle_is_kept_with_ground_consulted_and_who_chose(town: Town) -> None:
    to = Circle(Scope.SINGLE, town.member("Farid").id, NarrowReason.FACT, " Eva Thorup Skov ")
    question = town.step(NILS, actions.narrow, town.at(State.IN_PROGRESS), to)
    assert (question.scope, question.circle_id, question.narrow_reason) == (Scope.SINGLE, to.id, NarrowReason.FACT)
    assert (question.consulted, question.narrowed_by) == ("Eva Thorup Skov", NILS)
    wide = town.step(NILS, actions.narrow, question, Circle(Scope.ALL))
    assert (wide.scope, wide.circle_id, wide.narrow_reason, wide.consulted, wide.narrowed_by) == (
        Scope.ALL,
        None,
        None,
        "",
        "",
    )


@pytest.mark.parametrize(
    "to",
    [
        Circle(Scope.SINGLE, None, NarrowReason.FACT, EVA),
        Circle(Scope.COMMITTEE, 1, None, EVA),
        Circle(Scope.COMMITTEE, 1, NarrowReason.RELEVANCE, "  "),
    ],
)
def test_D3c_without_ground_the_narrower_choice_cannot_be_made(town: Town, to: Circle) -> None:
    assert refused(town, IDA, actions.narrow, town.at(State.IN_PROGRESS), to) == "D3c"


# ------------------------------------------------------------------------------------------------- steps


def test_no_step_is_skipped_from_mail_to_closing(town: Town) -> None:
    question = town.at(State.CLOSED)
    assert tuple(step.state for step in question.steps) == rules.path(Kind.CONCRETE)
    assert all(step.at == NOW and step.who for step in question.steps)


@pytest.mark.parametrize("kind", rules.HANDED_ON)
def test_D3_what_goes_another_way_is_closed_when_it_is_handed_on(town: Town, kind: Kind) -> None:
    question = town.step(IDA, actions.triage, town.asked(), kind)
    assert refused(town, IDA, actions.advance, question) == "D3"
    question = town.step(IDA, actions.edit, question, {"handed_to": "Borgmesteren"})
    assert town.step(IDA, actions.advance, question).state is State.CLOSED


def test_D7_an_elucidation_knows_the_committee_it_returns_to(town: Town) -> None:
    question = town.step(IDA, actions.triage, town.asked(), Kind.ELUCIDATION)
    question = town.step(IDA, actions.edit, question, {"responsible_id": 1})
    assert refused(town, IDA, actions.advance, question) == "D7"


@pytest.mark.parametrize("state", [State.RECEIVED, State.APPROVED, State.CLOSED, State.WITHDRAWN])
def test_D3b_a_plain_step_never_sends_and_never_leaves_the_end(town: Town, state: State) -> None:
    question = town.at(state) if state in rules.path(None) else ended(town, state)
    with pytest.raises((ValueError, Refused)):
        town.act(EVA, actions.advance, question)
    assert town.again(question) == question


@pytest.mark.parametrize("state", OPEN)
@pytest.mark.parametrize("end", [State.WITHDRAWN, State.DECLINED])
def test_an_open_question_can_be_withdrawn_or_declined_with_the_reason(town: Town, state: State, end: State) -> None:
    question = town.at(state, Kind.LARGER)
    assert refused(town, IDA, actions.end_early, question, end, " ") == "D3"
    after = town.step(IDA, actions.end_early, question, end, "Besvaret på mødet")
    assert after.steps[-1] == Step(end, NOW, IDA, "Besvaret på mødet")


@pytest.mark.parametrize("state", ENDED)
def test_W5_what_has_ended_stays_as_it_was(town: Town, state: State) -> None:
    question = ended(town, state)
    assert refused(town, IDA, actions.end_early, question, State.WITHDRAWN, "x") == "D3"
    assert refused(town, IDA, actions.edit, question, {"subject": "x"}) == "W5"
    assert refused(town, IDA, actions.set_angle, question, "Faglig", AngleState.OPEN) == "W5"
    assert refused(town, IDA, actions.narrow, question, Circle(Scope.ALL)) == "W5"
    assert refused(town, IDA, actions.give_notice, question, date(2027, 1, 4), "x") == "W5"
    assert refused(town, IDA, actions.write_answer, question, "x") == "D3b"
    assert refused(town, EVA, actions.send_back, question, "x") == "D3b"


def test_a_question_is_not_ended_early_as_sent(town: Town) -> None:
    assert refused(town, IDA, actions.end_early, town.asked(), State.CLOSED, "x") == "D3"


def test_a_form_changes_only_its_own_fields(town: Town) -> None:
    question = town.asked()
    with pytest.raises(ValueError, match="state"):
        town.act(IDA, actions.edit, question, {"state": State.SENT})
    assert not actions.EDITABLE & {"state", "approver", "authors", "answer", "deadline", "scope", "steps", "day_zero"}


def test_who_comes_second_is_told_and_changes_nothing(town: Town) -> None:
    question = town.step(IDA, actions.edit, town.asked(), {"subject": "Ny"})
    with pytest.raises(Stale):
        town.act(NILS, actions.edit, older(question), {"subject": "Anden"})
    assert town.again(question) == question


def test_every_change_has_its_line_in_the_log(town: Town) -> None:
    question = town.at(State.CLOSED)
    with town.database.reading() as session:
        lines = audit.about(session, "questions", question.id)
        assert len(lines) == question.version
        assert [line.action for line in lines if line.action in set(State)] == [
            "triaged", "in_progress", "for_approval", "approved", "sent", "closed",
        ]  # fmt: skip
        assert next(line.who for line in lines if line.action == "approved") == EVA
    assert town.trail() == []


# ------------------------------------------------------------------------------------------------- delay, calendar


def test_D3a_a_delay_is_noticed_with_the_new_date(town: Town) -> None:
    question = town.step(IDA, actions.give_notice, town.at(State.IN_PROGRESS), date(2026, 12, 12), "Data mangler")
    delay = question.delays[-1]
    assert question.deadline == date(2026, 12, 14), "a Saturday rolls to Monday (W2)"
    assert (delay.before, delay.after, delay.reason, delay.noticed) == (
        date(2026, 12, 4),
        date(2026, 12, 14),
        "Data mangler",
        NOW,
    )


@pytest.mark.parametrize(
    ("after", "reason"), [(date(2026, 12, 4), "x"), (date(2026, 12, 3), "x"), (date(2026, 12, 18), "  ")]
)
def test_D3a_a_delay_needs_a_later_date_and_its_reason(town: Town, after: date, reason: str) -> None:
    assert refused(town, IDA, actions.give_notice, town.at(State.IN_PROGRESS), after, reason) == "D3a"


def test_D3a_a_new_date_that_has_passed_is_none(town: Town) -> None:
    question = town.at(State.IN_PROGRESS)
    town.clock.moment += timedelta(days=30)
    assert refused(town, IDA, actions.give_notice, question, date(2026, 12, 10), "Glemt") == "D3a"


def test_W5_a_stopping_closing_day_moves_open_deadlines_only(town: Town) -> None:
    """Agreed dates, postponed dates and what has ended stay; what is counted moves by one day."""
    counted = [town.at(state) for state in OPEN if state is not State.AWAITING]
    agreed = town.at(State.AWAITING, Kind.LARGER)
    late = town.step(IDA, actions.give_notice, town.at(State.IN_PROGRESS), date(2026, 12, 18), "Data mangler")
    over = [ended(town, state) for state in ENDED]
    town.act(IDA, lambda session: changed_profile(session, closing_stops_clock=True))
    town.act(IDA, workdays.add_closing_day, ClosingDay(date(2026, 11, 30), "Flytning"))
    with town.database.reading(IDA) as session:
        shown = actions.moved_by(session, actions.desk(session))
    assert {(move.question.id, move.before, move.after) for move in shown} == {
        (question.id, date(2026, 12, 4), date(2026, 12, 7)) for question in counted
    }
    assert all(town.again(question) == question for question in counted), "showing moves nothing"
    moved = town.act(IDA, actions.move_deadlines)
    assert len(moved) == len(counted)
    assert all(town.again(question).deadline == date(2026, 12, 7) for question in counted)
    assert all(town.again(question) == question for question in (agreed, late, *over))
    assert town.act(IDA, actions.move_deadlines) == ()


def test_W5_W1b_a_closing_day_that_does_not_stop_the_clock_moves_nothing(town: Town) -> None:
    town.asked()
    town.act(IDA, workdays.add_closing_day, ClosingDay(date(2026, 11, 30), "Flytning"))
    assert town.act(IDA, actions.move_deadlines) == ()


def test_W5_the_policy_number_moves_open_deadlines_and_their_explanation(town: Town) -> None:
    question, closed = town.asked(), town.at(State.CLOSED)
    town.act(IDA, lambda session: changed_profile(session, answer_days=5))
    town.act(IDA, actions.move_deadlines)
    after = town.again(question)
    assert (after.deadline, after.deadline_days) == (date(2026, 11, 27), 5)
    assert (town.again(closed).deadline, town.again(closed).deadline_days) == (date(2026, 12, 4), 10)


def test_W5_W2_the_late_hour_moves_the_day_zero_of_open_questions(town: Town) -> None:
    question, closed = town.asked(), town.at(State.CLOSED)
    town.act(IDA, lambda session: changed_profile(session, late_hour=9))
    town.act(IDA, actions.move_deadlines)
    after = town.again(question)
    assert (after.received, after.day_zero, after.deadline) == (
        question.received,
        date(2026, 11, 23),
        date(2026, 12, 7),
    )
    assert town.again(closed).day_zero == date(2026, 11, 20)


# ------------------------------------------------------------------------------------------------- undo


def undone(town: Town, change: Change, who: str = IDA) -> Change:
    found = town.act(who, actions.restore, change)
    assert isinstance(found, Change)
    return found


def test_an_edit_is_undone_and_done_again_and_both_stay_in_the_history(town: Town) -> None:
    question = town.asked("Før")
    change = town.act(IDA, actions.edit, question, {"subject": "Efter"})
    back = undone(town, change)
    assert (back.after.subject, back.after.version, back.after.steps) == ("Før", 3, question.steps)
    again = undone(town, back)
    assert (again.after.subject, again.after.version) == ("Efter", 4)
    assert town.look(store.window, Query(text="efter"), 0, 10)[0].id == question.id, "and is found by it"
    with town.database.reading() as session:
        assert [line.action for line in audit.about(session, "questions", question.id)] == [
            "added",
            "edited",
            "undone",
            "undone",
        ]


def test_an_undone_step_is_a_step_of_its_own(town: Town) -> None:
    question = town.at(State.TRIAGED)
    change = town.act(IDA, actions.end_early, question, State.DECLINED, "Fejl")
    after = undone(town, change, NILS).after
    assert isinstance(after, Question)
    assert [step.state for step in after.steps[-2:]] == [State.DECLINED, State.TRIAGED]
    assert (after.steps[-1].who, after.steps[-1].remark) == (NILS, "Undone")


def test_an_undo_does_not_take_back_what_somebody_else_did_since(town: Town) -> None:
    change = town.act(IDA, actions.edit, town.asked(), {"subject": "Efter"})
    newer = town.step(NILS, actions.edit, change.after, {"case_number": "26/2"})
    with pytest.raises(Stale):
        undone(town, change)
    assert town.again(newer) == newer


def test_D3b_an_undone_approval_is_not_given_again_by_who_may_not_approve(town: Town) -> None:
    change = town.act(EVA, actions.advance, town.lit(town.at(State.FOR_APPROVAL)))
    back = undone(town, change, EVA)
    assert isinstance(back.after, Question)
    assert (back.after.state, back.after.approver) == (State.FOR_APPROVAL, "")
    for who in (IDA, NILS):
        assert refused(town, who, actions.restore, back) == "D3b"
    again = undone(town, back, BO).after
    assert isinstance(again, Question)
    assert (again.state, again.approver, again.steps[-1].who) == (State.APPROVED, BO, BO)


def test_D3b_a_withdrawal_that_is_undone_keeps_the_approval(town: Town) -> None:
    question = town.at(State.APPROVED)
    change = town.act(IDA, actions.end_early, question, State.WITHDRAWN, "Fejl")
    after = undone(town, change).after
    assert isinstance(after, Question)
    assert (after.state, after.approver) == (State.APPROVED, EVA)


def test_D5_what_was_sent_is_not_undone(town: Town) -> None:
    question = town.at(State.APPROVED)
    change = town.act(IDA, answering.confirm_sent, question, Channel.MAIL, NOW)
    with pytest.raises(Problem, match="cannot be undone"):
        undone(town, change)
    with pytest.raises(Problem, match="cannot be undone"):
        undone(town, Change("talk", 1, None, None))
    assert town.again(question).state is State.SENT


def test_D3b_the_right_to_approve_is_the_officials_on_that_day(town: Town) -> None:
    question = town.lit(town.at(State.FOR_APPROVAL))
    town.act(IDA, lambda session: people_store.save(session, replace(town.official(EVA), ends=date(2026, 11, 19))))
    assert refused(town, EVA, actions.advance, question) == "D3b"
