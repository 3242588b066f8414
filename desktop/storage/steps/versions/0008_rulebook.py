"""The rule register."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def _table(name: str, *columns: "sa.Column[object] | sa.schema.Constraint") -> None:
    """A table of records with its version."""
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sqlite_autoincrement=True,
    )


def _belongs(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    """A reference to another table's record."""
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}_{to}"))


def _index(table: str, column: str) -> None:
    """An index over one column."""
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.create_index(op.f(f"ix_{table}_{column}"), [column], unique=False)


def upgrade() -> None:
    """The rule register."""
    _table(
        "rulebook_fronts",
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("values", sa.Text(), nullable=False),
        sa.Column("sections", sa.Text(), nullable=False),
    )
    _table("rulebook_rules", sa.Column("persons", sa.Text(), nullable=False))
    _amending()
    _following()


def _amending() -> None:
    """Proposals, the protocol, and the versions it made."""
    _table(
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
    _index("rulebook_proposals", "state")
    _table(
        "rulebook_amendments",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("body", sa.String(length=200), nullable=False),
        sa.Column("case_number", sa.String(length=80), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
    )
    _table(
        "rulebook_versions",
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("amendment_id", sa.Integer(), nullable=False),
        sa.Column("clause", sa.Text(), nullable=False),
        _belongs("rulebook_versions", "rule_id", "rulebook_rules"),
        _belongs("rulebook_versions", "amendment_id", "rulebook_amendments"),
    )
    _index("rulebook_versions", "rule_id")


def _following() -> None:
    """Follow-ups and evaluations."""
    _table(
        "rulebook_follow_ups",
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("standing", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("task", sa.Date(), nullable=True),
        _belongs("rulebook_follow_ups", "rule_id", "rulebook_rules"),
        sa.UniqueConstraint("rule_id", "task", name=op.f("uq_rulebook_follow_ups_rule_id_task")),
    )
    _index("rulebook_follow_ups", "rule_id")
    _table(
        "rulebook_rounds",
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
    )
    _table(
        "rulebook_ratings",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("politics", sa.Text(), nullable=False),
        sa.Column("administration", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        _belongs("rulebook_ratings", "round_id", "rulebook_rounds"),
        _belongs("rulebook_ratings", "rule_id", "rulebook_rules"),
        sa.UniqueConstraint("round_id", "rule_id", name=op.f("uq_rulebook_ratings_round_id_rule_id")),
    )
