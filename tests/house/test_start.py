"""Starting is quick: what the first page does not need is not loaded; and Qt does not lose count of its objects."""

import importlib.util
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.house.sources import ROOT

LATE = ("reportlab", "openpyxl", "oxmsg", "alembic", "pypdfium2", "holidays", "PIL")
"""What only some work needs, and only from then on."""


def loaded_by(module: str) -> set[str]:
    """The names of all modules in memory after one was imported in a fresh Python."""
    command = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["desktop.shell.application", "desktop.shell.commandline"])
def test_start_loads_nothing_that_the_first_page_does_not_need(module: str) -> None:
    folder, name = module.rsplit(".", 1)
    if not (ROOT / folder.replace(".", "/") / f"{name}.py").exists():
        pytest.skip(f"{module} is not there yet")
    assert not loaded_by(module) & set(LATE)


def test_the_program_is_found_by_both_its_names() -> None:
    assert importlib.util.find_spec("desktop.__main__") is not None


def test_painting_does_not_lose_references(qtbot: QtBot) -> None:
    """PySide6 6.12.0 lets go of None once in every call that returns nothing, and aborts in the end."""
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(100_000):
        painter.drawLine(0, 0, 9, 9)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < 100
