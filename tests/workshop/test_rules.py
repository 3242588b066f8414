"""Theme meetings: agenda and times, cases, the clock of a running meeting, and what came out of it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.problems import Refused
from desktop.codex.exchange import library
from desktop.codex.rules import Own, OwnQuestion
from desktop.workshop.rules import (
    NO_TIME,
    Case,
    Concern,
    Finding,
    Hands,
    Mark,
    Meeting,
    MeetingState,
    Party,
    Picture,
    PictureKind,
    Run,
    Spread,
    Statement,
    Step,
    StepKind,
    at_step,
    back,
    beginning_at,
    begun,
    case_ids,
    cautions,
    check_case,
    check_hands,
    check_meeting,
    check_statement,
    clock,
    compared,
    copied,
    end,
    forward,
    grouped,
    left_out,
    moved,
    paused,
    picture_at,
    rearranged,
    results,
    shelves_of,
    slots,
    standard_agenda,
    tally,
    with_finding,
    with_minute,
    with_minutes,
    with_step,
)
from tests.workshop.conftest import MEETING, NOW

NORMS = ("legality", "truthfulness", "professionalism", "neutrality", "leadership", "development", "openness")
SHELVES = {"legality-1": "norms", "legality-4": "norms", "media-1": "themes"}


def later(seconds: int):
    return NOW + timedelta(seconds=seconds)


def test_U1_steps_follow_each_other_and_the_end_is_their_sum():
    assert [(slot.start, slot.end) for slot in slots(MEETING)] == [(1020, 1030), (1030, 1060), (1060, 1080)]
    assert end(MEETING) == 18 * 60
    assert end(replace(MEETING, start=NO_TIME)) == NO_TIME
    assert slots(replace(MEETING, start=NO_TIME))[0].start == 0


def test_U1_a_plan_that_does_not_hold_its_time_says_by_how_much():
    long = with_minutes(MEETING, 1, 45)
    assert [(each.kind, each.rule, each.number) for each in cautions(long, SHELVES)] == [(Concern.TOO_LONG, "U1", 15)]
    assert cautions(MEETING, SHELVES) == ()
    assert cautions(replace(long, until=NO_TIME), SHELVES) == ()


def test_K2_norms_and_further_themes_are_kept_apart_unless_told_otherwise():
    theme = Step(StepKind.QUESTIONS, "Medier", 5, (Picture(PictureKind.QUESTION, "media-1"),))
    mixed = replace(MEETING, until=NO_TIME, steps=(*MEETING.steps, theme))
    assert [(each.kind, each.rule) for each in cautions(mixed, SHELVES)] == [(Concern.MIXED, "K2")]
    assert cautions(replace(mixed, mixed=True), SHELVES) == ()


def test_U1_U3_an_empty_agenda_and_an_absent_side_are_told():
    empty = Meeting("Tomt", politicians=3)
    assert {each.kind for each in cautions(empty, {})} == {Concern.NO_STEPS, Concern.NOBODY}


def test_U1_the_standard_agenda_has_six_steps_in_the_sources_order():
    titles = {kind: kind.value for kind in StepKind}
    steps = standard_agenda(titles, {StepKind.CASES: (Picture(PictureKind.CASE, "1"),)})
    assert [step.kind for step in steps] == [
        StepKind.WELCOME,
        StepKind.CODEXES,
        StepKind.CASES,
        StepKind.QUESTIONS,
        StepKind.INDICATORS,
        StepKind.WRAP_UP,
    ]
    assert sum(step.minutes for step in steps) == 150
    assert steps[2].pictures


def test_U6_a_copy_is_a_new_plan_that_knows_the_earlier_meeting():
    copy = copied(replace(MEETING, id=7, version=3, state=MeetingState.HELD))
    assert (copy.id, copy.version, copy.day, copy.state, copy.earlier_id) == (0, 0, None, MeetingState.PLANNED, 7)
    assert copy.steps == MEETING.steps


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (replace(MEETING, title=" "), "no title"),
        (with_minutes(MEETING, 0, 0), "no length"),
        (with_minutes(MEETING, 0, 1441), "no length"),
        (replace(MEETING, steps=(Step(StepKind.OTHER, " ", 5),)), "step has no title"),
        (replace(MEETING, politicians=-1), "number of participants"),
        (replace(MEETING, until=1000), "ends before"),
    ],
)
def test_U1_an_impossible_plan_is_refused(changed, said):
    with pytest.raises(Refused, match=said) as refused:
        check_meeting(changed)
    assert refused.value.rule == "U1"
    assert refused.value.advice


def test_a_step_moves_and_the_rest_keep_their_order():
    assert [step.title for step in moved(MEETING, 2, 0).steps] == ["Afrunding", "Velkomst", "Spørgsmål"]
    assert moved(MEETING, 0, 0) == MEETING
    assert check_meeting(MEETING) == MEETING


def test_U2_a_finding_replaces_the_one_on_the_same_obligation():
    case = with_finding(Case("Skolestart"), Finding("truthfulness", Mark.WRONG, "Tal manglede", "Travlhed"))
    case = with_finding(case, Finding("legality", Mark.WELL))
    case = with_finding(case, Finding("truthfulness", Mark.BOTH, "Tal kom senere"))
    tidy = check_case(case, NORMS)
    assert [each.norm for each in tidy.findings] == ["legality", "truthfulness"]
    assert tidy.finding("truthfulness").mark is Mark.BOTH
    assert tidy.finding("openness").mark is Mark.UNTOUCHED
    assert with_finding(tidy, Finding("legality")).findings == tidy.findings[1:]


def test_U2_a_case_has_a_title_and_its_findings_are_on_the_seven():
    with pytest.raises(Refused, match="no title"):
        check_case(Case(" "), NORMS)
    with pytest.raises(Refused, match="none of the seven"):
        check_case(Case("X", findings=(Finding("speed", Mark.WELL),)), NORMS)


def test_U2_the_matrix_counts_each_way_an_obligation_fared():
    one = with_finding(Case("A"), Finding("openness", Mark.WRONG))
    other = with_finding(Case("B"), Finding("openness", Mark.BOTH))
    assert tally((one, other, Case("C")), "openness") == {
        Mark.UNTOUCHED: 1,
        Mark.WELL: 0,
        Mark.WRONG: 1,
        Mark.BOTH: 1,
    }


def test_U5_pictures_are_shown_one_by_one_over_all_steps_and_back():
    run = begun(MEETING, NOW)
    seen = [(run.step, run.picture)]
    for _ in range(4):
        run = forward(run, MEETING, NOW)
        seen.append((run.step, run.picture))
    assert seen == [(0, 0), (1, 0), (1, 1), (2, 0), (2, 0)]
    assert picture_at(MEETING, 0, 0) == Picture(PictureKind.TITLE, title="Velkomst")
    for _ in range(5):
        run = back(run, MEETING, NOW)
    assert (run.step, run.picture) == (0, 0)


def test_U5_turning_hides_the_result_and_lights_a_black_screen():
    run = replace(begun(MEETING, NOW), black=True, result=True)
    turned = forward(run, MEETING, NOW)
    assert (turned.black, turned.result) == (False, False)


def test_U5_the_clock_counts_planned_time_then_overtime():
    run = begun(MEETING, NOW)
    assert (clock(run, MEETING, later(240)).left, clock(run, MEETING, later(240)).overtime) == (360, 0)
    over = clock(run, MEETING, later(660))
    assert (over.left, over.overtime, over.ahead) == (0, 60, -60)
    assert over.ends == later(660) + timedelta(minutes=50)


def test_U5_a_step_that_ended_early_puts_the_meeting_ahead():
    run = at_step(begun(MEETING, NOW), MEETING, 1, later(420))
    told = clock(run, MEETING, later(420))
    assert (told.used, told.ahead) == (0, 180)
    again = at_step(run, MEETING, 0, later(480))
    assert clock(again, MEETING, later(490)).used == 430


def test_U5_a_pause_counts_nothing_and_a_minute_can_be_added():
    run = paused(begun(MEETING, NOW), later(100))
    assert clock(run, MEETING, later(900)).used == 100
    assert clock(run, MEETING, later(900)).paused
    going = paused(run, later(900))
    assert clock(going, MEETING, later(910)).used == 110
    longer = with_minute(going, MEETING, 2)
    assert clock(longer, MEETING, later(910)).planned == 720
    assert with_minute(run, MEETING, -99).extra[0] == -9


def test_U5_a_meeting_without_agenda_cannot_begin():
    with pytest.raises(Refused) as refused:
        begun(replace(MEETING, steps=()), NOW)
    assert refused.value.rule == "U1"


@given(st.lists(st.tuples(st.sampled_from(["forward", "back", "jump", "pause"]), st.integers(0, 900)), max_size=30))
def test_U5_no_second_is_counted_twice_or_lost(acts):
    run, now, going = begun(MEETING, NOW), 0, 0
    for act, seconds in acts:
        now += seconds
        going += seconds if run.resumed is not None else 0
        if act == "pause":
            run = paused(run, later(now))
        elif act == "jump":
            run = at_step(run, MEETING, seconds % 3, later(now))
        else:
            run = (forward if act == "forward" else back)(run, MEETING, later(now))
        used = list(run.used)
        used[run.step] = clock(run, MEETING, later(now)).used
        assert sum(used) == going
        assert (run.step, run.picture) in MEETING.pictures


def test_U5_the_place_holds_when_the_agenda_got_another_step_meanwhile():
    run = begun(MEETING, NOW)
    longer = replace(MEETING, steps=(*MEETING.steps, Step(StepKind.OTHER, "Ekstra", 5)))
    assert clock(at_step(run, longer, 3, later(60)), longer, later(60)).planned == 300
    lost = forward(Run(1, step=1, picture=9, used=(0, 0, 0), extra=(0, 0, 0)), MEETING, NOW)
    assert (lost.step, lost.picture) in MEETING.pictures


def test_U3_more_hands_than_people_are_refused():
    assert check_hands(Hands(1, "legality-1", Party.POLITICIANS, (1, 2, 3, 2, 1)), MEETING)
    with pytest.raises(Refused, match="10 of 9") as refused:
        check_hands(Hands(1, "legality-1", Party.POLITICIANS, (1, 2, 3, 2, 2)), MEETING)
    assert refused.value.rule == "U3"
    with pytest.raises(Refused, match="counted like this"):
        check_hands(Hands(1, "legality-1", Party.POLITICIANS, (1, -1, 0, 0, 0)), MEETING)
    everybody = replace(MEETING, politicians=0)
    assert check_hands(Hands(1, "legality-1", Party.POLITICIANS, (9, 9, 9, 9, 9)), everybody)


def test_U3_a_statement_is_one_line_and_not_empty():
    assert check_statement(Statement(1, " Vi får \n svar ", NOW)).text == "Vi får svar"
    with pytest.raises(Refused, match="empty"):
        check_statement(Statement(1, " ", NOW))


def test_U3_results_show_both_sides_their_means_and_the_distance():
    hands = (
        Hands(1, "legality-1", Party.POLITICIANS, (2, 3, 4, 0, 0)),
        Hands(1, "legality-1", Party.ADMINISTRATION, (0, 0, 1, 3, 1)),
    )
    (told,) = results(MEETING, hands)
    assert told.politicians.mean == pytest.approx(20 / 9)
    assert told.administration.mean == 4.0
    assert told.distance == pytest.approx(4 - 20 / 9)
    assert told.administration.answering == pytest.approx(5 / 6)
    assert sum(told.politicians.shares) == pytest.approx(1)
    (empty,) = results(MEETING, ())
    assert (empty.distance, empty.politicians.mean, empty.politicians.answering) == (None, None, 0.0)
    assert Spread((0,) * 5, 0).answering is None


def test_U6_the_same_questions_are_compared_with_an_earlier_meeting():
    before = results(MEETING, (Hands(1, "legality-1", Party.POLITICIANS, (9, 0, 0, 0, 0)),))
    now = results(MEETING, (Hands(2, "legality-1", Party.POLITICIANS, (0, 0, 9, 0, 0)),))
    (told,) = compared(now, before)
    assert told.change(Party.POLITICIANS) == 2.0
    assert told.change(Party.ADMINISTRATION) is None
    assert compared(now, ()) == ()


def test_U3_statements_are_grouped_by_what_they_answer():
    said = (
        Statement(1, "B", NOW, "legality-4", id=2),
        Statement(1, "C", NOW, group="citizens", id=3),
        Statement(1, "A", NOW, "legality-4", id=1),
    )
    assert [(name, [each.text for each in found]) for name, found in grouped(said)] == [
        ("citizens", ["C"]),
        ("legality-4", ["A", "B"]),
    ]


def rows_of(meeting: Meeting) -> list[tuple[StepKind, str, int]]:
    return [(each.kind, each.title, each.minutes) for each in meeting.steps]


@given(st.permutations(range(3)))
def test_U1_steps_keep_their_material_wherever_they_are_moved(order: list[int]) -> None:
    rows = [rows_of(MEETING)[at] for at in order]
    assert rearranged(MEETING.steps, rows) == tuple(MEETING.steps[at] for at in order)


def test_U1_a_changed_step_keeps_its_material_and_a_new_one_has_none() -> None:
    rows = rows_of(MEETING)
    changed = rearranged(MEETING.steps, [rows[0], (StepKind.QUESTIONS, "Andre ord", 25), rows[2]])
    assert changed[1].pictures == MEETING.steps[1].pictures and changed[1].title == "Andre ord"
    more = rearranged(MEETING.steps, [*rows[:2], (StepKind.BREAK, "Pause", 10), rows[2]])
    assert more[2] == Step(StepKind.BREAK, "Pause", 10) and more[3] == MEETING.steps[2]
    assert rearranged(MEETING.steps, rows[1:]) == MEETING.steps[1:]


def test_U1_a_typed_start_makes_the_step_above_longer() -> None:
    assert [each.minutes for each in beginning_at(MEETING, 2, 17 * 60 + 50).steps] == [10, 40, 20]
    assert beginning_at(MEETING, 0, 16 * 60).start == 16 * 60
    with pytest.raises(Refused, match="begins later"):
        beginning_at(MEETING, 2, 17 * 60 + 10)


def test_K2_norms_are_kept_apart_from_themes_unless_told_otherwise() -> None:
    shelves = {"legality-1": "norms", "policy-9": "themes"}
    theme = Picture(PictureKind.QUESTION, "policy-9")
    assert left_out(MEETING, shelves) == "themes"
    assert left_out(replace(MEETING, mixed=True), shelves) == ""
    assert left_out(replace(MEETING, steps=(Step(StepKind.OTHER, "T", 5, (theme,)),)), shelves) == "norms"
    both = with_step(MEETING, 0, replace(MEETING.steps[0], pictures=(theme,)))
    assert left_out(both, shelves) == "" and left_out(replace(MEETING, steps=()), shelves) == ""


def test_K2_own_questions_stand_on_the_shelf_of_their_chapter() -> None:
    own = Own(questions=(OwnQuestion("policy", "Hvad nu?", id=4),))
    found = shelves_of(library("da"), own)
    assert (found["own-4"], found["legality"], found["legality-1"]) == ("themes", "norms", "norms")


def test_U2_a_case_is_told_once_however_often_it_is_shown() -> None:
    shown = tuple(Picture(PictureKind.CASE, id) for id in ("2", "1", "2"))
    assert case_ids(replace(MEETING, steps=(Step(StepKind.CASES, "Sager", 20, shown),))) == (2, 1)
