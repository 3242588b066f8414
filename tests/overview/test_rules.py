"""What waits stands in the right section, numbers are counted rightly, and no party is ranked."""

from datetime import date
from statistics import median as plain_median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.overview.rules.cards import Card, Layout, layout_of
from desktop.overview.rules.numbers import (
    Answered,
    Dot,
    by_letter,
    figure,
    grouped,
    median,
    ninth,
    weeks_of,
    years_before,
)
from desktop.overview.rules.today import (
    Kind,
    Matter,
    Quarantine,
    Section,
    Wait,
    facts,
    next_quarantine,
    section_of,
    sections,
)

TUESDAY = date(2026, 11, 24)
COUNTS = st.dictionaries(st.integers(0, 60), st.integers(1, 20), min_size=1)


def matter(due: date | None, wait: Wait = Wait.ANSWER, mine: bool = False) -> Matter:
    return Matter(wait, Kind.QUESTION, 1, "Støj", due=due, mine=mine)


@pytest.mark.parametrize(
    ("due", "wait", "section"),
    [
        (date(2026, 11, 23), Wait.ANSWER, Section.OVERDUE),
        (TUESDAY, Wait.ANSWER, Section.TODAY),
        (date(2026, 11, 25), Wait.ANSWER, Section.WEEK),
        (date(2026, 11, 29), Wait.ANSWER, Section.WEEK),
        (date(2026, 11, 30), Wait.ANSWER, None),
        (date(2026, 11, 30), Wait.APPROVE, Section.WAITING),
        (None, Wait.ANSWER, None),
        (None, Wait.CONSENT, Section.WAITING),
    ],
)
def test_W2_a_matter_stands_by_its_day(due: date | None, wait: Wait, section: Section | None) -> None:
    assert section_of(matter(due, wait), TUESDAY) is section


def test_mine_leaves_out_what_waits_for_others() -> None:
    found = sections([matter(TUESDAY, mine=True), matter(TUESDAY)], TUESDAY, mine=True)
    assert [len(those) for those in found.values()] == [0, 1, 0, 0]


def test_the_sentence_counts_what_the_sections_hold() -> None:
    told = facts([matter(TUESDAY), matter(date(2026, 11, 2)), matter(TUESDAY, Wait.APPROVE)], TUESDAY)
    assert (told.overdue, told.today, told.approvals) == (1, 2, 1)


@given(COUNTS)
def test_median_and_ninth_are_those_of_all_values(counts: dict[int, int]) -> None:
    values = sorted(value for value, times in counts.items() for _ in range(times))
    assert median(counts) == plain_median(values)
    least = ninth(counts)
    assert least is not None
    assert sum(value <= least for value in values) * 10 >= len(values) * 9
    assert sum(value < least for value in values) * 10 < len(values) * 9


def test_nothing_has_no_median() -> None:
    assert (median({}), ninth({}), figure("", ()).share) == (None, None, None)


def test_answers_without_a_limit_are_neither_in_time_nor_late() -> None:
    found = figure("", [Answered(1, 1, 4, None, count=3), Answered(1, 1, 12, True), Answered(1, 1, 8, False)])
    assert (found.count, found.limited, found.in_time) == (5, 2, 1)


@given(st.lists(st.tuples(st.sampled_from("CAB"), st.integers(0, 30), st.booleans()), min_size=1))
def test_D1_parties_stand_by_letter_however_they_fare(answers: list[tuple[str, int, bool]]) -> None:
    found = [Answered(ord(letter), 0, took, late) for letter, took, late in answers]
    figures = grouped(found, lambda each: f"{chr(each.member_id)} Listen", by_letter)
    assert [each.name for each in figures] == sorted({f"{letter} Listen" for letter, _, _ in answers})
    assert sum(each.count for each in figures) == len(answers)


def test_D1_lists_without_a_letter_follow_those_with_one() -> None:
    names = ["Fælleslisten", "Ø", "B Borgerlisten", "A", ""]
    found = grouped([Answered(at, 0, 1, None) for at in range(5)], lambda each: names[each.member_id], by_letter)
    assert [each.name for each in found] == ["A", "B Borgerlisten", "Ø", "Fælleslisten", ""]


def test_weeks_without_answers_stand_empty() -> None:
    weeks = weeks_of([Dot(TUESDAY, 4, late=False, count=2), Dot(date(2026, 11, 16), 12, late=True)], TUESDAY)
    assert [each.count for each in weeks] == [0] * 10 + [1, 2]
    assert (weeks[-2].late_count, weeks[-1].median, weeks[-1].number) == (1, 4.0, 48)


def test_two_years_before_a_leap_day() -> None:
    assert years_before(date(2028, 2, 29)) == date(2026, 2, 28)


def test_W7_the_running_quarantine_comes_before_the_next() -> None:
    later = Quarantine(date(2027, 3, 1), date(2027, 6, 1), date(2027, 6, 1), "", date(2027, 6, 2))
    now = Quarantine(date(2026, 11, 1), TUESDAY, TUESDAY, "", date(2026, 11, 25))
    assert next_quarantine([later, now], TUESDAY) is now
    assert (now.day_of(TUESDAY), now.length, later.begins_in(TUESDAY)) == (24, 24, 97)


@given(st.lists(st.tuples(st.sampled_from(list(Card)), st.sampled_from([-1, 1, 0]))))
def test_a_layout_survives_being_remembered(steps: list[tuple[Card, int]]) -> None:
    layout = Layout()
    for card, step in steps:
        layout = layout.moved(card, step) if step else layout.turned(card)
    assert layout_of(layout.told()) == layout
    assert set(layout.order) == set(Card)


def test_a_card_moves_past_its_neighbour_in_view() -> None:
    layout = Layout().turned(Card.FOLLOW_UPS).moved(Card.STATES, -1)
    assert layout.shown((Card.ANSWER_TIMES, Card.FOLLOW_UPS, Card.STATES)) == (Card.STATES, Card.ANSWER_TIMES)
