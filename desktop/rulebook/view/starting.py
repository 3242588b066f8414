"""Rulebook: where a register starts: from the starter register, or from a table that is pasted or comes as a file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.base.problems import Problem
from desktop.base.words import language, translate
from desktop.exchange.sheets import Sheet, read_sheet
from desktop.rulebook import actions, form
from desktop.rulebook.exchange import BadCell, Field, Planned, dues_of, matched, read_table, starter
from desktop.rulebook.rules import Amendment, AmendmentKind, Clause, Due, DueKind, Front, Section, Side
from desktop.rulebook.table import Known
from desktop.rulebook.view.frame import RULES, days
from desktop.rulebook.words import dues_typed
from desktop.ui import fields
from desktop.ui.buttons import button
from desktop.ui.forms import Form
from desktop.ui.layout import STRETCH, add, clear, column, hline, row, scroll, section
from desktop.ui.lines import LineColumn
from desktop.ui.lineseditor import LinesEditor
from desktop.ui.pieces import Icon
from desktop.ui.services import Services
from desktop.ui.spoken import announce
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

_TAKE, _CODE, _TEXT, _SIDE, _DUE, _CLAUSE = range(6)
_DEPTH = 6
"""How deep layouts stand inside each other."""
_SHOWN = 30
"""Cells that could not be read and are named; the others are counted."""


class StartPane(QFrame):
    """Every rule of the starter register or of a table, to take, edit or leave; then who adopted it, and when."""

    closed = Signal()
    started = Signal()

    def __init__(self, services: Services, known: Known) -> None:
        super().__init__()
        self._services, self._known = services, known
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sections: tuple[Section, ...] = known.front.sections
        self.sheet: Sheet | None = None
        self._matching: Form | None = None
        self.front = Form(_front_fields(), days(known))
        self.front.set_values({"day": known.today})
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(self.tr("The register as a table, copied from a document"))
        self.field.setPlaceholderText(self.tr("Paste the register here, as a table from a document or a sheet"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(look().px(72))
        self.field.textChanged.connect(self._pasted)
        self.lines = LinesEditor(self.tr("Rules"), self.tr("Add a rule"), _columns(), lambda: known.today)
        self.begin = button(self.tr("Start the register"), "primary", "check", self.start)
        self._match, self._told = QVBoxLayout(), QVBoxLayout()
        self._build()

    def use_starter(self) -> None:
        """Offers the starter register in the language that is spoken."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.sheet, self._matching = None, None
        clear(self._match)
        told = starter(language())
        self.front.set_values({"title": told.front.title, "values": "\n".join(told.front.values)})
        self.show_plan(Planned(told.front.sections, told.clauses, ()))
        note = self.tr("Structure after: {source}. The words are our own.").format(source=told.source)
        add(self._told, Paragraph(note, 13, 20, role="ink2"))

    def choose_file(self) -> None:
        """Asks for a sheet, and shows what it would bring in."""
        kinds = ((self.tr("Sheets"), ("*.xlsx", "*.csv")),)
        for path in self._services.asker.open_files(self.tr("Import a register"), kinds)[:1]:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Reads a sheet, and shows what it would bring in."""
        try:
            self.show_sheet(read_sheet(path))
        except Problem as problem:
            self.complain(problem)

    def show_sheet(self, sheet: Sheet) -> None:
        """Matches a table's columns, and shows what it would bring in; the matching can be changed."""
        self.sheet = sheet
        found = matched(sheet.headers)
        clear(self._match)
        heads = tuple((at, each or str(at + 1)) for at, each in enumerate(sheet.headers))
        none = (-1, self.tr("No column"))
        names = _field_names()
        self._matching = Form(
            tuple(
                fields.Field(each.value, names[each], "choice", choices=(none, *heads), beside=number > 0)
                for number, each in enumerate(Field)
            )
        )
        self._matching.set_values({each.value: found.get(each, -1) for each in Field})
        self._matching.edited.connect(self._replan)
        add(self._match, section(self.tr("Which column holds what")))
        add(self._match, self._matching)
        self._replan()

    def show_plan(self, plan: Planned) -> None:
        """Shows rules to take, edit or leave; cells that could not be read first, each with its address."""
        self.sections = plan.sections
        clear(self._told)
        for each in plan.problems[:_SHOWN]:
            add(self._told, _bad(each))
        if len(plan.problems) > _SHOWN:
            add(self._told, label(translate("StartPane", "%n more", len(plan.problems) - _SHOWN), "small"))
        rows = [(True, each.code, each.text, each.side, dues_typed(each.due), each) for each in plan.clauses]
        self.lines.set_rows(rows, object(), True)
        announce(self, translate("StartPane", "%n rules", len(rows)))
        self._settle(_DEPTH)

    def start(self) -> None:
        """Starts the register with the rules that are taken."""
        if not self.front.check_all():
            return
        given = self.front.values()
        try:
            clauses = self.clauses()
        except ValueError:
            self.complain(Problem(translate("Rulebook", "This date does not exist")))
            return
        wanted = {each.section for each in clauses}
        sections = tuple(each for each in self.sections if each.code in wanted) or self.sections
        values = tuple((given["values"] or "").splitlines())
        front = Front(given["title"], values, sections)
        line = Amendment(given["day"], AmendmentKind.STARTED, given["body"], given["case_number"] or "")
        self.begin.setEnabled(False)
        self._services.tasks.write(
            lambda session: actions.start(session, front, clauses, (line,)),
            lambda _change: self.started.emit(),
            self.complain,
            owner=self,
        )

    def clauses(self) -> tuple[Clause, ...]:
        """The rules that are taken, in their order; raises ValueError for an impossible day."""
        found: list[Clause] = []
        counted: dict[str, int] = {}
        known = tuple(sorted((each.code for each in self.sections), key=len, reverse=True))
        for each in self.lines.table.lines.rows:
            if not each[_TAKE]:
                continue
            before = each[_CLAUSE] if len(each) > _CLAUSE else Clause("", each[_CODE], each[_TEXT])
            at = next((code for code in known if each[_CODE].startswith(code)), before.section)
            counted[at] = counted.get(at, 0) + 1
            due = before.due if each[_DUE] == dues_typed(before.due) else dues_of(each[_DUE])
            found.append(
                replace(
                    before,
                    section=at,
                    code=each[_CODE],
                    text=each[_TEXT],
                    side=each[_SIDE] or Side.BOTH,
                    due=due or (Due(DueKind.RUNNING),),
                    place=counted[at],
                )
            )
        return tuple(found)

    def complain(self, problem: Problem) -> None:
        """Shows what could not be done."""
        self.begin.setEnabled(True)
        clear(self._told)
        notice = RULES.notice(problem)
        add(self._told, notice)
        announce(notice, problem.title, urgent=True)

    def _build(self) -> None:
        hint = self.tr("Take the starter register and edit it, or bring your own. Nothing is stored before you start.")
        template = button(self.tr("Use the starter register"), "", "list-checks", self.use_starter, writes=True)
        file = button(self.tr("From a file …"), "", "folder-open", self.choose_file, writes=True)
        close = button(self.tr("Cancel"), on_click=self.closed.emit)
        head = row(label(self.tr("Start the register"), "h2"), STRETCH, close, self.begin, gap=8)
        body = self._body = QWidget()
        body.setLayout(
            column(
                Paragraph(hint, 13, 20, role="ink2"),
                row(template, file, STRETCH, gap=8),
                self.field,
                self._match,
                self._told,
                self.lines,
                hline(),
                self.front,
                STRETCH,
                gap=12,
                margins=(32, 12, 24, 24),
            )
        )
        top = column(head, gap=0, margins=(32, 18, 24, 12))
        self.setLayout(column(top, hline(), (scroll(body), 1), gap=0))

    def _settle(self, turns: int) -> None:
        """Asks for some turns more how high everything must be: the parts are laid out one inside the other."""
        self._body.setMinimumHeight(self._body.sizeHint().height())
        if turns:
            QTimer.singleShot(0, self, lambda: self._settle(turns - 1))

    def _pasted(self) -> None:
        text = self.field.toPlainText()
        if text.strip():
            try:
                self.show_sheet(read_sheet(text.encode()))
            except Problem as problem:
                self.complain(problem)

    def _replan(self) -> None:
        """Reads the table anew with the columns as they are matched now."""
        if self.sheet is None or self._matching is None:
            return
        chosen: Mapping[str, Any] = self._matching.values()
        columns = {each: chosen[each.value] for each in Field if (chosen[each.value] or 0) >= 0}
        columns = {each: at for each, at in columns.items() if at is not None}
        if Field.TEXT in columns:
            self.show_plan(read_table(self.sheet, columns, self._known.front))


def _front_fields() -> tuple[fields.Field, ...]:
    """The register's title and values, and who adopted it when (S0)."""
    title, values = form.front_fields()[:2]
    return (
        title,
        replace(values, lines=4),
        fields.Field("body", translate("RulebookForm", "Adopted by"), required=True),
        fields.Field("case_number", translate("RulebookForm", "Case number"), beside=True),
        fields.Field("day", translate("RulebookForm", "Holds from"), "date", required=True, beside=True),
    )


def _columns() -> Sequence[LineColumn]:
    """What can be edited of a rule before the register starts."""
    return (
        LineColumn("take", translate("StartPane", "Take"), 76, "check", start=True),
        LineColumn("code", translate("RulebookForm", "Code"), 64, required=True),
        LineColumn("text", translate("RulebookForm", "What is agreed"), 0, required=True),
        LineColumn(
            "side", translate("RulebookForm", "Responsible"), 130, "choice", choices=form.sides(), start=Side.BOTH
        ),
        LineColumn("due", translate("RulebookForm", "Deadline"), 170),
    )


def _field_names() -> dict[Field, str]:
    """What each column of a table can hold, in words."""
    return {
        Field.SECTION: translate("RulebookForm", "Section"),
        Field.CODE: translate("RulebookForm", "Code"),
        Field.TEXT: translate("RulebookForm", "What is agreed"),
        Field.COMMENT: translate("RulebookForm", "Follow-up and comments"),
        Field.SIDE: translate("RulebookForm", "Responsible"),
        Field.DUE: translate("RulebookForm", "Deadline"),
    }


def _bad(cell: BadCell) -> QWidget:
    """A cell that could not be read: its address, why, and what stands in it."""
    said = translate("StartPane", "{address}: {why}").format(address=cell.address, why=cell.what)
    made = QWidget()
    words = column(Paragraph(said, 14, 20), Paragraph(cell.value, 13, 18, role="ink2") if cell.value else None, gap=0)
    made.setLayout(row(Icon("circle-alert", 16, "danger"), (words, 1), gap=8))
    return made
