"""Visits: the page of visits; who uses it asks for FEATURE, or for `feature` with where requests come from."""

from typing import Any

from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.services import Services


def waiting(session: Any) -> int:
    """How many visits lie ahead: the number on the rail."""
    from desktop.visits import store  # imported late: start-up
    from desktop.visits.rules.records import View  # imported late: start-up

    return store.counts(session).views[View.COMING]


def find(session: Any, typed: str, limit: int) -> list[Hit]:
    """Visits that hold the typed words, for the palette."""
    from desktop.visits import store, words  # imported late: start-up

    said = translate("VisitsPage", "Open {number}")
    found = store.find(session, typed, limit)
    return [
        Hit(each.id, said.format(number=each.number), f"{each.title} · {words.state_text(each.state)}")
        for each in found
    ]


def _restore(session: Any, change: Change) -> Change:
    from desktop.visits.actions.steps import restore  # imported late: start-up

    return restore(session, change)


def feature(requests: Any = None) -> Feature:
    """The place of visits; `requests` is an `actions.filing.Requests`, or None where nothing is known of them."""

    def page(services: Services) -> Page:
        from desktop.visits.view.page import VisitsPage  # imported late: start-up

        return VisitsPage(services, requests)

    return Feature(
        id="visits",
        title=lambda: translate("VisitsPage", "Visits"),
        icon="map-pin",
        page=page,
        waiting=waiting,
        find=find,
        subjects=("visit",),
        restore=_restore,
    )


FEATURE = feature()
