"""Elucidations: what a committee wants lit further, the way it goes, and when it must be ready (D7)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.agenda.rules.meetings import COUNCIL, File, Item, Meeting, Onward, held
from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.workdays.rules import Calendar


class Weight(StrEnum):
    """What is decided for this item: major elucidation returns to the same committee, minor may be supplied on (D7)."""

    MAJOR = "major"
    MINOR = "minor"


class Light(StrEnum):
    """Where an elucidation stands."""

    ASKED = "asked"
    PREPARING = "preparing"
    READY = "ready"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


WAY = (Light.ASKED, Light.PREPARING, Light.READY, Light.RETURNED)
"""The states an elucidation passes through."""
PENDING = (Light.ASKED, Light.PREPARING, Light.READY)
"""The states in which somebody still has to do something."""


class LightNeed(StrEnum):
    """What can be missing before the next step; all of it comes from D7."""

    WANTED = "wanted"
    WEIGHT = "weight"
    RESPONSIBLE = "responsible"
    TARGET = "target"
    DEADLINE = "deadline"
    MATERIAL = "material"


class LightView(StrEnum):
    """The saved views of the list of elucidations."""

    PENDING = "lights_pending"
    ENDED = "lights_ended"
    ALL = "lights_all"


@dataclass(frozen=True)
class LightStep:
    """A state that was reached: when, by whom, and what was said."""

    state: Light
    at: datetime
    who: str
    remark: str = ""


@dataclass(frozen=True)
class Elucidation:
    """A wish for more light on an item: who asked for what, what was decided, and on which meeting it is back."""

    item_id: int
    body_id: int
    asked_on: date
    wanted: str
    asked_by: str = ""
    weight: Weight | None = None
    weighed_by: str = ""
    reason: str = ""
    responsible_id: int | None = None
    target_id: int | None = None
    deadline: date | None = None
    summary: str = ""
    material: tuple[File, ...] = ()
    state: Light = Light.ASKED
    steps: tuple[LightStep, ...] = ()
    returned_id: int = 0
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Round:
    """What stands around an elucidation: the finance committee's id, the calendar, and the days before a meeting."""

    today: date
    calendar: Calendar
    finance_ids: tuple[int, ...] = ()
    material_days: int = 5


def bodies(body_id: int, onward: Onward, weight: Weight, finance_ids: Iterable[int]) -> tuple[int, ...]:
    """The bodies an elucidated item may go to, the likeliest first; the one that asked is always among them (D7)."""
    if weight is Weight.MAJOR:
        return (body_id,)
    found = tuple(finance_ids) if onward in (Onward.FINANCE, Onward.BOTH) else ()
    found += (COUNCIL,) if onward in (Onward.COUNCIL, Onward.BOTH) else ()
    return tuple(dict.fromkeys((*(each for each in found if each != body_id), body_id)))


def check_weight(weight: Weight, item: Item) -> None:
    """Refuses to call the elucidation of an item minor that goes to nobody else (D7)."""
    if weight is Weight.MINOR and item.onward is Onward.NOWHERE:
        raise Refused(
            translate("Elucidation", "The item goes no further, so it returns to the same committee"),
            advice=translate("Elucidation", "Enter on the item whether it goes to the finance committee or council."),
            rule="D7",
        )


def check_target(elucidation: Elucidation, item: Item, meeting: Meeting, around: Round, name: str) -> None:
    """Refuses a meeting of another body, one that is cancelled, or one that lies before the wish (D7)."""
    weight = elucidation.weight or Weight.MAJOR
    if meeting.body_id not in bodies(elucidation.body_id, item.onward, weight, around.finance_ids):
        raise Refused(
            translate("Elucidation", "The item must return to {committee}").format(committee=name),
            advice=translate("Elucidation", "What a committee wants lit further comes back to the same committee."),
            rule="D7",
        )
    if meeting.cancelled or meeting.day <= elucidation.asked_on:
        raise Refused(
            translate("Elucidation", "The item cannot return to this meeting"),
            advice=translate("Elucidation", "Choose a later meeting that is not cancelled."),
            rule="D7",
        )


def check_deadline(deadline: date, meeting: Meeting) -> None:
    """Refuses a deadline that is not before the meeting the material is for (D7)."""
    if deadline >= meeting.day:
        raise Refused(
            translate("Elucidation", "The material must be ready before the meeting"),
            advice=translate("Elucidation", "Choose an earlier day, or a later meeting."),
            rule="D7",
        )


def ready_by(meeting: Meeting, around: Round) -> date:
    """The day the material must be ready: so many working days before the meeting (D7, W4)."""
    return around.calendar.before(meeting.day, around.material_days)


def route(elucidation: Elucidation, item: Item, meetings: Iterable[Meeting], around: Round) -> Meeting | None:
    """The meeting the program proposes: the first of the right body that leaves time for the material (D7).

    Where none leaves time, the first that lies ahead; minor elucidation goes to the first body the item is bound for.
    """
    known = tuple(meetings)
    weight = elucidation.weight or Weight.MAJOR
    for body_id in bodies(elucidation.body_id, item.onward, weight, around.finance_ids):
        ahead = [each for each in held(known, body_id) if each.day > max(around.today, elucidation.asked_on)]
        timely = [each for each in ahead if ready_by(each, around) > around.today]
        if timely or ahead:
            return (timely or ahead)[0]
    return None


def next_light(elucidation: Elucidation) -> Light | None:
    """The state that follows, or None at the end."""
    if elucidation.state not in PENDING:
        return None
    return WAY[WAY.index(elucidation.state) + 1]


def light_needs(elucidation: Elucidation) -> tuple[LightNeed, ...]:
    """What must be there before the next step, most basic first (D7)."""
    if elucidation.state is not Light.ASKED:
        nothing = not elucidation.material and not elucidation.summary.strip()
        return (LightNeed.MATERIAL,) if nothing and elucidation.state in PENDING else ()
    lacking = (
        (LightNeed.WANTED, not elucidation.wanted.strip()),
        (LightNeed.WEIGHT, elucidation.weight is None),
        (LightNeed.TARGET, elucidation.target_id is None),
        (LightNeed.RESPONSIBLE, elucidation.responsible_id is None),
        (LightNeed.DEADLINE, elucidation.deadline is None),
    )
    return tuple(need for need, missing in lacking if missing)
