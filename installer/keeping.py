"""Keeping: what of the packages goes into the program's folder, and what is left out because nothing uses it."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

Entry = TypeVar("Entry", bound=Sequence[str])

NO_MODULES = [
    "PIL.ImageCms", "PIL.ImageQt", "PIL.ImageTk", "PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingtk",
    "PIL._webp", "PySide6.QtConcurrent", "PySide6.QtDBus", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickControls2",
    "PySide6.QtQuickWidgets", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtUiTools", "PySide6.QtXml", "_hashlib",
    "_pytest", "_ssl", "_tkinter", "cffi", "charset_normalizer", "doctest", "ensurepip", "ftplib", "hatchling",
    "http.server", "idlelib", "imaplib", "lib2to3", "lxml", "numpy", "pandas", "pdb", "pip", "pkg_resources",
    "poplib", "pycparser", "pydoc_data", "pytest", "reportlab.graphics", "setuptools", "smtplib",
    "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.orm",
    "tkinter", "turtledemo", "unittest", "webbrowser", "xmlrpc",
]  # fmt: skip
"""Modules that other packages could use and that the program does without.

Without _ssl and _hashlib Python's own copy of OpenSSL stays out: cryptography, SQLCipher and the driver of the shared
municipality each have their own, and SHA-2 is in Python itself. Passwords are hashed with cryptography, and
standins/ssl.py is what is found when something asks for ssl.
"""

MODULES = [
    "cryptography.hazmat.primitives.ciphers.aead", "cryptography.hazmat.primitives.kdf.scrypt",
    "holidays.countries.denmark", "holidays.countries.norway", "keyring.backends.Windows", "olefile", "oxmsg",
    "psycopg", "psycopg_binary", "psycopg_binary._psycopg", "psycopg_binary.pq",
    "sqlalchemy.dialects.postgresql.psycopg", "sqlalchemy.dialects.sqlite.pysqlite", "sqlcipher3.dbapi2",
]  # fmt: skip
"""Modules that are looked up by name while the program runs, beside the program's own."""

_LEFT_OUT = (
    ".dist-info/record",
    "/cyclonedx",
    "/generic/",
    "/networkinformation/",
    "/platforminputcontexts/libqtvirtualkeyboard",
    "/platformthemes/libqgtk3",
    "/pyinstaller",
    "/pyside6/msvcp140.dll",
    "/pyside6/qt6opengl",
    "/pyside6/qt6pdf",
    "/pyside6/qt6qml",
    "/pyside6/qt6quick",
    "/pyside6/qt6virtualkeyboard",
    "/pyside6/vcruntime140",
    "/shiboken6/vcruntime140",
    "/tls/",
    "/virtualkeyboard",
    "_avif",
    "_webp",
    "egldeviceintegrations",
    "libcrypto-3.dll",
    "libgdk-3",
    "libgtk-3",
    "libssl-3.dll",
    "opengl32sw",
    "qdirect2d",
    "qeglfs",
    "qicns",
    "qlinuxfb",
    "qminimal",
    "qmodernwindowsstyle",
    "qpdf",
    "qtga",
    "qtiff",
    "qtuiotouch",
    "qvnc",
    "qwbmp",
    "qwebp",
)
"""Parts of file names, in small letters, of what nothing in the program uses.

Of Microsoft's runtime one copy stays: Windows finds a library that is loaded already by its name, and Shiboken, which
is loaded before Qt, has its own.
"""

_CATALOGUES = ("qtbase_da.",)
"""Qt's own catalogues in the window's languages; the one in bokmål is the program's."""


HOLIDAYS = ["locale/en_US/LC_MESSAGES/DK.mo", "locale/en_US/LC_MESSAGES/NO.mo"]
"""The names of public holidays in the language that the program asks for; nothing else brings them along."""


def keep(name: str) -> bool:
    """Whether a file belongs in the program's folder; `name` is its place there."""
    path = "/" + name.replace("\\", "/").lower()
    if "/holidays/locale/" in path:
        return path.endswith(tuple(name.lower() for name in HOLIDAYS))
    if "/translations/" in path:
        return path.rsplit("/", 1)[-1].startswith(_CATALOGUES)
    return not any(part in path for part in _LEFT_OUT)


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """The entries of PyInstaller's table of contents (place, source, kind) that belong in the folder."""
    return [entry for entry in entries if keep(entry[0])]
