"""Visits: the lists of a visit as tables: guests, contacts, participants, internal tasks, questions and points."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.base.words import translate
from desktop.ui.lines import LineColumn, Row
from desktop.visits.rules.records import Contact, DeclinedTime, Guest, Likely, Participant, Role, Task, TaskKind
from desktop.visits.words import role_text, task_text
from desktop.workdays.quarantine import GuestKind
from desktop.workdays.words import guest_kinds, guest_name


@dataclass(frozen=True)
class ListSpec:
    """A list of a visit: its field, its words, its columns, and the way between records and lines."""

    field: str
    title: str
    add: str
    columns: tuple[LineColumn, ...]
    row: Callable[[Any], Row]
    record: Callable[[Row], Any]
    note: str = ""

    def rows(self, records: Sequence[Any]) -> tuple[Row, ...]:
        """The lines of the records."""
        return tuple(self.row(each) for each in records)

    def records(self, rows: Sequence[Row]) -> tuple[Any, ...]:
        """The records of the lines."""
        return tuple(self.record(each) for each in rows)


def guests(country: str) -> ListSpec:
    """Who comes from outside, with office and what the quarantine asks about (B1, B1.4)."""
    kinds = tuple((each, guest_name(each, country)) for each in guest_kinds(country))
    return ListSpec(
        "guests",
        translate("VisitLists", "Guests"),
        translate("VisitLists", "Add a guest"),
        (
            LineColumn("name", translate("VisitLists", "Name"), required=True),
            LineColumn("office", translate("VisitLists", "Office")),
            LineColumn("kind", translate("VisitLists", "Is"), 210, "choice", choices=kinds, start=GuestKind.MINISTER),
        ),
        lambda each: (each.name, each.office, each.kind),
        lambda line: Guest(*line),
    )


def contacts() -> ListSpec:
    """The guest's officials (B1.2, B1.3)."""
    return ListSpec(
        "contacts",
        translate("VisitLists", "Contacts among the guest's officials"),
        translate("VisitLists", "Add a contact"),
        (
            LineColumn("name", translate("VisitLists", "Name"), required=True),
            LineColumn("title", translate("VisitLists", "Title")),
            LineColumn("email", translate("VisitLists", "E-mail")),
            LineColumn("phone", translate("VisitLists", "Phone"), 120),
        ),
        lambda each: (each.name, each.title, each.email, each.phone),
        lambda line: Contact(*line),
    )


def participants() -> ListSpec:
    """Who takes part, in which role, and who gives a presentation (B1.3)."""
    roles = tuple((each, role_text(each)) for each in Role)
    return ListSpec(
        "participants",
        translate("VisitLists", "Participants and roles"),
        translate("VisitLists", "Add a participant"),
        (
            LineColumn("name", translate("VisitLists", "Name"), required=True),
            LineColumn("role", translate("VisitLists", "Role"), 176, "choice", choices=roles, start=Role.STAFF),
            LineColumn("title", translate("VisitLists", "Title")),
            LineColumn("description", translate("VisitLists", "What they do")),
            LineColumn("presents", translate("VisitLists", "Gives presentation"), 150, "check"),
            LineColumn("phone", translate("VisitLists", "Phone"), 104),
        ),
        lambda each: (each.name, each.role, each.title, each.description, each.presents, each.phone),
        lambda line: Participant(line[0], line[1], line[2], line[4], line[3], line[5]),
    )


def tasks() -> ListSpec:
    """Who does what (B1.2); never shown to guests."""
    kinds = tuple((each, task_text(each)) for each in TaskKind)
    return ListSpec(
        "tasks",
        translate("VisitLists", "Internal plan"),
        translate("VisitLists", "Add an internal task"),
        (
            LineColumn("at", translate("VisitLists", "Start"), 80, "clock"),
            LineColumn("minutes", translate("VisitLists", "Minutes"), 76, "minutes"),
            LineColumn("kind", translate("VisitLists", "About"), 116, "choice", choices=kinds, start=TaskKind.OWN),
            LineColumn("text", translate("VisitLists", "Task"), required=True),
            LineColumn("responsible", translate("VisitLists", "Responsible")),
            LineColumn("deadline", translate("VisitLists", "Deadline"), 90, "date"),
            LineColumn("done", translate("VisitLists", "Done"), 84, "date"),
        ),
        lambda each: (each.at, each.minutes, each.kind, each.text, each.responsible, each.deadline, each.done),
        lambda line: Task(line[2], line[3], line[4], line[5], line[6], line[0], line[1]),
        translate("VisitLists", "only internal"),
    )


def likely() -> ListSpec:
    """What the host may be asked, and what to answer (B1.2)."""
    return ListSpec(
        "likely",
        translate("VisitLists", "Likely questions"),
        translate("VisitLists", "Add a question"),
        (
            LineColumn("question", translate("VisitLists", "Question"), required=True),
            LineColumn("answer", translate("VisitLists", "Suggested answer")),
        ),
        lambda each: (each.question, each.answer),
        lambda line: Likely(*line),
    )


def points() -> ListSpec:
    """What the host may want to say (B1.2)."""
    return ListSpec(
        "points",
        translate("VisitLists", "Points to make"),
        translate("VisitLists", "Add a point"),
        (LineColumn("text", translate("VisitLists", "Point"), required=True),),
        lambda each: (each,),
        lambda line: line[0],
    )


def declined_row(each: DeclinedTime) -> Row:
    """A declined time as a line."""
    return (each.day, each.at, each.reason)
