"""Workshop: the agenda of a meeting: its steps as a table with times, and beside it the material of the current one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.ui.clock import clock_text
from desktop.ui.layout import STRETCH, add
from desktop.ui.lines import Flag, Row, Told
from desktop.ui.lineseditor import LinesEditor
from desktop.ui.theme import look
from desktop.workshop.form import rows_of_steps, starts, step_columns, step_rows, typed_start
from desktop.workshop.rules import NO_TIME, Meeting, beginning_at, rearranged
from desktop.workshop.view.content import Content
from desktop.workshop.view.reading import Scene

_BESIDE_FROM = 980
"""Logical width from which the material stands beside the table."""


class StepsPart(QWidget):
    """The agenda; each change is told as a function of the meeting as it stands."""

    edited = Signal(object)
    problem_found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        title, more = translate("Steps", "Agenda"), translate("Steps", "Add a step")
        self.editor = LinesEditor(title, more, step_columns(), self._today, self._tell)
        self.content = Content()
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 0, 0)
        add(inside, self.editor)
        add(inside, STRETCH)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.addWidget(left, 3)
        self._halves.addWidget(self.content, 2)
        self.editor.table.saved.connect(self._saved)
        self.editor.table.line_chosen.connect(self._turn)
        self.content.edited.connect(self.edited)

    @property
    def current(self) -> int:
        """The place of the step whose material is shown."""
        return self.content.at

    def show_scene(self, scene: Scene) -> None:
        """Shows a meeting's agenda; what is being typed about the same one stays."""
        fresh = self._scene is None or self._scene.meeting.id != scene.meeting.id
        self._scene, meeting = scene, scene.meeting
        self.editor.set_rows(step_rows(meeting.steps), meeting.id, scene.changeable)
        self.editor.table.lines.retell()
        self._say_end()
        self.content.show_step(scene, 0 if fresh else max(0, self.content.at))

    def choose(self, at: int) -> None:
        """Makes a step the current one."""
        table = self.editor.table
        if at < len(table.lines.rows):
            table.setCurrentIndex(table.lines.index(at, 1))

    def flush(self) -> None:
        """Stores what is being typed."""
        self.editor.table.flush()
        self.content.flush()

    def fit(self, width: int) -> None:
        """Beside each other where there is room."""
        directions = QBoxLayout.Direction
        beside = width >= look().px(_BESIDE_FROM)
        self._halves.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._halves.setSpacing(look().px(32 if beside else 20))

    def _today(self) -> Any:
        assert self._scene is not None
        return self._scene.around.today

    def _tell(self, rows: Sequence[Row]) -> Told:
        """When each step begins, and which of them go beyond the end (U1)."""
        scene = self._scene
        if scene is None or scene.meeting.start == NO_TIME or not all(isinstance(row[3], int) for row in rows):
            return Told()
        meeting = scene.meeting
        at = starts(meeting, rows)
        late = [
            meeting.until != NO_TIME and start + row[3] > meeting.until for start, row in zip(at, rows, strict=True)
        ]
        said = translate("Steps", "Ends after the meeting")
        flags = tuple(Flag("triangle-alert", "warn", said) if each else None for each in late)
        return Told(flags, tuple({"at": clock_text(each)} for each in at))

    def _say_end(self) -> None:
        """The sum of the minutes and the end at the foot of the table."""
        assert self._scene is not None
        rows, meeting = self.editor.table.lines.rows, self._scene.meeting
        minutes = sum(row[3] or 0 for row in rows)
        told = translate("Steps", "%n minutes in all", minutes)
        if meeting.start != NO_TIME:
            ends = translate("Steps", "ends at {time}").format(time=clock_text(meeting.start + minutes))
            told = f"{told}, {ends}"
        over = NO_TIME not in (meeting.start, meeting.until) and meeting.start + minutes > meeting.until
        self.editor.say(told if rows else "", "warn" if over else "ink2")

    def _turn(self, at: int) -> None:
        """Another step is current: its material is shown."""
        if self._scene is not None and 0 <= at < len(self._scene.meeting.steps) and at != self.content.at:
            self.content.flush()
            self.content.show_step(self._scene, at)

    def _saved(self, rows: Sequence[Row], _typing: bool) -> None:
        typed, said = typed_start(rows), rows_of_steps(rows)
        if any(not title.strip() for _kind, title, _minutes in said):
            return

        def apply(meeting: Meeting) -> Meeting:
            changed = replace(meeting, steps=rearranged(meeting.steps, said))
            return beginning_at(changed, *typed) if typed else changed

        if typed is not None:
            self._untype(rows)
            try:
                assert self._scene is not None
                apply(self._scene.meeting)
            except Problem as problem:
                self.problem_found.emit(problem)
                return
        self._say_end()
        self.edited.emit(apply)

    def _untype(self, rows: Sequence[Row]) -> None:
        """Leaves the starts open again: they follow from the minutes."""
        self.editor.table.lines.put(tuple((None, *row[1:]) for row in rows))
