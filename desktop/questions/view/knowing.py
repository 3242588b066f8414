"""Questions: what the list knows around the questions, read once and kept until people or the calendar change."""

from datetime import date
from typing import Any

from desktop.base.settings import Profile
from desktop.base.times import zone_of
from desktop.base.words import language
from desktop.people import store as people_store
from desktop.questions import store
from desktop.questions.actions import Successors
from desktop.questions.store import Query
from desktop.questions.table import Known, QuestionRow, row_of
from desktop.storage import municipality
from desktop.workdays import actions as workdays


class Knowing:
    """Reads what stands around the questions; kept for the worker thread, and forgotten when something changed."""

    def __init__(self, successors: Successors | None = None) -> None:
        self.successors = successors
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
