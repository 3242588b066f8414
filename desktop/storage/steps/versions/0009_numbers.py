"""Numbers of a year, read from one index; and the ledger's full-text index."""

from alembic import op

from desktop.base.names import fold
from desktop.storage.steps.shapes import search_index

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Numbers of a year, read from one index; and the ledger's full-text index."""
    op.drop_index("ix_questions_answered_at", table_name="questions")
    counted = ["answered_at", "kind", "member_id", "committee_id", "agreed", "day_zero", "deadline"]
    op.create_index("ix_questions_numbers", "questions", counted, unique=False)
    search_index("dispatches")
    connection = op.get_bind()
    titles = connection.exec_driver_sql("SELECT id, title FROM dispatches").fetchall()
    if titles:
        words = [(id, fold(title)) for id, title in titles]
        connection.exec_driver_sql("INSERT INTO search_dispatches(rowid, words) VALUES (?, ?)", words)
