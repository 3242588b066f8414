"""Visits."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.steps.shapes import search_index

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Visits."""
    op.create_table(
        "visits",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("requested", sa.String(length=64), nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("asked_by", sa.String(length=200), nullable=False),
        sa.Column("way", sa.String(length=40), nullable=True),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("case_number", sa.String(length=60), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("host_id", sa.Integer(), nullable=True),
        sa.Column("committee_id", sa.Integer(), nullable=True),
        sa.Column("head", sa.String(length=200), nullable=False),
        sa.Column("member_ids", sa.Text(), nullable=False),
        sa.Column("guests", sa.Text(), nullable=False),
        sa.Column("contacts", sa.Text(), nullable=False),
        sa.Column("debate", sa.Boolean(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("items", sa.Text(), nullable=False),
        sa.Column("participants", sa.Text(), nullable=False),
        sa.Column("tasks", sa.Text(), nullable=False),
        sa.Column("press", sa.Text(), nullable=False),
        sa.Column("press_contact", sa.String(length=200), nullable=False),
        sa.Column("papers", sa.Text(), nullable=False),
        sa.Column("intranet_on", sa.Date(), nullable=True),
        sa.Column("filed_on", sa.Date(), nullable=True),
        sa.Column("chairs_told_on", sa.Date(), nullable=True),
        sa.Column("mayor_told_on", sa.Date(), nullable=True),
        sa.Column("mayor_joins", sa.Boolean(), nullable=False),
        sa.Column("leader", sa.String(length=200), nullable=False),
        sa.Column("leader_present", sa.Boolean(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        sa.Column("confirmation_on", sa.Date(), nullable=True),
        sa.Column("confidentiality_told", sa.Boolean(), nullable=False),
        sa.Column("excluded", sa.Text(), nullable=False),
        sa.Column("declined", sa.Text(), nullable=False),
        sa.Column("dispensations", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("likely", sa.Text(), nullable=False),
        sa.Column("points", sa.Text(), nullable=False),
        sa.Column("practical", sa.Text(), nullable=False),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.Column("uid", sa.String(length=120), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
        sa.UniqueConstraint("number", name=op.f("uq_visits_number")),
        info={"audited": True},
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("visits", schema=None) as batch_op:
        batch_op.create_index("ix_visits_day", ["day", "start", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_visits_host_id"), ["host_id"], unique=False)
        batch_op.create_index("ix_visits_institution_day", ["institution_id", "day"], unique=False)
        batch_op.create_index(batch_op.f("ix_visits_question_id"), ["question_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_visits_requested"), ["requested"], unique=False)
        batch_op.create_index("ix_visits_state_day", ["state", "day", "start", "id"], unique=False)
    search_index("visits")
