"""Theme meetings."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.steps.shapes import belongs, index, record_table

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Theme meetings."""
    record_table(
        "workshop_meetings",
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("until", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(length=200), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("politicians", sa.Integer(), nullable=False),
        sa.Column("administration", sa.Integer(), nullable=False),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.Column("mixed", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("earlier_id", sa.Integer(), nullable=False),
    )
    record_table(
        "workshop_cases",
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("reference", sa.String(length=200), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
    )
    _noted()
    _run()


def _noted() -> None:
    """What is said, counted and agreed."""
    record_table(
        "workshop_statements",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=64), nullable=False),
        sa.Column("picture", sa.String(length=40), nullable=False),
        sa.Column("norm", sa.String(length=40), nullable=False),
        sa.Column("group", sa.String(length=40), nullable=False),
        sa.Column("example", sa.String(length=40), nullable=False),
        belongs("workshop_statements", "meeting_id", "workshop_meetings"),
    )
    index("workshop_statements", "meeting_id")
    record_table(
        "workshop_hands",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(length=40), nullable=False),
        sa.Column("party", sa.String(length=40), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        belongs("workshop_hands", "meeting_id", "workshop_meetings"),
        sa.UniqueConstraint(
            "meeting_id", "question", "party", name=op.f("uq_workshop_hands_meeting_id_question_party")
        ),
    )
    record_table(
        "workshop_agreements",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=64), nullable=False),
        sa.Column("responsible", sa.String(length=200), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        belongs("workshop_agreements", "meeting_id", "workshop_meetings"),
    )
    index("workshop_agreements", "meeting_id")


def _run() -> None:
    """Where a running meeting is."""
    record_table(
        "workshop_runs",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("picture", sa.Integer(), nullable=False),
        sa.Column("black", sa.Boolean(), nullable=False),
        sa.Column("result", sa.Boolean(), nullable=False),
        sa.Column("began", sa.String(length=64), nullable=True),
        sa.Column("resumed", sa.String(length=64), nullable=True),
        sa.Column("spent", sa.Integer(), nullable=False),
        sa.Column("used", sa.Text(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=False),
        sa.Column("ended", sa.String(length=64), nullable=True),
        belongs("workshop_runs", "meeting_id", "workshop_meetings"),
        sa.UniqueConstraint("meeting_id", name=op.f("uq_workshop_runs_meeting_id")),
    )
