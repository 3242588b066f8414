"""Questions: all that the detail shows of one question, and what its fields offer."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.base.dates import date_text
from desktop.base.settings import Profile
from desktop.base.words import translate
from desktop.people import store as people_store
from desktop.people.rules import Member, Official, approvers_on, members_on, officials_on, party_on, right_contacts
from desktop.questions import actions, answering, store
from desktop.questions.actions import Successor
from desktop.questions.answering import Receivers
from desktop.questions.rules import Actor, Line, Question
from desktop.questions.table import Known
from desktop.questions.view.knowing import Knowing
from desktop.storage import drafts
from desktop.storage.drafts import Draft
from desktop.ui.fields import Days
from desktop.ui.picker import Choice
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
    successor: Successor | None = None
    """What a request for a visit has become."""
    contacts: tuple[tuple[Official, str], ...] = ()
    """Whom the chief executive has authorised for the matter today, and for which area; the best first (S-A4)."""

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


def read_case(knowing: Knowing, session: Any, question: Question) -> Case:
    """What the detail shows of a question, with the draft that was kept when it could not be saved."""
    known, profile = knowing.read(session)
    return Case(
        question,
        known,
        profile,
        actions.actor(session),
        answering.receivers(session, question),
        drafts.find(session, draft_key(question.id)),
        knowing.successors.found(session, question) if knowing.successors else None,
        contacts=right_contacts_of(session, question, known),
    )


def right_contacts_of(session: Any, question: Question, known: Known) -> tuple[tuple[Official, str], ...]:
    """The right contact for a question, by its words and its committee (S-A4)."""
    said = f"{question.subject} {question.text}"
    found = right_contacts(people_store.authorisations(session), known.today, said, question.committee_id)
    named = ((known.officials.get(each.official_id or 0), each.name) for each in found)
    return tuple((official, area) for official, area in named if official is not None)


def similar(session: Any, question: Question) -> tuple[Line, ...]:
    """Earlier questions like this one."""
    return store.similar(session, question, 4)


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
