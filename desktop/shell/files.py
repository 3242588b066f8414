"""Files: the municipalities that this computer knows, and the wish to open another one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Files(QObject):
    """The municipalities' files that this computer knows, and the wish to open another one."""

    open_requested = Signal(object)
    """A path: this municipality should be opened."""
    new_requested = Signal()
    """The assistant for a new municipality should be shown."""

    def __init__(self, recent: Callable[[], tuple[Path, ...]] = tuple, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recent = recent
