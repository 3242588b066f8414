"""Workshop: a meeting's agenda: steps with minutes and material, its times, and what does not hold (U1, K2)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import chain

from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.codex.rules import Library, Own, Shelf, questions_of

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


def shelves_of(library: Library, own: Own) -> dict[str, str]:
    """On which shelf of the library each chapter and question stands, the municipality's own ones too (K2)."""
    return {
        id: str(chapter.shelf)
        for chapter in library.chapters
        for id in (chapter.id, *(each.id for each in questions_of(chapter, own)))
    }


def left_out(meeting: Meeting, shelves: Mapping[str, str]) -> str:
    """The shelf that is not offered: themes where norms are talked about and the other way round; empty if mixed (K2).

    Where both stand in the agenda already neither is left out.
    """
    used = {shelves.get(picture.item, "") for step in meeting.steps for picture in step.pictures}
    if meeting.mixed or {Shelf.NORMS, Shelf.THEMES} <= used:
        return ""
    return Shelf.THEMES if Shelf.NORMS in used else Shelf.NORMS if Shelf.THEMES in used else ""


def case_ids(meeting: Meeting) -> tuple[int, ...]:
    """The cases that a meeting shows, each once, in its order (U2)."""
    shown = chain.from_iterable(step.pictures for step in meeting.steps)
    return tuple(dict.fromkeys(int(each.item) for each in shown if each.kind is PictureKind.CASE))


def rearranged(steps: Sequence[Step], rows: Sequence[tuple[StepKind, str, int]]) -> tuple[Step, ...]:
    """The steps as a table of kinds, titles and minutes has them now; each keeps its material and notes.

    A row is the step that said the same at its place, else the same elsewhere, else the one whose words were changed.
    """
    said = [(each.kind, each.title, each.minutes) for each in steps]
    left = dict(enumerate(steps))
    found: dict[int, Step] = {at: left.pop(at) for at, row in enumerate(rows) if at in left and said[at] == row}
    for at, row in enumerate(rows):
        same = next((place for place in left if said[place] == row), None) if at not in found else None
        if same is not None:
            found[at] = left.pop(same)
    changed = iter(left.values()) if len(rows) == len(steps) else iter(())
    for at in range(len(rows)):
        if at not in found and (step := next(changed, None)) is not None:
            found[at] = step
    new = Step(StepKind.OTHER, "", 0)
    return tuple(
        replace(found.get(at, new), kind=kind, title=title, minutes=minutes)
        for at, (kind, title, minutes) in enumerate(rows)
    )


def beginning_at(meeting: Meeting, step: int, at: int) -> Meeting:
    """The meeting with a step that begins at a time: the one before it becomes longer or shorter, or all moves (U1).

    `at` is in minutes after midnight; raises Refused for a time before the step above has begun.
    """
    if step == 0:
        return replace(meeting, start=at)
    minutes = at - slots(meeting)[step - 1].start
    if minutes < 1:
        raise _refused(
            translate("Workshop", "The step above begins later than that"),
            translate("Workshop", "Enter a later time, or move the step up."),
        )
    return with_minutes(meeting, step - 1, minutes)


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
    tidy = replace(meeting, title=" ".join(meeting.title.split()), steps=steps)
    return replace(tidy, body=meeting.body.strip(), place=meeting.place.strip())


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
