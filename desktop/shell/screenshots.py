"""Screenshots: every page of the demo, or of a file, as PNG without a screen: for looking at what users see."""

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.times import FixedClock, zone_of
from desktop.shell.application import Desktop, Running, Wishes, open_municipality, prepare
from desktop.shell.passwords import key_of
from desktop.shell.paths import SUFFIX, paths_in
from desktop.storage.database import restore
from desktop.storage.keys import DataKey
from desktop.ui.dialogs import PreparedAsker

COUNTRY = {"da": "DK", "nb": "NO", "en": "DK"}
_SETTLED = 0.15
"""Seconds without work after which a page counts as complete."""
_MOST = 10.0
_TURN = 20
"""Milliseconds that one look at the events may take; when they take longer there are more of them."""


def take(wanted: argparse.Namespace) -> int:
    """Writes a picture of every page in the wanted language, theme and size."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    wanted.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="samspil-pictures-") as folder:
        app = QApplication.instance() or QApplication(["samspil"])
        assert isinstance(app, QApplication)
        desktop = prepare(app, paths_in(Path(folder)), wanted.language)
        desktop.appearance.set_mode(wanted.theme)
        desktop.appearance.set_scale(wanted.scale)
        key = key_of(wanted.db) if wanted.db else None
        file = _copy(wanted.db, Path(folder), key) if wanted.db else _demo(Path(folder), wanted.language)
        clock = None if wanted.db else FixedClock(_now(wanted.language))
        wishes = Wishes(clock=clock, asker=PreparedAsker(), key=key)
        running = open_municipality(desktop, file, wishes)
        for name, widget in _scenes(desktop, running, wanted.size):
            widget.grab().save(str(wanted.folder / f"{name}.png"))
        running.window.close()
        running.close()
    return 0


def _now(language: str) -> datetime:
    """A Tuesday morning, so that pictures of different days can be compared."""
    return datetime(2026, 11, 24, 10, 42, tzinfo=zone_of(COUNTRY[language]))


def _copy(file: Path, folder: Path, key: DataKey | None) -> Path:
    """A copy of a municipality's file, so that taking pictures never changes it; raises Problem when it is none."""
    copied = folder / file.name
    restore(file, copied, key)
    return copied


def _demo(folder: Path, language: str) -> Path:
    """The demo in the country of the language."""
    from desktop.shell.demo import building  # imported late: start-up

    file = folder / f"demo{SUFFIX}"
    building.build(file, COUNTRY[language], language, 1, 1, _now(language)).close()
    return file


def _scenes(desktop: Desktop, running: Running, size: tuple[int, int]) -> Iterator[tuple[str, QWidget]]:
    """What is pictured, one after the other, each when it is complete."""
    window = running.window
    window.resize(*size)
    window.show()
    for number, place in enumerate(window.features, 1):
        window.go(place)
        settle(running)
        yield f"{number:02}-{place}", window
        for extra, (name, show) in enumerate(_more(running, place)):
            show()
            settle(running)
            yield f"{number:02}{chr(ord('a') + extra)}-{place}-{name}", window
    yield from _rooms(running, size)
    window.go(next(iter(window.features)))
    window.open_palette()
    window.palette_box.field.setText("s")
    settle(running)
    yield "90-palette", window.palette_box


def _rooms(running: Running, size: tuple[int, int]) -> Iterator[tuple[str, QWidget]]:
    """The console of a theme meeting, and every kind of picture on the screen of the room, light and dark."""
    from desktop.workshop.view.scenes import scenes  # imported late: start-up

    for name, widget in scenes(running.services, size, lambda: settle(running)):
        yield f"80-{name}", widget


def _more(running: Running, place: str) -> list[tuple[str, Callable[[], object]]]:
    """Further states of a page: what it offers as its own scenes, by name."""
    page = running.window.pages[place]
    return list(page.scenes())


def settle(running: Running) -> None:
    """Lets the program work until nothing is left to do."""
    began = quiet = time.monotonic()
    while time.monotonic() - quiet < _SETTLED and time.monotonic() - began < _MOST:
        asked = time.monotonic()
        running.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _TURN)
        busy = (time.monotonic() - asked) * 1000 >= _TURN
        if busy or not running.services.tasks.idle():
            quiet = time.monotonic()
