"""Single: one window for each municipality's file; a second start brings the first window forward."""

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.storage.places.address import Address

_PREFIX = "samspil-"
_WAIT = 300
"""Milliseconds to wait for another window's answer."""
_LONG_AGO = 3600
"""Seconds after which an empty folder is nobody's: Qt makes one for the moment in which it begins to listen."""


def sweep(folder: Path, now: float) -> None:
    """Removes what killed programs left in the system's folder: sockets that nobody answers at, and Qt's empty folders.

    Nothing of a running program goes, nothing of another user, and no folder in which anything lies. Where sockets are
    no files (Windows) there is nothing to find.
    """
    mine: int = getattr(os, "getuid", int)()
    for socket in folder.glob(f"{_PREFIX}{'[0-9a-f]' * 24}"):
        with suppress(OSError):  # it has gone meanwhile
            if socket.is_socket() and socket.lstat().st_uid == mine and not _is_answered(socket):
                QLocalServer.removeServer(str(socket))
    for left in folder.glob("Samspil-" + "?" * 6):
        with suppress(OSError):  # it is not empty
            if left.lstat().st_uid == mine and now - left.lstat().st_mtime > _LONG_AGO:
                left.rmdir()


def _is_answered(socket: Path) -> bool:
    """Whether a running program listens; in doubt it does."""
    asked = QLocalSocket()
    asked.connectToServer(str(socket))
    return asked.waitForConnected(_WAIT) or asked.error() != QLocalSocket.LocalSocketError.ConnectionRefusedError


class Single(QObject):
    """Listens, on this computer only, for other starts on the same file."""

    def __init__(self, file: Path | Address, parent: QObject) -> None:
        super().__init__(parent)
        where = file if isinstance(file, Address) else file.resolve()
        self._name = _PREFIX + hashlib.sha256(str(where).encode()).hexdigest()[:24]
        self._server: QLocalServer | None = None

    def is_running(self) -> bool:
        """Whether another window has the file; that one is asked to come forward."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        found = socket.waitForConnected(_WAIT)
        if found:
            socket.disconnectFromServer()
        return found

    def listen(self, come_forward: Callable[[], object]) -> None:
        """Comes forward whenever another start asks for it."""
        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

        def asked() -> None:
            server.nextPendingConnection().deleteLater()
            come_forward()

        server.newConnection.connect(asked)
        server.listen(self._name)
        self._server = server

    def stop(self) -> None:
        """Listens no longer: the window is closed, and the file may be opened again."""
        if self._server is not None:
            self._server.close()
