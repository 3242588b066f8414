"""Workshop: what came out of a meeting: agreements, plots of both sides, cases, comparison, statements (U2, U3, U6)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.dates import date_text
from desktop.base.words import translate
from desktop.documents.drawing import Drawing
from desktop.ui.buttons import DropDown, button, icon_button
from desktop.ui.layout import STRETCH, Item, column, pane, row
from desktop.ui.section import Section
from desktop.ui.text import Paragraph, label
from desktop.workshop.pdf import plots
from desktop.workshop.rules import Agreement, Meeting, Party, Result, grouped
from desktop.workshop.view.asking import RULES
from desktop.workshop.view.plot import Plot, colours
from desktop.workshop.view.reading import Scene
from desktop.workshop.words import became_text, moved_text, party_text, statement_text


class OutcomePart(Section):
    """The results of a meeting, drawn anew when they have changed."""

    exported = Signal(str, object, str)
    """A name, a function that makes the `Drawing` in print's colours, and "svg" or "png"."""
    agreement_requested = Signal(object)
    """The `Agreement` to change, or None for a new one."""
    proposal_requested = Signal(object)
    removal_requested = Signal(object)
    comparison_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(gap=14)

    def facts(self, case: Scene) -> object:
        """The results, and whom they can be held against."""
        return (case.outcome, case.held, case.around.norms, case.sections, colours())

    def items(self, case: Scene) -> Sequence[Item]:
        """Agreements first, then what led to them."""
        return (
            *self._agreements(case),
            *self._results(case),
            *self._comparison(case),
            *self._cases(case),
            *_statements(case),
            STRETCH,
        )

    def _agreements(self, case: Scene) -> Sequence[Item]:
        add = button(self.tr("Add an agreement"), "link", "plus", self._new_agreement, dense=True, writes=True)
        agreed = case.outcome.agreements
        lines = [self._agreement(each, case) for each in agreed]
        if not lines:
            lines = [Paragraph(self.tr("Nothing was agreed yet."), 13, 20, role="ink2")]
        return (row(label(self.tr("Agreements"), "h3"), STRETCH, RULES.tag("U6")), *lines, row(add, STRETCH))

    def _new_agreement(self) -> None:
        self.agreement_requested.emit(None)

    def _agreement(self, agreement: Agreement, case: Scene) -> QWidget:
        """One agreement, who sees to it, what it has become, and what can be done with it."""
        due = self.tr("due {day}").format(day=date_text(agreement.due)) if agreement.due else ""
        under = "  ·  ".join(filter(None, (agreement.responsible, due, became_text(agreement))))
        words = column(
            Paragraph(agreement.text, 14, 22), Paragraph(under, 13, 20, role="ink2") if under else None, gap=0
        )
        change = icon_button(
            "square-pen",
            self.tr("Change: {text}").format(text=agreement.text),
            partial(self.agreement_requested.emit, agreement),
            dense=True,
        )
        remove = icon_button(
            "trash-2",
            self.tr("Remove: {text}").format(text=agreement.text),
            partial(self.removal_requested.emit, agreement),
            dense=True,
        )
        propose = None
        if not agreement.proposal_id and case.sections:
            text = self.tr("Propose as a rule …")
            propose = button(
                text, "", "gavel", partial(self.proposal_requested.emit, agreement), dense=True, writes=True
            )
            propose.setAccessibleName(f"{text} {agreement.text}")
        return pane(row((words, 1), propose, change, remove, gap=6))

    def _results(self, case: Scene) -> Sequence[Item]:
        answered = [each for each in case.outcome.results if each.politicians.hands or each.administration.hands]
        if not answered:
            return ()
        items: list[Item] = [row(label(self.tr("Answers by hands"), "h3"), STRETCH, RULES.tag("U3"))]
        for number, result in enumerate(answered, 1):
            name = self.tr("Question {number}").format(number=number)
            items.append(row((Paragraph(result.text, 14, 22, 600), 1), *self._exports(name, partial(_spread, result))))
            items.append(Plot(plots.spread(result, colours()), plots.spread_text(result)))
        return items

    def _exports(self, name: str, make: "partial[Drawing]") -> Sequence[QWidget]:
        """The two buttons that save a picture."""
        return tuple(
            button(kind.upper(), "", "download", partial(self.exported.emit, name, make, kind), dense=True)
            for kind in ("svg", "png")
        )

    def _comparison(self, case: Scene) -> Sequence[Item]:
        """The same questions at an earlier meeting: their means by side, and how far they have moved (U6)."""
        if not case.held or not case.outcome.results:
            return ()
        drop = DropDown(self.tr("Compared with"))
        drop.set_options([(0, self.tr("no meeting")), *((each.id, _named(each)) for each in case.held)])
        drop.choose(case.outcome.earlier.id if case.outcome.earlier else 0)
        drop.chosen.connect(lambda id: self.comparison_requested.emit(int(id or -1)))
        items: list[Item] = [row(label(self.tr("Comparison"), "h3"), drop, STRETCH, RULES.tag("U6"))]
        if case.outcome.earlier is not None and not case.outcome.comparisons:
            said = self.tr("No question was asked at both meetings.")
            return (*items, Paragraph(said, 13, 20, role="ink2"))
        for each in case.outcome.comparisons:
            told = "   ".join(f"{party_text(party)}: {moved_text(each, party)}" for party in Party)
            items += [Paragraph(each.now.text, 14, 22), Paragraph(told, 13, 20, role="ink2")]
        return items

    def _cases(self, case: Scene) -> Sequence[Item]:
        cases, norms = tuple(each for each in case.outcome.cases if each.findings), case.around.norms
        if not cases:
            return ()
        title = self.tr("Cases against the seven obligations")
        items: list[Item] = []
        for shown in plots.sheets(cases):
            saves = self._exports(title, partial(plots.case_map, shown, norms))
            items.append(row(label("" if items else title, "h3"), STRETCH, *saves))
            items.append(Plot(plots.case_map(shown, norms, colours()), plots.map_text(shown, norms)))
        return items


def _spread(result: Result) -> Drawing:
    return plots.spread(result)


def _named(meeting: Meeting) -> str:
    """A meeting by its title and day."""
    return f"{meeting.title}, {date_text(meeting.day)}" if meeting.day else meeting.title


def _statements(case: Scene) -> Sequence[Item]:
    """What was said, by what it answers (U3)."""
    asked = {picture.item: picture.text or picture.title for step in case.meeting.steps for picture in step.pictures}
    items: list[Item] = []
    norms = dict(case.around.norms)
    for name, found in grouped(case.outcome.statements):
        title = asked.get(name) or norms.get(name) or case.around.titles.get(name) or translate("Outcome", "Otherwise")
        items.append(Paragraph(title, 14, 22, 600))
        items += [Paragraph(f"•  {statement_text(each, norms)}", 14, 22) for each in found]
    return (label(translate("Outcome", "What was said"), "h3"), *items) if items else ()
