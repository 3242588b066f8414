"""Visits: the documents of a visit, each to look at and print, to save, to mail, and to note as sent."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.words import translate
from desktop.ui.buttons import button, icon_button
from desktop.ui.layout import Item, add, clear, column, row, section
from desktop.ui.pieces import Icon
from desktop.ui.text import Elided
from desktop.visits.actions.leaving import OF_KIND, Document, document_title
from desktop.visits.rules.records import VisitKind
from desktop.visits.view.case import Case
from desktop.visits.view.part import Part


class DocumentsPart(Part):
    """A row for each document."""

    previewed = Signal(object)
    saved = Signal(object)
    mailed = Signal(object)
    sent = Signal(object)

    def __init__(self, tab: str) -> None:
        super().__init__("documents", tab)
        self._rows = column(gap=8)
        add(self.inside, section(translate("VisitDocuments", "Documents")))
        add(self.inside, self._rows)
        self._kind: VisitKind | None = None

    def show_case(self, case: Case) -> None:
        """Shows the documents of the visit's kind."""
        if case.visit.kind is self._kind:
            return
        self._kind = case.visit.kind
        clear(self._rows)
        for document in OF_KIND[case.visit.kind]:
            add(self._rows, self._row(document))

    def _row(self, document: Document) -> Item:
        name, calendar = document_title(document), document is Document.CALENDAR
        icon = "calendar-plus" if calendar else "file-text"
        doings = (
            *(() if calendar else (self._button("eye", translate("VisitDocuments", "Preview and print"), document),)),
            self._act("download", translate("VisitDocuments", "Save"), name, partial(self.saved.emit, document)),
            self._act("mail", translate("VisitDocuments", "Mail draft"), name, partial(self.mailed.emit, document)),
            self._act("send", translate("VisitDocuments", "Note as sent"), name, partial(self.sent.emit, document)),
        )
        return row(Icon(icon, 18), (Elided(name), 1), *doings, gap=6)

    def _button(self, icon: str, text: str, document: Document) -> QWidget:
        made = button(text, "", icon, partial(self.previewed.emit, document), dense=True)
        made.setAccessibleName(f"{text}: {document_title(document)}")
        return made

    def _act(self, icon: str, text: str, name: str, run: Callable[[], object]) -> QWidget:
        return icon_button(icon, f"{text}: {name}", run, dense=True)
