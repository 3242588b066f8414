"""Workshop: all that a meeting's papers say, with names looked up, and the parts that several papers share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.base.words import language, translate
from desktop.documents.parts import Facts, Heading, House, Meta, Paragraph, Part, Slot, Timetable
from desktop.ui.clock import clock_text
from desktop.workshop import words
from desktop.workshop.rules import NO_TIME, Outcome, Picture, PictureKind, slots


@dataclass(frozen=True)
class Sheet:
    """What every paper of a meeting can say: what came out of it, and the names behind its ids.

    `titles` names chapters and groups, `norms` are the seven with their titles, `signs` those of each group.
    `made` dates the file and carries its zone; `language` is da, nb, nn or en.
    """

    outcome: Outcome
    norms: tuple[tuple[str, str], ...]
    made: datetime
    titles: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    signs_question: str = ""
    language: str = ""

    @property
    def questions(self) -> tuple[Picture, ...]:
        """The questions of the agenda, each once."""
        steps = self.outcome.meeting.steps
        asked = (each for step in steps for each in step.pictures if each.kind is PictureKind.QUESTION)
        return tuple({each.item: each for each in asked}.values())

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups whose signs of trouble are looked for, each once."""
        steps = self.outcome.meeting.steps
        shown = (each.item for step in steps for each in step.pictures if each.kind is PictureKind.SIGNS)
        return tuple(dict.fromkeys(shown))


def meta(sheet: Sheet, house: House, kind: str) -> Meta:
    """What the file says of itself."""
    title = f"{kind}: {sheet.outcome.meeting.title}"
    return Meta(title=title, author=house.name, language=language(), subject=kind, created=sheet.made)


def facts(sheet: Sheet) -> Facts:
    """When and where the meeting is, of which body, and how many take part from each side (U3)."""
    meeting = sheet.outcome.meeting
    counted = words.side_counts(meeting) if meeting.politicians or meeting.administration else ""
    return Facts(
        (
            (translate("WorkshopPaper", "Time"), words.when_text(meeting)),
            (translate("WorkshopPaper", "Place"), meeting.place),
            (translate("WorkshopPaper", "Body"), meeting.body),
            (translate("WorkshopPaper", "Participants"), counted),
        )
    )


def agenda(sheet: Sheet) -> tuple[Part, ...]:
    """The agenda with its times; without a start, with the minutes of each step (U1)."""
    meeting = sheet.outcome.meeting
    if not meeting.steps:
        return ()
    timed = meeting.start != NO_TIME
    rows = tuple(
        Slot(
            clock_text(slot.start) if timed else translate("WorkshopPaper", "%n min", slot.step.minutes),
            clock_text(slot.end) if timed else "",
            slot.step.title,
        )
        for slot in slots(meeting)
    )
    return (Heading(translate("WorkshopPaper", "Agenda")), Timetable(rows))


def cases(sheet: Sheet) -> tuple[Part, ...]:
    """Title and short account of each case (U2)."""
    parts: list[Part] = []
    for case in sheet.outcome.cases:
        parts += [Heading(case.title, 3)]
        parts += [Paragraph(case.account)] if case.account else []
        said = translate("WorkshopPaper", "Files: {reference}").format(reference=case.reference)
        parts += [Paragraph(said, quiet=True)] if case.reference else []
    return (Heading(translate("WorkshopPaper", "Cases")), *parts) if parts else ()
