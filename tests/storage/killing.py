"""Kills whoever works on a file at random moments, and looks at what is left; in the suite a few times, else often."""

import os
import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

from desktop.storage import attachments, audit, records
from desktop.storage.database import Database, is_protected
from tests.storage.secrets import everything, forms, protected
from tests.storage.things import THINGS, Thing
from tests.storage.victim import SUBJECT, begun

ROOT = Path(__file__).resolve().parents[2]
FORKS = sys.platform != "win32"
KILL = signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM
_LEFT = (".converting", ".replaced", ".log-replaced", ".converting-journal", ".keys.part")


def kill_often(path: Path, what: str, times: int, seed: int = 20261120) -> Counter[str]:
    """Kills `what` so many times; raises AssertionError when anything but the action in hand is gone.

    Gives how the file was found: plain or protected, and what a stopped action had left beside it.
    """
    chance, seen, told = random.Random(seed), Counter[str](), 0
    (path.parent / "kept").mkdir(exist_ok=True)
    if what != "converting":
        protected(path)
    process = _start(path, what)
    for turn in range(times):
        if turn and not FORKS:
            process.communicate()
            process = _start(path, what)
        told += _cut(process, chance)
        names = [each.name for each in path.parent.iterdir()]
        seen.update(end for end in _LEFT if f"{path.name}{end}" in names)
        _look(path, what, told, turn, seen)
    process.communicate()
    return seen


def _start(path: Path, what: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "tests.storage.victim", str(path), what]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def _cut(process: "subprocess.Popen[bytes]", chance: random.Random) -> int:
    """Lets it work for a while, and kills it at some moment; says how often it has told to be done."""
    assert process.stdin and process.stdout
    process.stdin.write(b"go\n")
    process.stdin.flush()
    victim = int(process.stdout.readline())
    done = 0
    for _ in range(chance.randint(0, 2)):
        done += len(process.stdout.read(1))
    _wait(chance)
    os.kill(victim, KILL)
    return done + (len(process.stdout.readline().strip()) if FORKS else len(process.stdout.read()))


def _wait(chance: random.Random) -> None:
    """A moment up to a fifth of a second, in work: whatever the victim is doing then."""
    for _ in range(chance.randint(0, 40)):
        sum(range(100_000))


def _look(path: Path, what: str, told: int, turn: int, seen: Counter[str]) -> None:
    """The file opens, verifies and has all that was told; nothing plain is left beside a protected one."""
    seen["protected" if is_protected(path) else "plain"] += 1
    _verify(begun(path), told if what in ("writing", "backing-up", "converting") else 0, turn)
    backup = path.parent / "kept" / "backup.samspil"
    if backup.exists():
        assert is_protected(backup)
        _verify(begun(backup), 0, turn)
    names = {each.name for each in path.parent.iterdir()}
    assert not {f"{path.name}{end}" for end in _LEFT if end != ".keys.part"} & names
    if is_protected(path):
        found = [form for form in forms(SUBJECT) if form in everything(path.parent)]
        assert not found, "a plain copy is left beside the protected file"


def _verify(database: Database, least: int, turn: int) -> None:
    """Every page and every line of the log is whole, and at least so many things are there."""
    with database.reading() as session:
        things = records.every(session, THINGS, Thing)
        assert audit.verify(session) == (2 * len(things), [])
        assert least <= len(things) <= least + turn + 1 or not least
        assert all(attachments.fetch(session, each.name) for each in things[-3:])
        assert session.sql("PRAGMA integrity_check").scalar() == "ok"
    database.close()
