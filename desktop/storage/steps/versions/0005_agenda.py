"""Meetings and the agenda."""

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Meetings and the agenda."""
