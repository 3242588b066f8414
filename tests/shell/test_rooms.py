"""What must know all tables does: an extract from which a room is missing would be wrong."""

import subprocess
import sys

import pytest

from tests.house.sources import ROOT
from tests.journeys.whole_window import town

__all__ = ["town"]

APART = {"alembic_version", "audit_contents", "audit_head", "audit_lines", "contents", "drafts"}
QUIET = {"talks", "account_secrets"}
"""Tables that no extract looks through: confidential guidance (D1), and what passwords are checked by."""


@pytest.mark.parametrize("module", ["desktop.shell.privacy.extract", "desktop.shell.backupcards"])
def test_every_table_of_a_file_is_known(module: str, town: object) -> None:
    command = (
        f"import sqlite3, {module}; from desktop.storage.holdings import tables; print(*(t.name for t in tables()));"
    )
    command += f"print(*(r[0] for r in sqlite3.connect({str(town)!r}).execute("
    command += "\"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'\")))"
    done = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    known, there = (set(line.split()) for line in done.stdout.strip().splitlines())
    assert {name for name in there if not name.startswith("search_")} - APART - QUIET == known
