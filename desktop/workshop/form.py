"""Workshop: the fields of a meeting, a case and an agreement, and the columns in which an agenda is edited."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.base.words import translate
from desktop.ui.forms import Field
from desktop.ui.lines import LineColumn, Row
from desktop.workshop.rules import NO_TIME, Case, Finding, Mark, Meeting, Step, StepKind, slots
from desktop.workshop.words import mark_text, step_text

Options = Sequence[tuple[Any, str]]
TIMES = ("start", "until")


def meeting_fields() -> tuple[Field, ...]:
    """When, where, for whom, and how many take part from each side (U1, U3)."""
    return (
        Field("day", translate("WorkshopForm", "Date"), "date"),
        Field("start", translate("WorkshopForm", "From"), "clock", beside=True),
        Field("until", translate("WorkshopForm", "To"), "clock", beside=True),
        Field("body", translate("WorkshopForm", "Committee or body")),
        Field("place", translate("WorkshopForm", "Place"), beside=True),
        Field("politicians", translate("WorkshopForm", "Politicians"), "number"),
        Field("administration", translate("WorkshopForm", "Administration"), "number", beside=True),
        Field("mixed", translate("WorkshopForm", "Norms and further themes in one meeting"), "check", beside=True),
    )


def meeting_values(meeting: Meeting) -> dict[str, Any]:
    """A meeting as its fields show it."""
    values = {each.name: getattr(meeting, each.name) for each in meeting_fields()}
    return values | {name: None if values[name] == NO_TIME else values[name] for name in TIMES}


def meeting_changes(values: Mapping[str, Any]) -> dict[str, Any]:
    """What was filled in, as a meeting holds it: no time is NO_TIME, no number is 0."""
    kinds = {each.name: each.kind for each in meeting_fields()}
    empty = {"clock": NO_TIME, "number": 0}
    return {name: empty.get(kinds.get(name, ""), value) if value is None else value for name, value in values.items()}


def new_fields(agendas: Options) -> tuple[Field, ...]:
    """A new meeting, and which agenda it begins with."""
    return (
        Field("title", translate("WorkshopForm", "Title"), required=True),
        Field("agenda", translate("WorkshopForm", "Agenda"), "choice", choices=tuple(agendas)),
        *(each for each in meeting_fields() if each.name != "mixed"),
    )


def case_fields() -> tuple[Field, ...]:
    """What a case tells (U2)."""
    return (
        Field("account", translate("WorkshopForm", "Short account"), "long", lines=5),
        Field("reference", translate("WorkshopForm", "File reference")),
    )


def new_case_fields() -> tuple[Field, ...]:
    """A new case."""
    return (Field("title", translate("WorkshopForm", "Title"), required=True), *case_fields())


def finding_fields(norms: Sequence[tuple[str, str]]) -> tuple[Field, ...]:
    """The row of each obligation: how it went, what showed it, and why it came so (U2)."""
    marks = tuple((mark, mark_text(mark)) for mark in Mark)
    what, why = translate("WorkshopForm", "What showed it"), translate("WorkshopForm", "Why it came so")
    return tuple(
        field
        for norm, title in norms
        for field in (
            Field(f"{norm} mark", title, "choice", choices=marks),
            Field(f"{norm} what", what, beside=True),
            Field(f"{norm} why", why, beside=True),
        )
    )


def finding_values(case: Case, norms: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """The rows of a case."""
    found = {norm: case.finding(norm) for norm, _ in norms}
    return {f"{norm} {part}": getattr(found[norm], part) for norm in found for part in ("mark", "what", "why")}


def findings_of(values: Mapping[str, Any]) -> tuple[Finding, ...]:
    """What was found, of all rows together."""
    norms = dict.fromkeys(name.rpartition(" ")[0] for name in values)
    made = (Finding(n, values[f"{n} mark"], values[f"{n} what"], values[f"{n} why"]) for n in norms)
    return tuple(each for each in made if each != Finding(each.norm))


def step_columns() -> tuple[LineColumn, ...]:
    """Start, kind, title and minutes of a step; a start that is typed makes the step above longer or shorter."""
    kinds = tuple((kind, step_text(kind)) for kind in StepKind)
    return (
        LineColumn("at", translate("WorkshopForm", "Start"), 84, "clock"),
        LineColumn("title", translate("WorkshopForm", "Step"), required=True),
        LineColumn(
            "kind", translate("WorkshopForm", "Kind"), 236, "choice", choices=kinds, start=StepKind.OTHER, required=True
        ),
        LineColumn("minutes", translate("WorkshopForm", "Minutes"), 104, "minutes", start=15),
    )


def step_rows(steps: Sequence[Step]) -> tuple[Row, ...]:
    """The lines of an agenda; the start is left open, for it follows."""
    return tuple((None, each.title, each.kind, each.minutes) for each in steps)


def rows_of_steps(rows: Sequence[Row]) -> tuple[tuple[StepKind, str, int], ...]:
    """What the lines say of the steps."""
    return tuple((kind, title, minutes) for _at, title, kind, minutes in rows)


def typed_start(rows: Sequence[Row]) -> tuple[int, int] | None:
    """The line whose start was typed, and the time in minutes after midnight."""
    return next(((at, row[0]) for at, row in enumerate(rows) if row[0] is not None), None)


def starts(meeting: Meeting, rows: Sequence[Row]) -> tuple[int, ...]:
    """When each line begins, in minutes after midnight; from 0 when the meeting has no start."""
    steps = tuple(Step(kind, title, minutes) for kind, title, minutes in rows_of_steps(rows))
    return tuple(slot.start for slot in slots(Meeting("", start=meeting.start, steps=steps)))


def agreement_fields() -> tuple[Field, ...]:
    """An agreement: what, who sees to it, and by when (U6)."""
    return (
        Field("text", translate("WorkshopForm", "Agreement"), "long", required=True, lines=2),
        Field("responsible", translate("WorkshopForm", "Responsible")),
        Field("due", translate("WorkshopForm", "Due"), "date", beside=True),
    )


def proposal_fields(sections: Options, sides: Options) -> tuple[Field, ...]:
    """In which section an agreement is proposed as a rule, and whose it is (U6, S0)."""
    return (
        Field("section", translate("WorkshopForm", "Section of the register"), "choice", choices=tuple(sections)),
        Field("side", translate("WorkshopForm", "Responsible"), "choice", choices=tuple(sides), beside=True),
    )


def question_fields(chapters: Options) -> tuple[Field, ...]:
    """An own question, and what it belongs to in the library (K3)."""
    return (
        Field("text", translate("WorkshopForm", "Question"), "long", required=True, lines=2),
        Field("chapter", translate("WorkshopForm", "Belongs to"), "choice", choices=tuple(chapters)),
        Field("scale", translate("WorkshopForm", "Answered on the scale from 1 to 5"), "check", beside=True),
    )


def own_picture_fields() -> tuple[Field, ...]:
    """A picture of one's own: a title and a text (U1)."""
    return (
        Field("title", translate("WorkshopForm", "Title"), required=True),
        Field("text", translate("WorkshopForm", "Text"), "long", lines=4),
    )


def notes_fields() -> tuple[Field, ...]:
    """The facilitator's own notes (U5)."""
    label = translate("WorkshopForm", "Notes for the facilitator, never shown in the room")
    return (Field("notes", label, "long", lines=3),)
