"""Shapes: what the steps from 0006 on build tables of; what stands here is history too, and only grows."""

import sqlalchemy as sa
from alembic import op


def record_table(name: str, *columns: "sa.Column[object] | sa.schema.Constraint") -> None:
    """Makes a table of records with their id and version."""
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sqlite_autoincrement=True,
    )


def belongs(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    """A reference to another table's record."""
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}_{to}"))


def index(table: str, *columns: str) -> None:
    """Makes an index over some columns."""
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), list(columns), unique=False)


def search_index(kind: str) -> None:
    """Makes the full-text index of one kind of record, as each database keeps one."""
    if op.get_context().dialect.name == "postgresql":
        columns = "rowid integer PRIMARY KEY, words text NOT NULL, found tsvector NOT NULL"
        op.execute(f"CREATE TABLE search_{kind} ({columns})")
        op.execute(f"CREATE INDEX ix_search_{kind}_found ON search_{kind} USING gin (found)")
        return
    options = "words, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3'"
    op.execute(f"CREATE VIRTUAL TABLE search_{kind} USING fts5({options})")
