"""Calendar: beside the month, the elections ahead with their quarantine, and which sources the calendar shows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.base.dates import date_text, long_date
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, Item, add, card, clear, column, hline, row
from desktop.ui.paint import PillStyle
from desktop.ui.pieces import Icon, Pill
from desktop.ui.text import Paragraph, label
from desktop.workdays.elections import Election, ElectionStatus
from desktop.workdays.view.ahead import Ahead, Stage, stage_word
from desktop.workdays.view.moves import rule_tag

SHOWN = 3
PILLS = {
    Stage.NOW: PillStyle("calendar-off", "quar", "quar_soft"),
    Stage.OPEN: PillStyle("calendar-off", "quar", "quar_soft"),
    Stage.AHEAD: PillStyle("calendar", "ink2", "sunken"),
    Stage.HELD: PillStyle("archive", "ink2", "sunken"),
}


class ElectionsAhead(QWidget):
    """The card of the next elections."""

    elections_requested = Signal()
    call_requested = Signal(object)
    """The `Election` that has been called."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Ahead, ...] | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        edit = button(self.tr("Edit elections"), "link", on_click=self.elections_requested.emit)
        head = row(label(self.tr("Elections and quarantine"), "h3"), STRETCH, edit)
        self.setLayout(column(card(column(head, self._list, gap=8, margins=(16, 12, 16, 16)))))

    def show_elections(self, rows: Sequence[Ahead]) -> None:
        """Shows the elections from today on."""
        coming = tuple(each for each in rows if each.stage is not Stage.HELD)[:SHOWN]
        if coming == self._rows:
            return
        self._rows = coming
        clear(self._list)
        if not coming:
            none = self.tr("None is entered. Add those that can be computed under Elections.")
            add(self._list, Paragraph(none, 13, 20, role="ink2"))
        for at, each in enumerate(coming):
            if at:
                add(self._list, hline())
            for item in self._lines(each):
                add(self._list, item)

    def _lines(self, each: Ahead) -> tuple[Item, ...]:
        uncalled = next((one for one in each.elections if one.status is ElectionStatus.LATEST), None)
        day = long_date(each.day)
        told = self.tr("At the latest {day}").format(day=day) if uncalled is not None else day[:1].upper() + day[1:]
        quarantine = ""
        if each.period is not None:
            words = self.tr("Quarantine from {first} to {last}, both days included.")
            quarantine = words.format(first=date_text(each.period.first), last=date_text(each.period.last))
        pill = Pill(PILLS[each.stage], stage_word(each.stage))
        return (
            row(Icon("vote", 16, "quar"), (label(each.name, "medium", wrap=True), 1), pill, gap=8),
            label(told, "strong", wrap=True),
            Paragraph(" ".join(filter(None, (each.source, quarantine))), 13, 20, role="ink2"),
            row(rule_tag("B1.4"), STRETCH, self._call(uncalled)),
        )

    def _call(self, election: Election | None) -> QWidget | None:
        if election is None:
            return None
        return button(
            self.tr("Enter the call"), "link", on_click=lambda: self.call_requested.emit(election), writes=True
        )


class Shown(QWidget):
    """The card that says which sources the calendar shows, with how many entries each has here."""

    changed = Signal(object)
    """The places of the sources that are hidden."""

    def __init__(self, titles: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self.boxes: list[QCheckBox] = []
        self._counts = []
        lines = QVBoxLayout()
        lines.setSpacing(6)
        for title in titles():
            box, count = QCheckBox(title), label("", "caption")
            box.setChecked(True)
            box.toggled.connect(self._tell)
            self.boxes.append(box)
            self._counts.append(count)
            add(lines, row(box, STRETCH, count))
        inside = column(label(self.tr("Shown in the calendar"), "h3"), lines, gap=8, margins=(16, 12, 16, 16))
        self.setLayout(column(card(inside)))
        self.setVisible(bool(self.boxes))

    def show_counts(self, counts: Sequence[int]) -> None:
        """Shows how many entries each source has."""
        for shown, count in zip(self._counts, counts, strict=True):
            shown.setText(str(count))

    def hidden_sources(self) -> frozenset[int]:
        """The places of the sources that are hidden."""
        return frozenset(at for at, box in enumerate(self.boxes) if not box.isChecked())

    def _tell(self, _on: bool) -> None:
        self.changed.emit(self.hidden_sources())
