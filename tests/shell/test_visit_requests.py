"""The bridge from a request in the question register to the visit it becomes, and back."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.base.problems import Refused
from desktop.base.times import FixedClock
from desktop.exchange.archive import FileKind
from desktop.people import store as people_store
from desktop.questions import actions as questions
from desktop.questions import store as question_store
from desktop.questions.rules import File, Question, Side
from desktop.shell.visit_requests import VisitRequests
from desktop.storage import attachments
from desktop.storage.database import Database
from desktop.visits import store
from desktop.visits.rules.records import VisitKind, Way
from tests.visits.hall import IDA, NOW, build

ASKED = datetime(2026, 11, 19, 8, tzinfo=UTC)


@pytest.mark.parametrize("by_member", [True, False])
def test_B1_1_a_request_becomes_one_visit_linked_both_ways(tmp_path: Path, by_member: bool) -> None:
    build(tmp_path / "hall.samspil")
    database, bridge = Database.open(tmp_path / "hall.samspil", FixedClock(NOW)), VisitRequests()
    with database.writing(IDA) as session:
        member = people_store.members(session)[0].id if by_member else None
        draft = Question(
            "Visit to the school", ASKED, ASKED.date(), "May we come?", member_id=member, sender_name="Anna"
        )
        question = questions.register(session, draft)
        assert bridge.found(session, question) is None
        handed, made = bridge.make(session, question)
        visit = store.get(session, made.id)
        assert visit.kind is (VisitKind.MEMBER if by_member else VisitKind.EXTERNAL)
        assert (visit.question_id, visit.way, visit.purpose) == (question.id, Way.MAILBOX, "May we come?")
        kept = question_store.get(session, question.id)
        assert kept.handed_to == visit.number
        assert handed.id == question.id
        found = bridge.found(session, kept)
        assert found is not None and (found.id, found.number) == (visit.id, visit.number)
        with pytest.raises(Refused):
            bridge.make(session, kept)
        mail = File("mail.eml", "message/rfc822", 9, attachments.keep(session, b"From: x"), Side.ORIGINAL)
        question_store.save(session, replace(kept, files=(mail,)), "file attached")
        assert [(each.name, each.data, each.kind) for each in bridge.files(session, question.id)] == [
            ("mail.eml", b"From: x", FileKind.MAIL)
        ]
    database.close()
