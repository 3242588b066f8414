"""Text: labels by role and paragraphs with an exact line height."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.base.richtext import Block, Run
from desktop.ui.fonts import font
from desktop.ui.painted import restyled
from desktop.ui.theme import look

_WIDTHS = 6
"""For so many widths a paragraph remembers how it is laid out."""


class _Least(QLabel):
    """A label that is at least so many design pixels wide, so that what stands beside several of them lines up."""

    def __init__(self, text: str, least: int) -> None:
        super().__init__(text)
        self._least = least

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(look().px(self._least), 0))

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(look().px(self._least), 0))


def label(text: str, role: str = "body", wrap: bool = False, ink: str = "", least: int = 0) -> QLabel:
    """A plain-text label; role is h1 to h4, body, strong, medium, small, caption or label, ink a colour role."""
    made = _Least(text, least) if least else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    if ink:
        made.setProperty("ink", ink)
    if wrap:
        made.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def set_ink(shown: QWidget, ink: str) -> None:
    """Changes the colour role of a label."""
    if shown.property("ink") == ink:
        return
    shown.setProperty("ink", ink)
    shown.style().unpolish(shown)
    shown.style().polish(shown)


class Elided(QLabel):
    """A one-line label that may be narrower than its text: it is then cut with … and the tooltip has the whole."""

    def __init__(self, text: str, role: str = "body", ink: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if ink:
            self.setProperty("ink", ink)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._whole = ""
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Shows another text."""
        if text == self._whole:
            return
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._cut()

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(40), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self._cut()

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


@dataclass(frozen=True)
class _Line:
    """A laid-out block: where it stands and the bullet or number in front of it."""

    layout: QTextLayout
    y: float
    indent: float
    mark: str


class Paragraph(QWidget):
    """Running text with an exact line height in design pixels; as high as its width needs. Line breaks part blocks."""

    def __init__(
        self, text: str, size: int = 14, line: int = 22, weight: int = 400, role: str = "ink", serif: bool = False
    ) -> None:
        super().__init__()
        self._size, self._line, self._weight, self._role, self._serif = size, line, weight, role, serif
        self._blocks: tuple[Block, ...] = ()
        self._gap = 8
        self._kept: dict[int, tuple[tuple[_Line, ...], float]] = {}
        self._kept_for = look()
        self._alignment = Qt.AlignmentFlag.AlignLeft
        # Preferred, not Minimum: the height at the width of the size hint is no least height for a wider pane
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Shows another plain text."""
        self.set_blocks(Block("paragraph", (Run(part),)) for part in text.split("\n"))

    def set_blocks(self, blocks: Iterable[Block]) -> None:
        """Shows rich text: paragraphs and lists with bold and italic; links are shown as words."""
        wanted = tuple(blocks)
        if wanted == self._blocks:
            return
        self._blocks = wanted
        self.setAccessibleName(self.text())
        self._refit()

    def set_role(self, role: str) -> None:
        """Shows the text in another colour."""
        self._role = role
        self.update()

    def set_alignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Sets the text left, centred or right."""
        self._alignment = alignment
        self._refit()

    def text(self) -> str:
        """The words without marks."""
        return "\n".join(block.text for block in self._blocks)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._laid(width)[1])

    @override
    def sizeHint(self) -> QSize:
        width = look().px(360)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(40), look().px(self._line))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self._refit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(look().color(self._role if self.isEnabled() else "disabled"))
        painter.setFont(self._font())
        ascent = (look().px(self._line) + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2
        for line in self._laid(self.width())[0]:
            line.layout.draw(painter, QPointF(line.indent, line.y))
            if line.mark:
                painter.drawText(QPointF(line.indent - look().px(16), line.y + ascent), line.mark)

    def _refit(self) -> None:
        self._kept.clear()
        self.updateGeometry()
        self.update()

    def _font(self, bold: bool = False, italic: bool = False) -> QFont:
        return font(self._size, max(self._weight, 600) if bold else self._weight, self._serif, italic)

    def _laid(self, width: int) -> tuple[tuple[_Line, ...], float]:
        """The blocks laid out for a width, and the height they take.

        Layouts ask for several widths again and again: the last ones are kept until the text or the look change.
        """
        if self._kept_for is not look():
            self._kept, self._kept_for = {}, look()
        found = self._kept.pop(width, None) or self._lay(width)
        self._kept[width] = found
        if len(self._kept) > _WIDTHS:
            del self._kept[next(iter(self._kept))]
        return found

    def _lay(self, width: int) -> tuple[tuple[_Line, ...], float]:
        lines: list[_Line] = []
        y, step = 0.0, look().px(self._line)
        for block, mark in zip(self._blocks, _marks(self._blocks), strict=True):
            if lines:
                y += look().px(2 if mark and lines[-1].mark else self._gap)
            indent = look().px(20) * (block.level + 1) if mark else 0
            layout, count = self._lay_block(block, max(1, width - indent), step)
            lines.append(_Line(layout, y, indent, mark))
            y += count * step
        return tuple(lines), y

    def _lay_block(self, block: Block, width: int, step: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(block.text, self._font())
        layout.setFormats(self._formats(block))
        layout.setTextOption(QTextOption(self._alignment))
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * step + (step - line.height()) / 2))
            count += 1
        layout.endLayout()
        return layout, max(1, count)

    def _formats(self, block: Block) -> list[QTextLayout.FormatRange]:
        """Where bold, italic and links stand in a block."""
        found, start = [], 0
        for run in block.runs:
            if run.bold or run.italic or run.link:
                part = QTextLayout.FormatRange()
                part.start, part.length = start, len(run.text)
                part.format = self._format(run)
                found.append(part)
            start += len(run.text)
        return found

    def _format(self, run: Run) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._font(run.bold, run.italic))
        if run.link:
            made.setForeground(look().color("accent"))
        return made


def _marks(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """The bullet or number before each block, or nothing; numbers start anew after another kind of block."""
    found: list[str] = []
    counts: dict[int, int] = {}
    for block in blocks:
        if block.kind != "number":
            counts = {} if block.kind == "paragraph" else counts
            found.append("•" if block.kind == "bullet" else "")
            continue
        counts = {level: count for level, count in counts.items() if level <= block.level}
        counts[block.level] = counts.get(block.level, 0) + 1
        found.append(f"{counts[block.level]}.")
    return tuple(found)
