"""Workshop: everything below a meeting's row of actions: title, plan, warnings, agenda, results, papers."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.ui.buttons import Tabs, button
from desktop.ui.forms import Form
from desktop.ui.layout import STRETCH, add, clear, column, pane, scroll
from desktop.ui.pieces import Notice
from desktop.ui.slot import Slot
from desktop.ui.text import Elided
from desktop.ui.title import Title
from desktop.workshop.form import meeting_fields, meeting_values
from desktop.workshop.rules import Caution, Concern, MeetingState
from desktop.workshop.view.asking import RULES
from desktop.workshop.view.chooser import Chooser
from desktop.workshop.view.offers import Shelf
from desktop.workshop.view.outcome import OutcomePart
from desktop.workshop.view.papers import PapersPart
from desktop.workshop.view.reading import Scene
from desktop.workshop.view.steps import StepsPart
from desktop.workshop.words import caution_advice, caution_text, rule_text, side_counts, when_text

AGENDA, OUTCOME, PAPERS = range(3)


class Body(QFrame):
    """What scrolls in the detail of a meeting."""

    fields_saved = Signal(object)
    apart_requested = Signal()
    standard_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        name = translate("MeetingBody", "Title of the meeting")
        self.title = Title(name, translate("MeetingBody", "Double click to change the title"))
        self.origin, self.slot = Elided("", "small"), Slot(RULES)
        self.chooser: Chooser | None = None
        self.choosing = QWidget()
        QVBoxLayout(self.choosing).setContentsMargins(0, 0, 0, 0)
        self.form: Form | None = None
        self._form_place, self.notices = QVBoxLayout(), QVBoxLayout()
        tr = self.tr
        self.tabs = Tabs([(tr("Agenda"), None), (tr("Results"), None), (tr("Documents"), None)])
        self.steps, self.outcome, self.papers = StepsPart(), OutcomePart(), PapersPart()
        self.parts = (self.steps, self.outcome, self.papers)
        self._warned: object = None
        self._build()
        self.tabs.chosen.connect(self.show_tab)
        self.slot.filled.connect(self._to_top)

    def show_scene(self, scene: Scene, fresh: bool) -> None:
        """Shows a meeting; a held one opens with its results when it was not in view."""
        meeting = scene.meeting
        if fresh:
            self.area.verticalScrollBar().setValue(0)
            self.show_tab(OUTCOME if meeting.state is MeetingState.HELD else AGENDA)
        self.title.show_text(meeting.title, scene.changeable)
        counted = side_counts(meeting) if meeting.politicians or meeting.administration else ""
        self.origin.set_text("  ·  ".join(filter(None, (when_text(meeting), meeting.place, counted))))
        self._show_form(scene)
        self._show_warnings(scene)
        self.steps.show_scene(scene)
        self.outcome.show_case(scene)
        self.outcome.setVisible(self.tabs.currentIndex() == OUTCOME)

    def show_tab(self, at: int) -> None:
        """Shows the agenda, the results or the papers."""
        self.tabs.set_current(at)
        for place, part in enumerate(self.parts):
            part.setVisible(place == at)

    def next_tab(self, step: int) -> None:
        """Shows the next tab, or the one before."""
        self.show_tab((self.tabs.currentIndex() + step) % len(self.parts))

    def choose(self, scene: Scene, shelf: Shelf) -> Chooser:
        """Offers what can be put into the current step."""
        self.slot.close_ask()
        self._clear_chooser()
        chooser = self.chooser = Chooser(scene, shelf)
        chooser.given_up.connect(self.close_ask)
        inside = self.choosing.layout()
        assert isinstance(inside, QVBoxLayout)
        add(inside, chooser)
        self._to_top()
        chooser.search.setFocus()
        return chooser

    def close_ask(self) -> None:
        """Takes what is asked or offered in place away; the focus goes back to the steps."""
        had = self.chooser is not None
        self._clear_chooser()
        self.slot.close_ask()
        if had:
            self.steps.content.add_button.setFocus()

    def flush(self) -> None:
        """Stores what is being typed."""
        self.title.finish()
        if self.form is not None:
            self.form.flush()
        self.steps.flush()

    def fit(self, margin: int) -> None:
        """Takes the margins of the window's width."""
        self._inside.setContentsMargins(margin, 0, margin, 24)
        self.steps.fit(self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.steps.fit(self.width())

    def _build(self) -> None:
        self.notices.setSpacing(8)
        above = (self.title, 2, self.origin, 12, self.slot, self.choosing, 12, self._form_place, 12, self.notices, 12)
        self._inside = column(*above, self.tabs, 16, *self.parts, STRETCH, gap=0)
        self.held = pane(self._inside, "surface")
        self.area: QScrollArea = scroll(self.held)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.show_tab(AGENDA)

    def _show_form(self, scene: Scene) -> None:
        if self.form is None:
            self.form = Form(meeting_fields(), scene.around.days())
            self.form.saved.connect(self.fields_saved)
            self._form_place.addWidget(self.form)
        self.form.set_values(meeting_values(scene.meeting), scene.meeting.id)
        self.form.setVisible(scene.changeable)

    def _show_warnings(self, scene: Scene) -> None:
        if scene.warned == self._warned:
            return
        self._warned = scene.warned
        clear(self.notices)
        for each in scene.warned:
            self.notices.addWidget(self._notice(each))

    def _notice(self, caution: Caution) -> Notice:
        """A warning with its rule; what can be done about it at once has a button."""
        doing = {
            Concern.MIXED: (self.tr("Keep both here"), self.apart_requested),
            Concern.NO_STEPS: (self.tr("Take the standard agenda"), self.standard_requested),
        }.get(caution.kind)
        acts = (button(doing[0], "link", on_click=doing[1].emit, writes=True),) if doing else ()
        made = Notice("warn", caution_text(caution), caution_advice(caution), acts, rule_text(caution.rule))
        return RULES.explained(made, caution.rule)

    def _clear_chooser(self) -> None:
        inside = self.choosing.layout()
        assert isinstance(inside, QVBoxLayout)
        clear(inside)
        self.chooser = None

    def _to_top(self) -> None:
        self.area.verticalScrollBar().setValue(0)
