"""Visits: the states of the page that are worth a picture."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from desktop.ui.panes import Panes
from desktop.ui.services import Services
from desktop.visits import store
from desktop.visits.rules.limits import Standing, blocked, month
from desktop.visits.rules.records import State, View, Visit, VisitKind
from desktop.visits.store import Query
from desktop.visits.table import Known
from desktop.visits.view.listpane import ListPane

Scene = tuple[str, Callable[[], object]]
Fits = Callable[[Visit, Known], bool]


class Pictured(Protocol):
    """What is asked of the page."""

    listing: ListPane
    panes: Panes

    @property
    def right(self) -> Any:
        """The right side of the page."""

    def go_back(self) -> None:
        """Closes what is open at the right."""


def scenes(page: Pictured, services: Services) -> tuple[Scene, ...]:
    """A visit of each kind and state, what stands out, the tabs, and what else can stand at the right."""
    wanted: tuple[tuple[str, str, Fits], ...] = (
        ("planning", "programme", lambda v, _k: _is(v, VisitKind.EXTERNAL, State.PLANNING) and bool(v.items)),
        ("people", "people", lambda v, _k: _is(v, VisitKind.EXTERNAL, State.PLANNING) and bool(v.participants)),
        ("papers", "papers", lambda v, _k: _is(v, VisitKind.EXTERNAL, State.CONFIRMED)),
        ("note", "note", lambda v, _k: _is(v, VisitKind.EXTERNAL, State.CONFIRMED)),
        ("quarantine", "programme", lambda v, k: v.state is not State.CLOSED and blocked(v, k.frame)),
        ("month", "programme", _runs_out),
        ("member", "programme", lambda v, _k: _is(v, VisitKind.MEMBER, State.CONFIRMED)),
        ("mayor", "programme", lambda v, _k: v.kind is VisitKind.MAYOR),
        ("committee", "programme", lambda v, _k: v.kind is VisitKind.COMMITTEE and v.mayor_told_on is None),
        ("held", "history", lambda v, _k: v.state is State.HELD),
        ("declined", "history", lambda v, _k: v.state is State.DECLINED),
        ("cancelled", "history", lambda v, _k: v.state is State.CANCELLED),
    )
    return (
        *((name, partial(_open, page, services, tab, fits)) for name, tab, fits in wanted),
        ("new", page.right.compose),
        ("unfound", partial(_find_nothing, page)),
    )


def _is(visit: Visit, kind: VisitKind, state: State) -> bool:
    return visit.kind is kind and visit.state is state


def _runs_out(visit: Visit, known: Known) -> bool:
    found = month(visit, known.frame)
    return found is not None and found.standing in (Standing.RUNNING_OUT, Standing.OVER)


def _open(page: Pictured, services: Services, tab: str, fits: Fits) -> None:
    """Opens the first visit that fits, on a tab."""

    def read(session: Any) -> int:
        known, _ = page.listing.knowing.read(session)
        every = store.window(session, Query(View.ALL), 0, 500)
        return next((each.id for each in every if fits(each, known)), 0)

    def show(number: int) -> None:
        if number:
            page.listing.show_view(View.ALL, number)
            page.right.put(page.right.detail)
            page.right.detail.show_id(number)
            page.panes.show_one(detail=True)
            services.tasks.read(lambda _s: None, lambda _n: page.right.detail.body.show_tab(tab), owner=page.listing)

    services.tasks.read(read, show, "visit scene", owner=page.listing)


def _find_nothing(page: Pictured) -> None:
    page.go_back()
    page.listing.filters.setVisible(True)
    page.listing.filters.search.setText("xyz")
