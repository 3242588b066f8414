"""Workshop: the page of theme meetings; who uses it asks for FEATURE."""

from typing import Any

from desktop.base.changes import Change
from desktop.base.rights import Right
from desktop.base.words import translate
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.services import Services


def _page(services: Services) -> Page:
    from desktop.workshop.view.page import WorkshopPage  # imported late: start-up

    return WorkshopPage(services)


def find(session: Any, typed: str, limit: int) -> list[Hit]:
    """Theme meetings that hold the typed words, for the palette."""
    from desktop.workshop import store, words  # imported late: start-up

    found = store.find(session, typed, limit)
    return [Hit(each.id, each.title, words.when_text(each) or words.state_text(each.state)) for each in found]


def _restore(session: Any, change: Change) -> Change:
    from desktop.workshop.actions import restore  # imported late: start-up

    return restore(session, change)


FEATURE = Feature(
    id="workshop",
    title=lambda: translate("WorkshopPage", "Theme meetings"),
    icon="presentation",
    page=_page,
    find=find,
    right=Right.WORKSHOP,
    subjects=(
        "workshop_meeting",
        "workshop_case",
        "workshop_statement",
        "workshop_hands",
        "workshop_agreement",
        "workshop_run",
    ),
    restore=_restore,
)
