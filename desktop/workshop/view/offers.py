"""Workshop: what can be put into a step: norms and themes, questions, cases, signs by group (U1, K2, K3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.base.words import translate
from desktop.codex.rules import own_id, questions_of, starred
from desktop.codex.words import shelf_text
from desktop.workshop.rules import Picture, PictureKind, left_out
from desktop.workshop.view.reading import Scene


class Shelf(StrEnum):
    """What is looked for."""

    QUESTIONS = "questions"
    CHAPTERS = "chapters"
    CASES = "cases"
    SIGNS = "signs"


@dataclass(frozen=True)
class Offer:
    """A picture that can be added, what it says, and where it comes from."""

    picture: Picture
    text: str
    note: str = ""
    starred: bool = False


def offers(scene: Scene, shelf: Shelf) -> tuple[Offer, ...]:
    """What a shelf offers; norms are kept apart from themes, starred and own questions come first (K2, K3)."""
    if shelf is Shelf.CASES:
        return tuple(
            Offer(Picture(PictureKind.CASE, str(each.id), each.title), each.title, each.reference)
            for each in scene.cases
        )
    if shelf is Shelf.SIGNS:
        groups = scene.around.shown.groups
        return tuple(Offer(Picture(PictureKind.SIGNS, each.id, each.title), each.title) for each in groups)
    if shelf is Shelf.CHAPTERS:
        return tuple(_chapters(scene))
    return tuple(dict.fromkeys(_questions(scene)))


def _chapters(scene: Scene) -> Iterator[Offer]:
    without = left_out(scene.meeting, scene.shelves)
    for chapter in scene.around.shown.chapters:
        if chapter.shelf != without:
            picture = Picture(PictureKind.CHAPTER, chapter.id, chapter.title)
            yield Offer(picture, chapter.title, shelf_text(chapter.shelf))


def _questions(scene: Scene) -> Iterator[Offer]:
    """Starred questions, the municipality's own, the discussion's, then all others in the library's order."""
    around, without = scene.around, left_out(scene.meeting, scene.shelves)
    shown, own = around.shown, around.own
    titles = around.titles
    mine = {own_id(each) for each in own.questions}
    every = [each for chapter in shown.chapters for each in questions_of(chapter, own)]
    ordered = (
        *starred(shown, own),
        *(each for each in every if each.id in mine),
        *shown.discussion,
        *every,
    )
    for each in dict.fromkeys(ordered):
        if scene.shelves.get(each.id, "") == without and without:
            continue
        note = " · ".join(filter(None, (titles.get(each.id, ""), _kind(each.id in mine, each.scale))))
        picture = Picture(PictureKind.QUESTION, each.id, "", each.text, each.scale)
        yield Offer(picture, each.text, note, each.id in own.stars)


def _kind(mine: bool, scale: bool) -> str:
    """That a question is the municipality's own, and that it is answered on a scale."""
    said = (
        translate("Offers", "own question") if mine else "",
        translate("Offers", "on a scale") if scale else "",
    )
    return ", ".join(filter(None, said))
