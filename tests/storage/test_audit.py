import pytest

from desktop.storage import audit, records
from desktop.storage.database import Database
from desktop.storage.session import Session
from tests.storage.things import THINGS, Thing


@pytest.fixture
def log(database: Database) -> Database:
    """Five lines about two things."""
    with database.writing("Ida") as session:
        for number in range(5):
            audit.write(session, [audit.Entry("thing", number % 2, "changed", {"n": number}, {"n": number + 1})])
    return database


def damaged(log: Database, *statements: str) -> list[str]:
    """What is found wrong after somebody has been at the file."""
    with log.writing("intruder") as session:
        for statement in statements:
            session.sql(statement)
    with log.reading() as session:
        return audit.verify(session)[1]


def test_an_untouched_log_verifies(log: Database) -> None:
    with log.reading() as session:
        assert audit.verify(session) == (5, [])
        assert [line.action for line in audit.about(session, "thing", 1)] == ["changed", "changed"]


@pytest.mark.parametrize("column", ["at", "who", "subject", "subject_id", "action", "digest"])
def test_a_changed_line_is_found(log: Database, column: str) -> None:
    value = "7" if column == "subject_id" else "'2'"
    assert damaged(log, f'UPDATE audit_lines SET "{column}" = {value} WHERE id = 3')[0] == "line 3 was changed"


def test_a_changed_line_with_a_hash_to_match_is_found_by_the_next(log: Database) -> None:
    with log.reading() as session:
        row = session.sql("SELECT * FROM audit_lines WHERE id = 3").one()
        previous = session.sql("SELECT hash FROM audit_lines WHERE id = 2").scalar()
    forged = audit._chained(str(previous), 3, (row.at, "Bo", row.subject, str(row.subject_id), row.action, row.digest))
    assert damaged(log, f"UPDATE audit_lines SET who = 'Bo', hash = '{forged}' WHERE id = 3") == ["line 4 was changed"]


@pytest.mark.parametrize("gone", [(1,), (3,), (2, 3)])
def test_a_missing_line_is_found(log: Database, gone: tuple[int, ...]) -> None:
    ids = ",".join(map(str, gone))
    assert (
        damaged(log, f"DELETE FROM audit_lines WHERE id IN ({ids})")[0] == f"lines {gone[0]} to {gone[-1]} are missing"
    )


def test_a_missing_line_is_found_when_the_others_are_numbered_anew(log: Database) -> None:
    found = damaged(
        log,
        "DELETE FROM audit_lines WHERE id = 3",
        "DELETE FROM audit_contents WHERE line_id = 3",
        "UPDATE audit_contents SET line_id = line_id - 1 WHERE line_id > 3",
        "UPDATE audit_lines SET id = id - 1 WHERE id > 3",
    )
    assert "line 3 was changed" in found


@pytest.mark.parametrize("condition", ["id = 5", "id > 2", "1 = 1"])
def test_a_cut_end_is_found(log: Database, condition: str) -> None:
    assert damaged(log, f"DELETE FROM audit_lines WHERE {condition}") == ["the log should end with line 5"]


def test_lines_in_another_order_are_found(log: Database) -> None:
    assert damaged(
        log,
        "UPDATE audit_lines SET id = 99 WHERE id = 2",
        "UPDATE audit_lines SET id = 2 WHERE id = 3",
        "UPDATE audit_lines SET id = 3 WHERE id = 99",
    )


def test_changed_content_is_found(log: Database) -> None:
    change = "UPDATE audit_contents SET content = replace(content, '3', '4') WHERE line_id = 3"
    assert damaged(log, change) == ["the content of line 3 was changed"]


def test_missing_content_is_found(log: Database) -> None:
    assert damaged(log, "DELETE FROM audit_contents WHERE line_id = 3") == ["the content of line 3 is missing"]


def test_an_invented_line_is_found(log: Database) -> None:
    """Another line of the same making does not fit where it stands."""
    assert damaged(
        log,
        "INSERT INTO audit_lines SELECT 6, at, who, subject, subject_id, action, digest, hash "
        "FROM audit_lines WHERE id = 5",
        "INSERT INTO audit_contents SELECT 6, salt, content FROM audit_contents WHERE line_id = 5",
        "UPDATE audit_head SET lines = 6",
    ) == ["line 6 was changed"]


def test_erased_content_is_told_of_and_verifies(log: Database) -> None:
    with log.writing("Ida") as session:
        audit.erase(session, "thing", [1])
        assert [(line.action, line.content) for line in audit.about(session, "thing", 1)] == [
            ("changed", ""),
            ("changed", ""),
            ("erased", '{"after":null,"before":null}'),
        ]
        assert all(line.content for line in audit.about(session, "thing", 0)), "the others are untouched"
        assert audit.verify(session) == (6, [])


def test_what_is_removed_after_an_erasing_is_found(log: Database) -> None:
    """An old erasing does not excuse what is taken away later."""
    with log.writing("Ida") as session:
        audit.erase(session, "thing", [1])
        audit.write(session, [audit.Entry("thing", 1, "changed", 1, 2)])
    assert damaged(log, "DELETE FROM audit_contents WHERE line_id = 7") == ["the content of line 7 is missing"]


def test_a_line_tells_nothing_of_its_content(log: Database) -> None:
    """Two lines of the same content have different digests, so that nobody can guess what was erased."""
    with log.writing("Ida") as session:
        audit.write(session, [audit.Entry("thing", 1, "changed", "same", "same")] * 2)
        digests = [row.digest for row in session.sql("SELECT digest FROM audit_lines WHERE id > 5")]
    assert digests[0] != digests[1]


def test_every_change_has_its_line_in_the_same_transaction(database: Database) -> None:
    def add(session: Session) -> None:
        records.add(session, THINGS, Thing("x"))

    with pytest.raises(ValueError, match="bug"), database.writing("Ida") as session:
        add(session)
        assert audit.verify(session) == (1, [])
        raise ValueError("bug")
    with database.reading() as session:
        assert audit.verify(session) == (0, [])
