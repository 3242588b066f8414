"""Workshop: three cases, theme meetings held two years ago and a year ago, and one planned in two weeks."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from desktop.base.resources import resource
from desktop.codex.exchange import library
from desktop.shell.demo.setting import Setting
from desktop.storage.session import Session
from desktop.workshop import actions, store
from desktop.workshop.rules import (
    Agreement,
    Case,
    Example,
    Finding,
    Hands,
    Mark,
    Meeting,
    MeetingState,
    Party,
    Picture,
    PictureKind,
    Run,
    Statement,
    StepKind,
    copied,
    with_step,
)

_AGO, _LONG_AGO, _AHEAD = timedelta(days=364), timedelta(days=728), timedelta(days=14)
_START, _UNTIL = 17 * 60, 19 * 60 + 30
_STATEMENTS_AFTER, _AGREEMENTS_AFTER = 75, 135
"""Minutes after the start at which the first statement and the first agreement were noted."""


def add(session: Session, setting: Setting) -> None:
    """Writes the cases and the three meetings that the content tells; each has the agenda of the one before (U6)."""
    content = setting.content
    file = resource("demo", f"workshop.{setting.profile.country.lower()}.{content.language}.toml")
    told = tomllib.loads(file.read_text("utf-8"))
    for each in told["case"]:
        store.save_case(session, _case(each))
    first = _held(session, setting, told, told["first"], _LONG_AGO)
    held = _held(session, setting, told, told["held"], _AGO, first)
    day = setting.office.calendar.roll_forward(setting.office.now.date() + _AHEAD)
    coming = replace(copied(held), title=told["planned"]["title"], day=day)
    actions.save_meeting(session, coming)


def _case(told: Mapping[str, Any]) -> Case:
    """A case with what was found of the obligations."""
    findings = tuple(
        Finding(each["norm"], Mark(each["mark"]), each["what"], each["why"]) for each in told.get("finding", ())
    )
    return Case(told["title"], told["account"], told["reference"], findings)


def _held(
    session: Session, setting: Setting, told: Mapping[str, Any], held: Mapping[str, Any], ago: timedelta,
    earlier: Meeting | None = None,
) -> Meeting:  # fmt: skip
    """A meeting that was held some time ago, with all that was noted in it."""
    day = setting.office.calendar.roll_forward(setting.office.now.date() - ago)
    plan = Meeting(
        held["title"],
        day,
        _START,
        _UNTIL,
        told["body"],
        told["place"],
        held["politicians"],
        held["administration"],
        actions.standard_agenda(session, held["title"]),
    )
    plan = replace(_with_scales(plan, setting, held), earlier_id=earlier.id if earlier else 0)
    meeting = store.save_meeting(session, replace(plan, state=MeetingState.HELD))
    began = setting.office.at(day, _START)
    lengths = tuple(step.minutes * 60 for step in meeting.steps)
    ended = began + timedelta(seconds=sum(lengths))
    run = Run(meeting.id, len(lengths) - 1, 0, began=began, used=lengths, extra=(0,) * len(lengths), ended=ended)
    store.save_run(session, run)
    _noted(session, meeting, held, began)
    _agreed(session, meeting, held["agreement"], told["responsible"], began)
    return meeting


def _with_scales(meeting: Meeting, setting: Setting, held: Mapping[str, Any]) -> Meeting:
    """The agenda with that year's scale questions before the open ones, and the facilitator's notes (U3, U5)."""
    shown = library(setting.profile.language)
    asked = {each.id: each for chapter in shown.norms for each in chapter.questions}
    questions = (*(asked[id] for id in held["questions"]), *shown.discussion)
    pictures = tuple(Picture(PictureKind.QUESTION, each.id, "", each.text, each.scale) for each in questions)
    at = next(at for at, step in enumerate(meeting.steps) if step.kind is StepKind.QUESTIONS)
    asking = with_step(meeting, at, replace(meeting.steps[at], pictures=pictures))
    return with_step(asking, 0, replace(asking.steps[0], notes=held["notes"]))


def _noted(session: Session, meeting: Meeting, held: Mapping[str, Any], began: datetime) -> None:
    """The hands and the statements."""
    for counted in held["hands"]:
        for party in Party:
            store.save_hands(session, Hands(meeting.id, counted["question"], party, tuple(counted[party.value])))
    for number, said in enumerate(held["statement"]):
        at = began + timedelta(minutes=_STATEMENTS_AFTER + 5 * number)
        picture = said.get("picture", said.get("group", ""))
        example = Example(said.get("example", "none"))
        made = Statement(meeting.id, said["text"], at, picture, said.get("norm", ""), said.get("group", ""), example)
        store.save_statement(session, made)


def _agreed(
    session: Session, meeting: Meeting, told: Sequence[Mapping[str, Any]], responsible: str, began: datetime
) -> None:
    """What was agreed, with whom and by when."""
    for number, each in enumerate(told):
        at = began + timedelta(minutes=_AGREEMENTS_AFTER + 4 * number)
        due: date | None = at.date() + timedelta(days=each["due"]) if "due" in each else None
        store.save_agreement(session, Agreement(meeting.id, each["text"], at, responsible if due else "", due))
