"""Overview: `count` the numbers of some days."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from desktop.base.times import zone_of
from desktop.overview.rules import numbers as counted
from desktop.overview.rules.numbers import Answered, Figure, Numbers
from desktop.overview.store import numbers as store
from desktop.people import store as people_store
from desktop.people.rules import Member, party_on
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.workdays import actions as workdays
from desktop.workdays.rules import Calendar

_BACK = timedelta(days=800)
"""How long before the counted years a question may have come whose answer is counted."""


def count(session: Session, day: date | None = None, since: date | None = None, until: date | None = None) -> Numbers:
    """The numbers of two years up to a day, or of other days; talks and guidance are not in them (D1)."""
    profile = municipality.profile(session)
    zone = zone_of(profile.country)
    today = day or session.now.astimezone(zone).date()
    first, last = since or counted.years_before(today), until or today
    people = people_store.members(session)
    working = working_days(workdays.calendar(session, profile), first - _BACK, last)
    moved = [each.id for each in people if any(seat.party not in ("", each.party) for seat in each.seats)]
    found = store.answered(session, first, last, zone, working, moved)
    whole = [each for each in found if not each.agreed]
    weeks = last - timedelta(days=last.weekday(), weeks=counted.WEEKS - 1)
    names = people_store.committees(session)
    return Numbers(
        first,
        last,
        profile.answer_days,
        counted.figure("", whole),
        counted.figure("", (each for each in found if each.agreed)),
        counted.weeks_of(store.dots(session, weeks, last, zone, working), last),
        tuple((state.value, number) for state, number in sorted(store.open_states(session).items(), key=_by_path)),
        _by_committee(whole, {each.id: each.name for each in names}),
        counted.grouped(whole, _party_of(people, last), counted.by_letter),
        _visited(session, first, last),
    )


def working_days(calendar: Calendar, first: date, last: date) -> store.Working:
    """For each day, how many working days there have been since the first one (W1, W2)."""
    passed, told = 0, []
    for step in range((last - first).days + 1):
        passed += calendar.is_working(first + timedelta(step))
        told.append(f"{passed:04}")
    return store.Working(first, "".join(told).encode("ascii"))


def _by_path(pair: tuple[object, int]) -> int:
    from desktop.questions.rules import OPEN  # imported late: start-up

    return [str(each) for each in OPEN].index(str(pair[0]))


def _by_committee(answers: list[Answered], names: Mapping[int, str]) -> tuple[Figure, ...]:
    """The figures of each committee, by name; those without one last."""
    groups: dict[int, list[Answered]] = {}
    for each in answers:
        groups.setdefault(each.committee_id if each.committee_id in names else 0, []).append(each)
    order = sorted(groups, key=lambda id: (not id, names.get(id, "").casefold()))
    return tuple(counted.figure(names.get(id, ""), groups[id], id) for id in order)


def _party_of(people: tuple[Member, ...], last: date) -> Callable[[Answered], str]:
    """The list of the member who asked, as it was on the day of asking (D1)."""
    known = {each.id: each for each in people}

    def party(answer: Answered) -> str:
        member = known.get(answer.member_id)
        if member is None:
            return ""
        return party_on(member, answer.asked_on) if answer.asked_on else member.party

    return party


def _visited(session: Session, first: date, last: date) -> tuple[tuple[int, str, int], ...]:
    """Visits per institution, by its name."""
    from desktop.people.rules import PeopleKind, in_order  # imported late: start-up

    counts = store.held_visits(session, first, last)
    names = people_store.names(session, PeopleKind.INSTITUTIONS)
    rows = [(id, names[id], number) for id, number in counts.items() if id in names]
    return tuple(sorted(rows, key=lambda row: in_order(row[1])))
