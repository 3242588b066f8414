"""The rule register: versions by day, consents, order, deadlines and evaluations."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.base.problems import Refused
from desktop.base.settings import defaults
from desktop.rulebook.rules import (
    Clause,
    Consent,
    ConsentSide,
    Due,
    DueKind,
    FollowUp,
    Front,
    Mean,
    Proposal,
    ProposalKind,
    ProposalState,
    Rating,
    Register,
    Round,
    Section,
    Standing,
    Version,
    adoptable,
    adopted,
    check_clause,
    check_follow_up,
    check_front,
    check_proposal,
    check_rating,
    clause_on,
    consented,
    development,
    mean,
    needs,
    numbered,
    register_on,
    reordered,
    standing_of,
    tasks,
    unconsented,
    withdrawn,
)
from desktop.workdays.rules import calendar_of
from tests.rulebook.conftest import CLAUSES, FRONT

D = date.fromisoformat
TODAY = D("2026-11-23")
VERSIONS = tuple(
    Version(id, D("2026-01-28"), 1, (replace(clause, place=id),), id=id) for id, clause in enumerate(CLAUSES, 1)
)
REGISTER = register_on(FRONT, VERSIONS, TODAY)
NEW = replace(REGISTER.clauses[0][1], text="Vi taler klart og roligt sammen.")
PROPOSAL = Proposal(ProposalKind.CHANGE, "Ida Lund", D("2026-11-02"), 1, (REGISTER.clauses[0][1],), (NEW,))
MAYOR = Consent(ConsentSide.MAYOR, "Mette Holm", D("2026-11-10"))
EXECUTIVE = Consent(ConsentSide.CHIEF_EXECUTIVE, "Jens Falk", D("2026-11-12"))
CALENDAR = calendar_of(defaults("NO", "nb"))


def both(proposal: Proposal = PROPOSAL) -> Proposal:
    return consented(consented(proposal, EXECUTIVE, TODAY), MAYOR, TODAY)


def said(raised: pytest.ExceptionInfo[Refused]) -> str:
    assert raised.value.advice
    assert raised.value.rule.startswith("S")
    return raised.value.title


def test_S0_a_rule_says_what_its_last_version_by_then_said():
    later = Version(1, D("2026-06-01"), 2, (NEW,), id=9)
    ended = Version(1, D("2026-09-01"), 3, (), id=10)
    versions = (*VERSIONS, later, ended)
    assert clause_on(versions, 1, D("2026-01-27")) is None
    assert clause_on(versions, 1, D("2026-01-28")) == VERSIONS[0].clause[0]
    assert clause_on(versions, 1, D("2026-06-01")) == NEW
    assert clause_on(versions, 1, D("2026-09-01")) is None
    assert [id for id, _ in register_on(FRONT, versions, TODAY).clauses] == [2, 3]


def test_S0_of_two_versions_of_one_day_the_later_made_holds():
    first, second = Version(1, TODAY, 2, (NEW,), id=20), Version(1, TODAY, 3, (replace(NEW, text="Ja."),), id=21)
    assert clause_on((second, first), 1, TODAY) == second.clause[0]


def test_S_a_time_limited_rule_holds_on_its_last_day_and_lapses_after():
    limited = replace(NEW, due=(Due(DueKind.LAPSES, day=D("2026-12-31")),))
    versions = (Version(1, D("2026-01-28"), 1, (limited,), id=1),)
    assert clause_on(versions, 1, D("2026-12-31")) == limited
    assert clause_on(versions, 1, D("2027-01-01")) is None


def test_S0_the_rules_stand_by_section_and_place():
    assert [clause.code for _, clause in REGISTER.clauses] == ["A1", "A2", "E1"]
    turned = register_on(replace(FRONT, sections=FRONT.sections[::-1]), VERSIONS, TODAY)
    assert [clause.code for _, clause in turned.clauses] == ["E1", "A1", "A2"]


def test_S0_both_must_consent_before_a_change_is_adopted():
    assert needs(PROPOSAL) == (ConsentSide.MAYOR, ConsentSide.CHIEF_EXECUTIVE)
    with pytest.raises(Refused) as refused:
        adopted(PROPOSAL, REGISTER, TODAY)
    assert said(refused) == "The rules change only when mayor and chief executive agree"
    half = consented(PROPOSAL, EXECUTIVE, TODAY)
    assert needs(half) == (ConsentSide.MAYOR,)
    assert not adoptable(half)
    with pytest.raises(Refused, match="agree"):
        adopted(half, REGISTER, TODAY)
    whole = consented(half, MAYOR, TODAY)
    assert adoptable(whole)
    assert whole.consents == (MAYOR, EXECUTIVE)
    assert adopted(whole, REGISTER, TODAY).state is ProposalState.ADOPTED


@pytest.mark.parametrize(
    ("consent", "title"),
    [
        (replace(MAYOR, name=" "), "Nobody is named for the consent"),
        (replace(MAYOR, day=D("2026-11-01")), "The consent is dated before the proposal or after today"),
        (replace(MAYOR, day=D("2026-11-24")), "The consent is dated before the proposal or after today"),
        (replace(MAYOR, name="jens falk"), "One person cannot agree for both sides"),
    ],
)
def test_S0_a_consent_has_a_name_a_possible_day_and_two_people(consent, title):
    with pytest.raises(Refused) as refused:
        consented(consented(PROPOSAL, EXECUTIVE, TODAY), consent, TODAY)
    assert said(refused) == title


def test_S0_a_consent_can_be_taken_back_until_the_change_is_adopted():
    assert needs(unconsented(both(), ConsentSide.MAYOR)) == (ConsentSide.MAYOR,)
    with pytest.raises(Refused, match="decided already"):
        unconsented(adopted(both(), REGISTER, TODAY), ConsentSide.MAYOR)


def test_S0_what_is_withdrawn_or_adopted_cannot_be_decided_again():
    gone = withdrawn(both(), " Udgår ")
    assert (gone.state, gone.remark) == (ProposalState.WITHDRAWN, "Udgår")
    for decided in (gone, adopted(both(), REGISTER, TODAY)):
        with pytest.raises(Refused, match="decided already"):
            adopted(decided, REGISTER, TODAY)


def test_S0_a_change_is_not_dated_before_the_last_consent():
    with pytest.raises(Refused, match="before the last consent"):
        adopted(both(), REGISTER, D("2026-11-11"))
    assert adopted(both(), REGISTER, D("2026-11-12")).state is ProposalState.ADOPTED


def test_S0_a_rule_that_changed_since_the_proposal_is_not_overwritten():
    other = replace(REGISTER, clauses=((1, replace(NEW, text="Noget andet.")), *REGISTER.clauses[1:]))
    with pytest.raises(Refused, match="changed since"):
        adopted(both(), other, TODAY)
    moved = replace(REGISTER, clauses=((1, replace(REGISTER.clauses[0][1], place=7)), *REGISTER.clauses[1:]))
    assert adopted(both(), moved, TODAY).state is ProposalState.ADOPTED


def test_S0_a_proposal_changes_something():
    with pytest.raises(Refused, match="changes nothing"):
        check_proposal(replace(PROPOSAL, after=PROPOSAL.before), REGISTER)
    with pytest.raises(Refused, match="not in force"):
        check_proposal(replace(PROPOSAL, rule_id=99), REGISTER)
    ending = check_proposal(replace(PROPOSAL, kind=ProposalKind.END), REGISTER)
    assert (ending.before, ending.after) == (PROPOSAL.before, ())


@pytest.mark.parametrize(
    ("clause", "title"),
    [
        (Clause("A", "A3", " "), "The rule has no text"),
        (Clause("B", "B1", "Ny"), "There is no section B"),
        (Clause("A", "regel", "Ny"), "regel is no code of a rule"),
        (Clause("A", "E1", "Ny"), "The code E1 is taken"),
        (Clause("A", "A3", "Ny", due=(Due(DueKind.YEARLY),)), "The days of the year are missing"),
        (Clause("A", "A3", "Ny", due=(Due(DueKind.YEARLY, ("13-01",)),)), "The days of the year are missing"),
        (Clause("A", "A3", "Ny", due=(Due(DueKind.ONCE),)), "The date is missing"),
        (Clause("A", "A3", "Ny", due=(Due(DueKind.PROGRAMME, text=" "),)), "The programme has no name"),
    ],
)
def test_S0_a_clause_that_cannot_be_is_refused_at_its_field(clause, title):
    with pytest.raises(Refused) as refused:
        check_clause(clause, REGISTER)
    assert said(refused) == title


def test_S0_the_next_code_of_a_section_is_offered():
    assert numbered(REGISTER, "A") == "A3"
    assert check_clause(Clause("A", "A3", " Ny ", due=()), REGISTER) == Clause("A", "A3", "Ny")


def test_a_rule_moves_within_its_section_and_codes_follow_or_stay():
    stay = dict(reordered(REGISTER, 2, "A", 0, renumber=False))
    assert {id: (clause.code, clause.place) for id, clause in stay.items()} == {2: ("A2", 1), 1: ("A1", 2)}
    follow = dict(reordered(REGISTER, 2, "A", 0, renumber=True))
    assert {id: clause.code for id, clause in follow.items()} == {2: "A1", 1: "A2"}
    assert reordered(REGISTER, 1, "A", 0, renumber=False) == ()


def test_a_rule_moves_to_another_section_and_the_gap_closes():
    found = dict(reordered(REGISTER, 1, "E", 9, renumber=True))
    assert {id: (clause.section, clause.code) for id, clause in found.items()} == {
        1: ("E", "E2"),
        2: ("A", "A1"),
        3: ("E", "E1"),
    }


def test_the_front_needs_a_code_and_a_title_for_each_section():
    for sections in ((Section("", "X"),), (Section("A", " "),), (Section("A", "X"), Section("A", "Y"))):
        with pytest.raises(Refused):
            check_front(Front("T", sections=sections))
    assert check_front(Front(" T ", (" Dialog ", ""), (Section(" A ", " X "),))) == Front(
        "T", ("Dialog",), (Section("A", "X"),)
    )


def tertial(*dues: Due) -> Register:
    return Register(TODAY, FRONT, ((5, replace(NEW, code="A6", due=dues)),))


def test_S_A6_monthly_and_tertial_reports_fall_due_on_working_days():
    shown = tertial(Due(DueKind.MONTHLY), Due(DueKind.YEARLY, ("04-30", "08-31", "12-31")))
    found = tasks(shown, {5: ("Ida",)}, (), CALENDAR, D("2026-04-01"), D("2026-05-31"))
    assert [(each.nominal, each.due) for each in found] == [
        (D("2026-04-30"), D("2026-04-30")),
        (D("2026-05-31"), D("2026-06-01")),
    ], "two deadlines of a rule on one day are one task: one follow-up settles both"
    assert found[0].persons == ("Ida",)
    assert found[0].overdue(D("2026-05-01"))
    assert not found[0].overdue(D("2026-04-30"))


def test_S_D3_a_task_that_was_done_stands_last_and_is_not_overdue():
    done = FollowUp(5, D("2026-05-04"), "Ida", task=D("2026-04-30"), id=1)
    shown = tertial(Due(DueKind.YEARLY, ("04-30", "08-31")))
    found = tasks(shown, {}, (done,), CALENDAR, D("2026-01-01"), D("2026-12-31"))
    assert [(each.nominal, each.done) for each in found] == [(D("2026-08-31"), None), (D("2026-04-30"), done)]
    assert not found[1].overdue(TODAY)


@pytest.mark.parametrize(
    ("due", "days"),
    [
        (Due(DueKind.RUNNING), []),
        (Due(DueKind.PROGRAMME, text="Lederprogram"), []),
        (Due(DueKind.ONCE, day=D("2026-03-01")), ["2026-03-01"]),
        (Due(DueKind.ONCE, day=D("2027-03-01")), []),
        (Due(DueKind.LAPSES, day=D("2026-12-31")), ["2026-12-31"]),
        (Due(DueKind.YEARLY, ("02-29",)), ["2026-02-28"]),
    ],
)
def test_S_each_kind_of_deadline_has_its_days(due, days):
    found = tasks(tertial(due), {}, (), CALENDAR, D("2026-01-01"), D("2026-12-31"))
    assert [str(each.nominal) for each in found] == days


def test_S_a_rule_fares_as_its_last_follow_up_tells():
    first = FollowUp(5, D("2026-03-01"), "Ida", Standing.KEPT, id=1)
    last = FollowUp(5, D("2026-09-01"), "Ida", Standing.PARTLY, "For lange bilag", id=2)
    assert standing_of(5, (last, first)) is Standing.PARTLY
    assert standing_of(6, (last, first)) is Standing.NOT_YET


def test_S_a_follow_up_lies_in_the_past_and_tells_what_is_wrong():
    with pytest.raises(Refused, match="future"):
        check_follow_up(FollowUp(5, D("2026-11-24"), "Ida"), TODAY)
    with pytest.raises(Refused, match="not told"):
        check_follow_up(FollowUp(5, TODAY, "Ida", Standing.BROKEN, " "), TODAY)
    assert check_follow_up(FollowUp(5, TODAY, "Ida", text=" Fint "), TODAY).text == "Fint"


def test_the_mean_of_an_evaluation_and_its_development():
    assert mean((0, 0, 0, 0, 0)) == Mean(None, 0)
    assert mean((1, 0, 0, 0, 3)) == Mean(4.0, 4)
    rounds = (Round("2026", D("2026-11-01"), id=2), Round("2025", D("2025-11-01"), id=1))
    ratings = (Rating(1, 5, (0, 2, 0, 0, 0)), Rating(2, 5, (0, 0, 0, 2, 0), (0, 0, 4, 0, 0)), Rating(2, 6))
    told = development(5, rounds, ratings)
    assert [(each.title, one.value, other.value) for each, one, other in told] == [
        ("2025", 2.0, None),
        ("2026", 4.0, 3.0),
    ]


def test_an_impossible_count_is_refused():
    for counts in ((0, 0, 0, 0), (0, 0, -1, 0, 0), (0, 0, 10_000, 0, 0)):
        with pytest.raises(Refused):
            check_rating(Rating(1, 5, counts))
    assert check_rating(Rating(1, 5, remark=" Ja ")).remark == "Ja"
