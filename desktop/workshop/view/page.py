"""Workshop: the page: meetings, cases and results, with what is chosen beside the list."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

from typing_extensions import override

from desktop.base.changes import Change
from desktop.ui.commands import Command
from desktop.ui.listpage import ListPage
from desktop.ui.panes import Panes
from desktop.ui.recordhead import Doing
from desktop.ui.services import Services
from desktop.workshop.rules import Case, Meeting
from desktop.workshop.store import View
from desktop.workshop.table import PlanRow
from desktop.workshop.view.listpane import ListPane

_SHARE, _LEAST, _DETAIL = 0.235, 380, 900


class WorkshopPage(ListPage):
    """All theme meetings."""

    def __init__(self, services: Services) -> None:
        listing = ListPane(services)
        super().__init__(services, listing, Panes(listing, _SHARE, _LEAST, _DETAIL))
        self.stage: Any = None
        self._connect()
        self.begin()

    @cached_property
    def right(self) -> Any:
        """The right side, made when the first rows are painted (a `RightSide`, whose module is read then)."""
        from desktop.workshop.view.rightside import RightSide  # imported late: start-up

        made = RightSide(self._services)
        self.panes.put_right(made, made)
        return made

    @override
    def commands(self) -> tuple[Command, ...]:
        tr, listing, right = self.tr, self.listing, self.right
        following = right.meeting.following()
        primary = following.text if following else tr("Start the meeting")
        return (
            Command(
                "workshop-primary",
                primary,
                "Ctrl+Return; Ctrl+Enter",
                self.primary,
                self._can_go_on,
                "play",
                writes=True,
            ),
            Command("new-meeting", tr("New meeting"), "Ctrl+N", lambda: right.compose(False), icon="plus", writes=True),
            Command("new-case", tr("New case"), "Ctrl+Shift+N", lambda: right.compose(True), icon="plus", writes=True),
            Command("find-in-list", tr("Search in the list"), "Ctrl+F", listing.go_search, icon="search"),
            Command("back-to-list", tr("Back to the list"), "Esc", self.go_back),
            *(self._command(each) for each in self._doings()),
        )

    @override
    def open_record(self, record: int) -> None:
        self._show_meeting(record)
        self.panes.show_one(detail=True)

    @override
    def refresh(self) -> None:
        self.listing.list.refresh()
        self.listing.renew_counts()
        if self.is_whole():
            self.right.meeting.reload()
            self.right.case.reload()

    @override
    def leave(self) -> None:
        if self.is_whole():
            self.right.flush()

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        from desktop.workshop.view.states import scenes  # imported late: start-up

        return scenes(self)

    def primary(self) -> None:
        """The primary action of what stands at the right."""
        if self.right.shows(self.right.composer) and self.right.composer.ask is not None:
            self.right.composer.ask.answer()
        elif self.right.shows(self.right.meeting):
            self.right.meeting.primary()

    def go_back(self) -> None:
        """Closes what is open at the right, one after the other, and ends in the list."""
        right = self.right
        if right.currentWidget() not in (right.nothing, right.meeting, right.case):
            right.close_other()
        elif right.shows(right.meeting) and right.meeting.is_asking():
            right.meeting.close_ask()
        else:
            self.go_to_list()

    def _connect(self) -> None:
        services, listing = self._services, self.listing
        listing.new_requested.connect(lambda: self.right.compose(listing.view is View.CASES))
        services.changes.changed.connect(self._changed)
        services.settings.changed.connect(self.refresh)

    @override
    def complete(self) -> None:
        right = self.right
        right.composer.planned.connect(partial(self._added, View.MEETINGS))
        right.composer.case_added.connect(partial(self._added, View.CASES))
        right.came_forward.connect(lambda: self.panes.show_one(detail=True))
        right.closed.connect(self.listing.list.setFocus)
        right.meeting.back_requested.connect(self.go_back)
        right.case.back_requested.connect(self.go_back)
        right.meeting.stage_requested.connect(self._start)
        self.choose_first()

    def _start(self, meeting: Meeting) -> None:
        """Opens the screen for the room and the facilitator's console."""
        from desktop.workshop.view.stage import open_stage  # imported late: start-up

        self.stage = open_stage(self._services, meeting)
        self.stage.closed.connect(self._ended)
        self.stage.live.over.connect(partial(self._held, meeting.id))

    def _ended(self) -> None:
        """The console was closed: the meeting is shown as it stands now."""
        self.stage = None
        self.refresh()

    def _held(self, id: int) -> None:
        """A meeting is over: it stands among the results now, and its minutes are next."""
        self.listing.show_view(View.RESULTS, id)
        self._show_meeting(id)

    def _added(self, view: View, id: int) -> None:
        case = view is View.CASES
        self.listing.show_view(view, -id if case else id)
        (self._show_case if case else self._show_meeting)(id)

    def _show_meeting(self, id: int) -> None:
        self.right.put(self.right.meeting)
        if id != self.right.meeting.wanted:
            self.right.meeting.show_id(id)

    def _show_case(self, id: int) -> None:
        self.right.put(self.right.case)
        if id != self.right.case.wanted:
            self.right.case.show_id(id)

    @override
    def show_chosen(self, chosen: PlanRow | None) -> None:
        if chosen is None or not self.is_whole():
            return
        show = self._show_case if isinstance(chosen.record, Case) else self._show_meeting
        show(chosen.record.id)

    @override
    def enter(self) -> None:
        self.panes.show_one(detail=True)
        shown = self.right.case.title if self.right.shows(self.right.case) else self.right.meeting.head.primary
        shown.setFocus()

    def _changed(self, change: Change) -> None:
        self.listing.list.refresh()
        self.listing.renew_counts()
        if not self.is_whole():
            return
        self._look_at(change)
        if change.subject.startswith("codex"):
            self.right.meeting.reload()

    def _look_at(self, change: Change) -> None:
        """What was undone or noted elsewhere is shown as it stands."""
        meeting, case = self.right.meeting, self.right.case
        if isinstance(change.after, Meeting) and change.after.id == meeting.wanted:
            meeting.writer.look_at(change.after)
            meeting.reload()
        elif isinstance(change.after, Case) and change.after.id == case.wanted:
            case.writer.look_at(change.after)
            case.reload()
        elif change.subject.startswith("workshop_") and not isinstance(change.before, Meeting | Case):
            meeting.reload()

    def _can_go_on(self) -> bool:
        right = self.right
        if right.shows(right.composer):
            return right.composer.ask is not None
        return right.shows(right.meeting) and right.meeting.scene is not None

    def _doings(self) -> tuple[Doing, ...]:
        """What the menu of what is in view offers."""
        right = self.right
        doings: tuple[Doing, ...] = (right.case if right.shows(right.case) else right.meeting).doings()
        return doings

    def _command(self, doing: Doing) -> Command:
        """An entry of the menu with its keys; whether it is possible is asked when it is used."""
        return Command(
            f"workshop-{doing.id}", doing.text, doing.keys, partial(self._do, doing.id), partial(self._may, doing.id),
            doing.icon,
        )  # fmt: skip

    def _do(self, id: str) -> None:
        for each in self._doings():
            if each.id == id and each.possible:
                each.run()

    def _may(self, id: str) -> bool:
        right = self.right
        return right.currentWidget() in (right.meeting, right.case) and any(
            each.id == id and each.possible for each in self._doings()
        )
