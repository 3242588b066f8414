"""Public holidays: the file that lies ready says what the library says."""

import subprocess
import sys
from datetime import date

import pytest

from desktop.base.resources import resource
from desktop.workdays.publicdays import COUNTRIES, READY, ask_library, holiday_id, public_days, ready_text
from desktop.workdays.words import day_name


def test_W1_the_ready_years_are_those_of_the_library() -> None:
    assert resource("calendar", "holidays.json").read_text("utf-8") == ready_text()


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("year", [READY[0] - 1, READY[-1] + 1, 1990, 2100])
def test_W1_other_years_come_from_the_library(country: str, year: int) -> None:
    assert public_days(country, year) == ask_library(country, year)
    assert date(year, 12, 25) in public_days(country, year)


@pytest.mark.parametrize(
    ("year", "easter"),
    [
        (2025, "04-20"),
        (2026, "04-05"),
        (2027, "03-28"),
        (2028, "04-16"),
        (2029, "04-01"),
        (2030, "04-21"),
        (2031, "04-13"),
        (2032, "03-28"),
        (2033, "04-17"),
    ],
)
def test_W1_easter_sundays(year: int, easter: str) -> None:
    assert public_days("DK", year)[date.fromisoformat(f"{year}-{easter}")] == "easter-sunday"


@pytest.mark.parametrize("country", COUNTRIES)
def test_W1_every_holiday_has_a_name(country: str) -> None:
    names = {name for year in (1950, *READY, 2100) for name in public_days(country, year).values()}
    assert all(part != day_name(part) for name in names for part in name.split("+"))


def test_W1_ids_are_made_of_the_english_names() -> None:
    assert holiday_id("New Year's Day") == "new-years-day"
    assert holiday_id("Second Day of Christmas") == "second-day-of-christmas"


def test_W1_the_library_is_not_imported_for_the_years_in_use() -> None:
    program = (
        "import sys; from datetime import date; from desktop.workdays import rules, words\n"
        "words.explain(rules.Calendar('DK').count(date(2026, 12, 18), 10))\n"
        "sys.exit(any(name.split('.')[0] in ('holidays', 'dateutil') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
