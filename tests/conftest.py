"""What every test gets: no screen, no network, repeatable random examples, and no Qt warning that goes unnoticed."""

import gc
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication

from desktop.base import words
from desktop.shell import languages
from desktop.ui.collecting import collect_due

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The same pixels everywhere: no scaling, no theme and no accessibility bridge of the machine the tests run on.
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_FONT_DPI"] = "96"
os.environ["QT_STYLE_OVERRIDE"] = ""
os.environ["QT_QPA_PLATFORMTHEME"] = ""
os.environ["NO_AT_BRIDGE"] = "1"

settings.register_profile(
    "house",
    deadline=None,
    max_examples=50,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("house")


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


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, logs and recent files of a test lie in a folder of its own."""
    home = tmp_path_factory.mktemp("home")
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
