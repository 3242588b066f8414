"""Visits: the rules of B1 to B2.3, W6 and W7 as pure functions."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.base.problems import Refused
from desktop.visits.rules import checks, limits, load, papers, steps, timetable
from desktop.visits.rules.limits import Frame, Standing
from desktop.visits.rules.records import (
    ENDED_EARLY,
    PATH,
    DeclinedTime,
    Excluded,
    Guest,
    Item,
    Line,
    Paper,
    Participant,
    Receiver,
    Role,
    Side,
    State,
    Task,
    TaskKind,
    Visit,
    VisitKind,
    Way,
)
from desktop.visits.rules.steps import Around, Need
from desktop.workdays.elections import Election, ElectionKind, ElectionStatus
from desktop.workdays.quarantine import Dispensation, Effect, GuestKind, Quarantine
from tests.visits.hall import NOW, QUARANTINED, TODAY, ZONE, member, minister

MUNICIPAL = Election(ElectionKind.MUNICIPAL, date(2029, 11, 20), ElectionStatus.FIXED)
FRAME = Frame(TODAY, Quarantine((MUNICIPAL,)))
INFORMS = Frame(TODAY, Quarantine((MUNICIPAL,), blocks=False))
DECIDED = Dispensation("Bo Rydahl", TODAY, "Indvielsen er fastlagt ved lov")


def lacking(visit: Visit, frame: Frame = FRAME, around: Around | None = None) -> set[Need]:
    return {each.need for each in steps.missing(visit, frame, around)}


def line_of(visit: Visit, id: int) -> Line:
    known = {name: getattr(visit, name) for name in Line.__dataclass_fields__}
    return Line(**known | {"id": id})


def planning(visit: Visit) -> Visit:
    return replace(visit, state=State.PLANNING, institution_id=1, host_id=1)


# B1: external visits


def test_B1_an_external_visit_needs_a_host_before_it_is_confirmed() -> None:
    visit = planning(minister(host_id=None))
    assert Need.HOST not in lacking(visit)
    assert Need.HOST in lacking(replace(visit, host_id=None))


def test_B1_a_request_from_outside_names_guests_and_institution() -> None:
    request = minister(guests=(), way=None)
    assert lacking(request) == {Need.WAY, Need.INSTITUTION, Need.GUESTS}
    assert not lacking(replace(request, way=Way.MAILBOX, institution_id=1, guests=(Guest("Mia"),)))


@pytest.mark.parametrize("way", Way)
def test_B1_1_every_way_a_request_comes_in_by_is_recorded(way: Way) -> None:
    request = minister(institution_id=1)
    assert Need.WAY in lacking(replace(request, way=None))
    assert Need.WAY not in lacking(replace(request, way=way))


@pytest.mark.parametrize(
    ("changes", "need"),
    [
        ({"purpose": " "}, Need.PURPOSE),
        ({"content": ""}, Need.PURPOSE),
        ({"items": ()}, Need.TIMETABLE),
        ({"tasks": ()}, Need.PLAN),
        ({"tasks": (Task(TaskKind.CATERING, "Kaffe"),)}, Need.PLAN),
        ({"day": None}, Need.DAY),
        ({"start": None}, Need.DAY),
    ],
)
def test_B1_2_a_programme_has_purpose_content_timetable_and_an_internal_plan(
    changes: dict[str, object], need: Need
) -> None:
    visit = planning(minister())
    assert need not in lacking(visit)
    assert need in lacking(replace(visit, **changes))  # type: ignore[arg-type]


def test_B1_2_overlaps_in_the_timetable_are_mended_first() -> None:
    clash = (Item("Velkomst", 30), Item("Samtale", 15, at=610))
    visit = planning(minister(items=clash))
    assert Need.OVERLAPS in lacking(visit)
    assert Need.OVERLAPS not in lacking(replace(visit, items=timetable.with_start(clash, 1, None)))


def test_B1_2_note_and_programme_go_out_before_the_visit_is_confirmed() -> None:
    visit = planning(minister())
    assert {Need.NOTE, Need.PROGRAMME} <= lacking(visit)
    visit = replace(visit, papers=papers.with_sent(visit, (Paper.NOTE,), Receiver.HOST, TODAY))
    visit = replace(visit, papers=papers.with_sent(visit, (Paper.PROGRAMME,), Receiver.OFFICIALS, TODAY))
    assert not {Need.NOTE, Need.PROGRAMME} & lacking(visit)


def test_B1_2_who_gets_which_papers() -> None:
    visit = planning(minister())
    rows = {row.receiver: tuple(paper for paper, _ in row.sent) for row in papers.checklist(visit)}
    assert rows[Receiver.OFFICIALS] == (Paper.PROGRAMME,)
    assert rows[Receiver.HOST] == rows[Receiver.STAFF] == (Paper.PROGRAMME, Paper.INTERNAL_PLAN, Paper.NOTE)
    assert set(rows) == set(Receiver) - {Receiver.CENTRE_HEAD}
    headed = replace(visit, participants=(Participant("Bo", Role.CENTRE_HEAD),))
    assert Receiver.CENTRE_HEAD in papers.receivers(headed) and Receiver.DIRECTOR not in papers.receivers(headed)


def test_B1_2_a_paper_that_went_twice_shows_the_later_day_and_can_be_taken_back() -> None:
    visit = planning(minister())
    for day in (TODAY, TODAY - timedelta(1), TODAY):
        visit = replace(visit, papers=papers.with_sent(visit, (Paper.NOTE,), Receiver.HOST, day))
    assert len(visit.papers) == 2
    assert papers.sent_on(visit.papers, Paper.NOTE, Receiver.HOST) == TODAY
    assert papers.without_sent(visit, (Paper.NOTE,), Receiver.HOST) == ()


def test_B1_2_a_visit_is_closed_when_all_papers_have_gone_and_all_is_announced_and_filed() -> None:
    held = replace(planning(minister()), state=State.HELD, case_number="")
    assert lacking(held) == {Need.PAPERS, Need.INTRANET, Need.FILED}
    for receiver, paper in papers.outstanding(held):
        held = replace(held, papers=papers.with_sent(held, (paper,), receiver, TODAY))
    assert lacking(held) == {Need.INTRANET, Need.FILED}
    assert lacking(replace(held, intranet_on=TODAY, filed_on=TODAY)) == {Need.FILED}
    assert not lacking(replace(held, intranet_on=TODAY, filed_on=TODAY, case_number="26/1"))


def test_B1_3_roles_press_and_group_chairs_are_seen_to() -> None:
    visit = planning(minister())
    assert Need.CHAIRS_TOLD in lacking(visit)
    assert Need.CHAIRS_TOLD not in lacking(replace(visit, chairs_told_on=TODAY))
    assert Need.PRESS in lacking(replace(visit, press=""))
    assert Need.LEADER in lacking(replace(visit, participants=()))
    vague = (*visit.participants, Participant("Bo", Role.STAFF))
    assert Need.ROLES in lacking(replace(visit, participants=vague))
    assert steps.undescribed(replace(visit, participants=vague)) == ("Bo",)


def test_B1_3_turnout_counts_every_side_and_warns_above_the_limit() -> None:
    visit = minister()
    found = limits.turnout(visit, FRAME)
    assert (found.guests, found.politicians, found.staff) == (2, 1, 2)
    assert found.ratio == 1.0 and not found.too_many
    crowd = tuple(Participant(f"Ansat {n}", Role.STAFF) for n in range(4))
    assert limits.turnout(replace(visit, participants=crowd), FRAME).too_many is False
    assert limits.turnout(replace(visit, participants=(*crowd, Participant("Ny", Role.STAFF))), FRAME).too_many
    assert limits.turnout(replace(visit, guests=(), participants=()), FRAME).ratio is None


def test_B1_3_a_guest_in_both_lists_counts_once() -> None:
    visit = minister()
    both = (*visit.participants, Participant("łukasz østergård ", Role.GUEST))
    assert limits.turnout(replace(visit, participants=both), FRAME).guests == 2


@pytest.mark.parametrize("role", Role)
def test_B1_3_every_role_has_a_side(role: Role) -> None:
    side = Participant("A", role).side
    expected = {
        Role.GUEST: Side.GUEST,
        Role.ADVISER: Side.GUEST,
        Role.HOST: Side.POLITICAL,
        Role.MEMBER: Side.POLITICAL,
    }
    assert side is expected.get(role, Side.ADMINISTRATION)


# B1.4: quarantine


@pytest.mark.parametrize(
    ("day", "blocked"),
    [
        (date(2029, 8, 19), False),
        (date(2029, 8, 20), True),
        (date(2029, 11, 20), True),
        (date(2029, 11, 21), False),
    ],
)
def test_B1_4_W7_a_visit_is_blocked_from_the_first_day_of_quarantine_to_election_day(day: date, blocked: bool) -> None:
    visit = planning(minister(day=day))
    assert limits.blocked(visit, FRAME) is blocked
    assert (Need.QUARANTINE in lacking(visit)) is blocked
    assert steps.may_have_programme(visit, FRAME) is not blocked


def test_B1_4_the_first_free_day_is_offered() -> None:
    found = limits.ruling(minister(day=QUARANTINED), FRAME)
    assert found is not None and found.first_free == date(2029, 11, 21)
    assert limits.ruling(minister(day=None), FRAME) is None


def test_B1_4_norwegian_profiles_are_informed_instead() -> None:
    visit = planning(minister(day=QUARANTINED))
    found = limits.ruling(visit, INFORMS)
    assert found is not None and found.effect is Effect.INFORM
    assert Need.QUARANTINE not in lacking(visit, INFORMS)


@pytest.mark.parametrize("kind", [VisitKind.MEMBER, VisitKind.MAYOR, VisitKind.COMMITTEE])
def test_B1_4_members_own_visits_are_never_blocked(kind: VisitKind) -> None:
    visit = replace(member(day=QUARANTINED), kind=kind, guests=(Guest("Mia", "Minister"),))
    assert not limits.blocked(visit, FRAME)


def test_B1_4_meetings_across_the_parties_stay_possible_when_agreed_with_the_leader() -> None:
    meeting = planning(minister(day=QUARANTINED, debate=True))
    assert not limits.blocked(meeting, FRAME)
    assert lacking(meeting) == {Need.DEBATE_AGREED}
    assert not lacking(replace(meeting, agreed_on=TODAY))


def test_B1_4_an_exception_lets_a_visit_through() -> None:
    visit = planning(minister(day=QUARANTINED))
    assert limits.blocked(visit, FRAME)
    assert not limits.blocked(replace(visit, dispensations=(DECIDED,)), FRAME)


@pytest.mark.parametrize("kind", [GuestKind.COUNCIL_MEMBER, GuestKind.OTHER])
def test_B1_4_guests_outside_the_matrix_are_not_covered(kind: GuestKind) -> None:
    assert not limits.blocked(minister(day=QUARANTINED, guests=(Guest("Mia", "", kind),)), FRAME)


def test_W6_only_coming_visits_with_a_day_are_planned_ones() -> None:
    visit = minister(day=QUARANTINED)
    found = limits.planned(visit)
    assert found is not None and found.day == QUARANTINED and not found.guests.own
    assert limits.planned(replace(visit, day=None)) is None
    assert all(limits.planned(replace(visit, state=state)) is None for state in (State.HELD, *ENDED_EARLY))
    given = limits.planned(replace(visit, dispensations=(DECIDED,)))
    assert given is not None and given.dispensed


# B2: members, mayor, committees


def test_B2_1_the_mayor_goes_through_what_is_no_single_case() -> None:
    visit = planning(replace(member(), kind=VisitKind.MAYOR, excluded=()))
    assert lacking(visit) == {Need.EXCLUDED}
    assert Excluded.SINGLE_CASES in steps.EXCLUDED[VisitKind.MAYOR]
    assert not lacking(replace(visit, excluded=steps.EXCLUDED[VisitKind.MAYOR]))


@pytest.mark.parametrize(
    ("changes", "need"),
    [
        ({"leader_present": False}, Need.LEADER_PRESENT),
        ({"leader": ""}, Need.LEADER_PRESENT),
        ({"purpose": ""}, Need.PURPOSE),
        ({"topics": ""}, Need.TOPICS),
        ({"agreed_on": None}, Need.AGREED),
        ({"excluded": tuple(Excluded)[:-1]}, Need.EXCLUDED),
        ({"confidentiality_told": False}, Need.CONFIDENTIALITY),
        ({"mayor_told_on": None}, Need.MAYOR_TOLD),
        ({"confirmation_on": None}, Need.CONFIRMATION),
        ({"end": 540 + 181}, Need.LENGTH),
        ({"day": None}, Need.DAY),
    ],
)
def test_B2_2_a_members_visit_is_agreed_short_and_confirmed_in_writing(changes: dict[str, object], need: Need) -> None:
    visit = planning(member())
    assert not lacking(visit)
    assert lacking(replace(visit, **changes)) == {need}  # type: ignore[arg-type]


def test_B2_2_three_hours_are_allowed_and_the_limit_can_be_set() -> None:
    visit = member(end=540 + 180)
    assert not limits.too_long(visit, FRAME)
    assert limits.too_long(visit, replace(FRAME, hours=2))
    assert not limits.too_long(minister(end=1400), FRAME)


def test_B2_2_a_members_visit_as_such_cannot_be_declined() -> None:
    assert not steps.may_decline(member())
    assert steps.may_decline(minister()) and steps.may_cancel(member())


@pytest.mark.parametrize(
    ("today", "day", "standing"),
    [
        (date(2026, 11, 20), None, Standing.FINE),
        (date(2026, 12, 12), None, Standing.FINE),
        (date(2026, 12, 13), None, Standing.RUNNING_OUT),
        (date(2026, 12, 20), None, Standing.RUNNING_OUT),
        (date(2026, 12, 21), None, Standing.OVER),
        (date(2026, 12, 21), date(2026, 12, 20), Standing.SETTLED),
        (date(2026, 11, 21), date(2026, 12, 20), Standing.SETTLED),
        (date(2026, 11, 21), date(2026, 12, 21), Standing.FINE),
    ],
)
def test_B2_2_the_month_runs_out(today: date, day: date | None, standing: Standing) -> None:
    found = limits.month(member(day=day), replace(FRAME, today=today))
    assert found is not None
    assert found.last == date(2026, 12, 20) and found.standing is standing


def test_B2_2_the_month_ends_on_the_last_day_where_there_is_no_such_day_and_can_be_set() -> None:
    asked = member(requested=datetime(2027, 1, 31, 9, tzinfo=ZONE), day=None)
    found = limits.month(asked, replace(FRAME, today=date(2027, 2, 1)))
    assert found is not None and found.last == date(2027, 2, 28)
    longer = limits.month(asked, replace(FRAME, today=date(2027, 2, 1), months=2))
    assert longer is not None and longer.last == date(2027, 3, 31)


def test_B2_2_only_a_members_open_request_has_a_month() -> None:
    assert limits.month(minister(), FRAME) is None
    assert limits.month(member(state=State.HELD), FRAME) is None


def test_B2_3_a_committee_visits_its_own_area() -> None:
    visit = replace(member(), kind=VisitKind.COMMITTEE, committee_id=4, institution_id=7)
    assert lacking(visit, around=Around(institution_committee=4)) == set()
    assert lacking(visit, around=Around(institution_committee=5)) == {Need.OWN_AREA}
    assert Need.COMMITTEE in lacking(replace(visit, committee_id=None))


def test_B2_3_committee_visit_waits_for_the_mayor() -> None:
    visit = replace(planning(member()), kind=VisitKind.COMMITTEE, committee_id=4, head="Eva Skov", mayor_told_on=None)
    assert lacking(visit) == {Need.MAYOR_TOLD}
    assert not lacking(replace(visit, mayor_told_on=TODAY))


def test_B2_3_the_chair_arranges_it_through_the_professional_head() -> None:
    visit = replace(planning(member()), kind=VisitKind.COMMITTEE, committee_id=4, head="Eva Skov")
    assert lacking(visit, around=Around(chair_id=9)) == {Need.CHAIR}
    assert not lacking(visit, around=Around(chair_id=1))
    assert lacking(replace(visit, head=" ")) == {Need.HEAD}


def test_B2_3_the_mayor_was_told_before_not_after() -> None:
    day = TODAY - timedelta(2)
    visit = replace(member(day=day), kind=VisitKind.COMMITTEE, state=State.CONFIRMED, committee_id=4)
    assert lacking(replace(visit, mayor_told_on=TODAY)) == {Need.MAYOR_TOLD_BEFORE}
    assert lacking(replace(visit, mayor_told_on=None)) == {Need.MAYOR_TOLD_BEFORE}
    assert not lacking(replace(visit, mayor_told_on=day))


# Steps


@pytest.mark.parametrize("kind", VisitKind)
def test_every_kind_passes_the_same_states_to_the_end(kind: VisitKind) -> None:
    visit = replace(member(), kind=kind)
    seen = [visit.state]
    while (state := steps.next_state(visit)) is not None:
        visit = replace(visit, state=state)
        seen.append(state)
    assert tuple(seen) == PATH
    assert all(steps.next_state(replace(visit, state=state)) is None for state in ENDED_EARLY)


def test_every_point_of_a_checklist_leads_to_a_field_of_the_visit() -> None:
    known = set(Visit.__dataclass_fields__)
    for kind in VisitKind:
        for state in PATH:
            for each in steps.checklist(replace(minister(), kind=kind, state=state, debate=False), FRAME):
                assert each.field in known, (kind, state, each)


def test_a_visit_is_held_when_its_day_has_come() -> None:
    visit = member(state=State.CONFIRMED, day=TODAY + timedelta(1))
    assert lacking(visit) == {Need.DAY_PASSED}
    assert not lacking(replace(visit, day=TODAY))


# Timetable


def test_B1_2_times_follow_when_one_length_changes() -> None:
    visit = minister()
    before = [slot.start for slot in timetable.timetable_of(visit).slots]
    after = timetable.timetable(timetable.with_length(visit.items, 0, 25), visit.start)
    assert before == [600, 615, 660]
    assert [slot.start for slot in after.slots] == [600, 625, 670]
    assert after.total == 100 and not after.overlaps and not after.gaps


def test_B1_2_a_fixed_start_shows_overlap_and_gap() -> None:
    items = (Item("A", 30), Item("B", 10, at=620), Item("C", 10, at=650))
    found = timetable.timetable(items, 600)
    assert [(slot.overlap, slot.gap) for slot in found.slots] == [(0, 0), (10, 0), (0, 20)]
    assert found.overlaps == (found.slots[1],) and found.gaps == (found.slots[2],)


def test_a_row_can_be_moved_and_a_moved_visit_takes_fixed_times_along() -> None:
    items = (Item("A", 30), Item("B", 10, at=640))
    assert [item.title for item in timetable.moved(items, 1, 0)] == ["B", "A"]
    assert [item.at for item in timetable.shifted(items, -60)] == [None, 580]
    assert timetable.tasks_shifted((Task(TaskKind.OWN, at=30),), -60)[0].at == 24 * 60 - 30


def test_one_person_in_two_places_at_once_is_told() -> None:
    one = Task(TaskKind.OWN, "A", "Bo", at=600, minutes=30)
    other = Task(TaskKind.OWN, "B", "Bo", at=620, minutes=5)
    assert timetable.clashes((one, other)) == (other,)
    assert timetable.clashes((one, replace(other, responsible="Ib"))) == ()


def test_a_timetable_across_the_change_to_summer_time_is_right() -> None:
    night = minister(day=date(2027, 3, 28), start=90, end=None, items=(Item("Vagt", 60), Item("Afløsning", 30)))
    (first, second) = timetable.clock_times(night, ZONE)
    assert [f"{each:%H:%M}" for each in (*first, *second)] == ["01:30", "03:30", "03:30", "04:00"]
    assert (second[1].astimezone(UTC) - first[0].astimezone(UTC)) == timedelta(minutes=90)


def test_a_timetable_across_the_change_to_winter_time_is_right() -> None:
    night = minister(day=date(2027, 10, 31), start=90, end=None, items=(Item("Vagt", 120),))
    ((start, end),) = timetable.clock_times(night, ZoneInfo("Europe/Oslo"))
    assert f"{start:%H:%M} {end:%H:%M}" == "01:30 02:30"


@given(some.lists(some.integers(1, 200), min_size=1, max_size=30), some.integers(0, 1000))
def test_the_parts_of_a_timetable_add_up_to_its_total(lengths: list[int], start: int) -> None:
    found = timetable.timetable([Item("x", each) for each in lengths], start)
    assert found.total == sum(lengths) and found.start == start
    assert not found.overlaps and not found.gaps


# Conflicts


def test_two_visits_at_one_institution_on_a_day_and_one_host_at_one_time_conflict() -> None:
    visit = replace(minister(), id=1, institution_id=5, host_id=9)
    beside = line_of(replace(visit, start=1000, end=1060), 2)
    assert [each.kind for each in load.conflicts(visit, (beside,))] == [load.ConflictKind.INSTITUTION]
    elsewhere = line_of(replace(visit, institution_id=6), 3)
    assert [each.kind for each in load.conflicts(visit, (elsewhere,))] == [load.ConflictKind.HOST]
    assert not load.conflicts(visit, (line_of(replace(visit, institution_id=6, start=690, end=700), 4),))
    assert not load.conflicts(visit, (line_of(visit, 1), line_of(replace(visit, state=State.CANCELLED), 5)))
    assert not load.conflicts(replace(visit, day=None), (beside,))


def test_the_load_looks_back_twelve_months() -> None:
    assert load.load_since(date(2028, 2, 29)) == date(2027, 2, 28)


# Bad input


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title": "  "}, "title"),
        ({"start": 600, "end": 599}, "end"),
        ({"start": 600, "end": 600}, "end"),
        ({"start": -1, "end": None}, "start"),
        ({"start": 600, "end": 25 * 60}, "end"),
        ({"items": (Item("A", 25 * 60),)}, "items"),
        ({"items": (Item("A", 0),)}, "items"),
        ({"items": (Item("", 10),)}, "items"),
        ({"items": (Item("A", 20 * 60), Item("B", 5 * 60))}, "items"),
        ({"items": (Item("A", 10, at=24 * 60),)}, "items"),
        ({"guests": (Guest(" "),)}, "guests"),
        ({"participants": (Participant("", Role.STAFF),)}, "participants"),
        ({"tasks": (Task(TaskKind.OWN, at=-5),)}, "tasks"),
        ({"purpose": "x" * 20_000}, "purpose"),
        ({"points": ("x",) * 501}, "points"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(changes: dict[str, object], field: str) -> None:
    visit = replace(minister(), **changes)  # type: ignore[arg-type]
    assert checks.faults(visit)[0].field == field
    with pytest.raises(Refused) as refused:
        checks.check(visit)
    assert refused.value.title and refused.value.advice


def test_a_visit_in_order_has_no_faults() -> None:
    assert checks.faults(minister()) == () and checks.faults(member()) == ()
    assert checks.check(minister()) == minister()
    assert DeclinedTime(TODAY, "x", TODAY).at is None and NOW.date() == TODAY
