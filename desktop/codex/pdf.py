"""Codex: a norm or theme on one sheet, and the whole codex as a booklet with contents (K1–K4)."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.base.dates import date_text
from desktop.base.papers import Progress, unwatched
from desktop.base.words import language, speaking, translate
from desktop.codex import words
from desktop.codex.rules import (
    Chapter,
    Library,
    Own,
    Question,
    Shelf,
    Wording,
    in_force,
    questions_of,
    signs_of,
)
from desktop.documents.parts import Contents, Heading, House, Listing, Meta, PageBreak, Paragraph, Part, Quote
from desktop.documents.typeset import typeset


@dataclass(frozen=True)
class Volume:
    """What the codex on paper is made of: the library, the municipality's additions, and the day it is printed for."""

    library: Library
    own: Own
    today: date
    language: str = ""
    made: datetime | None = None

    @property
    def tongue(self) -> str:
        """The library's language where it is not the paper's own: bokmål in a paper in nynorsk."""
        return self.library.language if self.library.language != language() else ""


def sheet(volume: Volume, chapter_id: str, house: House, progress: Progress = unwatched) -> bytes:
    """One norm, theme or collection as PDF, with the wording that holds (K3)."""
    with speaking(volume.language or language()):
        chapter = volume.library.by_id[chapter_id]
        story = _chapter(volume, chapter, title=1)
        return typeset(story, _meta(volume, house, chapter.title), house, progress)


def booklet(volume: Volume, house: House, progress: Progress = unwatched) -> bytes:
    """The whole codex as PDF: contents, the norms, the themes, and what else stands in the library (K1, K2, K4)."""
    with speaking(volume.language or language()):
        title = translate("Codex", "Codex for the interplay of politicians and administration")
        story: list[Part] = [Heading(title, 1, over=house.name), Contents(2)]
        for chapter in volume.library.chapters:
            story += [PageBreak(), *_chapter(volume, chapter, title=2)]
        story += [PageBreak(), *_signs(volume)]
        return typeset(tuple(story), _meta(volume, house, title), house, progress)


def _meta(volume: Volume, house: House, title: str) -> Meta:
    """What the file says of itself."""
    subject = translate("Codex", "Codex library")
    return Meta(title=title, author=house.name, language=language(), subject=subject, created=volume.made)


def _chapter(volume: Volume, chapter: Chapter, title: int) -> tuple[Part, ...]:
    """A chapter with a heading of a level: meaning, duties, items, questions, sources."""
    held = in_force(volume.own, chapter.id, volume.today)
    over = words.shelf_text(chapter.shelf) if title == 1 else ""
    lang = volume.tongue
    counted = _counted(chapter)
    items = tuple(each.text if counted else f"{each.source.number} {each.text}" for each in chapter.items)
    return (
        Heading(chapter.title, title, over=over, lang=lang),
        *((Paragraph(words.shelf_text(chapter.shelf), quiet=True),) if title > 1 and not chapter.items else ()),
        *(_adopted(held) if held else (Paragraph(chapter.meaning, lang=lang),)),
        *_duties(chapter, title, lang),
        *((Listing(items, numbered=counted, lang=lang),) if items else ()),
        *_questions(chapter, questions_of(chapter, volume.own), title, lang),
        Paragraph(_sources(chapter), quiet=True),
    )


def _counted(chapter: Chapter) -> bool:
    """Whether a chapter's items are numbered 1, 2, 3 in their source; those with 3a or 1.1 name their numbers."""
    return [each.source.number for each in chapter.items] == [str(at) for at in range(1, len(chapter.items) + 1)]


def _adopted(held: Wording) -> tuple[Part, ...]:
    """The municipality's own wording, as it was adopted (K3)."""
    said = translate("Codex", "Adopted on {day} by {body}") if held.body else translate("Codex", "Adopted on {day}")
    told = said.format(day=date_text(held.adopted), body=held.body)
    case = translate("Codex", "case {number}").format(number=held.case_number)
    return (Quote(held.text), Paragraph(f"{told}, {case}" if held.case_number else told, quiet=True))


def _duties(chapter: Chapter, title: int, lang: str) -> tuple[Part, ...]:
    """What a norm asks for, or that its source names nothing (K1)."""
    if chapter.shelf is not Shelf.NORMS:
        return ()
    heading = Heading(translate("Codex", "Among other things, this means"), title + 1)
    if not chapter.duties:
        return (heading, Paragraph(words.no_duties()))
    return (heading, Listing(tuple(each.text for each in chapter.duties), lang=lang))


def _questions(chapter: Chapter, asked: tuple[Question, ...], title: int, lang: str) -> tuple[Part, ...]:
    """What there is to talk about; questions on a scale say so (U3); the municipality's own are in its language."""
    if not asked:
        return ()
    lang = lang if len(asked) == len(chapter.questions) else ""
    said = chapter.theme or translate("Codex", "To talk about")
    scale = translate("Codex", "on a scale")
    lines = tuple(f"{each.text} ({scale})" if each.scale else each.text for each in asked)
    return (Heading(said, title + 1, lang=lang if chapter.theme else ""), Listing(lines, numbered=True, lang=lang))


def _signs(volume: Volume) -> tuple[Part, ...]:
    """The signs of trouble, group by group (U4)."""
    library, lang = volume.library, volume.tongue
    parts: list[Part] = [Heading(library.signs_title, lang=lang)]
    for group in library.groups:
        signs = tuple(each.text for each in signs_of(library, volume.own, group.id))
        parts += [Heading(group.title, 3, lang=lang), Listing(signs, lang=lang)] if signs else []
    said = translate("Codex", "The groups are named in {source}; the signs are suggestions, and yours to change.")
    return (*parts, Paragraph(said.format(source=words.source_text(library.signs_source)), quiet=True))


def _sources(chapter: Chapter) -> str:
    """The places a chapter rests on, each named once."""
    items = (*(each.source for each in (*chapter.duties, *chapter.items)), *(each.source for each in chapter.questions))
    told = (chapter.source, *(each for each in items if each is not None))
    places = dict.fromkeys((each.publisher, each.year, each.heading) for each in told)
    named = "; ".join(f"{publisher} {year} · {at}" if year else f"{publisher} · {at}" for publisher, year, at in places)
    return translate("Codex", "After {sources}, in other words").format(sources=named)
