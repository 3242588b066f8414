"""Places: what stands on the rail, in its order, and at its foot; only the first page is read at the start."""

from collections.abc import Callable, Iterable

from desktop.agenda.view import FEATURE as AGENDA
from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.codex.view import feature as codex
from desktop.dispatch.view import FEATURE as DISPATCH
from desktop.overview.view import feature as overview
from desktop.people.view import FEATURE as PEOPLE
from desktop.questions.view import feature as questions
from desktop.rulebook.view import feature as rulebook
from desktop.shell.appearance import Appearance
from desktop.shell.codex_norms import CodexNorms
from desktop.shell.deadlines import QuestionDeadlines
from desktop.shell.files import Files
from desktop.shell.meeting_questions import MeetingQuestions
from desktop.shell.visit_requests import VisitRequests
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


CALENDAR = calendar(QuestionDeadlines(), _joined)
FEATURES: tuple[Feature, ...] = (
    overview(),
    questions(VisitRequests()),
    visits(VisitRequests()),
    CALENDAR,
    AGENDA,
    DISPATCH,
    codex(MeetingQuestions()),
    WORKSHOP,
    rulebook(CodexNorms()),
    PEOPLE,
)


def settings(appearance: Appearance, files: Files) -> Feature:
    """The place "Settings"; `files` knows other municipalities and takes the wish to open one."""

    def page(services: Services) -> Page:
        from desktop.shell.preferences import PreferencesPage  # imported late: start-up

        return PreferencesPage(services, appearance, files)

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
