"""Questions: the parts of the detail and where they stand, beside each other or in one column."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.dispatch.view.files import Enclosures
from desktop.questions.rules import State, is_open
from desktop.questions.view.answer import AnswerPart
from desktop.questions.view.approval import ApprovalCard, MissingCard
from desktop.questions.view.asking import RULES
from desktop.questions.view.case import Case
from desktop.questions.view.deadline import DeadlineCard
from desktop.questions.view.handling import HandlingPart
from desktop.questions.view.history import HistoryPart
from desktop.questions.view.inquiry import InquiryWell, SimilarQuestions, UnknownSender
from desktop.questions.view.recipients import RecipientsPart, SendingPart
from desktop.questions.view.steps import steps_of
from desktop.questions.view.triage import TriagePanel
from desktop.ui.layout import STRETCH, column, hline, pane, scroll
from desktop.ui.section import Section
from desktop.ui.slot import Slot
from desktop.ui.statebar import StateBar
from desktop.ui.text import Elided
from desktop.ui.theme import look
from desktop.ui.title import Title

_SIDE = 348
_PAIRED_FROM = 560
"""A narrower detail has its cards below each other."""
_EARLY = (State.RECEIVED, State.TRIAGED, State.AWAITING)


class Body(QFrame):
    """Everything below the action row; it scrolls."""

    def __init__(self, files: Enclosures) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.title = Title(
            translate("QuestionTitle", "Subject"), translate("QuestionTitle", "Double click to change the subject")
        )
        self.origin = Elided("", "small")
        self.bar = StateBar()
        self.slot = Slot(RULES)
        self.unknown, self.inquiry, self.triage = UnknownSender(), InquiryWell(files), TriagePanel()
        self.similar, self.answer, self.recipients = SimilarQuestions(), AnswerPart(files), RecipientsPart()
        self.sending, self.handling, self.history = SendingPart(), HandlingPart(), HistoryPart()
        self.deadline, self.approval, self.missing = DeadlineCard(), ApprovalCard(), MissingCard()
        self._parted: list[tuple[QWidget, QFrame]] = []
        self._left = self._make_left()
        self._side, self._cards = self._make_side()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.addWidget(self._left, 1)
        self._halves.addWidget(self._side)
        self._inside = column(self.title, 2, self.origin, 20, self.bar, 12, self.slot, 12, self._halves, STRETCH, gap=0)
        self.held = pane(self._inside, "surface")
        self.area: QScrollArea = scroll(self.held)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.bar.step_clicked.connect(self._show_step)
        self.answer.cursor_moved.connect(self._follow_cursor)
        self.slot.filled.connect(lambda: self.area.verticalScrollBar().setValue(0))
        self._states: tuple[State, ...] = ()
        self._compact = False

    def show_case(self, case: Case, states: tuple[State, ...]) -> None:
        """Shows a question; each part decides whether it is concerned."""
        question = case.question
        if not self._writes_in():
            self.held.hide()  # all parts are then shown and laid out once, instead of one after the other
        self._states = states
        self.title.show_text(question.subject, is_open(question))
        self.origin.set_text(origin_text(case))
        self.bar.set_steps(steps_of(case))
        self._place_handling(question.state)
        for part in self.sections():
            part.show_case(case)
        self.answer.show_case(case)
        for section, framed in self._parted:
            framed.setVisible(not section.isHidden())
        self._cards_right.setVisible(not (self.approval.isHidden() and self.missing.isHidden()))
        self.held.show()

    def _writes_in(self) -> bool:
        """Whether the focus is somewhere in here: it must not be lost."""
        focus = QApplication.focusWidget()
        return focus is not None and self.held.isAncestorOf(focus)

    def sections(self) -> tuple[Section, ...]:
        """The parts that draw themselves anew."""
        left = (self.unknown, self.inquiry, self.triage, self.similar, self.recipients, self.sending, self.handling)
        return (*left, self.history, self.deadline, self.approval, self.missing)

    def fit(self, compact: bool, margin: int) -> None:
        """Two columns, or the cards in pairs above one column."""
        px = look().px
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.BottomToTop if compact else directions.LeftToRight)
        self._halves.setSpacing(px(16 if compact else 32))
        self._compact = compact
        self._pair()
        self._side.setMinimumWidth(0 if compact else px(_SIDE))
        self._side.setMaximumWidth(16777215 if compact else px(_SIDE))
        self._inside.setContentsMargins(margin, 0, margin - 4 if compact else margin, 24)

    def scroll_to(self, widget: QWidget) -> None:
        """Brings a part into view."""
        self.area.ensureWidgetVisible(widget, 0, look().px(40))

    def flush(self) -> None:
        """Saves what is being typed."""
        self.title.finish()
        self.answer.flush()
        self.handling.flush()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pair()

    def _pair(self) -> None:
        """In one column the cards stand beside each other where there is room."""
        directions = QBoxLayout.Direction
        paired = self._compact and self.width() >= look().px(_PAIRED_FROM)
        self._cards.setDirection(directions.LeftToRight if paired else directions.TopToBottom)

    def _make_left(self) -> QWidget:
        held = QWidget()
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(18)
        for part in (self.unknown, self.inquiry, self.triage, self.similar, self.answer):
            self._column.addWidget(part)
        for section in (self.recipients, self.sending, self.handling, self.history):
            framed = pane(column(hline(), section, gap=14))
            self._parted.append((section, framed))
            self._column.addWidget(framed)
        self._column.addStretch(1)
        return held

    def _make_side(self) -> tuple[QWidget, QBoxLayout]:
        held, self._cards_right = QWidget(), QWidget()
        right = QVBoxLayout(self._cards_right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(16)
        right.addWidget(self.approval, 1)
        right.addWidget(self.missing)
        cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        cards.setSpacing(16)
        cards.addWidget(self.deadline, 1)
        cards.addWidget(self._cards_right, 1)
        held.setLayout(column(cards, STRETCH))
        return held, cards

    def _place_handling(self, state: State) -> None:
        """Early on it matters who takes the question; later it stands behind the answer."""
        framed = next(frame for section, frame in self._parted if section is self.handling)
        after = self.similar if state in _EARLY else next(f for s, f in self._parted if s is self.sending)
        at = self._column.indexOf(framed)
        wanted = self._column.indexOf(after) + 1
        if at != wanted:
            self._column.removeWidget(framed)
            self._column.insertWidget(self._column.indexOf(after) + 1, framed)

    def _show_step(self, at: int) -> None:
        """A done step leads to its line in the history."""
        line = self.history.row_of(self._states[at]) if at < len(self._states) else None
        if line is not None:
            self.scroll_to(line)

    def _follow_cursor(self, rect: QRect) -> None:
        """Keeps the line that is written in view."""
        edit, held = self.answer.editor.edit, self.held
        where = edit.viewport().mapTo(held, QPoint(rect.center()))
        self.area.ensureVisible(0, where.y(), 0, look().px(40))


def origin_text(case: Case) -> str:
    """Who asked and when it came."""
    question = case.question
    came = case.known.local(question.received)
    when = f"{dates.day_text(came.date())} {dates.time_text(came)}"
    by_mail = bool(question.sender_address or question.message_id)
    told = (
        translate("QuestionBody", "e-mail received {when}") if by_mail else translate("QuestionBody", "received {when}")
    )
    return "  ·  ".join(filter(None, (case.asker, told.format(when=when))))
