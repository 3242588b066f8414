"""Workshop: what the room sees now and what comes next, live and small, by the very widgets of the wall (U5)."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, column, row
from desktop.ui.pieces import Icon
from desktop.ui.text import Elided, Paragraph, label
from desktop.ui.theme import DARK, LIGHT, look
from desktop.workshop.rules import Run, forward
from desktop.workshop.view.keys import Wishes
from desktop.workshop.view.live import LiveMeeting
from desktop.workshop.view.material import has_result, sight_of
from desktop.workshop.view.pictures.room import Room
from desktop.workshop.view.pictures.sights import Sight


class Small(QFrame):
    """A picture of the room with a border, of the shape of the room's display."""

    def __init__(self, name: str, current: bool) -> None:
        super().__init__()
        self._current, self.shape = current, 9 / 16
        self.room = Room()
        self.setAccessibleName(name)
        inside = QVBoxLayout(self)
        edge = 2 if current else 1
        inside.setContentsMargins(edge, edge, edge, edge)
        inside.addWidget(self.room)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._dress()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(width * self.shape)

    @override
    def sizeHint(self) -> QSize:
        width = look().px(560 if self._current else 300)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        width = look().px(180 if self._current else 100)
        return QSize(width, self.heightForWidth(width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        colour = look().hex("accent" if self._current else "line2")
        wanted = f"Small {{ border: {2 if self._current else 1}px solid {colour}; }}"
        if self.styleSheet() != wanted:
            self.setStyleSheet(wanted)


class NowAndNext(QWidget):
    """Two pictures side by side, and the buttons that turn them."""

    def __init__(self, live: LiveMeeting, wishes: Wishes) -> None:
        super().__init__()
        self._live = live
        now = translate("Stage", "The room sees now")
        self.now = Small(now, current=True)
        self.next = Small(translate("Stage", "Next picture"), current=False)
        self._where = label("", "caption")
        self._told = Paragraph("", 13, 20, role="ink2")
        self._black = Elided("", "caption", "warn")
        self._follows = Elided(translate("Stage", "Next picture"), "caption")
        self.back = button(translate("Stage", "Previous"), icon="chevron-left", on_click=live.back)
        self.forward = button(translate("Stage", "Next"), after="chevron-right", on_click=live.forward)
        self.result = button(translate("Stage", "Show result"), "primary", "hand", live.show_result)
        left = column(
            row(Icon("monitor", 16, "accent"), label(now, "caption", ink="accent"), (self._black, 1), self._where),
            self.now,
            STRETCH,
            gap=6,
        )  # fmt: skip
        right = column(row(Icon("skip-forward", 16), (self._follows, 1)), self.next, self._told, STRETCH, gap=6)
        keys = row(self.back, STRETCH, self.forward, self.result)
        self.setLayout(column(row((left, 21), (right, 10), gap=16), keys, gap=12))

    def show_room(self, sight: Sight, dark: bool) -> None:
        """Shows what the room sees, and what would come with the next key."""
        tokens = DARK if dark else LIGHT
        self.now.room.set_sight(sight, tokens)
        run, meeting = self._live.run, self._live.meeting
        if run is None:
            return
        plain = run.__class__(run.meeting_id, run.step, run.picture)
        waits = has_result(self._live.picture) and not run.result
        self.next.room.set_sight(self._following(plain, waits), tokens)
        self._follows.set_text(translate("Stage", "Result") if waits else translate("Stage", "Next picture"))
        told = translate(
            "Stage", "The result is shown when you ask for it. Until then the room sees the question only."
        )
        self._told.set_text(told if waits else "")
        self._black.set_text(translate("Stage", "The screen is black") if run.black else "")
        pictures = meeting.pictures
        at = pictures.index((run.step, run.picture)) if (run.step, run.picture) in pictures else 0
        self._where.setText(translate("Stage", "Picture {number} of {all}").format(number=at + 1, all=len(pictures)))
        self.back.block("" if at else translate("Stage", "This is the first picture"))
        self.forward.block("" if at + 1 < len(pictures) else translate("Stage", "This is the last picture"))
        self.result.set_label(translate("Stage", "Hide result") if run.result else translate("Stage", "Show result"))
        self.result.block("" if has_result(self._live.picture) else translate("Stage", "This picture has no result"))

    def shape(self, ratio: float) -> None:
        """Takes the shape of the room's display: height by width."""
        for each in (self.now, self.next):
            each.shape = ratio
            each.room.set_shape(ratio)
            each.setFixedHeight(each.heightForWidth(each.width()))

    def _following(self, plain: Run, waits: bool) -> Sight:
        """What comes next: the result that waits, else the next picture."""
        material = self._live.material
        if waits:
            return sight_of(material, Run(plain.meeting_id, plain.step, plain.picture, result=True))
        return sight_of(material, forward(plain, material.meeting, self._live.services.clock.now()))
