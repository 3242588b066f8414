"""Demo days: when things happen in the invented municipality: office hours, arrivals, and what is due when."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import accumulate
from random import Random
from zoneinfo import ZoneInfo

from desktop.questions.rules import State
from desktop.workdays.rules import Calendar

_DAY = timedelta(days=1)
_OPENS, _CLOSES = 8 * 60, 15 * 60 + 50
"""Minutes after midnight between which the administration works."""
_AHEAD = timedelta(days=120)
_QUIET = 4
"""Past questions arrived at least so many working days ago, so that they can have been answered."""


class Office:
    """The municipality's working days in a row, and moments in them that never lie ahead of now."""

    def __init__(self, calendar: Calendar, now: datetime, first: date) -> None:
        assert isinstance(now.tzinfo, ZoneInfo)
        self.calendar, self.now, self.zone = calendar, now, now.tzinfo
        span = (now.date() + _AHEAD - first).days
        every = (first + step * _DAY for step in range(span))
        self.days = tuple(day for day in every if calendar.is_working(day))
        self.today = self.place(now.date())
        self._deadlines: dict[date, date] = {}

    def place(self, day: date) -> int:
        """The place of a day in the row; a day off has that of the working day before it."""
        return bisect_right(self.days, day) - 1

    def deadline(self, day_zero: date, days: int) -> date:
        """The deadline, as the calendar counts it (W2)."""
        if day_zero not in self._deadlines:
            self._deadlines[day_zero] = self.calendar.deadline(day_zero, days)
        return self._deadlines[day_zero]

    def moment(self, rng: Random, place: int, after: datetime) -> datetime:
        """A moment in office hours of a day in the row, a little after another one, and not ahead of now."""
        soon = after + timedelta(minutes=4 + int(rng.random() * 46))
        minute = rng.random() * (_CLOSES - _OPENS) + _OPENS
        drawn = self.at(self.days[min(place, self.today)], int(minute), int(minute % 1 * 60))
        return min(max(drawn, soon), self.now)

    def at(self, day: date, minute: int, second: int = 0) -> datetime:
        """A minute of a day in the municipality's zone."""
        return datetime.combine(day, time(minute // 60, minute % 60, second), self.zone)


@dataclass(frozen=True)
class Arrival:
    """A question that is to be told: when it arrived, how far it came, its number among the open ones, and the place of
    the working day that was agreed as its deadline."""

    received: datetime
    state: State
    open_number: int = -1
    agreed_place: int = -1


@dataclass(frozen=True)
class Pending:
    """An open question: due so many working days from today; without a number it arrives just now, or waits."""

    state: State
    due: int | None = None
    agreed: bool = False


PENDING = (
    Pending(State.IN_PROGRESS, -2),
    Pending(State.FOR_APPROVAL, 0),
    Pending(State.APPROVED, 0),
    Pending(State.IN_PROGRESS, 1),
    Pending(State.FOR_APPROVAL, 2),
    Pending(State.IN_PROGRESS, 4),
    Pending(State.APPROVED, 5),
    Pending(State.IN_PROGRESS, 6),
    Pending(State.FOR_APPROVAL, 6),
    Pending(State.TRIAGED, 8),
    Pending(State.RECEIVED, 9),
    Pending(State.RECEIVED),
    Pending(State.IN_PROGRESS, 17, agreed=True),
    Pending(State.AWAITING),
)
"""The open questions of the demo, in the order of the file's open subjects."""
_FURTHER = (State.TRIAGED, State.IN_PROGRESS, State.IN_PROGRESS, State.FOR_APPROVAL, State.APPROVED)
_LARGER_AGE = 24


def arrivals(rng: Random, office: Office, count: int, scale: int, days: int) -> list[Arrival]:
    """All questions to be told, oldest first: the open ones as listed, and past ones that fill up the number."""
    pending = [_pending(rng, office, number, wish, days) for number, wish in enumerate(PENDING)]
    for _ in range((scale - 1) * 5):
        wish = Pending(rng.choice(_FURTHER), rng.choice((-1, 0, 1, 2, 3, 4, 5, 6, 7, 8)))
        pending.append(_pending(rng, office, len(PENDING), wish, days))
    past = sorted(_past_moment(rng, office, day) for day in _past_days(rng, office, count - len(pending)))
    found = [Arrival(moment, _past_state(rng, number, len(past))) for number, moment in enumerate(past)]
    return sorted([*found, *pending], key=lambda each: each.received)


def _pending(rng: Random, office: Office, number: int, wish: Pending, days: int) -> Arrival:
    """When an open question must have arrived to be due when it is."""
    if wish.due is None and wish.state is State.RECEIVED:
        return Arrival(office.now - timedelta(minutes=38, seconds=rng.randrange(60)), wish.state, number)
    due = office.today + (wish.due or 0) + int(not office.calendar.is_working(office.now.date()))
    place = office.today - _LARGER_AGE if wish.agreed or wish.due is None else due - days
    day = office.days[min(place, office.today)]
    moment = office.at(day, rng.randrange(_OPENS, _CLOSES - 60), rng.randrange(60))
    return Arrival(min(moment, office.now - timedelta(hours=1)), wish.state, number, due if wish.agreed else -1)


def _past_days(rng: Random, office: Office, count: int) -> list[date]:
    """The days on which past questions arrived: mostly working days."""
    last = office.days[office.today - _QUIET]
    span = [office.days[0] + step * _DAY for step in range((last - office.days[0]).days)]
    weights = list(accumulate(8 if office.calendar.is_working(day) else 1 for day in span))
    return rng.choices(span, cum_weights=weights, k=count)


def _past_moment(rng: Random, office: Office, day: date) -> datetime:
    """The time of day a mail came: in office hours, in the evening, or during a weekend."""
    working = office.calendar.is_working(day)
    first, last = 9 * 60, 22 * 60
    if working:
        first, last = (7 * 60, 17 * 60) if rng.random() < 0.8 else (18 * 60, 23 * 60)
    return office.at(day, rng.randrange(first, last), rng.randrange(60))


def _past_state(rng: Random, number: int, count: int) -> State:
    """What became of a past question: nearly all are closed, the newest only sent; every ending occurs."""
    if number >= count - 4:
        return State.SENT
    drawn = rng.random()
    if drawn < 0.02 or number == count // 3:
        return State.WITHDRAWN
    return State.DECLINED if drawn < 0.035 or number == count // 2 else State.CLOSED
