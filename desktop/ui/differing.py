"""Differing: running text that shows what changed in it: what is gone struck through, what is new underlined."""

from PySide6.QtGui import QTextCharFormat
from typing_extensions import override

from desktop.base.differences import Kind, difference
from desktop.base.richtext import Block, Run
from desktop.base.words import translate
from desktop.ui.text import Paragraph
from desktop.ui.theme import look


class Differing(Paragraph):
    """Two texts in one; colour never speaks alone, and a screen reader is told what is gone and what is new."""

    def __init__(self, before: str, after: str, size: int = 15, line: int = 23, serif: bool = True) -> None:
        super().__init__("", size, line, serif=serif)
        pieces = difference(before, after)
        # bold means new and italic gone: a difference is between plain texts, which have neither
        runs = tuple(Run(each.text, bold=each.kind is Kind.NEW, italic=each.kind is Kind.GONE) for each in pieces)
        self.set_blocks((Block("paragraph", runs),))
        told = {Kind.GONE: translate("Differing", "[gone: {text}]"), Kind.NEW: translate("Differing", "[new: {text}]")}
        self.setAccessibleName(
            "".join(told[each.kind].format(text=each.text) if each.kind in told else each.text for each in pieces)
        )

    @override
    def _format(self, run: Run) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._font())
        role = "ok" if run.bold else "danger"
        made.setForeground(look().color(role))
        made.setBackground(look().color(f"{role}_soft"))
        made.setFontUnderline(run.bold)
        made.setFontStrikeOut(run.italic)
        return made
