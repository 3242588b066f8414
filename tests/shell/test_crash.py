"""What nobody foresaw: logged with versions, told to the window, and the program goes on."""

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.shell import crash


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """A log of one's own; what was caught before is caught again afterwards."""
    was_on = faulthandler.is_enabled()
    yield crash.start_log(tmp_path / "logs")
    for each in tuple(crash.LOG.handlers):
        crash.LOG.removeHandler(each)
        each.close()
    faulthandler.disable()
    while crash._KEPT:
        crash._KEPT.pop().close()
    if was_on and sys.__stderr__:
        faulthandler.enable(sys.__stderr__)


@pytest.fixture
def catching(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Catches everything, as the running program does; gives what the window is told."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    crashes, told = crash.Crashes(), list[str]()
    crashes.found.connect(told.append)
    before = qInstallMessageHandler(None)
    crash.catch(crashes)
    yield told
    qInstallMessageHandler(before)


def raised(error: BaseException) -> None:
    """Lets an exception reach the place where nobody has caught it."""
    try:
        raise error
    except type(error) as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_the_log_begins_with_versions(log: Path) -> None:
    assert f"started, Samspil {__version__}, Python 3" in log.read_text(encoding="utf-8")
    assert (log.parent / "faults.log").exists() and faulthandler.is_enabled()


def test_an_unforeseen_exception_is_logged_and_told(log: Path, catching: list[str]) -> None:
    raised(ZeroDivisionError("nothing to divide by"))
    (told,) = catching
    assert told.startswith(crash.versions())
    assert "ZeroDivisionError: nothing to divide by" in told and "test_crash.py" in told
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


def test_an_exception_on_another_thread_is_told_too(qtbot: QtBot, log: Path, catching: list[str]) -> None:
    thread = threading.Thread(target=lambda: threading.excepthook(_arguments()))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(catching) == 1)
    assert "KeyError" in catching[0]


def _arguments() -> threading.ExceptHookArgs:
    error = KeyError("missing")
    return threading.ExceptHookArgs((KeyError, error, None, threading.current_thread()))


def test_control_c_ends_the_program_as_always(
    log: Path, catching: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    raised(KeyboardInterrupt())
    assert catching == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_warnings_of_qt_are_logged_and_not_told(log: Path, catching: list[str]) -> None:
    crash._qt_said(QtMsgType.QtWarningMsg, None, "a warning")  # type: ignore[arg-type]
    crash._qt_said(QtMsgType.QtDebugMsg, None, "a detail")  # type: ignore[arg-type]
    said = log.read_text(encoding="utf-8")
    assert "WARNING Qt: a warning" in said and "a detail" not in said
    assert catching == []


def test_a_second_start_writes_on_in_a_new_place_only(tmp_path: Path, log: Path) -> None:
    other = crash.start_log(tmp_path / "other")
    crash.LOG.info("here")
    assert "here" in other.read_text(encoding="utf-8")
    assert "here" not in log.read_text(encoding="utf-8")
    assert len([each for each in crash.LOG.handlers if isinstance(each, logging.FileHandler)]) == 1
