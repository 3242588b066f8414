"""What is kept how long, and what was removed."""

import sqlalchemy as sa

from desktop.storage.steps.shapes import record_table

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """The log of what was removed because its time was over, or because somebody asked for it."""
    record_table(
        "retention_log",
        sa.Column("at", sa.String(length=64), nullable=False),
        sa.Column("who", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("numbers", sa.Text(), nullable=False),
        sa.Column("packages", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
    )
