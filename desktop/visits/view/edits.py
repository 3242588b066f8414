"""Visits: the edits of the detail, stored as they are made; what cannot be stored stays at its field, as a draft."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.storage import drafts
from desktop.ui.services import Services
from desktop.ui.writing import Writer
from desktop.visits.actions import planning
from desktop.visits.rules.checks import faults
from desktop.visits.view.case import Case, draft_key
from desktop.visits.view.part import Part


class Edits(QObject):
    """Stores what is edited in the visit in view, one edit after the other."""

    problem_found = Signal(object)
    saved = Signal(str)
    """The time at which something was stored, in words."""

    def __init__(
        self, services: Services, writer: Writer, parts: Sequence[Part], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._writer, self._parts = services, writer, parts
        self.case: Case | None = None
        self._drafts: dict[str, Any] = {}
        self._offered = 0
        for part in parts:
            part.edited.connect(self.edit)
            part.drafted.connect(self._keep)

    def show_case(self, case: Case) -> None:
        """Another visit is in view, or its newest version; a kept draft is put back where it was typed."""
        self.case = case
        if case.visit.id == self._offered:
            return
        self._offered = case.visit.id
        self._drafts = dict(case.draft.values) if case.draft else {}
        for part in self._parts:
            if part.concerns(case) and part.name in self._drafts:
                part.restore_draft(self._drafts[part.name])

    def edit(self, values: Mapping[str, Any], typing: bool = True) -> None:
        """Stores changed fields; those that cannot be are told where they stand, and kept as a draft."""
        case = self.case
        if case is None:
            return
        wrong = {each.field: each.refused for each in faults(replace(case.visit, **values)) if each.field in values}
        for field, refused in wrong.items():
            self._complain(field, refused)
        good = {name: value for name, value in values.items() if name not in wrong}
        if not good:
            return
        known = case.known

        def done(_change: Change) -> None:
            self.saved.emit(dates.time_text(known.local(self._services.clock.now())))

        def failed(problem: Problem) -> None:
            fields = [name for name in good if isinstance(problem, Refused) and problem.rule]
            for field in fields[:1]:
                self._complain(field, problem)
            self.problem_found.emit(problem)

        self._writer.write(lambda s, v: planning.edit(s, v, good), done, failed, quietly=typing)

    def _complain(self, field: str, problem: Problem) -> None:
        blocked = isinstance(problem, Refused) and problem.rule == "B1.4"
        sentence = ". ".join(filter(None, (problem.title, problem.advice)))
        any(part.complain(field, sentence, blocked) for part in self._parts)

    def _keep(self, name: str, typed: Mapping[str, Any]) -> None:
        """Keeps what was typed, so that it survives whatever happens; forgets it when all is mended."""
        id = self._writer.id
        if not id:
            return
        self._drafts = {key: value for key, value in self._drafts.items() if key != name}
        if typed:
            self._drafts[name] = dict(typed)
        kept = dict(self._drafts)
        if kept:
            self._services.tasks.write(lambda session: drafts.keep(session, draft_key(id), kept))
        else:
            self._services.tasks.write(lambda session: drafts.drop(session, draft_key(id)))
