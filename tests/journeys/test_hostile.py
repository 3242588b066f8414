"""What strangers send: files and names that mean harm, words for the database, formulas; and no line out."""

import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path, PureWindowsPath
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication

from desktop.agenda import store as agenda
from desktop.agenda.actions.reports import follow_up_sheet
from desktop.agenda.rules.followup import FollowView
from desktop.agenda.rules.meetings import MeetingView
from desktop.agenda.rules.timeline import MatterView
from desktop.base.names import LONGEST_NAME_BYTES, safe_name
from desktop.base.times import FixedClock
from desktop.dispatch import store as dispatches
from desktop.dispatch.registers import ledger_book, matrix_book
from desktop.dispatch.sheet import Asked
from desktop.exchange.archive import Filed, FileKind, places
from desktop.exchange.draft import draft
from desktop.exchange.letter import Attached
from desktop.exchange.mail import read_mail
from desktop.exchange.sheet_writing import Table, book_bytes, csv_bytes
from desktop.exchange.sheets import read_sheet
from desktop.overview.actions.papers import year_sheet
from desktop.people import actions as people
from desktop.people import store as people_store
from desktop.people.exchange import plan
from desktop.questions import arrivals
from desktop.questions import store as questions
from desktop.questions.rules import View
from desktop.rulebook.actions import register_sheet
from desktop.shell.places import FEATURES
from desktop.storage import audit
from desktop.storage.database import Database
from desktop.storage.session import Session
from desktop.ui.listsearch import LONGEST_SEARCH, ListSearch
from desktop.ui.passing import PassingFolder
from desktop.visits import store as visits
from desktop.workshop import store as workshop
from tests.demos import NOW, demo_in
from tests.exchange.compound import Item, outlook
from tests.exchange.confined import Confined
from tests.exchange.hostile import FORMULAS, INJECTIONS, NAMES, plain_outlook

ROOT = Path(__file__).resolve().parents[2]
QUICK = (
    "mail: nested 1000 deep",
    "mail: parameters of 10 MB",
    "mail: quotes of 10 MB",
    "mail: continued parameters",
    "mail: names that lead elsewhere",
    "msg: mails nested 30 deep",
    "msg: looped sectors",
    "msg: looped directory",
    "msg: shared streams",
    "msg: storages 900 deep",
    "xlsx: billion laughs in a sheet",
    "xlsx: billion laughs in the book",
    "xlsx: billion laughs in the strings",
    "xlsx: quadratic entities",
    "xlsx: external entity",
    "xlsx: overlapping entries",
    "xlsx: far rows",
    "ics: every second",
    "ics: zone by the second",
    "ics: zone by every minute",
    "png: claims the most",
    "png: no size",
    "png: cut off",
    "jpeg: cut off",
    "jpeg: claims the most",
    "svg: nested use",
    "svg: uses itself",
    "svg: huge view box",
    "svg: billion laughs",
    "svg: external entity",
    "svg: outer addresses",
    "svg: carries a PNG bomb",
    "svg: packed",
)
"""Cases that are made and read at once; all of them are read by tests/benchmarks/fuzzing.py."""


def test_hostile_files_are_read_or_told_as_a_problem_in_little_time_and_memory() -> None:
    with Confined() as child:
        found = {name: child.read({"case": name}, 10) for name in QUICK}
    assert {ended for ended, _, _ in found.values()} <= {"read", "problem"}, found
    assert max(seconds for _, seconds, _ in found.values()) < 5, found
    assert max(megabytes for _, _, megabytes in found.values()) < 500, found
    bombs = [name for name in QUICK if any(each in name for each in ("laughs", "quadratic", "external entity"))]
    assert {found[name][0] for name in bombs} == {"problem"}


# --------------------------------------------------------------------------------------------------------- names


def harmless(name: str) -> bool:
    """Whether a name is that of a file in its folder, on every system."""
    seen = PureWindowsPath(name)
    return (
        seen.name == name
        and not seen.is_reserved()
        and not re.search(r'[\x00-\x1f<>:"/\\|?*\u202a-\u202e\u2066-\u2069\ud800-\udfff]', name)
        and name == name.strip(" .")
        and 0 < len(name.encode()) <= LONGEST_NAME_BYTES
    )


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_no_name_leads_out_of_its_folder(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = PassingFolder()
    path = folder.put(name, b"data")
    assert path.parent.parent == folder.begin() and path.read_bytes() == b"data"
    written = name.encode("utf-16-le", "ignore").decode("utf-16-le")
    kept = outlook(
        Item(
            plain_outlook().properties,
            attachments=[Item({0x3707: written, 0x3701: b"x"})],
        )
    )
    (attached,) = read_mail(kept).attachments
    (packed,) = places((Filed(name, b"", FileKind.ATTACHMENT),))
    (sent,) = read_mail(draft([("A", "a@b.example")], "x", "x", attachments=(Attached(name, "a/b", b"x"),))).attachments
    folder.clean()
    assert packed.count("/") == 1
    for found in (path.name, attached.name, packed.rpartition("/")[2], sent.name, safe_name(name, "file.bin")):
        assert harmless(found), found
    assert not any(tmp_path.iterdir()), "something was written beside the folder"


def test_files_of_one_name_after_mending_do_not_meet_in_a_package() -> None:
    held = list(places(Filed(name, b"", FileKind.ATTACHMENT) for name in NAMES))
    assert len({each.casefold() for each in held}) == len(NAMES)


# -------------------------------------------------------------------------------------------------------- search


@pytest.fixture
def town(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Database:
    """The demo, to be written to."""
    return Database.open(demo_in(tmp_path, tmp_path_factory, "DK"), FixedClock(NOW))


def lists(session: Session, text: str) -> int:
    """How much every list and the palette find for a text, all rooms together."""
    text, today = text[:LONGEST_SEARCH], NOW.date()
    found = [
        len(questions.window(session, questions.Query(View.ALL, text), 0, 50)),
        questions.count(session, questions.Query(text=text, whole=True)),
        len(visits.window(session, visits.Query(text=text), 0, 50)),
        len(dispatches.window(session, dispatches.Ledger(text), 0, 50)),
        len(dispatches.outgoing_window(session, text, 0, 50)),
        len(workshop.window(session, workshop.Query(search=text), 0, 50)),
        *(
            len(agenda.window(session, agenda.Wish(view, today, text), 0, 50))
            for view in (MeetingView.ALL, *FollowView, *MatterView)
        ),
    ]
    found += [len(each.find(session, text, 12)) for each in FEATURES if each.find]
    return sum(found)


def tables(file: Path) -> dict[str, int]:
    """How many rows each table holds."""
    with closing(sqlite3.connect(file)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def test_no_search_field_reaches_the_database(town: Database) -> None:
    before = tables(town.path)
    with town.reading() as session:
        assert lists(session, "skole") > 0
        for text in INJECTIONS:
            lists(session, text)
        assert lists(session, "' OR '1'='1") <= lists(session, "or 1 1"), "more is found than by the words in it"
        assert not lists(session, "x' UNION SELECT sql FROM sqlite_master --")
        assert not lists(session, "' || (SELECT data FROM contents) || '")
    assert tables(town.path) == before
    town.close()


def test_a_search_field_takes_no_page_of_text(qapp: QApplication) -> None:
    field = ListSearch("Ctrl F")
    field.setText("a " * 20_000)
    assert len(field.text()) == LONGEST_SEARCH


def test_no_import_reaches_the_database(town: Database, tmp_path: Path) -> None:
    said = [" ".join(each.encode("utf-8", "ignore").decode()[:200].split()) for each in INJECTIONS]
    texts = [each for each in said if each.isprintable() and len(each) > 3]
    for number, text in enumerate(texts):
        mail = EmailMessage()
        mail["From"], mail["Message-ID"] = "a@b.example", f"<{number}@b.example>"
        mail["Subject"] = text
        mail.set_content(text)
        mail.add_attachment(text.encode(), "text", "plain", filename=text)
        (tmp_path / f"{number}.eml").write_bytes(mail.as_bytes())
    before = tables(town.path)
    arrived, broken = arrivals.read(arrivals.found([tmp_path]), 50)
    with town.writing("Ida Holm") as session:
        taken = arrivals.register_mails(session, arrived)
        sheet = read_sheet(csv_bytes(["Navn", "Parti", "Mail"], [[f"A {each}", "A", ""] for each in texts]))
        people.import_people(session, plan(sheet, people.known(session)))
    with town.reading() as session:
        held = [questions.get(session, each.question.id) for each in taken.registered]
        names = {each.name for each in people_store.members(session)}
        assert not audit.verify(session)[1]
    assert not broken.problems and not taken.problems
    assert sorted(each.subject for each in held) == sorted(texts)
    assert {f"A {each}" for each in texts} <= names
    after = tables(town.path)
    assert after.keys() == before.keys()
    assert after["questions"] - before["questions"] == after["members"] - before["members"] == len(texts)
    town.close()


# ------------------------------------------------------------------------------------------------------ formulas

EXPORTERS: dict[str, Callable[[Session], bytes]] = {
    "ledger": ledger_book,
    "matrix": lambda session: matrix_book(session, Asked()),
    "follow-up": follow_up_sheet,
    "register": register_sheet,
    "year": lambda session: year_sheet(session, NOW.year),
}
WRITERS = {
    "desktop/overview/exchange.py",
    "desktop/agenda/actions/reports.py",
    "desktop/dispatch/exchange.py",
    "desktop/dispatch/registers.py",
    "desktop/rulebook/actions.py",
    "desktop/shell/selftest.py",
}
"""Who writes sheets: each by `exchange/sheet_writing`, and each tried above (the self-test has texts of its own)."""
POISON = "=1+1 "
POISONED = (
    ("members", "name"),
    ("members", "party"),
    ("committees", "name"),
    ("institutions", "name"),
    ("officials", "name"),
    ("dispatches", "title"),
    ("decisions", "title"),
    ("decisions", "text"),
    ("rulebook_fronts", "title"),
)


def test_sheets_are_written_in_one_place() -> None:
    files = {file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in (ROOT / "desktop").rglob("*.py")}
    assert {name for name, text in files.items() if re.search("import .*(Workbook|xlsxwriter)|csv.writer", text)} == {
        "desktop/exchange/sheet_writing.py"
    }
    assert {name for name, text in files.items() if "exchange.sheet_writing import" in text} == WRITERS


def test_no_export_holds_a_formula(town: Database) -> None:
    with closing(sqlite3.connect(town.path)) as connection, connection:
        for table, column in POISONED:
            connection.execute(f"UPDATE {table} SET {column} = ? || {column} WHERE {column} <> ''", (POISON,))
        clause = "json_set(clause, '$[0].text', ? || json_extract(clause, '$[0].text'))"
        connection.execute(f"UPDATE rulebook_versions SET clause = {clause} WHERE clause <> '[]'", (POISON,))
    for name, export in EXPORTERS.items():
        with town.reading() as session:
            book = load_workbook(BytesIO(export(session)))
        cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
        bad = [cell for cell in cells if str(cell.value or "").startswith(POISON)]
        assert bad, f"nothing of what was poisoned stands in {name}"
        assert all(cell.data_type == "s" and cell.quotePrefix for cell in bad), name
        assert not [cell for cell in cells if cell.data_type == "f"], name
    town.close()


def test_no_text_becomes_a_formula_wherever_it_stands() -> None:
    book = book_bytes([Table(text, [text, "b"], [[text, "x"], ["y", text]]) for text in FORMULAS])
    read = load_workbook(BytesIO(book))
    cells = [cell for sheet in read.worksheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"} and len(cells) == 6 * len(FORMULAS)
    with ZipFile(BytesIO(book)) as parts:
        assert not any(b"<f>" in parts.read(name) or b"<f " in parts.read(name) for name in parts.namelist())
    lines = csv_bytes(["a"], [[text] for text in FORMULAS]).decode("utf-8-sig")
    for line in lines.split("\r\n"):
        assert not re.match('"?[\\s\ufeff\u200b]*[=+\\-@＝＋－＠\t]', line), line


# ------------------------------------------------------------------------------------------------------- sockets


def test_no_line_out_is_opened_in_a_whole_session(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    demo = demo_in(tmp_path, tmp_path_factory, "DK")
    command = [sys.executable, "-m", "tests.journeys.listened", str(demo)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["did"] == ["mail", "search", "paper", "sheet", "closed"]
    assert told["asked"] == [], "Python opened a socket"
    assert told["lines"] == [], "a socket to a network was open"
    assert len(told["served"]) == len(told["local"]) == 1, told
    assert re.search(r"(^|/)samspil-[0-9a-f]{24}$", told["served"][0]), (
        "another start on the same file finds it by this"
    )
