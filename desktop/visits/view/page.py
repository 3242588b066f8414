"""Visits: the page: the list with the visit beside it."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from typing_extensions import override

from desktop.base.changes import Change
from desktop.ui.commands import Command
from desktop.ui.listpage import RecordPage
from desktop.ui.panes import Panes
from desktop.ui.services import Services
from desktop.visits.actions.filing import Requests
from desktop.visits.rules.records import View, Visit
from desktop.visits.view import Held
from desktop.visits.view.knowing import Knowing
from desktop.visits.view.listpane import ListPane

_SHARE, _LEAST, _DETAIL = 0.235, 380, 900
"""The programme needs the room: the list is narrow even in a wide window."""


class VisitsPage(RecordPage):
    """All visits."""

    _named = "visit-"

    def __init__(self, services: Services, requests: Requests | None = None) -> None:
        self.knowing = Knowing(requests)
        listing = ListPane(services, self.knowing)
        super().__init__(services, listing, Panes(listing, _SHARE, _LEAST, _DETAIL))
        listing.new_requested.connect(self._compose)
        services.changes.changed.connect(self._changed)
        services.settings.changed.connect(self.refresh)
        self.begin()

    @cached_property
    def right(self) -> Any:
        """The right side, made when the first rows are painted (a `RightSide`, whose module is read then)."""
        from desktop.visits.view.rightside import RightSide  # imported late: start-up

        made = RightSide(self._services, self.knowing)
        self.panes.put_right(made, made.detail)
        return made

    @override
    def commands(self) -> tuple[Command, ...]:
        tr, listing, right = self.tr, self.listing, self.right
        active = listing.filters.is_active
        following = self.detail.doings.following()
        primary = following.text if following else tr("Next step")
        return (
            Command(
                "visit-primary", primary, "Ctrl+Return; Ctrl+Enter", self.primary, self.can_go_on, "check", writes=True
            ),
            Command("new-visit", tr("New visit"), "Ctrl+N", right.compose, icon="plus", writes=True),
            Command("find-in-list", tr("Search in the list"), "Ctrl+F", listing.go_search, icon="search"),
            Command("clear-filters", tr("Clear filters"), "", listing.clear_filters, active, "filter"),
            Command("back-to-list", tr("Back to the list"), "Esc", self.go_back),
            *self.doing_commands(),
        )

    @override
    def open_list(self, wish: object) -> None:
        """The visits that an institution had in some days (`Held`)."""

        def show(found: tuple[Any, Any]) -> None:
            self.listing.clear_filters()
            if isinstance(wish, Held):
                self.listing.filters.show_counted(found[0], wish)
            self.listing.show_view(View.HELD)
            self.panes.show_one(detail=False)

        self._services.tasks.read(self.knowing.read, show, "visit list", owner=self)

    @override
    def refresh(self) -> None:
        self.knowing.forget()
        super().refresh()

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        from desktop.visits.view.scenes import scenes  # imported late: start-up

        return scenes(self, self._services)

    def _compose(self) -> None:
        self.right.compose()

    def _changed(self, change: Change) -> None:
        if change.subject not in ("visit", "dispatch"):
            self.refresh()
            return
        self.take_change(change, Visit)
