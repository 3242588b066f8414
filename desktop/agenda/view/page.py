"""Agenda: the page: one of four lists with the detail beside it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from typing_extensions import override

from desktop.agenda import store
from desktop.agenda.actions import reports
from desktop.agenda.actions.meetings import DECISION, ELUCIDATION, ITEM, MATTER, MEETING, SUBJECTS
from desktop.agenda.rules.meetings import Item
from desktop.agenda.table import AgendaRow
from desktop.agenda.view.knowing import Knowing
from desktop.agenda.view.listpane import ListPane, Tab
from desktop.agenda.view.rightside import TABS, RightSide
from desktop.agenda.view.scenes import scenes
from desktop.base.changes import Change
from desktop.ui.commands import Command
from desktop.ui.listpage import PanedPage
from desktop.ui.panes import Panes
from desktop.ui.papers import Paper
from desktop.ui.passing import Passing
from desktop.ui.services import Services

_KINDS = (MEETING, ITEM, ELUCIDATION, DECISION, MATTER)


class AgendaPage(PanedPage):
    """Meetings, elucidations, follow-up and timelines."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.knowing = Knowing()
        self.listing = ListPane(services, self.knowing)
        self.right = RightSide(services, self.knowing)
        panes = Panes(self.listing)
        self.passing = Passing(services.asker, self)
        panes.put_right(self.right, self.right)
        self.hold(panes)
        self._connect()
        self.listing.renew_counts()

    @override
    def commands(self) -> tuple[Command, ...]:
        tr, listing, right = self.tr, self.listing, self.right
        following = right.detail.following(right.detail.case) if right.detail and right.detail.case else None
        primary = following.text if following else tr("Next step")
        names = (tr("Meetings"), tr("Elucidations"), tr("Follow-up"), tr("Timelines"))
        show = tr("Show {list}")
        return (
            Command("primary", primary, "Ctrl+Return; Ctrl+Enter", self.primary, self._can_go_on, "check", writes=True),
            Command("agenda-new", tr("New here"), "Ctrl+N", self._new, self._may_make, "plus", writes=True),
            Command("import-meetings", tr("Import meetings"), "Ctrl+I", right.take_over, icon="import", writes=True),
            Command("find-in-agenda", tr("Search in the list"), "Ctrl+F", listing.go_search, icon="search"),
            Command("follow-up-report", tr("Report on decisions"), "", self.show_report, icon="printer"),
            Command(
                "follow-up-sheet", tr("Report on decisions as a sheet …"), "", self.save_sheet, icon="file-spreadsheet"
            ),
            Command("agenda-print", tr("Print the timeline"), "Ctrl+P", self._print, self._may_print, "printer"),
            Command("agenda-next", tr("Next list"), "Ctrl+Tab", lambda: self._turn(1)),
            Command("agenda-previous", tr("Previous list"), "Ctrl+Shift+Tab", lambda: self._turn(-1)),
            *(
                Command(f"agenda-{tab}", show.format(list=names[tab]), "", partial(listing.show_tab, tab))
                for tab in Tab
            ),
            Command("agenda-back", tr("Back to the list"), "Esc", self.go_back, icon="arrow-left"),
            *self._doing_commands(),
        )

    @override
    def open_record(self, record: int) -> None:
        """A meeting's own id, or a negative number that means another kind (`view.record_key`)."""
        if record >= 0:
            self.show_record(MEETING, record)
        else:
            id, kind = divmod(-record, 5)
            self.show_record(_KINDS[kind], id)

    @override
    def refresh(self) -> None:
        self.knowing.forget()
        self.listing.refresh()
        if self.right.detail is not None:
            self.right.detail.reload()

    @override
    def leave(self) -> None:
        self.right.flush()

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        return scenes(self, self.services)

    def show_record(self, subject: str, id: int) -> None:
        """Shows a record of any kind, and its row where its list has one."""
        self.right.show_record(subject, id)
        if subject in TABS:
            self.listing.show_record(TABS[subject], id)
        elif subject == ITEM:
            self.services.tasks.read(
                lambda session: store.get(session, Item, id).meeting_id,
                lambda meeting: self.listing.show_record(Tab.MEETINGS, meeting),
                "agenda item's meeting",
                failed=lambda _problem: None,  # the detail tells it
                owner=self,
            )
        self.panes.show_one(detail=True)

    def primary(self) -> None:
        """The primary action of what stands at the right."""
        ask = self.right.composer.slot.ask
        if self.right.currentWidget() is self.right.composer and ask is not None:
            ask.answer()
        elif self.right.currentWidget() is self.right.taking:
            self.right.taking.take()
        elif self.right.detail is not None:
            self.right.detail.primary()

    def show_report(self) -> None:
        """Shows the follow-up report of the chosen time, else of the tertial that ended last (S-D3)."""
        name = self.tr("follow-up.pdf")
        first, last = self.listing.filters.reported() or (None, None)
        making = partial(reports.follow_up_making, first=first, last=last)
        self.right.show_paper(Paper(self.tr("Follow-up of decisions"), name, making))

    def save_sheet(self) -> None:
        """Saves the follow-up report as a sheet (S-D3)."""
        tell = self.services.tasks.problem_found.emit
        first, last = self.listing.filters.reported() or (None, None)
        self.services.tasks.read(
            partial(reports.follow_up_sheet, first=first, last=last),
            lambda data: self.passing.keep_data(self.tr("follow-up.xlsx"), data),
            failed=tell,
            owner=self,
        )

    def go_back(self) -> None:
        """Closes what is open at the right, one after the other, and ends in the list."""
        detail = self.right.detail
        if detail is None:
            self.right.close_other()
        elif detail.slot.ask is not None:
            detail.slot.close_ask()
        elif detail.subject == ITEM and detail.case is not None:
            self.show_record(MEETING, detail.case.record.meeting_id)
        else:
            self.panes.show_one(detail=False)
            self.listing.list().setFocus()

    def _connect(self) -> None:
        listing, right = self.listing, self.right
        listing.chosen.connect(self._chosen)
        listing.opened.connect(self._enter)
        listing.turned.connect(self._turned)
        listing.painted.connect(self._painted)
        listing.new_requested.connect(right.compose)
        listing.import_requested.connect(right.take_over)
        listing.report_requested.connect(lambda sheet: self.save_sheet() if sheet else self.show_report())
        right.opened.connect(self.show_record)
        right.made.connect(self.show_record)
        right.back_requested.connect(self.go_back)
        right.removed.connect(self._removed)
        right.came_forward.connect(lambda: self.panes.show_one(detail=True))
        right.taking.taken.connect(self._taken)
        self.passing.problem_found.connect(self.services.tasks.problem_found)
        self.services.changes.changed.connect(self._changed)
        self.services.settings.changed.connect(self.refresh)

    def _painted(self) -> None:
        self.ready.emit()
        if self.panes.form != "one" and self.right.currentWidget() is self.right.nothing:
            self.listing.list().choose(0)

    def _chosen(self, tab: Tab, row: AgendaRow | None) -> None:
        """The current row goes into the detail; an item of the same meeting stays."""
        if row is None or tab is not self.listing.tab:
            return
        subject = next(kind for kind, each in TABS.items() if each is tab)
        shown = self.right.detail
        inside = self.right.details.get(ITEM)
        if tab is Tab.MEETINGS and shown is inside is not None and _meeting_of(shown) in (0, row.id):
            return
        if shown is None or shown.subject != subject or shown.wanted != row.id:
            self.right.show_record(subject, row.id)

    def _turned(self, tab: Tab) -> None:
        """Another list is shown: its current record goes into the detail."""
        shown = self.right.detail
        if tab is not Tab.MEETINGS or shown is None or shown.subject != ITEM:
            self._chosen(tab, self.listing.list().current_record())

    def _enter(self) -> None:
        """Enter in the list goes into the detail."""
        self.panes.show_one(detail=True)
        if self.right.detail is not None:
            self.right.detail.head.primary.setFocus()

    def _changed(self, change: Change) -> None:
        if change.subject in SUBJECTS or change.subject in ("dispatch", "settings") or change.subject in _AROUND:
            self.refresh()

    def _taken(self) -> None:
        """A calendar has been taken over."""
        self.right.put(self.right.nothing)
        self.listing.show_tab(Tab.MEETINGS)

    def _removed(self) -> None:
        self.panes.show_one(detail=False)
        self.listing.list().setFocus()

    def _turn(self, step: int) -> None:
        self.listing.show_tab(Tab((self.listing.tab + step) % len(Tab)))

    def _new(self) -> None:
        self.right.compose(self.listing.tab)

    def _may_make(self) -> bool:
        return self.listing.tab is not Tab.LIGHTS

    def _can_go_on(self) -> bool:
        detail = self.right.detail
        if detail is None:
            return self.right.currentWidget() in (self.right.composer, self.right.taking)
        following = detail.following(detail.case) if detail.case else None
        return detail.slot.ask is not None or (following is not None and not following.lacks)

    def _print(self) -> None:
        detail: Any = self.right.detail
        detail.preview()

    def _may_print(self) -> bool:
        return self.right.detail is not None and hasattr(self.right.detail, "preview")

    def _doing_commands(self) -> list[Command]:
        """What the menu of the detail offers; whether it is possible is asked when it is used."""
        detail = self.right.detail
        if detail is None or detail.case is None:
            return []
        found = detail.doings(detail.case)
        return [
            Command(f"agenda-{each.id}", each.text, "", each.run, partial(bool, each.possible), each.icon)
            for each in found
        ]


_AROUND = ("members", "officials", "committees", "people", "closing_day")


def _meeting_of(detail: Any) -> int:
    """The meeting whose item is shown."""
    return detail.case.record.meeting_id if detail.case is not None else 0
