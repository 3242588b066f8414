"""The codex library."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def _table(name: str, *columns: "sa.Column[object] | sa.UniqueConstraint") -> None:
    """A table of records with its version."""
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sqlite_autoincrement=True,
    )


def upgrade() -> None:
    """The codex library."""
    _table(
        "codex_wordings",
        sa.Column("chapter", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("adopted", sa.Date(), nullable=False),
        sa.Column("body", sa.String(length=200), nullable=False),
        sa.Column("case_number", sa.String(length=80), nullable=False),
    )
    with op.batch_alter_table("codex_wordings", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_codex_wordings_chapter"), ["chapter"], unique=False)
    _table(
        "codex_questions",
        sa.Column("chapter", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("scale", sa.Boolean(), nullable=False),
    )
    _table(
        "codex_stars",
        sa.Column("question", sa.String(length=40), nullable=False),
        sa.UniqueConstraint("question", name=op.f("uq_codex_stars_question")),
    )
    _table(
        "codex_signs",
        sa.Column("group", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("shipped", sa.String(length=40), nullable=False),
        sa.Column("gone", sa.Boolean(), nullable=False),
    )
