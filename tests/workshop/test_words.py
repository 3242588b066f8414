"""Theme meetings: how meetings, agreements, statements and warnings are told."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.base.words import speaking
from desktop.workshop import words
from desktop.workshop.rules import (
    NO_TIME,
    Agreement,
    Caution,
    Concern,
    Example,
    Hands,
    Mark,
    MeetingState,
    Party,
    PictureKind,
    Statement,
    StepKind,
    compared,
    results,
)
from tests.workshop.conftest import MEETING, NOW


def test_every_kind_has_its_own_words() -> None:
    told = (
        [words.step_text(each) for each in StepKind],
        [words.picture_text(each) for each in PictureKind],
        [words.party_text(each) for each in Party],
        [words.mark_text(each) for each in Mark],
        [words.example_text(each) for each in Example],
        [words.state_text(each) for each in MeetingState],
    )
    assert all(len(set(each)) == len(each) for each in told)
    assert len(words.answers()) == 5


@pytest.mark.parametrize("concern", Concern)
def test_U1_every_warning_has_a_sentence_an_advice_and_a_rule(concern: Concern) -> None:
    caution = Caution(concern, "U1", 5)
    assert words.caution_text(caution) and words.caution_advice(caution).endswith(".")
    assert words.caution_text(replace(caution, kind=Concern.TOO_LONG)) == "The agenda is 5 minutes too long"


def test_when_a_meeting_is() -> None:
    assert words.when_text(MEETING) == "Monday 23 November 2026 17:00–18:00"
    assert words.when_text(replace(MEETING, until=NO_TIME)) == "Monday 23 November 2026 17:00–18:00"
    assert words.when_text(replace(MEETING, day=None)) == "17:00–18:00"
    assert words.when_text(replace(MEETING, start=NO_TIME)) == "Monday 23 November 2026"
    with speaking("da"):
        assert words.when_text(MEETING) == "mandag den 23. november 2026 kl. 17.00–18.00"


def test_U3_participants_are_numbers() -> None:
    assert words.side_counts(MEETING) == "9 politicians, 6 from the administration"


def test_U6_what_an_agreement_has_become() -> None:
    agreed = Agreement(1, "Vi skriver kortere", NOW)
    assert words.became_text(agreed) == ""
    assert words.became_text(replace(agreed, due=date(2027, 1, 1))) == "Followed up"
    assert words.became_text(replace(agreed, responsible="Ida", proposal_id=4)) == "Proposed as a rule"


def test_U3_a_statement_says_what_it_is_an_example_of() -> None:
    said = Statement(1, "Svaret kom i tide", NOW, norm="openness", example=Example.GOOD)
    assert words.statement_text(said, {"openness": "Openness"}) == "Svaret kom i tide (Good example, Openness)"
    assert words.statement_text(replace(said, norm="", example=Example.NONE), {}) == "Svaret kom i tide"


def test_U6_how_far_a_mean_has_moved() -> None:
    then = results(MEETING, (Hands(1, "legality-1", Party.POLITICIANS, (2, 0, 0, 0, 0)),))
    now = results(MEETING, (Hands(2, "legality-1", Party.POLITICIANS, (0, 1, 1, 0, 0)),))
    (each,) = compared(now, then)
    assert words.moved_text(each, Party.POLITICIANS) == "1.0 → 2.5 (+1.5)"
    assert words.moved_text(each, Party.ADMINISTRATION) == "– → –"
    (back,) = compared(then, now)
    assert words.moved_text(back, Party.POLITICIANS) == "2.5 → 1.0 (−1.5)"


def test_every_rule_that_warns_is_explained() -> None:
    assert all(words.rule_sentence(rule) for rule in ("U1", "U2", "U3", "U4", "U5", "U6", "K2", "S0"))
    assert words.rule_text("K2") == "K2"
