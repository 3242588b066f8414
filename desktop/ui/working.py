"""Working: work of some seconds beside a window that has no tasks yet."""

from collections.abc import Callable

from PySide6.QtCore import QThread, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.base.problems import Problem


class Work(QThread):
    """Work of some seconds beside the window; its result or its problem is told when it is over."""

    over = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._work = work

    @override
    def run(self) -> None:
        try:
            self.over.emit(self._work())
        except Problem as problem:
            self.failed.emit(problem)
