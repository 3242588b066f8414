"""Workshop: counting hands: a large stepper for each answer and side, the totals against those present (U3)."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.ui.buttons import icon_button
from desktop.ui.fonts import font
from desktop.ui.layout import STRETCH, card, column, pane, row
from desktop.ui.painted import CENTER, Painted, smooth
from desktop.ui.text import Elided, label, set_ink
from desktop.ui.theme import look
from desktop.workshop.rules import STEPS, Party
from desktop.workshop.view.keys import leaves
from desktop.workshop.view.live import LiveMeeting
from desktop.workshop.words import answers, party_text

_MOST = 999
_REST = 250
"""Milliseconds after the last step until the count is saved: a hand held on a button is one entry."""


class SideMark(Painted):
    """The shape of a side: a circle for politicians, a square for the administration."""

    def __init__(self, party: Party) -> None:
        super().__init__()
        self._party = party

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(16), look().px(16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = smooth(self), look().px(14)
        painter.setPen(look().color("ink" if look().high_contrast else "surface"))
        politics = self._party is Party.POLITICIANS
        painter.setBrush(look().color("pol_fill" if politics else "adm_fill"))
        if politics:
            painter.drawEllipse(1, 1, side, side)
        else:
            painter.drawRoundedRect(1, 1, side, side, 2, 2)


class Count(QLineEdit):
    """A whole number that is typed, or stepped with the arrow keys; letters stay the keys of the meeting."""

    stepped = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__("0")
        self.setAccessibleName(name)
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setAlignment(CENTER)
        self.setFont(font(17, 600))
        self.setStyleSheet("QLineEdit, QLineEdit:focus { padding: 0 }")
        self.setMinimumWidth(look().px(26))
        self.textEdited.connect(lambda _text: self.stepped.emit(self.value()))

    def value(self) -> int:
        """The number; 0 while the field is empty."""
        return int(self.text()) if self.text().isdecimal() else 0

    def show_value(self, value: int) -> None:
        """Shows a number without telling anybody."""
        if value != self.value() or not self.text():
            self.setText(str(value))

    def step(self, by: int) -> None:
        """Counts one more or one less."""
        value = min(_MOST, max(0, self.value() + by))
        if value != self.value():
            self.setText(str(value))
            self.stepped.emit(value)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text().isalpha():
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if leaves(self, event):
            return
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1}.get(
            Qt.Key(event.key())
        )
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step(step)


class Stepper(QWidget):
    """A number with a minus and a plus, 46 px high."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box = Count(name)
        self.less = icon_button("minus", translate("Stage", "One less: {what}").format(what=name))
        self.more = icon_button("plus", translate("Stage", "One more: {what}").format(what=name))
        self.less.clicked.connect(lambda _checked=False: self.box.step(-1))
        self.more.clicked.connect(lambda _checked=False: self.box.step(1))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self.less, self.box, self.more):
            part.setFixedHeight(look().px(46))
            inside.addWidget(part)
        for part in (self.less, self.more):
            part.setFixedWidth(look().px(28))
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class SideRow:
    """One side's five steppers, with its name and its total."""

    def __init__(self, party: Party) -> None:
        self.party = party
        said = answers()
        self.steppers = tuple(
            Stepper(f"{party_text(party)}, {number}, {said[number - 1]}") for number in range(1, STEPS + 1)
        )
        self.present, self.total, self.missing = label("", "caption"), label("", "strong"), label("", "caption")

    def counts(self) -> tuple[int, ...]:
        """What the steppers show."""
        return tuple(each.box.value() for each in self.steppers)

    def put_into(self, grid: QGridLayout, line: int) -> None:
        """Stands in a line of the card."""
        name = column(label(party_text(self.party), "medium"), self.present, gap=0)
        grid.addWidget(pane(row(SideMark(self.party), name, gap=6)), line, 0)
        for at, each in enumerate(self.steppers):
            grid.addWidget(each, line, at + 1)
        grid.addWidget(pane(column(self.total, self.missing, gap=0)), line, STEPS + 1)

    def tell(self, present: int) -> None:
        """Shows the total against those present."""
        hands = sum(self.counts())
        self.present.setText(translate("Stage", "%n present", present))
        left = present - hands
        if not present:
            self.total.setText(translate("Stage", "%n hands", hands))
            self.missing.setText("")
            return
        self.total.setText(translate("Stage", "{hands} of {present}").format(hands=hands, present=present))
        if left > 0:
            self.missing.setText(translate("Stage", "%n missing", left))
        else:
            self.missing.setText(translate("Stage", "all counted") if not left else translate("Stage", "too many"))
        set_ink(self.total, "ok" if not left else "danger" if left < 0 else "warn")


class HandsCard(QWidget):
    """Counts hands for the scale question that the room sees."""

    def __init__(self, live: LiveMeeting) -> None:
        super().__init__()
        self._live = live
        self._question = ""
        self._sides = tuple(SideRow(each) for each in Party)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self.save)
        self._touched: set[Party] = set()
        grid = QGridLayout()
        grid.setHorizontalSpacing(5)
        grid.setVerticalSpacing(8)
        for at, said in enumerate(answers()):
            grid.addWidget(Elided(f"{at + 1}  {said}", "caption"), 0, at + 1)
            grid.setColumnStretch(at + 1, 1)
        for line, side in enumerate(self._sides):
            side.put_into(grid, line + 1)
            for each in side.steppers:
                each.box.stepped.connect(lambda _value, side=side: self._stepped(side))
        hint = label(translate("Stage", "Type the number, or step with ↑ and ↓"), "caption")
        head = row(label(translate("Stage", "Counted hands"), "h3"), STRETCH, hint)
        self.setLayout(column(card(column(head, grid, gap=8, margins=(14, 14, 10, 16))), gap=0))

    def refresh(self) -> None:
        """Shows the counts of the question that the room sees; is away for other pictures."""
        picture = self._live.picture
        question = picture.item if picture.scale else ""
        if question != self._question:
            self.save()
            self._question = question
        self.setVisible(bool(question))
        if not question or self._touched:
            return
        counted = {(each.question, each.party): each.counts for each in self._live.material.hands}
        for side in self._sides:
            for stepper, value in zip(side.steppers, counted.get((question, side.party), (0,) * STEPS), strict=True):
                stepper.box.show_value(value)
            side.tell(self._present(side.party))

    def save(self) -> None:
        """Writes what was counted and not written yet."""
        self._timer.stop()
        touched, self._touched = self._touched, set()
        for side in self._sides:
            if side.party in touched and self._question:
                self._live.count(self._question, side.party, side.counts())

    def _stepped(self, side: SideRow) -> None:
        self._touched.add(side.party)
        side.tell(self._present(side.party))
        self._timer.start()

    def _present(self, party: Party) -> int:
        meeting = self._live.meeting
        return meeting.politicians if party is Party.POLITICIANS else meeting.administration
