"""Public holidays: the days of each country by year, as the `holidays` library gives them, named by stable ids (W1).

The library takes 0.2 s and 16 MB to import, so the days of the years in use lie ready in a resource file;
any other year asks the library. A test holds the file against the library; when that test fails after an
upgrade, look at what changed in the law and write the file anew with `python -m desktop.workdays.publicdays`.
"""

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from desktop.base.resources import resource

COUNTRIES = ("DK", "NO")
READY = range(2015, 2046)
"""The years that lie ready in the file."""
_FILE = ("calendar", "holidays.json")


@cache
def public_days(country: str, year: int) -> Mapping[date, str]:
    """The public holidays of a country (DK or NO) in a year: day -> id; a plus joins two on one day (W1)."""
    ready = _ready()[country].get(str(year))
    if ready is None:
        return ask_library(country, year)
    return {date.fromisoformat(f"{year}-{day}"): name for day, name in ready.items()}


def ask_library(country: str, year: int) -> dict[date, str]:
    """The same from the library itself (W1)."""
    from holidays import country_holidays  # imported late: start-up

    found = country_holidays(country, years=year, language="en_US")
    return {day: "+".join(holiday_id(name) for name in found.get_list(day)) for day in sorted(found)}


def holiday_id(english: str) -> str:
    """The id of a holiday from its English name: "New Year's Day" is new-years-day."""
    return re.sub(r"[^a-z]+", "-", english.lower().replace("'", "")).strip("-")


def ready_text() -> str:
    """The text of the resource file, from the library."""
    days = {country: {str(year): _plain(ask_library(country, year)) for year in READY} for country in COUNTRIES}
    return json.dumps(days, indent=1) + "\n"


def _plain(days: Mapping[date, str]) -> dict[str, str]:
    """A year's holidays as the file holds them: "MM-DD" -> id."""
    return {f"{day:%m-%d}": name for day, name in days.items()}


@cache
def _ready() -> dict[str, dict[str, dict[str, str]]]:
    """The resource file: country -> year -> "MM-DD" -> id."""
    ready: dict[str, dict[str, dict[str, str]]] = json.loads(resource(*_FILE).read_text("utf-8"))
    return ready


if __name__ == "__main__":
    resource(*_FILE).write_text(ready_text(), "utf-8", newline="\n")
