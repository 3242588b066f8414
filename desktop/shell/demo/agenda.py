"""Agenda: two years of meetings and the months ahead, with items, elucidations, decisions, timelines, and contacts."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from desktop.agenda import store
from desktop.agenda.rules.elucidation import WAY, Elucidation, Light, LightStep, Round, Weight, ready_by, route
from desktop.agenda.rules.followup import Decision, Outcome, Progress, Report, tertials
from desktop.agenda.rules.meetings import COUNCIL, Beforehand, File, Item, Meeting, Onward, Told
from desktop.agenda.rules.timeline import Field, Matter, Milestone, Stop, planned
from desktop.base import dates
from desktop.base.resources import resource
from desktop.people import store as people_store
from desktop.people.rules import Authorisation, Official
from desktop.shell.demo.pages import page
from desktop.shell.demo.setting import Setting
from desktop.storage import attachments
from desktop.storage.session import Session
from desktop.workdays.rules import add_months

_AHEAD = 9
"""Months of meetings that are planned ahead."""
_SUMMER = 7
_DECIDED = 0.3
"""The share of past items that leads to a decision somebody must carry out."""


@dataclass(frozen=True)
class Stage:
    """Everything the stories look up: the content, the committees' ids by key, chance, and the meetings so far."""

    setting: Setting
    rng: Random
    told: Mapping[str, Any]
    bodies: Mapping[str, int]

    @property
    def today(self) -> date:
        """The day on which the demo stands."""
        return self.setting.office.now.date()

    def official(self, key: str) -> Official:
        """Who answers for a body's matters."""
        town = self.setting.town
        return town.heads.get(key) or town.chief_of_staff

    def at(self, day: date, hour: int) -> datetime:
        """A full hour of a day, never ahead of now."""
        return min(self.setting.office.at(day, hour * 60), self.setting.office.now)


def add(session: Session, setting: Setting) -> None:
    """Writes the meetings with everything on them, the timelines, and whom the chief executive has authorised."""
    content = setting.content
    file = resource("demo", f"agenda.{setting.profile.country.lower()}.{content.language}.toml")
    bodies = {"council": COUNCIL} | {key: each.id for key, each in setting.town.committees.items()}
    stage = Stage(setting, setting.rng("agenda"), tomllib.loads(file.read_text("utf-8")), bodies)
    held = {key: _meetings(session, stage, key) for key in stage.told["bodies"]}
    items = _items(session, stage, held)
    _elucidations(session, stage, held)
    _beforehand(session, stage, held)
    _decisions(session, stage, items)
    _matters(session, stage, held)
    _contacts(session, stage)


def _meetings(session: Session, stage: Stage, key: str) -> tuple[Meeting, ...]:
    """A body's meetings: once a month but in the summer, on its weekday, or the next working day."""
    told, body = stage.told["bodies"][key], stage.bodies[key]
    place = stage.told["council_place" if body == COUNCIL else "committee_place"]
    first = stage.setting.office.days[0].replace(day=1)
    last = add_months(stage.today.replace(day=1), _AHEAD)
    made = []
    month = first
    while month <= last:
        if month.month != _SUMMER:
            start = (told["weekday"] - month.weekday()) % 7
            day = month + timedelta(start + 7 * (told["week"] - 1))
            day = stage.setting.office.calendar.roll_forward(day)
            made.append(Meeting(day, body, told["starts"], place))
        month = add_months(month, 1)
    return tuple(store.add_many(session, made))


def _items(session: Session, stage: Stage, held: Mapping[str, tuple[Meeting, ...]]) -> list[tuple[str, Meeting, Item]]:
    """Three to five items on every meeting up to the next one of each body."""
    made: list[tuple[str, Meeting, Item]] = []
    number, spoken = 100, stage.setting.content.language
    for key, meetings in held.items():
        told_of = {each["item"] for each in stage.told["elucidation"]}
        texts = [each for each in stage.told["bodies"][key]["items"] if each not in told_of]
        ahead = [each for each in meetings if each.day >= stage.today][:1]
        for meeting in (*(each for each in meetings if each.day < stage.today), *ahead):
            for place, text in enumerate(stage.rng.sample(texts, min(len(texts), stage.rng.randint(3, 5))), 1):
                number += stage.rng.randint(3, 17)
                onward = Onward.NOWHERE if key == "council" else stage.rng.choice((Onward.NOWHERE, Onward.COUNCIL))
                case = f"{meeting.day.year % 100}/{number:05}"
                made.append((key, meeting, Item(meeting.id, _dated(text, meeting.day, spoken), case, place, onward)))
    stored = store.add_many(session, [item for _, _, item in made])
    return [(key, meeting, item) for (key, meeting, _), item in zip(made, stored, strict=True)]


def _dated(text: str, day: date, language: str) -> str:
    """A text with the years and the month of a meeting put in."""
    month = dates.month_name(add_months(day, -1).month, language)
    return text.format(this=day.year, last=day.year - 1, next=day.year + 1, month=month)


def _elucidations(session: Session, stage: Stage, held: Mapping[str, tuple[Meeting, ...]]) -> None:
    """The elucidations that the content tells, each as far on its way as it says (D7)."""
    every = [meeting for meetings in held.values() for meeting in meetings]
    around = Round(
        stage.today,
        stage.setting.office.calendar,
        (stage.bodies["finance"],),
        stage.setting.profile.material_days,
    )
    for told in stage.told["elucidation"]:
        past = [each for each in held[told["body"]] if each.day < stage.today]
        meeting = past[-told["ago"]]
        place = len(store.items_of(session, meeting.id)) + 1
        number = f"{meeting.day.year % 100}/{2000 + 37 * len(told['wanted']) % 900:05}"
        item = store.save(
            session,
            Item(
                meeting.id,
                _dated(told["item"], meeting.day, stage.setting.content.language),
                number,
                place,
                Onward(told.get("onward", "council")),
            ),
        )
        then = replace(around, today=meeting.day + timedelta(1))
        _lit(session, stage, told, item, meeting, every, then)


def _lit(
    session: Session,
    stage: Stage,
    told: Mapping[str, Any],
    item: Item,
    meeting: Meeting,
    every: Sequence[Meeting],
    around: Round,
) -> None:
    """One elucidation, with its material and, where it has returned, the item it came back with."""
    state = Light(told["state"])
    files = tuple(_file(session, stage, name) for name in told.get("material", ()))
    made = Elucidation(
        item.id,
        meeting.body_id,
        meeting.day,
        told["wanted"],
        told["asked_by"],
        weight=Weight(told["weight"]) if "weight" in told else None,
        summary=told.get("summary", ""),
        material=files,
        state=state,
        steps=_steps(stage, state, meeting.day, told.get("reason", "")),
    )
    if made.weight is not None:
        target = route(made, item, every, around)
        assert target is not None
        made = replace(
            made,
            weighed_by=stage.setting.town.chief_of_staff.name,
            responsible_id=stage.official(told["body"]).id,
            target_id=target.id,
            deadline=ready_by(target, around),
        )
    stored = store.save(session, made)
    if state is Light.RETURNED and made.target_id:
        placed = len(store.items_of(session, made.target_id)) + 1
        back = Item(made.target_id, item.title, item.case_number, placed, note=made.summary, files=files)
        returned = store.save(session, replace(back, elucidation_id=stored.id))
        store.save(session, replace(stored, returned_id=returned.id))


def _steps(stage: Stage, state: Light, asked: date, reason: str) -> tuple[LightStep, ...]:
    """The states an elucidation has passed, some days apart."""
    way = (Light.ASKED, Light.WITHDRAWN) if state is Light.WITHDRAWN else WAY[: WAY.index(state) + 1]
    who = [each.name for each in stage.setting.town.secretaries]
    return tuple(
        LightStep(
            each, stage.at(asked + timedelta(3 * at), 9 + at), who[at % len(who)], reason if each is way[-1] else ""
        )
        for at, each in enumerate(way)
    )


def _file(session: Session, stage: Stage, name: str) -> File:
    """A small PDF with its own name on it, kept by content."""
    data = page(f"{stage.setting.profile.name}: {name.removesuffix('.pdf')}")
    return File(name, "application/pdf", len(data), attachments.keep(session, data))


def _beforehand(session: Session, stage: Stage, held: Mapping[str, tuple[Meeting, ...]]) -> None:
    """What members told before the latest meetings, and before the next one (S-D9)."""
    members = stage.setting.town.council(stage.today)
    for at, told in enumerate(stage.told["beforehand"]):
        coming = told["body"] == "next"
        meetings = held["council" if coming else told["body"]]
        ahead = [each for each in meetings if (each.day >= stage.today) is coming]
        meeting = ahead[0] if coming else ahead[-1]
        item = store.items_of(session, meeting.id)[0]
        start = stage.setting.office.at(meeting.day, 17 * 60)
        received = min(start - timedelta(days=told["ahead"], hours=2), stage.setting.office.now)
        passed = (
            min(start - timedelta(days=told["passed"], hours=1), stage.setting.office.now) if "passed" in told else None
        )
        said = Beforehand(
            Told(told["kind"]),
            told["text"],
            received,
            members[at * 3 % len(members)].id,
            passed_to=stage.official(told["body"]).name if passed else "",
            passed_at=passed,
        )
        store.save(session, replace(item, beforehand=(*item.beforehand, said)))


def _decisions(session: Session, stage: Stage, items: Sequence[tuple[str, Meeting, Item]]) -> None:
    """What was decided on past items, the status of each tertial since (S-D3), and some under delegation (S-D5)."""
    made = []
    for key, meeting, item in items:
        if meeting.day >= stage.today or stage.rng.random() > _DECIDED:
            continue
        made.append(_decision(stage, key, meeting, item))
    store.add_many(session, made)


def _decision(stage: Stage, key: str, meeting: Meeting, item: Item) -> Decision:
    """One decision: most are on track or carried out, a few are late or without their last status."""
    rng, told = stage.rng, stage.told
    deadline = stage.setting.office.calendar.roll_forward(meeting.day + timedelta(rng.randint(60, 420)))
    ends = stage.setting.profile.tertials
    passed = [
        day
        for year in range(meeting.day.year, stage.today.year + 1)
        for day in tertials(year, ends)
        if meeting.day <= day < stage.today
    ]
    done = deadline < stage.today and rng.random() < 0.985
    ended = deadline - timedelta(rng.randint(1, 20)) if done else None
    reports = _reports(stage, key, passed, ended)
    delegated = key != "council" and rng.random() < 0.12
    return Decision(
        title=item.title,
        body_id=meeting.body_id,
        decided_on=meeting.day,
        text=told["approved"],
        case_number=item.case_number,
        item_id=item.id,
        responsible_id=stage.official(key).id,
        deadline=deadline,
        outcome=Outcome.DONE if done else Outcome.OPEN,
        ended_on=ended,
        delegated=delegated,
        told_id=meeting.id if delegated and rng.random() < 0.7 else None,
        reports=tuple(reports),
        reported_until=reports[-1].period if reports else None,
    )


def _reports(stage: Stage, key: str, passed: Sequence[date], ended: date | None) -> list[Report]:
    """The status of each tertial that has passed; now and then the last one is missing."""
    rng = stage.rng
    reports = [_report(stage, day, rng.random() < 0.15) for day in passed if ended is None or day < ended]
    if ended is None:
        if reports and rng.random() < 0.05:
            reports.pop()
        return reports
    last = next((day for day in passed if day >= ended), None)
    if last is not None:
        said, who = rng.choice(stage.told["finished"]), stage.official(key).name
        reports.append(Report(last, stage.at(ended, 10), who, Progress.DONE, said))
    return reports


def _report(stage: Stage, day: date, late: bool) -> Report:
    """A status given in the week before a tertial ended."""
    said = stage.rng.choice(stage.told["delayed" if late else "on_track"])
    who = stage.rng.choice(stage.setting.town.secretaries).name
    return Report(day, stage.at(day - timedelta(2), 11), who, Progress.DELAYED if late else Progress.ON_TRACK, said)


def _matters(session: Session, stage: Stage, held: Mapping[str, tuple[Meeting, ...]]) -> None:
    """The larger matters, planned from today; one of them has papers that come too late for a notice (S-D6)."""
    known = {each.id: each for meetings in held.values() for each in meetings}
    field = Field(
        stage.today,
        stage.setting.office.calendar,
        known,
        stage.setting.profile.notice_days,
        (stage.bodies["finance"],),
    )
    for number, told in enumerate(stage.told["matter"], 1):
        path = (told["body"], *([told["also"]] if "also" in told else []), "finance", "council")
        stops = tuple(
            Stop(stage.bodies[key], purpose=purpose) for key, purpose in zip(path, told["purposes"], strict=True)
        )
        draft = Matter(
            told["title"],
            stage.bodies[told["body"]],
            f"{stage.today.year % 100}/{number:05}",
            told["costs"],
            stage.official(told["body"]).id,
            told["note"],
            stops,
            tuple(Milestone(stage.today + timedelta(each["days"]), each["text"]) for each in told["milestones"]),
        )
        whole = planned(draft, field, stage.today + timedelta(10))
        if told.get("late"):
            meeting = known[whole.stops[1].meeting_id]
            late = replace(whole.stops[1], ready=field.notice(meeting) + timedelta(1))
            whole = replace(whole, stops=(whole.stops[0], late, *whole.stops[2:]))
        store.save(session, whole)


def _contacts(session: Session, stage: Stage) -> None:
    """Whom the chief executive has authorised for each area, since the day the demo begins (S-A4)."""
    first = stage.setting.office.days[0]
    for told in stage.told["contact"]:
        official = stage.setting.town.approvers[told["body"]][0]
        people_store.save(
            session,
            Authorisation(told["area"], official.id, stage.bodies[told["body"]], told["topics"], starts=first),
        )
