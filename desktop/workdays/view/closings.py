"""Closing days: the list and the form below it; what would move deadlines is shown before it is saved (W1b, W5)."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.changes import Change
from desktop.base.dates import time_text
from desktop.base.problems import Problem
from desktop.storage.session import Session
from desktop.ui.buttons import button
from desktop.ui.fonts import font
from desktop.ui.forms import Days, Form
from desktop.ui.icons import draw_icon
from desktop.ui.layout import STRETCH, add, card, clear, column, row
from desktop.ui.painted import PaintedButton, draw_text, smooth
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look
from desktop.workdays import actions
from desktop.workdays.actions import Deadlines
from desktop.workdays.deadlines import Move
from desktop.workdays.form import closing_fields, closing_of, closing_values
from desktop.workdays.rules import ClosingDay
from desktop.workdays.view.moves import MovesCard, rule_tag
from desktop.workdays.words import closing_text

Write = Callable[[Session], Change]


class ClosingRow(PaintedButton):
    """One closing in the list: its name over its days; the chosen one is tinted and has an edge."""

    def __init__(self, closing: ClosingDay) -> None:
        super().__init__()
        self.closing = closing
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{closing.name}, {closing_text(closing)}")

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(48))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        area, on = QRectF(self.rect()), self.isChecked()
        if on or self.hovered:
            painter.fillRect(area, look().color("selected" if on else "hover"))
        if on:
            painter.fillRect(QRectF(0, 0, px(4), area.height()), look().color("accent"))
        draw_icon(painter, "repeat" if self.closing.yearly else "lock", px(14), px(8), 16, "ink2")
        words = QRectF(px(40), px(5), area.width() - px(48), px(20))
        painter.setFont(font(14, 600 if on else 500))
        painter.setPen(look().color("ink"))
        cut = draw_text(painter, words, self.closing.name)
        painter.setFont(font(13))
        painter.setPen(look().color("ink2"))
        draw_text(painter, words.translated(0, px(19)), closing_text(self.closing))
        painter.end()
        if cut != bool(self.toolTip()):
            self.setToolTip(self.closing.name if cut else "")


class ClosingDays(QWidget):
    """The card of the closing days."""

    settings_requested = Signal()

    def __init__(self, services: Services, deadlines: Deadlines, days: Days) -> None:
        super().__init__()
        self._services, self._deadlines = services, deadlines
        self._draft: ClosingDay | None = None
        self._busy, self._waits = False, False
        self.rows: list[ClosingRow] = []
        self.moves: MovesCard | None = None
        self.form = Form(closing_fields(), days)
        self.form.saved.connect(lambda _values: self._save())
        self.remove = button(self.tr("Remove closing day"), "ghost", "trash-2", self._remove, dense=True, writes=True)
        self.close_form = button(self.tr("Close"), dense=True, on_click=self.leave)
        self._saved = label("", "caption")
        self._list, self._step = QVBoxLayout(), QVBoxLayout()
        self._list.setSpacing(0)
        self._hint = Paragraph("", 13, 20, role="ink2")
        self._edit = QWidget()
        self._edit.setLayout(column(8, self.form, row(self.remove, STRETCH, self._saved, self.close_form), gap=8))
        self._edit.hide()
        head = row(label(self.tr("Closing days"), "h3"), STRETCH, rule_tag("W1b"))
        inside = column(head, self._hint, 6, self._list, self._edit, self._step, gap=2, margins=(16, 12, 16, 16))
        self.setLayout(column(card(inside)))
        self.show_hint()

    def show_hint(self) -> None:
        """Says whether closing days stop the clock, as the profile has it."""
        stops = self._services.settings.profile.closing_stops_clock
        counts = self.tr("They are shown, but count all the same.")
        self._hint.set_text(self.tr("They do not count.") if stops else counts)

    def set_closings(self, closings: Sequence[ClosingDay]) -> None:
        """Shows the closing days as they stand; the chosen one stays chosen, with its newest values."""
        clear(self._list)
        self.rows = [ClosingRow(each) for each in closings]
        for line in self.rows:
            line.clicked.connect(lambda _on=False, line=line: self.choose(line.closing))
            add(self._list, line)
        if not closings:
            none = self.tr("None yet. Bridge days and the days before New Year belong here.")
            add(self._list, Paragraph(none, 13, 20))
        if self._draft is not None and self._draft.id and not self._busy:
            found = next((each for each in closings if each.id == self._draft.id), None)
            if found is None:
                self._close()
            else:
                self._draft = found
                self.form.set_values(closing_values(found), found.id)
        self._mark()

    def begin(self, day: date) -> None:
        """Begins a new closing day; it is stored as soon as it has a name."""
        self._show(ClosingDay(day))
        self.form.editor("name").focus.setFocus()

    def picture_moves(self, moves: tuple[Move, ...]) -> None:
        """Shows what a closing day would move, as it stands before it is saved; for pictures, nothing is written."""
        self._show(ClosingDay(moves[0].before))
        self.moves = MovesCard(moves, self._give_up, self._give_up)
        add(self._step, self.moves)
        self.moves.step_forward()

    def choose(self, closing: ClosingDay) -> None:
        """Opens a closing day in the form, or closes the form when it was open there."""
        if self._draft is not None and self._draft.id == closing.id:
            self.leave()
        else:
            self._show(closing)

    def leave(self) -> None:
        """Saves what is being typed and closes the form."""
        self.form.flush()
        if self.moves is None:
            self._close()

    def _show(self, closing: ClosingDay) -> None:
        self.form.flush()
        self._drop_moves()
        self._draft = closing
        self.form.set_values(closing_values(closing), closing.id)
        self._saved.setText("")
        self.remove.setVisible(bool(closing.id))
        self._edit.show()
        self._mark()

    def _close(self) -> None:
        self._draft = None
        self._drop_moves()
        self._edit.hide()
        self._mark()

    def _mark(self) -> None:
        for line in self.rows:
            line.setChecked(self._draft is not None and line.closing.id == self._draft.id)

    def _save(self) -> None:
        """Looks what the form's values would move: nothing, then they are saved; else the user decides."""
        if self._draft is None or self.form.problems():
            return
        if self._busy:
            self._waits = True
            return
        draft = closing_of(self.form.values(), self._draft)
        if draft == self._draft and draft.id:
            return
        profile = self._services.settings.profile
        write = actions.change_closing_day if draft.id else actions.add_closing_day
        self._ask(
            lambda session: self._deadlines.preview(session, profile, draft, None),
            lambda session: write(session, draft),
            self._give_up,
        )

    def _remove(self) -> None:
        gone = self._draft
        if gone is None or not gone.id:
            return
        profile = self._services.settings.profile
        self._ask(
            lambda session: self._deadlines.preview(session, profile, None, gone),
            lambda session: actions.remove_closing_day(session, gone),
            self._drop_moves,
            (self.tr("Remove and move"), self.tr("Keep closing day")),
        )

    def _ask(
        self,
        preview: Callable[[Session], tuple[Move, ...]],
        write: Write,
        no: Callable[[], object],
        texts: tuple[str, str] = ("", ""),
    ) -> None:
        """Shows what a change would move before it is written, or writes it when it moves nothing (W5)."""

        def judge(moves: tuple[Move, ...]) -> None:
            self._drop_moves()
            if not moves:
                self._write(write)
                return
            self.moves = MovesCard(moves, lambda: self._write(write), no, texts)
            add(self._step, self.moves)
            self.moves.step_forward()

        self._services.tasks.read(preview, judge, "closing preview", self._fail, owner=self)

    def _write(self, write: Write) -> None:
        """Writes the change and moves the deadlines in the same transaction (W5)."""
        self._busy = True

        def work(session: Session) -> Change:
            change = write(session)
            self._deadlines.move(session)
            return change

        self._drop_moves()
        self._services.tasks.write(work, self._written, self._fail, owner=self)

    def _written(self, change: Change) -> None:
        self._busy = False
        after = change.after
        if not isinstance(after, ClosingDay):
            self._close()
        elif self._draft is not None:
            self._draft = after
            self.form.subject = after.id
            self.remove.show()
            now = time_text(self._services.clock.now())
            self._saved.setText(self.tr("Saved at {time}").format(time=now.removeprefix("kl. ")))
        if self._waits:
            self._waits = False
            self._save()

    def _give_up(self) -> None:
        """Puts the stored values back into the form; a new closing day is dropped."""
        self._drop_moves()
        if self._draft is None or not self._draft.id:
            self._close()
        else:
            self.form.set_values(closing_values(self._draft), self._draft.id)

    def _fail(self, problem: Problem) -> None:
        self._busy = self._waits = False
        if self._draft is None:
            self._services.tasks.problem_found.emit(problem)
            return
        field = "until" if problem.rule == "W1b" and "name" not in self.form.problems() else "name"
        self.form.complain(field, " ".join(filter(None, (problem.title, problem.advice))))

    def _drop_moves(self) -> None:
        clear(self._step)
        self.moves = None


def number_of_closings(count: int) -> str:
    """How many days of a year are closing days."""
    return QCoreApplication.translate("ClosingDays", "%n closing days", "", count)
