"""Workshop: the agenda in the console: planned and used minutes, where the meeting is, when it will end (U1, U5)."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.ui.clock import clock_text
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.layout import STRETCH, clear, column, hline, pane, row, scroll
from desktop.ui.layout import add as put
from desktop.ui.painted import CENTER, LEFT, PaintedButton, draw_text, smooth
from desktop.ui.text import label, set_ink
from desktop.ui.theme import look
from desktop.workshop import rules
from desktop.workshop.rules import Clock, Meeting, Run, Step
from desktop.workshop.view.live import LiveMeeting


class AgendaPane(QWidget):
    """The steps, each a button that goes there, and three lines on the time."""

    def __init__(self, live: LiveMeeting) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._live = live
        self._steps: list[StepButton] = []
        self._shown: tuple[Step, ...] = ()
        self._list = column(gap=0)
        self._clock, self._plan, self._pace = label("", "strong"), label("", "strong"), label("", "strong")
        times = column(
            row(label(translate("Stage", "Time now"), "small"), STRETCH, self._clock),
            row(label(translate("Stage", "End as planned"), "small"), STRETCH, self._plan),
            row(label(translate("Stage", "End at this pace"), "small"), STRETCH, self._pace),
            gap=8,
            margins=(24, 14, 24, 14),
        )
        inside = pane(column(pane(self._list), STRETCH, gap=0, margins=(0, 4, 0, 4)))
        head = row(label(translate("Stage", "Agenda"), "h3"), margins=(24, 14, 24, 10))
        self.setLayout(column(head, hline(), (scroll(inside), 1), hline(), times, gap=0))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(300), look().px(400))

    def refresh(self) -> None:
        """Shows where the meeting is."""
        meeting, run = self._live.meeting, self._live.run
        if self._shown != meeting.steps:
            self._shown = meeting.steps
            clear(self._list)
            self._steps = [StepButton(at, step) for at, step in enumerate(meeting.steps)]
            for each in self._steps:
                each.chosen.connect(self._live.go)
                put(self._list, each)
        self.tick()
        if run is not None and run.step < len(self._steps):
            self._steps[run.step].update()

    def tick(self) -> None:
        """Shows the time."""
        run, told = self._live.run, self._live.clock()
        now = self._live.services.clock.now()
        self._clock.setText(clock_text(now.hour * 60 + now.minute))
        if run is None or told is None:
            return
        for each in self._steps:
            each.tell(run, told, self._live.meeting)
        planned = rules.end(self._live.meeting)
        self._plan.setText(clock_text(planned) if planned >= 0 else "–")
        ends = told.ends.astimezone(now.tzinfo)
        self._pace.setText(clock_text(ends.hour * 60 + ends.minute))
        late = planned >= 0 and _minute(ends.hour, ends.minute, now.hour) > planned
        set_ink(self._pace, "warn" if late else "ok")
        late_words = translate("Stage", "later than planned") if late else translate("Stage", "as planned or earlier")
        self._pace.setAccessibleName(f"{self._pace.text()}, {late_words}")


def _minute(hour: int, minute: int, hour_now: int) -> int:
    """Minutes after midnight of the meeting's day; a meeting may go on past midnight."""
    return (hour + (24 if hour < hour_now else 0)) * 60 + minute


class StepButton(PaintedButton):
    """A step: its number or a tick, title, minutes; the one that is on is tinted and has a bar."""

    chosen = Signal(int)

    def __init__(self, at: int, step: Step) -> None:
        super().__init__()
        self.at, self.step = at, step
        self._state, self._minutes = "open", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: self.chosen.emit(self.at))

    def tell(self, run: Run, told: Clock, _meeting: Meeting) -> None:
        """Shows how the step stands."""
        used = run.used[self.at] if self.at < len(run.used) else 0
        seconds = told.used if self.at == run.step else used
        planned = self.step.minutes + (run.extra[self.at] if self.at < len(run.extra) else 0)
        state = "now" if self.at == run.step else "done" if self.at < run.step else "open"
        words = translate("Stage", "{planned} min.").format(planned=planned)
        if seconds >= 30 or state == "now":
            words = translate("Stage", "{used} min. (plan {planned})").format(used=round(seconds / 60), planned=planned)
        over = state == "now" and seconds > planned * 60
        if over:
            words = f"{words}, {translate('Stage', 'over time')}"
        if (state, words) == (self._state, self._minutes):
            return
        self._state, self._minutes = state, words
        said = {"now": translate("Stage", "now"), "done": translate("Stage", "over"), "open": ""}[state]
        self.setAccessibleName(", ".join(filter(None, (f"{self.at + 1}. {self.step.title}", words, said))))
        self.setToolTip(self.step.title)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(58))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        on = self._state == "now"
        if on or self.hovered:
            painter.fillRect(self.rect(), look().color("selected" if on else "hover"))
        if on:
            painter.fillRect(0, 0, px(4), self.height(), look().color("accent"))
        node = QRectF(px(24), px(12), px(24), px(24))
        done = self._state == "done"
        painter.setPen(QPen(look().color("accent" if on or done else "control"), 2 if on else 1.25))
        painter.setBrush(look().color("accent" if done else "surface"))
        painter.drawEllipse(node)
        if done:
            draw_icon(painter, "check", node.x() + px(5), node.y() + px(5), 14, "on_accent")
        else:
            painter.setPen(look().color("accent" if on else "ink2"))
            painter.setFont(font(12, 600))
            painter.drawText(node, CENTER, str(self.at + 1))
        left = px(60)
        painter.setFont(font(14, 600 if on or done else 400))
        painter.setPen(look().color("ink"))
        draw_text(painter, QRectF(left, px(8), self.width() - left - px(12), px(22)), self.step.title, LEFT)
        painter.setFont(font(12))
        painter.setPen(look().color("warn" if translate("Stage", "over time") in self._minutes else "ink2"))
        painter.drawText(QRectF(left, px(30), self.width() - left, px(18)), LEFT, self._minutes)
