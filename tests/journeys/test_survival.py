"""Survival: the program is killed while it saves what is typed; what was told to be saved is there, all is whole."""

import hashlib
import json
import os
import random
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.base.times import FixedClock
from desktop.questions import store
from desktop.questions.rules import State, View
from desktop.shell.commandline import main
from desktop.storage.database import Database
from desktop.ui.pieces import Notice
from desktop.visits import store as visits
from desktop.visits.rules.records import State as VisitState
from desktop.visits.rules.records import View as VisitView
from desktop.visits.rules.records import VisitKind
from tests.house.sources import ROOT
from tests.journeys.whole_window import NOW, closed, opened, town

__all__ = ["town"]

FORKS = sys.platform != "win32"
TIMES = 6 if FORKS else 2
KILL = signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM


@pytest.fixture
def file(town: Path, tmp_path: Path) -> Path:
    copied = tmp_path / "demo.samspil"
    copied.write_bytes(town.read_bytes())
    return copied


@pytest.fixture
def question(file: Path) -> int:
    """A question whose answer is being written."""
    database = Database.open(file, FixedClock(NOW))
    with database.reading() as session:
        (line, *_) = store.window(session, store.Query(View.ALL, states=(State.IN_PROGRESS,)), 0, 1)
    database.close()
    return line.id


class Writer:
    """The process that writes; each `begin` is one run of the program."""

    def __init__(self, file: Path, question: int) -> None:
        self.command = [sys.executable, "-m", "tests.journeys.survivor", str(file), str(question)]
        self.process = self._start()

    def _start(self) -> "subprocess.Popen[str]":
        pipe = subprocess.PIPE
        return subprocess.Popen(self.command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)

    def begin(self, what: str) -> int:
        """Lets the program run; gives its process id."""
        if self.process.poll() is not None:
            self.process = self._start()
        assert self.process.stdin
        self.process.stdin.write(f"{what}\n")
        self.process.stdin.flush()
        return int(self.line())

    def line(self) -> str:
        """What the program told."""
        assert self.process.stdout
        return self.process.stdout.readline().strip()

    def end(self) -> None:
        self.process.communicate()


@pytest.fixture
def writer(file: Path, question: int) -> Iterator[Writer]:
    made = Writer(file, question)
    yield made
    made.end()


def rest_of(writer: Writer) -> list[str]:
    """What was told before the program was dead."""
    told = []
    while line := writer.line():
        told.append(line)
    return told


def test_what_was_told_to_be_saved_is_there_after_every_kill(
    file: Path, question: int, writer: Writer, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(20261124)
    there = 0
    for _ in range(TIMES):
        running = writer.begin("write")
        told = [writer.line() for _ in range(chance.randint(1, 5))]
        hashlib.sha256(b"a moment" * chance.randint(1, 1_000_000)).digest()
        os.kill(running, KILL)
        told += rest_of(writer)
        assert main(["verify", "--db", str(file), "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["ok"]
        before, there = there, numbers_in(file, question)
        assert int(told[-1]) <= there <= int(told[-1]) + 1, "one more may be saved and not yet told"
        assert there > before


def test_what_was_written_about_a_visit_is_there_after_a_kill(file: Path, writer: Writer) -> None:
    database = Database.open(file, FixedClock(NOW))
    with database.reading() as session:
        query = visits.Query(VisitView.ALL, kinds=(VisitKind.MEMBER,), states=(VisitState.CONFIRMED,))
        (visit, *_) = visits.window(session, query, 0, 1)
    database.close()
    running = writer.begin(f"visit {visit.id}")
    told = [writer.line() for _ in range(3)]
    os.kill(running, KILL)
    told += rest_of(writer)
    database = Database.open(file, FixedClock(NOW))
    with database.reading() as session:
        kept = visits.get(session, visit.id)
        assert session.sql("PRAGMA integrity_check").scalar() == "ok"
    database.close()
    there = len(re.findall(r"tal\d+ ?", kept.purpose))
    assert there == kept.purpose.count("tal"), "no number is half there"
    assert int(told[-1]) <= there <= int(told[-1]) + 1, "one more may be saved and not yet told"


def numbers_in(file: Path, question: int) -> int:
    """How many numbers the stored answer holds; no number is half there, and the file's pages are sound."""
    database = Database.open(file, FixedClock(NOW))
    try:
        with database.reading() as session:
            answer = store.get(session, question).answer
            assert session.sql("PRAGMA integrity_check").scalar() == "ok"
            assert session.sql("PRAGMA foreign_key_check").fetchall() == []
    finally:
        database.close()
    whole = re.findall(r"tal\d+ ?", answer)
    assert len(whole) == answer.count("tal")
    return len(whole)


def test_a_draft_that_was_kept_before_a_kill_is_offered_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, file: Path, question: int, writer: Writer
) -> None:
    running = writer.begin("refuse")
    assert writer.line() == "kept"
    os.kill(running, KILL)
    rest_of(writer)
    journey = opened(qtbot, qapp, tmp_path, file, "da")
    journey.page.open_record(question)
    journey.settle()
    part = journey.page.detail.body.answer
    (offer,) = (each for each in part.findChildren(Notice) if each.isVisibleTo(part))
    use, _drop = (each for each in offer.findChildren(QAbstractButton) if each.text().strip())
    journey.click(use)
    assert journey.look(store.get, question).answer.startswith("<p>tal0")
    closed(journey, qapp)
