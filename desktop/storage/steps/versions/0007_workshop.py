"""Theme meetings."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


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


def _of_a_meeting(table: str) -> sa.ForeignKeyConstraint:
    """A reference to the meeting."""
    name = op.f(f"fk_{table}_meeting_id_workshop_meetings")
    return sa.ForeignKeyConstraint(["meeting_id"], ["workshop_meetings.id"], name=name)


def _index(table: str) -> None:
    """An index over the meeting."""
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.create_index(op.f(f"ix_{table}_meeting_id"), ["meeting_id"], unique=False)


def upgrade() -> None:
    """Theme meetings."""
    _table(
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
    _table(
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
    _table(
        "workshop_statements",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=64), nullable=False),
        sa.Column("picture", sa.String(length=40), nullable=False),
        sa.Column("norm", sa.String(length=40), nullable=False),
        sa.Column("group", sa.String(length=40), nullable=False),
        sa.Column("example", sa.String(length=40), nullable=False),
        _of_a_meeting("workshop_statements"),
    )
    _index("workshop_statements")
    _table(
        "workshop_hands",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(length=40), nullable=False),
        sa.Column("party", sa.String(length=40), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        _of_a_meeting("workshop_hands"),
        sa.UniqueConstraint(
            "meeting_id", "question", "party", name=op.f("uq_workshop_hands_meeting_id_question_party")
        ),
    )
    _table(
        "workshop_agreements",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=64), nullable=False),
        sa.Column("responsible", sa.String(length=200), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        _of_a_meeting("workshop_agreements"),
    )
    _index("workshop_agreements")


def _run() -> None:
    """Where a running meeting is."""
    _table(
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
        _of_a_meeting("workshop_runs"),
        sa.UniqueConstraint("meeting_id", name=op.f("uq_workshop_runs_meeting_id")),
    )
