"""Alembic's entry: runs the steps on the connection it is given, and writes new ones with plain SQL types."""

from typing import Any

from alembic import context
from sqlalchemy.types import TypeDecorator

from desktop.storage.tables import METADATA


def render_item(kind: str, item: Any, autogen_context: Any) -> Any:
    """Writes a column of our own type as the plain type it is stored as: a step must not change with the program."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


def include_name(name: str | None, kind: str, parents: Any) -> bool:
    """Leaves the full-text tables alone: SQLAlchemy does not know them."""
    return not (kind == "table" and (name or "").startswith(("search_", "sqlite_")))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
    render_as_batch=True,
    render_item=render_item,
    include_name=include_name,
)
with context.begin_transaction():
    context.run_migrations()
