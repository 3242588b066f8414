"""Tasks: the one thread that touches the database, and a second for sums; answers come on the main thread."""

import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.base.changes import Change
from desktop.base.problems import Dropped, Problem, Refused, Stale
from desktop.ui.changes import ChangeLog

Result = TypeVar("Result")
Failed = Callable[[Problem], object]
Publish = Callable[[Change], object]

_WAITS = (0.2, 0.5, 1.0, 2.0)
"""Seconds until work is tried again after the line to a server was lost: time for it to come back, or be given up."""
_TELL_EVERY = 0.05
"""Seconds between two words of progress: more often only makes the window busy."""


class Store(Protocol):
    """What tasks need of a database: a session to read with, and one to write with that commits when left."""

    def reading(self, who: str = "") -> AbstractContextManager[Any]:
        """A session that changes nothing, for the eyes of the person named."""

    def writing(self, who: str) -> AbstractContextManager[Any]:
        """A session in one transaction, its changes signed with the name."""


class Stopped(Exception):
    """The user stopped a long work; neither its `done` nor its `failed` is called."""


class Course:
    """How far a long work has come, told from its thread; asking it to stop makes its next word raise `Stopped`."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._stop = False
        self._told_at = 0.0

    @property
    def stopped(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._stop

    def stop(self) -> None:
        """Asks the work to stop; a write is rolled back."""
        self._stop = True

    def tell(self, done: int, total: int) -> None:
        """Says how many of how many are done; raises `Stopped` when asked to stop."""
        if self._stop:
            raise Stopped
        if done >= total or time.monotonic() - self._told_at >= _TELL_EVERY:
            self._told_at = time.monotonic()
            self._tell(done, total)


@dataclass(frozen=True)
class _Job:
    """One piece of work with those who wait for it."""

    work: Callable[[], Any]
    done: Callable[[Any], object] | None
    failed: Failed | None
    owner: QObject | None
    key: str = ""
    number: int = 0
    publish: Publish | None = None


class Tasks(QObject):
    """Runs work on its threads in the order it was asked for; called, and answering, on the main thread."""

    busy = Signal(bool)
    """Work has begun, or the last piece is delivered."""
    problem_found = Signal(object)
    """A `Problem` that no `failed` took."""
    bug_found = Signal(object, str)
    """Any other exception, and its traceback as text."""
    held = Signal(bool)
    """A write has begun to wait for the line to a server, or is through."""
    unwritten = Signal(object)
    """A `Problem` with the line or the server, not with what was to be written, and the write was given up."""
    _delivered = Signal(object)

    def __init__(
        self, store: Store, changes: ChangeLog, who: Callable[[], str] = lambda: "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._changes = changes
        self._who = who
        self._newest: dict[str, int] = {}
        self._number = 0
        self._waiting = 0
        self._closed = False
        self._ends = threading.Event()
        self._holding = False
        self._kept: list[tuple[Future[None], _Job]] = []
        self._database = ThreadPoolExecutor(1, "database")
        self._sums = ThreadPoolExecutor(1, "sums")
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        work: Callable[[Any], Result],
        done: Callable[[Result], object],
        key: str = "",
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Runs `work(session)`, then `done(result)`; a newer read with the same key makes this one void."""
        who = self._who()

        def reading() -> Result:
            with self._store.reading(who) as session:
                return work(session)

        self._number += 1
        if key:
            self._newest[key] = self._number
        self._start(self._database, _Job(reading, done, failed, owner, key, self._number))

    def write(
        self,
        action: Callable[[Any], Result],
        done: Callable[[Result], object] | None = None,
        failed: Failed | None = None,
        owner: QObject | None = None,
        publish: Publish | None = None,
    ) -> None:
        """Runs `action(session)` in one transaction, publishes the changes it returns, then `done(result)`."""
        who = self._who()

        def writing() -> Result:
            with self._store.writing(who) as session:
                return action(session)

        self._start(self._database, _Job(writing, done, failed, owner, publish=publish or self._changes.publish))

    def alone(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Runs `work()` on the database's thread outside any transaction, then `done(result)`: what moves the data."""
        self._start(self._database, _Job(work, done, failed, owner))

    def compute(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Failed | None = None,
        owner: QObject | None = None,
        key: str = "",
    ) -> None:
        """Runs `work()` on the second thread, without the database, then `done(result)`; keys work as for `read`."""
        self._number += 1
        if key:
            self._newest[key] = self._number
        self._start(self._sums, _Job(work, done, failed, owner, key, self._number))

    def course(self, progress: Callable[[int, int], object], owner: QObject | None = None) -> Course:
        """A course to capture in a long work: `progress(done, total)` is called on the main thread."""

        def tell(done: int, total: int) -> None:
            self._send(lambda: progress(done, total) if _alive(progress, owner) else None)

        return Course(tell)

    def idle(self) -> bool:
        """Whether nothing runs and every answer is delivered."""
        return self._waiting == 0

    def close(self) -> None:
        """Waits for what is being written, drops what has not been read yet; nothing is delivered afterwards.

        What waits for a line that is lost is dropped too.
        """
        self._closed = True
        self._ends.set()
        self._database.shutdown(wait=True)
        self._sums.shutdown(wait=True, cancel_futures=True)
        self._kept.clear()

    def _start(self, thread: ThreadPoolExecutor, job: _Job) -> None:
        if self._closed:
            return
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)
        self._kept = [(future, kept) for future, kept in self._kept if not future.done()]
        self._kept.append((thread.submit(self._run, [job]), job))

    def _run(self, handed: list[_Job]) -> None:
        """Works on a worker thread; what it finds is sent to the main thread.

        A job holds on to widgets, and who lets go of one last destroys it: that must be the main thread. So it keeps
        each job until this has returned, and nothing but this holds it on the worker thread.
        """
        job = handed.pop()
        if self._void(job) or (self._closed and (job.publish is None or self._holding)):
            self._send(lambda: self._finish(job, None, None))
            return
        try:
            result = self._work(job)
        except Exception as error:
            told = "" if isinstance(error, Problem | Stopped) else traceback.format_exc()
            caught = error  # the name `error` is gone when the block ends
            self._send(lambda: self._fail(job, caught, told))
        else:
            self._send(lambda: self._finish(job, job.done, result))

    def _work(self, job: _Job) -> Any:
        """Works, and again when a line to a server was lost before anything was written: it may be back.

        What is read is given up after a while. What is written waits for the line, and all that comes after it: so
        nothing is lost that was typed, and nothing overtakes it.
        """
        if job.publish is not None:
            return self._write_in_the_end(job)
        for wait in _WAITS:
            try:
                return job.work()
            except Dropped as dropped:
                if not dropped.again or self._ends.wait(wait):
                    raise
        return job.work()

    def _write_in_the_end(self, job: _Job) -> Any:
        """Writes as soon as there is a line; given up only when the program ends."""
        waits = chain(_WAITS, repeat(_WAITS[-1]))
        try:
            while True:
                try:
                    return job.work()
                except Dropped as dropped:
                    if not dropped.again or self._ends.is_set():
                        raise
                    self._hold(True)
                    self._ends.wait(next(waits))
        finally:
            if not self._ends.is_set():
                self._hold(False)

    def _hold(self, holding: bool) -> None:
        """Tells once that a write waits, and once that it is through."""
        if holding != self._holding:
            self._holding = holding
            self._send(lambda: self.held.emit(holding))

    def _send(self, delivery: Callable[[], object]) -> None:
        """Sends a delivery to the main thread, unless there is nobody left to take it."""
        if not self._closed and shiboken6.isValid(self):
            self._delivered.emit(delivery)

    @Slot(object)
    def _deliver(self, delivery: Callable[[], object]) -> None:
        if not self._closed:
            delivery()

    def _finish(self, job: _Job, done: Callable[[Any], object] | None, result: Any) -> None:
        try:
            if job.publish is not None:
                for change in result if isinstance(result, tuple) else (result,):
                    if isinstance(change, Change):
                        job.publish(change)
            if done is not None and not self._void(job) and _alive(done, job.owner):
                done(result)
        finally:
            self._settle()

    def _fail(self, job: _Job, error: Exception, told: str) -> None:
        try:
            if isinstance(error, Stopped) or self._void(job):
                return
            if not isinstance(error, Problem):
                self.bug_found.emit(error, told)
                return
            if job.publish is not None and not isinstance(error, Refused | Stale):
                self.unwritten.emit(error)
            if job.failed is None:
                self.problem_found.emit(error)
            elif _alive(job.failed, job.owner):
                job.failed(error)
        finally:
            self._settle()

    def _settle(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self.busy.emit(False)

    def _void(self, job: _Job) -> bool:
        """Whether a newer piece of work with the same key was asked for."""
        return bool(job.key) and self._newest.get(job.key) != job.number


def _alive(callback: Callable[..., object], owner: QObject | None) -> bool:
    """Whether the widget that waits still exists: the owner told of, or the object whose method it is."""
    bound = getattr(callback, "__self__", None)
    return all(shiboken6.isValid(one) for one in (owner, bound) if isinstance(one, QObject))
