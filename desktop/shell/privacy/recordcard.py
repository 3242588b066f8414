"""Record card: the text on the processing of personal data, ready to paste into the municipality's record."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.shell.privacy.record import record
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, card, column, row
from desktop.ui.segmented import Segmented
from desktop.ui.services import Services
from desktop.ui.spoken import announce
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

LANGUAGES = ("da", "nb", "en")


class RecordCard(QWidget):
    """The text in one of three languages, and the button that copies it."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(look().px(260))
        self.text.setAccessibleName(self.tr("Record of processing"))
        self.languages = Segmented(("Dansk", "Bokmål", "English"))
        own = services.settings.profile.language
        self.languages.set_current(LANGUAGES.index(own) if own in LANGUAGES else 0)
        self.languages.chosen.connect(lambda _at: self.show_profile())
        self.copy = button(self.tr("Copy the text"), icon="copy", on_click=self._copy)
        why = self.tr("For the municipality's own record (GDPR art. 30), with its times. Fill in the brackets.")
        head = label(self.tr("Record of processing"), "h3")
        line = row(self.languages, STRETCH, self.copy)
        inside = column(head, Paragraph(why, 13, 20, role="ink2"), line, self.text, gap=8, margins=(20, 16, 20, 20))
        self.setLayout(column(card(inside), gap=0))
        self.show_profile()

    def show_profile(self) -> None:
        """Writes the text for the municipality as it stands."""
        language = LANGUAGES[self.languages.current()]
        self.text.setPlainText(record(self._services.settings.profile, language))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        announce(self, self.tr("The text is copied"))
