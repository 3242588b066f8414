"""The rule register's fields: a rule shown and read back is the same; what cannot be read is told."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.words import speaking
from desktop.rulebook import form
from desktop.rulebook.rules import Clause, Due, DueKind, Front, Link, LinkKind, Section, Side

DAYS = st.dates(date(2026, 1, 1), date(2040, 12, 31))
DUES = st.lists(
    st.one_of(
        st.just(Due(DueKind.RUNNING)),
        st.just(Due(DueKind.MONTHLY)),
        st.builds(lambda day: Due(DueKind.YEARLY, (day.strftime("%m-%d"),)), DAYS),
        st.builds(lambda day: Due(DueKind.ONCE, day=day), DAYS),
        st.builds(lambda day: Due(DueKind.LAPSES, day=day), DAYS),
        st.just(Due(DueKind.PROGRAMME, text="Program")),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda due: due.kind,
)
LINKS = st.lists(st.builds(Link, st.sampled_from(LinkKind), st.just("x1")), unique_by=lambda link: link.kind)


@given(DUES, LINKS, st.sampled_from(Side))
def test_S0_fields_that_nobody_touched_change_nothing(due, links, side) -> None:
    clause = Clause("A", "A1", "Vi lytter.", "Hver måned", side, tuple(due), tuple(links), 2)
    assert form.clause_of(form.clause_values(clause), clause) == clause


def test_a_rule_that_changes_section_gets_a_new_place() -> None:
    clause = Clause("A", "A1", "Vi lytter.", place=2)
    values = form.clause_values(clause) | {"section": "B", "code": "B7"}
    assert form.clause_of(values, clause) == replace(clause, section="B", code="B7", place=0)


@pytest.mark.parametrize(
    ("said", "good"), [("", True), ("30.4., 31.8.", True), ("1.2.2030", True), ("31.2.", False), ("snart", False)]
)
def test_dates_that_cannot_be_read_are_told(said: str, good: bool) -> None:
    assert (form.check_dates(said) == "") is good


@pytest.mark.parametrize(
    ("said", "counts"), [("0 1 3 6 2", (0, 1, 3, 6, 2)), ("", (0,) * 5), ("0,1,3,6,2", (0, 1, 3, 6, 2))]
)
def test_S_counts_are_read_as_they_are_typed(said: str, counts: tuple[int, ...]) -> None:
    assert form.check_counts(said) == ""
    assert form.counts_of(said) == counts
    assert form.counts_of(form.counts_typed(counts)) == counts


@pytest.mark.parametrize("said", ["1 2 3", "1 2 3 4 x", "1 2 3 4 -5", "1 2 3 4 99999"])
def test_S_wrong_counts_are_told(said: str) -> None:
    with speaking("en"):
        assert "five numbers" in form.check_counts(said)


def test_the_front_is_shown_one_line_each() -> None:
    values = form.front_values(Front("Regler", ("Dialog", "Tillid"), (Section("A", "Vi og I"),)))
    assert (values["values"], values["sections"]) == ("Dialog\nTillid", "A Vi og I")
    assert form.check_sections("A Vi og I\n\nB Resten") == ""
    assert form.check_sections("A") and form.check_sections("12 Resten")
