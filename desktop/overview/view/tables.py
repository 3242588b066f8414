"""Overview: numbers as a table of words, its rows opening the list they count where there is one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.ui.fonts import font
from desktop.ui.links import Link
from desktop.ui.painted import text_width
from desktop.ui.text import label
from desktop.ui.theme import look

Opens = Callable[[], object]
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class NumberTable(QWidget):
    """A table of texts; `text()` is what is copied."""

    def __init__(self, heads: Sequence[str], rows: Sequence[Sequence[str]], opens: Sequence[Opens | None] = ()) -> None:
        super().__init__()
        self.heads, self.rows = tuple(heads), tuple(tuple(row) for row in rows)
        self.opens = tuple(opens) or (None,) * len(self.rows)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 4, 20, 4)
        grid.setHorizontalSpacing(look().px(16))
        grid.setVerticalSpacing(look().px(6))
        for at, head in enumerate(self.heads):
            grid.addWidget(_aligned(label(head, "caption", wrap=True), at), 0, at)
        for line, row in enumerate(self.rows, 1):
            run = opens[line - 1] if line <= len(opens) else None
            for at, text in enumerate(row):
                cell = self._cell(row[0], at, text, run)
                if isinstance(cell, QLabel):
                    grid.addWidget(_aligned(cell, at), line, at)
                else:
                    grid.addWidget(cell, line, at, _RIGHT)
        words = {word for row in (self.heads, *self.rows) for word in row[0].split()}
        longest = max((text_width(font(14), each) for each in words), default=0)
        grid.setColumnMinimumWidth(0, longest + 2)  # a label that wraps does not ask for the width of its words
        grid.setColumnStretch(0, 3)
        for at in range(1, len(self.heads)):
            grid.setColumnStretch(at, 1)

    def text(self) -> str:
        """The table with tabs between its columns: what a sheet takes when it is pasted."""
        return "\n".join("\t".join(row) for row in (self.heads, *self.rows))

    def _cell(self, name: str, at: int, text: str, run: Opens | None) -> QWidget:
        if at == 1 and run is not None:
            link = Link(text)
            link.setAccessibleName(f"{name}, {self.heads[at]}: {text}")
            link.clicked.connect(lambda _checked=False: run())
            return link
        shown = label(text, "body" if at == 0 else "small", wrap=at == 0)
        if at:
            shown.setAccessibleName(f"{name}, {self.heads[at]}: {text}")
        return shown


def _aligned(shown: QLabel, at: int) -> QLabel:
    """Words at the left, numbers at the right."""
    shown.setAlignment(_RIGHT if at else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return shown
