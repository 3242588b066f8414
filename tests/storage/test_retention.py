from dataclasses import dataclass
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop.storage import audit, drafts, records, retention
from desktop.storage.database import Database
from desktop.storage.values import dump
from tests.storage.things import NOW, THINGS, Thing


@dataclass(frozen=True)
class Step:
    """A step as rooms keep them."""

    at: datetime
    remark: str
    who: str


TEXTS = st.text(st.sampled_from('"\\at: :{}[],"æ'), max_size=20)


@given(st.lists(st.tuples(st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1)), TEXTS, TEXTS), max_size=3))
def test_the_last_day_is_read_from_the_steps_whatever_was_written_in_them(
    steps: list[tuple[datetime, str, str]],
) -> None:
    kept = tuple(Step(at.replace(tzinfo=UTC), remark, who) for at, remark, who in steps)
    found = retention.last_day(dump(kept), date(1999, 1, 1))
    assert found == (kept[-1].at.date() if kept else date(1999, 1, 1))


def test_what_is_forgotten_leaves_its_lines_without_what_they_said(database: Database) -> None:
    with database.writing("Ida Lund") as session:
        gone, stays = (records.add(session, THINGS, Thing(name)) for name in ("Ørnevej", "Strandvej"))
        drafts.keep(session, f"thing/{gone.id}", {"name": "half"})
        retention.forget(session, THINGS, [gone.id], draft="thing/{}".format)
        retention.note(session, retention.Removal(NOW, "Ida Lund", "things", 12, ("T-1",), ("a digest",)))
    with database.reading("Ida Lund") as session:
        assert records.every(session, THINGS, Thing) == (stays,)
        assert [each.content for each in audit.about(session, THINGS.name, gone.id)][:1] == [""]
        assert audit.verify(session)[1] == []
        assert [each.numbers for each in retention.removals(session)] == [("T-1",)]
    assert "Ørnevej".encode() not in database.path.read_bytes()
