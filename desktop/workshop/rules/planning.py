"""Workshop: a meeting's agenda: steps with minutes and material, its times, and what does not hold (U1, K2)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.base.problems import Refused
from desktop.base.words import translate

LONGEST = 24 * 60
"""Minutes of a whole meeting."""
NO_TIME = -1


class StepKind(StrEnum):
    """What a step of the agenda is for (U1)."""

    WELCOME = "welcome"
    CODEXES = "codexes"
    CASES = "cases"
    QUESTIONS = "questions"
    INDICATORS = "indicators"
    BREAK = "break"
    OTHER = "other"
    WRAP_UP = "wrap_up"


class PictureKind(StrEnum):
    """What one picture on the screen of the room shows."""

    TITLE = "title"
    AGENDA = "agenda"
    CHAPTER = "chapter"
    QUESTION = "question"
    CASE = "case"
    SIGNS = "signs"
    FREE = "free"
    AGREEMENTS = "agreements"


@dataclass(frozen=True)
class Picture:
    """One picture: `item` is a chapter's, question's, case's or group's id; a question keeps the words it was asked in.

    `image` is the hash of a picture's content.
    """

    kind: PictureKind
    item: str = ""
    title: str = ""
    text: str = ""
    scale: bool = False
    image: str = ""


@dataclass(frozen=True)
class Step:
    """A step of the agenda; the notes are for the facilitator alone (U5)."""

    kind: StepKind
    title: str
    minutes: int
    pictures: tuple[Picture, ...] = ()
    notes: str = ""


class MeetingState(StrEnum):
    """Where a meeting stands."""

    PLANNED = "planned"
    RUNNING = "running"
    HELD = "held"


@dataclass(frozen=True)
class Meeting:
    """A theme meeting; times are minutes after midnight, participants are numbers by side and no names (U1, U3).

    `mixed` says that norms and further themes are to be talked about together, against the advice (K2).
    """

    title: str
    day: date | None = None
    start: int = NO_TIME
    until: int = NO_TIME
    body: str = ""
    place: str = ""
    politicians: int = 0
    administration: int = 0
    steps: tuple[Step, ...] = ()
    mixed: bool = False
    state: MeetingState = MeetingState.PLANNED
    earlier_id: int = 0
    id: int = 0
    version: int = 0

    @property
    def minutes(self) -> int:
        """The planned minutes of all steps."""
        return sum(step.minutes for step in self.steps)

    @property
    def pictures(self) -> tuple[tuple[int, int], ...]:
        """Every picture by step and place, in the order in which they are shown; a step without any shows its title."""
        return tuple((at, place) for at, step in enumerate(self.steps) for place in range(max(1, len(step.pictures))))


def picture_at(meeting: Meeting, step: int, place: int) -> Picture:
    """The picture at a place; a step without any shows its title."""
    held = meeting.steps[step]
    return held.pictures[place] if held.pictures else Picture(PictureKind.TITLE, title=held.title)


@dataclass(frozen=True)
class Slot:
    """When a step begins and ends, in minutes after midnight; from 0 when the meeting has no start."""

    step: Step
    start: int
    end: int


def slots(meeting: Meeting) -> tuple[Slot, ...]:
    """The times of the steps, each beginning where the one before ends."""
    at = max(0, meeting.start)
    found = []
    for step in meeting.steps:
        found.append(Slot(step, at, at + step.minutes))
        at += step.minutes
    return tuple(found)


def end(meeting: Meeting) -> int:
    """When the agenda ends, in minutes after midnight, or NO_TIME without a start."""
    return meeting.start + meeting.minutes if meeting.start != NO_TIME else NO_TIME


class Concern(StrEnum):
    """What a plan is warned about."""

    TOO_LONG = "too_long"
    MIXED = "mixed"
    NO_STEPS = "no_steps"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Caution:
    """A warning with its rule and, for time, how many minutes; nothing is blocked."""

    kind: Concern
    rule: str
    number: int = 0


def cautions(meeting: Meeting, shelves: Mapping[str, str]) -> tuple[Caution, ...]:
    """What does not hold: the time, norms among further themes, nothing to do, nobody there (U1, K2).

    `shelves` tells which shelf of the library a chapter or a question stands on.
    """
    found = []
    over = end(meeting) - meeting.until
    if NO_TIME not in (meeting.start, meeting.until) and over > 0:
        found.append(Caution(Concern.TOO_LONG, "U1", over))
    used = {shelves.get(picture.item, "") for step in meeting.steps for picture in step.pictures}
    if not meeting.mixed and {"norms", "themes"} <= used:
        found.append(Caution(Concern.MIXED, "K2"))
    if not meeting.steps:
        found.append(Caution(Concern.NO_STEPS, "U1"))
    if not meeting.politicians or not meeting.administration:
        found.append(Caution(Concern.NOBODY, "U3"))
    return tuple(found)


def with_minutes(meeting: Meeting, step: int, minutes: int) -> Meeting:
    """The meeting with another length of a step."""
    return with_step(meeting, step, replace(meeting.steps[step], minutes=minutes))


def with_step(meeting: Meeting, at: int, step: Step) -> Meeting:
    """The meeting with another step at a place."""
    return replace(meeting, steps=(*meeting.steps[:at], step, *meeting.steps[at + 1 :]))


def moved(meeting: Meeting, step: int, to: int) -> Meeting:
    """The meeting with a step moved to another place."""
    left = [each for at, each in enumerate(meeting.steps) if at != step]
    left.insert(max(0, min(to, len(left))), meeting.steps[step])
    return replace(meeting, steps=tuple(left))


def copied(meeting: Meeting) -> Meeting:
    """A new meeting with the agenda of an earlier one, to which its results can be compared (U6)."""
    return replace(
        meeting, id=0, version=0, day=None, state=MeetingState.PLANNED, earlier_id=meeting.id or meeting.earlier_id
    )


def check_meeting(meeting: Meeting) -> Meeting:
    """The meeting, tidied; raises Refused without a title, with impossible times or numbers (U1)."""
    if not meeting.title.strip():
        raise _refused(translate("Workshop", "The meeting has no title"), translate("Workshop", "Enter one."))
    if any(not 0 < step.minutes <= LONGEST for step in meeting.steps):
        raise _refused(
            translate("Workshop", "A step has no length"), translate("Workshop", "Enter at least one minute.")
        )
    if any(not step.title.strip() for step in meeting.steps):
        raise _refused(translate("Workshop", "A step has no title"), translate("Workshop", "Enter what it is about."))
    if not all(0 <= number <= 999 for number in (meeting.politicians, meeting.administration)):
        raise _refused(
            translate("Workshop", "The number of participants cannot be"),
            translate("Workshop", "Enter a number from 0 to 999."),
        )
    if NO_TIME not in (meeting.start, meeting.until) and meeting.until <= meeting.start:
        raise _refused(
            translate("Workshop", "The meeting ends before it begins"),
            translate("Workshop", "Enter a later end."),
        )
    steps = tuple(replace(step, title=" ".join(step.title.split())) for step in meeting.steps)
    return replace(meeting, title=" ".join(meeting.title.split()), body=meeting.body.strip(), steps=steps)


def standard_agenda(titles: Mapping[StepKind, str], pictures: Mapping[StepKind, Sequence[Picture]]) -> tuple[Step, ...]:
    """The standard agenda of two hours and a half (U1): welcome, codexes, cases, questions, indicators, wrap-up."""
    minutes = {
        StepKind.WELCOME: 10,
        StepKind.CODEXES: 25,
        StepKind.CASES: 40,
        StepKind.QUESTIONS: 40,
        StepKind.INDICATORS: 20,
        StepKind.WRAP_UP: 15,
    }
    return tuple(Step(kind, titles[kind], length, tuple(pictures.get(kind, ()))) for kind, length in minutes.items())


def _refused(title: str, advice: str) -> Refused:
    """A refusal by the agenda's own order."""
    return Refused(title, advice=advice, rule="U1")
