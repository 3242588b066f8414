"""Workshop: the papers before a meeting: a handout with room to write, and cards with one question each (U1, U3)."""

from typing import Literal

from desktop.base.papers import Progress, unwatched
from desktop.base.words import language, speaking, translate
from desktop.documents.parts import Card, Cards, Heading, House, Listing, Paragraph, Part, WriteLines
from desktop.documents.typeset import typeset
from desktop.workshop import words
from desktop.workshop.pdf import sheet
from desktop.workshop.pdf.sheet import Sheet

_LINES = 4
"""Lines to write on below a question."""


def handout(told: Sheet, house: House, progress: Progress = unwatched) -> bytes:
    """What is handed out before a meeting: agenda, cases, and the questions with space to write."""
    with speaking(told.language or language()):
        kind = translate("WorkshopPaper", "Handout")
        return typeset(handout_story(told), sheet.meta(told, house, kind), house, progress)


def handout_story(told: Sheet) -> tuple[Part, ...]:
    """The handout part by part."""
    meeting = told.outcome.meeting
    said = translate(
        "WorkshopPaper",
        "Read this before the meeting and note what you want to say. The notes are yours; what is said at the "
        "meeting is written down without names.",
    )
    return (
        Heading(meeting.title, 1, over=translate("WorkshopPaper", "To prepare for the theme meeting")),
        sheet.facts(told),
        Paragraph(said),
        *sheet.agenda(told),
        *sheet.cases(told),
        *_questions(told),
        *_signs(told),
    )


def _questions(told: Sheet) -> tuple[Part, ...]:
    """Each question with lines to write on; one on a scale with its five answers (U3)."""
    parts: list[Part] = []
    for number, asked in enumerate(told.questions, 1):
        lines = _LINES - 2 if asked.scale else _LINES
        parts.append(Heading(f"{number}. {asked.text}", 3))
        if asked.scale:
            answers = "  ·  ".join(f"{at} {said.lower()}" for at, said in enumerate(words.answers(), 1))
            parts.append(Paragraph(answers, quiet=True))
        label = translate("WorkshopPaper", "What makes you say so?") if asked.scale else ""
        parts.append(WriteLines(lines, label))
    return (Heading(translate("WorkshopPaper", "Questions")), *parts) if parts else ()


def _signs(told: Sheet) -> tuple[Part, ...]:
    """The signs of trouble group by group, with lines for one's own (U4)."""
    parts: list[Part] = []
    for group in told.groups:
        signs = told.signs.get(group, ())
        parts.append(Heading(told.titles.get(group, group), 3))
        parts += [Listing(signs)] if signs else []
        parts.append(WriteLines(2, translate("WorkshopPaper", "What else?")))
    if not parts:
        return ()
    return (Heading(translate("WorkshopPaper", "Signs of trouble")), Paragraph(told.signs_question), *parts)


def cards(told: Sheet, house: House, size: Literal["A5", "A6"] = "A6", progress: Progress = unwatched) -> bytes:
    """One card for each question of the agenda, to cut out (U3)."""
    with speaking(told.language or language()):
        kind = translate("WorkshopPaper", "Question cards")
        return typeset(cards_story(told, size), sheet.meta(told, house, kind), house, progress)


def cards_story(told: Sheet, size: Literal["A5", "A6"] = "A6") -> tuple[Part, ...]:
    """The cards; without a question in the agenda a page that says so."""
    made = tuple(
        Card(each.text, told.titles.get(each.item, ""), _foot(each.scale, told.outcome.meeting.title))
        for each in told.questions
    )
    if not made:
        return (
            Heading(told.outcome.meeting.title, 1),
            Paragraph(translate("WorkshopPaper", "There is no question in the agenda yet.")),
        )
    return (Cards(made, size),)


def _foot(scale: bool, title: str) -> str:
    """What stands at the foot of a card: the meeting, and the ends of the scale."""
    if not scale:
        return title
    answers = words.answers()
    return f"{title} · 1 {answers[0].lower()} – {len(answers)} {answers[-1].lower()}"
