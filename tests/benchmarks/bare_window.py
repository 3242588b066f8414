"""Bare window: what PySide6 alone needs to show a table of 100 rows; what the program's start is compared with."""

import json
import sys
import time

STARTED = time.perf_counter()

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QPaintEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView  # noqa: E402


class Rows(QAbstractTableModel):
    """A hundred rows of four columns."""

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """A hundred."""
        return 100

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Four."""
        return 4

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A text for each cell."""
        return f"row {index.row()} column {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


class View(QTableView):
    """A table that says when it has been painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints, then ends the program."""
        super().paintEvent(event)
        print(json.dumps({"ready_ms": round((time.perf_counter() - STARTED) * 1000)}), flush=True)
        QTimer.singleShot(0, QApplication.instance().quit)


app = QApplication(sys.argv[:1])
window, view = QMainWindow(), View()
view.setModel(Rows())
window.setCentralWidget(view)
window.resize(1600, 900)
window.show()
sys.exit(app.exec())
