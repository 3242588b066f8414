"""Questions: the page: the list with the detail beside it; mails can be dropped anywhere."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

from typing_extensions import override

from desktop.base.changes import Change
from desktop.questions.actions import Successors
from desktop.questions.rules import Question, View
from desktop.questions.view import Counted
from desktop.questions.view.knowing import Knowing
from desktop.questions.view.listpane import ListPane
from desktop.ui.buttons import button
from desktop.ui.commands import Command
from desktop.ui.listpage import RecordPage
from desktop.ui.panes import Panes
from desktop.ui.pieces import Notice
from desktop.ui.services import Services


class QuestionsPage(RecordPage):
    """The register of questions."""

    def __init__(self, services: Services, successors: Successors | None = None) -> None:
        self.knowing = Knowing(successors)
        listing = ListPane(services, self.knowing)
        super().__init__(services, listing, Panes(listing))
        self._connect()
        self.begin()

    @cached_property
    def right(self) -> Any:
        """The right side, made when the first rows are painted (a `RightSide`, whose module is read then)."""
        from desktop.questions.view.rightside import RightSide  # imported late: start-up

        made = RightSide(self._services, self.knowing)
        self.panes.put_right(made, made.detail)
        return made

    @cached_property
    def drops(self) -> Any:
        """What takes dropped files (a `Drops`)."""
        from desktop.questions.view.dropping import Drops  # imported late: start-up

        made = Drops(self, self.right, self.is_in_view)
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
            Command("primary", primary, "Ctrl+Return; Ctrl+Enter", self.primary, self.can_go_on, "check", writes=True),
            Command("new-question", tr("New question"), "Ctrl+N", right.compose, icon="plus", writes=True),
            Command("import-mail", tr("Import e-mail"), "Ctrl+I", self.ask_mails, icon="mail", writes=True),
            Command(
                "import-folder", tr("Import a folder of e-mails"), "", self.ask_folder, icon="folder-open", writes=True
            ),
            Command("find-in-list", tr("Search in the list"), "Ctrl+F", listing.go_search, icon="search"),
            Command("due-soon", tr("Show what is due soon"), "", listing.show_soon, icon="alarm-clock"),
            Command("clear-filters", tr("Clear filters"), "", listing.clear_filters, active, "filter"),
            Command("why", tr("Why this deadline?"), "F1", self.detail.why, self.is_in_view, "scale"),
            Command("confidential-talks", tr("Confidential talks"), "", right.show_talks, icon="lock"),
            Command("back-to-list", tr("Back to the list"), "Esc", self.go_back),
            *self.doing_commands(),
        )

    @override
    def open_list(self, wish: object) -> None:
        _show_list(self, wish)

    @override
    def leave(self) -> None:
        if self.is_whole():
            self.detail.flush()
            self.right.hide_talks()

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        from desktop.questions.view.scenes import scenes  # imported late: start-up

        return scenes(self, self._services)

    def ask_mails(self) -> None:
        """Asks for mails and registers them."""
        kinds = ((self.tr("E-mail"), ("*.eml", "*.msg")),)
        self.listing.incoming.take(self._services.asker.open_files(self.tr("Import e-mail"), kinds))

    def ask_folder(self) -> None:
        """Asks for a folder and registers the mails below it."""
        folder = self._services.asker.open_folder(self.tr("Import a folder of e-mails"))
        if folder is not None:
            self.listing.incoming.take((folder,))

    def _connect(self) -> None:
        services, listing = self._services, self.listing
        listing.import_requested.connect(self.ask_mails)
        listing.new_requested.connect(self._compose)
        listing.registered.connect(self.open_record)
        services.changes.changed.connect(self._changed)
        services.settings.changed.connect(self._renew)
        services.user.changed.connect(self._user_changed)

    @override
    def complete(self) -> None:
        self.detail.removed.connect(self._removed)
        self.drops.mails_dropped.connect(self._take_mails)
        self.drops.files_dropped.connect(self.detail.edits.attach_paths)
        self.drops.withheld.connect(self._tell_withheld)
        super().complete()

    def _compose(self) -> None:
        self.right.compose()

    def _take_mails(self, paths: tuple[Path, ...]) -> None:
        self.listing.incoming.take(paths)

    def _changed(self, change: Change) -> None:
        if change.subject != "question":
            self._renew()
            return
        self.take_change(change, Question)

    def _renew(self) -> None:
        """People, calendar or settings are others now."""
        self.knowing.forget()
        self.refresh()

    def _user_changed(self) -> None:
        if self.is_whole():
            self.right.hide_talks()
            self.detail.reload()

    def _removed(self) -> None:
        """A mail has left the register: nothing of it stays, neither here nor in the file."""
        self.right.put(self.right.nothing)
        self.go_to_list()

    def _tell_withheld(self) -> None:
        """Outlook keeps some mails to itself; there is a way round."""
        said = self.tr("Outlook has not handed the e-mail over")
        why = self.tr("Drag it to the desktop first, and from there to here. Or save it from Outlook as .msg.")
        close = button(self.tr("Close"), "link", on_click=self.listing.incoming.close_result)
        self.listing.incoming.tell(Notice("warn", said, why, (close,)))


def _show_list(page: QuestionsPage, wish: object) -> None:
    """Lists what a number elsewhere counts, open questions in a state or answers; or a saved view."""
    listing, counted = page.listing, wish if isinstance(wish, Counted) else None

    def show(found: tuple[Any, Any]) -> None:
        listing.filters.set_known(found[0])
        listing.clear_filters()
        listing.filters.show_counted(counted)
        answers = counted is not None and counted.since is not None
        listing.show_view(wish if isinstance(wish, View) else View.ALL if answers else View.OPEN)
        page.panes.show_one(detail=False)

    page._services.tasks.read(page.knowing.read, show, "question list", owner=page)
