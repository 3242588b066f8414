"""Overview: what the page reads: `gather` what waits today, `count` the numbers, and the papers made of both."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from desktop.base.papers import Progress
from desktop.base.settings import Profile
from desktop.base.times import zone_of
from desktop.base.words import speaking, translate
from desktop.overview import store
from desktop.overview.matters import Desk, from_agenda, from_dispatches, from_questions, from_rules, from_visits
from desktop.overview.rules import numbers as counted
from desktop.overview.rules.numbers import Answered, Figure, Numbers
from desktop.overview.rules.today import Coming, Kind, Quarantine, Sent, Today, next_quarantine, week_end
from desktop.people import store as people_store
from desktop.people.rules import Member, approvers_on, members_on, party_on
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.visits.rules.records import Visit, VisitKind
from desktop.workdays import actions as workdays
from desktop.workdays.rules import Calendar

AHEAD = timedelta(days=14)
"""How far ahead visits and meetings are shown."""
_LATEST = 5
_BACK = timedelta(days=800)
"""How long before the counted years a question may have come whose answer is counted."""


def desk(session: Session, person: str = "", day: date | None = None) -> Desk:
    """What every reading looks at: profile, calendar, people, and who sits at the screen."""
    profile = municipality.profile(session)
    today = day or session.now.astimezone(zone_of(profile.country)).date()
    officials = people_store.officials(session)
    mine = next((each for each in officials if each.name == person), None)
    return Desk(
        profile,
        workdays.calendar(session, profile),
        today,
        person,
        {each.id: each.name for each in officials},
        {each.id: each.name for each in people_store.committees(session)},
        mine.id if mine else 0,
        any(each.name == person for each in approvers_on(officials, today)),
    )


def first_rows(session: Session, person: str) -> Today:
    """The questions that wait: what the page shows first, before the other rooms are read."""
    at = desk(session, person)
    last = week_end(at.today)
    found = from_questions(store.due_questions(session, last), at)
    return Today(at.today, person, found)


def gather(session: Session, person: str = "", day: date | None = None) -> Today:
    """All that waits on a day for a person, what comes in two weeks, what went out last, and the quarantine."""
    from desktop.dispatch import store as dispatches  # imported late: start-up

    at = desk(session, person, day)
    last = week_end(at.today)
    questions = store.due_questions(session, last)
    over = store.count_due(session, last) - len(questions) if len(questions) == store.MOST else 0
    visits = store.coming_visits(session)
    waiting, late = from_rules(session, at)
    decisions = from_agenda(store.open_decisions(session), store.pending_elucidations(session, last), at)
    members = members_on(people_store.members(session), at.today)
    return Today(
        at.today,
        person,
        (
            *from_questions(questions, at),
            *from_visits(visits, at),
            *from_dispatches(dispatches.waiting(session), at),
            *waiting,
            *decisions,
        ),
        _coming(session, visits, at),
        tuple(
            Sent(each.id, each.kind.value, each.title, each.sent_at, len(each.recipients))
            for each in dispatches.window(session, dispatches.Ledger(), 0, _LATEST)
        ),
        tuple(sorted((*late, *decisions), key=lambda each: (each.due or date.max, each.about, each.id))),
        _quarantine(session, at),
        len(members),
        over,
    )


def _coming(session: Session, visits: tuple[Visit, ...], at: Desk) -> tuple[Coming, ...]:
    """Visits and meetings of the next two weeks, by time."""
    until = at.today + AHEAD
    leaders = people_store.names(session)
    found = [
        Coming(
            Kind.VISIT,
            each.id,
            each.title,
            each.day,
            each.start,
            each.end,
            at.committee(each.committee_id) or leaders.get(each.host_id or 0, each.asked_by),
            each.state.value,
            each.kind is VisitKind.COMMITTEE and each.mayor_told_on is None,
        )
        for each in visits
        if each.day is not None and at.today <= each.day <= until
    ]
    council = translate("Agenda", "The council")
    for meeting in store.meetings(session, at.today, until):
        title = at.committee(meeting.body_id) or council
        found.append(Coming(Kind.MEETING, meeting.id, title, meeting.day, _minutes(meeting.starts), who=meeting.place))
    return tuple(sorted(found, key=lambda each: (each.day, each.start or 0, each.id)))


def _minutes(text: str) -> int | None:
    hours, _, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes) if hours.isdigit() and minutes.isdigit() else None


def _quarantine(session: Session, at: Desk) -> Quarantine | None:
    """The quarantine for guests that it covers from the start: the one that runs, else the next (B1.4, W7)."""
    from desktop.workdays.elections import ElectionStatus  # imported late: start-up
    from desktop.workdays.quarantine import COVERED  # imported late: start-up
    from desktop.workdays.words import elections_word  # imported late: start-up

    held = workdays.quarantine(session, at.profile)
    return next_quarantine(
        (
            Quarantine(
                each.first,
                each.last,
                max(election.day for election in each.elections),
                elections_word(each, at.profile.country),
                each.last + timedelta(1),
                any(election.status is ElectionStatus.LATEST for election in each.elections),
            )
            for each in held.periods(COVERED)
        ),
        at.today,
    )


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


def week_making(session: Session, day: date | None = None) -> Callable[[Progress], bytes]:
    """Reads the week from a day on; what is given back sets it on one page, without the database."""
    # imported late: start-up
    from desktop.documents.house import house_of
    from desktop.overview import pdf

    profile = municipality.profile(session)
    with speaking(profile.language):
        paper = pdf.WeekPaper(gather(session, "", day), profile.language, session.now)
    house = house_of(profile, municipality.logo(session))
    return lambda progress: pdf.week(paper, house, progress)


def year_making(session: Session, year: int) -> Callable[[Progress], bytes]:
    """Reads a year's account; what is given back sets it, without the database."""
    # imported late: start-up
    from desktop.documents.house import house_of
    from desktop.overview import pdf

    profile = municipality.profile(session)
    paper = pdf.YearPaper(year, account(session, year), profile.language, session.now)
    house = house_of(profile, municipality.logo(session))
    return lambda progress: pdf.year(paper, house, progress)


def year_sheet(session: Session, year: int) -> bytes:
    """A year's account as an XLSX file."""
    from desktop.overview import exchange  # imported late: start-up

    with speaking(municipality.profile(session).language):
        return exchange.year_book(year, account(session, year))


def account(session: Session, year: int) -> Numbers:
    """The numbers of one year, up to today while it runs."""
    profile: Profile = municipality.profile(session)
    today = session.now.astimezone(zone_of(profile.country)).date()
    last = max(min(date(year, 12, 31), today), date(year, 1, 1))
    return count(session, last, date(year, 1, 1), last)
