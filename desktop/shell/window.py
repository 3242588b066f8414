"""Window: the rail, the bar and the pages; goes from place to place, and shows what was done and what went wrong."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.shell.appearance import Appearance
from desktop.shell.navigation import Place, Rail
from desktop.shell.notices import Notices
from desktop.shell.readingbar import ReadingBar
from desktop.shell.topbar import TopBar
from desktop.storage.places.address import Address
from desktop.ui.commands import Command, bind, release
from desktop.ui.feature import Feature, Page
from desktop.ui.layout import column, hline, pane, row
from desktop.ui.reading import read_along
from desktop.ui.services import Services
from desktop.ui.theme import look
from desktop.ui.toast import Toast


class Window(QMainWindow):
    """The program's window on one municipality."""

    ready = Signal()
    """The first page's first rows are on the screen."""
    closing = Signal()
    page_made = Signal(str, object)
    """A place has its page now."""

    def __init__(
        self, services: Services, features: Sequence[Feature], extra: Sequence[Feature], appearance: Appearance
    ) -> None:
        super().__init__()
        self.services = services
        self.appearance = appearance
        self.features = {feature.id: feature for feature in (*features, *extra)}
        self.place = ""
        self.further: Callable[[], tuple[Command, ...]] = tuple
        """What can be done besides, told by whoever has built the window."""
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window closes: no keeps it open."""
        self.back: list[tuple[str, int]] = []
        self.forward: list[tuple[str, int]] = []
        self.pages: dict[str, Page] = {}
        self._keys = {feature.id: _key_of(feature.id) for feature in (*features, *extra)}
        self.rail = Rail(*([_place(each, self._keys) for each in some] for some in (features, extra)))
        self.bar = TopBar()
        self.stack = QStackedWidget()
        self.notices = Notices()
        self.reading = ReadingBar()
        self._build()
        self.toast = Toast(self.stack)
        self._page_actions: tuple[Any, ...] = ()
        self._bound: tuple[Any, ...] = ()
        self._painted: set[str] = set()
        self._leaving: tuple[Page, ...] = ()
        # Pages that Qt still has to delete: collected by Python meanwhile, their layouts would be deleted twice.
        self._connect()

    def commands(self) -> tuple[Command, ...]:
        """What can be done anywhere in the window."""
        tr, changes = self.tr, self.services.changes
        return (
            Command("search", tr("Search or do"), "Ctrl+K", self.open_palette, icon="search"),
            Command("undo", tr("Undo"), "Ctrl+Z", changes.undo, lambda: changes.undoable() is not None, "undo-2"),
            Command("redo", tr("Redo"), "Ctrl+Y", changes.redo, lambda: changes.redoable() is not None, "redo-2"),
            Command("back", tr("Back"), "Alt+Left", self.go_back, lambda: bool(self.back), "arrow-left"),
            Command("forward", tr("Forward"), "Alt+Right", self.go_forward, lambda: bool(self.forward), "arrow-right"),
            *_looks(self.appearance),
            Command("sort-list", tr("Sort the list …"), "Ctrl+Shift+S", lambda: _sort(self._page()), icon="arrow-down"),
            Command("next-pane", tr("Next pane"), "F6", lambda: self.focus_pane(1)),
            Command("previous-pane", tr("Previous pane"), "Shift+F6", lambda: self.focus_pane(-1)),
            *self.further(),
            *_ways(self.features, self._keys, self.go),
        )

    def add_commands(self, further: Callable[[], tuple[Command, ...]]) -> None:
        """Lets more be done anywhere in the window."""
        self.further = further
        release(self, self._bound)
        self._bound = bind(self, self.commands())

    def all_commands(self) -> tuple[Command, ...]:
        """The commands of the pages made so far, then the window's: what the list of shortcuts shows."""
        return (*(command for page in self.pages.values() for command in page.commands()), *self.commands())

    @cached_property
    def palette_box(self) -> Any:
        """The palette, made when it is first asked for."""
        return _palette_over(self)

    def go(self, place: str, record: int = 0) -> None:
        """Shows a place, and a record in it."""
        if place not in self.features:
            return
        if self.place and (place != self.place or record):
            self.back.append((self.place, 0))
            self.forward.clear()
        self._show(place, record)

    def go_back(self) -> None:
        """Goes to where the user came from."""
        if self.back:
            self.forward.append((self.place, 0))
            self._show(*self.back.pop())

    def go_forward(self) -> None:
        """Goes where the user went back from."""
        if self.forward:
            self.back.append((self.place, 0))
            self._show(*self.forward.pop())

    def open_palette(self) -> None:
        """Opens the palette over the window."""
        self.palette_box.open_over(self)

    def focus_pane(self, step: int) -> None:
        """Moves the focus to the next or previous pane: rail, bar, page."""
        page = self._page()
        _go_on(self.focusWidget(), [self.rail.items[0], self.bar.search, *([page] if page else [])], step)

    def refresh_counts(self) -> None:
        """Reads again how much waits at each place."""
        for feature in self.features.values() if self._painted else ():
            if feature.waiting:
                shown = partial(self.rail.set_count, feature.id)
                self.services.tasks.read(feature.waiting, shown, key=f"waiting {feature.id}", owner=self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fit(self.width())
        self.bar.fit(self.width())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.place:
            QTimer.singleShot(0, self, self._speak_anew)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()  # Qt crashes when the application ends below an open pop-up
        for page in self.pages.values():
            page.leave()
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        right = column(self.bar, hline(), self.notices, self.reading, (self.stack, 1), gap=0)
        self.setCentralWidget(pane(row(self.rail, (right, 1), gap=0), "canvas"))
        self.setMinimumSize(look().px(720), look().px(480))
        self.setWindowTitle(_title(self.services))
        self.rail.set_municipality(self.services.settings.profile.name)
        self.bar.set_day(self.services.clock.now().date())

    def _connect(self) -> None:
        services = self.services
        self.rail.chosen.connect(self.go)
        self.bar.search_requested.connect(self.open_palette)
        services.places.go_requested.connect(self.go)
        services.changes.changed.connect(self._changed)
        services.changes.undo_requested.connect(lambda change: self._restore(change, services.changes.publish_undone))
        services.changes.redo_requested.connect(lambda change: self._restore(change, services.changes.publish_redone))
        services.tasks.problem_found.connect(self.notices.tell_problem)
        services.settings.changed.connect(self._profile_changed)
        services.user.changed.connect(self._renew_rights)
        self._bound = bind(self, self.commands())

    def _show(self, place: str, record: int) -> None:
        """Puts a page in view; it is made the first time."""
        leaving = self.pages.get(self.place)
        if leaving is not None and place != self.place:
            leaving.leave()
        known = place in self.pages
        page = self.pages.get(place) or self._make(place)
        self.place = place
        self.stack.setCurrentWidget(page)
        self.reading.tell(self.services.user.why_not(self.features[place].right))
        self._focus_first(page)
        self.rail.set_current(place)
        release(self, self._page_actions)
        self._page_actions = bind(page, page.able_commands()) if place in self._painted else ()
        if leaving is not page and known:
            page.refresh()
        if record:
            page.open_record(record)

    def _focus_first(self, page: Page) -> None:
        """Puts the focus on the page's list, unless the user is walking along the rail."""
        focused = self.focusWidget()
        if focused is None or not self.rail.isAncestorOf(focused):
            page.first_focus().setFocus()

    def _make(self, place: str) -> Page:
        page = self.features[place].page(self.services)
        self.pages[place] = page
        read_along(page, self.services.user.why_not(self.features[place].right))
        self.page_made.emit(place, page)
        self.stack.addWidget(page)
        page.ready.connect(self.ready)
        page.ready.connect(lambda: QTimer.singleShot(0, page, lambda: self._give_keys(place, page)))
        return page

    def _give_keys(self, place: str, page: Page) -> None:
        """Binds a page's keys once its first rows are painted: asking for them makes the whole page."""
        if self.pages.get(place) is not page:
            return  # one that is leaving painted its rows late
        if not self._painted:
            QTimer.singleShot(0, self, self.refresh_counts)
        self._painted.add(place)
        if self.place == place and not self._page_actions:
            self._page_actions = bind(page, page.able_commands())

    def _changed(self, change: Change) -> None:
        """Tells what was done, with the way back."""
        if change.told:
            undo = (lambda: self.services.changes.undo(change)) if change.undoable else None
            self.toast.tell(change.told, self.tr("Undo") if undo else "", undo, "Ctrl+Z" if undo else "")
        self.refresh_counts()

    def _restore(self, change: Change, publish: Any) -> None:
        """Lets the room whose change it was write the earlier state again."""
        feature = next((each for each in self.features.values() if change.subject in each.subjects), None)
        if feature is None or feature.restore is None:
            return
        restore = feature.restore

        def failed(problem: Problem) -> None:
            self.services.changes.give_back(change)
            self.notices.tell_problem(problem)

        self.services.tasks.write(lambda session: restore(session, change), failed=failed, owner=self, publish=publish)

    def _page(self) -> Page | None:
        return self.pages.get(self.place)

    def _renew_rights(self) -> None:
        """Greys what the user may not do, or wakes it up: another person sits down, or the role changed."""
        for place, page in self.pages.items():
            read_along(page, self.services.user.why_not(self.features[place].right))
        if self.place:
            self.reading.tell(self.services.user.why_not(self.features[self.place].right))

    def _profile_changed(self) -> None:
        self.setWindowTitle(_title(self.services))
        self.rail.set_municipality(self.services.settings.profile.name)

    def _speak_anew(self) -> None:
        """Makes the pages again in the language that is spoken now, and shows the same place and record."""
        for page in self.pages.values():
            page.leave()
            self.stack.removeWidget(page)
            page.deleteLater()
        self._leaving = tuple(self.pages.values())
        self.pages.clear()
        self._painted.clear()
        release(self, self._bound)
        self._page_actions = ()
        if (palette := vars(self).pop("palette_box", None)) is not None:
            palette.deleteLater()
        self._bound = bind(self, self.commands())
        place, self.place = self.place, ""
        self._show(place, 0)


def _sort(page: Page | None) -> None:
    from desktop.ui.listsort import open_sort_menu  # imported late: start-up

    open_sort_menu(page)


def _place(feature: Feature, keys: Mapping[str, str]) -> Place:
    """A feature as the rail shows it."""
    return Place(feature.id, feature.title, feature.icon, keys.get(feature.id, ""))


def _title(services: Services) -> str:
    """The title of the window on a municipality; it says which server a shared register lies on."""
    where = getattr(services.database, "where", None)
    server = where.name if isinstance(where, Address) else ""
    return " – ".join(filter(None, (services.settings.profile.name, server, "Samspil")))


def _looks(appearance: Appearance) -> tuple[Command, ...]:
    """The commands that change how the window looks."""
    step, larger, smaller = (
        appearance.step_scale,
        translate("Window", "Larger text"),
        translate("Window", "Smaller text"),
    )
    return (
        Command("larger", larger, "Ctrl++; Ctrl+=", lambda: step(1), icon="zoom-in"),
        Command("smaller", smaller, "Ctrl+-", lambda: step(-1), icon="zoom-out"),
        Command("turn-light", translate("Window", "Light or dark"), "Ctrl+Shift+D", appearance.turn_light, icon="moon"),
    )


def _palette_over(window: Window) -> Any:
    """The palette of a window, with what it looks through."""
    # imported late: start-up
    from desktop.shell.finding import fill
    from desktop.ui.palette import CommandPalette

    made = CommandPalette(window)
    fill(made, window)
    return made


def _ways(features: Mapping[str, Feature], keys: Mapping[str, str], go: Callable[[str], None]) -> list[Command]:
    """The commands that go to the places."""
    said = translate("Window", "Go to {place}")
    return [
        Command(f"go-{id}", said.format(place=each.title()), keys.get(id, ""), partial(go, id), icon=each.icon)
        for id, each in features.items()
    ]


def _go_on(focused: QWidget | None, panes: Sequence[QWidget], step: int) -> None:
    """Moves the focus from the pane that holds it to another one; into a page, not onto it."""
    holds = [focused is not None and (each is focused or each.isAncestorOf(focused)) for each in panes]
    at = holds.index(True) if True in holds else -1
    target = panes[(at + step) % len(panes)]
    target.setFocus()
    if isinstance(target, Page):
        target.focusNextChild()


def _key_of(id: str) -> str:
    """The shortcut of a place: the ten places have fixed numbers, whether they exist yet or not."""
    order = (
        "overview", "questions", "visits", "calendar", "agenda", "dispatch", "codex", "workshop", "rulebook", "people",
    )  # fmt: skip
    others = {"help": "Ctrl+?", "settings": "Ctrl+,"}
    return f"Ctrl+{(order.index(id) + 1) % 10}" if id in order else others.get(id, "")
