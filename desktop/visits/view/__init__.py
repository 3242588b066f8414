"""Visits: the page of visits; who uses it asks for FEATURE, or for `feature` with where requests come from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.base.changes import Change
from desktop.base.rights import Right
from desktop.base.words import translate
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.services import Services


@dataclass(frozen=True)
class Held:
    """The visits that an institution had in some days, both ends included, as a number elsewhere counts them."""

    institution_id: int
    first: date
    last: date


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
        Hit(
            each.id,
            said.format(number=each.number),
            f"{each.title} · {words.state_text(each.state)}",
            called=(each.number, each.title),
        )
        for each in found
    ]


def _restore(session: Any, change: Change) -> Change:
    from desktop.visits.actions.steps import restore  # imported late: start-up

    return restore(session, change)


def feature(joined: Callable[[], Any] = lambda: None) -> Feature:
    """The place of visits; `joined` gives, when the page is made, the `actions.filing.Requests` or None."""

    def page(services: Services) -> Page:
        from desktop.visits.view.page import VisitsPage  # imported late: start-up

        return VisitsPage(services, joined())

    return Feature(
        id="visits",
        title=lambda: translate("VisitsPage", "Visits"),
        icon="map-pin",
        page=page,
        waiting=waiting,
        find=find,
        right=Right.VISITS,
        subjects=("visit",),
        restore=_restore,
    )


FEATURE = feature()
