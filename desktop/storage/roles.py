"""Roles: which role whoever acts has, read in the transaction under way."""

from sqlalchemy import Boolean, Column, Connection, String, select, true

from desktop.base.rights import Role
from desktop.storage.tables import Choice, table

ACCOUNTS = table(
    "accounts",
    Column("name", String(200), nullable=False, unique=True),
    Column("role", Choice(Role), nullable=False),
    Column("active", Boolean, nullable=False, default=True),
)
"""The people at the screen; those who have left stay, for the log names them."""
_ACTIVE = select(ACCOUNTS.c.name, ACCOUNTS.c.role).where(ACCOUNTS.c.active == true())


def role_of(connection: Connection, who: str) -> Role | None:
    """The role of a person; None where the municipality names nobody, and a reader's for whoever it does not name."""
    roles: dict[str, Role] = {row.name: row.role for row in connection.execute(_ACTIVE)}
    return roles.get(who, Role.READER) if roles else None
