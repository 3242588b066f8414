"""Agenda: the rules of meetings, elucidations, decisions and timelines."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.agenda.rules import elucidation, followup, meetings, timeline
from desktop.agenda.rules.elucidation import Elucidation, Light, LightNeed, Round, Weight
from desktop.agenda.rules.followup import DATES, Decision, Due, Outcome, Progress, Report
from desktop.agenda.rules.meetings import COUNCIL, Beforehand, Item, Meeting, Onward, Passing, Told
from desktop.agenda.rules.timeline import Field, Flaw, Matter, Stop
from desktop.base.problems import Refused
from desktop.workdays.rules import Calendar
from tests.agenda.town import NOW, TODAY, ZONE

CALENDAR = Calendar("DK", ("06-05", "12-24", "12-31"))
TECH, CHILDREN, FINANCE = 1, 2, 3
ASKED = Elucidation(10, TECH, date(2026, 11, 17), "Hvad koster det?")
MEETINGS = (
    Meeting(date(2026, 11, 17), TECH, "17:00", id=1),
    Meeting(date(2026, 11, 24), TECH, id=2),
    Meeting(date(2026, 12, 1), TECH, id=3),
    Meeting(date(2026, 12, 2), CHILDREN, id=4),
    Meeting(date(2026, 12, 8), FINANCE, id=5),
    Meeting(date(2026, 12, 17), COUNCIL, id=6),
    Meeting(date(2027, 1, 12), TECH, id=7),
)
AROUND = Round(TODAY, CALENDAR, (FINANCE,), 5)
FIELD = Field(TODAY, CALENDAR, {each.id: each for each in MEETINGS}, 4, (FINANCE,))


def item(onward: Onward = Onward.BOTH) -> Item:
    return Item(1, "Trafikplan", "26/1", onward=onward)


# ---------------------------------------------------------------------------------------------- elucidation (D7)


def test_D7_major_elucidation_comes_back_to_the_same_committee() -> None:
    found = elucidation.route(replace(ASKED, weight=Weight.MAJOR), item(), MEETINGS, AROUND)
    assert found == MEETINGS[2], "the meeting on 24 November leaves no five working days for the material"


def test_D7_minor_elucidation_is_supplied_before_the_item_goes_on() -> None:
    minor = replace(ASKED, weight=Weight.MINOR)
    assert elucidation.route(minor, item(Onward.BOTH), MEETINGS, AROUND) == MEETINGS[4]
    assert elucidation.route(minor, item(Onward.COUNCIL), MEETINGS, AROUND) == MEETINGS[5]


@pytest.mark.parametrize("wrong", [4, 5, 6])
def test_D7_major_elucidation_refuses_another_body(wrong: int) -> None:
    meeting = FIELD.meetings[wrong]
    with pytest.raises(Refused) as refused:
        elucidation.check_target(replace(ASKED, weight=Weight.MAJOR), item(), meeting, AROUND, "Teknikudvalget")
    assert refused.value.rule == "D7" and "Teknikudvalget" in refused.value.title


def test_D7_minor_elucidation_refuses_a_committee_the_item_does_not_go_to() -> None:
    minor = replace(ASKED, weight=Weight.MINOR)
    elucidation.check_target(minor, item(Onward.FINANCE), FIELD.meetings[5], AROUND, "")
    elucidation.check_target(minor, item(Onward.FINANCE), FIELD.meetings[3], AROUND, "")
    for wrong in (4, 6):
        with pytest.raises(Refused):
            elucidation.check_target(minor, item(Onward.FINANCE), FIELD.meetings[wrong], AROUND, "")


def test_D7_an_item_that_goes_nowhere_cannot_have_minor_elucidation() -> None:
    with pytest.raises(Refused, match="goes no further"):
        elucidation.check_weight(Weight.MINOR, item(Onward.NOWHERE))
    elucidation.check_weight(Weight.MAJOR, item(Onward.NOWHERE))


def test_D7_a_cancelled_or_earlier_meeting_is_refused() -> None:
    for wrong in (replace(MEETINGS[2], cancelled=True), MEETINGS[0]):
        with pytest.raises(Refused):
            elucidation.check_target(replace(ASKED, weight=Weight.MAJOR), item(), wrong, AROUND, "")


def test_D7_the_material_is_ready_working_days_before_the_meeting() -> None:
    assert elucidation.ready_by(MEETINGS[2], AROUND) == date(2026, 11, 24)
    elucidation.check_deadline(date(2026, 11, 30), MEETINGS[2])
    with pytest.raises(Refused):
        elucidation.check_deadline(MEETINGS[2].day, MEETINGS[2])


def test_D7_where_no_meeting_leaves_time_the_next_one_is_proposed() -> None:
    soon = replace(AROUND, today=date(2027, 1, 11))
    major = replace(ASKED, weight=Weight.MAJOR)
    assert elucidation.route(major, item(), MEETINGS, soon) == MEETINGS[6]
    assert elucidation.route(major, item(), MEETINGS[:1], soon) is None


@given(st.sampled_from(Weight), st.sampled_from(Onward), st.integers(0, 40))
def test_D7_what_is_proposed_is_never_refused(weight: Weight, onward: Onward, ahead: int) -> None:
    around = replace(AROUND, today=TODAY + timedelta(ahead))
    asked, about = replace(ASKED, weight=weight), item(onward)
    found = elucidation.route(asked, about, MEETINGS, around)
    if found is not None:
        elucidation.check_target(asked, about, found, around, "")
        elucidation.check_deadline(elucidation.ready_by(found, around), found)


def test_D7_each_step_names_what_is_missing() -> None:
    assert elucidation.light_needs(ASKED)[0] is LightNeed.WEIGHT
    whole = replace(ASKED, weight=Weight.MAJOR, target_id=3, responsible_id=1, deadline=TODAY)
    assert elucidation.light_needs(whole) == ()
    working = replace(whole, state=Light.PREPARING)
    assert elucidation.light_needs(working) == (LightNeed.MATERIAL,)
    assert elucidation.light_needs(replace(working, summary="Det koster 2 mio. kr.")) == ()
    assert elucidation.next_light(replace(whole, state=Light.RETURNED)) is None


# ------------------------------------------------------------------------------------------ beforehand (S-D9)


def told(received: datetime, passed: datetime | None = None) -> Beforehand:
    return Beforehand(
        Told.QUESTION, "Hvad med parkering?", received, 2, passed_at=passed, passed_to="Eva" * bool(passed)
    )


def test_S_D9_what_came_before_the_meeting_and_was_passed_on_is_in_time() -> None:
    start = meetings.begins(MEETINGS[0], ZONE)
    assert start == datetime(2026, 11, 17, 17, tzinfo=ZONE)
    hour = timedelta(hours=1)
    assert meetings.passing(told(start - 2 * hour, start - hour), start, NOW) is Passing.PASSED
    assert meetings.passing(told(start - 2 * hour), start, start - hour) is Passing.WAITING
    assert meetings.passing(told(start - 2 * hour), start, start) is Passing.MISSED


@given(st.integers(0, 200), st.integers(0, 200))
def test_S_D9_what_came_too_late_stands_as_such(received: int, passed: int) -> None:
    start = meetings.begins(MEETINGS[0], ZONE)
    late = told(start + timedelta(hours=received), start + timedelta(hours=received + passed))
    assert meetings.passing(late, start, NOW) is Passing.LATE
    early = told(start - timedelta(hours=received + 1), start + timedelta(hours=passed))
    assert meetings.passing(early, start, NOW) is Passing.LATE


def test_S_D9_without_a_time_the_day_of_the_meeting_is_too_late() -> None:
    start = meetings.begins(MEETINGS[1], ZONE)
    assert meetings.passing(told(datetime(2026, 11, 24, 8, tzinfo=ZONE)), start, start) is Passing.LATE


def test_S_D9_it_is_passed_on_to_somebody_after_it_came() -> None:
    one = told(NOW)
    for to, at in ((" ", NOW), ("Eva", NOW - timedelta(hours=1)), ("Eva", NOW + timedelta(hours=1))):
        with pytest.raises(Refused) as refused:
            meetings.check_passed(one, to, at, NOW)
        assert refused.value.rule == "S-D9"
    for wrong in (replace(one, text=" "), replace(one, member_id=0), replace(one, received=NOW + timedelta(1))):
        with pytest.raises(Refused):
            meetings.check_told(wrong, NOW)


@pytest.mark.parametrize(
    ("typed", "kept"), [("17.30", "17:30"), ("kl. 9", "09:00"), ("8:05", "08:05"), ("", ""), (" 17 ", "17:00")]
)
def test_times_of_day_are_read_as_people_write_them(typed: str, kept: str) -> None:
    assert meetings.clock_text(typed) == kept


def test_what_is_no_time_is_refused() -> None:
    with pytest.raises(Refused):
        meetings.clock_text("25:00")


# ---------------------------------------------------------------------------------------- follow-up (S-D3, S-D5)

DECIDED = Decision("Cykelsti", TECH, date(2026, 3, 3), deadline=date(2027, 6, 1))


def reported(*periods: date) -> tuple[Report, ...]:
    return tuple(Report(each, NOW, "Ida", Progress.ON_TRACK, "Det går") for each in periods)


def test_S_D3_each_tertial_asks_for_a_status() -> None:
    assert followup.tertials(2026, DATES) == (date(2026, 4, 30), date(2026, 8, 31), date(2026, 12, 31))
    assert followup.missing_reports(DECIDED, TODAY) == (date(2026, 4, 30), date(2026, 8, 31))
    given_one = replace(DECIDED, reports=reported(date(2026, 4, 30)), reported_until=date(2026, 4, 30))
    assert followup.missing_reports(given_one, TODAY) == (date(2026, 8, 31),)
    assert followup.period_to_report(given_one, TODAY) == date(2026, 8, 31)


def test_S_D3_the_reporting_dates_are_the_municipalitys_own() -> None:
    assert followup.tertials(2026, ("02-30", "06-30")) == (date(2026, 2, 28), date(2026, 6, 30))
    assert followup.missing_reports(DECIDED, TODAY, ("06-30",)) == (date(2026, 6, 30),)
    assert followup.last_tertial(TODAY, ()) is None and followup.next_tertial(TODAY, ()) is None


def test_S_D3_what_is_overdue_stands_first() -> None:
    assert followup.due_of(DECIDED, TODAY) == (Due.REPORT, date(2026, 4, 30))
    late = replace(DECIDED, deadline=date(2026, 4, 1))
    assert followup.due_of(late, TODAY) == (Due.DEADLINE, date(2026, 4, 1)) and followup.is_overdue(late, TODAY)
    fresh = replace(DECIDED, decided_on=date(2026, 11, 1), deadline=None)
    assert followup.due_of(fresh, TODAY) == (Due.REPORT, date(2026, 12, 31)) and not followup.is_overdue(fresh, TODAY)
    ended = replace(late, outcome=Outcome.DONE, ended_on=TODAY)
    assert followup.due_of(ended, TODAY) == (Due.ENDED, TODAY) and not followup.is_overdue(ended, TODAY)


def test_S_D5_a_delegated_decision_waits_to_be_reported_back() -> None:
    delegated = replace(DECIDED, decided_on=date(2026, 11, 1), delegated=True)
    assert followup.due_of(delegated, TODAY)[0] is Due.BACK
    assert followup.due_of(replace(delegated, told_id=6), TODAY)[0] is Due.DEADLINE


def test_S_D3_a_decision_is_not_dated_ahead_and_its_deadline_not_before_it() -> None:
    wrong = (
        replace(DECIDED, title=" "),
        replace(DECIDED, decided_on=TODAY + timedelta(1)),
        replace(DECIDED, deadline=date(2026, 1, 1)),
    )
    for each in wrong:
        with pytest.raises(Refused) as refused:
            followup.check_decision(each, TODAY)
        assert refused.value.rule == "S-D3"


@given(
    st.dates(date(2024, 1, 1), TODAY),
    st.sets(st.sampled_from([d for y in (2024, 2025, 2026) for d in followup.tertials(y)])),
)
def test_S_D3_missing_reports_are_the_passed_tertials_without_one(decided: date, given_for: set[date]) -> None:
    reports = reported(*sorted(given_for))
    decision = replace(DECIDED, decided_on=decided, reports=reports, reported_until=None)
    every = [day for year in (2024, 2025, 2026) for day in followup.tertials(year)]
    naive = [day for day in every if decided <= day < TODAY and day not in given_for]
    assert list(followup.missing_reports(decision, TODAY)) == naive


def test_S_D3_a_report_tells_of_what_was_open_in_its_time() -> None:
    first, last = followup.period_of(date(2026, 8, 31))
    assert (first, last) == (date(2026, 5, 1), date(2026, 8, 31))
    assert followup.belongs(DECIDED, first, last)
    assert not followup.belongs(replace(DECIDED, ended_on=date(2026, 4, 1)), first, last)
    assert not followup.belongs(replace(DECIDED, decided_on=date(2026, 9, 1)), first, last)


# ------------------------------------------------------------------------------------------------ timeline (S-D6)

MATTER = Matter("Ny svømmehal", TECH, costs=True)


def test_S_D6_a_path_is_planned_through_the_committees_to_the_council() -> None:
    planned = timeline.planned(MATTER, FIELD, TODAY)
    assert [each.body_id for each in planned.stops] == [TECH, FINANCE, COUNCIL]
    assert [each.meeting_id for each in planned.stops] == [3, 5, 6]
    assert timeline.findings(planned, FIELD) == ()


def test_S_D6_papers_after_the_notice_come_too_late() -> None:
    late = replace(MATTER, stops=(Stop(TECH, 3, ready=date(2026, 11, 26)), Stop(FINANCE, 5), Stop(COUNCIL, 6)))
    (found,) = timeline.findings(late, FIELD)
    assert (found.flaw, found.at, found.day) == (Flaw.TOO_LATE, 0, date(2026, 11, 25))
    planned = timeline.planned(late, FIELD, TODAY)
    assert planned.stops[0].meeting_id == 7, "the next meeting whose notice the papers reach"


def test_S_D6_a_skipped_committee_is_named() -> None:
    skipping = replace(MATTER, stops=(Stop(COUNCIL, 6),))
    assert [each.flaw for each in timeline.findings(skipping, FIELD)] == [Flaw.COMMITTEE_SKIPPED, Flaw.FINANCE_SKIPPED]
    free = replace(skipping, costs=False)
    assert [each.body_id for each in timeline.findings(free, FIELD)] == [TECH]


def test_S_D6_order_cancelled_and_unchosen_meetings_are_named() -> None:
    path = replace(MATTER, stops=(Stop(TECH, 7), Stop(FINANCE, 5), Stop(COUNCIL)))
    assert [(each.flaw, each.at) for each in timeline.findings(path, FIELD)] == [
        (Flaw.WRONG_ORDER, 1),
        (Flaw.NO_MEETING, 2),
    ]
    gone = replace(FIELD, meetings=dict(FIELD.meetings) | {7: replace(MEETINGS[6], cancelled=True)})
    assert timeline.findings(path, gone)[0].flaw is Flaw.CANCELLED


@given(st.integers(0, 80), st.booleans())
def test_S_D6_what_is_planned_comes_in_order_and_in_time(ahead: int, costs: bool) -> None:
    planned = timeline.planned(replace(MATTER, costs=costs), FIELD, TODAY + timedelta(ahead))
    flaws = {each.flaw for each in timeline.findings(planned, FIELD)}
    assert flaws <= {Flaw.NO_MEETING}, "only where no meeting is left"
    days = [FIELD.meetings[each.meeting_id].day for each in planned.stops if each.meeting_id]
    assert days == sorted(set(days))
