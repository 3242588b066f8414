"""Questions: the page: the list with the detail beside it; mails can be dropped anywhere."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop.base.changes import Change
from desktop.questions.actions import Successors
from desktop.questions.rules import Question, State, View
from desktop.questions.table import QuestionRow
from desktop.questions.view.knowing import Knowing
from desktop.questions.view.listpane import ListPane
from desktop.ui.buttons import button
from desktop.ui.commands import Command
from desktop.ui.feature import Page
from desktop.ui.panes import Panes
from desktop.ui.pieces import Notice
from desktop.ui.services import Services


class QuestionsPage(Page):
    """The register of questions."""

    def __init__(self, services: Services, successors: Successors | None = None) -> None:
        super().__init__()
        self._services = services
        self.knowing = Knowing(successors)
        self.listing = ListPane(services, self.knowing)
        self.panes = Panes(self.listing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.panes)
        self._connect()
        self.listing.show_query()
        self.listing.renew_counts()

    @cached_property
    def right(self) -> Any:
        """The right side, made when the first rows are painted (a `RightSide`, whose module is read then)."""
        from desktop.questions.view.rightside import RightSide  # imported late: start-up

        made = RightSide(self._services, self.knowing)
        self.panes.put_right(made, made.detail)
        return made

    @property
    def detail(self) -> Any:
        """The detail of the question that is chosen."""
        return self.right.detail

    @cached_property
    def drops(self) -> Any:
        """What takes dropped files (a `Drops`)."""
        from desktop.questions.view.dropping import Drops  # imported late: start-up

        made = Drops(self, self.right, self._in_view)
        made.watch(self.detail.body.answer.editor.edit.viewport())
        made.watch(self.listing.filters.search)
        return made

    @override
    def commands(self) -> tuple[Command, ...]:
        tr, listing, right = self.tr, self.listing, self.right
        following = self.detail.doings.following()
        primary = following.text if following else tr("Next step")
        active = listing.filters.is_active
        return (
            Command("primary", primary, "Ctrl+Return; Ctrl+Enter", self.primary, self._can_go_on, "check"),
            Command("new-question", tr("New question"), "Ctrl+N", right.compose, icon="plus"),
            Command("import-mail", tr("Import e-mail"), "Ctrl+I", self.ask_mails, icon="mail"),
            Command("import-folder", tr("Import a folder of e-mails"), "", self.ask_folder, icon="folder-open"),
            Command("find-in-list", tr("Search in the list"), "Ctrl+F", listing.go_search, icon="search"),
            Command("due-soon", tr("Show what is due soon"), "", listing.show_soon, icon="alarm-clock"),
            Command("clear-filters", tr("Clear filters"), "", listing.clear_filters, active, "filter"),
            Command("why", tr("Why this deadline?"), "F1", self.detail.why, self._in_view, "scale"),
            Command("confidential-talks", tr("Confidential talks"), "", right.show_talks, icon="lock"),
            Command("back-to-list", tr("Back to the list"), "Esc", self.go_back),
            *self._doing_commands(),
        )

    @override
    def open_record(self, record: int) -> None:
        self.right.put(self.detail)
        self.detail.show_id(record)
        at = self.listing.model.row_of(record)
        if at >= 0:
            self.listing.list.choose(at)
        else:
            self.listing.show_query(record)
        self.panes.show_one(detail=True)

    @override
    def open_list(self, wish: object) -> None:
        _show_list(self, wish)

    @override
    def refresh(self) -> None:
        self.listing.list.refresh()
        self.listing.renew_counts()
        if self._is_whole():
            self.detail.reload()

    @override
    def leave(self) -> None:
        if self._is_whole():
            self.detail.flush()
            self.right.hide_talks()

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        from desktop.questions.view.scenes import scenes  # imported late: start-up

        return scenes(self, self._services)

    def primary(self) -> None:
        """The primary action of what stands at the right."""
        ask = self.right.ask()
        if ask is not None:
            ask.answer()
        elif self.right.shows(self.detail):
            self.detail.primary()

    def ask_mails(self) -> None:
        """Asks for mails and registers them."""
        kinds = ((self.tr("E-mail"), ("*.eml", "*.msg")),)
        self.listing.incoming.take(self._services.asker.open_files(self.tr("Import e-mail"), kinds))

    def ask_folder(self) -> None:
        """Asks for a folder and registers the mails below it."""
        folder = self._services.asker.open_folder(self.tr("Import a folder of e-mails"))
        if folder is not None:
            self.listing.incoming.take((folder,))

    def go_back(self) -> None:
        """Closes what is open at the right, one after the other, and ends in the list."""
        if not self.right.shows(self.detail):
            self.right.close_other()
        elif self.detail.ask is not None:
            self.detail.close_ask()
        else:
            self._go_to_list()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panes.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self.panes.fit)

    def _connect(self) -> None:
        services, listing = self._services, self.listing
        listing.list.chosen.connect(self._chosen)
        listing.list.opened.connect(lambda _row: self._enter())
        listing.import_requested.connect(self.ask_mails)
        listing.new_requested.connect(self._compose)
        listing.painted.connect(self._painted)
        listing.registered.connect(self.open_record)
        services.changes.changed.connect(self._changed)
        services.settings.changed.connect(self._renew)
        services.user.changed.connect(self._user_changed)

    def _painted(self) -> None:
        """The first rows are on the screen: only now the right side is made, and filled."""
        self.ready.emit()
        QTimer.singleShot(0, self, self._complete)

    def _complete(self) -> None:
        """Makes what stands beside the list, and chooses the first question."""
        detail, right = self.detail, self.right
        detail.opened.connect(self.open_record)
        detail.back_requested.connect(self.go_back)
        detail.removed.connect(self._removed)
        right.composer.registered.connect(self.open_record)
        right.came_forward.connect(lambda: self.panes.show_one(detail=True))
        right.closed.connect(self._closed)
        self.drops.mails_dropped.connect(self._take_mails)
        self.drops.files_dropped.connect(detail.edits.attach_paths)
        self.drops.withheld.connect(self._tell_withheld)
        if not detail.wanted and right.shows(right.nothing) and self.panes.form != "one":
            self.listing.list.choose(0)
            self._chosen(self.listing.list.current_record())

    def _compose(self) -> None:
        self.right.compose()

    def _take_mails(self, paths: tuple[Path, ...]) -> None:
        self.listing.incoming.take(paths)

    def _chosen(self, chosen: QuestionRow | None) -> None:
        if chosen is None or not self._is_whole():
            return
        self.right.put(self.detail)
        if chosen.id != self.detail.wanted:
            self.detail.show_id(chosen.id)

    def _enter(self) -> None:
        """Enter in the list goes into the detail."""
        self.panes.show_one(detail=True)
        self.detail.head.primary.setFocus()

    def _changed(self, change: Change) -> None:
        if change.subject != "question":
            self._renew()
            return
        shown = self.detail.writer.id if self._is_whole() else 0
        if isinstance(change.after, Question) and change.after.id == shown:
            self.detail.writer.look_at(change.after)
            self.detail.reload()
        self.listing.list.refresh()
        self.listing.renew_counts()

    def _renew(self) -> None:
        """People, calendar or settings are others now."""
        self.knowing.forget()
        self.refresh()

    def _user_changed(self) -> None:
        if self._is_whole():
            self.right.hide_talks()
            self.detail.reload()

    def _is_whole(self) -> bool:
        """Whether what stands at the right has been made."""
        return "right" in self.__dict__

    def _closed(self) -> None:
        if not self.detail.wanted:
            self.panes.show_one(detail=False)
        self.listing.list.setFocus()

    def _removed(self) -> None:
        """A mail has left the register: nothing of it stays, neither here nor in the file."""
        self.right.put(self.right.nothing)
        self._go_to_list()

    def _go_to_list(self) -> None:
        self.panes.show_one(detail=False)
        self.listing.list.setFocus()

    def _tell_withheld(self) -> None:
        """Outlook keeps some mails to itself; there is a way round."""
        said = self.tr("Outlook has not handed the e-mail over")
        why = self.tr("Drag it to the desktop first, and from there to here. Or save it from Outlook as .msg.")
        close = button(self.tr("Close"), "link", on_click=self.listing.incoming.close_result)
        self.listing.incoming.tell(Notice("warn", said, why, (close,)))

    def _in_view(self) -> bool:
        return self.detail.case is not None and self.right.shows(self.detail)

    def _can_go_on(self) -> bool:
        if not self.right.shows(self.detail):
            return self.right.ask() is not None
        following = self.detail.doings.following()
        return self.detail.ask is not None or (following is not None and not following.lacks)

    def _doing_commands(self) -> list[Command]:
        """What the menu of the detail offers, with its keys; whether it is possible is asked when it is used."""
        return [
            Command(each.id, each.text, each.keys, partial(self._do, each.id), partial(self._may, each.id), each.icon)
            for each in self.detail.doings_shown()
        ]

    def _do(self, id: str) -> None:
        next(each for each in self.detail.doings_shown() if each.id == id).run()

    def _may(self, id: str) -> bool:
        return self._in_view() and any(each.id == id and each.possible for each in self.detail.doings_shown())


def _show_list(page: QuestionsPage, wish: object) -> None:
    """Lists the open questions in a state, or all of the committee with an id."""
    listing = page.listing

    def show(found: tuple[Any, Any]) -> None:
        listing.filters.set_known(found[0])
        listing.clear_filters()
        (listing.filters.state if isinstance(wish, State) else listing.filters.committee).choose(wish)
        listing.show_view(View.OPEN if isinstance(wish, State) else View.ALL)
        page.panes.show_one(detail=False)

    page._services.tasks.read(page.knowing.read, show, "question list", owner=page)
