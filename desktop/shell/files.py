"""Files: the municipalities that this computer knows, and the wish to open another one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.storage.places.address import Address


class Files(QObject):
    """The municipalities' files that this computer knows, and the wish to open another one."""

    open_requested = Signal(object)
    """A path or a server's address: this municipality should be opened."""
    restore_requested = Signal(object)
    """A path: this backup should be put in the place of the open file."""
    new_requested = Signal()
    """The assistant for a new municipality should be shown."""

    def __init__(self, recent: Callable[[], tuple[Path | Address, ...]] = tuple, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recent = recent
