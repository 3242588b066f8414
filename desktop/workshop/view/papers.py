"""Workshop: the papers of a meeting, each to look at, print, save and mail."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.words import translate
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, Item, add, column, row
from desktop.ui.pieces import Icon
from desktop.ui.text import Paragraph, label
from desktop.workshop.printing import Document, document_title


class PapersPart(QWidget):
    """A row for each document."""

    previewed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        add(inside, label(translate("MeetingPapers", "Documents"), "h3"))
        for document in Document:
            add(inside, self._row(document))
        add(inside, STRETCH)

    def _row(self, document: Document) -> Item:
        said = {
            Document.MINUTES: translate("MeetingPapers", "Agenda, participants as numbers, cases, results, agreements"),
            Document.HANDOUT: translate("MeetingPapers", "Before the meeting: agenda, cases, questions to write at"),
            Document.CARDS: translate("MeetingPapers", "One question on each, four on a sheet, to cut out"),
            Document.LARGE_CARDS: translate("MeetingPapers", "One question on each, two on a sheet, to cut out"),
        }[document]
        words = column(label(document_title(document), "medium"), Paragraph(said, 13, 20, role="ink2"), gap=0)
        text = translate("MeetingPapers", "Preview and print")
        look_at = button(text, "", "eye", partial(self.previewed.emit, document), dense=True)
        look_at.setAccessibleName(f"{text}: {document_title(document)}")
        return row(Icon("file-text", 20), (words, 1), look_at, gap=10)
