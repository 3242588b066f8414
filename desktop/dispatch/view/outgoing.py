"""Dispatches: what is being made ready: its fields and files, the clock to the media's time, the next step (D8)."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.base.times import zone_of
from desktop.dispatch import sending, store
from desktop.dispatch.form import changes_of, circle_shown, outgoing_fields, values_of
from desktop.dispatch.rules import DispatchKind, Outgoing
from desktop.dispatch.table import stage_pill
from desktop.dispatch.view.detail import RULES
from desktop.dispatch.view.files import Enclosures
from desktop.dispatch.view.nextstep import Around, NextStep, load
from desktop.dispatch.view.releasing import Releases
from desktop.dispatch.words import countdown_text, kind_text, stage_text
from desktop.exchange.files import read_file
from desktop.storage.records import stale
from desktop.ui.buttons import button
from desktop.ui.forms import Days, Form
from desktop.ui.layout import STRETCH, add, clear, column, row
from desktop.ui.pieces import Pill
from desktop.ui.services import Services
from desktop.ui.slot import Slot
from desktop.ui.text import Paragraph, label
from desktop.ui.writing import Writer

_TICK = 20_000
"""Milliseconds between two looks at the clock."""


class OutgoingPane(QWidget):
    """One thing on its way to the members."""

    line_requested = Signal(int)
    gone = Signal()
    """It was removed."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.around: Around | None = None
        self.slot = Slot(RULES)
        self.writer = Writer(services, store.outgoing, stale, self)
        self.files = Enclosures(services, self)
        self.files.problem_found.connect(self.slot.tell)
        self.releases = Releases(services, self.writer, self.slot, self.files, self)
        self.writer.written.connect(self._look_again)
        self.form: Form | None = None
        self.countdown = label("", "h3")
        self.below = NextStep()
        self._head, self._place = QVBoxLayout(), QVBoxLayout()
        for part in (self._head, self._place):
            part.setSpacing(8)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self._tick)
        inside = column(
            self._head, self.countdown, self.slot, self._place, self.below, STRETCH,
            gap=16, margins=(32, 20, 32, 32),
        )  # fmt: skip
        self.setLayout(inside)
        self.countdown.hide()
        self._connect()

    def _connect(self) -> None:
        """What the part below wishes is done with what is stored."""
        below, releases = self.below, self.releases
        below.attach_requested.connect(self._ask_files)
        below.detach_requested.connect(lambda file: self._write(lambda s, g: sending.detach(s, g, file)))
        below.file_requested.connect(self.files.open)
        below.draft_requested.connect(lambda hidden: self._with_record(lambda going: releases.draft(going, hidden)))
        below.confirm_requested.connect(lambda: self._with_record(releases.confirm))
        below.paper_requested.connect(lambda: self._with_record(releases.paper))
        below.media_draft_requested.connect(lambda: self._with_record(releases.media_draft))
        below.media_requested.connect(lambda: self._with_record(releases.confirm_media))
        below.ledger_requested.connect(self.line_requested)

    def show_record(self, id: int) -> None:
        """Shows something that is made ready."""
        self._services.tasks.read(lambda session: load(session, id), self._show, "outgoing", owner=self)

    def refresh(self) -> None:
        """Reads what is shown again."""
        if self.around is not None:
            self.show_record(self.around.going.id)

    def _look_again(self, change: Change) -> None:
        """After each writing: the clock, what is missing, and the next step follow; nothing where it was removed."""
        if change.after is None:
            self.around = None
        else:
            self.show_record(change.id)

    def flush(self) -> None:
        """Saves now what is being typed."""
        if self.form is not None:
            self.form.flush()

    def tell(self, problem: Problem) -> None:
        """Shows a problem in place."""
        self.slot.tell(problem)

    def attach_paths(self, paths: Sequence[Path]) -> None:
        """Attaches files."""
        largest = self._services.settings.profile.largest_mail

        def read() -> list[tuple[str, bytes]]:
            return [(path.name, read_file(path, largest)) for path in paths]

        def ready(files: list[tuple[str, bytes]]) -> None:
            for name, data in files:
                self._write(lambda s, g, name=name, data=data: sending.attach(s, g, name, data))

        self._services.tasks.compute(read, ready, self.slot.tell, owner=self)

    def _show(self, around: Around) -> None:
        """Shows what was read; what is being typed in the same record stays."""
        before, going = self.around, around.going
        other = before is None or before.going.id != going.id
        staged = before is None or bool(before.going.dispatch_id) != bool(going.dispatch_id)
        if other:
            self.flush()
            self.slot.close_ask()
        self.around = around
        self.writer.look_at(going)
        if other or staged:
            self._make_form(around)
        if self.form is not None:
            self.form.set_values(values_of(going, self._zone()), going.id)
            self._fit_form()
        self._draw_head(going)
        self.below.show_around(around, self._zone())
        self._tick()

    def _zone(self) -> Any:
        return zone_of(self._services.settings.profile.country)

    def _make_form(self, around: Around) -> None:
        """The fields while it is being made ready; what was sent stands as text."""
        clear(self._place)
        self.form = None
        going = around.going
        if going.dispatch_id:
            add(self._place, Paragraph(going.text, 14, 22))
            return
        fields = outgoing_fields(going.kind, around.committees, around.people, around.approvers)
        form = self.form = Form(fields, Days(lambda: self._services.clock.now().date()))
        form.saved.connect(lambda values: self._save(form, values))
        form.edited.connect(self._fit_form)
        self._place.addWidget(form)

    def _fit_form(self) -> None:
        if self.form is not None and "scope" in self.form.values():
            for name, shown in circle_shown(self.form.values()["scope"]).items():
                self.form.set_shown(name, shown)

    def _save(self, form: Form, values: Mapping[str, Any]) -> None:
        """Stores changed fields; what D8 refuses is told at its field and stays there to be mended."""
        if self.around is None or form.subject != self.around.going.id:
            return
        changes = changes_of(values, form.values(), self._zone())

        def failed(problem: Problem) -> None:
            form.give_back(values)
            if problem.rule == "D8" and "media_day" in form.values():
                form.complain("media_day", " ".join((problem.title + ".", problem.advice)), blocked=True)
            else:
                self.slot.tell(problem)

        def done(_change: Change) -> None:
            for name in ("media_day",) if "media_day" in form.values() else ():
                form.complain(name, "")

        self.writer.write(lambda s, g: sending.edit(s, g, changes), done, failed, quietly=True)

    def _draw_head(self, going: Outgoing) -> None:
        clear(self._head)
        pill = Pill(stage_pill(going), stage_text(going))
        drop = None
        if not going.dispatch_id:
            drop = button(self.tr("Remove draft"), "link", "trash-2", self._drop, dense=True, writes=True)
        add(self._head, row(pill, label(kind_text(going.kind), "small"), STRETCH, drop))
        if going.dispatch_id or not going.title:
            add(self._head, label(going.title or self.tr("Without a title yet"), "h2", wrap=True))

    def _tick(self) -> None:
        """Counts down to the time at which the media get it."""
        going = self.around.going if self.around is not None else None
        waits = (
            going is not None
            and going.kind is DispatchKind.PRESS_RELEASE
            and going.media_at is not None
            and going.media_told is None
        )
        self.countdown.setVisible(waits)
        if waits and going is not None and going.media_at is not None:
            left = (going.media_at - self._services.clock.now()).total_seconds()
            self.countdown.setText(countdown_text(left))
            self._clock.start()
        else:
            self._clock.stop()

    def _with_record(self, work: Any) -> None:
        """Saves what is typed, then works with what is stored."""
        self.flush()
        if self.around is not None:
            id = self.around.going.id
            self._services.tasks.read(lambda session: store.outgoing(session, id), work, owner=self)

    def _ask_files(self) -> None:
        paths = self._services.asker.open_files(self.tr("Attach files"), ((self.tr("All files"), ("*",)),))
        if paths:
            self.attach_paths(paths)

    def _drop(self) -> None:
        sure = self._services.asker.confirm(
            self.tr("Remove the draft?"),
            self.tr("Its text and files are removed. Nothing of it was sent."),
            self.tr("Remove the draft"),
            self.tr("Keep it"),
            danger=True,
        )
        if sure:
            self.writer.write(sending.drop, lambda _change: self.gone.emit(), self.slot.tell)

    def _write(self, action: Any) -> None:
        self.writer.write(action, failed=self.slot.tell, quietly=True)
