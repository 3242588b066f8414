"""Questions: the card that says when a question is due, and how its days were counted (W2, W3)."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QLabel
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.questions.rules import OPEN, Question
from desktop.questions.table import Due, due_of
from desktop.questions.view.asking import rule_tag
from desktop.questions.view.case import Case
from desktop.questions.view.section import Section
from desktop.questions.words import body_text, rule_sentence
from desktop.ui.countstrip import CountStrip, DayCell
from desktop.ui.layout import STRETCH, Item, row
from desktop.ui.pieces import Icon, RuleTag, Ticks
from desktop.ui.text import Paragraph, label, set_ink
from desktop.workdays.rules import Counting, DayKind, Skipped
from desktop.workdays.words import Explanation, explain, reason

_MOST_WEEKS = 8
"""A longer counting is told in words only."""
_SIDE = (16, 16, 16, 16)


class DeadlineCard(Section):
    """Ticks, the day, a small calendar of the counting, the sentence and its rules."""

    def __init__(self) -> None:
        super().__init__(8, "card", _SIDE)
        self.tag: RuleTag | None = None
        """The first rule tag: what F1 opens."""
        self._ticks: Ticks | None = None
        self._day = label("")
        self._strip: CountStrip | None = None
        self._sentence = Paragraph("")
        self._told = ""

    @override
    def facts(self, case: Case) -> object:
        question = case.question
        told = (question.deadline, question.agreed, question.delays, question.decisions, question.state)
        return (*told, question.answered_at, question.kind, case.known)

    @override
    def shape(self, case: Case) -> object:
        question = case.question
        if question.deadline is None or question.agreed or question.delays:
            return None
        counting, told = _counted(case)
        return (due_of(question, case.known).ticks is not None, _fits(question, counting), told.rules)

    @override
    def fill(self, case: Case) -> None:
        question, due = case.question, due_of(case.question, case.known)
        if self._ticks is not None and due.ticks is not None:
            self._ticks.set_count(due.ticks, due.whole)
        if question.deadline is not None:
            self._day.setText(", ".join(filter(None, (due.text, dates.day_text(question.deadline)))))
            set_ink(self._day, "" if due.role == "ink" else due.role)
        counting, told = _counted(case)
        if self._strip is not None:
            self._strip.set_weeks(weeks_of(counting))
        self._sentence.set_text(told.text)
        self._told = f"{told.text} {rule_sentence('D3a')}"

    @override
    def items(self, case: Case) -> Sequence[Item]:
        question, due = case.question, due_of(case.question, case.known)
        ticks = self._ticks = Ticks(due.ticks, due.whole) if due.ticks is not None else None
        head = row(label(translate("DeadlineCard", "Deadline"), "h3"), STRETCH, ticks)
        self.tag = None
        if question.deadline is None:
            return (head, *self._none(question), STRETCH)
        self._day = _day_label(question.deadline, due)
        day = row(Icon("handshake", 16) if question.agreed else None, self._day, STRETCH, gap=6)
        if question.agreed:
            return (head, day, *self._agreed(question), STRETCH)
        if question.delays:
            return (head, day, *self._delayed(question), STRETCH)
        return (head, day, *self._counting(case))

    def _none(self, question: Question) -> Sequence[Item]:
        """Nothing runs: a decision is awaited, or the question went another way."""
        if question.state not in OPEN:
            return (Paragraph(translate("DeadlineCard", "No deadline runs any longer."), 13, 20, role="ink2"),)
        self.tag = rule_tag("D3a")
        said = translate("DeadlineCard", "No deadline yet. It is agreed when the task is set going.")
        return (Paragraph(said, 13, 20, role="ink2"), row(self.tag, STRETCH))

    def _agreed(self, question: Question) -> Sequence[Item]:
        """The deadline was agreed with the decision."""
        self.tag = rule_tag("D3a")
        said = translate("DeadlineCard", "Agreed deadline.")
        if question.decisions:
            last = question.decisions[-1]
            told = translate("DeadlineCard", "Agreed when {who} set the task going on {day}.")
            said = told.format(who=body_text(last.body), day=dates.date_text(last.on))
        return (Paragraph(said, 13, 20, role="ink2"), row(self.tag, STRETCH))

    def _delayed(self, question: Question) -> Sequence[Item]:
        """A notice has put the deadline off."""
        self.tag = rule_tag("D3a")
        last = question.delays[-1]
        told = translate("DeadlineCard", "Put off from {before} by a delay notice: {reason}")
        said = told.format(before=dates.date_text(last.before), reason=last.reason)
        return (Paragraph(said, 13, 20, role="ink2"), row(self.tag, STRETCH))

    def _counting(self, case: Case) -> Sequence[Item]:
        """How the days were counted, as a calendar and in a sentence."""
        counting, told = _counted(case)
        fits = _fits(case.question, counting)
        self._strip = CountStrip(dates.weekday_letters()) if fits else None
        self._sentence = Paragraph("", 13, 20, role="ink2")
        why = translate("DeadlineCard", "Why this deadline?")
        self.tag = rule_tag("D3a", why, lambda: self._told)
        # the principle that gives ten days first, then what was left out
        tags = (self.tag, *(rule_tag(rule) for rule in told.rules if rule != "W2"))
        self.fill(case)
        shown = (4, self._strip, 4) if self._strip is not None else ()
        return (*shown, self._sentence, row(*tags, STRETCH, gap=6), STRETCH)


def _counted(case: Case) -> tuple[Counting, Explanation]:
    """The counting of a question's days, and how it is told."""
    question = case.question
    counting = case.known.calendar.count(question.day_zero, max(question.deadline_days, 1))
    return counting, explain(counting, case.known.local(question.received).date(), case.profile.late_hour)


def _fits(question: Question, counting: Counting) -> bool:
    """Whether the counting is shown as a calendar: it leads to the deadline, and is not too long."""
    return counting.deadline == question.deadline and len(weeks_of(counting)) <= _MOST_WEEKS


def _day_label(day: date, due: Due) -> QLabel:
    said = ", ".join(filter(None, (due.text, dates.day_text(day))))
    return label(said, "medium", ink="" if due.role == "ink" else due.role)


def weeks_of(counting: Counting) -> list[tuple[int, tuple[DayCell, ...]]]:
    """A row for each week from the day of receipt to the deadline, Monday first (W3)."""
    first = counting.day_zero - timedelta(counting.day_zero.weekday())
    weeks = ((counting.deadline - first).days // 7) + 1
    numbers = {day: number for number, day in enumerate(counting.counted, 1)}
    named = {each.day: each for each in (*counting.skipped, *counting.weekends)}
    closed = {each.day: each for each in counting.closed}
    found = []
    for week in range(weeks):
        days = [first + timedelta(7 * week + place) for place in range(7)]
        cells = tuple(_cell(day, counting, numbers, named, closed) for day in days)
        found.append((days[0].isocalendar().week, cells))
    return found


def _cell(
    day: date,
    counting: Counting,
    numbers: dict[date, int],
    named: dict[date, Skipped],
    closed: dict[date, Skipped],
) -> DayCell:
    """One day of the calendar, with the sentence that is read aloud and shown beside the pointer."""
    said = dates.day_text(day)
    if day == counting.day_zero:
        return DayCell(day.day, None, "received", translate("DeadlineCard", "{day}: received").format(day=said))
    if day in numbers:
        kind = "last" if day == counting.deadline else "counted"
        told = translate("DeadlineCard", "{day}: day {number}").format(day=said, number=numbers[day])
        extra = f", {reason(closed[day])}" if day in closed else ""
        return DayCell(day.day, numbers[day], kind, told + extra)
    if day in named:
        kinds = {DayKind.WEEKEND: "weekend", DayKind.CLOSED: "closed"}
        skipped = named[day]
        tip = f"{said}: {reason(skipped)}" if skipped.kind is not DayKind.WEEKEND else ""
        return DayCell(day.day, None, kinds.get(skipped.kind, "holiday"), tip)
    return DayCell(day.day, None, "after")
