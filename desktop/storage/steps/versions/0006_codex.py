"""The codex library."""

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """The codex library."""
