"""A theme meeting on two displays, in a process of its own: by keys alone, and through a crash (U3, U5, U6)."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.base.times import FixedClock
from desktop.storage.database import Database
from desktop.workshop.rules import Meeting, Party
from tests.workshop.evening import NOW, entries, fill

ROOT = Path(__file__).parents[2]
DISPLAYS = (("Laptop", 0, 1366, 768), ("Projector", 1366, 1920, 1080))


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Meeting]:
    """The file of the evening, made once and copied for each test."""
    file = tmp_path_factory.mktemp("evening") / "town.samspil"
    database, meeting = fill(file, FixedClock(NOW), durable=False)
    database.close()
    return file.read_bytes(), meeting


@pytest.fixture
def town(tmp_path: Path, made_once: tuple[bytes, Meeting]) -> tuple[Path, Meeting]:
    file = tmp_path / "town.samspil"
    file.write_bytes(made_once[0])
    return file, made_once[1]


def start(file: Path, meeting: Meeting, way: str, displays: Any = DISPLAYS) -> "subprocess.Popen[str]":
    """Starts the meeting on virtual displays."""
    screens = [
        {
            "name": name,
            "x": left,
            "y": 0,
            "width": wide,
            "height": high,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, left, wide, high in displays
    ]
    settings = file.parent / "displays.json"
    settings.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={settings}", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.journeys.stage_survivor", str(file), str(meeting.id), way]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def told(process: "subprocess.Popen[str]") -> dict[str, Any]:
    """What a process tells at its end."""
    out, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors, errors
    found: dict[str, Any] = json.loads(out.splitlines()[-1])
    return found


def stored(file: Path, meeting: Meeting) -> dict[str, Any]:
    database = Database.open(file, FixedClock(NOW))
    try:
        return entries(database, meeting)
    finally:
        database.close()


def test_U5_an_evening_by_keys_alone_on_two_displays(town: tuple[Path, Meeting]) -> None:
    file, meeting = town
    seen = told(start(file, meeting, "evening"))
    assert seen["before"] == ["Projector", "Laptop"]
    assert seen["after"] == ["Laptop", "Projector"]
    assert seen["full"] == [1366, 768]
    kinds = ["Opening", "Program", "Chapter", "CaseTold", "Asked", "Counted", "Said", "Black"]
    assert [each for at, each in enumerate(dict.fromkeys(seen["seen"]))][: len(kinds)] == kinds
    assert seen["seen"][-1] == "Agreed"
    assert seen["agreed"] == ["Bad news the same day"]
    kept = stored(file, meeting)
    assert kept["statements"] == ["Bad news come late"]
    question = next(each for step in meeting.steps for each in step.pictures if each.scale).item
    assert kept["hands"] == {
        (question, Party.POLITICIANS): (0, 0, 0, 2, 0),
        (question, Party.ADMINISTRATION): (0, 1, 0, 0, 0),
    }


def test_U5_after_a_kill_it_opens_at_the_same_step_with_every_entry(town: tuple[Path, Meeting]) -> None:
    file, meeting = town
    process = start(file, meeting, "crash")
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line.split())
        if len(lines) >= 6:
            break
    process.kill()
    process.communicate(timeout=30)
    assert process.returncode != 0
    told_said, told_agreed = (int(number) for number in lines[-1])
    again = told(start(file, meeting, "again", DISPLAYS[:1]))
    assert again["place"] == [3, 0], "also when the projector is gone meanwhile"
    assert again["sight"] == "Asked"
    assert again["typing"] == "Half a sen", "what was being typed is offered again"
    assert again["extra"] >= 1
    assert len(again["said"]) >= told_said >= 2
    assert len(again["agreed"]) >= told_agreed >= 2
    assert again["said"] == [f"said {number}" for number in range(len(again["said"]))], "none is lost, none is double"
    assert again["agreed"] == [f"agreed {number}" for number in range(len(again["agreed"]))]


def test_U5_the_command_opens_straight_into_the_room(town: tuple[Path, Meeting]) -> None:
    seen = told(start(*town, "present"))
    assert seen["shown"] == {"Screen": "Projector", "Console": "Laptop"}, "and no other window"
    assert seen["codes"] == [0, 2], "of the second there is no such meeting"
