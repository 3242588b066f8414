"""Agenda: what the shell needs to know of the page; the page itself is read when it is first shown."""

from typing import Any

from desktop.base.changes import Change
from desktop.base.rights import Right
from desktop.base.words import translate
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.services import Services

ITEM, ELUCIDATION, DECISION, MATTER = 1, 2, 3, 4
"""The kinds beside meetings that a number of `record_key` can mean."""


def record_key(kind: int, id: int) -> int:
    """The number `open_record` takes: a meeting's own id, and a negative number for the other kinds."""
    return -(id * 5 + kind)


def _page(services: Services) -> Page:
    from desktop.agenda.view.page import AgendaPage  # imported late: start-up

    return AgendaPage(services)


def _restore(session: Any, change: Change) -> Change:
    from desktop.agenda.actions.undoing import restore  # imported late: start-up

    return restore(session, change)


def _waiting(session: Any) -> int:
    """What is overdue: decisions without their status, and elucidations past their deadline."""
    # imported late: start-up
    from desktop.agenda import store
    from desktop.agenda.actions.meetings import desk
    from desktop.agenda.rules.elucidation import LightView
    from desktop.agenda.rules.followup import FollowView, last_tertial
    from desktop.agenda.store import Wish

    at = desk(session)
    late = store.count(
        session, Wish(FollowView.OVERDUE, at.today, last_tertial=last_tertial(at.today, at.profile.tertials))
    )
    pending = store.window(session, Wish(LightView.PENDING, at.today), 0, 100)
    return late + sum(1 for each in pending if each.deadline is not None and each.deadline < at.today)


def _find(session: Any, typed: str, limit: int) -> list[Hit]:
    """Items whose title or case number holds the typed words, with the meeting they stand on."""
    # imported late: start-up
    from desktop.agenda import store
    from desktop.agenda.words import body_text
    from desktop.base import dates
    from desktop.people import store as people
    from desktop.people.rules import PeopleKind

    names = people.names(session, PeopleKind.COMMITTEES)
    found = []
    for item in store.find(session, typed, limit):
        where = f"{body_text(item.body_id, names)}, {dates.date_text(item.day)}"
        called = (item.case_number, item.title)
        found.append(Hit(record_key(ITEM, item.id), item.title, where, called=called))
    return found


FEATURE = Feature(
    id="agenda",
    title=lambda: translate("AgendaPage", "Meetings"),
    icon="gavel",
    page=_page,
    waiting=_waiting,
    find=_find,
    right=Right.AGENDA,
    subjects=("meeting", "agenda_item", "elucidation", "decision", "matter", "agenda"),
    restore=_restore,
)
"""Meetings, as the shell knows them."""
