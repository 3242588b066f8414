"""Workshop: the facilitator's console, a window on the first display (U5)."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QCheckBox, QFrame, QStackedWidget, QWidget
from typing_extensions import override

from desktop.base.dates import long_date
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.ui.buttons import Button, Tabs, button
from desktop.ui.commands import Command, bind, release
from desktop.ui.layout import STRETCH, column, hline, pane, row, scroll, vline
from desktop.ui.pieces import Icon, Kbd, Mark
from desktop.ui.slot import Slot
from desktop.ui.spoken import announce
from desktop.ui.text import Elided, label, set_ink
from desktop.ui.theme import look
from desktop.workshop.view.console.agenda import AgendaPane
from desktop.workshop.view.console.compare import CompareCard
from desktop.workshop.view.console.hands import HandsCard
from desktop.workshop.view.console.pictures import NowAndNext
from desktop.workshop.view.console.statements import RULES, AgreementsPane, StatementsPane
from desktop.workshop.view.console.timing import WHOLE, NotesCard, TimerCard
from desktop.workshop.view.displays import name_of
from desktop.workshop.view.keys import Wishes, commands, letters_on, set_letters
from desktop.workshop.view.live import LiveMeeting
from desktop.workshop.view.pictures.sights import Sight


class Console(QWidget):
    """What the facilitator works with: the room's picture, the time, what is counted, said and agreed."""

    closed = Signal()

    def __init__(self, live: LiveMeeting, wishes: Wishes) -> None:
        super().__init__()
        self._live, self._wishes = live, wishes
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(look().px(860), look().px(520))
        self.agenda = AgendaPane(live)
        self.pictures = NowAndNext(live, wishes)
        self.hands, self.compare = HandsCard(live), CompareCard(live)
        self.timer, self.notes = TimerCard(live), NotesCard(live)
        self._more_notes, self._more_agenda = NotesCard(live, framed=False), AgendaPane(live)
        self.statements, self.agreements = StatementsPane(live), AgreementsPane(live)
        self.head = Head(live, wishes, self.close)
        self.slot = Slot(RULES)
        self._actions: tuple[QAction, ...] = ()
        self._foot = Foot(self._letters_turned)
        self._build()
        self._bind()
        live.ticked.connect(self.tick)
        live.failed.connect(self.tell)

    def commands(self) -> tuple[Command, ...]:
        """What the keys of the console do."""
        undo = Command("undo", translate("Stage", "Undo"), "Ctrl+Z", self._live.services.changes.undo, icon="undo-2")
        return (*commands(self._live, self._wishes), undo)

    def stand_on(self, display: QScreen) -> None:
        """Fills the display that the facilitator looks at."""
        if self.isVisible() and self.screen() is not display:
            self.hide()
        self.setScreen(display)
        self.setGeometry(display.availableGeometry())
        self.showMaximized()
        self.activateWindow()

    def refresh(self) -> None:
        """Shows the meeting as it stands."""
        for each in (
            self.agenda, self.hands, self.compare, self.timer, self.notes, self.statements, self.agreements,
            self._more_notes, self._more_agenda,
        ):  # fmt: skip
            each.refresh()
        self._fit()
        self.head.refresh()
        self.setWindowTitle(self._live.meeting.title)

    def tick(self) -> None:
        """Shows the time."""
        self.timer.refresh()
        self.agenda.tick()
        self._more_agenda.tick()

    def show_room(self, sight: Sight, dark: bool) -> None:
        """Shows what the room sees, and what comes next."""
        self.pictures.show_room(sight, dark)

    def show_projector(self, display: QScreen | None, shown: bool) -> None:
        """Tells which display the room looks at, or that there is none."""
        self.head.show_projector(display, shown)
        size = (display or self.screen()).geometry()
        self.pictures.shape(size.height() / max(1, size.width()))

    def focus_statement(self) -> None:
        """Goes to the field for a new statement."""
        self._tabs.setCurrentIndex(0)
        self.statements.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell(self, problem: Problem) -> None:
        """Tells what could not be written."""
        self.slot.tell(problem)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.hands.save()
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()

    def _fit(self) -> None:
        """Takes the form for the room there is: what has no place of its own then stands behind a tab."""
        narrow, low = self.width() < look().px(WHOLE), self.height() < look().px(680)
        self._right.setFixedWidth(look().px((400 if self.width() >= look().px(1300) else 324) if narrow else 428))
        self._left.setVisible(not narrow)
        self._foot.setVisible(not low)
        self.head.fit(narrow)
        noted = self._live.material
        tabs: list[tuple[str, int | None]] = [
            (translate("Stage", "Statements"), len(noted.statements)),
            (translate("Stage", "Agreements"), len(noted.agreements)),
        ]
        if narrow:
            tabs += [(translate("Stage", "Agenda"), None), (translate("Stage", "Notes"), None)]
            self.notes.hide()
        self._tabs.set_tabs(tabs)
        self._tabs.set_gap(12 if narrow else 24)
        self._stack.setCurrentIndex(self._tabs.currentIndex())

    def _build(self) -> None:
        self._tabs = Tabs()
        self._stack = QStackedWidget()
        for each in (self.statements, self.agreements, self._more_agenda, self._more_notes):
            self._stack.addWidget(each)
        self._tabs.chosen.connect(self._stack.setCurrentIndex)
        entries = pane(
            column(row(self._tabs, STRETCH, margins=(20, 2, 12, 0)), hline(), (self._stack, 1), gap=0), "card"
        )
        right = column(self.timer, self.notes, (entries, 1), gap=12, margins=(0, 16, 12, 16))
        self._right = pane(right)
        middle = column(self.slot, self.pictures, self.hands, self.compare, STRETCH, gap=12, margins=(12, 16, 10, 16))
        self._left = pane(row(self.agenda, vline(), gap=0), "surface")
        body = row(self._left, (scroll(pane(middle)), 1), self._right, gap=0)
        self.setLayout(column(self.head, hline(), (body, 1), hline(), self._foot, gap=0))

    def _bind(self) -> None:
        release(self, self._actions)
        self._actions = bind(self, self.commands())

    def _letters_turned(self, on: bool) -> None:
        set_letters(on)
        self._bind()


class Head(QFrame):
    """The meeting, when the last entry was saved, the projector, black screen, and the end."""

    def __init__(self, live: LiveMeeting, wishes: Wishes, leave: Callable[[], object]) -> None:
        super().__init__()
        self._live = live
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._when = Elided("", "h3"), Elided("", "caption")
        self.saved = label("", "caption")
        self.projector = label("", "small")
        self.show_button = button(translate("Stage", "Show in the room"), icon="presentation", on_click=wishes.show)
        self.swap = button(translate("Stage", "Swap displays"), icon="arrow-left-right", on_click=wishes.swap)
        self.black = button(translate("Stage", "Black screen"), icon="eye-off", on_click=live.blacken)
        self._asker = live.services.asker
        finish = button(translate("Stage", "End meeting …"), on_click=self._end)
        self.close_button = button(translate("Stage", "Close console"), "ghost", on_click=leave)
        self._narrow = False
        words = column(self._title, self._when, gap=0)
        self.setLayout(
            row(
                Mark(24), (words, 1), self.saved, 8, Icon("projector", 18), self.projector, self.show_button,
                self.swap, self.black, finish, self.close_button, gap=10, margins=(24, 10, 20, 10),
            )
        )  # fmt: skip
        live.saved.connect(self.refresh)

    def refresh(self) -> None:
        """Shows what the meeting is called, and whether everything is written."""
        meeting, live = self._live.meeting, self._live
        self._title.set_text(meeting.title)
        when = (long_date(meeting.day) if meeting.day else "", meeting.place, meeting.body)
        self._when.set_text(" · ".join(filter(None, when)))
        if live.is_saved:
            at = f"{live.saved_at:%H.%M.%S}" if live.saved_at else ""
            self.saved.setText(translate("Stage", "Saved at {time}").format(time=at) if at else "")
            set_ink(self.saved, "ink2")
        else:
            waits = live.is_saving
            self.saved.setText(translate("Stage", "Saving …") if waits else translate("Stage", "Not saved"))
            set_ink(self.saved, "ink2" if waits else "danger")
        black = live.run is not None and live.run.black
        _name(
            self.black,
            translate("Stage", "Show picture") if black else translate("Stage", "Black screen"),
            self._narrow,
        )

    def fit(self, narrow: bool) -> None:
        """Leaves only icons on the buttons where there is little room."""
        self._narrow = narrow
        _name(self.swap, translate("Stage", "Swap displays"), narrow)
        _name(self.show_button, translate("Stage", "Show in the room"), narrow)
        self.close_button.setVisible(not narrow)
        self.refresh()

    def show_projector(self, display: QScreen | None, shown: bool) -> None:
        """Tells of the room's display; a change is also read aloud."""
        if display is None:
            told = translate("Stage", "No projector: the picture waits")
            if shown:
                told = translate("Stage", "One display: Esc leads back here")
        else:
            size = f"{display.geometry().width()} × {display.geometry().height()}"
            told = (
                translate("Stage", "Projector connected, {size}")
                if shown
                else translate("Stage", "Projector off, {size}")
            )
            told = told.format(size=size)
            self.projector.setToolTip(name_of(display))
        if told != self.projector.text():
            self.projector.setText(told)
            announce(self.projector, told, urgent=display is None)
        set_ink(self.projector, "ok" if display is not None and shown else "warn")
        self.show_button.setVisible(not shown)
        self.swap.setVisible(display is not None)

    def _end(self) -> None:
        """Asks before the meeting is over."""
        if self._asker.confirm(
            translate("Stage", "End the meeting?"),
            translate("Stage", "What was noted stays, and can still be mended on its page."),
            translate("Stage", "End meeting"),
            translate("Stage", "Go on"),
        ):
            self._live.end()


def _name(shown: Button, text: str, narrow: bool) -> None:
    """Gives a button its words, or only its name and a tooltip."""
    shown.set_label("" if narrow else text)
    shown.setAccessibleName(text)
    shown.setToolTip(text if narrow else "")


class Foot(QFrame):
    """The keys, and the switch for single letters."""

    def __init__(self, turned: Callable[[bool], object]) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        keys = (
            ("→", translate("Stage", "Next")),
            ("←", translate("Stage", "Previous")),
            ("R", translate("Stage", "Show result")),
            ("B", translate("Stage", "Black screen")),
            ("T", translate("Stage", "Start or stop the time")),
            ("U", translate("Stage", "New statement")),
            ("F5", translate("Stage", "Show in the room")),
            ("F7", translate("Stage", "Swap displays")),
        )
        shown = [part for cap, said in keys for part in (Kbd(cap), label(said, "caption"), 6)]
        letters = QCheckBox(translate("Stage", "Single letters are keys"))
        letters.setChecked(letters_on())
        letters.toggled.connect(turned)
        self.setLayout(row(*shown, STRETCH, letters, gap=6, margins=(24, 4, 20, 4)))
