"""Title: a record's name as its detail's heading; F2 or a double click lets it be written."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.text import label


class Title(QWidget):
    """A heading that wraps; Enter or leaving the field keeps what was written, Esc does not."""

    renamed = Signal(str)

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.heading = label("", "h2", wrap=True)
        self.heading.setToolTip(hint)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.hide()
        self.changeable = False
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.heading)
        inside.addWidget(self.line)
        self.heading.installEventFilter(self)
        self.line.installEventFilter(self)

    def show_text(self, text: str, changeable: bool) -> None:
        """Shows a name; what is being written stays."""
        self.changeable = changeable
        self.heading.setText(text)

    def start(self) -> None:
        """Lets the name be written."""
        if self.changeable:
            self.line.setText(self.heading.text())
            self.heading.hide()
            self.line.show()
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.line.selectAll()

    def finish(self, keep: bool = True) -> None:
        """Ends the writing."""
        if self.line.isHidden():
            return
        written = " ".join(self.line.text().split())
        self.line.hide()
        self.heading.show()
        if keep and written and written != self.heading.text():
            self.heading.setText(written)
            self.renamed.emit(written)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.heading and isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonDblClick:
                self.start()
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.finish()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.finish()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.finish(keep=False)
                return True
        return False
