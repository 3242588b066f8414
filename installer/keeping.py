"""Keeping: what of the packages goes into the program's folder, and what is left out because nothing uses it."""

import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeVar

Entry = TypeVar("Entry", bound=Sequence[str])

NO_MODULES = [
    "PIL.AvifImagePlugin", "PIL.BlpImagePlugin", "PIL.BufrStubImagePlugin", "PIL.CurImagePlugin", "PIL.DcxImagePlugin",
    "PIL.DdsImagePlugin", "PIL.EpsImagePlugin", "PIL.FitsImagePlugin", "PIL.FliImagePlugin", "PIL.FpxImagePlugin",
    "PIL.FtexImagePlugin", "PIL.GbrImagePlugin", "PIL.GribStubImagePlugin", "PIL.Hdf5StubImagePlugin",
    "PIL.IcnsImagePlugin", "PIL.IcoImagePlugin", "PIL.ImImagePlugin", "PIL.ImageCms", "PIL.ImageDraw2", "PIL.ImageQt",
    "PIL.ImageShow", "PIL.ImageTk", "PIL.ImtImagePlugin", "PIL.IptcImagePlugin", "PIL.Jpeg2KImagePlugin",
    "PIL.McIdasImagePlugin", "PIL.MicImagePlugin", "PIL.MpegImagePlugin", "PIL.MspImagePlugin", "PIL.PalmImagePlugin",
    "PIL.PcdImagePlugin", "PIL.PcxImagePlugin", "PIL.PdfImagePlugin", "PIL.PixarImagePlugin", "PIL.PsdImagePlugin",
    "PIL.QoiImagePlugin", "PIL.SgiImagePlugin", "PIL.SpiderImagePlugin", "PIL.SunImagePlugin", "PIL.TgaImagePlugin",
    "PIL.WebPImagePlugin", "PIL.WmfImagePlugin", "PIL.XVThumbImagePlugin", "PIL.XbmImagePlugin", "PIL.XpmImagePlugin",
    "PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingtk", "PIL._webp", "PySide6.QtConcurrent",
    "PySide6.QtDBus", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickControls2", "PySide6.QtQuickWidgets", "PySide6.QtSql",
    "PySide6.QtTest", "PySide6.QtUiTools", "PySide6.QtXml", "_hashlib", "_pydatetime", "_pydecimal", "_pytest", "_ssl",
    "_tkinter", "cffi", "charset_normalizer", "doctest", "ensurepip", "ftplib", "hatchling", "holidays.financial",
    "http.server", "idlelib", "imaplib", "lib2to3", "lxml", "multiprocessing", "numpy", "pandas", "pdb", "pip",
    "pkg_resources", "poplib", "pycparser", "pydoc_data", "pytest", "reportlab.graphics", "setuptools", "smtplib",
    "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.ext.asyncio",
    "sqlalchemy.ext.baked", "sqlalchemy.orm", "tkinter", "turtledemo", "unittest", "webbrowser", "xmlrpc",
]  # fmt: skip
"""Modules that other packages could use and that the program does without.

Without _ssl and _hashlib Python's own copy of OpenSSL stays out: cryptography, SQLCipher and the driver of the shared
municipality each have their own, and SHA-2 is in Python itself. Passwords are hashed with cryptography, and
standins/ssl.py is what is found when something asks for ssl. Pictures are read as PNG and JPEG only; what Pillow tries
before it looks at a format's name stays.
"""

MODULES = [
    "cryptography.hazmat.primitives.ciphers.aead", "cryptography.hazmat.primitives.kdf.scrypt",
    "holidays.countries.denmark", "holidays.countries.norway", "keyring.backends.Windows", "olefile", "oxmsg",
    "psycopg", "psycopg_binary", "psycopg_binary._psycopg", "psycopg_binary.pq",
    "sqlalchemy.dialects.postgresql.psycopg", "sqlalchemy.dialects.sqlite.pysqlite", "sqlcipher3.dbapi2",
]  # fmt: skip
"""Modules that are looked up by name while the program runs, beside the program's own."""

_LEFT_OUT = (
    ".dist-info/licenses/",
    ".dist-info/record",
    ".dist-info/sboms/",
    "/cyclonedx",
    "/dateutil/zoneinfo/",
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
    "/tzdata/zoneinfo/iso3166.tab",
    "/tzdata/zoneinfo/leapseconds",
    "/tzdata/zoneinfo/tzdata.zi",
    "/tzdata/zoneinfo/zone",
    "/tzdata/zones",
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

Licences and lists of parts stand in files of their own beside the program. Of Microsoft's runtime one copy stays:
Windows finds a library that is loaded already by its name, and Shiboken, which is loaded before Qt, has its own.
"""

_CATALOGUES = ("qtbase_da.",)
"""Qt's own catalogues in the window's languages; the one in bokmål is the program's."""


HOLIDAYS = ["locale/en_US/LC_MESSAGES/DK.mo", "locale/en_US/LC_MESSAGES/NO.mo"]
"""The names of public holidays in the language that the program asks for; nothing else brings them along."""
COUNTRIES = ("denmark", "norway")


def slim_holidays(package: Path, target: Path) -> Path:
    """Copies the package of public holidays with our countries only, for the freezing; gives the folder it lies in.

    As it comes, whoever asks for one country reads all two hundred and fifty.
    """

    def foreign(folder: str, names: list[str]) -> list[str]:
        ours = {f"{each}.py" for each in COUNTRIES}
        return [each for each in names if each not in ours] if Path(folder).name == "countries" else ["locale"]

    copied = target / package.name
    shutil.copytree(package, copied, ignore=foreign, copy_function=shutil.copyfile, dirs_exist_ok=True)
    told = '"""Ours only; each is asked for by itself."""\n'
    (copied / "countries" / "__init__.py").write_text(told, encoding="utf-8")
    return target


def modules(package: Path) -> list[str]:
    """Every module below a package's folder, by its name: PyInstaller would import them all to find out."""
    found = []
    for path in sorted(package.rglob("*.py")):
        way = path.relative_to(package.parent).with_suffix("").parts
        if path.with_name("__init__.py").exists() and all(part.isidentifier() for part in way):
            found.append(".".join(way[:-1] if way[-1] == "__init__" else way))
    return found


def data(package: Path, patterns: Iterable[str]) -> list[tuple[str, str]]:
    """The files of a package that are no modules, of some names: where each lies and the folder it goes to."""
    paths = sorted({path for each in patterns for path in package.rglob(each) if path.is_file()})
    kept_out = (".py", ".pyc")
    return [
        (str(path), path.parent.relative_to(package.parent).as_posix()) for path in paths if path.suffix not in kept_out
    ]


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
