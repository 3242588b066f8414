"""Rulebook: the consent of both sides: two overlapping outlines that fill, and who agreed on which day (S0)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.rulebook.rules import ConsentSide, Proposal, ProposalKind, ProposalState, needs
from desktop.rulebook.table import Known
from desktop.rulebook.view.case import Case
from desktop.rulebook.view.frame import RULES, Framed
from desktop.rulebook.view.told import told
from desktop.rulebook.words import consent_text, needs_text, proposal_kind_text
from desktop.ui.buttons import button
from desktop.ui.differing import Differing
from desktop.ui.icons import draw_icon
from desktop.ui.layout import STRETCH, Item, card, column, hline, row, section
from desktop.ui.painted import Painted, smooth
from desktop.ui.pieces import Icon
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

_WIDE, _HIGH = 76, 56


class ConsentPicture(Painted):
    """Two outlines, the mayor's at the left; each fills when its side has agreed, the overlap only when both have."""

    def __init__(self, proposal: Proposal) -> None:
        super().__init__()
        self.given = tuple(side for side in ConsentSide if proposal.consent(side) is not None)
        self.setAccessibleName(needs_text(proposal))
        self.setToolTip(needs_text(proposal))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(_WIDE), look().px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        across, y = px(48), (self.height() - px(48)) / 2
        areas = (QRectF(1, y, across, across), QRectF(self.width() - across - 1, y, across, across))
        shapes = []
        for area in areas:
            shape = QPainterPath()
            shape.addEllipse(area.adjusted(1, 1, -1, -1))
            shapes.append(shape)
        common = shapes[0].intersected(shapes[1])
        both = len(self.given) == len(ConsentSide)
        for side, shape, role in zip(ConsentSide, shapes, ("pol", "adm"), strict=True):
            given = side in self.given
            if given:
                painter.fillPath(shape.subtracted(common), look().color(f"{role}_fill"))
            painter.setPen(self._pen(f"{role}_fill" if given else "control", given))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)
        if both:
            painter.fillPath(common, look().color("ink"))
        self._ticks(painter, areas)

    def _ticks(self, painter: QPainter, areas: Sequence[QRectF]) -> None:
        """A tick in each outline whose side has agreed, beside the overlap."""
        px = look().px
        ends = (areas[0].x() + px(6), areas[1].right() - px(22))
        for side, x, role in zip(ConsentSide, ends, ("pol", "adm"), strict=True):
            if side in self.given:
                draw_icon(painter, "check", x, self.height() / 2 - px(8), 16, _on(look().color(f"{role}_fill")))

    def _pen(self, role: str, given: bool) -> QPen:
        pen = QPen(look().color(role), 1.5)
        if not given:
            pen.setStyle(Qt.PenStyle.DashLine)
        return pen


def _on(ground: QColor) -> str:
    """The role that is read on a fill: the light of the page, or its ink."""
    surface = look().color("surface")
    return "surface" if abs(surface.lightness() - ground.lightness()) > 60 else "ink"


class ConsentPart(Framed):
    """A proposal: what stands and what is to stand as one text, both consents, and what can be done."""

    consent_requested = Signal(object, object)
    """The proposal, and whose consent is to be noted."""
    take_back_requested = Signal(object, object)
    adopt_requested = Signal(object)
    withdraw_requested = Signal(object)
    change_requested = Signal(object)

    def proposal_of(self, case: Case) -> Proposal | None:
        """The proposal to show, or nothing."""
        return getattr(case, "proposal", None)

    @override
    def concerns(self, case: Case) -> bool:
        return self.proposal_of(case) is not None and getattr(case, "present", True)

    @override
    def items(self, case: Case) -> Sequence[Item]:
        proposal = self.proposal_of(case)
        assert proposal is not None
        origin = "  ·  ".join(
            filter(None, (dates.date_text(proposal.made_on), proposal.made_by, proposal.origin, proposal.remark))
        )
        inside = column(
            section(_title(proposal), label(needs_text(proposal), "caption")),
            Paragraph(origin, 13, 20, role="ink2"),
            *_changes(proposal, case.known),
            hline(),
            row((ConsentPicture(proposal), 0), (self._sides(proposal, case.known), 1), gap=16),
            *self._foot(proposal),
            gap=10,
            margins=(18, 14, 18, 16),
        )
        return (card(inside),)

    def _sides(self, proposal: Proposal, known: Known) -> QWidget:
        lines = [self._side(proposal, side, known) for side in ConsentSide]
        made = QWidget()
        made.setLayout(column(lines[0], hline(), lines[1], gap=6))
        return made

    def _side(self, proposal: Proposal, side: ConsentSide, known: Known) -> Item:
        given = proposal.consent(side)
        expected = known.mayor if side is ConsentSide.MAYOR else known.chief
        words = column(
            label(given.name if given else expected or consent_text(side), "medium"),
            label(consent_text(side), "caption"),
            gap=0,
        )
        if given is not None:
            said = translate("ConsentPart", "Yes, {day}").format(day=dates.date_text(given.day))
            return row(words, STRETCH, Icon("check", 16, "ok"), label(said, "body", ink="ok"), gap=8)
        waits = translate("ConsentPart", "Awaits answer")
        return row(words, STRETCH, Icon("circle-dashed", 16, "warn"), label(waits, "body", ink="warn"), gap=8)

    def _foot(self, proposal: Proposal) -> Sequence[Item]:
        """What can be done with an open proposal, each step with its own button."""
        if proposal.state is not ProposalState.OPEN:
            return ()
        lacking = needs(proposal)
        acts: list[Item] = []
        for side in lacking:
            said = translate("ConsentPart", "Note consent: {side}").format(side=consent_text(side))
            acts.append(
                button(said, "", "check", partial(self.consent_requested.emit, proposal, side), dense=True, writes=True)
            )
        if not lacking:
            adopt = translate("ConsentPart", "Adopt the change …")
            acts.append(button(adopt, "primary", "check", partial(self.adopt_requested.emit, proposal), dense=True))
        rest: list[Item] = [
            button(
                translate("ConsentPart", "Change the proposal"),
                "link",
                on_click=partial(self.change_requested.emit, proposal),
                writes=True,
            )
            if proposal.kind is not ProposalKind.END
            else None,
            button(
                translate("ConsentPart", "Withdraw the proposal"),
                "link",
                on_click=partial(self.withdraw_requested.emit, proposal),
                writes=True,
            ),
        ]
        for each in proposal.consents:
            said = translate("ConsentPart", "Take back: {side}").format(side=consent_text(each.side))
            rest.append(button(said, "link", on_click=partial(self.take_back_requested.emit, proposal, each.side)))
        why = translate("ConsentPart", "The change holds only when both have agreed.")
        return (
            row((Paragraph(why, 13, 20, role="ink2"), 1), RULES.tag("S0"), gap=8),
            row(*acts, STRETCH, gap=8),
            row(*rest, STRETCH, gap=12),
        )


def _title(proposal: Proposal) -> str:
    clause = (proposal.after or proposal.before)[0]
    return f"{proposal_kind_text(proposal.kind)}  {clause.code}"


def _changes(proposal: Proposal, known: Known) -> tuple[Item, ...]:
    """What changes, each side of the rule as one text with what is gone and what is new (S0)."""
    before = told(proposal.before[0], known) if proposal.before else {}
    after = told(proposal.after[0], known) if proposal.after else {}
    found: list[Item] = []
    for number, name in enumerate(dict.fromkeys((*before, *after))):
        old, new = before.get(name, ""), after.get(name, "")
        if number == 0:
            found.append(Differing(old, new, 16, 25))
        elif old != new:
            found.append(column(label(name, "caption"), Differing(old, new, 14, 22, serif=False), gap=0))
    if proposal.reason:
        found.append(
            column(label(translate("ConsentPart", "Why"), "caption"), Paragraph(proposal.reason, 14, 22), gap=0)
        )
    return tuple(found)
