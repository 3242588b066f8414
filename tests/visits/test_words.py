"""Visits: every choice and need has a word, and times are written in the country's form."""

from datetime import date
from enum import StrEnum

import pytest

from desktop.base.words import speaking
from desktop.visits import words
from desktop.visits.rules import limits
from desktop.visits.rules.limits import Frame, Month, Standing
from desktop.visits.rules.load import ConflictKind, Load
from desktop.visits.rules.records import (
    Excluded,
    Line,
    Paper,
    Receiver,
    Role,
    Side,
    Sort,
    State,
    TaskKind,
    View,
    VisitKind,
    Way,
)
from desktop.visits.rules.steps import Check, Need
from tests.visits.hall import TODAY, minister

LABELS = (
    (VisitKind, words.kind_text),
    (State, words.state_text),
    (View, words.view_text),
    (Sort, words.sort_text),
    (Way, words.way_text),
    (Side, words.side_text),
    (Role, words.role_text),
    (TaskKind, words.task_text),
    (Paper, words.paper_text),
    (Receiver, words.receiver_text),
    (Excluded, words.excluded_text),
    (Need, words.need_text),
)


@pytest.mark.parametrize(("kind", "said"), LABELS, ids=lambda each: getattr(each, "__name__", ""))
def test_every_choice_has_a_word_of_its_own(kind: type[StrEnum], said: object) -> None:
    found = [said(each) for each in kind]  # type: ignore[operator]
    assert all(found) and len(set(found)) == len(found)


def test_every_rule_is_named_and_said_in_a_sentence() -> None:
    for rule in ("B1", "B1.1", "B1.2", "B1.3", "B1.4", "B2.1", "B2.2", "B2.3"):
        assert words.rule_text(rule) == f"Guideline {rule[1:]}"
        assert words.rule_sentence(rule).endswith(".") and words.rule_sentence(rule) != rule
    assert words.rule_sentence("W6") != "W6" and words.rule_text("W7") == "W7"


def test_what_is_missing_leads_to_its_rule_and_field() -> None:
    found = words.lack(Check(Need.MAYOR_TOLD, "B2.3", "mayor_told_on", False))
    assert (found.text, found.rule, found.field) == ("The mayor must be told before the visit", "B2.3", "mayor_told_on")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("da", "tirsdag den 8. december 2026 kl. 10.00–11.30"),
        ("nb", "tirsdag 8. desember 2026 kl. 10.00–11.30"),
        ("nn", "tysdag 8. desember 2026 kl. 10.00–11.30"),
        ("en", "Tuesday 8 December 2026 10:00–11:30"),
    ],
)
def test_times_are_written_in_the_country_s_form(language: str, said: str) -> None:
    with speaking(language):
        assert words.when_text(date(2026, 12, 8), 600, 690) == said
        assert words.when_text(date(2026, 12, 8), None) == said.split(" kl.")[0].split(" 10:")[0]


def test_lengths_and_edges_of_the_day() -> None:
    assert words.length_text(150) == "2 hours 30 minutes" and words.length_text(60) == "1 hours"
    assert words.length_text(0) == "0 minutes"
    assert words.clock_text(24 * 60) == "24:00" and words.clock_text(25 * 60) == "01:00"
    assert words.span_text(None, None) == "" and words.when_text(None, 5) == "No day yet"


def test_month_turnout_load_and_conflicts_in_words() -> None:
    last = date(2026, 12, 20)
    assert words.month_text(Month(last, 5, Standing.RUNNING_OUT)).startswith("5 days left")
    assert "should have been" in words.month_text(Month(last, -5, Standing.OVER))
    assert "Within the month" in words.month_text(Month(last, 5, Standing.SETTLED))
    turnout = limits.turnout(minister(), Frame(TODAY))
    assert words.turnout_text(turnout) == "1.0 staff for each guest. The limit is 2."
    with speaking("da"):
        assert "1,0" in words.turnout_text(turnout)
    assert words.load_text(Load(1, 3)) == "3 visits in the last twelve months"
    known = {name: getattr(minister(number="B-1"), name) for name in Line.__dataclass_fields__}
    assert all("B-1" in words.conflict_text(kind, Line(**known)) for kind in ConflictKind)


@pytest.mark.parametrize("state", [State.PLANNING, State.CONFIRMED, State.HELD, State.CLOSED])
def test_every_step_has_a_button(state: State) -> None:
    assert words.next_text(state)


@pytest.mark.parametrize("state", State)
def test_every_state_is_told_with_number_and_person(state: State) -> None:
    assert "B-2026-001" in words.told(minister(number="B-2026-001", state=state))
    assert "Ida" in words.step_text(state, "Ida")
