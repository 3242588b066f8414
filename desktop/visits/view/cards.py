"""Visits: the cards beside the visit: what is missing, the turnout, the mayor, the institution, what went out."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.dispatch.rules import Dispatch
from desktop.ui.buttons import button, icon_button
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.layout import STRETCH, TOP_LEFT, Item, column, hline, row
from desktop.ui.links import Link
from desktop.ui.painted import RIGHT, Painted, draw_text, smooth
from desktop.ui.pieces import CheckItem, CheckRow, Icon
from desktop.ui.section import Section
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look
from desktop.visits.rules.load import Conflict
from desktop.visits.rules.records import COMING, VisitKind
from desktop.visits.rules.steps import Check, next_state
from desktop.visits.view.asking import RULES
from desktop.visits.view.case import Case
from desktop.visits.words import conflict_text, load_text, need_text, state_text, turnout_text

_MARGINS = (18, 14, 18, 16)
_MOST_FIGURES = 12


class Card(Section):
    """A card that draws itself anew when its facts differ."""

    def __init__(self) -> None:
        super().__init__(6, "card", _MARGINS)

    @override
    def subject(self, case: Case) -> object:
        return case.visit.id


class MissingCard(Card):
    """Every point of the next step, those that are missing first; a click goes to the field."""

    field_requested = Signal(str)

    @override
    def concerns(self, case: Case) -> bool:
        return bool(case.scene.checklist) and next_state(case.visit) is not None

    @override
    def facts(self, case: Case) -> object:
        return case.scene.checklist

    @override
    def items(self, case: Case) -> Sequence[Item]:
        checks = case.scene.checklist
        missing = [each for each in checks if not each.done]
        done = [each for each in checks if each.done]
        count = translate("VisitCards", "{done} of {count}").format(done=len(done), count=len(checks))
        target = next_state(case.visit)
        title = translate("VisitCards", "Before: {state}").format(state=state_text(target) if target else "")
        head = row(label(title, "h3"), STRETCH, label(count, "caption"))
        parted = (hline(),) if missing and done else ()
        return (head, *(self._open(each) for each in missing), *parted, *(_done(each) for each in done))

    def _open(self, check: Check) -> Item:
        text = need_text(check.need)
        name = translate("VisitCards", "Go to: {what}").format(what=text)
        go = icon_button("arrow-right", name, lambda: self.field_requested.emit(check.field), dense=True)
        words = row((Icon("circle-dashed", 18), 0, TOP_LEFT), (Paragraph(text, 14, 20), 1), gap=8)
        return column(words, row(26, RULES.tag(check.rule), STRETCH, go, gap=0), gap=0)


def _done(check: Check) -> CheckRow:
    return CheckRow(CheckItem(check, need_text(check.need), "done"), changeable=False)


class Figures(Painted):
    """So many people of a side, as little figures with the number at the right."""

    def __init__(self, name: str, count: int, role: str) -> None:
        super().__init__()
        self._name, self._count, self._role = name, count, role
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}: {count}")

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(26))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(140), look().px(26))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        painter.setFont(font(13))
        painter.setPen(look().color("ink"))
        draw_text(painter, QRectF(0, 0, px(92), self.height()), self._name)
        shown = min(self._count, _MOST_FIGURES, max(0, (self.width() - px(130)) // px(18)))
        for at in range(shown):
            draw_icon(painter, "user", px(96) + at * px(18), px(5), 16, self._role)
        painter.setFont(font(13, 600))
        draw_text(painter, QRectF(self.width() - px(30), 0, px(30), self.height()), str(self._count), RIGHT)


class TurnoutCard(Card):
    """How many turn out on each side, with a warning above the limit (B1.3)."""

    @override
    def concerns(self, case: Case) -> bool:
        return case.visit.kind is VisitKind.EXTERNAL

    @override
    def facts(self, case: Case) -> object:
        return case.scene.turnout

    @override
    def items(self, case: Case) -> Sequence[Item]:
        turnout = case.scene.turnout
        said = Paragraph(turnout_text(turnout), 13, 20, role="warn" if turnout.too_many else "ink2")
        warned = row((Icon("triangle-alert", 16, "warn"), 0), (said, 1)) if turnout.too_many else said
        return (
            row(label(translate("VisitCards", "Turnout"), "h3"), STRETCH, RULES.tag("B1.3")),
            Figures(translate("VisitCards", "Guests"), turnout.guests, "ink2"),
            Figures(translate("VisitCards", "Politicians"), turnout.politicians, "pol_fill"),
            Figures(translate("VisitCards", "Administration"), turnout.staff, "adm_fill"),
            warned,
        )


class ToldCard(Card):
    """When the mayor, or the group chairs, were told (B1.3, B2.2, B2.3)."""

    mayor_requested = Signal()
    chairs_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tell: Any = None

    @override
    def concerns(self, case: Case) -> bool:
        return case.visit.kind is not VisitKind.MAYOR

    @override
    def facts(self, case: Case) -> object:
        visit = case.visit
        return (visit.kind, visit.mayor_told_on, visit.chairs_told_on, visit.state, visit.mayor_joins)

    @override
    def items(self, case: Case) -> Sequence[Item]:
        visit = case.visit
        external = visit.kind is VisitKind.EXTERNAL
        on = visit.chairs_told_on if external else visit.mayor_told_on
        rule = {VisitKind.EXTERNAL: "B1.3", VisitKind.MEMBER: "B2.2"}.get(visit.kind, "B2.3")
        title = translate("VisitCards", "Group chairs") if external else translate("VisitCards", "The mayor")
        head = row(label(title, "h3"), STRETCH, RULES.tag(rule))
        if on is not None:
            told = translate("VisitCards", "Told on {day}").format(day=dates.date_text(on))
            return (head, row(Icon("circle-check", 16, "ok"), (Paragraph(told, 13, 20), 1)))
        said = {
            VisitKind.EXTERNAL: translate("VisitCards", "The group chairs have not been told that members may attend."),
            VisitKind.MEMBER: translate("VisitCards", "The mayor may join any visit, and has not been told of it."),
        }.get(visit.kind, translate("VisitCards", "The mayor must be told before the visit."))
        wish = self.chairs_requested if external else self.mayor_requested
        text = translate("VisitCards", "Group chairs told …") if external else translate("VisitCards", "Mayor told …")
        self.tell = button(text, "", "check", wish.emit, writes=True) if visit.state in COMING else None
        return (head, Paragraph(said, 13, 20, role="ink2"), row(self.tell, STRETCH) if self.tell else None)


class PlaceCard(Card):
    """How much the institution is visited, and what falls on the same day."""

    opened = Signal(int)

    @override
    def concerns(self, case: Case) -> bool:
        return case.visit.institution_id is not None

    @override
    def facts(self, case: Case) -> object:
        return (case.scene.load, case.scene.conflicts, case.visit.institution_id)

    @override
    def items(self, case: Case) -> Sequence[Item]:
        load = case.scene.load
        place = case.known.institutions.get(case.visit.institution_id or 0)
        head = label(place.name if place else translate("VisitCards", "Institution"), "h3", wrap=True)
        leader = translate("VisitCards", "Leader: {name}").format(name=place.leader) if place and place.leader else ""
        said = load_text(load) if load else translate("VisitCards", "No visits in the last twelve months")
        return (
            head,
            Paragraph(leader, 13, 20) if leader else None,
            Paragraph(said, 13, 20, role="ink2"),
            *(self._conflict(each) for each in case.scene.conflicts),
        )

    def _conflict(self, conflict: Conflict) -> Item:
        link = Link(conflict_text(conflict.kind, conflict.other), "triangle-alert")
        link.clicked.connect(lambda: self.opened.emit(conflict.other.id))
        return row((link, 1))


class SentCard(Card):
    """The dispatches about the visit, and the mail it came from."""

    dispatch_requested = Signal(int)
    question_requested = Signal(int)

    @override
    def concerns(self, case: Case) -> bool:
        return bool(case.dispatches) or bool(case.visit.question_id)

    @override
    def facts(self, case: Case) -> object:
        return (case.dispatches, case.visit.question_id)

    @override
    def items(self, case: Case) -> Sequence[Item]:
        title = label(translate("VisitCards", "Belongs to this visit"), "h3")
        links: list[Item] = []
        if case.visit.question_id:
            link = Link(translate("VisitCards", "The request in the question register"), "mail-question-mark")
            link.clicked.connect(lambda: self.question_requested.emit(case.visit.question_id))
            links.append(link)
        links += [self._line(each, case) for each in case.dispatches]
        return (title, column(*links, gap=2))

    def _line(self, dispatch: Dispatch, case: Case) -> Item:
        day = dates.short_date(case.known.local(dispatch.sent_at).date())
        link = Link(f"{day}  {dispatch.title}", "send")
        link.clicked.connect(lambda: self.dispatch_requested.emit(dispatch.id))
        return link
