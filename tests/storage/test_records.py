import json
from dataclasses import replace
from datetime import date

import pytest

from desktop.base.problems import Problem, Stale
from desktop.storage import audit, records
from desktop.storage.database import Database
from tests.storage.things import NOTES, NOW, THINGS, Note, Part, Shape, Thing

FULL = Thing(
    "Hal",
    date(2026, 12, 8),
    NOW,
    Shape.SQUARE,
    (Part("Gulv", date(2026, 1, 1), NOW, Shape.SQUARE, (1, 2)), Part("Loft", date(2026, 1, 2))),
    ("Åse", 'a "b"\n'),
    (3, 1),
)


def test_a_record_comes_back_as_it_was_stored(database: Database) -> None:
    with database.writing("Ida") as session:
        stored = records.add(session, THINGS, FULL)
    assert (stored.id, stored.version) == (1, 1)
    with database.reading() as session:
        assert records.get(session, THINGS, Thing, 1) == stored == replace(FULL, id=1, version=1)


def test_a_saved_record_has_the_next_version_and_a_line_of_what_differs(database: Database) -> None:
    with database.writing("Ida") as session:
        stored = records.add(session, THINGS, FULL)
        saved = records.save(session, THINGS, replace(stored, name="Halle", shape=None), "renamed")
        line = audit.about(session, "things", stored.id)[-1]
    assert saved == replace(FULL, name="Halle", shape=None, id=1, version=2)
    assert (line.who, line.action, line.at) == ("Ida", "renamed", NOW)
    told = json.loads(line.content)
    assert told["before"] == {"name": "Hal", "shape": "square", "version": 1}
    assert told["after"] == {"name": "Halle", "shape": None, "version": 2}


def test_who_comes_second_is_refused_and_changes_nothing(database: Database) -> None:
    with database.writing("Ida") as session:
        stored = records.add(session, THINGS, FULL)
        records.save(session, THINGS, replace(stored, name="first"))
    for work in (records.save, records.remove):
        with pytest.raises(Stale, match="Somebody else"), database.writing("Bo") as session:
            work(session, THINGS, replace(stored, name="second"))
    with database.reading() as session:
        assert records.get(session, THINGS, Thing, 1).name == "first"
        assert audit.verify(session) == (2, [])


def test_a_removed_record_is_gone_and_its_number_is_not_given_again(database: Database) -> None:
    with database.writing("Ida") as session:
        stored = records.add(session, THINGS, FULL)
        records.remove(session, THINGS, stored)
        assert audit.about(session, "things", 1)[-1].action == "removed"
        assert records.add(session, THINGS, FULL).id == 2
        with pytest.raises(Problem, match="no longer there"):
            records.get(session, THINGS, Thing, 1)
        with pytest.raises(Stale):
            records.save(session, THINGS, stored)


def test_many_records_get_ids_and_lines_of_their_own(database: Database) -> None:
    with database.writing("Ida") as session:
        first = records.add(session, THINGS, FULL)
        many = records.add_many(session, THINGS, [replace(FULL, name=name) for name in "abc"])
        assert records.every(session, THINGS, Thing) == (first, *many)
        assert [each.id for each in many] == [2, 3, 4]
        assert records.add_many(session, THINGS, []) == ()
        assert audit.verify(session) == (4, [])
        assert [
            each.name for each in records.every(session, THINGS, Thing, THINGS.c.id > 2, order=(THINGS.c.name.desc(),))
        ] == ["c", "b"]


def test_D1_a_table_without_log_leaves_no_line_and_no_counter(database: Database) -> None:
    with database.writing("Ida") as session:
        note = records.add(session, NOTES, Note("secret"))
        note = records.save(session, NOTES, replace(note, text="other"))
        records.remove(session, NOTES, note)
        records.add_many(session, NOTES, [Note("more")])
        assert audit.verify(session) == (0, [])
        assert "notes" not in {row.name for row in session.sql("SELECT name FROM sqlite_sequence")}
