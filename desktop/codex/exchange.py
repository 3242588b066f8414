"""Codex: reads the library that ships with the program, and tells it as plain data for the command line."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from desktop.base.problems import Problem
from desktop.base.resources import resource
from desktop.base.words import translate
from desktop.codex.rules import Chapter, Group, Item, Library, Question, Shelf, Source

LANGUAGES = ("da", "nb", "en")
"""The languages there is a pack for; nynorsk documents use bokmål's."""
_PACKS = {"nn": "nb"}


@cache
def library(language: str) -> Library:
    """The library in a language, or in the one nearest to it (K1, K2, K4); raises Problem when there is none."""
    code = _PACKS.get(language, language)
    if code not in LANGUAGES:
        raise Problem(
            translate("Codex", "There is no codex library in this language"),
            code,
            translate("Codex", "Choose one of: {languages}").format(languages=", ".join(LANGUAGES)),
        )
    return _Pack(_read("structure"), _read(code)).library(code)


def chapter(shown: Library, id: str) -> Chapter:
    """A chapter by its id (K1); raises Problem when there is none."""
    found = shown.by_id.get(id)
    if found is None:
        raise Problem(
            translate("Codex", "There is no chapter {id} in the codex").format(id=id),
            advice=translate("Codex", "Choose one of: {names}").format(names=", ".join(shown.by_id)),
        )
    return found


def _read(name: str) -> Mapping[str, Any]:
    """One file of the packs."""
    with resource("codex", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


class _Pack:
    """The structure with the words of one language."""

    def __init__(self, structure: Mapping[str, Any], words: Mapping[str, Any]) -> None:
        self._structure, self._words = structure, words

    def library(self, language: str) -> Library:
        """The whole library."""
        told, words = self._structure, self._words
        signs = told["indicators"]
        return Library(
            language,
            tuple(self._norm(each) for each in told["norms"]),
            tuple(self._theme(each) for each in told["themes"]),
            self._trust(told["trust"]),
            tuple(self._collection(each) for each in told["collections"]),
            tuple(self._group(each, signs["count"], self._source(signs["source"])) for each in signs["groups"]),
            tuple(
                Question(f"discussion-{number}", words["discussion"][str(number)], False, self._source(at, str(number)))
                for at in (told["discussion"]["source"],)
                for number in range(1, told["discussion"]["count"] + 1)
            ),
            words["indicators"]["title"],
            words["discussion"]["signs"],
            self._source(signs["source"]),
        )

    def _norm(self, told: Mapping[str, Any]) -> Chapter:
        """One of the seven norms (K1)."""
        words = self._words["norms"][told["id"]]
        return Chapter(
            told["id"],
            Shelf.NORMS,
            words["title"],
            words["meaning"].strip(),
            self._source(told["meaning"]),
            self._duties(told),
            words["theme"],
            self._questions(told),
        )

    def _theme(self, told: Mapping[str, Any]) -> Chapter:
        """One of the five further themes (K2)."""
        words = self._words["themes"][told["id"]]
        source = self._source(told["meaning"])
        questions = self._questions(told)
        return Chapter(told["id"], Shelf.THEMES, words["title"], words["meaning"], source, questions=questions)

    def _duties(self, told: Mapping[str, Any]) -> tuple[Item, ...]:
        """What a norm asks for; the sixth has none in its source (K1)."""
        at = told["duties"]
        names = [(f"{told['id']}-{number}", str(number)) for number in range(1, at["count"] + 1)]
        return tuple(Item(f"{id}-duty", self._words["duties"][id], self._source(at, number)) for id, number in names)

    def _questions(self, told: Mapping[str, Any]) -> tuple[Question, ...]:
        """The questions of a norm or a theme; some are answered on a scale (U3)."""
        at = told["questions"]
        scale = at.get("scale", ())
        return tuple(
            Question(id, self._words["questions"][id], number in scale, self._source(at, str(number)))
            for number in range(1, at["count"] + 1)
            for id in (f"{told['id']}-{number}",)
        )

    def _trust(self, told: Mapping[str, Any]) -> Chapter:
        """The trust codex: problem and purpose, and what is done in practice (K4)."""
        words = self._words["trust"]
        at = told["practice"]
        names = [(f"practice-{number}", str(number)) for number in range(1, at["count"] + 1)]
        items = tuple(Item(f"trust-{id}", words[id], self._source(at, number)) for id, number in names)
        meaning = f"{words['problem']}\n\n{words['purpose']}"
        return Chapter("trust", Shelf.TRUST, words["title"], meaning, self._source(told["source"]), items=items)

    def _collection(self, told: Mapping[str, Any]) -> Chapter:
        """The principles, the visit guidelines or the values (K4)."""
        id = told["id"]
        words = self._words[id]
        items = tuple(
            Item(f"{id}-{number}", words[number.replace(".", "_")], self._source(told["source"], number))
            for number in told["items"]
        )
        source = self._source(told["source"])
        return Chapter(id, Shelf(id), words["title"], words["meaning"], source, items=items)

    def _group(self, id: str, count: int, source: Source) -> Group:
        """A group with the signs that the program suggests (U4)."""
        words = self._words["indicators"]
        names = [f"{id}-{number}" for number in range(1, count + 1)]
        return Group(id, words[id], tuple(Item(f"sign-{name}", words[name], source) for name in names))

    def _source(self, at: Mapping[str, Any], number: str = "") -> Source:
        """Where an item comes from."""
        work = self._structure["works"][at["work"]]
        return Source(work["title"], work["publisher"], work.get("year"), at["heading"], number)


def library_json(library: Library) -> dict[str, Any]:
    """The whole library as plain data: what `samspil codex --json` prints."""
    return {
        "language": library.language,
        "norms": [_chapter_json(each) for each in library.norms],
        "themes": [_chapter_json(each) for each in library.themes],
        "trust": _chapter_json(library.trust),
        **{each.id: _chapter_json(each) for each in library.collections if each.shelf is not Shelf.VALUES},
        "values": [_item_json(each) for each in library.collection("values").items],
        "indicators": [
            {"id": each.id, "title": each.title, "signs": [_item_json(sign) for sign in each.signs]}
            for each in library.groups
        ],
    }


def _chapter_json(chapter: Chapter) -> dict[str, Any]:
    """A norm, a theme or a collection."""
    told: dict[str, Any] = {"id": chapter.id, "title": chapter.title, "meaning": chapter.meaning}
    told["source"] = source_json(chapter.source)
    if chapter.shelf is Shelf.NORMS:
        told["duties"] = [_item_json(each) for each in chapter.duties]
        told["theme"] = chapter.theme
    if chapter.shelf in (Shelf.NORMS, Shelf.THEMES):
        told["questions"] = [
            {"id": each.id, "text": each.text, "scale": each.scale, "source": source_json(each.source)}
            for each in chapter.questions
        ]
    else:
        told["items"] = [_item_json(each) for each in chapter.items]
    return told


def _item_json(item: Item) -> dict[str, Any]:
    """A duty, a principle, a value or a sign."""
    return {"id": item.id, "text": item.text, "source": source_json(item.source)}


def source_json(source: Source | None) -> dict[str, Any] | None:
    """Where an item comes from; nothing for an own one."""
    if source is None:
        return None
    told = {"work": source.work, "publisher": source.publisher, "year": source.year, "heading": source.heading}
    return {**told, "number": source.number} if source.number else told
