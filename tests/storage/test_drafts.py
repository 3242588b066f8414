from pathlib import Path

from desktop.base.times import FixedClock
from desktop.storage import audit, drafts
from desktop.storage.database import Database
from tests.storage.things import NOW


def test_a_draft_survives_that_nobody_closes_the_file(database: Database, path: Path) -> None:
    with database.writing("Ida") as session:
        drafts.keep(session, "question/12", {"subject": "half a s", "deadline": "31.2."})
    other = Database.open(path, FixedClock(NOW))
    with other.reading("Ida") as session:
        found = drafts.find(session, "question/12")
    other.close()
    assert found == drafts.Draft("question/12", NOW, {"subject": "half a s", "deadline": "31.2."})


def test_a_draft_is_its_writers_alone_and_the_newest_counts(database: Database) -> None:
    with database.writing("Bo") as session:
        drafts.keep(session, "question/12", {"subject": "Bo's"})
    with database.writing("Ida") as session:
        drafts.keep(session, "question/12", {"subject": "old"})
        drafts.keep(session, "question/12", {"subject": "new"})
        found = drafts.find(session, "question/12")
        assert found and found.values == {"subject": "new"}
        drafts.drop(session, "question/12")
        assert drafts.find(session, "question/12") is None
    with database.writing("Bo") as session:
        assert drafts.find(session, "question/12")


def test_when_the_question_is_gone_everybodys_drafts_go(database: Database) -> None:
    for who in ("Bo", "Ida"):
        with database.writing(who) as session:
            for key in ("question/12", "question/12/answer", "question/123", "question/1"):
                drafts.keep(session, key, {"x": 1})
    with database.writing("Ida") as session:
        drafts.drop_all(session, "question/12")
    for who in ("Bo", "Ida"):
        with database.reading(who) as session:
            left = [
                key
                for key in ("question/12", "question/12/answer", "question/123", "question/1")
                if drafts.find(session, key)
            ]
        assert left == ["question/123", "question/1"]


def test_a_draft_is_no_change(database: Database) -> None:
    with database.writing("Ida") as session:
        drafts.keep(session, "question/12", {"subject": "half"})
        assert audit.verify(session) == (0, [])
