"""People: what an import would do, shown before it is done: every bad cell, every change, everybody new."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.base.dates import date_text
from desktop.base.words import translate
from desktop.people.exchange import CellProblem, ImportPlan, PlannedRow
from desktop.people.words import differences, field_label
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, add, card, column, hline, pane, row, scroll, section
from desktop.ui.pieces import Notice
from desktop.ui.text import label
from desktop.ui.theme import look

MOST = 150
"""Lines shown of one section; the rest is counted."""
_WIDEST = 1040
Line = TypeVar("Line")


class ImportPreview(QFrame):
    """The preview of an import, in the place of the page; nothing is written until it is accepted."""

    accepted = Signal()
    cancelled = Signal()

    def __init__(self, plan: ImportPlan, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        count = len(plan.add) + len(plan.change)
        said = QCoreApplication.translate("ImportPreview", "Import %n people", "", count)
        self.yes = button(said, "primary", "import", self.accepted.emit)
        self.no = button(self.tr("Cancel"), on_click=self.cancelled.emit)
        self.yes.block("" if plan.writes else self.tr("The file changes nothing"))
        title = label(self.tr("Import from {name}").format(name=name), "h1", wrap=True)
        words = column(title, label(_sentence(plan), "small", wrap=True), gap=2)
        head = row((words, 1), self.no, self.yes, gap=12)
        inside = column(gap=16, margins=(32, 16, 32, 32))
        for part in _parts(plan):
            add(inside, part)
        add(inside, STRETCH)
        body = QWidget()
        body.setLayout(inside)
        body.setMaximumWidth(look().px(_WIDEST))
        frame = QFrame()
        frame.setLayout(column(head, gap=0, margins=(32, 24, 32, 8)))
        frame.setMaximumWidth(look().px(_WIDEST))
        self.setLayout(column(frame, (scroll(body), 1), gap=0))
        self.setAccessibleName(title.text())

    def focus_first(self) -> None:
        """Goes to the harmless button, or to the import when there is nothing to mend."""
        (self.no if self.plan.problems or not self.plan.writes else self.yes).setFocus()


def _sentence(plan: ImportPlan) -> str:
    """What the file would do, counted."""
    parts = (
        (len(plan.add), QCoreApplication.translate("ImportPreview", "%n new", "", len(plan.add))),
        (len(plan.change), QCoreApplication.translate("ImportPreview", "%n changed", "", len(plan.change))),
        (len(plan.same), QCoreApplication.translate("ImportPreview", "%n unchanged", "", len(plan.same))),
        (len(plan.problems), _bad_cells(plan)),
    )
    return ", ".join(said for count, said in parts if count)


def _bad_cells(plan: ImportPlan) -> str:
    """How many cells cannot be used."""
    return QCoreApplication.translate("ImportPreview", "%n cells cannot be used", "", len(plan.problems))


def _parts(plan: ImportPlan) -> list[QWidget]:
    """The notices and sections of a plan, what must be seen first."""
    parts: list[QWidget] = []
    if plan.problems:
        why = translate("ImportPreview", "Their rows are left out, the others can be imported. Nothing is written yet.")
        parts.append(Notice("warn", _bad_cells(plan), why))
        parts.append(_section(translate("ImportPreview", "Cells to mend"), plan.problems, _bad_cell))
    if plan.new_committees:
        said = translate("ImportPreview", "New committees: {names}").format(names="; ".join(plan.new_committees))
        parts.append(Notice("info", said, translate("ImportPreview", "They are added, as none has this name yet.")))
    if plan.unused:
        said = translate("ImportPreview", "Columns that are not used: {names}").format(names="; ".join(plan.unused))
        parts.append(Notice("info", said))
    if plan.change:
        parts.append(_section(translate("ImportPreview", "Changed"), plan.change, _change))
    if plan.add:
        parts.append(_section(translate("ImportPreview", "New"), plan.add, _change))
    if plan.same:
        names = ", ".join(row.after.name for row in plan.same[:MOST])
        title = section(translate("ImportPreview", "Unchanged"), label(str(len(plan.same)), "caption"))
        parts.append(card(column(title, label(names, "small", wrap=True), margins=(20, 14, 20, 16))))
    return parts


def _section(title: str, lines: Sequence[Line], show: Callable[[QGridLayout, int, Line], None]) -> QFrame:
    """A card with a line for each thing."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(2, 1)
    grid.setColumnMinimumWidth(0, look().px(48))
    grid.setColumnMinimumWidth(1, look().px(160))
    for place, line in enumerate(lines[:MOST]):
        grid.addWidget(hline(), 2 * place, 0, 1, 3)
        show(grid, 2 * place + 1, line)
    inside = column(section(title, label(str(len(lines)), "caption")), grid, gap=8, margins=(20, 14, 20, 12))
    if len(lines) > MOST:
        more = QCoreApplication.translate("ImportPreview", "and %n more", "", len(lines) - MOST)
        add(inside, label(more, "small"))
    return card(inside)


def _put(grid: QGridLayout, line: int, place: int, *shown: QWidget) -> None:
    """Puts texts into a cell of the grid, one below the other."""
    cell = QVBoxLayout()
    cell.setContentsMargins(0, 8, 0, 8)
    cell.setSpacing(2)
    for one in shown:
        cell.addWidget(one)
    cell.addStretch(1)
    grid.addWidget(pane(cell), line, place)


def _bad_cell(grid: QGridLayout, line: int, problem: CellProblem) -> None:
    """A bad cell: its address, what it holds, and what is wrong."""
    empty = QCoreApplication.translate("ImportPreview", "empty")
    _put(grid, line, 0, label(problem.cell, "strong"))
    _put(grid, line, 1, label(problem.column, "small"), label(problem.value or empty, "medium"))
    _put(grid, line, 2, label(problem.what, "body", wrap=True, ink="danger"))


def _change(grid: QGridLayout, line: int, planned: PlannedRow) -> None:
    """A person: the row in the file, the name, and each field that changes."""
    number = QCoreApplication.translate("ImportPreview", "Row {number}").format(number=planned.number)
    _put(grid, line, 0, label(number, "small"))
    _put(grid, line, 1, label(planned.after.name, "medium"))
    facts = []
    for found in differences(planned.before, planned.after):
        if found.field == "name" and planned.before is None:
            continue
        said = f"{found.before} → {found.after}" if found.before else found.after
        facts.append(label(f"{found.label}: {said}", "small", wrap=True))
    for wish in planned.committees:
        word = f"{wish.name} ({field_label('chair')})" if wish.chair else wish.name
        facts.append(label(f"{field_label('committees')}: {word}, {date_text(wish.starts)}", "small", wrap=True))
    _put(grid, line, 2, *facts)
