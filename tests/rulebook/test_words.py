"""The rule register's words: deadlines, sides, consents and the protocol, in the language spoken."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from desktop.base.words import speaking
from desktop.rulebook import rules, words
from desktop.rulebook.rules import Amendment, AmendmentKind, Consent, ConsentSide, Due, DueKind, Proposal, ProposalKind
from desktop.rulebook.rules import ProposalState as State

YEARLY = Due(DueKind.YEARLY, ("04-30", "08-31"))
ONCE = Due(DueKind.ONCE, day=date(2030, 2, 1))


@pytest.fixture(autouse=True)
def english():
    with speaking("en"):
        yield


def test_S_deadlines_are_told_and_typed():
    lapses = Due(DueKind.LAPSES, day=date(2027, 5, 1))
    programme = Due(DueKind.PROGRAMME, text="Lederprogram")
    assert words.dues_text((Due(DueKind.RUNNING), YEARLY)) == "Running · 30 April, 31 August"
    assert words.due_text(lapses) == "Until 1 May 2027"
    assert words.dues_typed((programme, YEARLY, ONCE)) == "Lederprogram, 30.4., 31.8., 1.2.2030"


def test_S_what_is_typed_is_read_back_as_the_same_deadlines():
    assert rules.dues_told(words.dates_typed((YEARLY, ONCE))) == (YEARLY, ONCE)
    with pytest.raises(ValueError, match="day"):
        rules.dues_told("31.2.")


def test_who_answers_is_told_with_the_persons():
    assert words.who_text(rules.Side.ADMINISTRATION, ("Ida Lund",)) == "Administration, Ida Lund"
    assert words.side_short(rules.Side.ADMINISTRATION) == "Adm."
    assert words.side_short(rules.Side.BOTH) == "Both"


def test_S0_a_proposal_tells_whose_consent_is_missing():
    day = date(2026, 11, 1)
    given = [Consent(side, side.value, day) for side in ConsentSide]
    told = [
        words.needs_text(Proposal(ProposalKind.END, "Ida", day, consents=tuple(given[:count]), state=state))
        for count, state in (
            (0, State.OPEN),
            (1, State.OPEN),
            (2, State.OPEN),
            (2, State.ADOPTED),
            (0, State.WITHDRAWN),
        )
    ]
    assert told == ["Awaits both consents", "Awaits: Chief executive", "Both agree", "Adopted", "Withdrawn"]


def test_S0_a_line_of_the_protocol_names_its_rule():
    line = Amendment(date(2026, 1, 1), AmendmentKind.ADDED, "Byrådet", told="E12")
    assert words.line_text(line) == "Rule added: E12"
    assert words.line_text(Amendment(line.day, AmendmentKind.STARTED, "Byrådet")) == "Register adopted"


@pytest.mark.parametrize("kind", [*rules.LinkKind, *rules.Standing, *rules.DueKind, *rules.AmendmentKind])
def test_every_kind_has_a_name(kind):
    named: dict[type, Callable[[Any], str]] = {
        rules.LinkKind: words.link_kind_text,
        rules.Standing: words.standing_text,
        rules.DueKind: words.due_kind_text,
        rules.AmendmentKind: words.amendment_text,
    }
    name = named[type(kind)](kind)
    assert name and name[0].isupper()


def test_rules_are_named_and_explained():
    assert words.rule_text("S0") == "A change needs both consents"
    assert words.rule_text("S-A6") == "Interplay rule A6"
    assert len({words.rule_sentence(each) for each in ("S0", "S-A6", "S-D3", "S")}) == 4
