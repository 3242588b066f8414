"""Live: what other computers change in a register on a server is shown here too, and a lost line is told."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from desktop.base.changes import Change
from desktop.shell.profile_actions import SUBJECT as SETTINGS
from desktop.shell.unsaved import Unsaved
from desktop.shell.window import Window
from desktop.storage import municipality
from desktop.storage.database import Database
from desktop.storage.session import Session

GATHERED = 150
"""Milliseconds for which changes are gathered: one action often touches several records."""
LATE = 1_000
"""Milliseconds that a write waits before it is said that the line is down."""
TYPING = 1_500
"""Milliseconds without a key until what is typed has been saved: nothing is read anew under somebody's hands."""
SUBJECTS: Mapping[str, str] = {
    "accounts": "account",
    "agenda_items": "agenda_item",
    "closing_days": "closing_day",
    "codex_questions": "codex_question",
    "codex_signs": "codex_sign",
    "codex_stars": "codex_star",
    "codex_wordings": "codex_wording",
    "decisions": "decision",
    "dispatches": "dispatch",
    "elections": "election",
    "elucidations": "elucidation",
    "matters": "matter",
    "meetings": "meeting",
    "quarantine_cells": "quarantine",
    "questions": "question",
    "rulebook_amendments": "rulebook",
    "rulebook_follow_ups": "rule_follow_up",
    "rulebook_fronts": "rulebook",
    "rulebook_proposals": "rule_proposal",
    "rulebook_ratings": "rule_round",
    "rulebook_rounds": "rule_round",
    "rulebook_rules": "rule",
    "rulebook_versions": "rulebook",
    "visits": "visit",
    "workshop_agreements": "workshop_agreement",
    "workshop_cases": "workshop_case",
    "workshop_hands": "workshop_hands",
    "workshop_meetings": "workshop_meeting",
    "workshop_runs": "workshop_run",
    "workshop_statements": "workshop_statement",
}
"""What the rooms call the records of a table when they are changed; a table that is not named goes by its own name."""


class Live(QObject):
    """Passes on what was heard, on the main thread, when nobody is in the middle of a word."""

    _arrived = Signal(object)

    def __init__(self, window: Window, database: Database, unsaved: Unsaved) -> None:
        super().__init__(window)
        self._window, self._unsaved = window, unsaved
        self._heard: dict[str, int] = {}
        self._typed: str | None = None
        self._lost: set[str] = set()
        self._offering = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._look)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LATE)
        self._late.timeout.connect(lambda: self._set_lost("writing", True))
        window.services.tasks.held.connect(self._hold)
        unsaved.changed.connect(self._renew)
        unsaved.offered.connect(self._offer)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        database.listen(self._arrived.emit)

    def _take(self, heard: object) -> None:
        """Gathers what was heard; the line itself is told of at once."""
        if getattr(heard, "lost", False):
            self._set_lost("listening", True)
            return
        if getattr(heard, "everything", False):
            self._set_lost("listening", False)
            self._heard.update(dict.fromkeys((*SUBJECTS.values(), SETTINGS), 0))
        for table, id in getattr(heard, "records", ()):
            self._heard[SUBJECTS.get(table, table)] = id
        if self._heard and not self._clock.isActive():
            self._typed = _being_typed()
            self._clock.start(GATHERED if self._typed is None else TYPING)

    def _look(self) -> None:
        """Passes on what was gathered, unless somebody has typed since."""
        now = _being_typed()
        if now is not None and now != self._typed:
            self._typed = now
            self._clock.start(TYPING)
            return
        heard, self._heard = self._heard, {}
        services = self._window.services
        if heard.pop(SETTINGS, None) is not None:
            services.tasks.read(_profile, services.changes.publish, "settings heard", owner=self)
        for subject, id in heard.items():
            services.changes.publish(Change(subject, id, None, None, undoable=False))
        if (page := self._window.pages.get(self._window.place)) is not None:
            page.refresh()

    def _hold(self, held: bool) -> None:
        """Something waits to be written: a line that is back in a moment is not worth a word."""
        if held:
            self._late.start()
        else:
            self._late.stop()
            self._set_lost("writing", False)

    def _set_lost(self, which: str, lost: bool) -> None:
        """Takes note of one of the two lines; the first that is lost is told, and when both are back."""
        before = bool(self._lost)
        self._lost = self._lost | {which} if lost else self._lost - {which}
        if bool(self._lost) == before:
            return
        self._unsaved.set_down(bool(self._lost))
        if self._lost:
            self._tell_lost()
        else:
            self._window.notices.forget()
            self._window.toast.tell(self.tr("The line to the server is back"), "", None, "")
            self._offer()

    def _tell_lost(self) -> None:
        """Says that the line is down, and what is not saved yet."""
        what = self.tr("The line to the server is down")
        why = self.tr(
            "It is tried again all the time. What you type stays in the window, and encrypted on this computer, until"
            " it is saved."
        )
        fields = ", ".join(self._unsaved.fields)
        waiting = self.tr("Not saved yet: {fields}").format(fields=fields) if fields else ""
        self._window.notices.tell("warn", what, " ".join(filter(None, (why, waiting))))

    def _renew(self) -> None:
        if self._lost:
            self._tell_lost()

    def _offer(self) -> None:
        """Says that there is text which could not be saved, as long as there is."""
        if self._lost:
            return
        if not self._unsaved.left:
            if self._offering:
                self._window.notices.forget()
            self._offering = False
            return
        self._offering = True
        what = self.tr("What you wrote when the line to the server was lost has been kept")
        why = self.tr("It is not saved yet: {fields}").format(
            fields=", ".join(dict.fromkeys(each.field for each in self._unsaved.left))
        )
        self._window.notices.tell("info", what, why, ((self.tr("Look at it …"), self._show_kept),))

    def _show_kept(self) -> None:
        from desktop.shell.kepttext import KeptPage  # imported late: start-up

        window = self._window
        page = KeptPage(self._unsaved, window.features, window.services.settings.profile.country, window)
        page.finished.connect(page.deleteLater)
        page.open()


def _profile(session: Session) -> Change:
    """The profile as others have left it."""
    return Change(SETTINGS, 0, None, municipality.profile(session), undoable=False)


def _being_typed() -> str | None:
    """The text of the field that has the keyboard, None where it is no field."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit):
        return None if focused.isReadOnly() else focused.text()
    if isinstance(focused, QTextEdit | QPlainTextEdit):
        return None if focused.isReadOnly() else focused.toPlainText()
    return None
