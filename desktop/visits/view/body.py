"""Visits: the parts of the detail and where they stand: tabs beside the cards, or everything in one column."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base import dates
from desktop.base.names import initials
from desktop.base.words import translate
from desktop.ui.buttons import Tabs
from desktop.ui.events import Event, Events
from desktop.ui.layout import STRETCH, add, column, pane, row, scroll
from desktop.ui.slot import Slot
from desktop.ui.statebar import StateBar, Step
from desktop.ui.text import Elided
from desktop.ui.theme import look
from desktop.ui.title import Title
from desktop.visits.rules.records import ENDED_EARLY, PATH, State, Visit, VisitKind
from desktop.visits.view.asking import RULES
from desktop.visits.view.cards import Card, MissingCard, PlaceCard, SentCard, ToldCard, TurnoutCard
from desktop.visits.view.case import Case
from desktop.visits.view.changes import edit_text
from desktop.visits.view.notices import Notices
from desktop.visits.view.part import Part
from desktop.visits.view.parts import make_parts, when_part
from desktop.visits.words import kind_text, state_text, step_text, when_text

_SIDE = 348
_PAIRED_FROM = 560
_TABS: dict[VisitKind, tuple[str, ...]] = {
    VisitKind.EXTERNAL: ("programme", "people", "papers", "note", "history"),
    VisitKind.MEMBER: ("programme", "papers", "history"),
    VisitKind.MAYOR: ("programme", "papers", "history"),
    VisitKind.COMMITTEE: ("programme", "people", "papers", "history"),
}


class Body(QFrame):
    """Everything below the action row; it scrolls."""

    changed = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        name = translate("VisitBody", "Title of the visit")
        self.title = Title(name, translate("VisitBody", "Double click to change the title"))
        self.origin, self.bar, self.slot, self.notices = Elided("", "small"), StateBar(), Slot(RULES), Notices()
        self.saved = Elided("", "caption")
        self.when = when_part()
        self.parts: tuple[Part, ...] = make_parts()
        self.history = Events(events_of, 8)
        self.missing, self.turnout, self.told, self.place = MissingCard(), TurnoutCard(), ToldCard(), PlaceCard()
        self.sent = SentCard()
        self.cards: tuple[Card, ...] = (self.missing, self.told, self.turnout, self.place, self.sent)
        self.tabs = Tabs()
        self._kind: VisitKind | None = None
        self._tab = "programme"
        self._case: Case | None = None
        self._compact = False
        self._build()
        self.tabs.chosen.connect(self._turn)
        self.bar.step_clicked.connect(self._show_step)
        self.slot.filled.connect(lambda: self.area.verticalScrollBar().setValue(0))

    def every_part(self) -> tuple[Part, ...]:
        """All parts that are edited in place."""
        return (self.when, *self.parts)

    def show_case(self, case: Case) -> None:
        """Shows a visit; each part decides whether it is concerned."""
        visit, self._case = case.visit, case
        if not self._writes_in():
            self.held.hide()
        self.title.show_text(visit.title, case.changeable)
        self.origin.set_text(origin_text(case))
        self.bar.set_steps(steps_of(case))
        self.notices.show_case(case)
        if visit.kind is not self._kind:
            self._kind = visit.kind
            self._tab = self._tab if self._tab in _TABS[visit.kind] else "programme"
        self._show_tabs(case)
        self.when.show_case(case)
        for part in self.parts:
            if part.concerns(case):
                part.show_case(case)
        self.history.show_case(case)
        for card in self.cards:
            card.show_case(case)
        self._place_parts()
        self.held.show()

    def go(self, field: str) -> None:
        """Puts the focus where something is missing, on whichever tab it is."""
        for part in self.every_part():
            if self._case is not None and part.concerns(self._case) and _has(part, field):
                if part is not self.when:
                    self.show_tab(part.tab)
                part.go(field)
                self.area.ensureWidgetVisible(QApplication.focusWidget() or part, 0, look().px(60))
                return

    def show_tab(self, tab: str) -> None:
        """Shows a tab."""
        if self._kind is not None and tab in _TABS[self._kind]:
            self._tab = tab
            self.tabs.set_current(_TABS[self._kind].index(tab))
            self._place_parts()

    def next_tab(self, step: int) -> None:
        """Shows the next tab, or the one before."""
        if self._kind is not None:
            every = _TABS[self._kind]
            self.show_tab(every[(every.index(self._tab) + step) % len(every)])

    def flush(self) -> None:
        """Stores what is being typed."""
        self.title.finish()
        for part in self.every_part():
            part.flush()

    def fit(self, compact: bool, margin: int) -> None:
        """Two columns, or the cards in pairs above one column."""
        px, directions = look().px, QBoxLayout.Direction
        self._compact = compact
        self._halves.setDirection(directions.TopToBottom if compact else directions.LeftToRight)
        self._halves.setSpacing(px(20 if compact else 32))
        self._side.setMinimumWidth(0 if compact else px(_SIDE))
        self._side.setMaximumWidth(16777215 if compact else px(_SIDE))
        self._inside.setContentsMargins(margin, 0, margin - 4 if compact else margin, 24)
        self.tabs.set_gap(14 if compact else 24)
        self._pair()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pair()

    def _writes_in(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.held.isAncestorOf(focus)

    def _pair(self) -> None:
        """In one column the first two cards stand beside each other where there is room."""
        directions = QBoxLayout.Direction
        paired = self._compact and self.width() >= look().px(_PAIRED_FROM)
        self._cards.setDirection(directions.LeftToRight if paired else directions.TopToBottom)
        self._cards.setStretch(0, int(paired))
        self._cards.setStretch(1, 1)

    def _build(self) -> None:
        self._left = QWidget()
        inside = QVBoxLayout(self._left)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(22)
        add(inside, row((self.tabs, 1), self.saved))
        for part in (*self.parts, self.history):
            inside.addWidget(part)
        inside.addStretch(1)
        self._side = QWidget()
        others = pane(column(self.told, self.turnout, self.place, self.sent, STRETCH, gap=16))
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(16)
        add(self._cards, column(self.missing, STRETCH, gap=0))
        self._cards.addWidget(others)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.addWidget(self._left, 1)
        self._halves.addWidget(self._side)
        above = (self.title, 2, self.origin, 16, self.bar, 12, self.slot, 8, self.when, 12, self.notices, 12)
        self._inside = column(*above, self._halves, STRETCH, gap=0)
        self.held = pane(self._inside, "surface")
        self.area: QScrollArea = scroll(self.held)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def _show_tabs(self, case: Case) -> None:
        visit = case.visit
        texts: dict[str, Callable[[], tuple[str, int | None]]] = {
            "programme": lambda: (_first_tab(visit.kind), None),
            "people": lambda: (translate("VisitBody", "Participants"), len(visit.participants) + len(visit.guests)),
            "papers": lambda: (translate("VisitBody", "Documents"), None),
            "note": lambda: (translate("VisitBody", "Background note"), None),
            "history": lambda: (translate("VisitBody", "History"), len(events_of(case))),
        }
        wanted = [texts[each]() for each in _TABS[visit.kind]]
        if [self.tabs.tabText(at) for at in range(self.tabs.count())] != [text for text, _ in wanted]:
            self.tabs.set_tabs(wanted)
        for at, (_, count) in enumerate(wanted):
            self.tabs.set_count(at, count)
        self.tabs.set_current(_TABS[visit.kind].index(self._tab))

    def _turn(self, at: int) -> None:
        if self._kind is not None:
            self._tab = _TABS[self._kind][at]
            self._place_parts()

    def _place_parts(self) -> None:
        """Shows the parts of the tab."""
        case = self._case
        for part in self.parts:
            part.setVisible(case is not None and part.tab == self._tab and part.concerns(case))
        self.history.setVisible(self._tab == "history")

    def _show_step(self, at: int) -> None:
        """A done step leads to its line in the history."""
        if self._case is None:
            return
        states = states_of(self._case.visit)
        self.show_tab("history")
        line = self.history.row_of(states[at]) if at < len(states) else None
        if line is not None:
            self.area.ensureWidgetVisible(line, 0, look().px(40))


def _first_tab(kind: VisitKind) -> str:
    if kind in (VisitKind.EXTERNAL, VisitKind.COMMITTEE):
        return translate("VisitBody", "Programme")
    return translate("VisitBody", "Agreement")


def _has(part: Part, field: str) -> bool:
    """Whether a field is edited in a part."""
    form = getattr(part, "form", None)
    return part.name == field or (form is not None and any(each.name == field for each in form.fields))


def states_of(visit: Visit) -> tuple[State, ...]:
    """The states the bar shows: the path, or how far it came before it was called off."""
    if visit.state not in ENDED_EARLY:
        return PATH
    reached = {step.state for step in visit.steps}
    return (*(state for state in PATH if state in reached), visit.state)


def steps_of(case: Case) -> tuple[Step, ...]:
    """The steps of the bar."""
    states = states_of(case.visit)
    return tuple(map(partial(_step, case, states.index(case.visit.state)), range(len(states)), states))


def _step(case: Case, at: int, place: int, state: State) -> Step:
    if place > at:
        lacking = sum(not each.done for each in case.scene.checklist) if place == at + 1 else 0
        return Step(state_text(state), translate("VisitBody", "%n items missing", lacking) if lacking else "")
    ended = case.visit.state in (State.CLOSED, *ENDED_EARLY)
    kind = "current" if place == at and not ended else "done"
    if place == at and case.scene.blocked:
        kind = "blocked"
    last = next((step for step in reversed(case.visit.steps) if step.state is state), None)
    told = f"{dates.short_date(case.known.local(last.at).date())} · {initials(last.who)}" if last else ""
    return Step(state_text(state), told, kind)


def events_of(case: Case) -> tuple[Event, ...]:
    """Everything that happened to a visit, newest first: its steps, and what was changed between them."""
    local = case.known.local
    told = [
        Event(local(each.at), step_text(each.state, each.who), each.remark, each.state) for each in case.visit.steps
    ]
    told += [Event(local(each.at), edit_text(each)) for each in case.edits]
    return tuple(sorted(told, key=lambda each: each.at, reverse=True))


def origin_text(case: Case) -> str:
    """Who asked, when it came, when it is and on which case."""
    visit, known = case.visit, case.known
    host = known.members.get(visit.host_id or 0)
    came = dates.day_text(known.local(visit.requested).date())
    asked = visit.asked_by or known.member_names(visit)
    said = translate("VisitBody", "request from {name}, {day}") if asked else translate("VisitBody", "request of {day}")
    parts = (
        translate("VisitBody", "Host: {name}").format(name=host.name) if host else "",
        said.format(name=asked, day=came),
        when_text(visit.day, visit.start, visit.end) if visit.day else "",
        translate("VisitBody", "case {number}").format(number=visit.case_number) if visit.case_number else "",
    )
    return "  ·  ".join(filter(None, parts)) or kind_text(visit.kind)
