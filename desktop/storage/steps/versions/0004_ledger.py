"""The dispatch ledger."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_NEW: tuple[sa.Column[Any], ...] = (
    sa.Column("void", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Column("covers", sa.Text(), nullable=False, server_default="[]"),
    sa.Column("remark", sa.Text(), nullable=False, server_default=""),
    sa.Column("circle_id", sa.Integer(), nullable=False, server_default=sa.text("0")),
    sa.Column("asked_by", sa.Integer(), nullable=False, server_default=sa.text("0")),
    sa.Column("committee_id", sa.Integer(), nullable=False, server_default=sa.text("0")),
    sa.Column("took", sa.Integer(), nullable=True),
    sa.Column("reached", sa.Text(), nullable=False, server_default="[]"),
)


def upgrade() -> None:
    """The dispatch ledger: whom a line was for, later receipts, what answers took; and what is being made ready."""
    for column in _NEW:
        op.add_column("dispatches", column)
    if op.get_context().dialect.name == "sqlite":  # a register on a server began later, with this column
        op.execute(
            "UPDATE dispatches SET reached = (SELECT json_group_array(json_extract(value, '$.member_id'))"
            " FROM json_each(dispatches.recipients))"
        )
    for name, source in (("circle_id", "circle_id"), ("asked_by", "member_id"), ("committee_id", "committee_id")):
        op.execute(
            f"UPDATE dispatches SET {name} = coalesce((SELECT questions.{source} FROM questions"
            " WHERE questions.id = dispatches.subject_id), 0) WHERE subject_kind = 'question'"
        )
    op.create_table(
        "outgoing",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.Column("circle_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("consulted", sa.String(length=200), nullable=False),
        sa.Column("members_at", sa.String(length=64), nullable=True),
        sa.Column("media_at", sa.String(length=64), nullable=True),
        sa.Column("media_told", sa.String(length=64), nullable=True),
        sa.Column("dispatch_id", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outgoing")),
        info={"audited": True},
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("outgoing", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outgoing_dispatch_id"), ["dispatch_id"], unique=False)
