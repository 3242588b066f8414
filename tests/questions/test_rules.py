from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.base.problems import Refused
from desktop.dispatch.rules import NarrowReason, Scope
from desktop.questions import rules
from desktop.questions.rules import (
    HANDED_ON,
    NEED_RULES,
    OPEN,
    Actor,
    Angle,
    AngleState,
    Body,
    Decision,
    Kind,
    Need,
    Question,
    State,
    missing,
    next_state,
    path,
)

ASKED = Question(
    "Cykelstier", datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Europe/Copenhagen")), date(2026, 11, 20), member_id=1
)
IDA, EVA = Actor("Ida Lund"), Actor("Eva Thorup Skov", may_approve=True)
WRITTEN = replace(
    ASKED,
    kind=Kind.CONCRETE,
    state=State.FOR_APPROVAL,
    responsible_id=2,
    answer="<p>Til foråret</p>",
    authors=("Nils Bach",),
    angles=(Angle("Faglig", "Nils Bach", AngleState.COVERED), Angle("Jura", state=AngleState.NOT_RELEVANT)),
)
WHOLE = (
    State.RECEIVED, State.TRIAGED, State.IN_PROGRESS, State.FOR_APPROVAL, State.APPROVED, State.SENT, State.CLOSED,
)  # fmt: skip


@pytest.mark.parametrize("kind", [None, Kind.CONCRETE, Kind.FACT, Kind.ELUCIDATION])
def test_D3a_what_existing_information_answers_takes_every_step(kind: Kind | None) -> None:
    assert path(kind) == WHOLE


def test_D3a_a_larger_task_awaits_its_decision_before_work_begins() -> None:
    assert path(Kind.LARGER) == (*WHOLE[:2], State.AWAITING, *WHOLE[2:])


@pytest.mark.parametrize("kind", [*HANDED_ON, Kind.GUIDANCE])
def test_D3_what_goes_another_way_ends_after_it_is_sorted(kind: Kind) -> None:
    assert path(kind) == (State.RECEIVED, State.TRIAGED, State.CLOSED)


@pytest.mark.parametrize("kind", [None, *Kind])
def test_D3_the_next_step_is_always_the_next_on_the_path(kind: Kind | None) -> None:
    way = path(kind)
    for here, there in zip(way, (*way[1:], None), strict=True):
        assert next_state(replace(ASKED, kind=kind, state=here)) is there
    for aside in set(State) - set(way):
        assert next_state(replace(ASKED, kind=kind, state=aside)) is None
        assert missing(replace(ASKED, kind=kind, state=aside), EVA) == ()


def test_D3_sorting_needs_a_kind_and_the_member_who_asks() -> None:
    assert missing(ASKED, IDA) == (Need.KIND,)
    assert missing(replace(ASKED, member_id=None), IDA) == (Need.ASKER, Need.KIND)
    assert missing(replace(ASKED, member_id=None, kind=Kind.CONCRETE), IDA) == (Need.ASKER,)
    assert missing(replace(ASKED, kind=Kind.FACT), IDA) == ()


@pytest.mark.parametrize("kind", [Kind.VISIT, Kind.PUBLIC_ACCESS])
def test_B1_1_a_visit_or_documents_may_be_asked_for_by_anybody(kind):
    assert missing(replace(ASKED, member_id=None, kind=kind), IDA) == ()


def test_D2_work_needs_somebody_responsible() -> None:
    sorted_ = replace(ASKED, state=State.TRIAGED, kind=Kind.CONCRETE)
    assert missing(sorted_, IDA) == (Need.RESPONSIBLE,)
    assert missing(replace(sorted_, responsible_id=2), IDA) == ()


def test_D3a_a_larger_task_needs_its_decision_and_an_agreed_deadline() -> None:
    awaiting = replace(ASKED, state=State.AWAITING, kind=Kind.LARGER, responsible_id=2)
    decided = replace(awaiting, decisions=(Decision(Body.MAYOR, date(2026, 11, 20)),))
    assert missing(awaiting, IDA) == (Need.DECISION, Need.AGREED_DEADLINE)
    assert missing(decided, IDA) == (Need.AGREED_DEADLINE,)
    assert missing(replace(decided, deadline=date(2027, 1, 4)), IDA) == ()


def test_D7_an_elucidation_needs_the_committee_that_it_returns_to() -> None:
    elucidation = replace(ASKED, state=State.TRIAGED, kind=Kind.ELUCIDATION, responsible_id=2)
    assert missing(elucidation, IDA) == (Need.COMMITTEE,)
    assert missing(replace(elucidation, committee_id=1), IDA) == ()


@pytest.mark.parametrize("answer", ["", "  \n"])
def test_D3_approval_is_asked_for_when_there_is_an_answer(answer: str) -> None:
    writing = replace(WRITTEN, state=State.IN_PROGRESS)
    assert missing(writing, IDA) == ()
    assert missing(replace(writing, answer=answer), IDA) == (Need.ANSWER,)


@pytest.mark.parametrize(
    ("angle", "open_"),
    [
        (Angle("Jura"), True),
        (Angle("Jura", "Bo"), True),
        (Angle("Jura", "", AngleState.COVERED), True),
        (Angle("Jura", "Bo", AngleState.COVERED), False),
        (Angle("Jura", "", AngleState.NOT_RELEVANT), False),
    ],
)
def test_D2_every_angle_is_covered_by_somebody_or_not_relevant(angle: Angle, open_: bool) -> None:
    asked = replace(WRITTEN, angles=(*WRITTEN.angles, angle))
    assert rules.open_angles(asked) == ((angle,) if open_ else ())
    assert missing(asked, EVA) == ((Need.ANGLES,) if open_ else ())


def test_D3b_only_a_director_or_the_chief_of_staff_approves() -> None:
    assert missing(WRITTEN, EVA) == ()
    assert missing(WRITTEN, IDA) == (Need.RIGHT_TO_APPROVE,)


def test_D3b_nobody_approves_what_they_have_written() -> None:
    assert missing(replace(WRITTEN, authors=("Nils Bach", EVA.name)), EVA) == (Need.OTHER_PERSON,)
    assert missing(replace(WRITTEN, authors=(IDA.name,)), IDA) == (Need.RIGHT_TO_APPROVE, Need.OTHER_PERSON)


def test_D3b_who_could_approve_can_send_back() -> None:
    assert rules.may_send_back(WRITTEN, EVA)
    assert not rules.may_send_back(WRITTEN, IDA)
    assert not rules.may_send_back(replace(WRITTEN, authors=(EVA.name,)), EVA)
    assert not rules.may_send_back(replace(WRITTEN, state=State.IN_PROGRESS), EVA)


@pytest.mark.parametrize("state", [State.FOR_APPROVAL, State.APPROVED])
@pytest.mark.parametrize("scope", [Scope.COMMITTEE, Scope.SINGLE])
def test_D3c_fewer_than_all_need_circle_ground_and_who_was_consulted(state: State, scope: Scope) -> None:
    narrow = replace(WRITTEN, state=state, scope=scope)
    assert missing(narrow, EVA) == (Need.CIRCLE, Need.NARROW_REASON, Need.CONSULTED)
    whole = replace(narrow, circle_id=1, narrow_reason=NarrowReason.FACT, consulted="Bo Rask")
    assert missing(whole, EVA) == ()
    assert missing(replace(whole, consulted=" "), EVA) == (Need.CONSULTED,)
    assert rules.narrow_needs(replace(narrow, scope=Scope.ALL)) == ()


@pytest.mark.parametrize("kind", HANDED_ON)
def test_D3_what_is_handed_on_names_to_whom(kind: Kind) -> None:
    sorted_ = replace(ASKED, state=State.TRIAGED, kind=kind)
    assert missing(sorted_, IDA) == (Need.HANDED_TO,)
    assert missing(replace(sorted_, handed_to="Borgmesteren"), IDA) == ()


def test_a_sent_answer_is_closed_without_more() -> None:
    assert missing(replace(WRITTEN, state=State.SENT), IDA) == ()


@pytest.mark.parametrize("state", State)
def test_W5_open_is_what_still_waits_for_its_answer(state: State) -> None:
    ended = {State.SENT, State.CLOSED, State.WITHDRAWN, State.DECLINED}
    asked = replace(ASKED, state=state)
    assert rules.is_open(asked) is rules.may_end_early(asked) is (state not in ended) is (state in OPEN)


def test_every_need_names_its_rule() -> None:
    assert set(NEED_RULES) == set(Need)
    with pytest.raises(Refused) as refusal:
        rules.refuse_unless(False, "No", "Yes", "D3b")
    assert (refusal.value.title, refusal.value.advice, refusal.value.rule) == ("No", "Yes", "D3b")
    rules.refuse_unless(True, "No", "Yes", "D3b")


def test_numbers_count_within_their_year_beyond_a_thousand() -> None:
    assert rules.number_for(2026, []) == "2026-001"
    assert rules.number_for(2026, ["2026-009", "2026-046", "2025-300"]) == "2026-047"
    assert rules.number_for(2026, ["2026-999", "2026-1000"]) == "2026-1001"
