"""What every test gets: no screen, no network, repeatable random examples, and no Qt warning that goes unnoticed."""

import gc
import os
import socket
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.base import words
from desktop.shell import languages
from desktop.ui import passing
from desktop.ui.collecting import collect_due
from tests.registers import Databases, Files, Registers, empty
from tests.storage import postgres

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The same pixels everywhere: no scaling, no theme and no accessibility bridge of the machine the tests run on.
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_FONT_DPI"] = "96"
os.environ["QT_STYLE_OVERRIDE"] = ""
os.environ["QT_QPA_PLATFORMTHEME"] = ""
os.environ["NO_AT_BRIDGE"] = "1"

_QUIET = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
# The same examples each time: a test that fails by chance tells nothing about the change at hand.
UNDRESSED = "#nothing {}"
"""A style sheet that dresses nothing. Never an empty one: Qt then forgets whom it dressed, and when another follows it
no longer hears that a widget it measured but never showed is gone; the next sheet would be put on a dead one."""

settings.register_profile("house", deadline=None, max_examples=25, derandomize=True, suppress_health_check=_QUIET)
# pytest --hypothesis-profile=explore looks further, and elsewhere each time.
settings.register_profile("explore", deadline=None, max_examples=1_000, suppress_health_check=_QUIET)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--server`: every test of a store or of actions, and no other, on PostgreSQL instead of a file."""
    parser.addoption("--server", action="store_true", help="run the tests of stores and actions on PostgreSQL")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out what does not ask where its municipality lies."""
    if config.getoption("--server"):
        meant = [each for each in items if each.path.stem.startswith(("test_store", "test_actions"))]
        config.hook.pytest_deselected(items=[each for each in items if each not in meant])
        items[:] = meant


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Says in a line of its own how many tests did not run because there is no server: nobody should overlook it."""
    skipped = [each for each in terminalreporter.stats.get("skipped", ()) if postgres.MISSING in str(each.longrepr)]
    if skipped:
        terminalreporter.section("NOT TESTED", sep="!", red=True)
        terminalreporter.line(f"{postgres.reason() or postgres.MISSING}: {len(skipped)} tests did not run.")


@pytest.fixture(scope="session")
def registers(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Registers:
    """Where municipalities are built and copied: in files, or on the tests' server."""
    if not request.config.getoption("--server"):
        return Files(tmp_path_factory.mktemp("registers"))
    if why := postgres.reason():
        pytest.skip(why)
    return Databases(postgres.cluster())


@pytest.fixture(scope="session")
def emptied(registers: Registers) -> Any:
    """An empty municipality, as a pattern to copy."""
    return registers.built(empty)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program is used where there is no network: a test that reaches for one fails."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if sys.platform != "win32" and self.family == socket.AF_UNIX:
            connect(self, address)
            return
        pytest.fail(f"the program reached for the network: {address}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)


def pytest_collection_finish() -> None:
    """Everything that is loaded now stays: no collection of garbage looks through it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """New folders, one after the other: a factory would count the old ones each time."""
    return map(tmp_path_factory.mktemp("homes").joinpath, map(str, count()))


@pytest.fixture(autouse=True)
def _own_home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, logs and recent files of a test lie in a folder of its own."""
    home = next(_homes)
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name, folder in (
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_STATE_HOME", ".local/state"),
        ("XDG_CACHE_HOME", ".cache"),
        ("XDG_RUNTIME_DIR", "run"),
    ):
        (home / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(name, str(home / folder))
    return home


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """Garbage is collected between the tests, as the program does it on its main thread: never while others work."""
    gc.disable()
    yield
    collect_due()


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Every test begins in English, and without the catalogues that an earlier one made known."""
    words.forget()
    yield
    words.forget()
    if (app := QCoreApplication.instance()) is not None:
        languages.hush(app)


@pytest.fixture(autouse=True)
def _own_temp() -> Iterator[None]:
    """What a test has had written to the program's own folder for passing files goes with it."""
    yield
    passing.give_temp_back()


@pytest.fixture(autouse=True)
def _undressed() -> Iterator[None]:
    """What a test has shown is gone at its end, and then the style sheet: what still stood would be dressed anew."""
    yield
    app = QCoreApplication.instance()
    if isinstance(app, QApplication):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if app.styleSheet() not in ("", UNDRESSED):
            app.setStyleSheet(UNDRESSED)
