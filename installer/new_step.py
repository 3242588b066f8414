"""Writes the next migration step from what the tables have become: installer/new_step.py "what changed"."""

import importlib
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def stores() -> list[str]:
    """The names of all modules that declare tables."""
    rooms = sorted((ROOT / "desktop").glob("*/store.py"))
    parts = ("accounts", "audit", "attachments", "drafts", "municipality")
    return [f"desktop.{path.parent.name}.store" for path in rooms] + [f"desktop.storage.{part}" for part in parts]


def main(message: str) -> None:
    """Makes an empty file with the steps so far, and lets Alembic write what is missing."""
    from alembic import command
    from sqlalchemy import create_engine

    from desktop.storage.migrate import config, upgrade

    for name in stores():
        importlib.import_module(name)
    settings = config()
    with tempfile.TemporaryDirectory() as folder:
        engine = create_engine(f"sqlite:///{folder}/empty.samspil")
        upgrade(engine)
        number = f"{len(list((ROOT / 'desktop/storage/steps/versions').glob('0*.py'))) + 1:04}"
        with engine.connect() as connection:
            settings.attributes["connection"] = connection
            command.revision(settings, message, autogenerate=True, rev_id=number)


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]) or "Change")
