"""Codex: the library's items, a municipality's own wordings, questions and signs, and the search through all of it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import chain

from desktop.base.names import fold
from desktop.base.problems import Refused
from desktop.base.words import translate

LONGEST_QUESTION = 40
"""Words of an own question: longer ones cannot be read on the screen for the room."""
LONGEST_OPEN, LONGEST_SCALED = 300, 200
"""Letters of an own question, so that they stand on the screen of the room at 7 hundredths of its height."""
_WORD = re.compile(r"\w+")


class Shelf(StrEnum):
    """The shelves of the library, in its order (K1, K2, K4)."""

    NORMS = "norms"
    THEMES = "themes"
    TRUST = "trust"
    PRINCIPLES = "principles"
    VISITS = "visits"
    VALUES = "values"
    SIGNS = "signs"


@dataclass(frozen=True)
class Source:
    """Where an item comes from: the work with publisher and year, the heading it stands under, its number there."""

    work: str
    publisher: str
    year: int | None
    heading: str
    number: str = ""


@dataclass(frozen=True)
class Item:
    """A duty, a principle, a guideline or a value: one numbered sentence or two."""

    id: str
    text: str
    source: Source


@dataclass(frozen=True)
class Question:
    """A question for discussion; on a scale when it asks to what degree (U3). Own ones have no source."""

    id: str
    text: str
    scale: bool = False
    source: Source | None = None


@dataclass(frozen=True)
class Chapter:
    """A norm, a theme or a collection: what it means, what follows from it, and what to talk about (K1, K2, K4)."""

    id: str
    shelf: Shelf
    title: str
    meaning: str
    source: Source
    duties: tuple[Item, ...] = ()
    theme: str = ""
    questions: tuple[Question, ...] = ()
    items: tuple[Item, ...] = ()


@dataclass(frozen=True)
class Sign:
    """A sign that something is wrong, seen from a group (U4); `shipped` names the one of the library it replaces."""

    group: str
    text: str
    shipped: str = ""
    gone: bool = False
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Group:
    """A group whose signs of trouble are looked for (U4)."""

    id: str
    title: str
    signs: tuple[Item, ...]


@dataclass(frozen=True)
class Library:
    """Everything that ships, in one language, in the order of its sources (K1, K2, K4)."""

    language: str
    norms: tuple[Chapter, ...]
    themes: tuple[Chapter, ...]
    trust: Chapter
    collections: tuple[Chapter, ...]
    groups: tuple[Group, ...]
    discussion: tuple[Question, ...]
    signs_title: str
    signs_question: str
    signs_source: Source
    by_id: Mapping[str, Chapter] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_id", {each.id: each for each in self.chapters})

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """All chapters in the library's order."""
        return (*self.norms, *self.themes, self.trust, *self.collections)

    def collection(self, id: str) -> Chapter:
        """The principles, the visit guidelines or the values."""
        return self.by_id[id]


@dataclass(frozen=True)
class Wording:
    """A municipality's own wording of a chapter, adopted on a day; newer ones supersede, none is erased (K3)."""

    chapter: str
    text: str
    adopted: date
    body: str = ""
    case_number: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class OwnQuestion:
    """A question the municipality has added to a chapter (K3)."""

    chapter: str
    text: str
    scale: bool = False
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Star:
    """A question that somebody wants to bring up; `question` is its id in the library, or an own one's (K3)."""

    question: str
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Own:
    """What a municipality has added to the library (K3, U4)."""

    wordings: tuple[Wording, ...] = ()
    questions: tuple[OwnQuestion, ...] = ()
    stars: frozenset[str] = frozenset()
    signs: tuple[Sign, ...] = ()


def own_id(question: OwnQuestion) -> str:
    """The id of an own question among the library's."""
    return f"own-{question.id}"


def wordings_of(own: Own, chapter: str) -> tuple[Wording, ...]:
    """A chapter's own wordings, the newest first (K3)."""
    mine = (each for each in own.wordings if each.chapter == chapter)
    return tuple(sorted(mine, key=lambda each: (each.adopted, each.id), reverse=True))


def in_force(own: Own, chapter: str, today: date) -> Wording | None:
    """The own wording that holds on a day: the last one adopted by then (K3)."""
    return next((each for each in wordings_of(own, chapter) if each.adopted <= today), None)


def questions_of(chapter: Chapter, own: Own) -> tuple[Question, ...]:
    """A chapter's questions, the municipality's own ones last (K3)."""
    added = (Question(own_id(each), each.text, each.scale) for each in own.questions if each.chapter == chapter.id)
    return (*chapter.questions, *added)


def starred(library: Library, own: Own) -> tuple[Question, ...]:
    """The starred questions in the library's order (K3)."""
    every = chain.from_iterable(questions_of(each, own) for each in library.chapters)
    return tuple(each for each in every if each.id in own.stars)


def signs_of(library: Library, own: Own, group: str) -> tuple[Sign, ...]:
    """A group's signs as the municipality has them: shipped ones, changed or left out, then its own (U4)."""
    changed = {each.shipped: each for each in own.signs if each.shipped}
    shipped = next(each.signs for each in library.groups if each.id == group)
    kept = (changed.get(each.id, Sign(group, each.text, each.id)) for each in shipped)
    added = (each for each in own.signs if each.group == group and not each.shipped)
    return tuple(each for each in chain(kept, added) if not each.gone)


def check_wording(wording: Wording, today: date) -> Wording:
    """The wording, tidied; raises Refused without text, or when it is adopted in the future (K3)."""
    if not wording.text.strip():
        raise Refused(
            translate("Codex", "The wording is empty"), advice=translate("Codex", "Enter the adopted text."), rule="K3"
        )
    if wording.adopted > today:
        raise Refused(
            translate("Codex", "The wording is adopted on a day to come"),
            advice=translate("Codex", "Enter the day of the meeting that adopted it."),
            rule="K3",
        )
    return replace(
        wording, text=wording.text.strip(), body=wording.body.strip(), case_number=wording.case_number.strip()
    )


def check_question(question: OwnQuestion) -> OwnQuestion:
    """The question, tidied; raises Refused when it is empty or too long for the screen of the room (K3, U5)."""
    text = " ".join(question.text.split())
    if not text:
        raise Refused(
            translate("Codex", "The question is empty"), advice=translate("Codex", "Enter the question."), rule="K3"
        )
    if len(text.split()) > LONGEST_QUESTION:
        raise Refused(
            translate("Codex", "The question is too long for the screen"),
            advice=translate("Codex", "Use at most %n words.", LONGEST_QUESTION),
            rule="U5",
        )
    most = LONGEST_SCALED if question.scale else LONGEST_OPEN
    if len(text) > most:
        raise Refused(
            translate("Codex", "The question is too long for the screen"),
            advice=translate("Codex", "Use at most %n letters, so that it can be read from ten metres.", most),
            rule="U5",
        )
    return replace(question, text=text)


def check_sign(sign: Sign) -> Sign:
    """The sign, tidied; raises Refused when it is empty (U4)."""
    text = " ".join(sign.text.split())
    if not text and not sign.gone:
        raise Refused(
            translate("Codex", "The sign is empty"), advice=translate("Codex", "Enter what can be seen."), rule="U4"
        )
    return replace(sign, text=text)


@dataclass(frozen=True)
class Found:
    """A passage that a search found: the chapter it stands in, the item's id in it (the chapter's for its meaning)."""

    chapter: str
    item: str
    text: str
    marks: tuple[tuple[int, int], ...]


def search(library: Library, own: Own, today: date, typed: str) -> tuple[Found, ...]:
    """The passages that hold every typed word or its beginning, titles first, then in the library's order (K3)."""
    wanted = tuple(dict.fromkeys(_WORD.findall(fold(typed))))
    if not wanted:
        return ()
    hits = [hit for each in _passages(library, own, today) if (hit := marked(each, wanted)) is not None]
    titles = {each.id: each.title for each in library.chapters}
    return tuple(sorted(hits, key=lambda hit: hit.text != titles.get(hit.item)))


def _passages(library: Library, own: Own, today: date) -> Iterator[Found]:
    """Everything that can be read, as passages without marks."""
    for chapter in library.chapters:
        held = in_force(own, chapter.id, today)
        yield Found(chapter.id, chapter.id, chapter.title, ())
        yield Found(chapter.id, chapter.id, held.text if held else chapter.meaning, ())
        listed: Iterable[Item | Question] = (*chapter.duties, *chapter.items, *questions_of(chapter, own))
        yield from (Found(chapter.id, each.id, each.text, ()) for each in listed)
    for group in library.groups:
        for sign in signs_of(library, own, group.id):
            yield Found(Shelf.SIGNS, sign.shipped or f"sign-{sign.id}", sign.text, ())


@lru_cache(4096)
def _words_in(text: str) -> tuple[tuple[tuple[int, int], str], ...]:
    """A passage's words with their places, folded: the library is looked through again at every key."""
    return tuple((match.span(), fold(match.group())) for match in _WORD.finditer(text))


def marked(found: Found, wanted: tuple[str, ...]) -> Found | None:
    """The passage with the places of its hits, or None where a word is missing; `wanted` is folded."""
    words = _words_in(found.text)
    if not all(any(word.startswith(each) for _, word in words) for each in wanted):
        return None
    spots = tuple(span for span, word in words if word.startswith(wanted))
    return replace(found, marks=spots)
