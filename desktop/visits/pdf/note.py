"""Visits: the background note for the host (B1.2)."""

from desktop.base.papers import Progress, unwatched
from desktop.base.words import language, speaking, translate
from desktop.documents.parts import Heading, House, Listing, Paragraph, Part
from desktop.documents.typeset import typeset
from desktop.visits import words
from desktop.visits.pdf import sheet as shared
from desktop.visits.pdf.sheet import Sheet


def background_note(sheet: Sheet, house: House, progress: Progress = unwatched) -> bytes:
    """What the host needs to know: occasion, guests, the institution, likely questions, points to make (B1.2)."""
    with speaking(sheet.language or language()):
        kind = translate("VisitPaper", "Background note")
        return typeset(note_story(sheet), shared.meta(sheet, house, kind, "internal"), house, progress)


def note_story(sheet: Sheet) -> tuple[Part, ...]:
    """The note part by part."""
    visit = sheet.visit
    guests = "\n".join(", ".join(part for part in (each.name, each.office) if part) for each in visit.guests)
    return (
        Heading(visit.title, 1, over=translate("VisitPaper", "Background note")),
        shared.facts(sheet, (translate("VisitPaper", "Guests"), guests)),
        *shared.section(translate("VisitPaper", "Occasion"), visit.occasion),
        *shared.section(translate("VisitPaper", "Purpose"), visit.purpose),
        *_points(sheet),
        *_likely(sheet),
        *_institution(sheet),
        *shared.programme(sheet, internal=False),
        *shared.section(translate("VisitPaper", "Practical"), _practical(sheet)),
    )


def _institution(sheet: Sheet) -> tuple[Part, ...]:
    """The institution's facts."""
    visit = sheet.visit
    lines = [visit.facts]
    if visit.leader:
        lines.append(translate("VisitPaper", "Head of the institution: {name}").format(name=visit.leader))
    if sheet.visits_before:
        lines.append(translate("VisitPaper", "%n visits in the last twelve months", sheet.visits_before))
    title = sheet.institution or translate("VisitPaper", "The institution")
    return shared.section(title, "\n".join(line for line in lines if line.strip()))


def _likely(sheet: Sheet) -> tuple[Part, ...]:
    """Questions that may come, each with a suggested answer."""
    asked = [each for each in sheet.visit.likely if each.question.strip()]
    if not asked:
        return ()
    parts: list[Part] = [Heading(translate("VisitPaper", "Questions that may come"))]
    for each in asked:
        parts.append(Heading(each.question, 3))
        parts.append(Paragraph(each.answer.strip() or translate("VisitPaper", "No answer is suggested yet.")))
    return tuple(parts)


def _points(sheet: Sheet) -> tuple[Part, ...]:
    """Points the host may want to make."""
    points = tuple(each for each in sheet.visit.points if each.strip())
    return (Heading(translate("VisitPaper", "Points to make")), Listing(points)) if points else ()


def _practical(sheet: Sheet) -> str:
    """Practical things, with press and contacts."""
    visit = sheet.visit
    press = " ".join(part for part in (visit.press, visit.press_contact) if part.strip())
    lines = [visit.practical]
    if press:
        lines.append(translate("VisitPaper", "Press: {text}").format(text=press))
    for each in visit.contacts:
        said = ", ".join(part for part in (each.name, each.title, each.phone) if part.strip())
        lines.append(translate("VisitPaper", "The guest's official: {name}").format(name=said))
    if visit.start is not None and visit.end is not None:
        lasts = words.length_text(visit.end - visit.start)
        lines.append(translate("VisitPaper", "The visit lasts {time}.").format(time=lasts))
    return "\n".join(line for line in lines if line.strip())
