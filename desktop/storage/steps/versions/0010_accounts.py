"""People at the screen, with their rights."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.steps.shapes import belongs, record_table

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """People at the screen, with their rights."""
    record_table(
        "accounts",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("name", name="uq_accounts_name"),
    )
    op.create_table(
        "account_secrets",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("verifier", sa.String(length=300), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("tried", sa.String(length=64), nullable=True),
        belongs("account_secrets", "account_id", "accounts"),
        sa.PrimaryKeyConstraint("account_id", name="pk_account_secrets"),
    )
