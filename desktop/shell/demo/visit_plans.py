"""Visit plans: the programme, the internal plan, the papers and the history of the demo's visits."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from desktop.people.rules import Institution, Member
from desktop.shell.demo.setting import Setting
from desktop.visits.rules import papers as paper_rules
from desktop.visits.rules.records import (
    PATH,
    Item,
    Paper,
    Participant,
    Receiver,
    Role,
    State,
    Step,
    Task,
    TaskKind,
    Visit,
    VisitKind,
)
from desktop.visits.rules.steps import EXCLUDED
from desktop.workdays.quarantine import Quarantine

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Stage:
    """What every story needs: the setting, its chance, the institutions by name, the members, the quarantine."""

    setting: Setting
    rng: Random
    told: Mapping[str, Any]
    institutions: Mapping[str, Institution]
    areas: Mapping[int, str]
    members: Mapping[str, Member]
    quarantine: Quarantine
    who: str


def planned(stage: Stage, visit: Visit, told: Mapping[str, Any]) -> Visit:
    """An external visit with timetable, participants, internal plan and press."""
    programme = stage.told["programme"].get(told.get("programme", ""))
    if programme is None:
        return visit
    people_there = _participants(stage, visit, told)
    roles = {each.role: each.name for each in people_there}
    known = {"host": Role.HOST, "leader": Role.LEADER, "director": Role.DIRECTOR}
    items = tuple(
        Item(title, minutes, place, roles.get(known[who], "") if who in known else who)
        for title, minutes, place, who in programme["items"]
    )
    start = visit.start or 0
    end = start + sum(item.minutes for item in items)
    tasks = _tasks(stage, visit, start, len(people_there) + len(visit.guests))
    press = stage.told["press"] if "press" not in told.get("lacks", ()) else ""
    speaker = stage.setting.content.officials[-1].name if press else ""
    return replace(
        visit, items=items, end=end, tasks=tasks, participants=people_there, press=press, press_contact=speaker
    )


def _tasks(stage: Stage, visit: Visit, start: int, count: int) -> tuple[Task, ...]:
    """The internal plan, done for a visit that is confirmed or held (B1.2)."""
    day = visit.day or visit.requested.date()
    done = visit.state in (State.CONFIRMED, State.HELD, State.CLOSED)
    ready = min(visit.requested.date() + 5 * _DAY, stage.setting.office.now.date())
    return tuple(
        Task(
            TaskKind(each["kind"]),
            each["text"].format(count=count),
            each["responsible"],
            day - _DAY,
            ready if done or each["kind"] == "rooms" else None,
            start - each["before"] if "before" in each else None,
            each.get("minutes", 0),
        )
        for each in stage.told["task"]
    )


def _participants(stage: Stage, visit: Visit, told: Mapping[str, Any]) -> tuple[Participant, ...]:
    """Who takes part beside the guests (B1.3)."""
    town = stage.setting.town
    place = next(each for each in stage.institutions.values() if each.id == visit.institution_id)
    area = stage.areas[place.committee_id or 0]
    host = next(each for each in town.members if each.id == visit.host_id)
    director = town.approvers[area][0]
    title = str(stage.told["host_title"])
    found = [
        Participant(host.name, Role.HOST, title),
        Participant(place.leader, Role.LEADER, presents=True, phone="49 99 12 40"),
        Participant(director.name, Role.DIRECTOR, director.title),
    ]
    found += [
        Participant(name, Role.STAFF, work, "oplæg" in role or "innlegg" in role, role)
        for name, work, role in told.get("staff", ())
    ]
    return tuple(found)


def settled(stage: Stage, visit: Visit, lacks: frozenset[str]) -> Visit:
    """The visit with what its state asks for, but for what is still lacking, and its history."""
    today = stage.setting.office.now.date()
    asked = visit.requested.date()
    told = min(asked + 4 * _DAY, today)
    far = visit.state in (State.CONFIRMED, State.HELD, State.CLOSED)
    near = visit.state is State.PLANNING
    after = replace(visit, steps=_history(stage, visit))
    if far or near:
        after = replace(after, case_number=f"{asked:%y}/{stage.rng.randrange(800, 2400)}")
    if visit.kind is VisitKind.MEMBER and (far or (near and visit.day is not None)):
        after = replace(
            after,
            agreed_on=told,
            excluded=EXCLUDED[visit.kind],
            confidentiality_told=True,
            mayor_told_on=told,
            confirmation_on=None if "confirmation" in lacks else told,
        )
    if visit.kind is VisitKind.MAYOR and far:
        after = replace(after, excluded=EXCLUDED[visit.kind])
    if visit.kind is VisitKind.COMMITTEE and "mayor" not in lacks:
        after = replace(after, mayor_told_on=told)
    if visit.kind is VisitKind.EXTERNAL and (far or near):
        after = _papers_sent(after, told, lacks)
    return after


def _papers_sent(visit: Visit, told: date, lacks: frozenset[str]) -> Visit:
    """An external visit with the papers that have gone out (B1.2)."""
    if visit.debate:
        return replace(visit, agreed_on=told)
    after = replace(visit, chairs_told_on=None if "chairs" in lacks else told)
    if "note" not in lacks:
        after = replace(after, papers=paper_rules.with_sent(after, (Paper.NOTE,), Receiver.HOST, told))
    if "programme" not in lacks:
        after = replace(after, papers=paper_rules.with_sent(after, (Paper.PROGRAMME,), Receiver.OFFICIALS, told))
    if visit.state in (State.HELD, State.CLOSED):
        for receiver, paper in paper_rules.outstanding(after):
            after = replace(after, papers=paper_rules.with_sent(after, (paper,), receiver, told))
        after = replace(
            after,
            intranet_on=None if "intranet" in lacks else told,
            filed_on=None if "filed" in lacks else told,
        )
    return after


def _history(stage: Stage, visit: Visit) -> tuple[Step, ...]:
    """The steps a visit has taken: a few days from one to the next, never ahead of now."""
    now = stage.setting.office.now
    ended = visit.state in (State.DECLINED, State.CANCELLED)
    reached = PATH[: PATH.index(visit.state) + 1] if not ended else (State.REQUESTED, visit.state)
    steps = []
    at = visit.requested
    held = visit.day is not None and visit.day <= now.date()
    for state in reached:
        if state is State.HELD and held and visit.day is not None:
            at = stage.setting.office.at(visit.day, 15 * 60)
        remark = ""
        if ended and state is visit.state:
            reasons = "cancelled_reasons" if state is State.CANCELLED else "refused_reasons"
            remark = stage.rng.choice(stage.told[reasons])
        steps.append(Step(state, min(at, now), stage.who, remark))
        at += timedelta(days=2, minutes=stage.rng.randrange(200))
    return tuple(steps)
