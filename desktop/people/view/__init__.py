"""People: what the shell needs to know of the page; the page itself is read when it is first shown."""

from desktop.base.changes import Change
from desktop.base.rights import Right
from desktop.base.words import translate
from desktop.people.rules import SUBJECTS
from desktop.storage.session import Session
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.services import Services


def _page(services: Services) -> Page:
    from desktop.people.view.page import PeoplePage  # imported late: start-up

    return PeoplePage(services)


def _find(session: Session, text: str, limit: int) -> list[Hit]:
    from desktop.people.view.page import find  # imported late: start-up

    return find(session, text, limit)


def _restore(session: Session, change: Change) -> Change:
    from desktop.people.actions import restore  # imported late: start-up

    return restore(session, change)


FEATURE = Feature(
    id="people",
    title=lambda: translate("People", "People"),
    icon="users",
    page=_page,
    find=_find,
    right=Right.PEOPLE,
    subjects=SUBJECTS,
    restore=_restore,
)
"""People, as the shell knows them."""
