"""Questions: the page: the list with the detail beside it; mails can be dropped anywhere. Declares FEATURE."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.questions import actions, store
from desktop.questions.rules import Question, View
from desktop.questions.table import QuestionRow
from desktop.questions.view.compose import Composer
from desktop.questions.view.detail import Detail
from desktop.questions.view.dropping import DropTarget, is_mail
from desktop.questions.view.files import PassingFolder
from desktop.questions.view.incoming import dropped, virtual_files
from desktop.questions.view.knowing import Knowing
from desktop.questions.view.listpane import ListPane
from desktop.questions.view.talks import TalksPane, scrub
from desktop.questions.words import state_text
from desktop.ui.buttons import button
from desktop.ui.commands import Command
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.layout import column, hline, pane, row
from desktop.ui.pieces import EmptyState, Notice
from desktop.ui.services import Services
from desktop.ui.theme import look

_WIDE, _TWO_PANES, _LOW = 1500, 1000, 680
"""Logical widths of the window from which there is a side column, and two panes; and what is a low window."""
_LIST, _COMPACT_LIST = 0.487, 372


class QuestionsPage(Page):
    """The register of questions."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._knowing = Knowing()
        self._form = ""
        self._ratio = _LIST
        self._virtual = PassingFolder()
        self.listing = ListPane(services, self._knowing)
        self.detail = Detail(services, self._knowing)
        self.composer = Composer(services, self._knowing)
        self.talks = TalksPane(services, self._knowing)
        self.nothing = EmptyState(self.tr("Choose a question"), self.tr("It is shown here with what can be done."))
        self.right = QStackedWidget()
        for widget in (self.nothing, self.detail, self.composer, self.talks):
            self.right.addWidget(widget)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.listing)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)
        self.splitter.splitterMoved.connect(self._moved)
        self.target = DropTarget(self)
        self.setAcceptDrops(True)
        self._connect()
        self.listing.show_query()
        self.listing.renew_counts()

    @override
    def commands(self) -> tuple[Command, ...]:
        tr, listing = self.tr, self.listing
        following = self.detail.doings.following()
        primary = following.text if following else tr("Next step")
        return (
            Command("primary", primary, "Ctrl+Return; Ctrl+Enter", self.primary, self._can_go_on, "check"),
            Command("new-question", tr("New question"), "Ctrl+N", self.compose, icon="plus"),
            Command("import-mail", tr("Import e-mail"), "Ctrl+I", self.ask_mails, icon="mail"),
            Command("import-folder", tr("Import a folder of e-mails"), "", self.ask_folder, icon="folder-open"),
            Command("find-in-list", tr("Search in the list"), "Ctrl+F", listing.go_search, icon="search"),
            Command("due-soon", tr("Show what is due soon"), "", listing.show_soon, icon="alarm-clock"),
            Command(
                "clear-filters", tr("Clear filters"), "", listing.clear_filters, listing.filters.is_active, "filter"
            ),
            Command("why", tr("Why this deadline?"), "F1", self.detail.why, self._in_view, "scale"),
            Command("confidential-talks", tr("Confidential talks"), "", self.show_talks, icon="lock"),
            Command("back-to-list", tr("Back to the list"), "Esc", self.go_back),
            *self._doing_commands(),
        )

    @override
    def open_record(self, record: int) -> None:
        self._form_right(self.detail)
        self.detail.show_id(record)
        at = self.listing.model.row_of(record)
        if at >= 0:
            self.listing.list.choose(at)
        else:
            self.listing.show_query(record)
        self._show_one(detail=True)

    @override
    def refresh(self) -> None:
        self.listing.list.refresh()
        self.listing.renew_counts()
        self.detail.reload()

    @override
    def leave(self) -> None:
        self.detail.flush()
        self.talks.forget()
        if self.right.currentWidget() is self.talks:
            self._show_detail()

    def primary(self) -> None:
        """The primary action of what stands at the right."""
        current = self.right.currentWidget()
        ask = self.composer.ask if current is self.composer else self.talks.ask if current is self.talks else None
        if ask is not None:
            ask.answer()
        elif current is self.detail:
            self.detail.primary()

    def compose(self) -> None:
        """Asks for a new question."""
        self._form_right(self.composer)
        self._show_one(detail=True)
        self.composer.start()

    def show_talks(self) -> None:
        """Shows the confidential talks of the person at the screen."""
        self._form_right(self.talks)
        self._show_one(detail=True)
        self.talks.read()

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
        if self.right.currentWidget() is not self.detail:
            self._show_detail()
        elif self.detail.ask is not None:
            self.detail.close_ask()
        else:
            self._show_one(detail=False)
            self.listing.list.setFocus()

    def take_paths(self, paths: tuple[Path, ...], on_detail: bool = False) -> None:
        """Registers mails and folders; other files dropped on a detail go with its answer."""
        mails = tuple(each for each in paths if is_mail(each))
        others = tuple(each for each in paths if not is_mail(each))
        if on_detail and others and self._in_view():
            self.detail.edits.attach_paths(others)
            others = ()
        self.listing.incoming.take((*mails, *others))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        found = dropped(event.mimeData())
        if found.paths or found.virtual:
            event.acceptProposedAction()
            self._aim(event.position().toPoint(), found.paths)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()
        self._aim(event.position().toPoint(), dropped(event.mimeData()).paths)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.target.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.target.hide()
        data = event.mimeData()
        found = dropped(data)
        event.acceptProposedAction()
        if found.paths:
            self.take_paths(found.paths, self._is_over_detail(event.position().toPoint()))
        elif found.virtual:
            self._take_virtual(virtual_files(data, found.virtual, self._virtual), len(found.virtual))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._fit)

    def _connect(self) -> None:
        services, listing, detail = self._services, self.listing, self.detail
        listing.list.chosen.connect(self._chosen)
        listing.list.opened.connect(lambda _row: self._enter())
        listing.import_requested.connect(self.ask_mails)
        listing.new_requested.connect(self.compose)
        listing.painted.connect(self._painted)
        listing.incoming.registered.connect(self.open_record)
        detail.opened.connect(self.open_record)
        detail.back_requested.connect(self.go_back)
        detail.removed.connect(self._removed)
        detail.preview_requested.connect(self._preview)
        self.composer.registered.connect(self.open_record)
        self.composer.closed.connect(self._show_detail)
        self.talks.closed.connect(self._show_detail)
        services.changes.changed.connect(self._changed)
        services.settings.changed.connect(self._renew)
        services.user.changed.connect(self._user_changed)

    def _painted(self) -> None:
        """The first rows are on the screen: only now the detail is filled."""
        self.ready.emit()
        untouched = not self.detail.wanted and self.right.currentWidget() is self.nothing
        if untouched and self.listing.model.total and self._form != "one":
            self.listing.list.choose(0)

    def _chosen(self, chosen: QuestionRow | None) -> None:
        if chosen is None:
            return
        self._form_right(self.detail)
        if chosen.id != self.detail.wanted:
            self.detail.show_id(chosen.id)

    def _enter(self) -> None:
        """Enter in the list goes into the detail."""
        self._show_one(detail=True)
        self.detail.head.primary.setFocus()

    def _changed(self, change: Change) -> None:
        if change.subject != "question":
            self._renew()
            return
        if isinstance(change.after, Question) and change.after.id == self.detail.writer.id:
            self.detail.writer.look_at(change.after)
            self.detail.reload()
        self.listing.list.refresh()
        self.listing.renew_counts()

    def _renew(self) -> None:
        """People, calendar or settings are others now."""
        self._knowing.forget()
        self.refresh()

    def _user_changed(self) -> None:
        self.talks.forget()
        if self.right.currentWidget() is self.talks:
            self._show_detail()
        self.detail.flush()
        self.detail.reload()

    def _removed(self) -> None:
        """A mail has left the register: nothing of it stays, neither here nor in the file."""
        scrub(self._services)
        self.right.setCurrentWidget(self.nothing)
        self._show_one(detail=False)
        self.listing.list.setFocus()

    def _preview(self, paper: bytes, name: str) -> None:
        from desktop.ui.preview import Preview  # imported late: start-up

        preview = Preview(self._services.tasks, self._services.asker)
        back = button(self.tr("Back"), "ghost", "arrow-left", self._show_detail)
        held = pane(column(row(back, (QWidget(), 1), margins=(16, 8, 16, 4)), hline(), (preview, 1), gap=0), "surface")
        self.right.addWidget(held)
        self.right.setCurrentWidget(held)
        self._show_one(detail=True)
        preview.show_document(paper, name)
        preview.setFocus()

    def _show_detail(self) -> None:
        """Shows the question again, or that there is none."""
        if self.right.currentWidget() is self.talks:
            self.talks.forget()
        self.composer.finish()
        self._form_right(self.detail if self.detail.wanted else self.nothing)
        self.listing.list.setFocus()

    def _form_right(self, widget: QWidget) -> None:
        """Puts something at the right; a preview that is left goes."""
        current = self.right.currentWidget()
        self.right.setCurrentWidget(widget)
        if current is not None and current not in (self.nothing, self.detail, self.composer, self.talks, widget):
            self.right.removeWidget(current)
            current.deleteLater()

    def _fit(self) -> None:
        """Takes the layout that the window's width asks for."""
        scale, window = look().scale, self.window()
        wide, high = window.width() / scale, window.height() / scale
        form = "wide" if wide >= _WIDE else "two" if wide >= _TWO_PANES else "one"
        compact = form != "wide"
        self.listing.fit(compact, high < _LOW)
        if form != self._form:
            self._turn(form)
        first = round(self.width() * self._ratio) if form == "wide" else look().px(_COMPACT_LIST)
        self.splitter.setSizes([first, self.width() - first])
        self.detail.fit(compact, form == "one")

    def _turn(self, form: str) -> None:
        """Another layout: the list has a fixed width beside the detail, or the share that the user gave it."""
        self._form = form
        fixed = look().px(_COMPACT_LIST)
        self.listing.setMinimumWidth(fixed if form == "two" else look().px(320))
        self.listing.setMaximumWidth(fixed if form == "two" else 16777215)
        self._show_one(detail=form == "one" and bool(self.detail.wanted) and self.detail.hasFocus())

    def _moved(self, at: int, _handle: int) -> None:
        """The user has given the list another share."""
        if self._form == "wide" and self.width():
            self._ratio = at / self.width()

    def _show_one(self, detail: bool) -> None:
        """In a narrow window only the list or the detail stands."""
        one = self._form == "one"
        self.listing.setVisible(not one or not detail)
        self.right.setVisible(not one or detail)

    def _is_over_detail(self, at: Any) -> bool:
        return self.right.isVisible() and self.right.geometry().contains(self.splitter.mapFrom(self, at))

    def _aim(self, at: Any, paths: tuple[Path, ...]) -> None:
        """Outlines what would take the drop."""
        attaches = bool(paths) and not any(map(is_mail, paths)) and self._is_over_detail(at) and self._in_view()
        self.target.surround(self.right if attaches else self)

    def _take_virtual(self, files: tuple[Path, ...], count: int) -> None:
        """Mails that Outlook dragged without a file; what it keeps to itself is told."""
        if files:
            self.listing.incoming.take(files)
        if len(files) < count:
            said = self.tr("Outlook has not handed the e-mail over")
            why = self.tr(
                "Drag it to the desktop or a folder first, and from there to here. Or save it from Outlook as .msg."
            )
            close = button(self.tr("Close"), "link", on_click=self.listing.incoming.close_result)
            self.listing.incoming.tell(Notice("warn", said, why, (close,)))

    def _in_view(self) -> bool:
        return self.detail.case is not None and self.right.currentWidget() is self.detail

    def _can_go_on(self) -> bool:
        current = self.right.currentWidget()
        if current is self.detail:
            following = self.detail.doings.following()
            return self.detail.ask is not None or (following is not None and not following.lacks)
        return current in (self.composer, self.talks)

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


def waiting(session: Any) -> int:
    """How many questions are open: the number on the rail."""
    return store.counts(session, session.now.date()).views[View.OPEN]


def find(session: Any, typed: str, limit: int) -> list[Hit]:
    """Questions that hold the typed words, for the palette."""
    said = translate("QuestionPage", "Open {number}")
    lines = store.find(session, typed, limit)
    return [
        Hit(each.id, said.format(number=each.number), f"{each.subject} · {state_text(each.state)}") for each in lines
    ]


FEATURE = Feature(
    id="questions",
    title=lambda: translate("QuestionPage", "Questions"),
    icon="mail-question-mark",
    page=QuestionsPage,
    waiting=waiting,
    find=find,
    subjects=("question",),
    restore=actions.restore,
)
