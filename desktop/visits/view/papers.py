"""Visits: which papers went to whom on which day (B1.2), as boxes in a grid."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop.base import dates
from desktop.base.words import translate
from desktop.ui.layout import STRETCH, add, clear, row
from desktop.ui.reading import why_not
from desktop.ui.text import Elided, Paragraph, label
from desktop.visits.actions import noting
from desktop.visits.rules.papers import checklist
from desktop.visits.rules.records import Paper, Receiver, VisitKind
from desktop.visits.view.asking import RULES
from desktop.visits.view.case import Case
from desktop.visits.view.part import Part
from desktop.visits.words import paper_text, receiver_text


class PapersPart(Part):
    """A row for everybody who gets papers, a box for each paper with the day it went."""

    def __init__(self, tab: str) -> None:
        super().__init__("papers", tab, (VisitKind.EXTERNAL,))
        self.boxes: dict[tuple[Receiver, Paper], QCheckBox] = {}
        self._due = Paragraph("", 13, 20, role="ink2")
        self._grid = QWidget()
        head = row(label(translate("VisitPapers", "Papers sent"), "h3"), STRETCH, RULES.tag("B1.2"))
        for item in (head, self._due, self._grid):
            add(self.inside, item)
        self._lines = QGridLayout(self._grid)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setVerticalSpacing(0)
        self._shown: object = None
        self._case: Case | None = None

    def show_case(self, case: Case) -> None:
        """Shows which papers have gone."""
        self._case = case
        due = case.scene.papers_due
        self._due.setVisible(due is not None)
        if due is not None:
            said = translate("VisitPapers", "Programme and background note go out by {day}.")
            self._due.set_text(said.format(day=dates.day_text(due)))
        rows = checklist(case.visit)
        facts = (case.visit.id, rows, case.changeable)
        if facts == self._shown:
            return
        focused = next((key for key, box in self.boxes.items() if box.hasFocus()), None)
        self._shown = facts
        self._fill(case)
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def go(self, field: str) -> bool:
        """Goes to the first paper that has not gone."""
        waiting = [box for box in self.boxes.values() if not box.isChecked()]
        if field == self.name and self.boxes:
            (waiting or list(self.boxes.values()))[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return field == self.name

    def _fill(self, case: Case) -> None:
        clear(self._lines)
        self.boxes = {}
        for at, paper in enumerate(Paper, 1):
            self._lines.addWidget(label(paper_text(paper), "caption"), 0, at)
        self._lines.setColumnStretch(0, 3)
        for number, line in enumerate(checklist(case.visit), 1):
            self._lines.addWidget(Elided(receiver_text(line.receiver)), number, 0)
            for paper, on in line.sent:
                box = QCheckBox(dates.short_date(on) if on else translate("VisitPapers", "not sent"))
                box.setChecked(on is not None)
                box.setEnabled(case.changeable and not why_not(self))
                name = translate("VisitPapers", "{paper} to {receiver}")
                box.setAccessibleName(name.format(paper=paper_text(paper), receiver=receiver_text(line.receiver)))
                whom = line.receiver
                box.clicked.connect(lambda on, whom=whom, what=paper: self._turn(whom, what, on))
                self._lines.addWidget(box, number, list(Paper).index(paper) + 1)
                self.boxes[line.receiver, paper] = box
        for at in range(1, len(Paper) + 1):
            self._lines.setColumnStretch(at, 2)

    def _turn(self, receiver: Receiver, paper: Paper, checked: bool) -> None:
        assert self._case is not None
        today = self._case.known.today
        if checked:
            self.acted.emit(lambda s, v: noting.tick_papers(s, v, receiver, (paper,), today))
        else:
            self.acted.emit(lambda s, v: noting.untick_papers(s, v, receiver, (paper,)))
