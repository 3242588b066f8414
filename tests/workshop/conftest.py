"""What the tests of the theme meetings share."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from desktop.base.words import speaking
from desktop.storage.session import Session
from desktop.storage.tables import METADATA
from desktop.workshop import store
from desktop.workshop.rules import Meeting, Picture, PictureKind, Step, StepKind

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
def session(tmp_path: Path) -> Iterator[Session]:
    """A transaction in an empty database, in the name of an official."""
    engine = create_engine(f"sqlite+pysqlite:///{tmp_path / 'municipality.samspil'}")
    assert store.MEETINGS.name in METADATA.tables
    METADATA.create_all(engine)
    with engine.begin() as connection, speaking("en"):
        yield Session(connection, "Ida Lund", NOW)
    engine.dispose()
