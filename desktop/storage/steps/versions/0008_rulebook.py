"""The rule register."""

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """The rule register."""
