"""Languages: the catalogues of the window and of documents, and switching between them while the program runs."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.base import words
from desktop.base.resources import resource

LANGUAGES = {"da": "Dansk", "nb": "Norsk bokmål", "en": "English"}
"""The window's languages, each by its own name; nynorsk is to come."""
SPOKEN_FOR = {"nn": "nb"}
"""Which language is spoken where one has no word: nynorsk has those of documents only."""
_installed: list[QTranslator] = []
_KEPT = 4096
"""Words of each language that are kept as they were looked up."""


def install_catalogues() -> None:
    """Makes all catalogues known to `words.translate`; each is read when its first text is asked for."""
    for code in LANGUAGES:
        words.install(code, _lookup(code))
    for code, other in SPOKEN_FOR.items():
        words.install(code, _first_of(_lookup(code), _lookup(other)))


def speak(app: QCoreApplication, code: str) -> None:
    """Lets the window, Qt's own texts and all later words speak a language; nothing is made anew for the same one."""
    if _installed and words.language() == code:
        return
    hush(app)
    qt, own = f"qtbase_{code}", f"desktop_{code}"
    for folder, name in ((_qt_folder(), qt), (_folder(), qt), (_folder(), own)):
        translator = QTranslator()
        if translator.load(name, folder):
            _installed.append(translator)
    QLocale.setDefault(QLocale({"nb": "nb_NO", "da": "da_DK", "en": "en_DK"}[code]))
    words.use(code)
    for translator in _installed:
        app.installTranslator(translator)


def hush(app: QCoreApplication) -> None:
    """Takes the catalogues off the window again: its source texts show."""
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()


def _lookup(code: str) -> words.Lookup:
    """A lookup in one language's catalogue, read on first use; a list asks for the same few words over and over."""
    read: list[QTranslator] = []

    @lru_cache(_KEPT)
    def lookup(context: str, text: str, n: int) -> str:
        if not read:
            translator = QTranslator()
            translator.load(f"desktop_{code}", _folder())
            read.append(translator)
        return read[0].translate(context, text, None, n) or ""

    return lookup


def _first_of(own: words.Lookup, other: words.Lookup) -> words.Lookup:
    """A lookup that asks a second one where the first has nothing."""
    return lambda context, text, n: own(context, text, n) or other(context, text, n)


def _folder() -> str:
    """Where the program's compiled catalogues lie."""
    return str(resource("languages"))


def _qt_folder() -> str:
    """Where Qt's own catalogues lie."""
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
