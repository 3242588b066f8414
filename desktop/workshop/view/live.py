"""Workshop: a meeting that is running: turns at once on the screen, and writes every entry as it is made (U5)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.rulebook.rules import Register, Side
from desktop.storage import drafts
from desktop.storage.drafts import Draft
from desktop.ui.services import Services
from desktop.workshop import actions, rules, store
from desktop.workshop.rules import Agreement, Clock, Example, Hands, Meeting, Party, Picture, Run, Statement
from desktop.workshop.view.material import Entry, Material, answered_by, read, with_entry

STATEMENT, AGREEMENT = "statement", "agreement"
"""The fields whose typing is kept as a draft."""
Turn = Callable[[Run, Meeting, datetime], Run]
_SECOND = 1000


class LiveMeeting(QObject):
    """What the room's screen and the console share: where the meeting is, what was noted, and whether it is saved."""

    changed = Signal()
    """The place, the material or an entry is another."""
    ticked = Signal()
    """A second has passed."""
    saved = Signal()
    """Everything is written, or something new waits to be: see `is_saved` and `saved_at`."""
    failed = Signal(object)
    """A `Problem`: an entry could not be written."""
    over = Signal()
    """The meeting has been ended."""
    draft_found = Signal(str, str)
    """What was being typed when the program ended last time: the key of the field, and its text."""

    def __init__(self, services: Services, meeting: Meeting) -> None:
        super().__init__()
        self.services = services
        self.material = Material(meeting)
        self.run: Run | None = None
        self.saved_at: datetime | None = None
        self._waiting = 0
        self._unsaved = False
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND)
        self._timer.timeout.connect(self.ticked)
        services.changes.changed.connect(self._heed)

    @property
    def meeting(self) -> Meeting:
        """The meeting with its agenda."""
        return self.material.meeting

    @property
    def picture(self) -> Picture:
        """The picture at the place where the meeting is."""
        run = self.run or Run(self.meeting.id)
        step = min(run.step, len(self.meeting.steps) - 1)
        return rules.picture_at(
            self.meeting, step, min(run.picture, max(0, len(self.meeting.steps[step].pictures) - 1))
        )

    @property
    def is_saving(self) -> bool:
        """Whether something is being written."""
        return self._waiting > 0

    @property
    def is_saved(self) -> bool:
        """Whether nothing waits to be written, and nothing could not be."""
        return not self._waiting and not self._unsaved

    def begin(self) -> None:
        """Begins the meeting, or goes on where it was left; then shows it."""
        self._write(lambda session: actions.begin(session, store.meeting(session, self.meeting.id)), self._begun)

    def leave(self) -> None:
        """Stops listening; what waits is still written."""
        self._timer.stop()
        self.services.changes.changed.disconnect(self._heed)

    def clock(self) -> Clock | None:
        """What the timers show now."""
        return None if self.run is None else rules.clock(self.run, self.meeting, self.services.clock.now())

    def turn(self, to: Turn) -> None:
        """Turns the picture, the step or the clock: shown at once, and saved right after."""
        if self.run is None or self.run.ended is not None:
            return
        meeting = self.meeting
        self.run = to(self.run, meeting, self.services.clock.now())
        self.changed.emit()
        self._write(lambda session: actions.turn(session, meeting, to), self._turned)

    def forward(self) -> None:
        """The next picture."""
        self.turn(rules.forward)

    def back(self) -> None:
        """The picture before."""
        self.turn(rules.back)

    def go(self, step: int) -> None:
        """The first picture of a step."""
        self.turn(lambda run, meeting, now: rules.at_step(run, meeting, step, now))

    def show_result(self) -> None:
        """What came of the picture, or the picture again."""
        self.turn(rules.with_result)

    def blacken(self) -> None:
        """The screen black, or as before."""
        self.turn(rules.blackened)

    def pause(self) -> None:
        """Stops the clock, or sets it going."""
        self.turn(lambda run, _meeting, now: rules.paused(run, now))

    def add_minute(self, minutes: int = 1) -> None:
        """Gives the step more time."""
        self.turn(lambda run, meeting, _now: rules.with_minute(run, meeting, minutes))

    def note(self, text: str, norm: str = "", group: str = "", example: Example = Example.NONE) -> None:
        """Notes a statement to the picture shown, without a name (U3)."""
        now, picture = self.services.clock.now(), answered_by(self.picture)
        draft = Statement(self.meeting.id, text, now, picture, norm, group, example)
        self._write(lambda session: self._from_draft(session, STATEMENT, text, actions.note(session, draft)))

    def count(self, question: str, party: Party, counts: tuple[int, ...]) -> None:
        """Counts the hands of one side (U3)."""
        meeting, draft = self.meeting, Hands(self.meeting.id, question, party, counts)
        self._write(lambda session: actions.count(session, meeting, draft))

    def agree(self, text: str) -> None:
        """Notes an agreement (U6)."""
        draft = Agreement(self.meeting.id, text, self.services.clock.now())
        self._write(lambda session: self._from_draft(session, AGREEMENT, text, actions.agree(session, draft)))

    def keep_draft(self, field: str, text: str) -> None:
        """Keeps what is being typed in a field, so that it survives a crash; forgets it where nothing is left."""
        key = self._draft_key(field)
        values = {"text": text}
        self.services.tasks.write(
            lambda session: drafts.keep(session, key, values) if text else drafts.drop(session, key)
        )

    def follow_up(self, agreement: Agreement, responsible: str, due: date | None) -> None:
        """Makes an agreement a follow-up: who sees to it, and by when (U6)."""
        changed = replace(agreement, responsible=responsible, due=due)
        self._write(lambda session: actions.agree(session, changed))

    def propose(
        self, agreement: Agreement, section: str, side: Side, failed: Callable[[Problem], object] | None = None
    ) -> None:
        """Proposes an agreement as a rule (U6, S0)."""
        meeting = self.meeting
        self._write(lambda session: actions.propose_rule(session, meeting, agreement, section, side), failed=failed)

    def remove(self, entry: Statement | Agreement) -> None:
        """Removes a statement or an agreement; it can be undone."""
        remove: Callable[[Any, Any], Change] = (
            actions.remove_statement if isinstance(entry, Statement) else actions.remove_agreement
        )
        self._write(lambda session: remove(session, entry))

    def read_register(self, done: Callable[[Register], object]) -> None:
        """Reads the rule register: its sections are chosen from."""
        self.services.tasks.read(actions.rules_now, done, owner=self)

    def end(self) -> None:
        """Ends the meeting."""
        meeting = self.meeting
        self._write(lambda session: actions.end(session, meeting), lambda _change: self.over.emit())

    def _write(
        self,
        action: Callable[[Any], Change],
        done: Callable[[Change], object] | None = None,
        failed: Callable[[Problem], object] | None = None,
    ) -> None:
        """Writes an entry on the database's thread; tells when it is there, or that it could not be."""

        def written(change: Change) -> None:
            self._waiting -= 1
            self._unsaved = False
            self.saved_at = self.services.clock.now()
            if done is not None:
                done(change)
            self.saved.emit()

        def refused(problem: Problem) -> None:
            self._waiting -= 1
            self._unsaved = True
            (failed or self.failed.emit)(problem)
            self.saved.emit()
            self._read()

        self._waiting += 1
        self.saved.emit()
        self.services.tasks.write(action, written, refused, owner=self)

    def _begun(self, change: Change) -> None:
        self.run = change.after if isinstance(change.after, Run) else None
        self._timer.start()
        self._read()
        self.services.tasks.read(self._drafts, self._offer, owner=self)

    def _draft_key(self, field: str) -> str:
        return f"workshop/{self.meeting.id}/{field}"

    def _from_draft(self, session: Any, field: str, text: str, change: Change) -> Change:
        """What was typed is an entry now, and no draft any more: in one transaction, so that it is never both."""
        kept = drafts.find(session, self._draft_key(field))
        if kept is not None and text.startswith(kept.values.get("text", "").strip()):
            drafts.drop(session, self._draft_key(field))
        return change

    def _drafts(self, session: Any) -> dict[str, Draft | None]:
        return {field: drafts.find(session, self._draft_key(field)) for field in (STATEMENT, AGREEMENT)}

    def _offer(self, found: dict[str, Draft | None]) -> None:
        for field, draft in found.items():
            if draft is not None:
                self.draft_found.emit(field, draft.values.get("text", ""))

    def _turned(self, change: Change) -> None:
        """Takes over what is stored, unless further keys were pressed meanwhile."""
        if not self._waiting and isinstance(change.after, Run):
            self.run = change.after

    def _heed(self, change: Change) -> None:
        """Takes over an entry that was written, and reads again after all else; turning pages reads nothing."""
        ours = change.subject == actions.RUN and self._waiting
        before, after = (each if isinstance(each, Entry) else None for each in (change.before, change.after))
        if before or after:
            self.material = with_entry(self.material, before, after)
            self.changed.emit()
        elif change.subject in actions.SUBJECTS and not ours:
            self._read()

    def _read(self) -> None:
        """Reads everything shown and noted, and where the meeting is."""
        id = self.meeting.id
        key = f"live {id}"
        self.services.tasks.read(
            lambda session: (read(session, id), store.run(session, id)), self._got, key, owner=self
        )

    def _got(self, found: tuple[Material, Run | None]) -> None:
        self.material, run = found
        if not self._waiting:
            self.run = run
        self.changed.emit()
