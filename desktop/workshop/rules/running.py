"""Workshop: a meeting while it runs: its place, its clock, and the entries that are saved as they are made (U5)."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.workshop.rules.planning import Meeting

STEPS = 5
"""Answers of a scale question, from 1 not at all to 5 fully."""
_NONE = timedelta()


class Party(StrEnum):
    """The two sides at the table (U3)."""

    POLITICIANS = "politicians"
    ADMINISTRATION = "administration"


class Example(StrEnum):
    """Whether a statement tells of something good or bad."""

    NONE = "none"
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True)
class Statement:
    """A short statement that was made, without a name (U3); `picture` is the question or group it answers."""

    meeting_id: int
    text: str
    at: datetime
    picture: str = ""
    norm: str = ""
    group: str = ""
    example: Example = Example.NONE
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Hands:
    """How many hands of one side went up for each answer of a scale question, from 1 to 5 (U3)."""

    meeting_id: int
    question: str
    party: Party
    counts: tuple[int, ...] = (0,) * STEPS
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Agreement:
    """What was agreed, and what it became: a proposal in the rule register, or a follow-up (U6)."""

    meeting_id: int
    text: str
    at: datetime
    responsible: str = ""
    due: date | None = None
    proposal_id: int = 0
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Run:
    """Where a running meeting is: step, picture, what the room sees, and its clock (U5).

    `used` are the seconds of the steps that are over, by step; `extra` the minutes that were added, by step.
    `resumed` is when the clock of this step was last set going, None while it is paused; `spent` is what it had
    counted by then, in seconds.
    """

    meeting_id: int
    step: int = 0
    picture: int = 0
    black: bool = False
    result: bool = False
    began: datetime | None = None
    resumed: datetime | None = None
    spent: int = 0
    used: tuple[int, ...] = ()
    extra: tuple[int, ...] = ()
    ended: datetime | None = None
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Clock:
    """What the timers show, in seconds: of this step, and of the whole agenda; `ahead` below zero is behind (U5)."""

    used: int
    planned: int
    left: int
    overtime: int
    ahead: int
    ends: datetime
    paused: bool


def begun(meeting: Meeting, now: datetime) -> Run:
    """A meeting at its first picture, its clock going (U5)."""
    if not meeting.steps:
        raise Refused(
            translate("Workshop", "The meeting has no agenda"),
            advice=translate("Workshop", "Plan at least one step first."),
            rule="U1",
        )
    none = (0,) * len(meeting.steps)
    return Run(meeting.id, began=now, resumed=now, used=none, extra=none)


def forward(run: Run, meeting: Meeting, now: datetime) -> Run:
    """The next picture; at the last one nothing changes."""
    return _turned(run, meeting, 1, now)


def back(run: Run, meeting: Meeting, now: datetime) -> Run:
    """The picture before; at the first one nothing changes."""
    return _turned(run, meeting, -1, now)


def at_step(run: Run, meeting: Meeting, step: int, now: datetime) -> Run:
    """The first picture of a step; its clock goes on from what it had used."""
    step = max(0, min(step, len(meeting.steps) - 1))
    if step == run.step:
        return replace(run, picture=0, result=False, black=False)
    used = list(_fitted(run.used, len(meeting.steps)))
    used[run.step] = _spent(run, now)
    resumed = None if run.resumed is None else now
    place = replace(run, step=step, picture=0, result=False, black=False)
    return replace(place, used=tuple(used), spent=used[step], resumed=resumed)


def paused(run: Run, now: datetime) -> Run:
    """The clock stopped, or going again when it was stopped."""
    if run.resumed is None:
        return replace(run, resumed=now)
    return replace(run, spent=_spent(run, now), resumed=None)


def with_result(run: Run, _meeting: Meeting, _now: datetime) -> Run:
    """What came of the picture shown, or the picture itself again (U3)."""
    return replace(run, result=not run.result, black=False)


def blackened(run: Run, _meeting: Meeting, _now: datetime) -> Run:
    """The room's screen black, or as it was before."""
    return replace(run, black=not run.black)


def with_minute(run: Run, meeting: Meeting, minutes: int = 1) -> Run:
    """The step with more time, or less."""
    extra = list(_fitted(run.extra, len(meeting.steps)))
    extra[run.step] = max(extra[run.step] + minutes, 1 - meeting.steps[run.step].minutes)
    return replace(run, extra=tuple(extra))


def clock(run: Run, meeting: Meeting, now: datetime) -> Clock:
    """What the timers show at a moment (U5)."""
    extra, used = _fitted(run.extra, len(meeting.steps)), list(_fitted(run.used, len(meeting.steps)))
    lengths = [(step.minutes + more) * 60 for step, more in zip(meeting.steps, extra, strict=True)]
    used[run.step] = spent = _spent(run, now)
    planned = lengths[run.step]
    left = max(0, planned - spent) + sum(lengths[run.step + 1 :])
    original = [step.minutes * 60 for step in meeting.steps]
    should = sum(original[: run.step]) + min(spent, original[run.step])
    return Clock(
        used=spent,
        planned=planned,
        left=max(0, planned - spent),
        overtime=max(0, spent - planned),
        ahead=should - sum(used),
        ends=now + timedelta(seconds=left),
        paused=run.resumed is None,
    )


def check_statement(statement: Statement) -> Statement:
    """The statement on one line; raises Refused when it is empty (U3)."""
    text = " ".join(statement.text.split())
    if not text:
        raise Refused(
            translate("Workshop", "The statement is empty"),
            advice=translate("Workshop", "Write what was said."),
            rule="U3",
        )
    return replace(statement, text=text)


def check_hands(hands: Hands, meeting: Meeting) -> Hands:
    """The hands; raises Refused when more went up than there are people on that side (U3)."""
    present = meeting.politicians if hands.party is Party.POLITICIANS else meeting.administration
    if len(hands.counts) != STEPS or any(each < 0 for each in hands.counts):
        raise Refused(
            translate("Workshop", "The hands cannot be counted like this"),
            advice=translate("Workshop", "Enter a number from 0 for each of the five answers."),
            rule="U3",
        )
    if present and sum(hands.counts) > present:
        raise Refused(
            translate("Workshop", "More hands than people: {hands} of {present}").format(
                hands=sum(hands.counts), present=present
            ),
            advice=translate("Workshop", "Count again, or mend the number of participants."),
            rule="U3",
        )
    return hands


def check_agreement(agreement: Agreement) -> Agreement:
    """The agreement, tidied; raises Refused when it is empty (U6)."""
    text = " ".join(agreement.text.split())
    if not text:
        raise Refused(
            translate("Workshop", "The agreement is empty"),
            advice=translate("Workshop", "Write what was agreed."),
            rule="U6",
        )
    return replace(agreement, text=text, responsible=agreement.responsible.strip())


def _turned(run: Run, meeting: Meeting, by: int, now: datetime) -> Run:
    """The picture so many further on."""
    pictures = meeting.pictures
    here = pictures.index((run.step, run.picture)) if (run.step, run.picture) in pictures else 0
    step, picture = pictures[max(0, min(here + by, len(pictures) - 1))]
    moved = run if step == run.step else at_step(run, meeting, step, now)
    if (step, picture) == (run.step, run.picture):
        return replace(run, black=False)
    return replace(moved, picture=picture, result=False, black=False)


def _spent(run: Run, now: datetime) -> int:
    """The seconds this step has used by a moment; a clock that was set back counts nothing."""
    going = max(_NONE, now - run.resumed) if run.resumed is not None else _NONE
    return run.spent + int(going.total_seconds())


def _fitted(numbers: tuple[int, ...], length: int) -> tuple[int, ...]:
    """One number for each step, also when steps were added or taken away since."""
    return (*numbers[:length], *(0,) * (length - len(numbers)))
