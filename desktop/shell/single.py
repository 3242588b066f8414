"""Single: one window for each municipality's file; a second start brings the first window forward."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.storage.places.address import Address

_WAIT = 300
"""Milliseconds to wait for another window's answer."""


class Single(QObject):
    """Listens, on this computer only, for other starts on the same file."""

    def __init__(self, file: Path | Address, parent: QObject) -> None:
        super().__init__(parent)
        where = file if isinstance(file, Address) else file.resolve()
        self._name = "samspil-" + hashlib.sha256(str(where).encode()).hexdigest()[:24]
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
