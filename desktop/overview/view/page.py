"""Overview: the page: what waits today, what comes, and numbers that help, in cards that can be moved and put away."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget
from typing_extensions import override

from desktop.base.times import zone_of
from desktop.overview.actions import waiting
from desktop.overview.rules.cards import Card, layout_of
from desktop.overview.rules.numbers import Numbers
from desktop.overview.rules.today import PLACES, Facts, Kind, Today, facts
from desktop.overview.view.board import Board
from desktop.overview.words import card_text, facts_parts, facts_text
from desktop.ui.buttons import button, icon_button
from desktop.ui.commands import Command
from desktop.ui.feature import Page
from desktop.ui.flow import FlowLayout
from desktop.ui.layout import column, row, scroll
from desktop.ui.remembered import recall, remember
from desktop.ui.services import Services
from desktop.ui.text import label


class OverviewPage(Page):
    """The first page of the day."""

    painted = Signal()

    def __init__(self, services: Services, last_backup: Callable[[], Any]) -> None:
        super().__init__()
        self._services, self._last_backup = services, last_backup
        self._told_ready = False
        self.today: Today | None = None
        self.numbers: Numbers | None = None
        self.title = label(self.tr("Overview"), "h1")
        self.facts = FlowLayout(4)
        self.bring = button(self.tr("Import e-mail"), "", "mail", self.bring_mail)
        self.visit = button(self.tr("New visit"), "", "map-pin", self.new_visit)
        self.new = button(self.tr("New question"), "primary", "plus", self.new_question)
        self.choose = icon_button("sliders-horizontal", self.tr("Choose cards"), self.open_choice)
        self.papers = icon_button("printer", self.tr("Print the week, or the yearly account"), self.open_papers)
        self.board = Board(services, self.open_matter, self.show_list)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.board.arrange(layout_of(recall(self._key())))
        services.tasks.read(partial(self._first), self._show_first, "overview first", owner=self)

    @override
    def first_focus(self) -> QWidget:
        return self

    @override
    def commands(self) -> tuple[Command, ...]:
        tr = self.tr
        return (
            Command("primary", tr("Open what comes first"), "Ctrl+Return; Ctrl+Enter", self.board.open_first,
                    self.board.has_lines, "arrow-right"),
            Command("new-question", tr("New question"), "Ctrl+N", self.new_question, icon="plus", writes=True),
            Command("new-visit", tr("New visit"), "", self.new_visit, icon="map-pin", writes=True),
            Command("import-mail", tr("Import e-mail"), "Ctrl+I", self.bring_mail, icon="mail", writes=True),
            Command("print-week", tr("Print the week"), "Ctrl+P", self.show_week, icon="printer"),
            Command("yearly-account", tr("Yearly account"), "", self.show_year, icon="file-text"),
            Command("yearly-sheet", tr("Yearly account as a sheet …"), "", self.save_year, icon="file-spreadsheet"),
            Command("mine-or-all", tr("Mine or all"), "Ctrl+Shift+M", self.board.turn_mine, icon="user"),
            Command("numbers-as-table", tr("Plot or table"), "Ctrl+Shift+T", self.board.numbers.turn, icon="table"),
            Command("copy-numbers", tr("Copy the numbers"), "Ctrl+Shift+C", self.board.numbers.copy, icon="copy"),
            Command("save-plot", tr("Save the plot as a picture …"), "", self.board.numbers.save, icon="image"),
            Command("choose-cards", tr("Choose cards"), "", self.open_choice, icon="sliders-horizontal"),
            Command("back-to-overview", tr("Back to the overview"), "Esc", self.close_paper),
        )  # fmt: skip

    @override
    def refresh(self) -> None:
        self._services.tasks.read(self._gather, self._show, "overview", owner=self)
        self._services.tasks.read(_count, self._show_numbers, "overview numbers", owner=self)

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        return (
            ("mine", self.board.turn_mine),
            ("lower", self._show_lower),
            ("table", self.board.numbers.turn),
            ("week", self.show_week),
        )

    def open_matter(self, kind: Kind, id: int) -> None:
        """Goes to a record where it is at home."""
        key = id
        if kind in (Kind.DECISION, Kind.ELUCIDATION):
            from desktop.agenda.view import DECISION, ELUCIDATION, record_key  # imported late: start-up

            key = record_key(DECISION if kind is Kind.DECISION else ELUCIDATION, id)
        elif kind is Kind.PROPOSAL:
            from desktop.rulebook.view import proposal_key  # imported late: start-up

            key = proposal_key(id)
        elif kind is Kind.OUTGOING:
            key = -id
        self._services.places.go(PLACES[kind], key)

    def show_list(self, place: str, wish: object) -> None:
        """Goes to the list that a number counts."""
        self._services.places.show_list(place, wish)

    def new_question(self) -> None:
        """Begins a question among the questions."""
        self._services.places.act("questions", "new-question")

    def new_visit(self) -> None:
        """Begins a visit among the visits."""
        self._services.places.act("visits", "new-visit")

    def bring_mail(self) -> None:
        """Asks for mails and registers them as questions."""
        self._services.places.act("questions", "import-mail")

    def show_week(self) -> None:
        """Shows the week on one page, to be printed for the mayor."""
        self._show_paper(self.tr("The week"), self.tr("The week"), lambda session: _papers().week_making(session))

    def show_year(self) -> None:
        """Shows the account of this year so far."""
        year = self._year()
        title = self.tr("Yearly account {year}").format(year=year)
        self._show_paper(title, title, lambda session: _papers().year_making(session, year))

    def save_year(self) -> None:
        """Asks where the account of this year goes as a sheet, and writes it."""
        year = self._year()
        title = self.tr("Yearly account {year}").format(year=year)
        path = self._services.asker.save_file(title, f"{title}.xlsx", ((self.tr("Sheet"), ("*.xlsx",)),))
        if path is not None:
            self._services.tasks.read(lambda session: _papers().year_sheet(session, year), path.write_bytes, owner=self)

    def close_paper(self) -> None:
        """Goes back from a document to the cards."""
        if self._stack.currentIndex():
            self._stack.setCurrentIndex(0)
            self.board.focus_first()

    def open_choice(self) -> None:
        """Opens the list of all cards, with a tick at those in view."""
        menu = self.choice_menu()
        menu.popup(self.choose.mapToGlobal(self.choose.rect().bottomLeft()))

    def open_papers(self) -> None:
        """Opens the list of what can be printed or written as a sheet."""
        menu = QMenu(self)
        menu.addAction(self.tr("Print the week"), self.show_week)
        menu.addAction(self.tr("Yearly account"), self.show_year)
        menu.addAction(self.tr("Yearly account as a sheet …"), self.save_year)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.papers.mapToGlobal(self.papers.rect().bottomLeft()))

    def choice_menu(self) -> QMenu:
        """All cards, with a tick at those in view."""
        menu = QMenu(self)
        for card in self.board.layout_now.order:
            action = menu.addAction(card_text(card))
            action.setCheckable(True)
            action.setChecked(card not in self.board.layout_now.hidden)
            action.triggered.connect(lambda _checked=False, card=card: self._turn(card))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.board.fit(self.width())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.board.focus_first()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.today is not None and not self._told_ready:
            self._told_ready = True
            QTimer.singleShot(0, self, self._complete)

    def _build(self) -> None:
        words = column(self.title, self.facts, gap=2)
        actions = (self.choose, self.papers, self.bring, self.visit, self.new)
        head = row((words, 1), *actions, gap=8, margins=(24, 18, 24, 10))
        cards = QWidget()
        cards.setLayout(column(head, (scroll(self.board), 1), gap=0))
        self._stack.addWidget(cards)
        self.setLayout(column((self._stack, 1), gap=0))

    def _connect(self) -> None:
        services = self._services
        self.board.moved.connect(self._move)
        self.board.hidden.connect(self._turn)
        services.changes.changed.connect(lambda _change: self.refresh() if self.isVisible() else None)
        services.settings.changed.connect(self.refresh)
        services.user.changed.connect(self._person_changed)

    def _first(self, session: Any) -> Today:
        return waiting.first_rows(session, self._services.user.name)

    def _gather(self, session: Any) -> Today:
        from desktop.overview.actions.gathering import gather  # imported late: start-up

        return gather(session, self._services.user.name)

    def _show_first(self, found: Today) -> None:
        """The questions stand on the screen first; the other rooms are read after that."""
        if self.today is None:
            self._tell(found)
            self.board.show_first(found)
            if self.hasFocus():
                self.board.focus_first()
            self.update()

    def _complete(self) -> None:
        self.ready.emit()
        self.refresh()

    def _show(self, found: Today) -> None:
        self._tell(found)
        zone = zone_of(self._services.settings.profile.country)
        self.board.show_today(found, self._last_backup(), lambda moment: moment.astimezone(zone))

    def _tell(self, found: Today) -> None:
        self.today = found
        self.facts.clear()
        parts = facts_parts(facts(found.matters, found.day)) or ((facts_text(Facts(0, 0, 0)), "ink2"),)
        for at, (text, ink) in enumerate(parts):
            said = label(text + ("," if at < len(parts) - 1 else ""), "small" if ink == "ink2" else "label", ink=ink)
            self.facts.addWidget(said)

    def _show_numbers(self, found: Numbers) -> None:
        self.numbers = found
        self.board.numbers.show(found)

    def _person_changed(self) -> None:
        self.board.arrange(layout_of(recall(self._key())))
        self.refresh()

    def _move(self, card: Card, step: int) -> None:
        self._keep(self.board.layout_now.moved(card, step))

    def _turn(self, card: Card) -> None:
        self._keep(self.board.layout_now.turned(card))

    def _keep(self, layout: Any) -> None:
        remember(self._key(), layout.told())
        self.board.arrange(layout)

    def _key(self) -> str:
        return f"overview/cards/{self._services.user.name}"

    def _year(self) -> int:
        return self._services.clock.now().year

    def _show_paper(self, title: str, name: str, gather: Callable[[Any], Any]) -> None:
        from desktop.ui.papers import Paper  # imported late: start-up
        from desktop.ui.preview import Preview  # imported late: start-up

        if self._stack.count() == 1:
            preview = Preview(self._services.tasks, self._services.asker, back=True)
            preview.closed.connect(self.close_paper)
            self._stack.addWidget(preview)
        shown = self._stack.widget(1)
        assert isinstance(shown, Preview)
        self._stack.setCurrentIndex(1)
        shown.show_paper(Paper(title, f"{name}.pdf", gather))
        shown.setFocus()

    def _show_lower(self) -> None:
        self.board.scroll_to(Card.PARTIES)


def _count(session: Any) -> Numbers:
    from desktop.overview.actions.counting import count  # imported late: start-up

    return count(session)


def _papers() -> Any:
    from desktop.overview.actions import papers  # imported late: start-up

    return papers
