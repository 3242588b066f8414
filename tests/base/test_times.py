from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.base.resources import resource
from desktop.base.times import ZONES, FixedClock, SystemClock, zone_of


@pytest.mark.parametrize("country", ZONES)
def test_the_computers_clock_is_read_in_the_countrys_zone(country: str) -> None:
    now = SystemClock(zone_of(country)).now()
    assert now.tzinfo == ZoneInfo(ZONES[country])
    assert abs(now - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_fixed_clock_stands_until_it_is_moved() -> None:
    clock = FixedClock(datetime(2026, 11, 20, tzinfo=UTC))
    assert clock.now() is clock.now()
    clock.moment += timedelta(days=1)
    assert clock.today().day == 21


def test_shipped_files_are_found() -> None:
    assert resource("icons").is_dir()
    assert not resource("icons", "nothing.svg").exists()
