"""Visits: forty of all kinds, past and coming, one in quarantine and one whose month runs out."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from desktop.base.resources import resource
from desktop.exchange.calendar import uid_of
from desktop.people import rules as people
from desktop.people import store as people_store
from desktop.people.rules import Institution
from desktop.shell.demo.setting import Setting
from desktop.shell.demo.visit_plans import Stage, planned, settled
from desktop.storage.session import Session
from desktop.visits import store
from desktop.visits.rules.records import (
    Contact,
    DeclinedTime,
    Guest,
    Likely,
    State,
    Visit,
    VisitKind,
    Way,
)
from desktop.workdays import actions as workdays
from desktop.workdays.quarantine import GuestKind

VISITS = 40
"""Visits at scale 1."""
_NEAREST, _SPAN = 6, 470
"""Working days: earlier visits lie at least so many back, and over so many."""
_DAY = timedelta(days=1)
_ENDINGS = ((State.CLOSED, 0.9), (State.CANCELLED, 0.95), (State.DECLINED, 1.0))


def add(session: Session, setting: Setting) -> None:
    """Writes the visits that the content tells, and earlier ones up to the number asked for."""
    stage = _stage(session, setting)
    told = [_story(stage, each) for each in stage.told["visit"]]
    asked = VISITS * setting.scale - len(told)
    made = [*told, *(_earlier(stage, number) for number in range(asked))]
    made.sort(key=lambda visit: visit.requested)
    store.add_many(session, list(_numbered(made)))


def _stage(session: Session, setting: Setting) -> Stage:
    """Everything the stories look up."""
    content = setting.content
    file = resource("demo", f"visits.{setting.profile.country.lower()}.{content.language}.toml")
    keys = {committee.id: key for key, committee in setting.town.committees.items()}
    return Stage(
        setting,
        setting.rng("visits"),
        tomllib.loads(file.read_text("utf-8")),
        {each.name: each for each in people_store.institutions(session)},
        keys,
        {each.name: each for each in setting.town.members},
        workdays.quarantine(session, setting.profile),
        setting.town.secretaries[0].name,
    )


def _numbered(visits: list[Visit]) -> Iterator[Visit]:
    """The visits with their numbers of the year, in the order the requests came."""
    counted: dict[int, int] = {}
    for visit in visits:
        year = visit.requested.year
        counted[year] = counted.get(year, 0) + 1
        number = f"B-{year}-{counted[year]:03}"
        yield replace(visit, number=number, uid=uid_of("demo", number, visit.requested.isoformat()))


def _story(stage: Stage, told: Mapping[str, Any]) -> Visit:
    """One visit that the content tells."""
    kind = VisitKind(told["kind"])
    place = stage.institutions[told["institution"]]
    office = stage.setting.office
    asked = _moment(stage, office.today - told["asked"])
    visit = Visit(
        kind=kind,
        title=told.get("title", ""),
        requested=asked,
        state=State(told["state"]),
        day=_day(stage, told, kind),
        start=told["start"],
        purpose=told["purpose"],
        content=told.get("content", ""),
        topics=told.get("topics", ""),
        debate=told.get("debate", False),
        way=Way(told["way"]) if "way" in told else None,
        guests=tuple(Guest(name, work, GuestKind(guest)) for name, work, guest in told.get("guests", ())),
        member_ids=tuple(stage.members[name].id for name in told.get("members", ())),
        asked_by=", ".join(told.get("members", ())) or (told["contact"][0] if "contact" in told else place.leader),
        committee_id=stage.setting.town.committees[told["committee"]].id if "committee" in told else None,
    )
    visit = _placed(stage, visit, place, told.get("minutes", 0))
    visit = _described(visit, told)
    if kind is VisitKind.EXTERNAL:
        visit = planned(stage, visit, told)
    visit = _declined(stage, visit, told)
    return settled(stage, visit, frozenset(told.get("lacks", ())))


def _moment(stage: Stage, place: int) -> datetime:
    """A moment in office hours of a working day."""
    office = stage.setting.office
    return office.at(office.days[max(place, 0)], stage.rng.randrange(8 * 60, 15 * 60))


def _day(stage: Stage, told: Mapping[str, Any], kind: VisitKind) -> date | None:
    """The day of a visit: so many working days from today, in the next quarantine, or none yet."""
    office = stage.setting.office
    if told["when"] == "none":
        return None
    if told["when"] == "quarantine":
        periods = stage.quarantine.periods([GuestKind.MINISTER])
        ahead = next((each for each in periods if each.last > office.now.date()), None)
        return _working(stage, ahead.first + 20 * _DAY) if ahead else None
    day = office.days[min(max(office.today + told["when"], 0), len(office.days) - 1)]
    return _free(stage, day) if kind is VisitKind.EXTERNAL and not told.get("debate") else day


def _free(stage: Stage, day: date) -> date:
    """The day, or the nearest working day outside the quarantine: later for a coming visit, earlier for a past one."""
    period = next((each for each in stage.quarantine.periods(GuestKind) if each.covers(day)), None)
    if period is None:
        return day
    if day > stage.setting.office.now.date():
        return _working(stage, period.last + _DAY)
    before = period.first - _DAY
    while not stage.setting.office.calendar.is_working(before):
        before -= _DAY
    return before


def _working(stage: Stage, day: date) -> date:
    """The day or the next working day."""
    return stage.setting.office.calendar.roll_forward(day)


def _placed(stage: Stage, visit: Visit, place: Institution, minutes: int) -> Visit:
    """The visit at its institution, with leader, host and title."""
    area = stage.areas[place.committee_id or 0]
    on = visit.day or visit.requested.date()
    mayor = people.mayor_on(stage.setting.town.members, on)
    body = next((each for each in stage.setting.town.committees.values() if each.id == visit.committee_id), None)
    chair = people.chair_on(body, stage.setting.town.members, on) if body else None
    host = chair if visit.kind is VisitKind.COMMITTEE else mayor if visit.kind is not VisitKind.MEMBER else None
    titles = stage.told["titles"]
    names = [each.name for each in stage.setting.town.members if each.id in visit.member_ids]
    title = visit.title or str(titles[visit.kind.value]).format(
        member=", ".join(names), institution=place.name, committee=body.name if body else ""
    )
    return replace(
        visit,
        title=title,
        institution_id=place.id,
        place=f"{place.name}, {place.address}",
        leader=place.leader,
        leader_present=visit.kind is VisitKind.MEMBER,
        host_id=host.id if host else None,
        head=stage.setting.town.heads[area].name if visit.kind is VisitKind.COMMITTEE else "",
        end=(visit.start or 0) + minutes if minutes and visit.day else None,
        start=visit.start if visit.day else None,
    )


def _described(visit: Visit, told: Mapping[str, Any]) -> Visit:
    """The visit with what the background note says, and its contact."""
    contact = told.get("contact")
    return replace(
        visit,
        contacts=(Contact(*contact),) if contact else (),
        occasion=told.get("occasion", ""),
        facts=told.get("facts", ""),
        likely=tuple(Likely(question, answer) for question, answer in told.get("likely", ())),
        points=tuple(told.get("points", ())),
        practical=told.get("practical", ""),
    )


def _declined(stage: Stage, visit: Visit, told: Mapping[str, Any]) -> Visit:
    """The visit with the times its leader could not offer (B2.2)."""
    office = stage.setting.office
    noted = visit.requested.date()
    times = tuple(
        DeclinedTime(office.days[office.today + when], reason, noted + (2 + number) * _DAY, 600, visit.leader)
        for number, (when, reason) in enumerate(told.get("declines", ()))
    )
    return replace(visit, declined=times)


def _earlier(stage: Stage, number: int) -> Visit:
    """A visit of the last two years, or at larger scales now and then one that lies ahead."""
    rng, office = stage.rng, stage.setting.office
    place = rng.choice([each for each in stage.institutions.values() if _topics(stage, each)])
    ahead = stage.setting.scale > 1 and rng.random() < 0.15
    distance = rng.randrange(5, 80) if ahead else -rng.randrange(_NEAREST, _SPAN)
    day = office.days[max(office.today + distance, 0)]
    kind = rng.choice((VisitKind.MEMBER, VisitKind.MEMBER, VisitKind.EXTERNAL, VisitKind.COMMITTEE, VisitKind.MAYOR))
    make = {VisitKind.EXTERNAL: _guest_came, VisitKind.COMMITTEE: _committee_came}.get(kind, _own)
    purpose, topics = rng.choice(_topics(stage, place))
    drawn = rng.random()
    ending = next(state for state, limit in _ENDINGS if drawn <= limit)
    if kind is VisitKind.MEMBER and ending is State.DECLINED:
        ending = State.CANCELLED
    before = max(office.place(day) - rng.randrange(8, 30), 0)
    asked = _moment(stage, min(before, office.today - 1))
    visit = Visit(
        kind=kind,
        title="",
        requested=asked,
        state=State.CONFIRMED if ahead else ending,
        day=day,
        start=rng.choice((480, 540, 600, 780, 840)),
        purpose=purpose + ".",
        topics=topics,
        asked_by=place.leader,
    )
    return make(stage, visit, place)


def _topics(stage: Stage, place: Institution) -> list[tuple[str, str]]:
    """What visits to an institution have been about."""
    return list(stage.told["earlier"].get(stage.areas[place.committee_id or 0], ()))


def _own(stage: Stage, visit: Visit, place: Institution) -> Visit:
    """A member's or the mayor's earlier visit."""
    if visit.kind is VisitKind.MEMBER:
        member = stage.rng.choice(stage.setting.town.council(visit.requested.date()))
        visit = replace(visit, member_ids=(member.id,), asked_by=member.name)
    return settled(stage, _placed(stage, visit, place, stage.rng.choice((60, 90, 120, 150))), frozenset())


def _committee_came(stage: Stage, visit: Visit, place: Institution) -> Visit:
    """A committee's earlier visit in its own area."""
    return settled(stage, _placed(stage, replace(visit, committee_id=place.committee_id), place, 120), frozenset())


def _guest_came(stage: Stage, visit: Visit, place: Institution) -> Visit:
    """An earlier visit from outside, out of quarantine."""
    name, office, kind = stage.rng.choice(stage.told["earlier"]["guests"])
    title = str(stage.told["earlier"]["guest_title"]).format(name=name, institution=place.name)
    day = _free(stage, visit.day) if visit.day else None
    visit = replace(
        visit,
        title=title,
        day=day,
        requested=min(visit.requested, stage.setting.office.at(day - 14 * _DAY, 600)) if day else visit.requested,
        guests=(Guest(name, office, GuestKind(kind)),),
        content=stage.told["earlier"]["guest_content"],
        way=stage.rng.choice(tuple(Way)),
        asked_by=name,
    )
    visit = planned(stage, _placed(stage, visit, place, 120), {"programme": "house"})
    return settled(stage, visit, frozenset())
