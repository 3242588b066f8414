"""Recovery key: a file's key for paper, told only once; nobody gets past it without keeping it or putting it off."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.ui.buttons import button
from desktop.ui.dialogs import Asker
from desktop.ui.layout import STRETCH, add, clear, column, row
from desktop.ui.papers import Making, Paper
from desktop.ui.pieces import Notice
from desktop.ui.preview import Preview
from desktop.ui.spoken import announce
from desktop.ui.tasks import Tasks
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

_HIGH = 620
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class RecoveryKey(QWidget):
    """The key as text and as a sheet to print; it can be left when it is kept, or put off on purpose."""

    left = Signal()

    def __init__(self, key: str, name: str, tasks: Tasks, asker: Asker) -> None:
        super().__init__()
        self._key, self._name = key, name
        self.sheet = Preview(tasks, asker)
        self.sheet.setFixedHeight(look().px(_HIGH))
        self.sheet.shown.connect(self._renew)
        self.sheet.saved.connect(lambda _path: self._keep(self.tr("The sheet is saved")))
        self.sheet.printed.connect(lambda: self._keep(self.tr("The sheet is printed")))
        self.print = button(self.tr("Print …"), icon="printer", on_click=self.sheet.print_document)
        self.save = button(self.tr("Save …"), icon="download", on_click=self.sheet.save_as)
        self.copy = button(self.tr("Copy the key"), icon="copy", on_click=self._copy)
        self.later = QCheckBox(self.tr("I keep it later: until then only the password opens the file"))
        self.later.toggled.connect(lambda _on: self._renew())
        self.done = button(self.tr("Done"), "primary", "check", self.left.emit)
        self._told = QVBoxLayout()
        self._kept = False
        told = self.tr("Print the sheet, or save it where only you can read it. The key is not shown again.")
        shown = label("\n".join((key[:23], key[24:])), "medium")
        shown.setTextInteractionFlags(_SELECTABLE)
        shown.setAccessibleName(self.tr("Recovery key: {key}").format(key=key))
        words = (label(self.tr("Recovery key"), "h3"), Paragraph(told, 13, 20), shown)
        ways = row(self.print, self.save, self.copy, STRETCH, gap=8)
        self.setLayout(column(*words, ways, self._told, self.later, row(STRETCH, self.done), self.sheet, gap=10))
        self._renew()
        announce(self, told)
        self.sheet.show_paper(Paper("", self.tr("recovery key.pdf"), self._gather))

    def _gather(self, session: Session) -> Making:
        """Reads whose file it is; the sheet is made beside."""
        profile, logo, now = municipality.profile(session), municipality.logo(session), session.now

        def making(_progress: Any) -> bytes:
            from desktop.documents.recoverysheet import recovery_sheet  # imported late: start-up

            return recovery_sheet(profile, logo, self._name, self._key, now)

        return making

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key)
        self._keep(self.tr("The key is copied: put it where only you can read it"))

    def _keep(self, told: str) -> None:
        """The key is somewhere now."""
        self._kept = True
        clear(self._told)
        add(self._told, Notice("ok", told))
        announce(self, told)
        self._renew()

    def _renew(self) -> None:
        self.later.setEnabled(not self._kept)
        making = "" if self.sheet.document() else self.tr("The sheet is being made")
        for each in (self.print, self.save):
            each.block(making)
        free = self._kept or self.later.isChecked()
        self.done.block("" if free else self.tr("Print, save or copy the key first, or say that you do it later."))
