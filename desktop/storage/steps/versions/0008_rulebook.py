"""The rule register."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.steps.shapes import belongs, index, record_table

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """The rule register."""
    record_table(
        "rulebook_fronts",
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("values", sa.Text(), nullable=False),
        sa.Column("sections", sa.Text(), nullable=False),
    )
    record_table("rulebook_rules", sa.Column("persons", sa.Text(), nullable=False))
    _amending()
    _following()


def _amending() -> None:
    """Proposals, the protocol, and the versions it made."""
    record_table(
        "rulebook_proposals",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("made_by", sa.String(length=200), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("origin", sa.String(length=200), nullable=False),
        sa.Column("consents", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
    )
    index("rulebook_proposals", "state")
    record_table(
        "rulebook_amendments",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("body", sa.String(length=200), nullable=False),
        sa.Column("case_number", sa.String(length=80), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
    )
    record_table(
        "rulebook_versions",
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("amendment_id", sa.Integer(), nullable=False),
        sa.Column("clause", sa.Text(), nullable=False),
        belongs("rulebook_versions", "rule_id", "rulebook_rules"),
        belongs("rulebook_versions", "amendment_id", "rulebook_amendments"),
    )
    index("rulebook_versions", "rule_id")


def _following() -> None:
    """Follow-ups and evaluations."""
    record_table(
        "rulebook_follow_ups",
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("standing", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("task", sa.Date(), nullable=True),
        belongs("rulebook_follow_ups", "rule_id", "rulebook_rules"),
        sa.UniqueConstraint("rule_id", "task", name=op.f("uq_rulebook_follow_ups_rule_id_task")),
    )
    index("rulebook_follow_ups", "rule_id")
    record_table(
        "rulebook_rounds",
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
    )
    record_table(
        "rulebook_ratings",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("politics", sa.Text(), nullable=False),
        sa.Column("administration", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        belongs("rulebook_ratings", "round_id", "rulebook_rounds"),
        belongs("rulebook_ratings", "rule_id", "rulebook_rules"),
        sa.UniqueConstraint("round_id", "rule_id", name=op.f("uq_rulebook_ratings_round_id_rule_id")),
    )
