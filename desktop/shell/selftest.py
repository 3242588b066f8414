"""Self-test: starts every part of the program once, without a screen and without anybody's data, and says ok.

For IT departments and for whoever builds the program: what was left out of an installed copy shows here. Each check
works in a folder that is removed afterwards; the user's own settings, logs and files are neither read nor written.
"""

import logging
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop.base.times import SystemClock, zone_of
from desktop.base.words import language, translate, use
from desktop.exchange.mail import read_mail
from desktop.exchange.sheet_writing import sheet_bytes
from desktop.exchange.sheets import read_sheet
from desktop.questions import arrivals, store
from desktop.shell import crash
from desktop.shell.application import Wishes, open_municipality, prepare
from desktop.shell.founding import Wish, found
from desktop.shell.languages import LANGUAGES, hush, install_catalogues, speak
from desktop.shell.paths import paths_in
from desktop.shell.screenshots import settle
from desktop.storage import accounts, audit, conversion, database, keys, remembering
from desktop.storage.database import Database
from desktop.storage.places.file import head_of
from desktop.ui.dialogs import PreparedAsker

SUBJECT = "Snerydning på Åboulevarden"
_WHO, _PASSWORD = "Self-test", "Rønnebær på Åboulevarden"
_LATE = ("desktop.storage.migrate", "holidays", "oxmsg", "olefile", "dateutil.rrule", "tzdata")
"""Parts that other checks do not reach and that are read only when they are needed."""


@dataclass(frozen=True)
class Found:
    """What a check found: what was checked, whether it is in order, and a word on it."""

    what: str
    good: bool
    told: str

    @property
    def line(self) -> str:
        """One line for people and for scripts."""
        return f"{'ok ' if self.good else 'NOT'} {self.what}: {self.told}"


Check = Callable[[Path], str]
"""Works in a folder of its own; gives a word on what it found, and raises when something is not in order."""


def run(target: Path | None = None) -> int:
    """Runs every check and tells of it on standard output and in a file, where there are such; 1 when one fails."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    began = time.perf_counter()
    results = [_checked(what, check) for what, check in CHECKS.items()]
    wrong = ", ".join(each.what for each in results if not each.good)
    end = f"NOT in order: {wrong}" if wrong else f"ok, {len(results)} checks in {time.perf_counter() - began:.1f} s"
    told = "\n".join([crash.versions(), *(each.line for each in results), end]) + "\n"
    if target is not None:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(told, encoding="utf-8")
    if sys.stdout is not None:  # a program without a console has none
        print(told, end="", flush=True)
    return 1 if wrong else 0


def _checked(what: str, check: Check) -> Found:
    """The result of one check, whatever happens in it."""
    spoken = language()
    with tempfile.TemporaryDirectory(prefix="samspil-self-test-", ignore_cleanup_errors=True) as folder:
        try:
            return Found(what, True, check(Path(folder)))
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            return Found(what, False, f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})")
        finally:
            use(spoken)


def _expect(good: bool, otherwise: str) -> None:
    if not good:
        raise RuntimeError(otherwise)


def _parts(_folder: Path) -> str:
    """Every module that something else looks up by name or only late."""
    for name in _LATE:
        import_module(name)
    orders = [each.name for each in iter_modules(import_module("desktop.shell.batch").__path__)]
    for name in orders:
        import_module(f"desktop.shell.batch.{name}")
    return f"{len(orders)} groups of commands"


def _catalogues(_folder: Path) -> str:
    """Every language says its own name for the settings."""
    app = _application()
    said = {}
    install_catalogues()
    for code in LANGUAGES:
        speak(app, code)
        said[code] = translate("PreferencesPage", "Settings")
    hush(app)
    _expect(len(set(said.values())) == len(LANGUAGES), f"the languages are not all there: {said}")
    return ", ".join(said)


def _database(folder: Path) -> str:
    """Writes a municipality, reads it, finds a word in it, copies it and brings the copy back."""
    file = folder / "town.samspil"
    made = Database.create(file, SystemClock(zone_of("DK")))
    try:
        lines = _write_and_find(made)
        made.backup(folder / "copy.samspil")
    finally:
        made.close()
    database.restore(folder / "copy.samspil", folder / "again.samspil")
    return f"written, found, copied, brought back; {lines} lines of the record verified"


def _write_and_find(town: Database) -> int:
    """Registers a mail, finds it by a word, and verifies the record of changes; gives its lines."""
    arrived, _ = arrivals.read([_mail_file(town.path.parent)], 25)
    with town.writing(_WHO) as session:
        _expect(len(arrivals.register_mails(session, arrived).registered) == 1, "the mail was not registered")
    return _find(town)


def _find(town: Database) -> int:
    """Finds the mail by a word, and verifies the record of changes; gives its lines."""
    with town.reading() as session:
        hits = store.find(session, "åboulevarden", 5)
        _expect([each.subject for each in hits] == [SUBJECT], "full-text search found nothing")
        lines, problems = audit.verify(session)
    _expect(lines > 0 and not problems, f"the record of changes is broken: {problems}")
    return lines


def _protection(folder: Path) -> str:
    """Encrypts a municipality, opens it with its password, and finds a word in it; checks a person's password."""
    file, clock = folder / "town.samspil", SystemClock(zone_of("DK"))
    made = Database.create(file, clock)
    try:
        _write_and_find(made)
        conversion.protect(made, _PASSWORD)
    finally:
        made.close()
    _expect(SUBJECT.encode() not in file.read_bytes(), "the file can be read without its password")
    head = head_of(file)
    opened = Database.open(file, clock, key=keys.open_ring(keys.read_ring(file, head), head, _PASSWORD))
    try:
        lines = _find(opened)
    finally:
        opened.close()
    _expect(accounts.fits(_PASSWORD, accounts.verifier_of(_PASSWORD)), "a person's password does not fit")
    return f"encrypted, opened, found; {lines} lines of the record verified"


def _mail(folder: Path) -> str:
    """Reads a mail with an attachment."""
    mail = read_mail(_mail_file(folder))
    _expect((mail.subject, len(mail.attachments)) == (SUBJECT, 1), f"the mail reads as {mail.subject!r}")
    return "subject, text and attachment read"


def _mail_file(folder: Path) -> Path:
    message = EmailMessage()
    message["From"], message["To"] = "Åse Øst <ase@eksempel.invalid>", "raad@eksempel.invalid"
    message["Subject"] = SUBJECT
    message["Date"], message["Message-ID"] = "Tue, 03 Nov 2026 10:00:00 +0100", "<self-test@eksempel.invalid>"
    message.set_content("Hvornår bliver der ryddet?\n")
    message.add_attachment(b"kort", maintype="text", subtype="plain", filename="kort.txt")
    file = folder / "question.eml"
    file.write_bytes(message.as_bytes())
    return file


def _sheet(_folder: Path) -> str:
    """Writes and reads a workbook."""
    sheet = read_sheet(sheet_bytes(["Navn", "Antal"], [["Åse Øst", 7]]), "people.xlsx")
    _expect(sheet.headers == ("Navn", "Antal") and len(sheet.rows) == 1, f"the workbook reads as {sheet.headers}")
    return "workbook written and read"


def _document(_folder: Path) -> str:
    """Prints a document of every part, and reads its words back."""
    # imported late: start-up
    import pypdfium2

    # imported late: start-up
    from desktop.documents.specimen import sample

    printed = pypdfium2.PdfDocument(sample("da"))
    try:
        words = printed[0].get_textpage().get_text_range()
        _expect(len(words) > 100, "the first page has no words")
        return f"{len(printed)} pages printed"
    finally:
        printed.close()


def _calendar(_folder: Path) -> str:
    """Asks for public holidays, and writes an entry for other calendars."""
    # imported late: start-up
    from datetime import date, datetime, timedelta

    # imported late: start-up
    from desktop.exchange.calendar import Appointment, calendar_bytes
    from desktop.workdays.publicdays import ask_library

    for country, day in (("DK", date(2031, 12, 25)), ("NO", date(2031, 5, 17))):
        _expect(day in ask_library(country, 2031), f"{day} is no holiday in {country}")
    start = datetime(2031, 3, 4, 10, tzinfo=zone_of("NO"))
    written = calendar_bytes([Appointment("self-test", SUBJECT, start, start + timedelta(hours=1))], start)
    _expect(b"BEGIN:VEVENT" in written, "no entry was written")
    return "holidays of both countries, an entry with its time zone"


def _keys(_folder: Path) -> str:
    """Looks for the place where this computer keeps passwords: Windows always has one; nothing is kept there."""
    kept = remembering.system_store()
    _expect(sys.platform != "win32" or kept is not None, "Windows' own key store cannot be reached")
    return type(kept).__module__ if kept else "no key store on this computer"


def _server(_folder: Path) -> str:
    """Loads the driver of the shared municipality; connects nowhere."""
    from psycopg import pq  # imported late: start-up

    _expect(pq.__impl__ == "binary", f"the driver came without its own library: {pq.__impl__}")
    return f"PostgreSQL driver, libpq {pq.version()}"


def _window(folder: Path) -> str:
    """Opens the window on a new municipality, and every page once; what is logged as an error counts."""
    app, paths = _application(), paths_in(folder)
    heard = _Heard()
    crash.LOG.addHandler(heard)
    sys.excepthook = lambda _kind, error, _trace: heard.said.append(f"{type(error).__name__}: {error}")
    file = found(paths, Wish("DK", "Selvtest Kommune", "da"), SystemClock(zone_of("DK")))
    running = open_municipality(prepare(app, paths, "da"), file, Wishes(asker=PreparedAsker()))
    try:
        running.window.show()
        for place in running.window.features:
            running.window.go(place)
            settle(running)
        pages, fonts = len(running.window.pages), QFontDatabase.hasFamily("IBM Plex Sans")
    finally:
        running.window.close()
        running.close()
        hush(app)
        sys.excepthook = sys.__excepthook__
        crash.LOG.removeHandler(heard)
    _expect(not heard.said, "; ".join(heard.said))
    _expect(pages == len(running.window.features), "not every page was made")
    _expect(fonts, "the fonts were not found")
    return f"{pages} pages opened"


class _Heard(logging.Handler):
    """Keeps the last line of everything that is logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage().strip().rpartition("\n")[2])


def _application() -> QApplication:
    app = QApplication.instance() or QApplication(["samspil"])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of application is running")
    return app


CHECKS: dict[str, Check] = {
    "parts": _parts,
    "languages": _catalogues,
    "database": _database,
    "protection": _protection,
    "mail": _mail,
    "workbook": _sheet,
    "document": _document,
    "calendar": _calendar,
    "keys": _keys,
    "server": _server,
    "window": _window,
}
"""What is checked, in this order."""
