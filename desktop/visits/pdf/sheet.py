"""Visits: all that a visit's papers say, with names looked up, and the parts that several papers share."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

from desktop.base.words import language, translate
from desktop.documents.parts import Facts, Heading, House, Meta, Paragraph, Part, Participants, Person, Side, Slot
from desktop.documents.parts import Timetable as Programme
from desktop.visits import words
from desktop.visits.rules import timetable
from desktop.visits.rules.limits import everybody
from desktop.visits.rules.records import Participant, Role, Task, Visit
from desktop.visits.rules.records import Side as VisitSide


@dataclass(frozen=True)
class Sheet:
    """What every paper of a visit can say: the visit, and the names behind its ids.

    `zone` is the municipality's, `made` dates the file and carries its zone; `language` is da, nb, nn or en.
    """

    visit: Visit
    zone: tzinfo
    made: datetime
    country: Literal["DK", "NO"] = "DK"
    language: str = ""
    institution: str = ""
    institution_address: str = ""
    institution_phone: str = ""
    host: str = ""
    host_title: str = ""
    committee: str = ""
    members: tuple[tuple[str, str], ...] = ()
    mailbox: str = ""
    unit: str = ""
    answer_by: str = ""
    visits_before: int = 0


def meta(sheet: Sheet, house: House, kind: str, mark: Literal["", "internal", "draft"] = "") -> Meta:
    """What the file says of itself."""
    number = sheet.visit.case_number.strip()
    return Meta(
        title=sheet.visit.title,
        author=house.name,
        language=language(),
        subject=kind,
        case_number=translate("VisitPaper", "Case {number}").format(number=number) if number else "",
        created=sheet.made,
        mark=mark,
    )


def when(sheet: Sheet) -> str:
    """Day and time in the country's form; the end is the timetable's where none is set."""
    visit = sheet.visit
    end = visit.end
    times = timetable.clock_times(visit, sheet.zone)
    if end is None and times:
        last = max(ends for _, ends in times)
        end = last.hour * 60 + last.minute
    return words.when_text(visit.day, visit.start, end)


def host(sheet: Sheet) -> str:
    """The host with title, as a line of the facts names it."""
    return ", ".join(part for part in (sheet.host, sheet.host_title) if part)


def facts(sheet: Sheet, *more: tuple[str, str]) -> Facts:
    """When, where and with whom: the block at the head of every paper."""
    return Facts(
        (
            (translate("VisitPaper", "Time"), when(sheet)),
            (translate("VisitPaper", "Place"), sheet.visit.place or sheet.institution),
            (translate("VisitPaper", "Host"), host(sheet)),
            *more,
        )
    )


def section(title: str, text: str) -> tuple[Part, ...]:
    """A heading with its text, where there is any."""
    return (Heading(title), Paragraph(text)) if text.strip() else ()


def programme(sheet: Sheet, internal: bool) -> tuple[Part, ...]:
    """The timetable, for insiders with the tasks of the internal plan at their times (B1.2)."""
    rows = [(start, 0, slot) for start, slot in _slots(sheet)]
    if internal:
        rows += [(task.at, 1, _task_slot(task)) for task in sheet.visit.tasks if task.at is not None]
    if not rows:
        return ()
    shown = tuple(slot for _, _, slot in sorted(rows, key=lambda row: row[:2]))
    return (Heading(translate("VisitPaper", "Timetable")), Programme(shown))


def _slots(sheet: Sheet) -> list[tuple[int, Slot]]:
    """The items with the times the clock on the wall will show."""
    visit = sheet.visit
    times = timetable.clock_times(visit, sheet.zone)
    if times:
        spans = [(begins.hour * 60 + begins.minute, ends.hour * 60 + ends.minute) for begins, ends in times]
    else:
        spans = [(slot.start, slot.end) for slot in timetable.timetable_of(visit).slots]
    return [
        (
            start,
            Slot(
                words.clock_text(start),
                words.clock_text(end),
                item.title,
                item.place,
                item.responsible,
                tuple(line for line in item.details.splitlines() if line.strip()),
            ),
        )
        for item, (start, end) in zip(visit.items, spans, strict=True)
    ]


def _task_slot(task: Task) -> Slot:
    """An internal task at its time."""
    start = task.at or 0
    end = words.clock_text(start + task.minutes) if task.minutes else ""
    said = task.text or words.task_text(task.kind)
    return Slot(words.clock_text(start), end, said, responsible=task.responsible, internal=True)


def participants(sheet: Sheet, house: str) -> tuple[Part, ...]:
    """Who takes part: the guests, and beside them the municipality's own, politicians first (B1.2)."""
    found = sorted(everybody(sheet.visit), key=lambda each: each.side is VisitSide.ADMINISTRATION)
    guests = tuple(person(each) for each in found if each.side is VisitSide.GUEST)
    own = tuple(person(each) for each in found if each.side is not VisitSide.GUEST)
    sides = tuple(
        side for side in (Side(words.side_text(VisitSide.GUEST), guests), Side(house or "–", own)) if side.people
    )
    return (Heading(translate("VisitPaper", "Participants")), Participants(sides)) if sides else ()


def person(each: Participant) -> Person:
    """A participant with the title, or what the role is called where there is none."""
    plain = each.role in (Role.GUEST, Role.STAFF)
    role = "" if plain and each.title.strip() else words.role_text(each.role)
    title = each.title.strip() or role
    shown = f"{title} ({role[:1].lower()}{role[1:]})" if role and role.casefold() != title.casefold() else title
    presents = translate("VisitPaper", "gives a presentation") if each.presents else ""
    return Person(each.name, ", ".join(part for part in (shown, presents) if part))
