import hashlib
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

from desktop.base.times import FixedClock
from desktop.storage import attachments, audit, records
from desktop.storage.database import Database
from tests.storage.things import NOW, THINGS, Thing

ROOT = Path(__file__).resolve().parents[2]
FORKS = sys.platform != "win32"
TIMES = 10 if FORKS else 2
KILL = signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM


def started(path: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.storage.writer", str(path)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def ended(process: subprocess.Popen[bytes]) -> None:
    process.communicate()


def cut(process: subprocess.Popen[bytes], chance: random.Random) -> int:
    """Lets a writer work for a while, and kills it at some moment; says how many transactions it has told of."""
    assert process.stdin and process.stdout
    process.stdin.write(b"go\n")
    process.stdin.flush()
    writer = int(process.stdout.readline())
    told = len(process.stdout.read(chance.randint(1, 4)))
    hashlib.sha256(b"a moment" * chance.randint(1, 2_000_000)).digest()
    os.kill(writer, KILL)
    return told + len(process.stdout.readline().strip())


def test_a_file_verifies_after_every_power_cut(path: Path) -> None:
    """Whatever was told to be written is there, what was half written is not, and the log is whole."""
    chance = random.Random(20261120)
    process = started(path)
    told = 0
    for turn in range(TIMES):
        if turn and not FORKS:
            ended(process)
            process = started(path)
        told += cut(process, chance)
        database = Database.open(path, FixedClock(NOW))
        with database.reading() as session:
            things = records.every(session, THINGS, Thing)
            assert audit.verify(session) == (2 * len(things), [])
            assert told <= len(things) <= told + TIMES
            assert all(attachments.fetch(session, each.name) and each.version == 2 for each in things[-5:])
            assert session.sql("PRAGMA integrity_check").scalar() == "ok"
        database.close()
    ended(process)
    assert told >= TIMES
