"""Crash: what nobody foresaw is logged with versions, shown once, and nothing typed is lost."""

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

from desktop import __version__

LOG = logging.getLogger("samspil")
_KEPT: list[TextIO] = []


class Crashes(QObject):
    """Tells the window of a bug, from whatever thread it came."""

    found = Signal(str)
    """The technical text: versions and traceback."""


def start_log(folder: Path) -> Path:
    """Opens the log file and lets faulthandler write beside it; nothing confidential is ever logged."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "samspil.log"
    handler = RotatingFileHandler(file, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    for old in tuple(LOG.handlers):
        LOG.removeHandler(old)
        old.close()
    LOG.addHandler(handler)
    LOG.setLevel(logging.INFO)
    fault = (folder / "faults.log").open("a", encoding="utf-8")
    while _KEPT:
        _KEPT.pop().close()
    _KEPT.append(fault)
    faulthandler.enable(fault)
    LOG.info("started, %s", versions())
    return file


def versions() -> str:
    """The versions that a report needs."""
    return f"Samspil {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"


def catch(crashes: Crashes) -> None:
    """Sends every unforeseen exception and Qt's warnings to the log, exceptions to the window as well."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        told = "".join(traceback.format_exception(kind, error, trace))
        report(crashes, told)

    sys.excepthook = caught
    threading.excepthook = lambda args: caught(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
    qInstallMessageHandler(_qt_said)


def report(crashes: Crashes, told: str) -> None:
    """Logs a bug and tells the window."""
    LOG.error("bug\n%s", told)
    crashes.found.emit(f"{versions()}\n\n{told}")


def _qt_said(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Logs what Qt warns about."""
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        LOG.warning("Qt: %s", message)
