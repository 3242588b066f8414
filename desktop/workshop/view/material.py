"""Workshop: everything a running meeting shows and notes, read at once; and the picture that belongs to its place."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar, cast

from desktop.base.dates import long_date
from desktop.base.words import language, translate
from desktop.codex import store as codex
from desktop.codex.exchange import library
from desktop.codex.rules import Chapter, Group, Library, Own, Shelf, in_force, signs_of
from desktop.storage import attachments, municipality
from desktop.storage.session import Session
from desktop.ui.clock import clock_text
from desktop.workshop import store
from desktop.workshop.rules import (
    NO_TIME,
    Agreement,
    Case,
    Hands,
    Meeting,
    Picture,
    PictureKind,
    Result,
    Run,
    Statement,
    grouped,
    picture_at,
    results,
    slots,
)
from desktop.workshop.view.pictures import sights

Entry = Statement | Hands | Agreement
"""What is noted while a meeting runs."""
Kind = TypeVar("Kind", bound=Entry)


@dataclass(frozen=True)
class Material:
    """What a meeting shows and what was noted in it, as it stands in the file."""

    meeting: Meeting
    town: str = ""
    statements: tuple[Statement, ...] = ()
    hands: tuple[Hands, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    cases: Mapping[str, Case] = field(default_factory=dict)
    own: Own = Own()  # noqa: RUF009 - it is frozen
    images: Mapping[str, bytes] = field(default_factory=dict)
    earlier: tuple[Meeting, tuple[Result, ...]] | None = None

    @property
    def library(self) -> Library:
        """The library in the language that is spoken."""
        return library(language())

    @property
    def results(self) -> tuple[Result, ...]:
        """The scale questions with what was counted so far."""
        return results(self.meeting, self.hands)

    @property
    def norms(self) -> tuple[tuple[str, str], ...]:
        """The seven norms by id and title."""
        return tuple((each.id, each.title) for each in self.library.norms)


def read(session: Session, meeting_id: int) -> Material:
    """Reads everything about a meeting; raises Problem when it is gone."""
    held = store.meeting(session, meeting_id)
    pictures = [picture for step in held.steps for picture in step.pictures]
    shown = {each.item for each in pictures if each.kind is PictureKind.CASE}
    return Material(
        held,
        municipality.profile(session).name,
        store.statements(session, meeting_id),
        store.hands(session, meeting_id),
        store.agreements(session, meeting_id),
        {str(each.id): each for each in store.cases(session) if str(each.id) in shown},
        codex.own(session),
        {each.image: attachments.fetch(session, each.image) for each in pictures if each.image},
        _earlier(session, held.earlier_id),
    )


def with_entry(material: Material, before: Entry | None, after: Entry | None) -> Material:
    """The material after an entry was written, changed or removed: nothing has to be read anew."""
    entry = after or before
    if entry is None or entry.meeting_id != material.meeting.id:
        return material
    match entry:
        case Statement():
            return replace(material, statements=_put(material.statements, entry, after))
        case Hands():
            return replace(material, hands=_put(material.hands, entry, after))
        case Agreement():
            return replace(material, agreements=_put(material.agreements, entry, after))


def _put(held: tuple[Kind, ...], entry: Entry, after: Entry | None) -> tuple[Kind, ...]:
    """Entries of one kind with one of them as it is now, or without it, in the order in which they were made."""
    others = [each for each in held if each.id != entry.id]
    return tuple(others) if after is None else tuple(sorted([*others, cast(Kind, after)], key=lambda each: each.id))


def _earlier(session: Session, meeting_id: int) -> tuple[Meeting, tuple[Result, ...]] | None:
    """The meeting whose agenda was copied, with its results (U6); None when there is none any more."""
    held = next((each for each in store.meetings(session) if each.id == meeting_id), None)
    return None if held is None else (held, results(held, store.hands(session, meeting_id)))


def sight_of(material: Material, run: Run) -> sights.Sight:
    """What the room sees at a place of the meeting: the picture, its result when it is asked for, or black (U5)."""
    if run.black:
        return sights.Black()
    meeting = material.meeting
    step = min(run.step, len(meeting.steps) - 1)
    place = min(run.picture, max(0, len(meeting.steps[step].pictures) - 1))
    picture = picture_at(meeting, step, place)
    shown = _Showing(material, step, place, picture)
    return (shown.result() if run.result else None) or shown.plain()


def has_result(picture: Picture) -> bool:
    """Whether a picture has something to show beside itself when R is pressed: what came of it."""
    return picture.kind in (PictureKind.QUESTION, PictureKind.CASE, PictureKind.SIGNS)


def answered_by(picture: Picture) -> str:
    """What statements to a picture are kept under: its question or group, or the signs as a whole."""
    if picture.kind is PictureKind.SIGNS:
        return picture.item or Shelf.SIGNS
    return picture.item if picture.kind in (PictureKind.QUESTION, PictureKind.CASE, PictureKind.CHAPTER) else ""


class _Showing:
    """One picture of a meeting in words."""

    def __init__(self, material: Material, step: int, place: int, picture: Picture) -> None:
        self.material, self.step, self.place, self.picture = material, step, place, picture
        self.town = material.town

    @property
    def _foot(self) -> dict[str, str]:
        """The foot of most pictures: the meeting at the left, the municipality at the right."""
        return {"hint": self.material.meeting.title, "place": self.town}

    def plain(self) -> sights.Sight:
        """The picture itself."""
        return {
            PictureKind.TITLE: self._opening,
            PictureKind.AGENDA: self._program,
            PictureKind.CHAPTER: self._chapter,
            PictureKind.QUESTION: self._asked,
            PictureKind.CASE: self._case,
            PictureKind.SIGNS: self._signs,
            PictureKind.FREE: self._free,
            PictureKind.AGREEMENTS: self._agreed,
        }[self.picture.kind]()

    def result(self) -> sights.Sight | None:
        """What came of the picture, or None where nothing can."""
        if self.picture.kind is PictureKind.QUESTION and self.picture.scale:
            found = next((each for each in self.material.results if each.question == self.picture.item), None)
            hint = translate("Workshop", "Length is the share of each side, the figure is hands")
            return None if found is None else sights.Counted(result=found, hint=hint, place=self._count())
        if self.picture.kind in (PictureKind.QUESTION, PictureKind.SIGNS):
            return self._said()
        if self.picture.kind is PictureKind.CASE:
            cases = tuple(self.material.cases.values())
            title = translate("Workshop", "Cases against the seven obligations")
            shown = int(self.picture.item) if self.picture.item.isdecimal() else 0
            return sights.CaseMap(title=title, cases=cases, shown=shown, norms=self.material.norms, **self._foot)
        return None

    def _same(self) -> list[tuple[int, int]]:
        """The places of all pictures of this kind."""
        kind = self.picture.kind
        meeting = self.material.meeting
        return [at for at in meeting.pictures if picture_at(meeting, *at).kind is kind]

    def _count(self) -> str:
        """Which picture of its kind this is: "Question 2 of 4"; nothing where there is only one."""
        places = self._same()
        if len(places) < 2:
            return ""
        said = {
            PictureKind.QUESTION: translate("Workshop", "Question {number} of {all}"),
            PictureKind.CASE: translate("Workshop", "Case {number} of {all}"),
        }.get(self.picture.kind, "")
        return said.format(number=places.index((self.step, self.place)) + 1, all=len(places))

    def _chapter_of(self, question: str) -> Chapter | None:
        """The chapter a question stands in."""
        for chapter in self.material.library.chapters:
            if any(each.id == question for each in chapter.questions):
                return chapter
        own = {f"own-{each.id}": each.chapter for each in self.material.own.questions}
        return self.material.library.by_id.get(own.get(question, ""))

    def _group(self) -> Group | None:
        """The group whose signs are looked for."""
        groups = self.material.library.groups
        return next((each for each in groups if each.id == self.picture.item), None)

    def _opening(self) -> sights.Sight:
        meeting, step = self.material.meeting, self.material.meeting.steps[self.step]
        if self.step or self.place:
            number = translate("Workshop", "Item {number}").format(number=self.step + 1)
            title = self.picture.title or step.title
            return sights.Opening(title=title, kicker=number, hint=meeting.title, place=self.town)
        when = [long_date(meeting.day)] if meeting.day else []
        if meeting.start != NO_TIME:
            when.append(clock_text(meeting.start))
        lines = (meeting.body, ", ".join(filter(None, (*when, meeting.place))))
        return sights.Opening(title=meeting.title, lines=tuple(filter(None, lines)), place=self.town)

    def _program(self) -> sights.Sight:
        meeting = self.material.meeting
        timed = meeting.start != NO_TIME
        lines = tuple((clock_text(slot.start) if timed else "", slot.step.title) for slot in slots(meeting))
        title = self.picture.title or translate("Workshop", "Agenda")
        return sights.Program(title=title, lines=lines, now=self.step, hint=meeting.title, place=self.town)

    def _chapter(self) -> sights.Sight:
        chapter = self.material.library.by_id.get(self.picture.item)
        if chapter is None:
            return sights.Opening(title=self.picture.title or self.picture.item, place=self.town)
        today = self.material.meeting.day
        held = in_force(self.material.own, chapter.id, today) if today else None
        text = (held.text if held else chapter.meaning).split("\n\n")[0]
        norms = [each.id for each in self.material.library.norms]
        kicker = self.material.meeting.steps[self.step].title
        if chapter.shelf is Shelf.NORMS:
            kicker = translate("Workshop", "Norm {number} of {all}").format(
                number=norms.index(chapter.id) + 1, all=len(norms)
            )
        hint = self.material.meeting.title
        return sights.Chapter(title=chapter.title, text=text, kicker=kicker, hint=hint, place=self.town)

    def _asked(self) -> sights.Sight:
        chapter = self._chapter_of(self.picture.item)
        kicker = self._count() or translate("Workshop", "Question")
        hint = translate("Workshop", "Raise your hand when your number is called") if self.picture.scale else ""
        return sights.Asked(
            text=self.picture.text or self.picture.title,
            situation=self.picture.title if self.picture.text else "",
            scale=self.picture.scale,
            kicker=kicker,
            subject=chapter.title if chapter else "",
            hint=hint or self.material.meeting.title,
            place=self.town,
        )

    def _case(self) -> sights.Sight:
        case = self.material.cases.get(self.picture.item)
        kicker = self._count() or translate("Workshop", "Case")
        title, account = (case.title, case.account) if case else (self.picture.title, self.picture.text)
        return sights.CaseTold(
            title=title, account=account, kicker=kicker, hint=self.material.meeting.title, place=self.town
        )

    def _signs(self) -> sights.Sight:
        held, group = self.material.library, self._group()
        if group is None:
            lines = tuple(each.title for each in held.groups)
            return sights.Signs(title=held.signs_title, text=held.signs_question, signs=lines, **self._foot)
        signs = tuple(each.text for each in signs_of(held, self.material.own, group.id))
        kicker = held.signs_title
        return sights.Signs(title=group.title, text="", signs=signs, kicker=kicker, **self._foot)

    def _free(self) -> sights.Sight:
        image = self.material.images.get(self.picture.image, b"")
        return sights.Free(title=self.picture.title, text=self.picture.text, image=image, **self._foot)

    def _agreed(self) -> sights.Sight:
        lines = tuple((each.text, each.responsible) for each in self.material.agreements)
        title = translate("Workshop", "What we have agreed")
        return sights.Agreed(title=title, lines=lines, hint=self.material.meeting.title, place=self.town)

    def _answers(self, statement: Statement) -> bool:
        """Whether a statement was made to this picture, or is about the group it shows."""
        key = answered_by(self.picture)
        if key == Shelf.SIGNS:
            groups = [each.id for each in self.material.library.groups]
            return statement.picture == key or bool({statement.picture, statement.group} & set(groups))
        return statement.picture == key or (not statement.picture and statement.group == key)

    def _said(self) -> sights.Sight:
        found = [each for _, made in grouped(self.material.statements) for each in made if self._answers(each)]
        names = {each.id: each.title for each in self.material.library.chapters}
        names |= {each.id: each.title for each in self.material.library.groups}
        told = tuple((each.text, each.example, names.get(each.norm if each.norm else each.group, "")) for each in found)
        group, chapter = self._group(), self._chapter_of(self.picture.item)
        title = (
            group.title if group else self.picture.text or self.picture.title or self.material.library.signs_question
        )
        subject = chapter.title if chapter else self.material.library.signs_title if group else ""
        return sights.Said(
            title=title,
            statements=told,
            kicker=translate("Workshop", "Statements"),
            subject=subject,
            hint=self.material.meeting.title,
            place=self.town,
        )
