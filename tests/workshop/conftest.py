"""What the tests of the theme meetings share."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.storage.session import Session
from desktop.workshop.rules import Meeting, Picture, PictureKind, Step, StepKind
from tests.registers import Registers, writing

NOW = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
AGREED = Picture(PictureKind.QUESTION, "legality-4", text="Er vi enige?")
ASKED = Picture(PictureKind.QUESTION, "legality-1", text="I hvor høj grad?", scale=True)
MEETING = Meeting(
    "Temamøde om kodeks",
    date(2026, 11, 23),
    17 * 60,
    18 * 60,
    "Børne- og Undervisningsudvalget",
    politicians=9,
    administration=6,
    steps=(
        Step(StepKind.WELCOME, "Velkomst", 10, notes="Tag imod ved døren"),
        Step(
            StepKind.QUESTIONS,
            "Spørgsmål",
            30,
            (ASKED, AGREED),
        ),
        Step(StepKind.WRAP_UP, "Afrunding", 20, (Picture(PictureKind.AGREEMENTS),)),
    ),
)


@pytest.fixture
def session(registers: Registers, emptied: Any, tmp_path: Path) -> Iterator[Session]:
    """A transaction in an empty database, in the name of an official."""
    with writing(registers, emptied, tmp_path, NOW) as session:
        yield session
