"""The catalogues: the window's, Qt's own, and those of documents, which are read when they are first needed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desktop.base import words
from desktop.shell import languages


@pytest.fixture
def app(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    monkeypatch.setattr(words, "_catalogues", {})
    monkeypatch.setattr(words, "_window", ["en"])
    languages.install_catalogues()
    yield qapp
    languages.speak(qapp, "en")


@pytest.mark.parametrize(
    ("code", "own", "of_qt"),
    [("da", "Indstillinger", "Fortryd"), ("nb", "Innstillinger", "Angre"), ("en", "Settings", "Undo")],
)
def test_the_window_and_qt_speak_a_language(app: QApplication, code: str, own: str, of_qt: str) -> None:
    languages.speak(app, code)
    assert QCoreApplication.translate("PreferencesPage", "Settings") == own
    assert words.translate("PreferencesPage", "Settings") == own
    assert of_qt in QCoreApplication.translate("QWidgetTextControl", "&Undo").replace("&", "")
    assert words.language() == code
    assert QLocale().name().startswith(code)


def test_a_document_speaks_its_own_language(app: QApplication) -> None:
    languages.speak(app, "en")
    with words.speaking("da"):
        assert words.translate("PreferencesPage", "Settings") == "Indstillinger"
    assert words.translate("PreferencesPage", "Settings") == "Settings"


def test_nynorsk_has_the_words_of_documents_and_bokmaal_for_the_rest(app: QApplication) -> None:
    with words.speaking("nn"):
        assert words.translate("Document", "Internal use only") == "Berre internt"
        assert words.translate("PreferencesPage", "Settings") == "Innstillinger"


def test_numbers_have_their_forms_in_every_language(app: QApplication) -> None:
    said = {}
    for code in languages.LANGUAGES:
        with words.speaking(code):
            said[code] = [words.translate("Workdays", "%n working days", n) for n in (1, 2)]
    assert said == {
        "da": ["1 arbejdsdag", "2 arbejdsdage"],
        "nb": ["1 arbeidsdag", "2 arbeidsdager"],
        "en": ["1 working day", "2 working days"],
    }


def test_switching_leaves_nothing_of_the_language_before(app: QApplication) -> None:
    for code in ("da", "nb", "da", "en"):
        languages.speak(app, code)
    assert QCoreApplication.translate("PreferencesPage", "Settings") == "Settings"
