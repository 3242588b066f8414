"""Visits: the leader's written confirmation (B2.2), and the note to the group chairs (B1.3)."""

from desktop.base import dates
from desktop.base.papers import Progress, unwatched
from desktop.base.words import language, speaking, translate
from desktop.documents.parts import AddressHead, Heading, House, Listing, Paragraph, Part, Signature
from desktop.documents.typeset import typeset
from desktop.visits import words
from desktop.visits.pdf import sheet as shared
from desktop.visits.pdf.sheet import Sheet
from desktop.visits.rules.records import Side, VisitKind
from desktop.visits.rules.steps import EXCLUDED


def confirmation(sheet: Sheet, house: House, progress: Progress = unwatched) -> bytes:
    """The leader's confirmation: time, place, who is present, what was agreed, what is not part of it (B2.2)."""
    with speaking(sheet.language or language()):
        kind = translate("VisitPaper", "Confirmation of visit")
        return typeset(confirmation_story(sheet), shared.meta(sheet, house, kind), house, progress)


def chairs_note(sheet: Sheet, house: House, progress: Progress = unwatched) -> bytes:
    """The note to the group chairs: who comes, and that members may attend (B1.3)."""
    with speaking(sheet.language or language()):
        kind = translate("VisitPaper", "To the group chairs")
        return typeset(chairs_story(sheet), shared.meta(sheet, house, kind), house, progress)


def confirmation_story(sheet: Sheet) -> tuple[Part, ...]:
    """The confirmation part by part."""
    visit = sheet.visit
    said = translate("VisitPaper", "Welcome to {institution}. This is what we have agreed.")
    place = sheet.institution or visit.place or visit.title
    return (
        *_addressed(sheet),
        Heading(translate("VisitPaper", "Confirmation of visit to {institution}").format(institution=place), 1),
        Paragraph(said.format(institution=place)),
        shared.facts(
            sheet,
            (translate("VisitPaper", "Present from the institution"), _present(sheet)),
            (translate("VisitPaper", "Purpose"), visit.purpose),
            (translate("VisitPaper", "Topics"), visit.topics),
        ),
        *shared.programme(sheet, internal=False),
        *_excluded(sheet),
        *_reminders(sheet),
        Signature(
            translate("VisitPaper", "Yours sincerely"),
            visit.leader,
            (translate("VisitPaper", "Head of {institution}").format(institution=place),),
        ),
    )


def _addressed(sheet: Sheet) -> tuple[Part, ...]:
    """To the members who visit, or to whoever asked."""
    names = tuple(name for name, _ in sheet.members) or tuple(each for each in (sheet.visit.asked_by,) if each)
    if not names:
        return ()
    references = (
        (translate("VisitPaper", "Case"), sheet.visit.case_number.strip()),
        (translate("VisitPaper", "Date"), dates.date_text(sheet.made.date())),
    )
    return (AddressHead(names[:6], tuple(each for each in references if each[1]), sheet.country),)


def _present(sheet: Sheet) -> str:
    """Who is present: the leader always (B2.2), and others of the house who stand in the list."""
    visit = sheet.visit
    others = [each.name for each in visit.participants if each.side is Side.ADMINISTRATION]
    return "\n".join(dict.fromkeys(name for name in (visit.leader, *others) if name.strip()))


def _excluded(sheet: Sheet) -> tuple[Part, ...]:
    """What is not part of the visit (B2.1, B2.2)."""
    kinds = EXCLUDED[sheet.visit.kind]
    if not kinds:
        return ()
    title = Heading(translate("VisitPaper", "Not part of the visit"))
    return (title, Listing(tuple(words.excluded_text(each) for each in kinds)))


def _reminders(sheet: Sheet) -> tuple[Part, ...]:
    """The member's duty of confidentiality, and the mayor's right to join (B2.2)."""
    if sheet.visit.kind is not VisitKind.MEMBER:
        return ()
    duty = translate(
        "VisitPaper",
        "What is heard about single persons during the visit is confidential. Each member answers for keeping it so.",
    )
    access = translate("VisitPaper", "To see a case, turn to the secretariat: {mailbox}.").format(mailbox=sheet.mailbox)
    right = translate("VisitPaper", "The mayor may join any visit, and has been told of this one.")
    if sheet.visit.mayor_joins:
        right = translate("VisitPaper", "The mayor takes part in the visit.")
    elif sheet.visit.mayor_told_on is None:
        right = translate("VisitPaper", "The mayor may join any visit.")
    return (
        Heading(translate("VisitPaper", "Confidentiality and the mayor's right")),
        Paragraph(" ".join((duty, access, right) if sheet.mailbox else (duty, right))),
    )


def chairs_story(sheet: Sheet) -> tuple[Part, ...]:
    """The note to the group chairs part by part."""
    visit = sheet.visit
    guests = "\n".join(", ".join(part for part in (each.name, each.office) if part) for each in visit.guests)
    asked = translate("VisitPaper", "Members of the council may attend as part of their office.")
    reply = ""
    if sheet.mailbox:
        reply = translate("VisitPaper", "Please tell the secretariat who wants to attend: {mailbox}.")
    if sheet.mailbox and sheet.answer_by:
        reply = translate("VisitPaper", "Please tell the secretariat by {day} who wants to attend: {mailbox}.")
    return (
        Heading(visit.title, 1, over=translate("VisitPaper", "To the group chairs")),
        shared.facts(sheet, (translate("VisitPaper", "Guests"), guests)),
        *shared.section(translate("VisitPaper", "Purpose"), visit.purpose),
        *shared.section(translate("VisitPaper", "Content"), visit.content),
        Heading(translate("VisitPaper", "Attending")),
        Paragraph(f"{asked} {reply.format(mailbox=sheet.mailbox, day=sheet.answer_by)}".strip()),
        *shared.section(translate("VisitPaper", "Contact"), "\n".join(p for p in (sheet.unit, sheet.mailbox) if p)),
    )
