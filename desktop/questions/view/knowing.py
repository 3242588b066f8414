"""Questions: what the page knows around the questions, read once and kept until people or the calendar change."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.base.dates import date_text
from desktop.base.settings import Profile
from desktop.base.times import zone_of
from desktop.base.words import language, translate
from desktop.people import store as people_store
from desktop.people.rules import Member, Official, approvers_on, members_on, officials_on, party_on
from desktop.questions import actions, answering, store
from desktop.questions.answering import Receivers
from desktop.questions.rules import Actor, Line, Question
from desktop.questions.store import Query
from desktop.questions.table import Known, QuestionRow, row_of
from desktop.storage import drafts, municipality
from desktop.storage.drafts import Draft
from desktop.ui.fields import Days
from desktop.ui.picker import Choice
from desktop.workdays import actions as workdays
from desktop.workdays.words import day_name


@dataclass(frozen=True)
class Case:
    """All that the detail shows of a question, read in one go."""

    question: Question
    known: Known
    profile: Profile
    actor: Actor
    receivers: Receivers
    draft: Draft | None = None

    @property
    def member(self) -> Member | None:
        """The member who asks, where it is known."""
        return self.known.members.get(self.question.member_id or 0)

    @property
    def asker(self) -> str:
        """Who asks, with the party on the day of asking."""
        member = self.member
        if member is None:
            return self.question.sender_name or self.question.sender_address
        return ", ".join(filter(None, (member.name, party_on(member, self.question.day_zero))))


class Knowing:
    """Reads what stands around the questions; kept for the worker thread, and forgotten when something changed."""

    def __init__(self) -> None:
        self._kept: tuple[Known, Profile, date, str] | None = None

    def forget(self) -> None:
        """Has everything read anew next time: people, closing days or settings changed."""
        self._kept = None

    def read(self, session: Any) -> tuple[Known, Profile]:
        """People, calendar and profile as they stand."""
        kept, spoken = self._kept, language()
        if kept is not None and kept[2] == session.now.date() and kept[3] == spoken:
            return kept[0], kept[1]
        profile = municipality.profile(session)
        known = Known(
            members={each.id: each for each in people_store.members(session)},
            officials={each.id: each for each in people_store.officials(session)},
            committees={each.id: each for each in people_store.committees(session)},
            calendar=workdays.calendar(session, profile),
            now=session.now,
            zone=zone_of(profile.country),
        )
        self._kept = (known, profile, session.now.date(), spoken)
        return known, profile

    def rows(self, session: Any, query: Query, offset: int, limit: int) -> tuple[QuestionRow, ...]:
        """Rows of the list from an offset."""
        known, _ = self.read(session)
        return tuple(row_of(line, known) for line in store.window(session, query, offset, limit))

    def similar(self, session: Any, question: Question) -> tuple[Line, ...]:
        """Earlier questions like this one."""
        return store.similar(session, question, 4)

    def case(self, session: Any, question: Question) -> Case:
        """What the detail shows of a question, with the draft that was kept when it could not be saved."""
        known, profile = self.read(session)
        return Case(
            question,
            known,
            profile,
            actions.actor(session),
            answering.receivers(session, question),
            drafts.find(session, draft_key(question.id)),
        )


def draft_key(id: int) -> str:
    """The key a question's draft is kept under."""
    return f"question/{id}"


def member_choices(known: Known, day: date, keep: int = 0) -> tuple[Choice, ...]:
    """The members of a day as a picker offers them; `keep` is one who is offered though no member any longer."""
    sitting = members_on(known.members.values(), day)
    others = tuple(each for each in known.members.values() if each.id == keep and each not in sitting)
    return tuple(Choice(each.id, each.name, party_on(each, day)) for each in (*sitting, *others))


def official_choices(known: Known) -> tuple[Choice, ...]:
    """The officials in office, with who may approve."""
    may = translate("QuestionPage", "May approve")
    return tuple(Choice(each.id, each.name, each.title, may if each.may_approve else "") for each in _in_office(known))


def approver_choices(known: Known) -> tuple[Choice, ...]:
    """The officials in office; those who may not approve are shown with the reason (D1, D3b)."""
    entitled = {each.id for each in approvers_on(known.officials.values(), known.today)}
    why = translate("QuestionPage", "Neither director nor chief of staff")
    return tuple(
        Choice(each.id, each.name, each.title, allowed=each.id in entitled, reason="" if each.id in entitled else why)
        for each in _in_office(known)
    )


def _in_office(known: Known) -> tuple[Official, ...]:
    return officials_on(known.officials.values(), known.today)


def days_of(known: Known) -> Days:
    """What date fields know: today, working days, and the names of days that do not count."""
    calendar = known.calendar

    def note(day: date) -> str:
        closing = calendar.closing(day)
        return day_name(calendar.holiday(day)) if calendar.holiday(day) else closing.name if closing else ""

    return Days(lambda: known.today, lambda day, count: calendar.deadline(day, max(1, count)), note)


def day_said(day: date) -> str:
    """A day as it stands in a sentence."""
    return date_text(day)
