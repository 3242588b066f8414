import pytest

from desktop.base.problems import Problem
from desktop.storage import attachments
from desktop.storage.database import Database


def kept(database: Database) -> int:
    with database.reading() as session:
        return int(session.sql("SELECT count(*) FROM contents").scalar() or 0)


def test_the_same_file_is_kept_once(database: Database) -> None:
    with database.writing("Ida") as session:
        first = attachments.keep(session, b"plan")
        assert attachments.keep(session, b"plan") == first
        other = attachments.keep(session, b"plan ")
        assert attachments.fetch(session, first) == b"plan"
        assert attachments.fetch(session, other) == b"plan "
    assert kept(database) == 2
    assert len(first) == 64


def test_an_empty_file_is_a_file_too(database: Database) -> None:
    with database.writing("Ida") as session:
        assert attachments.fetch(session, attachments.keep(session, b"")) == b""


@pytest.mark.parametrize("damage", ["UPDATE contents SET data = x'00'", "DELETE FROM contents"])
def test_a_damaged_or_missing_file_is_told_of(database: Database, damage: str) -> None:
    with database.writing("Ida") as session:
        digest = attachments.keep(session, b"plan")
        session.sql(damage)
        with pytest.raises(Problem, match="cannot be read"):
            attachments.fetch(session, digest)


def test_a_forgotten_file_is_gone_and_the_others_stay(database: Database) -> None:
    with database.writing("Ida") as session:
        one, other = attachments.keep(session, b"one"), attachments.keep(session, b"other")
        attachments.forget(session, {one})
        attachments.forget(session, set())
        assert attachments.fetch(session, other) == b"other"
        with pytest.raises(Problem):
            attachments.fetch(session, one)
