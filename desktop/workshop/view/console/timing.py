"""Workshop: the clock of the step that is on: what is left, then overtime; pause, another minute, the pace (U5)."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.ui.buttons import button
from desktop.ui.fonts import font
from desktop.ui.layout import STRETCH, card, column, row
from desktop.ui.painted import LEFT, Painted, smooth, text_width
from desktop.ui.text import Elided, Paragraph, label, set_ink
from desktop.ui.theme import look
from desktop.workshop.rules import Clock
from desktop.workshop.view.live import LiveMeeting

WHOLE = 1480
"""The width of the console from which the agenda has a place of its own and the clock is large."""


class Digits(Painted):
    """Minutes and seconds, large; overtime has a plus before it and stands in the colour of what is late."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._over = "00.00", False

    def tell(self, seconds: int, over: bool) -> None:
        """Shows a time."""
        text = f"{'+' if over else ''}{seconds // 60:02}.{seconds % 60:02}"
        if (text, over) != (self._text, self._over):
            self._text, self._over = text, over
            said = translate("Stage", "{time} over time") if over else translate("Stage", "{time} left")
            self.setAccessibleName(said.format(time=text.lstrip("+")))
            self.refit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(text_width(self._face(), self._text), look().px(52))

    def _face(self) -> QFont:
        """Large where there is room."""
        return font(44 if self.window().width() >= look().px(WHOLE) else 34, 600)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setFont(self._face())
        painter.setPen(look().color("danger" if self._over else "ink"))
        painter.drawText(QRectF(self.rect()), LEFT, self._text)


class Bar(Painted):
    """How much of the step's time is used."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._share = 0.0

    def tell(self, share: float) -> None:
        """Shows a share from 0 to 1; above 1 is overtime."""
        self._share = share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(120), look().px(6))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, high = smooth(self), self.height()
        painter.setPen(look().color("line2"))
        painter.setBrush(look().color("line2"))
        painter.drawRoundedRect(QRectF(0, 0, self.width() - 1, high - 1), high / 2, high / 2)
        role = "danger" if self._share > 1 else "accent"
        painter.setPen(look().color(role))
        painter.setBrush(look().color(role))
        painter.drawRoundedRect(QRectF(0, 0, (self.width() - 1) * min(1.0, self._share), high - 1), high / 2, high / 2)


class TimerCard(QWidget):
    """The clock with its buttons, and how far the whole agenda is ahead or behind."""

    def __init__(self, live: LiveMeeting) -> None:
        super().__init__()
        self._live = live
        self._title, self._of = Elided("", "h3"), label("", "caption")
        self._digits, self._bar, self._pace = Digits(), Bar(), label("", "small")
        self.pause = button(translate("Stage", "Pause"), icon="pause", on_click=live.pause, dense=True)
        self.go = button(translate("Stage", "Go on"), "primary", "play", live.pause, dense=True)
        self.more = button(translate("Stage", "+ 1 min."), on_click=live.add_minute, dense=True)
        self.go.hide()
        times = row(self._digits, STRETCH, self.pause, self.go, self.more)
        inside = column(row((self._title, 1), self._of), times, self._bar, self._pace, gap=8, margins=(20, 14, 20, 14))
        self.setLayout(column(card(inside), gap=0))

    def refresh(self) -> None:
        """Shows the time of the step."""
        run, told = self._live.run, self._live.clock()
        if run is None or told is None:
            return
        self._title.set_text(self._live.meeting.steps[run.step].title)
        self._of.setText(translate("Stage", "of {minutes} min.").format(minutes=told.planned // 60))
        self._digits.tell(told.overtime or told.left, bool(told.overtime))
        self._bar.tell(told.used / max(1, told.planned))
        for each, shown in ((self.pause, not told.paused), (self.go, told.paused)):
            if each.isHidden() == shown:
                each.setVisible(shown)
        self._pace.setText(pace_text(told))
        set_ink(self._pace, "warn" if told.ahead <= -60 else "ink2")


def pace_text(told: Clock) -> str:
    """How the whole agenda stands: ahead, behind, or as planned; and that the clock stands still."""
    minutes = abs(told.ahead) // 60
    if not minutes:
        said = translate("Stage", "The agenda is on time")
    elif told.ahead > 0:
        said = translate("Stage", "%n minutes ahead of the agenda", minutes)
    else:
        said = translate("Stage", "%n minutes behind the agenda", minutes)
    return f"{said}. {translate('Stage', 'The time stands still.')}" if told.paused else said


class NotesCard(QWidget):
    """The notes of the step, for the facilitator alone: the room never sees them."""

    def __init__(self, live: LiveMeeting, framed: bool = True) -> None:
        super().__init__()
        self._live, self._framed = live, framed
        self._text = Paragraph("", 14, 21)
        head = label(translate("Stage", "Notes for you"), "h3")
        inside = column(head, self._text, None if framed else STRETCH, gap=4, margins=(20, 12, 20, 14))
        self.setLayout(column(card(inside) if framed else inside, gap=0))

    def refresh(self) -> None:
        """Shows the notes of the step that is on."""
        run = self._live.run
        notes = self._live.meeting.steps[run.step].notes.strip() if run is not None else ""
        if self._framed:
            self.setVisible(bool(notes))
        self._text.set_text(notes or translate("Stage", "No notes for this step"))
