"""Questions: the cards beside the answer: its angles and who may approve it (D2, D3b), and what is missing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.people.rules import officials_on
from desktop.questions.rules import OPEN, Angle, AngleState, Kind, Question, State, next_state, path
from desktop.questions.view.asking import rule_tag
from desktop.questions.view.case import Case
from desktop.questions.view.section import Section
from desktop.questions.words import Lack
from desktop.ui.buttons import icon_button
from desktop.ui.layout import STRETCH, Item, column, hline, row, section
from desktop.ui.pieces import CheckItem, CheckRow
from desktop.ui.text import Paragraph, label

_SIDE = (16, 16, 16, 16)
_BOXES = {AngleState.OPEN: "todo", AngleState.COVERED: "done", AngleState.NOT_RELEVANT: "na"}


class ApprovalCard(Section):
    """The angles of the answer, each with who saw to it, and whether the person at the screen may approve."""

    angle_set = Signal(str, object, str)
    """An angle's name, its new state, and the person."""

    def __init__(self) -> None:
        super().__init__(2, "card", _SIDE)

    @override
    def concerns(self, case: Case) -> bool:
        answered = State.FOR_APPROVAL in path(case.question.kind)
        return answered and case.question.kind is not Kind.GUIDANCE and case.question.state is not State.RECEIVED

    @override
    def facts(self, case: Case) -> object:
        question = case.question
        return (question.angles, question.state, question.authors, question.approver, case.actor, case.known)

    @override
    def items(self, case: Case) -> Sequence[Item]:
        question = case.question
        covered = sum(each.state is AngleState.COVERED for each in question.angles)
        # what is not relevant is seen to as well: it was looked at
        seen = covered + sum(each.state is AngleState.NOT_RELEVANT for each in question.angles)
        counted = translate("ApprovalCard", "Angles {done} of {count}").format(done=seen, count=len(question.angles))
        said, rule = approval_sentence(case)
        return (
            section(translate("ApprovalCard", "Approval"), label(counted, "caption")),
            *(self._row(each, case) for each in question.angles),
            8,
            hline(),
            12,
            Paragraph(said, 13, 20, role="ink2"),
            4,
            row(rule_tag(rule), STRETCH),
            STRETCH,
        )

    def _row(self, angle: Angle, case: Case) -> Item:
        """An angle; the box ticks it off in the user's own name, the menu names others."""
        changeable = case.question.state in OPEN and case.question.state is not State.APPROVED
        right = angle.person
        if angle.state is AngleState.NOT_RELEVANT:
            right = translate("ApprovalCard", "Not relevant")
        item = CheckRow(CheckItem(angle.name, angle.name, _BOXES[angle.state], right), changeable)
        item.toggled.connect(lambda on: self._tick(angle, on, case.actor.name))
        if not changeable:
            return item
        more = icon_button(
            "ellipsis", translate("ApprovalCard", "More for {angle}").format(angle=angle.name), dense=True
        )
        more.clicked.connect(
            lambda _checked=False: self.menu(angle, case, more).popup(more.mapToGlobal(more.rect().bottomLeft()))
        )
        return row((item, 1), more, gap=2)

    def menu(self, angle: Angle, case: Case, owner: QWidget) -> QMenu:
        """What can be said of an angle: who saw to it, or that it is not relevant."""
        menu = QMenu(owner)
        own = translate("ApprovalCard", "Seen to by {name}").format(name=case.actor.name)
        menu.addAction(own).triggered.connect(partial(self._set, angle, AngleState.COVERED, case.actor.name))
        others = menu.addMenu(translate("ApprovalCard", "Seen to by"))
        for each in officials_on(case.known.officials.values(), case.known.today):
            said = f"{each.name}, {each.title}" if each.title else each.name
            others.addAction(said.replace("&", "&&")).triggered.connect(
                partial(self._set, angle, AngleState.COVERED, each.name)
            )
        menu.addSeparator()
        no = menu.addAction(translate("ApprovalCard", "Not relevant"))
        no.triggered.connect(partial(self._set, angle, AngleState.NOT_RELEVANT, ""))
        again = menu.addAction(translate("ApprovalCard", "Open again"))
        again.triggered.connect(partial(self._set, angle, AngleState.OPEN, ""))
        again.setEnabled(angle.state is not AngleState.OPEN)
        return menu

    def _tick(self, angle: Angle, on: bool, name: str) -> None:
        self._set(angle, AngleState.COVERED if on else AngleState.OPEN, name if on else "")

    def _set(self, angle: Angle, state: AngleState, person: str, _checked: bool = False) -> None:
        self.angle_set.emit(angle.name, state, person)


def approval_sentence(case: Case) -> tuple[str, str]:
    """Whether the person at the screen may approve, and why or why not, with the rule (D3b)."""
    question, actor = case.question, case.actor
    if question.approver:
        return translate("ApprovalCard", "Approved by {name}.").format(name=question.approver), "D3b"
    written = _written(question)
    if not question.authors:
        return translate("ApprovalCard", "Nobody has written an answer yet."), "D3b"
    if actor.name in question.authors:
        return translate(
            "ApprovalCard", "You wrote this answer. A director or the chief of staff must approve it."
        ), "D3b"
    if not actor.may_approve:
        said = translate("ApprovalCard", "{written} A director or the chief of staff must approve it.")
        return said.format(written=written), "D3b"
    said = translate("ApprovalCard", "{written} You may approve, for you have not written the answer yourself.")
    return said.format(written=written), "D3b"


def _written(question: Question) -> str:
    return translate("ApprovalCard", "Written by {names}.").format(names=", ".join(question.authors))


class MissingCard(Section):
    """What is missing for the next step, each with its rule."""

    def __init__(self) -> None:
        super().__init__(2, "card", _SIDE)
        self.lacks: tuple[Lack, ...] = ()

    @override
    def concerns(self, case: Case) -> bool:
        return bool(self.lacks) and next_state(case.question) is not None

    @override
    def facts(self, case: Case) -> object:
        return self.lacks

    @override
    def items(self, case: Case) -> Sequence[Item]:
        count = label(str(len(self.lacks)), "caption")
        title = section(translate("MissingCard", "Missing for the next step"), count)
        return (title, 4, column(*(self._row(each) for each in self.lacks), gap=6), STRETCH)

    def _row(self, lack: Lack) -> Item:
        middle = Qt.AlignmentFlag.AlignVCenter
        return row((Paragraph(lack.text, 13, 20), 1, middle), rule_tag(lack.rule), gap=8)
