"""Starting is quick: what the first page does not need is not loaded; and Qt does not lose count of its objects."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.house.sources import ROOT
from tests.stage import empty_file

LATE = (
    *("reportlab", "openpyxl", "oxmsg", "alembic", "pypdfium2", "holidays", "icalendar", "PIL"),
    *("cryptography", "keyring", "psycopg", "sqlcipher3"),
    *("desktop.ui.forms", "desktop.ui.fields", "desktop.ui.richtext", "desktop.ui.preview", "desktop.shell.unlocking"),
)
"""What only some work needs, and only from then on."""
ROOMS = ("agenda", "codex", "dispatch", "people", "questions", "rulebook", "visits", "workdays", "workshop")
BRIDGES = ("codex_norms", "deadlines", "meeting_entries", "meeting_questions", "planned", "visit_requests")
FIRST = {
    "dispatch": {"rules"},
    "people": {"rules", "store"},
    "questions": {"rules", "store"},
    "workdays": {"actions", "deadlines", "elections", "entries", "publicdays", "quarantine", "rules", "store"},
}
"""What the first rows of the overview need of each room beside the folder with its FEATURE."""


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


def test_start_reads_of_the_rooms_only_what_the_first_rows_need() -> None:
    loaded = loaded_by("desktop.shell.early, desktop.shell.start, desktop.overview.view.page")
    read = [name.split(".") for name in loaded if name.startswith("desktop.")]
    more = {
        ".".join(path[1:])
        for path in read
        if len(path) > 2 and path[1] in ROOMS and path[2] not in FIRST.get(path[1], set()) and path[2:] != ["view"]
    }
    assert not more
    assert not loaded & {f"desktop.shell.{bridge}" for bridge in BRIDGES}


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


QUIET = """
import os, sys
heard = []
sys.addaudithook(lambda event, given: heard.append((event, given[1:])) if event in WATCHED else None)
WATCHED = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto")
from desktop.shell.commandline import main
code = main(["open", sys.argv[1], "--exit-when-ready"])
held = {os.readlink(each.path) for each in os.scandir("/proc/self/fd") if os.path.lexists(each.path)}
nets = [line.split() for name in ("tcp", "tcp6", "udp", "udp6") for line in open(f"/proc/net/{name}").readlines()[1:]]
far = [words for words in nets if f"socket:[{words[9]}]" in held]
print(code, heard, far, "psycopg" in sys.modules)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc which sockets a program holds")
def test_a_municipality_in_a_file_is_opened_without_any_socket(tmp_path: Path) -> None:
    file = tmp_path / "havnby.samspil"
    file.write_bytes(empty_file())
    command = [sys.executable, "-c", QUIET, str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.stdout.splitlines()[-1] == "0 [] [] False", done.stdout + done.stderr
