import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.values import dump, from_plain, moment_of, moment_text
from tests.storage.things import Part, Shape, Thing

ZONES = st.one_of(
    st.sampled_from([ZoneInfo(name) for name in ("Europe/Copenhagen", "Europe/Oslo", "UTC", "America/St_Johns")]),
    st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
    st.just(UTC),
)
MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=ZONES)
PARTS = st.builds(
    Part,
    st.text(),
    st.dates(),
    st.none() | st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(Shape),
    st.lists(st.integers()).map(tuple),
)


@given(MOMENTS)
def test_a_moment_comes_back_in_its_own_zone(moment: datetime) -> None:
    back = moment_of(moment_text(moment))
    assert back.timestamp() == moment.timestamp()
    assert (back.replace(tzinfo=None), back.utcoffset()) == (
        moment.astimezone(UTC).astimezone(moment.tzinfo).replace(tzinfo=None),
        moment.utcoffset(),
    ) or _never_was(moment)


def _never_was(moment: datetime) -> bool:
    """Whether the clock of that zone has jumped over the moment."""
    return moment.astimezone(UTC).astimezone(moment.tzinfo).replace(tzinfo=None) != moment.replace(tzinfo=None)


@given(MOMENTS, MOMENTS)
def test_texts_of_moments_sort_as_the_moments_do(one: datetime, other: datetime) -> None:
    earlier, later = sorted((one, other), key=datetime.timestamp)
    assert moment_text(earlier)[:27] <= moment_text(later)[:27]


def test_the_hour_that_comes_twice_stays_apart() -> None:
    zone = ZoneInfo("Europe/Copenhagen")
    summer = datetime(2026, 10, 25, 2, 30, tzinfo=zone)
    winter = summer.replace(fold=1)
    assert moment_text(summer) == "2026-10-25T00:30:00.000000Z Europe/Copenhagen"
    assert moment_text(winter) == "2026-10-25T01:30:00.000000Z Europe/Copenhagen"
    assert moment_of(moment_text(winter)).utcoffset() == timedelta(hours=1)


def test_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs its zone"):
        moment_text(datetime(2026, 1, 1))


@given(st.lists(PARTS).map(tuple))
def test_parts_come_back_as_they_were(parts: tuple[Part, ...]) -> None:
    thing = Thing("x", date(2026, 1, 1), None, None, parts)
    assert from_plain(Thing, json.loads(dump(thing))) == thing


def test_a_field_that_a_later_release_has_taken_away_is_passed_over() -> None:
    """Parts stored by an older program are read by a newer one."""

    @dataclass(frozen=True)
    class Newer:
        name: str
        colour: str = "blue"

    assert from_plain(Newer, {"name": "x", "gone": 1}) == Newer("x", "blue")


def test_the_same_value_gives_the_same_text() -> None:
    assert dump({"b": 1, "a": (Shape.ROUND, "å")}) == dump({"a": ["round", "å"], "b": 1}) == '{"a":["round","å"],"b":1}'
