"""Rulebook: the register on paper in the councils' form, and the questionnaire for the yearly evaluation (S)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.base.dates import date_text
from desktop.base.papers import Progress, unwatched
from desktop.base.words import language, speaking, translate
from desktop.documents.parts import (
    Column,
    Facts,
    Group,
    Heading,
    House,
    Listing,
    Meta,
    Paragraph,
    Part,
    Row,
    Table,
    WriteLines,
)
from desktop.documents.typeset import typeset
from desktop.rulebook import words
from desktop.rulebook.rules import STEPS, Amendment, Clause, Register


@dataclass(frozen=True)
class Volume:
    """What the register on paper is made of: how it stood, the protocol up to then, and who follows the rules up."""

    register: Register
    protocol: tuple[Amendment, ...]
    persons: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    language: str = ""
    made: datetime | None = None


def register(volume: Volume, house: House, progress: Progress = unwatched) -> bytes:
    """The register as PDF in landscape: values on the front, one table by section, and the protocol last (S0)."""
    with speaking(volume.language or language()):
        return typeset(_story(volume), _meta(volume, house, landscape=True), house, progress)


def questionnaire(volume: Volume, house: House, progress: Progress = unwatched) -> bytes:
    """A questionnaire for the yearly evaluation: each rule with a scale for both sides to tick (S)."""
    with speaking(volume.language or language()):
        return typeset(_questions(volume), _meta(volume, house, landscape=False), house, progress)


def table_head() -> tuple[str, str, str, str]:
    """The register's columns, as councils know them."""
    return (
        translate("RulebookPaper", "Rule"),
        translate("RulebookPaper", "Follow-up and comments"),
        translate("RulebookPaper", "Responsible"),
        translate("RulebookPaper", "Deadline"),
    )


def sheet_head() -> tuple[str, str]:
    """What stands before these columns in the sheet."""
    return translate("RulebookPaper", "Section"), translate("RulebookPaper", "Code")


def protocol_head() -> tuple[str, str, str, str]:
    """The columns of the protocol's sheet."""
    return (
        translate("RulebookPaper", "Date"),
        translate("RulebookPaper", "Adopted or changed by"),
        translate("RulebookPaper", "Case number"),
        translate("RulebookPaper", "What"),
    )


def _title(volume: Volume) -> str:
    """The register's title, or a plain one."""
    return volume.register.front.title or translate("RulebookPaper", "Rules of the interplay")


def _meta(volume: Volume, house: House, landscape: bool) -> Meta:
    """What the file says of itself."""
    subject = translate("RulebookPaper", "Rule register")
    title = _title(volume)
    return Meta(title, house.name, language(), subject, created=volume.made, landscape=landscape)


def _story(volume: Volume) -> tuple[Part, ...]:
    """The register part by part."""
    shown = volume.register
    stood = translate("RulebookPaper", "As it stood on {day}").format(day=date_text(shown.day))
    values = (Heading(translate("RulebookPaper", "Values")), Listing(shown.front.values)) if shown.front.values else ()
    return (Heading(_title(volume), 1, over=stood), *values, *_rules(volume), *_protocol(volume))


def _protocol(volume: Volume) -> tuple[Part, ...]:
    """The amendment protocol: who adopted or changed, and the case number or the day (S0)."""
    if not volume.protocol:
        return ()
    columns = (
        Column(translate("RulebookPaper", "Adopted or changed by"), 4, row_head=True),
        Column(translate("RulebookPaper", "Case number or date"), 2),
        Column(translate("RulebookPaper", "What"), 3),
    )
    rows: list[Row | Group] = [(each.body, _case(each), words.line_text(each)) for each in volume.protocol]
    return (Heading(translate("RulebookPaper", "Amendment protocol")), Table(columns, tuple(rows)))


def _case(line: Amendment) -> str:
    """The case number with its date, or the date alone."""
    day = date_text(line.day)
    return f"{line.case_number} · {day}" if line.case_number else day


def _rules(volume: Volume) -> tuple[Part, ...]:
    """All rules in one table, section by section."""
    shown = volume.register
    rows: list[Row | Group] = []
    for section in shown.front.sections:
        clauses = shown.of_section(section.code)
        if clauses:
            rows.append(Group(f"{section.code}  {section.title}"))
            rows += [_row(clause, volume.persons.get(id, ())) for id, clause in clauses]
    if not rows:
        return (Paragraph(translate("RulebookPaper", "No rule was in force on this day.")),)
    head = table_head()
    columns = (
        Column(translate("RulebookPaper", "Code"), 1.3, row_head=True),
        Column(head[0], 9),
        Column(head[1], 8),
        Column(head[2], 3.4),
        Column(head[3], 4),
    )
    return (Heading(translate("RulebookPaper", "Rules")), Table(columns, tuple(rows), small=True))


def _row(clause: Clause, persons: tuple[str, ...]) -> Row:
    """One rule: code and text, comment, side and persons, deadlines."""
    due = "\n".join(words.due_text(each).replace(". ", ".\u00a0") for each in clause.due)
    return (clause.code, clause.text, clause.comment, "\n".join((words.side_text(clause.side), *persons)), due)


def _questions(volume: Volume) -> tuple[Part, ...]:
    """The questionnaire part by part."""
    said = translate(
        "RulebookPaper", "How well has each rule been kept since the last time? 1 is not at all, 5 is fully."
    )
    parts: list[Part] = [
        Heading(_title(volume), 1, over=translate("RulebookPaper", "Yearly evaluation")),
        Paragraph(said),
        Facts(
            (
                (
                    translate("RulebookPaper", "I am"),
                    translate("RulebookPaper", "☐ a politician   ☐ in the administration"),
                ),
            )
        ),
    ]
    steps = tuple(Column(str(step), 1, "right") for step in range(1, STEPS + 1))
    columns = (
        Column(translate("RulebookPaper", "Code"), 1.5),
        Column(translate("RulebookPaper", "Rule"), 12, row_head=True),
        *steps,
    )
    for section in volume.register.front.sections:
        clauses = volume.register.of_section(section.code)
        if clauses:
            rows = tuple((clause.code, clause.text, *("☐",) * STEPS) for _, clause in clauses)
            parts += [Heading(f"{section.code}  {section.title}"), Table(columns, rows)]
    return (*parts, WriteLines(5, translate("RulebookPaper", "What should be changed, and why?")))
