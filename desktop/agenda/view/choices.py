"""Agenda: what fields offer: bodies, officials, members and meetings, as they stand today."""

from datetime import date

from desktop.agenda.form import Choices
from desktop.agenda.rules.meetings import COUNCIL
from desktop.agenda.table import Known
from desktop.agenda.words import council
from desktop.base.words import translate
from desktop.dispatch.rules import Scope
from desktop.people.rules import approvers_on, members_on, officials_on, party_on
from desktop.ui.fields import Days
from desktop.ui.picker import Choice
from desktop.workdays.words import day_name


def bodies(known: Known) -> Choices:
    """The council and the committees."""
    return ((COUNCIL, council()), *((id, each.name) for id, each in known.committees.items()))


def officials(known: Known, keep: int = 0) -> tuple[Choice, ...]:
    """The officials in office, and one who is kept though not in office any longer."""
    sitting = officials_on(known.officials.values(), known.today)
    others = tuple(each for each in known.officials.values() if each.id == keep and each not in sitting)
    return tuple(Choice(each.id, each.name, each.title) for each in (*sitting, *others))


def names_of_officials(known: Known) -> Choices:
    """The officials in office by name: to whom something is passed on."""
    return tuple(
        (each.name, f"{each.name}, {each.title}") for each in officials_on(known.officials.values(), known.today)
    )


def members(known: Known) -> tuple[Choice, ...]:
    """The members of the council today."""
    sitting = members_on(known.members.values(), known.today)
    return tuple(Choice(each.id, each.name, party_on(each, known.today)) for each in sitting)


def meetings(known: Known, after: date, body_id: int | None = None) -> Choices:
    """The meetings after a day that are not cancelled, by day, of one body or of all."""
    found = sorted(known.meetings.values(), key=lambda each: (each.day, each.body_id))
    return tuple(
        (each.id, known.meeting_text(each))
        for each in found
        if each.day > after and not each.cancelled and (body_id is None or each.body_id == body_id)
    )


def scopes(body_id: int) -> Choices:
    """Whom a supplement can go to: all, or the committee that meets (D5)."""
    all_members = ((Scope.ALL, translate("AgendaForm", "All members of the council")),)
    if body_id == COUNCIL:
        return all_members
    return (*all_members, (Scope.COMMITTEE, translate("AgendaForm", "The committee that meets")))


def consulted(known: Known) -> Choices:
    """The director or chief of staff who can be consulted about a narrower circle (D3c)."""
    return tuple((each.name, each.name) for each in approvers_on(known.officials.values(), known.today))


def days(known: Known) -> Days:
    """What date fields know: today, working days, and the names of days that do not count."""
    calendar = known.calendar

    def note(day: date) -> str:
        closing = calendar.closing(day)
        return day_name(calendar.holiday(day)) if calendar.holiday(day) else closing.name if closing else ""

    return Days(lambda: known.today, lambda day, count: calendar.deadline(day, max(1, count)), note)
