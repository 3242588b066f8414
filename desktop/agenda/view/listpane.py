"""Agenda: the four lists: meetings, elucidations, follow-up and timelines, each with its views and filters."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.agenda import store
from desktop.agenda.rules.elucidation import LightView
from desktop.agenda.rules.followup import FollowView
from desktop.agenda.rules.meetings import MeetingView
from desktop.agenda.rules.timeline import MatterView
from desktop.agenda.store import Wish
from desktop.agenda.table import AgendaDelegate, Known, columns
from desktop.agenda.view.filters import FilterBar
from desktop.agenda.view.knowing import Knowing
from desktop.base.words import translate
from desktop.ui.buttons import Tabs, button, icon_button
from desktop.ui.layout import add, column, hline, row
from desktop.ui.lists import ListView, WindowModel
from desktop.ui.panes import Listing
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label


class Tab(IntEnum):
    """The four lists, in the order of their tabs."""

    MEETINGS = 0
    LIGHTS = 1
    FOLLOW = 2
    MATTERS = 3


VIEWS: dict[Tab, tuple[Any, ...]] = {
    Tab.MEETINGS: tuple(MeetingView),
    Tab.LIGHTS: tuple(LightView),
    Tab.FOLLOW: tuple(FollowView),
    Tab.MATTERS: tuple(MatterView),
}
"""The saved views of each list; the first is shown unless told otherwise."""
_EVERY: dict[Tab, Any] = {Tab.MEETINGS: MeetingView.ALL, Tab.LIGHTS: LightView.ALL, Tab.FOLLOW: FollowView.ALL}
"""The view that hides nothing, where a list has one."""


@dataclass(frozen=True)
class Figures:
    """The numbers on the tabs, and what is overdue."""

    counts: dict[Tab, int]
    overdue: int
    known: Known


class ListPane(Listing):
    """The left side of the page."""

    new_requested = Signal(object)
    import_requested = Signal()
    report_requested = Signal(bool)
    """Whether the report is wanted as a sheet."""
    chosen = Signal(object, object)
    """The list, and its row, or None."""
    opened = Signal()
    turned = Signal(object)

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__()
        self._services, self.knowing = services, knowing
        self.tab = Tab.MEETINGS
        self.lists: dict[Tab, ListView] = {}
        self._holders: dict[Tab, QStackedWidget] = {}
        self._views = {tab: views[0] for tab, views in VIEWS.items()}
        self._compact = self._folded = False
        self.title, self.facts = label(self.tr("Meetings"), "h1"), Paragraph("", 13, 20, role="ink2")
        self.tabs = Tabs([(each, None) for each in self._names()])
        self.new = button("", "primary", "plus", lambda: self.new_requested.emit(self.tab))
        self.bring = button(self.tr("Import …"), "", "import", self.import_requested.emit, writes=True)
        self.bring_icon = icon_button("import", self.tr("Import meetings"), self.import_requested.emit)
        self.report = button(self.tr("Report"), "", "printer", lambda: self.report_requested.emit(False))
        self.report_icon = icon_button("printer", self.tr("Report"), lambda: self.report_requested.emit(False))
        self.sheet_icon = icon_button(
            "file-spreadsheet", self.tr("Save the report as a sheet"), lambda: self.report_requested.emit(True)
        )
        self.fold = icon_button("filter", self.tr("Filters"), self.turn_filters)
        self._stack = QStackedWidget()
        self.filters = FilterBar()
        self._build()
        self._connect()
        self.show_tab(Tab.MEETINGS)

    # ------------------------------------------------------------------------------------------------ what is shown

    def show_tab(self, tab: Tab, keep: int = 0) -> None:
        """Shows one of the lists, and in it a record where it is there."""
        self.tab = tab
        self.tabs.set_current(int(tab))
        if tab not in self.lists:
            self._make(tab)
        self._stack.setCurrentWidget(self._holders[tab])
        follow = tab is Tab.FOLLOW
        self.filters.show_views(VIEWS[tab], self._views[tab], tab is not Tab.MEETINGS, with_report=follow)
        self._fit_head()
        self.show_query(keep)
        self.turned.emit(tab)

    def show_query(self, keep: int = 0) -> None:
        """Reads the list for what is asked for now."""
        self.list().show_query(self.wish(), keep)

    def show_record(self, tab: Tab, id: int) -> None:
        """Goes to a record in its list; the filters give way where they could hide it."""
        if self.filters.is_active():
            self.filters.clear()
        row = self.lists[tab].rows().row_of(id) if tab in self.lists else -1
        if self.tab is tab and row >= 0:
            self.list().choose(row)
            return
        if row < 0:
            self._views[tab] = _EVERY.get(tab, self._views[tab])
        self.show_tab(tab, id)

    def wish(self) -> Wish:
        """What the list shows: its view with all filters."""
        today = self._services.clock.now().date()
        body, official = self.filters.chosen()
        text = self.filters.search.text()
        return Wish(self._views[self.tab], today, text, body, official if self.tab is not Tab.MEETINGS else None)

    def list(self) -> ListView:
        """The list that is shown."""
        return self.lists[self.tab]

    def refresh(self) -> None:
        """Reads the list and the numbers again; the place stays."""
        self.list().refresh()
        self.renew_counts()

    def renew_counts(self) -> None:
        """Reads the numbers on the tabs again."""
        self._services.tasks.read(self._figures, self._show_figures, key=f"agenda counts {id(self)}", owner=self)

    @override
    def fit(self, compact: bool, low: bool) -> None:
        self._compact = compact
        side = 16 if compact else 24
        self._head.setContentsMargins(side, 10 if compact else 18, side, 4 if compact else 10)
        self._tabs_row.setContentsMargins(side, 0, 8 if compact else side, 0)
        self.filters.fit(side)
        self.facts.setVisible(not (compact and low))
        self.tabs.set_gap(14 if compact else 24)
        self.fold.setVisible(compact and low)
        if (compact and low) != self._folded:
            self._folded = compact and low
            self.show_filters(not self._folded)
        self._fit_head()

    @override
    def has_rows(self) -> bool:
        return self.list().rows().total > 0

    # ----------------------------------------------------------------------------------------------------- building

    def _build(self) -> None:
        words = column(self.title, self.facts, gap=2)
        doing = (self.fold, self.bring_icon, self.bring, self.sheet_icon, self.report_icon, self.report, self.new)
        self._head = row((words, 1), *doing, gap=8)
        self._tabs_row = row((self.tabs, 1))
        self._line = hline()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        add(inside, self._head)
        add(inside, self._tabs_row)
        for widget in (hline(), self.filters, self._line):
            inside.addWidget(widget)
        inside.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda at: self.show_tab(Tab(at)))
        self.filters.view_chosen.connect(self._turn_view)
        self.filters.changed.connect(self.show_query)

    def _turn_view(self, view: Any) -> None:
        self._views[self.tab] = view
        self.show_query()

    def _make(self, tab: Tab) -> None:
        """Makes one of the lists, the first time it is shown."""
        view = ListView(self._names()[tab])
        model = WindowModel(
            self._services.tasks,
            columns(_heads()[tab]),
            self.knowing.rows,
            self.knowing.count,
            self.knowing.place,
            view,
        )
        view.set_rows(model, AgendaDelegate())
        view.chosen.connect(lambda found: self.chosen.emit(tab, found))
        view.opened.connect(lambda _found: self.opened.emit())
        model.loaded.connect(lambda total: self._loaded(tab, total))
        view.viewport().installEventFilter(self)
        holder = QStackedWidget()
        holder.addWidget(view)
        self.lists[tab], self._holders[tab] = view, holder
        self._stack.addWidget(holder)

    def _loaded(self, tab: Tab, total: int) -> None:
        """Shows the rows, or why there are none."""
        holder = self._holders[tab]
        old = holder.widget(1)
        if old is not None:
            holder.removeWidget(old)
            old.deleteLater()
        if not total:
            holder.addWidget(self._empty(tab))
            holder.setCurrentIndex(1)
            if not self._told_painted:
                self.tell_painted()

    def _empty(self, tab: Tab) -> QWidget:
        if self.filters.is_active():
            again = button(self.tr("Clear filters"), on_click=self.filters.clear)
            return EmptyState(self.tr("Nothing matches the filters"), "", (again,))
        new = button(_new(tab), "primary", "plus", lambda: self.new_requested.emit(tab))
        match tab:
            case Tab.MEETINGS:
                bring = button(self.tr("Import …"), "", "import", self.import_requested.emit, writes=True)
                hint = self.tr("Paste the meeting calendar from a table, or import it from a calendar file.")
                return EmptyState(self.tr("No meetings here"), hint, (bring, new))
            case Tab.LIGHTS:
                hint = self.tr("Open an item on a meeting, and note there what the committee asks for.")
                return EmptyState(self.tr("No elucidation is under way"), hint)
            case Tab.FOLLOW:
                hint = self.tr("Note decisions on the items of a meeting. They are followed up here.")
                return EmptyState(self.tr("No decisions here"), hint, (new,))
            case Tab.MATTERS:
                hint = self.tr("Plan the way of a larger matter through the committees to the council.")
                return EmptyState(self.tr("No timelines here"), hint, (new,))

    def _fit_head(self) -> None:
        """Offers what belongs to the list that is shown, as words or where it is narrow as icons."""
        meetings, follow = self.tab is Tab.MEETINGS, self.tab is Tab.FOLLOW
        self.bring.setVisible(meetings and not self._compact)
        self.bring_icon.setVisible(meetings and self._compact)
        self.report.setVisible(follow and not self._compact)
        self.report_icon.setVisible(follow and self._compact)
        self.sheet_icon.setVisible(follow)
        self.new.setVisible(self.tab is not Tab.LIGHTS)
        self.new.set_label(self.tr("New") if self._compact else _new(self.tab))

    def _figures(self, session: Any) -> Figures:
        known = self.knowing.read(session)
        counted = {
            tab: self.knowing.count(session, Wish(view, known.today))
            for tab, view in (
                (Tab.LIGHTS, LightView.PENDING),
                (Tab.FOLLOW, FollowView.OPEN),
                (Tab.MATTERS, MatterView.RUNNING),
            )
        }
        ahead = store.count(session, Wish(MeetingView.AHEAD, known.today))
        late = self.knowing.count(session, Wish(FollowView.OVERDUE, known.today))
        return Figures(counted | {Tab.MEETINGS: ahead}, late, known)

    def _show_figures(self, figures: Figures) -> None:
        for tab, count in figures.counts.items():
            self.tabs.set_count(int(tab), count)
        ahead = translate("AgendaList", "%n meetings ahead", figures.counts[Tab.MEETINGS])
        late = translate("AgendaList", "%n decisions overdue", figures.overdue) if figures.overdue else ""
        self.facts.set_text(", ".join(filter(None, (ahead, late))))
        self.filters.set_known(figures.known)

    def _names(self) -> tuple[str, str, str, str]:
        return (self.tr("Meetings"), self.tr("Elucidations"), self.tr("Follow-up"), self.tr("Timelines"))


def _new(tab: Tab) -> str:
    """The word on the button that makes something new."""
    words: dict[Tab, Callable[[], str]] = {
        Tab.MEETINGS: lambda: translate("AgendaList", "New meeting"),
        Tab.LIGHTS: lambda: "",
        Tab.FOLLOW: lambda: translate("AgendaList", "Delegated decision"),
        Tab.MATTERS: lambda: translate("AgendaList", "New timeline"),
    }
    return words[tab]()


def _heads() -> dict[Tab, tuple[str, str, str, str]]:
    """The heads of each list's columns."""
    state = translate("AgendaList", "State")
    return {
        Tab.MEETINGS: (
            translate("AgendaList", "Day"),
            translate("AgendaList", "Meeting"),
            state,
            translate("AgendaList", "Items"),
        ),
        Tab.LIGHTS: (
            translate("AgendaList", "Case"),
            translate("AgendaList", "Item"),
            state,
            translate("AgendaList", "Ready by"),
        ),
        Tab.FOLLOW: (
            translate("AgendaList", "Case"),
            translate("AgendaList", "Decision"),
            state,
            translate("AgendaList", "Due"),
        ),
        Tab.MATTERS: (
            translate("AgendaList", "Case"),
            translate("AgendaList", "Matter"),
            state,
            translate("AgendaList", "Next"),
        ),
    }
