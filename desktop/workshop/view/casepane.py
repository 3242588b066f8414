"""Workshop: the detail of a case: its account, and how it stands against the seven obligations (U2)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.storage.records import stale
from desktop.ui.forms import Form
from desktop.ui.layout import STRETCH, add, clear, column, pane, row, scroll
from desktop.ui.paint import PillStyle
from desktop.ui.recordhead import Doing, Facts, Head
from desktop.ui.services import Services
from desktop.ui.slot import Slot
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look
from desktop.ui.title import Title
from desktop.ui.writing import Writer
from desktop.workshop import actions, store
from desktop.workshop.form import case_fields, finding_fields, finding_values, findings_of
from desktop.workshop.rules import Case, Mark
from desktop.workshop.view.asking import RULES
from desktop.workshop.view.reading import Around, read_case
from desktop.workshop.words import rule_text

_PILL = PillStyle("folder-open", "ink2", "sunken")


class CasePane(QWidget):
    """One case; everything in it saves itself."""

    back_requested = Signal()
    removed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.case: Case | None = None
        self._around: Around | None = None
        self.wanted = 0
        self.writer = Writer(services, store.case, stale, self)
        self.head, self.slot = Head(rule_text), Slot(RULES)
        self.title = Title(self.tr("Title of the case"), self.tr("Double click to change the title"))
        self.form: Form | None = None
        self.matrix: Form | None = None
        self._forms = QWidget()
        QVBoxLayout(self._forms).setContentsMargins(0, 0, 0, 0)
        said = self.tr("Choose for each obligation how it went in this case, and note what showed it and why.")
        obligations = row(label(self.tr("The seven obligations"), "h3"), STRETCH, RULES.tag("U2"))
        self._matrix_head = pane(column(obligations, Paragraph(said, 13, 20, role="ink2"), gap=2))
        self._inside = column(self.title, 8, self.slot, 8, self._forms, STRETCH, gap=0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        self._held = pane(self._inside, "surface")
        outer.addWidget(scroll(self._held), 1)
        self._connect()

    def show_id(self, id: int) -> None:
        """Shows a case; what was typed in another one is saved first."""
        if id != self.wanted:
            self.flush()
            self.slot.close_ask()
        self.wanted = id
        key = f"case detail {hash(self)}"
        self._services.tasks.read(
            lambda session: read_case(session, id), self._show, key=key, failed=self.slot.tell, owner=self
        )

    def reload(self) -> None:
        """Reads the case in view again."""
        if self.wanted:
            self.show_id(self.wanted)

    def leave(self) -> None:
        """Nothing is in view."""
        self.wanted, self.case = 0, None

    def flush(self) -> None:
        """Saves what is being typed."""
        self.title.finish()
        for form in (self.form, self.matrix):
            if form is not None:
                form.flush()

    def fit(self, compact: bool, alone: bool) -> None:
        """Takes the form that the design gives to the window's width."""
        margin = look().px(20 if compact else 32)
        self.head.fit(compact, alone, margin)
        self._inside.setContentsMargins(margin, 0, margin, 24)

    def doings(self) -> tuple[Doing, ...]:
        """What can be done with the case."""
        there = self.case is not None
        return (
            Doing("rename-case", self.tr("Change the title"), self.title.start, there, "square-pen", "F2"),
            Doing("remove-case", self.tr("Remove the case"), self._remove, there, "trash-2"),
        )

    def edit(self, change: Callable[[Case], Case]) -> None:
        """Stores a changed case."""
        self.writer.write(
            lambda session, case: actions.save_case(session, change(case)), failed=self._tell, quietly=True
        )

    def _connect(self) -> None:
        self.head.back_requested.connect(self.back_requested)
        self.title.renamed.connect(lambda text: self.edit(lambda case: replace(case, title=text)))
        self.writer.written.connect(self._written)

    def _show(self, found: tuple[Around, Case]) -> None:
        around, case = found
        if case.id != self.wanted:
            return
        fresh = self.case is None or self.case.id != case.id
        self.case = case
        self.writer.look_at(case)
        if fresh:
            self._held.hide()  # its parts are laid out together when it is shown again
        if self.form is None or self._around is None or around.norms != self._around.norms:
            self._around = around
            self._make(around)
        assert self.form is not None and self.matrix is not None
        self.title.show_text(case.title, changeable=True)
        self.form.set_values({"account": case.account, "reference": case.reference}, case.id)
        self.matrix.set_values(finding_values(case, around.norms), case.id)
        touched = sum(each.mark is not Mark.UNTOUCHED for each in case.findings)
        said = self.tr("{count} of 7 touched").format(count=touched)
        self.head.show_facts(Facts(self.tr("Case"), _PILL, said, case.reference), None, None, self.doings())
        self._held.show()

    def _make(self, around: Around) -> None:
        """Makes the fields, in the words of the library."""
        inside = self._forms.layout()
        assert isinstance(inside, QVBoxLayout)
        self._matrix_head.setParent(self)
        clear(inside)
        form, matrix = Form(case_fields(), around.days()), Form(finding_fields(around.norms), around.days())
        self.form, self.matrix = form, matrix
        form.saved.connect(self._keep_account)
        matrix.saved.connect(self._keep_findings)
        for item in (form, 20, self._matrix_head, 8, matrix):
            add(inside, item)

    def _keep_account(self, values: Mapping[str, Any]) -> None:
        self.edit(lambda case: replace(case, **values))

    def _keep_findings(self, values: Mapping[str, Any]) -> None:
        assert self._around is not None
        norms = self._around.norms

        def change(case: Case) -> Case:
            return replace(case, findings=findings_of(finding_values(case, norms) | dict(values)))

        self.edit(change)

    def _written(self, change: Change) -> None:
        if change.after is None:
            self.leave()
            self.removed.emit()
        else:
            self.reload()

    def _tell(self, problem: Problem) -> None:
        self.slot.tell(problem)

    def _remove(self) -> None:
        self.writer.write(actions.remove_case, failed=self._tell)
