"""The rows of the register: how a rule fares, what is due, and how high a row stands."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from desktop.base.settings import defaults
from desktop.base.words import speaking
from desktop.rulebook import table
from desktop.rulebook.rules import Clause, Due, DueKind, FollowUp, Front, Rule, Section, Standing, Version
from desktop.rulebook.table import Known, row_height, rule_state, task_row
from desktop.ui import fonts, theme
from desktop.workdays.rules import calendar_of

START = date(2026, 1, 5)
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def english():
    with speaking("en"):
        yield


def known(*due: Due, done: tuple[FollowUp, ...] = ()) -> Known:
    """One rule with some deadlines, and what was found about it, newest first."""
    profile = defaults("DK", "da")
    clause = Clause("A", "A1", "Vi lytter.", due=due or (Due(DueKind.RUNNING),))
    return Known(
        Front("Regler", (), (Section("A", "Vi"),)),
        (Version(1, START, 1, (clause,), 1),),
        {1: Rule(("Ida",), 1)},
        (),
        (),
        done,
        (),
        (),
        (),
        "",
        "",
        {},
        calendar_of(profile),
        profile,
        NOW,
        ZoneInfo("Europe/Copenhagen"),
    )


def found(day: date, standing: Standing = Standing.KEPT, task: date | None = None) -> FollowUp:
    return FollowUp(1, day, "Ida", standing, "Set", task)


def test_S_A6_a_rule_without_its_report_is_overdue_in_working_days() -> None:
    state = rule_state(1, known(Due(DueKind.YEARLY, ("10-31",))))
    assert state == ("alarm-clock", "16 working days over", "danger", True), "31 October is a Saturday: due on Monday"


def test_S_D3_a_settled_day_leaves_the_next_one() -> None:
    due = Due(DueKind.YEARLY, ("10-31", "12-31"))
    state = rule_state(1, known(due, done=(found(date(2026, 11, 2), task=date(2026, 10, 31)),)))
    assert state[:3] == ("repeat", "Next 4 Jan", "ink2"), "31 December is a day off in Denmark"


@pytest.mark.parametrize(
    ("done", "icon"),
    [
        ((), "circle-dashed"),
        ((found(date(2026, 3, 1)),), "check"),
        ((found(date(2025, 3, 1)),), "triangle-alert"),
        ((found(date(2026, 3, 1), Standing.BROKEN),), "circle-x"),
        ((found(date(2026, 4, 1)), found(date(2026, 3, 1), Standing.BROKEN)), "check"),
    ],
)
def test_how_a_rule_fares_follows_its_last_follow_up(done: tuple[FollowUp, ...], icon: str) -> None:
    assert rule_state(1, known(done=done))[0] == icon


def test_S_A6_tasks_come_with_who_and_how_long() -> None:
    rows = [task_row(at, each, known()) for at, each in enumerate(known(Due(DueKind.MONTHLY)).tasks, 1)]
    late = [each for each in rows if each.overdue]
    assert len(late) == 10, "each month since January"
    assert rows[0] == late[0] and rows[0].under == "Ida"
    assert rows[10].state == "In 4 working days"


def test_S_nothing_is_asked_for_from_before_a_rule_held() -> None:
    assert min(each.nominal for each in known(Due(DueKind.MONTHLY)).tasks) == date(2026, 1, 31)


def test_a_row_is_as_high_as_its_words(qapp: QApplication) -> None:
    fonts.load()
    theme.apply(qapp, theme.Look())
    short = table.clause_row(1, Clause("A", "A1", "Vi lytter."), known(), NOW.date())
    long = replace(short, text="Vi lytter til hinanden, også når det er svært. " * 4)
    assert row_height(short, 400, False) == 52
    assert row_height(long, 400, False) > row_height(long, 900, False) > 52
    assert row_height(long, 300, True) > row_height(short, 300, True) > 60, "nothing is cut in a narrow list"
    assert row_height(table.heading_row(0, "A", "Vi"), 400, False) == 36
