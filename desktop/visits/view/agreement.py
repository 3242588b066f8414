"""Visits: what a member's visit is agreed on: declined times, and what is not part of it (B2.1, B2.2)."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop.base import dates
from desktop.base.words import translate
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, add, clear, column, row, section
from desktop.ui.reading import why_not
from desktop.ui.text import Paragraph, label
from desktop.visits.rules.records import COMING, Excluded, VisitKind
from desktop.visits.rules.steps import EXCLUDED
from desktop.visits.view.asking import RULES
from desktop.visits.view.case import Case
from desktop.visits.view.part import Part
from desktop.visits.words import clock_text, excluded_text, month_text


class DeclinedPart(Part):
    """The times the leader could not offer, with reasons, and how the month stands (B2.2)."""

    decline_requested = Signal()

    def __init__(self, tab: str) -> None:
        super().__init__("declined", tab, (VisitKind.MEMBER,))
        self.more = button(
            translate("Agreement", "Decline this time …"), "", "calendar-x", self.decline_requested.emit, writes=True
        )
        self._rows = column(gap=6)
        self._month = Paragraph("", 13, 20, role="ink2")
        head = row(label(translate("Agreement", "Declined times"), "h3"), STRETCH, RULES.tag("B2.2"))
        for item in (head, self._month, self._rows, row(self.more, STRETCH)):
            add(self.inside, item)
        self._shown: object = None

    def show_case(self, case: Case) -> None:
        """Shows the declined times."""
        visit, month = case.visit, case.scene.month
        self._month.setVisible(month is not None)
        if month is not None:
            self._month.set_text(month_text(month))
        self.more.setVisible(visit.state in COMING)
        if self._shown == (visit.id, visit.declined):
            return
        self._shown = (visit.id, visit.declined)
        clear(self._rows)
        if not visit.declined:
            add(self._rows, label(translate("Agreement", "No time has been declined."), "small"))
        for each in visit.declined:
            when = dates.short_date(each.day) + (f" {clock_text(each.at)}" if each.at is not None else "")
            add(self._rows, row(label(when, "medium", least=130), (Paragraph(each.reason, 14, 22), 1), gap=8))

    def go(self, field: str) -> bool:
        """Goes to the button."""
        if field == self.name:
            self.more.setFocus()
        return field == self.name


class ExcludedPart(Part):
    """What is not part of the visit, gone through point by point; anonymised examples may be discussed (B2.1, B2.2)."""

    def __init__(self, tab: str) -> None:
        super().__init__("excluded", tab, (VisitKind.MEMBER, VisitKind.MAYOR))
        self.boxes: dict[Excluded, QCheckBox] = {}
        self._rows = column(gap=0)
        said = translate("Agreement", "Go through each point before the visit. Anonymised examples may be discussed.")
        add(self.inside, section(translate("Agreement", "Not part of the visit")))
        add(self.inside, Paragraph(said, 13, 20, role="ink2"))
        add(self.inside, self._rows)
        self._kind: VisitKind | None = None

    def show_case(self, case: Case) -> None:
        """Shows which points have been gone through."""
        visit = case.visit
        if visit.kind is not self._kind:
            self._kind = visit.kind
            clear(self._rows)
            self.boxes = {each: QCheckBox(excluded_text(each)) for each in EXCLUDED[visit.kind]}
            for box in self.boxes.values():
                box.clicked.connect(self._turn)
                add(self._rows, box)
        for each, box in self.boxes.items():
            box.setChecked(each in visit.excluded)
            box.setEnabled(case.changeable and not why_not(self))

    def go(self, field: str) -> bool:
        """Goes to the first point that is open."""
        open_boxes = [box for box in self.boxes.values() if not box.isChecked()]
        if field == self.name and self.boxes:
            (open_boxes or list(self.boxes.values()))[0].setFocus()
        return field == self.name

    def _turn(self, _checked: bool) -> None:
        chosen: tuple[Any, ...] = tuple(each for each, box in self.boxes.items() if box.isChecked())
        self.edited.emit({"excluded": chosen}, True)
