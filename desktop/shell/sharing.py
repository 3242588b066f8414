"""Sharing: a file on a network share is locked while it is open; it is told who has it, and what was left behind."""

import getpass
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.base import dates
from desktop.base.problems import Problem
from desktop.base.times import Clock
from desktop.base.words import translate
from desktop.shell.application import Running
from desktop.storage import locks
from desktop.storage.locks import Lock, Standing
from desktop.storage.places.address import Address
from desktop.ui.dialogs import Asker


@dataclass(frozen=True)
class Claim:
    """How a file may be opened: our lock where it needs one, or only for reading."""

    file: Path | None
    """The file; None where the data lies on a server."""
    lock: Lock | None = None
    only_read: bool = False

    def release(self) -> None:
        """Lets the file go."""
        if self.file is not None and self.lock is not None:
            locks.release(self.file, self.lock)


def claim(where: Path | Address, clock: Clock, asker: Asker, shared: bool | None = None) -> Claim | None:
    """Takes the lock that a file needs; asks where somebody else has it. None when the user thought better of it.

    Raises Problem where the folder takes no lock.
    """
    if isinstance(where, Address):
        return Claim(None)
    file = where
    if not (locks.is_shared(file) if shared is None else shared):
        return Claim(file)
    now = clock.now()
    mine = Lock(platform.node(), getpass.getuser(), os.getpid(), now.isoformat(), now.isoformat())
    try:
        theirs = locks.take(file, mine)
        while theirs is not None:
            chosen = _ask(file, theirs, locks.standing(theirs, mine.host, now), asker)
            if chosen != _TAKE_OVER:
                return Claim(file, only_read=True) if chosen == _READ else None
            theirs = None if locks.take_over(file, mine, theirs) else locks.read(file)
    except OSError as error:
        raise Problem(
            translate("Sharing", "The file cannot be locked"),
            f"{locks.lock_of(file)}: {error.strerror or error}",
            translate("Sharing", "You need the right to write in the folder on the network share."),
        ) from error
    return Claim(file, mine)


_READ, _TAKE_OVER = 0, 1


def _ask(file: Path, theirs: Lock, standing: Standing, asker: Asker) -> int:
    """Tells who has a file open, and asks what to do: reading is proposed, taking over only where nobody is there."""
    who = ", ".join(filter(None, (theirs.user, theirs.host))) or translate("Sharing", "somebody")
    title = translate("Sharing", "{file} is open on another computer").format(file=file.stem)
    since = translate("Sharing", "{who} has had it open since {moment}.").format(who=who, moment=_moment(theirs.since))
    why = {
        Standing.IN_USE: translate("Sharing", "Only one person can write at a time. You can read meanwhile."),
        Standing.LEFT: translate(
            "Sharing", "It was opened on this computer, and the program ended without closing it. You can take it over."
        ),
        Standing.SILENT: translate(
            "Sharing",
            "Nothing was heard from there since {moment}: the computer was probably switched off or lost the network. "
            "Ask {who} before you take it over. If both write, the file can be damaged.",
        ).format(who=who, moment=_moment(theirs.seen)),
    }[standing]
    answers = [translate("Sharing", "Open to read")]
    answers += [] if standing is Standing.IN_USE else [translate("Sharing", "Take over")]
    return asker.choose(title, f"{since} {why}", answers)


def _moment(text: str) -> str:
    try:
        return dates.moment_text(datetime.fromisoformat(text))
    except ValueError:
        return translate("Sharing", "an unknown time")


def cloud_warning(file: Path) -> tuple[str, str] | None:
    """What is to be said of a file in a folder that is synchronised with the internet; None elsewhere."""
    service = locks.cloud_of(file)
    if not service:
        return None
    what = translate("Sharing", "The file lies in a folder of {service}").format(service=service)
    why = translate(
        "Sharing",
        "It is copied while you write, and two computers can each make a copy of their own. Personal data also leave "
        "the municipality. Close the file and move it to a folder that is not synchronised.",
    )
    return what, why


class Keeping(QObject):
    """Holds a lock while a file is open, and lets it go at the end."""

    lost = Signal()
    """Somebody else has taken the file over: nothing more may be written."""

    def __init__(self, held: Claim, clock: Clock) -> None:
        super().__init__()
        self._held, self._clock = held, clock
        self._timer = QTimer(self)
        self._timer.setInterval(int(locks.BEAT.total_seconds() * 1000))
        self._timer.timeout.connect(self.beat)
        if held.lock is not None:
            self._timer.start()

    def beat(self) -> None:
        """Says that the program still runs."""
        file, lock = self._held.file, self._held.lock
        if file is not None and lock is not None and not locks.beat(file, lock, self._clock.now()):
            self._timer.stop()
            self.lost.emit()

    def release(self) -> None:
        """Lets the file go."""
        self._timer.stop()
        self._held.release()


@contextmanager
def keep(running: Running, held: Claim) -> Iterator[None]:
    """Holds a file while its window is open, and tells in the window what is to be known of where it lies."""
    keeping = Keeping(held, running.database.clock)
    keeping.lost.connect(partial(lose, running))
    running.window.ready.connect(partial(_tell_where, running, held), Qt.ConnectionType.SingleShotConnection)
    try:
        yield
    finally:
        keeping.release()


def lose(running: Running) -> None:
    """Lets nothing be written any more: somebody else has taken the file over."""
    running.database.stop_writing()
    running.window.notices.tell_problem(
        Problem(
            translate("Sharing", "Somebody else has taken the file over"),
            translate("Sharing", "From now on you can only read."),
            translate("Sharing", "Close the window and open the file again when it is free."),
        )
    )


def _tell_where(running: Running, held: Claim) -> None:
    """Says that the file can only be read, or once for each file that its folder is synchronised with the internet."""
    if held.only_read:
        said = translate("Sharing", "The file is opened to read: somebody else has it.")
        running.window.notices.tell("info", said, translate("Sharing", "Nothing that you change here is kept."))
        return
    warning = cloud_warning(held.file) if held.file is not None else None
    if warning is not None and held.file is not None and not running.computer.was_told("cloud", held.file):
        running.window.notices.tell("warn", *warning)
