"""Quarantine: whom the quarantine covers ahead of which election, and for how long; saved with who agreed (B1.4)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.ui.asking import Ask, Given, RuleWords, Wanted
from desktop.ui.buttons import DropDown, button
from desktop.ui.forms import Days
from desktop.ui.layout import STRETCH, add, card, clear, column, hline, row, scroll
from desktop.ui.painted import restyled
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look
from desktop.workdays import actions
from desktop.workdays.actions import ELECTION, QUARANTINE, PlannedVisits
from desktop.workdays.elections import KINDS, ElectionKind, Length, LengthUnit
from desktop.workdays.form import agreed_fields
from desktop.workdays.quarantine import COVERED, MOST, GuestKind, Hit, Matrix, Quarantine
from desktop.workdays.view.ahead import ahead_of
from desktop.workdays.view.band import YearBand
from desktop.workdays.view.hits import HitsCard
from desktop.workdays.view.moves import rule_tag
from desktop.workdays.words import election_name, guest_kinds, guest_name, rule_name, rule_sentence

_NUMBER = 60
"""The width of a length's number, in px at 100 %."""


class CellEditor(QWidget):
    """One cell: a number and its unit; an empty number or 0 is for a guest who is not covered."""

    edited = Signal()

    def __init__(self, guest: str, election: str) -> None:
        super().__init__()
        self.number, self.unit = QLineEdit(), QComboBox()
        self.number.setPlaceholderText("\u2013")
        self.number.setMaxLength(2)
        self.number.setValidator(QIntValidator(0, MOST[LengthUnit.WEEKS], self))
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setFixedWidth(look().px(_NUMBER))
        self.number.setToolTip(self.tr("0 is no quarantine"))
        self.unit.addItem(self.tr("months"), LengthUnit.MONTHS)
        self.unit.addItem(self.tr("weeks"), LengthUnit.WEEKS)
        self.number.setAccessibleName(self.tr("{guest}, {election}: length").format(guest=guest, election=election))
        self.unit.setAccessibleName(self.tr("{guest}, {election}: unit").format(guest=guest, election=election))
        self.setLayout(row(self.number, self.unit, STRETCH, gap=4))
        self.number.textChanged.connect(self._edited)
        self.unit.currentIndexChanged.connect(self._edited)

    def show_length(self, length: Length | None, unit: LengthUnit) -> None:
        """Shows a length without telling anybody."""
        with QSignalBlocker(self.number), QSignalBlocker(self.unit):
            self.unit.setCurrentIndex(self.unit.findData(length.unit if length else unit))
            self.number.setText(str(length.number) if length else "")
            self.unit.setEnabled(length is not None)

    def length(self) -> Length | None:
        """The length as it stands."""
        number = int(self.number.text() or 0)
        return Length(number, LengthUnit(self.unit.currentData())) if number else None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self.number.setFixedWidth(look().px(_NUMBER))

    def _edited(self) -> None:
        self.unit.setEnabled(self.length() is not None)
        self.edited.emit()


@dataclass(frozen=True)
class _Loaded:
    """What the tab reads."""

    quarantine: Quarantine


class MatrixPane(QWidget):
    """The matrix of guests and elections, and the quarantines it makes; changes wait until somebody agreed."""

    shown = Signal()
    """The matrix is on the screen."""

    def __init__(self, services: Services, visits: PlannedVisits) -> None:
        super().__init__()
        self._services, self._visits = services, visits
        self.today = services.clock.now().date()
        self.country = services.settings.profile.country
        self.quarantine = Quarantine()
        self.cells: dict[tuple[GuestKind, ElectionKind], CellEditor] = {}
        self.ask: Ask | None = None
        self.hits: HitsCard | None = None
        self.rules = RuleWords(rule_name, rule_sentence)
        self.band = YearBand(self.today)
        self.guest = DropDown(self.tr("Guest"))
        self._step, self._effect = QVBoxLayout(), Paragraph("", 14, 22)
        self._build()

    def refresh(self) -> None:
        """Reads the matrix and the elections anew; what is being changed stays."""
        self._services.tasks.read(_load, self._show, "matrix", owner=self)

    def draft(self) -> Matrix:
        """The matrix as it is filled in."""
        draft = self.quarantine.matrix
        for (guest, kind), cell in self.cells.items():
            if cell.length() != draft.length(guest, kind):
                draft = draft.with_length(guest, kind, cell.length())
        return draft

    def changes(self) -> int:
        """How many cells differ from what is stored."""
        matrix = self.quarantine.matrix
        return sum(cell.length() != matrix.length(guest, kind) for (guest, kind), cell in self.cells.items())

    def _build(self) -> None:
        guests = tuple((each, guest_name(each, self.country)) for each in guest_kinds(self.country))
        self.guest.set_options(((None, self.tr("all from outside")), *guests))
        self.guest.chosen.connect(lambda _guest: self._show_band())
        setting = button(self.tr("Change in settings"), "link", on_click=lambda: self._services.places.go("settings"))
        tags = row(rule_tag("B1.4"), rule_tag("W7"), STRETCH, setting)
        effect = card(column(self._effect, tags, gap=8, margins=(20, 14, 20, 14)))
        head = row(label(self.tr("Whom it covers, and how long"), "h3"), STRETCH)
        grid = card(column(head, self._grid(), gap=10, margins=(20, 14, 20, 16)))
        top = row(label(self.tr("Eighteen months"), "h3"), STRETCH, self.guest)
        band = card(column(top, self.band, gap=4, margins=(20, 10, 20, 10)))
        whole = QWidget()
        whole.setLayout(column(effect, self._step, grid, band, STRETCH, gap=16, margins=(32, 4, 32, 24)))
        title = column(label(self.tr("Quarantine before elections"), "h1"), margins=(32, 12, 32, 10))
        self.setLayout(column(title, (scroll(whole), 1), gap=0))
        self._services.changes.changed.connect(self._changed)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        kinds = KINDS[self.country]
        for at, kind in enumerate(kinds, 1):
            grid.addWidget(label(election_name(kind, self.country), "caption"), 0, at)
        grid.addWidget(hline(), 1, 0, 1, len(kinds) + 1)
        for line, guest in enumerate(guest_kinds(self.country), 2):
            grid.addWidget(label(guest_name(guest, self.country), "medium"), line, 0)
            for at, kind in enumerate(kinds, 1):
                cell = CellEditor(guest_name(guest, self.country), election_name(kind, self.country))
                cell.edited.connect(self._edited)
                self.cells[guest, kind] = cell
                grid.addWidget(cell, line, at)
        grid.setColumnStretch(len(kinds) + 1, 1)
        own = self.tr("Council members are at most told: their own visits are never stopped.")
        grid.addWidget(Paragraph(own, 13, 20, role="ink2"), len(guest_kinds(self.country)) + 2, 0, 1, len(kinds) + 2)
        return grid

    def _show(self, loaded: _Loaded) -> None:
        before, self.quarantine = self.draft() if self.ask is not None else None, loaded.quarantine
        self.today = self._services.clock.now().date()
        if before is None:
            self._show_matrix(loaded.quarantine.matrix)
        self._effect.set_text(self._effect_text(loaded.quarantine.blocks))
        self._show_band()
        self.shown.emit()

    def _show_matrix(self, matrix: Matrix) -> None:
        for (guest, kind), cell in self.cells.items():
            cell.show_length(matrix.length(guest, kind), matrix.cell(guest, kind).unit)

    def _effect_text(self, blocks: bool) -> str:
        if blocks:
            return self.tr(
                "A visit in the quarantine can be registered, but not confirmed or given a programme. "
                "Voter and debate meetings across the parties, and council members' own visits, remain possible."
            )
        return self.tr("The quarantine is told on a visit, but stops nothing.")

    def _show_band(self) -> None:
        chosen = self.guest.value()
        kinds = (chosen,) if isinstance(chosen, GuestKind) else COVERED
        drafted = Quarantine(self.quarantine.elections, self.draft(), self.quarantine.blocks)
        rows = ahead_of(drafted, self.country, self.today, kinds)
        coming = (each.day for each in rows if each.day >= self.today)
        month = next(coming, self.today).replace(day=1)
        self.band.show_elections(rows, month, self.today, drafted.periods(kinds))

    def _edited(self) -> None:
        """Asks who agreed as soon as something differs, and takes the question back when nothing does."""
        self._show_band()
        count = self.changes()
        if not count:
            self._close()
        elif self.ask is None:
            wanted = Wanted(
                self.tr("The matrix differs from what is saved"),
                self.tr("Save the quarantine"),
                agreed_fields(),
                {"agreed_on": self.today},
                self.tr("The guidelines are the municipality's: a change names who agreed to it."),
                "B1.4",
            )
            clear(self._step)
            self.ask = Ask(wanted, Days(lambda: self.today), self.rules)
            self.ask.given_up.connect(self._give_up)
            self.ask.answered.connect(self._answered)
            add(self._step, self.ask)

    def _answered(self, given: Given) -> None:
        """Shows which planned visits the change hits; without any it is saved at once."""
        draft, name, day = self.draft(), str(given["agreed_by"]), given["agreed_on"]
        assert isinstance(day, date)
        write = lambda session: actions.save_matrix(session, draft, name, day)  # noqa: E731

        def preview(session: Session) -> tuple[Hit, ...]:
            return actions.hits(session, municipality.profile(session), self._visits, matrix=draft)

        self._services.tasks.read(preview, lambda hits: self._judge(hits, write), "matrix hits", self._fail, owner=self)

    def _judge(self, hits: tuple[Hit, ...], write: Callable[[Session], Change]) -> None:

        def save() -> None:
            self._services.tasks.write(write, self._written, self._fail, owner=self)

        if not hits:
            save()
            return
        clear(self._step)
        self.hits = HitsCard(hits, self.country, self.tr("Save the quarantine"), save, self._give_up)
        self.hits.opened.connect(lambda id: self._services.places.go("visits", id))
        add(self._step, self.hits)
        self.hits.step_forward()

    def _written(self, _change: Change) -> None:
        self._close()
        self.refresh()

    def _give_up(self) -> None:
        """Puts the stored lengths back."""
        self._close()
        self._show_matrix(self.quarantine.matrix)
        self._show_band()

    def _close(self) -> None:
        clear(self._step)
        self.ask = self.hits = None

    def _fail(self, problem: Problem) -> None:
        if self.ask is not None and self.hits is None:
            self.ask.complain(problem)
        else:
            self._close()
            add(self._step, self.rules.notice(problem))

    def _changed(self, change: Change) -> None:
        if change.subject in (ELECTION, QUARANTINE, "settings"):
            self.refresh()


def _load(session: Session) -> _Loaded:
    """Reads the elections and the matrix."""
    return _Loaded(actions.quarantine(session, municipality.profile(session)))
