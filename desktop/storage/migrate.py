"""Migrate: runs the Alembic steps; the only place that imports Alembic, and only when a file needs it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

STEPS = Path(__file__).resolve().parent / "steps"


def config() -> Config:
    """Alembic's configuration without a file."""
    made = Config()
    made.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    return made


def upgrade(engine: Engine, target: str = "head") -> None:
    """Runs the steps up to a version in one transaction, so that a failed step leaves the file as it was."""
    settings = config()
    with engine.begin() as connection:
        settings.attributes["connection"] = connection
        command.upgrade(settings, target)
