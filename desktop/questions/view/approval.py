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
from desktop.ui.buttons import Button, icon_button
from desktop.ui.layout import STRETCH, Item, column, hline, row, section
from desktop.ui.pieces import CheckItem, CheckRow
from desktop.ui.recordhead import Lacking
from desktop.ui.text import Paragraph, label

_SIDE = (16, 16, 16, 16)
_BOXES = {AngleState.OPEN: "todo", AngleState.COVERED: "done", AngleState.NOT_RELEVANT: "na"}


class ApprovalCard(Section):
    """The angles of the answer, each with who saw to it, and whether the person at the screen may approve."""

    angle_set = Signal(str, object, str)
    """An angle's name, its new state, and the person."""

    def __init__(self) -> None:
        super().__init__(2, "card", _SIDE)
        self._case: Case | None = None
        self._count, self._sentence = label(""), Paragraph("")
        self._rows: list[tuple[CheckRow, Button | None]] = []

    @override
    def concerns(self, case: Case) -> bool:
        answered = State.FOR_APPROVAL in path(case.question.kind)
        return answered and case.question.kind is not Kind.GUIDANCE and case.question.state is not State.RECEIVED

    @override
    def facts(self, case: Case) -> object:
        question = case.question
        return (question.angles, question.state, question.authors, question.approver, case.actor, case.known)

    @override
    def shape(self, case: Case) -> object:
        tickable = tuple(each.state is not AngleState.NOT_RELEVANT for each in case.question.angles)
        return (tickable, _is_changeable(case.question), approval_sentence(case)[1])

    @override
    def fill(self, case: Case) -> None:
        question, self._case = case.question, case
        covered = sum(each.state is AngleState.COVERED for each in question.angles)
        # what is not relevant is seen to as well: it was looked at
        seen = covered + sum(each.state is AngleState.NOT_RELEVANT for each in question.angles)
        counted = translate("ApprovalCard", "Angles {done} of {count}").format(done=seen, count=len(question.angles))
        self._count.setText(counted)
        self._sentence.set_text(approval_sentence(case)[0])
        for (box, more), angle in zip(self._rows, question.angles, strict=True):
            box.set_item(_item(angle))
            if more is not None:
                more.setAccessibleName(translate("ApprovalCard", "More for {angle}").format(angle=angle.name))
                more.setToolTip(more.accessibleName())

    @override
    def items(self, case: Case) -> Sequence[Item]:
        self._count, self._sentence = label("", "caption"), Paragraph("", 13, 20, role="ink2")
        changeable = _is_changeable(case.question)
        self._rows = [self._row(at, angle, changeable) for at, angle in enumerate(case.question.angles)]
        self.fill(case)
        return (
            section(translate("ApprovalCard", "Approval"), self._count),
            *(row((box, 1), more, gap=2) if more is not None else box for box, more in self._rows),
            8,
            hline(),
            12,
            self._sentence,
            4,
            row(rule_tag(approval_sentence(case)[1]), STRETCH),
            STRETCH,
        )

    def _row(self, at: int, angle: Angle, changeable: bool) -> tuple[CheckRow, Button | None]:
        """An angle; the box ticks it off in the user's own name, the menu names others."""
        box = CheckRow(_item(angle), changeable)
        box.toggled.connect(lambda on: self._tick(at, on))
        if not changeable:
            return box, None
        more = icon_button("ellipsis", angle.name, dense=True)
        more.clicked.connect(lambda _checked=False: self._open_menu(at, more))
        return box, more

    def _open_menu(self, at: int, more: Button) -> None:
        if self._case is not None:
            menu = self.menu(self._case.question.angles[at], self._case, more)
            menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

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

    def _tick(self, at: int, on: bool) -> None:
        if self._case is not None:
            angle, name = self._case.question.angles[at], self._case.actor.name
            self._set(angle, AngleState.COVERED if on else AngleState.OPEN, name if on else "")

    def _set(self, angle: Angle, state: AngleState, person: str, _checked: bool = False) -> None:
        self.angle_set.emit(angle.name, state, person)


def _is_changeable(question: Question) -> bool:
    return question.state in OPEN and question.state is not State.APPROVED


def _item(angle: Angle) -> CheckItem:
    left_out = angle.state is AngleState.NOT_RELEVANT
    right = translate("ApprovalCard", "Not relevant") if left_out else angle.person
    return CheckItem(angle.name, angle.name, _BOXES[angle.state], right)


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
        self.lacks: Sequence[Lacking] = ()

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

    def _row(self, lack: Lacking) -> Item:
        middle = Qt.AlignmentFlag.AlignVCenter
        return row((Paragraph(lack.text, 13, 20), 1, middle), rule_tag(lack.rule), gap=8)
