"""Codex: a chapter's questions: starred, chosen and sent to a theme meeting; own ones added (K3, U3)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.codex.rules import Question
from desktop.ui.buttons import Tabs, button, icon_button
from desktop.ui.layout import STRETCH, add, clear, column, hline, row, scroll
from desktop.ui.pieces import EmptyState, Icon
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

WIDTH = 440
"""Width of the questions beside the text, in design pixels."""


class QuestionRow(QFrame):
    """One question: a box to choose it, its words and kind, its star, and for an own one the way to change it."""

    chosen = Signal(bool)
    star_turned = Signal()
    edit_requested = Signal()

    def __init__(self, question: Question, starred: bool, chosen: bool) -> None:
        super().__init__()
        self.question = question
        self.box = QCheckBox()
        self.box.setChecked(chosen)
        self.box.setAccessibleName(question.text)
        self.box.toggled.connect(self._choose)
        name = self.tr("Take the star away") if starred else self.tr("Star the question")
        self.star = icon_button("star-filled" if starred else "star", name, self.star_turned.emit, dense=True)
        kind = self.tr("Scale 1–5") if question.scale else self.tr("Open question")
        told = row(Icon("sliders-horizontal" if question.scale else "message-square-quote", 16), label(kind, "caption"))
        if question.source is None:
            add(told, label(self.tr("Our own"), "caption"))
            add(told, button(self.tr("Change …"), "link", on_click=self.edit_requested.emit, dense=True, writes=True))
        add(told, STRETCH)
        self.text = Paragraph(question.text, 14, 21, serif=True)
        inner = row(
            (self.box, 0), (column(self.text, told, gap=4), 1), (self.star, 0), gap=10, margins=(20, 12, 16, 12)
        )
        inner.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        inner.setAlignment(self.star, Qt.AlignmentFlag.AlignTop)
        self.setLayout(inner)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tint(chosen)

    def _choose(self, on: bool) -> None:
        self._tint(on)
        self.chosen.emit(on)

    def _tint(self, on: bool) -> None:
        self.setProperty("picked", "true" if on else "false")
        self.style().unpolish(self)
        self.style().polish(self)


class QuestionsPane(QFrame):
    """The questions of the chapter in view, under the tabs All, Starred and Own; those chosen can be sent."""

    star_turned = Signal(str)
    edit_requested = Signal(object)
    new_requested = Signal()
    send_requested = Signal()

    def __init__(self, may_send: bool) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.picked: dict[str, Question] = {}
        self.rows: list[QuestionRow] = []
        self._questions: tuple[Question, ...] = ()
        self._stars: frozenset[str] = frozenset()
        self.tabs = Tabs([(self.tr("All"), 0), (self.tr("Starred"), 0), (self.tr("Own"), 0)])
        self.tabs.chosen.connect(lambda _at: self._draw())
        new = button(self.tr("New question"), "ghost", "plus", self.new_requested.emit, dense=True, writes=True)
        self.head = column(
            row(label(self.tr("Questions"), "h3"), STRETCH, new), self.tabs, gap=8, margins=(20, 16, 16, 0)
        )
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        inside = QWidget()
        inside.setLayout(column(self._list, STRETCH, gap=0))
        self.count = label("", "strong")
        self.send = button(self.tr("Send to theme meeting …"), "primary", "presentation", self.send_requested.emit)
        self.foot = QFrame()
        self.foot.setProperty("ground", "sunken")
        self.foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.foot.setLayout(row(self.count, STRETCH, self.send, margins=(20, 12, 16, 12)))
        self._may_send = may_send
        self.setLayout(column(self.head, hline(), (scroll(inside), 1), self.foot, gap=0))
        self._tell()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(WIDTH), super().sizeHint().height())

    def show_questions(self, questions: Sequence[Question], stars: frozenset[str]) -> None:
        """Shows the questions of a chapter; what was chosen in other chapters stays chosen."""
        if (tuple(questions), stars) == (self._questions, self._stars) and self.rows:
            return
        self._questions, self._stars = tuple(questions), stars
        for at, wanted in enumerate(_TABS):
            self.tabs.set_count(at, sum(wanted(each, stars) for each in questions))
        self._draw()

    def forget_picks(self) -> None:
        """Nothing is chosen any more: it has been sent."""
        self.picked.clear()
        self._draw()

    def _draw(self) -> None:
        self.rows = []
        clear(self._list)
        wanted = _TABS[self.tabs.currentIndex()]
        for each in (one for one in self._questions if wanted(one, self._stars)):
            made = QuestionRow(each, each.id in self._stars, each.id in self.picked)
            made.chosen.connect(lambda on, each=each: self._pick(each, on))
            made.star_turned.connect(lambda each=each: self.star_turned.emit(each.id))
            made.edit_requested.connect(lambda each=each: self.edit_requested.emit(each))
            self.rows.append(made)
            add(self._list, made)
            add(self._list, hline())
        if not self.rows:
            add(self._list, EmptyState(self.tr("No questions here"), self.tr("Add your own, or look at all.")))
        self._tell()

    def _pick(self, question: Question, on: bool) -> None:
        if on:
            self.picked[question.id] = question
        else:
            self.picked.pop(question.id, None)
        self._tell()

    def _tell(self) -> None:
        self.count.setText(translate("QuestionsPane", "%n questions chosen", len(self.picked)))
        self.send.setEnabled(bool(self.picked))
        self.foot.setVisible(self._may_send and bool(self.picked))


_TABS: tuple[Callable[[Question, frozenset[str]], bool], ...] = (
    lambda _question, _stars: True,
    lambda question, stars: question.id in stars,
    lambda question, _stars: question.source is None,
)
"""What stands under each tab."""
