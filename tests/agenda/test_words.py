"""Agenda: every value has its word, and rules say what they say."""

from datetime import date
from enum import StrEnum
from typing import Any

import pytest

from desktop.agenda import words
from desktop.agenda.rules.elucidation import Light, LightNeed, LightView, Weight
from desktop.agenda.rules.followup import Decision, Due, FollowView, Outcome, Progress, periods, tertials
from desktop.agenda.rules.meetings import COUNCIL, MeetingView, Onward, Passing, Told
from desktop.agenda.rules.timeline import Finding, Flaw, MatterView
from desktop.agenda.words import reported_text
from desktop.base.words import speaking

NAMED: tuple[tuple[type[StrEnum], Any], ...] = (
    (Onward, words.onward_text),
    (Told, words.told_text),
    (Passing, words.passing_text),
    (Weight, words.weight_text),
    (Light, words.light_text),
    (Outcome, words.outcome_text),
    (Progress, words.progress_text),
    (MeetingView, words.view_text),
    (LightView, words.view_text),
    (FollowView, words.view_text),
    (MatterView, words.view_text),
)


@pytest.mark.parametrize(("kind", "text"), NAMED)
def test_every_value_has_a_word(kind: type[StrEnum], text: Any) -> None:
    assert all(text(each) for each in kind)


def test_views_of_different_lists_are_never_the_same_value() -> None:
    values = [each.value for kind in (MeetingView, LightView, FollowView, MatterView) for each in kind]
    assert len(set(values)) == len(values)


def test_D7_needs_name_their_rule() -> None:
    assert {words.light_need(each).rule for each in LightNeed} == {"D7"}
    assert all(words.light_step_text(each, "Ida").endswith("Ida") for each in Light)
    assert [words.next_light_text(each) for each in (Light.PREPARING, Light.READY, Light.RETURNED)]


def test_S_D3_S_D5_what_is_due_is_said_with_its_day() -> None:
    today = date(2026, 11, 20)
    with speaking("da"):
        assert words.due_text(Due.DEADLINE, date(2026, 12, 1), today).endswith("1. dec.")
        assert words.due_text(Due.REPORT, date(2027, 4, 30), today).endswith("30. apr. 2027")
    assert words.due_text(Due.NOTHING, None, today) and words.due_text(Due.BACK, None, today)
    ends = (date(2026, 4, 30), date(2026, 8, 31), date(2026, 12, 31))
    assert words.tertial_text(ends[1], ends).startswith("2. ")
    assert words.tertial_text(date(2026, 6, 30), (date(2026, 6, 30),)).startswith("Status")
    assert words.period_text(date(2026, 5, 1), ends[1]).count("2026") == 1


def test_S_D6_every_flaw_names_its_body() -> None:
    for flaw in Flaw:
        said = words.finding_text(Finding(flaw, 0, 3, date(2026, 12, 1)), {3: "Teknikudvalget"})
        assert said.startswith("Teknikudvalget")


def test_bodies_and_decisions_are_named() -> None:
    assert words.body_text(COUNCIL, {}) == words.council() and words.body_text(9, {})
    decision = Decision("x", COUNCIL, date(2026, 10, 29), delegated=True)
    assert "behalf" in words.decided_text(decision, {})


@pytest.mark.parametrize("rule", ["D5", "D6", "D7", "S-D3", "S-D5", "S-D6", "S-D9"])
def test_every_rule_of_the_room_says_why(rule: str) -> None:
    assert words.rule_sentence(rule) != rule and words.rule_text(rule)[-1] == rule[-1]


def test_S_D3_a_report_is_named_by_its_tertial_or_its_year() -> None:
    offered = periods(date(2026, 11, 20))
    ends = [tertials(last.year) for _, last in offered]
    said = [reported_text(*period, dates) for period, dates in zip(offered, ends, strict=True)]
    assert said == [
        "2. tertial 2026", "1. tertial 2026", "3. tertial 2025", "2. tertial 2025", "1. tertial 2025",
        "3. tertial 2024", "3. tertial 2026", "The whole of 2026", "The whole of 2025",
    ]  # fmt: skip
    assert offered[0] == (date(2026, 5, 1), date(2026, 8, 31))
    assert periods(date(2026, 11, 20), ()) == (
        (date(2026, 1, 1), date(2026, 12, 31)), (date(2025, 1, 1), date(2025, 12, 31)),
    )  # fmt: skip
    assert reported_text(date(2026, 3, 1), date(2026, 3, 31), ()) == "1 March – 31 March 2026"
