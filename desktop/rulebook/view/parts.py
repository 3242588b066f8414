"""Rulebook: the parts of a rule's detail: tasks, comment and links, history, evaluations, and its amendments."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.rulebook.rules import DueKind, LinkKind, Task
from desktop.rulebook.table import STANDINGS, late_text
from desktop.rulebook.view.case import RuleCase
from desktop.rulebook.view.frame import RULES, Framed
from desktop.rulebook.view.plot import DevelopmentPlot, development_table
from desktop.rulebook.view.told import link_told, told
from desktop.rulebook.words import line_text, standing_text
from desktop.ui.buttons import button
from desktop.ui.differing import Differing
from desktop.ui.layout import STRETCH, TOP_LEFT, Item, column, hline, row, section
from desktop.ui.pieces import Icon
from desktop.ui.text import Paragraph, label

_FIRST = 5
"""Lines of a history that are shown at once."""


class TasksPart(Framed):
    """What is to be done next, the longest overdue first (S-A6, S-D3)."""

    follow_up_requested = Signal(object)
    """The due day to settle."""

    @override
    def concerns(self, case: RuleCase) -> bool:
        return case.present and bool(case.tasks)

    @override
    def items(self, case: RuleCase) -> Sequence[Item]:
        monthly = any(each.kind is DueKind.MONTHLY for each in case.shown.due)
        tag = RULES.tag("S-A6" if monthly else "S-D3")
        found: list[Item] = [hline(), section(translate("RuleParts", "Next follow-up"), tag)]
        return (*found, *(self._task(case, each) for each in case.tasks[:4]))

    def _task(self, case: RuleCase, task: Task) -> Item:
        late = task.overdue(case.known.today)
        said = translate("RuleParts", "Due {day}").format(day=dates.day_text(task.due))
        if task.due != task.nominal:
            moved = translate("RuleParts", "moved from {day}, which is no working day")
            said = f"{said}, {moved.format(day=dates.short_date(task.nominal))}"
        head = late_text(task, case.known) if late else translate("RuleParts", "To be followed up")
        icon = Icon("alarm-clock" if late else "clock", 18, "danger" if late else "ink2")
        words = column(label(head, "medium", ink="danger" if late else ""), Paragraph(said, 13, 20, role="ink2"), gap=0)
        note = button(
            translate("RuleParts", "Note it"),
            "link",
            on_click=partial(self.follow_up_requested.emit, task.nominal),
            writes=True,
        )
        return row((icon, 0, TOP_LEFT), (words, 1), note, gap=10)


class CommentPart(Framed):
    """The follow-up comment, and what the rule points to."""

    norm_requested = Signal(str)

    @override
    def concerns(self, case: RuleCase) -> bool:
        return bool(case.shown.comment or case.shown.links)

    @override
    def items(self, case: RuleCase) -> Sequence[Item]:
        shown = case.shown
        title = translate("RulebookForm", "Follow-up and comments")
        found: list[Item] = [hline(), section(title)]
        if shown.comment:
            found.append(Paragraph(shown.comment, 14, 22))
        for each in shown.links:
            words = link_told(each, case.known)
            if each.kind is LinkKind.NORM and each.to in case.known.norms:
                go = button(words, "link", "book-open-text", partial(self.norm_requested.emit, each.to))
                found.append(row(go, STRETCH))
            else:
                found.append(row(Icon("link", 16, "ink2"), (Paragraph(words, 14, 22), 1), gap=8))
        return found


class HistoryPart(Framed):
    """What was found about the rule, newest first."""

    remove_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._whole = 0
        self._case: RuleCase | None = None

    @override
    def facts(self, case: RuleCase) -> object:
        return (case.known, case.day, self._whole == case.id)

    @override
    def items(self, case: RuleCase) -> Sequence[Item]:
        self._case = case
        found = case.follow_ups
        shown = found if self._whole == case.id else found[:_FIRST]
        more = None
        if len(found) > len(shown):
            more = button(translate("RuleParts", "Show all %n", len(found)), "link", on_click=self._show_all)
        lines: list[Item] = [hline(), section(translate("RuleParts", "History"), more)]
        if not found:
            lines.append(label(translate("RuleParts", "No follow-up has been noted yet."), "small"))
        for each in shown:
            icon, role = STANDINGS[each.standing]
            when = label(dates.date_text(each.day), "caption", least=104)
            said = each.text or standing_text(each.standing)
            mark = Icon(icon, 16, role)
            mark.setAccessibleName(standing_text(each.standing))
            mark.setToolTip(standing_text(each.standing))
            words = column(Paragraph(said, 14, 20), label(each.by, "caption"), gap=0)
            lines.append(row((when, 0, TOP_LEFT), (mark, 0, TOP_LEFT), (words, 1), gap=8))
        return lines

    def _show_all(self) -> None:
        assert self._case is not None
        self._whole = self._case.id
        self.show_case(self._case)


class EvaluationPart(Framed):
    """How both sides have judged the rule over the years: a plot, and the numbers."""

    @override
    def concerns(self, case: RuleCase) -> bool:
        return case.present and bool(case.development)

    @override
    def items(self, case: RuleCase) -> Sequence[Item]:
        told_of = case.development
        title = translate("RuleParts", "Evaluations")
        scale = label(translate("RuleParts", "1 not at all, 5 fully"), "caption")
        return (hline(), section(title, scale), DevelopmentPlot(told_of), development_table(told_of))


class VersionsPart(Framed):
    """The rule's versions with their lines in the amendment protocol, newest first, each against the one before."""

    opened = Signal(object)
    """The day whose register is wished for."""

    @override
    def items(self, case: RuleCase) -> Sequence[Item]:
        lines: list[Item] = [hline(), section(translate("Rulebook", "Amendment protocol"), RULES.tag("S0"))]
        before: dict[str, str] = {}
        found: list[Item] = []
        for number, (version, line) in enumerate(case.versions, 1):
            now = told(version.clause[0], case.known) if version.clause else {}
            head = translate("RuleParts", "Version {number}").format(number=number)
            under = "  ·  ".join(filter(None, (line_text(line), line.body, line.case_number)))
            day = button(dates.date_text(version.since), "link", on_click=partial(self.opened.emit, version.since))
            day.setToolTip(translate("RuleParts", "Show the register of this day"))
            words = column(Paragraph(under, 14, 20), *_changed(before, now), gap=2)
            found.append(row((label(head, "medium", least=82), 0, TOP_LEFT), (words, 1), (day, 0, TOP_LEFT), gap=8))
            before = now
        return (*lines, *reversed(found))


def _changed(before: dict[str, str], now: dict[str, str]) -> tuple[Item, ...]:
    """What a version changed; nothing for the first and for an end."""
    if not before or not now:
        return ()
    return tuple(Differing(before[name], now[name], 14, 22) for name in now if before[name] != now[name])
