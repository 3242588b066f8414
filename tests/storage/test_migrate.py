import gzip
import importlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from desktop.base.problems import Problem
from desktop.base.times import FixedClock
from desktop.storage import audit, migrate
from desktop.storage import database as storage
from desktop.storage.database import KNOWN, Database
from desktop.storage.tables import METADATA
from installer.new_step import stores
from tests.storage.things import NOW

CLOCK = FixedClock(NOW)
STEP = '''"""The next step."""

import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{head}"
from tests.storage.things import NOW


def upgrade() -> None:
    """Adds a column and fills it."""
    op.create_table("halls", sa.Column("id", sa.Integer, primary_key=True))
    with op.batch_alter_table("members") as members:
        members.add_column(sa.Column("hall", sa.String(20), nullable=False, server_default=""))
    op.execute("{last}")
'''


@pytest.fixture
def next_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program of the next release: it knows one step more, which works."""
    steps = tmp_path / "steps"
    shutil.copytree(migrate.STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    step = steps / "versions" / "9999_the_next_step.py"
    step.write_text(STEP.format(head=KNOWN[-1], last="UPDATE members SET hall = 'west'"))
    monkeypatch.setattr(migrate, "STEPS", steps)
    monkeypatch.setattr(storage, "KNOWN", (*KNOWN, "next"))
    return step


@pytest.fixture
def old(built: Path, tmp_path: Path) -> Path:
    """A file of today's release."""
    folder = tmp_path / "municipality"
    folder.mkdir()
    return Path(shutil.copyfile(built, folder / "havnby.samspil"))


def schema(path: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    connection.close()
    return found


def test_the_program_knows_all_steps_and_their_order() -> None:
    steps = ScriptDirectory.from_config(migrate.config())
    assert [step.revision for step in reversed(list(steps.walk_revisions()))] == list(KNOWN)
    assert steps.get_heads() == [KNOWN[-1]]


def test_the_steps_make_what_the_stores_declare(tmp_path: Path) -> None:
    for name in stores():
        importlib.import_module(name)
    database = Database.create(tmp_path / "new.samspil", CLOCK)
    with database.engine.connect() as connection:
        options = {
            "compare_type": False,
            "include_name": lambda name, kind, _: not (kind == "table" and name.startswith("search_")),
        }
        assert compare_metadata(MigrationContext.configure(connection, opts=options), METADATA) == []
        assert database.version() == KNOWN[-1]
        for table in METADATA.sorted_tables:
            declared = {each.name: (str(each.type), each.nullable) for each in table.columns}
            made = connection.exec_driver_sql(f"PRAGMA table_info({table.name})").fetchall()
            assert {each[1]: (each[2], not each[3]) for each in made} == declared, table.name
    database.close()


def test_every_table_counts_its_changes_unless_it_is_bookkeeping() -> None:
    for name in stores():
        importlib.import_module(name)
    without = {table.name for table in METADATA.sorted_tables if "version" not in table.columns}
    assert without == {
        "account_secrets",
        "audit_lines",
        "audit_contents",
        "audit_head",
        "contents",
        "drafts",
    }


def test_an_older_file_is_brought_up_to_date_after_a_backup(old: Path, next_step: Path, tmp_path: Path) -> None:
    before = schema(old)
    database = Database.open(old, CLOCK, tmp_path / "municipality")
    assert database.version() == "next"
    with database.reading() as session:
        assert session.sql("SELECT hall FROM members").fetchall() == []
    database.close()
    backup = old.with_name(f"havnby-{KNOWN[-1]}-20261120-090000.samspil")
    assert sorted(each.name for each in old.parent.iterdir()) == sorted([old.name, backup.name])
    assert schema(backup) == before != schema(old)


def test_a_step_that_fails_leaves_the_file_as_it_was(old: Path, next_step: Path) -> None:
    before = schema(old)
    next_step.write_text(STEP.format(head=KNOWN[-1], last="UPDATE nowhere SET hall = 'west'"))
    with pytest.raises(Exception, match="nowhere"):
        Database.open(old, CLOCK)
    assert schema(old) == before
    mended = STEP.format(head=KNOWN[-1], last="UPDATE members SET hall = 'west'")
    next_step.write_text(mended + "\n")  # another length: Python would else take the compiled step of a second ago
    again = Database.open(old, CLOCK)
    assert again.version() == "next", "and can be tried again"
    again.close()


def test_without_room_for_the_backup_nothing_is_migrated(old: Path, next_step: Path, tmp_path: Path) -> None:
    before = schema(old)
    (tmp_path / "no folder").write_text("a file is in its place")
    with pytest.raises(Problem):
        Database.open(old, CLOCK, tmp_path / "no folder")
    assert schema(old) == before


def test_an_up_to_date_file_is_opened_without_alembic_and_without_a_backup(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "_upgrade", lambda engine: pytest.fail("migrated"))
    Database.open(old, CLOCK).close()
    assert [each.name for each in old.parent.iterdir()] == [old.name]


RELEASED = sorted((Path(__file__).parent.parent / "data" / "databases").glob("*.gz"))
"""A demo municipality as each released version of the schema kept it."""


@pytest.mark.parametrize("kept", RELEASED, ids=lambda path: path.name[:4])
def test_a_released_file_is_brought_up_to_date_with_all_it_holds(kept: Path, tmp_path: Path) -> None:
    file = tmp_path / "lyngvad.samspil"
    file.write_bytes(gzip.decompress(kept.read_bytes()))
    with closing(sqlite3.connect(file)) as bare:
        names = [row[0] for row in bare.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        held = {name: bare.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
    database = Database.open(file, CLOCK, tmp_path)
    assert database.version() == KNOWN[-1]
    with database.reading() as session:
        counts = {name: session.sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in names}
        lines, problems = audit.verify(session)
        found = session.sql("SELECT count(*) FROM search_dispatches").scalar_one()
    database.close()
    assert counts == held
    assert found == held.get("dispatches", 0), "what was sent can be searched for"
    assert (lines, problems) == (held["audit_lines"], [])
