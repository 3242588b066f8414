"""Dispatches: the list of what is being made ready, and of what was sent from here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.dispatch import store
from desktop.dispatch.rules import DispatchKind
from desktop.dispatch.table import OutgoingDelegate, outgoing_columns
from desktop.ui.buttons import button
from desktop.ui.layout import column
from desktop.ui.lists import ListView, WindowModel
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services


class WaitingList(QWidget):
    """Press releases, notes, invitations and supplements: what waits first, then what was sent."""

    chosen = Signal(object)
    """An `Outgoing` was chosen, or none."""
    begin_requested = Signal(object)
    """A kind to begin."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._wanted = 0
        self.rows = WindowModel(
            services.tasks, outgoing_columns(), store.outgoing_window, store.outgoing_count, parent=self
        )
        self.list = ListView(self.tr("On its way to the members"))
        self.list.set_rows(self.rows, OutgoingDelegate())
        self.list.chosen.connect(self.chosen)
        press = button(
            self.tr("New press release"),
            "primary",
            on_click=lambda: self.begin_requested.emit(DispatchKind.PRESS_RELEASE),
        )
        note = button(self.tr("New note"), on_click=lambda: self.begin_requested.emit(DispatchKind.NOTE), writes=True)
        hint = self.tr("Press releases, notes and invitations are written here and sent to all at the same time.")
        self.empty = EmptyState(self.tr("Nothing is being made ready"), hint, (press, note))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self.rows.loaded.connect(self._tell)
        self.rows.placed.connect(lambda _row: self._choose())
        self.setLayout(column((self._stack, 1), gap=0))

    def refresh(self) -> None:
        """Reads the list again."""
        if self.rows.query is None:
            self.list.show_query("")
        else:
            self.list.refresh()

    def show_record(self, id: int) -> None:
        """Chooses one as soon as it is in the list."""
        self._wanted = id
        self.list.show_query("", id)

    def _tell(self, total: int) -> None:
        self._stack.setCurrentWidget(self.list if total else self.empty)

    def _choose(self) -> None:
        row = self.rows.row_of(self._wanted) if self._wanted else -1
        if row >= 0:
            self.list.choose(row)
            self._wanted = 0
        elif self.rows.total and not self.list.currentIndex().isValid():
            self.list.choose(0)
