"""Agenda: what stands around the agenda, read once and kept until people, meetings or the calendar change."""

from dataclasses import replace
from datetime import date
from typing import Any

from desktop.agenda import store
from desktop.agenda.rules.elucidation import LightView
from desktop.agenda.rules.followup import FollowView, last_tertial
from desktop.agenda.rules.meetings import MeetingView
from desktop.agenda.store import Wish
from desktop.agenda.table import AgendaRow, Known, decision_row, light_row, matter_row, meeting_row
from desktop.base.times import zone_of
from desktop.base.words import language
from desktop.people import store as people_store
from desktop.storage import municipality
from desktop.workdays import actions as workdays


class Knowing:
    """Reads what stands around the agenda; kept for the worker thread, and forgotten when something changed."""

    def __init__(self) -> None:
        self._kept: tuple[Known, date, str] | None = None

    def forget(self) -> None:
        """Has everything read anew next time: people, meetings, closing days or settings changed."""
        self._kept = None

    def read(self, session: Any) -> Known:
        """People, meetings, calendar and profile as they stand."""
        kept, today, spoken = self._kept, session.now.date(), language()
        if kept is not None and kept[1:] == (today, spoken):
            return replace(kept[0], now=session.now)
        profile = municipality.profile(session)
        known = Known(
            members={each.id: each for each in people_store.members(session)},
            officials={each.id: each for each in people_store.officials(session)},
            committees={each.id: each for each in people_store.committees(session)},
            meetings={each.id: each for each in store.meetings(session)},
            calendar=workdays.calendar(session, profile),
            profile=profile,
            now=session.now,
            zone=zone_of(profile.country),
        )
        self._kept = (known, today, spoken)
        return known

    def rows(self, session: Any, wish: Wish, offset: int, limit: int) -> tuple[AgendaRow, ...]:
        """Rows of the list that a wish's view belongs to, from an offset."""
        known = self.read(session)
        found = store.window(session, self.dated(session, wish), offset, limit)
        if isinstance(wish.view, MeetingView):
            return tuple(meeting_row(each.meeting, each.items, known) for each in found)
        if isinstance(wish.view, LightView):
            items = store.items_by_id(session, [each.item_id for each in found])
            return tuple(light_row(each, items.get(each.item_id), known) for each in found)
        if isinstance(wish.view, FollowView):
            return tuple(decision_row(each, known) for each in found)
        return tuple(matter_row(each, known) for each in found)

    def count(self, session: Any, wish: Wish) -> int:
        """How many rows a wish finds."""
        return store.count(session, self.dated(session, wish))

    def place(self, session: Any, wish: Wish, id: int) -> int:
        """The row of a record in the list of a wish, or -1."""
        return store.place(session, self.dated(session, wish), id)

    def dated(self, session: Any, wish: Wish) -> Wish:
        """The wish as of today: what is overdue follows from the day and from the tertials."""
        known = self.read(session)
        return Wish(
            wish.view,
            known.today,
            wish.text,
            wish.body_id,
            wish.responsible_id,
            last_tertial(known.today, known.profile.tertials),
        )
