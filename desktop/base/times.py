"""Times: the clock everybody asks, and the zone of each country."""

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

ZONES = {"DK": "Europe/Copenhagen", "NO": "Europe/Oslo"}


class Clock(Protocol):
    """What tells the time: the computer's own clock, or a fixed one in tests."""

    def now(self) -> datetime:
        """The present moment with its zone."""


def zone_of(country: str) -> ZoneInfo:
    """The zone of a country (DK or NO)."""
    return ZoneInfo(ZONES[country])


class SystemClock:
    """The computer's clock, read in one zone."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone

    def now(self) -> datetime:
        """The present moment with its zone."""
        return datetime.now(UTC).astimezone(self.zone)


class FixedClock:
    """A clock that stands still until it is moved: for the demo's pictures and for tests."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment it was set to."""
        return self.moment

    def today(self) -> date:
        """The date of the moment it was set to."""
        return self.moment.date()
