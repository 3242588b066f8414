"""The codex library."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.steps.shapes import index, record_table

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """The codex library."""
    record_table(
        "codex_wordings",
        sa.Column("chapter", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("adopted", sa.Date(), nullable=False),
        sa.Column("body", sa.String(length=200), nullable=False),
        sa.Column("case_number", sa.String(length=80), nullable=False),
    )
    index("codex_wordings", "chapter")
    record_table(
        "codex_questions",
        sa.Column("chapter", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("scale", sa.Boolean(), nullable=False),
    )
    record_table(
        "codex_stars",
        sa.Column("question", sa.String(length=40), nullable=False),
        sa.UniqueConstraint("question", name=op.f("uq_codex_stars_question")),
    )
    record_table(
        "codex_signs",
        sa.Column("group", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("shipped", sa.String(length=40), nullable=False),
        sa.Column("gone", sa.Boolean(), nullable=False),
    )
