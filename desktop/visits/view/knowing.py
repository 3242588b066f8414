"""Visits: what the list knows around the visits, read once and kept until people, calendar or settings change."""

from datetime import date
from typing import Any

from desktop.base.settings import Profile
from desktop.base.times import zone_of
from desktop.base.words import language
from desktop.people import store as people_store
from desktop.storage import municipality
from desktop.visits import store
from desktop.visits.actions import desk
from desktop.visits.actions.filing import Requests
from desktop.visits.store import Query
from desktop.visits.table import Known, VisitRow, row_of
from desktop.workdays import actions as workdays


class Knowing:
    """Reads what stands around the visits, for the worker thread."""

    def __init__(self, requests: Requests | None = None) -> None:
        self.requests = requests
        """Where requests for visits come from, for what is filed with a visit."""
        self._kept: tuple[Known, Profile, date, str] | None = None

    def forget(self) -> None:
        """Has everything read anew next time."""
        self._kept = None

    def read(self, session: Any) -> tuple[Known, Profile]:
        """People, calendar, elections and profile as they stand."""
        kept, spoken = self._kept, language()
        if kept is not None and kept[2] == session.now.date() and kept[3] == spoken:
            return kept[0], kept[1]
        profile = municipality.profile(session)
        known = Known(
            members={each.id: each for each in people_store.members(session)},
            officials={each.id: each for each in people_store.officials(session)},
            committees={each.id: each for each in people_store.committees(session)},
            institutions={each.id: each for each in people_store.institutions(session)},
            frame=desk.frame(session, profile),
            calendar=workdays.calendar(session, profile),
            now=session.now,
            zone=zone_of(profile.country),
            country=profile.country,
        )
        self._kept = (known, profile, session.now.date(), spoken)
        return known, profile

    def rows(self, session: Any, query: Query, offset: int, limit: int) -> tuple[VisitRow, ...]:
        """Rows of the list from an offset."""
        known, _ = self.read(session)
        return tuple(row_of(visit, known) for visit in store.window(session, query, offset, limit))
