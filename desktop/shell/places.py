"""Places: what stands on the rail, in its order, and at its foot; only the first page is read at the start."""

from collections.abc import Callable, Iterable
from typing import Any

from desktop.agenda.view import FEATURE as AGENDA
from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.codex.view import feature as codex
from desktop.dispatch.view import FEATURE as DISPATCH
from desktop.overview.view import LastBackup
from desktop.overview.view import feature as overview
from desktop.people.view import FEATURE as PEOPLE
from desktop.questions.view import feature as questions
from desktop.rulebook.view import feature as rulebook
from desktop.shell.appearance import Appearance
from desktop.shell.backingup import BackingUp
from desktop.shell.files import Files
from desktop.shell.protection import Protection
from desktop.shell.seats import Sitting
from desktop.storage.session import Session
from desktop.ui.commands import Command
from desktop.ui.feature import Feature, Page
from desktop.ui.services import Services
from desktop.visits.view import feature as visits
from desktop.workdays.actions import PlannedVisits, Source
from desktop.workdays.view import feature as calendar
from desktop.workshop.view import FEATURE as WORKSHOP


def _joined() -> tuple[PlannedVisits, tuple[Source, ...]]:
    """The visits that elections are held against, and what stands in the calendar beside them (B1.4, W6)."""
    # imported late: start-up
    from desktop.shell.meeting_entries import MeetingsInCalendar
    from desktop.shell.planned import VisitsInCalendar

    visits = VisitsInCalendar()
    return visits, (visits, MeetingsInCalendar())


def _deadlines() -> Any:
    """The deadlines of the questions, for the calendar (W5)."""
    from desktop.shell.deadlines import QuestionDeadlines  # imported late: start-up

    return QuestionDeadlines()


def _visit_requests() -> Any:
    """The questions that ask for a visit, for the register and the visits (B1.1)."""
    from desktop.shell.visit_requests import VisitRequests  # imported late: start-up

    return VisitRequests()


def _meeting_questions() -> Any:
    """The theme meetings that take questions, for the codex (K3)."""
    from desktop.shell.meeting_questions import MeetingQuestions  # imported late: start-up

    return MeetingQuestions()


def _codex_norms() -> Any:
    """The norms of the codex, for the register of rules (R2)."""
    from desktop.shell.codex_norms import CodexNorms  # imported late: start-up

    return CodexNorms()


CALENDAR = calendar(_deadlines, _joined)
FEATURES: tuple[Feature, ...] = (
    overview(),
    questions(_visit_requests),
    visits(_visit_requests),
    CALENDAR,
    AGENDA,
    DISPATCH,
    codex(_meeting_questions),
    WORKSHOP,
    rulebook(_codex_norms),
    PEOPLE,
)


def places(last_backup: LastBackup) -> tuple[Feature, ...]:
    """What stands on the rail of an open municipality, whose last backup the overview tells."""
    return (overview(last_backup), *FEATURES[1:])


def settings(
    appearance: Appearance,
    files: Files,
    backing: BackingUp | None = None,
    sitting: Sitting | None = None,
    protection: Protection | None = None,
) -> Feature:
    """The place "Settings"; `files` knows other municipalities and takes the wish to open one."""

    def page(services: Services) -> Page:
        from desktop.shell.preferences import PreferencesPage  # imported late: start-up

        return PreferencesPage(services, appearance, files, backing, sitting, protection)

    def restore(session: Session, change: Change) -> Change:
        from desktop.shell.profile_actions import restore as put_back  # imported late: start-up

        return put_back(session, change)

    title = lambda: translate("PreferencesPage", "Settings")  # noqa: E731 - asked anew in each language
    return Feature("settings", title, "settings", page, subjects=("settings",), restore=restore)


def help_place(commands: Callable[[], Iterable[Command]]) -> Feature:
    """The place "Help"; the commands are those that can be used now."""

    def page(services: Services) -> Page:
        from desktop.shell.shortcuts import HelpPage  # imported late: start-up

        return HelpPage(services, commands)

    return Feature("help", lambda: translate("Shortcuts", "Help"), "circle-question-mark", page)
