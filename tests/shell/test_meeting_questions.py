"""Questions of the codex library are sent to a theme meeting: none twice, the agenda grows by their time."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from desktop.base.words import speaking
from desktop.codex.rules import Question
from desktop.shell.meeting_questions import MeetingQuestions
from desktop.storage.session import Session
from desktop.storage.tables import METADATA
from desktop.workshop import actions, store
from desktop.workshop.rules import Meeting, MeetingState, StepKind
from tests.workshop.conftest import MEETING

ASKED = (Question("media-1", "Hvem ringer?"), Question("legality-1", "I hvor høj grad?", scale=True))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    engine = create_engine(f"sqlite+pysqlite:///{tmp_path / 'municipality.samspil'}")
    METADATA.create_all(engine)
    with engine.begin() as connection, speaking("en"):
        yield Session(connection, "Ida Lund", datetime(2026, 11, 23, 9, tzinfo=UTC))
    engine.dispose()


def test_K3_questions_go_to_the_step_of_questions_and_none_stands_twice(session: Session) -> None:
    saved = actions.save_meeting(session, MEETING)
    change = MeetingQuestions().send(session, saved.id, ASKED)
    step = store.meeting(session, saved.id).steps[1]
    assert [each.item for each in step.pictures] == ["legality-1", "legality-4", "media-1"]
    assert step.minutes == 40
    assert "theme meeting" in change.told
    actions.restore(session, change)
    assert store.meeting(session, saved.id).steps == MEETING.steps


def test_K3_a_new_meeting_is_planned_for_them(session: Session) -> None:
    made = MeetingQuestions().send(session, 0, ASKED)
    meeting = store.meeting(session, made.id)
    assert meeting.title == "Theme meeting on the codex"
    assert [(step.kind, step.minutes, len(step.pictures)) for step in meeting.steps] == [(StepKind.QUESTIONS, 20, 2)]
    assert meeting.steps[0].pictures[1].scale


def test_K3_only_planned_meetings_take_questions_the_next_one_first(session: Session) -> None:
    for day, state in (("2027-03-01", "planned"), ("2026-12-01", "planned"), ("2026-01-01", "held")):
        new = Meeting(f"Møde {day}", date.fromisoformat(day), state=MeetingState(state))
        actions.save_meeting(session, new)
    actions.save_meeting(session, Meeting("Uden dag"))
    titles = [each.title for each in MeetingQuestions().coming(session)]
    assert titles == ["Møde 2026-12-01, 1 Dec", "Møde 2027-03-01, 1 Mar", "Uden dag"]
