"""State bar: where a record stands on its way, as nodes with labels, or in few words when there is little room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip
from typing_extensions import override

from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.painted import Painted, draw_text, smooth, text_width
from desktop.ui.theme import look

_WIDE_STEP = 96
"""A step needs this many design pixels for its label; with less the bar is compact."""


@dataclass(frozen=True)
class Step:
    """One step: its label, what stands below ("27 Aug. · TA"), and kind done, current, blocked or open."""

    label: str
    sub: str = ""
    kind: str = "open"


class StateBar(Painted):
    """Shows the steps; a done one can be clicked or taken with arrows and Enter (`step_clicked`)."""

    step_clicked = Signal(int)

    def __init__(self, steps: Sequence[Step] = ()) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setProperty("focus_radius", 6)
        self._steps: tuple[Step, ...] = ()
        self._at = -1
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Shows other steps."""
        self._steps = tuple(steps)
        self._at = -1
        can_go = any(step.kind == "done" for step in self._steps)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_go else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.sentence())
        self.refit()

    def sentence(self) -> str:
        """The bar in words, as it is read aloud."""
        at = self.current()
        if at < 0:
            return ", ".join(step.label for step in self._steps)
        now = self._steps[at]
        parts = [self._place(), now.label]
        if now.kind == "blocked":
            parts.append(self.tr("blocked"))
        if now.sub:
            parts.append(now.sub)
        if at + 1 < len(self._steps):
            parts.append(self._next())
        return ", ".join(parts)

    def current(self) -> int:
        """The place of the current or blocked step; the last done one when nothing is left; -1 without steps."""
        for kind in ("current", "blocked"):
            for at, step in enumerate(self._steps):
                if step.kind == kind:
                    return at
        return max((at for at, step in enumerate(self._steps) if step.kind == "done"), default=-1)

    def is_compact(self) -> bool:
        """Whether there is too little room for a label under each node."""
        return self.width() < look().px(_WIDE_STEP) * len(self._steps)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(_WIDE_STEP) * len(self._steps), look().px(60))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(34) * len(self._steps), look().px(60))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        compact = self.is_compact()
        for at in range(len(self._steps)):
            self._paint_line(painter, at)
            self._paint_node(painter, at)
            if not compact:
                self._paint_words(painter, at)
        if compact:
            self._paint_compact(painter)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._hit(event.position())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.step_clicked.emit(at)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._hit(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        done = [at for at, step in enumerate(self._steps) if step.kind == "done"]
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and done:
            by = 1 if event.key() == Qt.Key.Key_Right else -1
            place = done.index(self._at) + by if self._at in done else len(done) - 1
            self._mark(done[min(max(place, 0), len(done) - 1)])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at >= 0:
            self.step_clicked.emit(self._at)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark(max((at for at, step in enumerate(self._steps) if step.kind == "done"), default=-1))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark(-1)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._steps:
            step = self._steps[self._column_at(event.pos().x())]
            QToolTip.showText(event.globalPos(), " · ".join(filter(None, (step.label, step.sub))), self)
            return True
        return super().event(event)

    def _mark(self, at: int) -> None:
        """Marks the step that Enter would take."""
        self._at = at
        words = ""
        if at >= 0:
            words = self.tr("Enter shows when: {step}").format(step=self._steps[at].label)
        self.setAccessibleDescription(words)
        self.update()

    def _column_at(self, x: float) -> int:
        return min(max(int(x / self._column()), 0), len(self._steps) - 1)

    def _hit(self, where: QPointF) -> int:
        """The done step under the mouse, or -1; node and label are one target."""
        if not self._steps:
            return -1
        at = self._column_at(where.x())
        reach = look().px(32) if self.is_compact() else self._column() - look().px(8)
        return at if where.x() - at * self._column() <= reach and self._steps[at].kind == "done" else -1

    def _column(self) -> float:
        return self.width() / max(1, len(self._steps))

    def _paint_line(self, painter: QPainter, at: int) -> None:
        if at + 1 >= len(self._steps):
            return
        px, y = look().px, look().px(11)
        passed = self._steps[at + 1].kind in ("done", "current", "blocked")
        painter.setPen(QPen(look().color("accent" if passed else "line2"), 2))
        start, end = at * self._column() + px(25), (at + 1) * self._column() - px(5)
        painter.drawLine(QPointF(start, y), QPointF(end, y))

    def _paint_node(self, painter: QPainter, at: int) -> None:
        px, kind, x, middle = look().px, self._steps[at].kind, at * self._column(), look().px(11)
        side = px(20)
        area = QRectF(x + 1, middle - side / 2 + 0.5, side - 1, side - 1)
        ink = {"done": "accent", "current": "accent", "blocked": "quar"}.get(kind, "control")
        ground = {"done": "accent", "blocked": "quar_soft"}.get(kind, "surface")
        painter.setPen(QPen(look().color(ink), 1.5 if kind == "open" else 2))
        painter.setBrush(look().color(ground))
        painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
        if kind == "done":
            draw_icon(painter, "check", area.center().x() - px(13) / 2, middle - px(13) / 2, 13, "on_accent")
        elif kind == "blocked":
            draw_icon(painter, "lock", area.center().x() - px(11) / 2, middle - px(11) / 2, 11, "quar")
        elif kind == "current":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("accent"))
            painter.drawEllipse(area.center(), px(5), px(5))
        if at == self._at:
            painter.setPen(QPen(look().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(area.adjusted(-1, -1, 1, 1).adjusted(4, 4, -4, -4))

    def _paint_words(self, painter: QPainter, at: int) -> None:
        px, step, x = look().px, self._steps[at], at * self._column()
        room = self._column() - px(6)
        strong = {"current": 600, "blocked": 600, "done": 500}.get(step.kind, 400)
        painter.setFont(font(13, strong))
        painter.setPen(look().color("ink2" if step.kind == "open" else "ink"))
        draw_text(painter, QRectF(x, px(25), room, px(18)), step.label)
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        draw_text(painter, QRectF(x, px(42), room, px(17)), step.sub)

    def _paint_compact(self, painter: QPainter) -> None:
        """Nodes only, and below them the place, the current step and the next."""
        px, at = look().px, self.current()
        if at < 0:
            return
        place = text_width(font(12), self._place())
        x = max(at * self._column(), place + px(16)) if at else place + px(16)
        step = self._steps[at]
        label = text_width(font(13, 600), step.label)
        following = self._next() if at + 1 < len(self._steps) else ""
        total = label + (px(16) + text_width(font(12), following) if following else 0)
        x = max(place + px(16), min(x, self.width() - total))
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        draw_text(painter, QRectF(0, px(25), place, px(18)), self._place())
        draw_text(painter, QRectF(x, px(42), self.width() - x, px(17)), step.sub)
        draw_text(painter, QRectF(x + label + px(16), px(25), self.width() - x - label - px(16), px(18)), following)
        painter.setFont(font(13, 600))
        painter.setPen(look().color("ink"))
        draw_text(painter, QRectF(x, px(25), self.width() - x, px(18)), step.label)

    def _place(self) -> str:
        return self.tr("Step {n} of {count}").format(n=self.current() + 1, count=len(self._steps))

    def _next(self) -> str:
        return self.tr("Next: {label}").format(label=self._steps[self.current() + 1].label)
