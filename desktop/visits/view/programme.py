"""Visits: the programme: the timetable as a table, and with the internal plan on one scale of time (B1.2)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.ui.layout import add
from desktop.visits.form.board import Board
from desktop.visits.form.timetable import TimetableEditor
from desktop.visits.rules.records import VisitKind
from desktop.visits.view.case import Case
from desktop.visits.view.part import TablePart


class ProgrammePart(TablePart):
    """The board above the timetable; a click on a block goes to its line."""

    task_chosen = Signal(int)
    """A block of the internal plan was clicked."""

    def __init__(self, tab: str, kinds: tuple[VisitKind, ...]) -> None:
        super().__init__("items", tab, kinds)
        self.board = Board()
        self.editor: TimetableEditor | None = None
        self._held = QVBoxLayout()
        self.inside.addWidget(self.board)
        add(self.inside, self._held)
        self.board.item_clicked.connect(self._choose)
        self.board.task_clicked.connect(self.task_chosen)

    def show_case(self, case: Case) -> None:
        """Shows a visit's programme."""
        visit = case.visit
        if self.editor is None:
            editor = self.editor = TimetableEditor(lambda: case.known.today)
            editor.changed.connect(lambda items, typing: self.edited.emit({"items": items}, typing))
            editor.table.drafted.connect(lambda typed: self.drafted.emit(self.name, typed))
            self._held.addWidget(editor)
        self.editor.show_items(visit.items, visit.start, visit.id, case.changeable)
        self.board.show_visit(visit.items, visit.tasks, visit.start)

    def _choose(self, line: int) -> None:
        if self.editor is not None:
            table = self.editor.table
            table.setCurrentIndex(table.lines.index(line, 2))
            table.setFocus(Qt.FocusReason.MouseFocusReason)
