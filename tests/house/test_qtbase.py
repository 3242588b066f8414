"""Qt's own texts speak bokmål, for which Qt ships no catalogue."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desktop.base import words
from desktop.shell import languages
from i18n import update

CATALOGUE = update.HERE / "qtbase_nb.ts"
_PLACE = re.compile(r"%\d")


@pytest.fixture
def bokmaal(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The window speaks bokmål; afterwards it speaks as before."""
    before, locale = words.language(), QLocale()
    update.build(tmp_path)
    monkeypatch.setattr(languages, "_folder", lambda: str(tmp_path))
    languages.speak(qapp, "nb")
    yield
    languages.speak(qapp, "en")
    words.use(before)
    QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("context", "text", "said"),
    [
        ("QPlatformTheme", "Cancel", "Avbryt"),
        ("QPlatformTheme", "Save", "Lagre"),
        ("QPlatformTheme", "&Yes", "&Ja"),
        ("QWidgetTextControl", "&Undo", "&Angre"),
        ("QWidgetTextControl", "Select All", "Merk alt"),
        ("QLineEdit", "&Paste", "&Lim inn"),
        ("QPrintDialog", "&Print", "&Skriv ut"),
        ("QFileDialog", "All files (*)", "Alle filer (*)"),
        ("QShortcut", "Space", "Mellomrom"),
    ],
)
def test_qt_speaks_bokmaal(bokmaal: None, context: str, text: str, said: str) -> None:
    assert QCoreApplication.translate(context, text) == said


def test_every_text_of_qt_is_translated_with_its_places() -> None:
    messages = update.read(CATALOGUE)
    assert len(messages) > 200
    for message in messages:
        (said,) = message.said
        assert message.finished and said, message
        assert Counter(_PLACE.findall(said)) == Counter(_PLACE.findall(message.source)), message
        assert ("&" in message.source) == ("&" in said), message


def test_no_two_actions_of_a_text_field_share_a_letter() -> None:
    for context in ("QLineEdit", "QWidgetTextControl"):
        told = [message.said[0] for message in update.read(CATALOGUE) if message.context == context]
        letters = [text[text.index("&") + 1].lower() for text in told if "&" in text]
        assert len(letters) == len(set(letters)), letters
