"""Visits: the programme, for guests and with the internal plan for the house (B1.2, B1.3)."""

from desktop.base import dates
from desktop.base.papers import Progress, unwatched
from desktop.base.words import language, speaking, translate
from desktop.documents.parts import Cell, Column, Heading, House, Note, Paragraph, Part, Table
from desktop.documents.typeset import typeset
from desktop.visits import words
from desktop.visits.pdf import sheet as shared
from desktop.visits.pdf.sheet import Sheet
from desktop.visits.rules.limits import presenters
from desktop.visits.rules.records import Participant, Role


def guest_programme(sheet: Sheet, house: House, progress: Progress = unwatched) -> bytes:
    """The programme as the guest gets it: purpose, content, timetable, participants; nothing internal (B1.2)."""
    with speaking(sheet.language or language()):
        kind = translate("VisitPaper", "Visit programme")
        return typeset(guest_story(sheet, house.name), shared.meta(sheet, house, kind), house, progress)


def internal_programme(sheet: Sheet, house: House, progress: Progress = unwatched) -> bytes:
    """The programme for the house, with the internal plan, responsibilities and telephone numbers (B1.2, B1.3)."""
    with speaking(sheet.language or language()):
        kind = translate("VisitPaper", "Visit programme with internal plan")
        return typeset(internal_story(sheet, house.name), shared.meta(sheet, house, kind, "internal"), house, progress)


def guest_story(sheet: Sheet, house: str) -> tuple[Part, ...]:
    """The guest's programme part by part."""
    kind = translate("VisitPaper", "Visit programme")
    return (
        Heading(sheet.visit.title, 1, over=kind),
        shared.facts(sheet, (translate("VisitPaper", "Contact"), _contact(sheet))),
        *_body(sheet, internal=False),
        *shared.participants(sheet, house),
    )


def internal_story(sheet: Sheet, house: str) -> tuple[Part, ...]:
    """The programme of the house part by part."""
    visit = sheet.visit
    kind = translate("VisitPaper", "Visit programme with internal plan")
    press = "\n".join(part for part in (visit.press, visit.press_contact) if part.strip())
    return (
        Heading(visit.title, 1, over=kind),
        shared.facts(
            sheet,
            (translate("VisitPaper", "Case number"), visit.case_number),
            (translate("VisitPaper", "Guest's officials"), _officials(sheet)),
            (translate("VisitPaper", "Press"), press),
        ),
        *_body(sheet, internal=True),
        *_plan(sheet),
        *_duties(sheet),
        *shared.participants(sheet, house),
        *_numbers(sheet),
    )


def _body(sheet: Sheet, internal: bool) -> tuple[Part, ...]:
    """Purpose, content and timetable."""
    return (
        *shared.section(translate("VisitPaper", "Purpose"), sheet.visit.purpose),
        *shared.section(translate("VisitPaper", "Content"), sheet.visit.content),
        *shared.programme(sheet, internal),
    )


def _contact(sheet: Sheet) -> str:
    """Whom the guest's officials turn to: the secretariat (B1.3)."""
    return "\n".join(part for part in (sheet.unit, sheet.mailbox) if part)


def _officials(sheet: Sheet) -> str:
    """The contacts among the guest's officials, a line each."""
    lines = []
    for each in sheet.visit.contacts:
        lines.append(", ".join(part for part in (each.name, each.title, each.phone, each.email) if part.strip()))
    return "\n".join(lines)


def _plan(sheet: Sheet) -> tuple[Part, ...]:
    """The internal plan as a table, or in words that there is none (B1.2)."""
    title = Heading(translate("VisitPaper", "Internal plan"))
    tasks = sorted(sheet.visit.tasks, key=lambda task: (task.deadline is None, task.deadline or sheet.made.date()))
    if not tasks:
        return (title, Paragraph(translate("VisitPaper", "No internal tasks have been entered.")))
    columns = (
        Column(translate("VisitPaper", "Task"), 4, row_head=True),
        Column(translate("VisitPaper", "Responsible"), 2.4),
        Column(translate("VisitPaper", "Deadline"), 1.5),
        Column(translate("VisitPaper", "Done"), 1.3),
    )
    rows = tuple(
        (
            _task(words.task_text(task.kind), task.text),
            task.responsible,
            dates.short_date(task.deadline) if task.deadline else "",
            dates.short_date(task.done) if task.done else "",
        )
        for task in tasks
    )
    return (title, Table(columns, rows, small=True))


def _task(kind: str, text: str) -> str:
    """A task with its kind in front, once."""
    said = text.strip()
    return kind if not said else f"{kind}: {said}"


def _duties(sheet: Sheet) -> tuple[Part, ...]:
    """Who answers for what at the visit (B1.3)."""
    visit = sheet.visit
    named = [(translate("VisitPaper", "Host: policy and priorities"), shared.host(sheet))]
    leaders = [each.name for each in visit.participants if each.role is Role.LEADER] or [visit.leader]
    named.append((translate("VisitPaper", "Head of the institution: content and operation"), ", ".join(leaders)))
    named += [(words.role_text(each.role), _described(each.name, each.description)) for each in _heads(sheet)]
    staff = [each for each in visit.participants if each.role is Role.STAFF]
    named += [(words.role_text(Role.STAFF), _described(each.name, each.description)) for each in staff]
    presents = ", ".join(each.name for each in presenters(visit))
    named.append((translate("VisitPaper", "Presentations"), presents))
    rows = tuple((what, who) for what, who in named if who.strip())
    if not rows:
        return ()
    columns = (
        Column(translate("VisitPaper", "Part"), 3, row_head=True),
        Column(translate("VisitPaper", "Responsible"), 4),
    )
    return (Heading(translate("VisitPaper", "Who answers for what")), Table(columns, rows, small=True))


def _heads(sheet: Sheet) -> list[Participant]:
    """Directors, centre heads and communications among the participants."""
    wanted = (Role.DIRECTOR, Role.CENTRE_HEAD, Role.COMMUNICATIONS)
    return [each for each in sheet.visit.participants if each.role in wanted]


def _described(name: str, description: str) -> str:
    """A name with the description of the role."""
    return f"{name}: {description.strip()}" if description.strip() else name


def _numbers(sheet: Sheet) -> tuple[Part, ...]:
    """Telephone numbers for the day."""
    visit = sheet.visit
    rows: list[tuple[Cell | str, ...]] = [(each.name, each.phone) for each in visit.participants if each.phone.strip()]
    rows += [(each.name, each.phone) for each in visit.contacts if each.phone.strip()]
    if sheet.institution and sheet.institution_phone:
        rows.append((sheet.institution, sheet.institution_phone))
    if not rows:
        return ()
    columns = (
        Column(translate("VisitPaper", "Name"), 3, row_head=True),
        Column(translate("VisitPaper", "Telephone"), 2),
    )
    title = Heading(translate("VisitPaper", "Telephone numbers"))
    warning = translate("VisitPaper", "This paper stays in the house. The guest gets the programme without the plan.")
    return (title, Table(columns, tuple(rows), small=True), Note(warning, kind="internal"))
