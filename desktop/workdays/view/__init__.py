"""Working days: what the shell needs to know of the calendar; the page itself is read when it is first shown."""

from collections.abc import Callable, Sequence

from desktop.base.changes import Change
from desktop.base.rights import Right
from desktop.base.words import translate
from desktop.storage.session import Session
from desktop.ui.feature import Feature, Page
from desktop.ui.services import Services
from desktop.workdays.actions import CLOSING_DAY, ELECTION, QUARANTINE, Deadlines, PlannedVisits, Source


def feature(
    deadlines: Callable[[], Deadlines], joined: Callable[[], tuple[PlannedVisits, Sequence[Source]]]
) -> Feature:
    """The place "Calendar"; undoing a change of the calendar moves the open deadlines back (W5).

    `joined` gives, when the page is made, the visits that are held against changed elections (W6) and the sources that
    put their records into the calendar.
    """

    def page(services: Services) -> Page:
        from desktop.workdays.view.page import CalendarPage  # imported late: start-up

        return CalendarPage(services, deadlines(), *joined())

    def restore(session: Session, change: Change) -> Change:
        from desktop.workdays.actions import restore as put_back  # imported late: start-up

        done = put_back(session, change)
        deadlines().move(session)
        return done

    return Feature(
        "calendar",
        lambda: translate("CalendarPage", "Calendar"),
        "calendar-days",
        page,
        right=Right.CALENDAR,
        subjects=(CLOSING_DAY, ELECTION, QUARANTINE),
        restore=restore,
    )
