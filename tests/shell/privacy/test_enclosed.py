"""Nothing that names a person is forgotten: every text of every table, and the words inside attachments."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from itertools import count
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pypdfium2
import pytest
from sqlalchemy import Boolean, Column, Date, Float, Integer, LargeBinary, String, Table, Text, insert

from desktop.base.times import FixedClock
from desktop.dispatch.rules import Enclosure
from desktop.dispatch.store import OUTGOING
from desktop.questions.rules import File
from desktop.questions.store import QUESTIONS
from desktop.shell.privacy.enclosed import look_through
from desktop.shell.privacy.extract import as_json, extract
from desktop.shell.privacy.paper import made
from desktop.storage import attachments
from desktop.storage.database import Database
from desktop.storage.session import Session
from desktop.storage.tables import METADATA, Choice, Parts, When
from desktop.storage.values import dump, moment_text
from tests.exchange.hostile import png
from tests.stage import NOW, empty_file

NAME = "Ørnulf Marked-Æbelø"
OWNED = "what is said in confidence is seen by nobody but its owner (D1)"
MADE = "made by the program: a kind, a key, a moment, or a sum of digits"
EXCEPTIONS: Mapping[tuple[str, str], str] = {
    ("account_secrets", "verifier"): MADE,
    ("audit_contents", "salt"): MADE,
    ("audit_head", "hash"): MADE,
    **{("audit_lines", name): MADE for name in ("at", "subject", "action", "digest", "hash")},
    ("contents", "digest"): MADE,
    ("drafts", "key"): MADE,
    ("talks", "owner"): OWNED,
}
"""The columns in which a name is not looked for, and why."""
_NUMBERS = count()
"""Words that differ: some columns must."""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    file = tmp_path / "havnby.samspil"
    file.write_bytes(empty_file())
    opened = Database.open(file, FixedClock(NOW))
    yield opened
    opened.close()


def texts() -> list[tuple[str, str]]:
    """Every column that can hold words, of every table."""
    return sorted((home.name, column.name) for home in METADATA.tables.values() for column in home.c if _tells(column))


def _tells(column: Column[Any]) -> bool:
    if isinstance(column.type, Parts):
        return NAME in dump(_part(column.type.kind, NAME))
    return isinstance(column.type, String | Text) and not isinstance(column.type, Choice | When)


def filled(home: Table, told: str) -> dict[str, Any]:
    """A row that has the name in one column only."""
    return {each.name: _value(each, NAME if each.name == told else "") for each in home.c if each.name != "id"}


def _value(column: Column[Any], word: str) -> Any:
    kind = column.type
    if isinstance(kind, Parts):
        return (_part(kind.kind, word),) if word else ()
    if isinstance(kind, When):
        return NOW
    if isinstance(kind, Choice):
        return next(iter(kind.kind))
    plain: dict[type, Any] = {
        Boolean: False,
        Integer: 900_000 + next(_NUMBERS),
        Date: NOW.date(),
        Float: 1.0,
        LargeBinary: b"",
    }
    word = f"Word {word}" if word else f"w{next(_NUMBERS)}"
    return next((value for each, value in plain.items() if isinstance(kind, each)), word)


def _part(kind: Any, word: str) -> Any:
    """A value of some type that has the word wherever it has words."""
    if get_origin(kind) is tuple:
        return (_part(get_args(kind)[0], word),)
    choices = [each for each in get_args(kind) if each is not type(None)]
    if choices:
        return _part(choices[0], word)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return kind(**{each.name: _part(hints[each.name], word) for each in fields(kind)})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    plain: dict[Any, Any] = {
        str: f"hos {word}, i dag",
        int: 1,
        bool: False,
        float: 1.0,
        date: NOW.date(),
        datetime: NOW,
    }
    return plain[kind]


def found_in(session: Session) -> set[tuple[str, str]]:
    """Where an extract of the name says that it stands."""
    held = extract(session, NAME)
    places = {(each.table, place) for each in held.records for place in each.places}
    typed = {("drafts", "who" if each.fields["who"] == NAME else "content") for each in held.drafts}
    logged = {("audit_lines", "who") if each.who == NAME else ("audit_contents", "content") for each in held.lines}
    return places | typed | logged


def test_every_text_of_every_table_is_looked_through_or_has_its_reason(database: Database) -> None:
    wanted = set(texts())
    with pytest.raises(Undone), database.writing("Ida") as session:
        session.sql("PRAGMA defer_foreign_keys=ON")
        for number, place in enumerate(sorted(wanted), 1):
            _tell(session, *place, number)
        found = found_in(session)
        raise Undone
    forgotten = wanted - found - EXCEPTIONS.keys()
    assert forgotten == set(), "look through it in storage/holdings.py, or say here why not"
    assert found & EXCEPTIONS.keys() == set() and EXCEPTIONS.keys() <= wanted


class Undone(Exception):
    """Takes back what the test wrote."""


def _tell(session: Session, table: str, column: str, number: int) -> None:
    """Writes a row that has the name in one column only; what the log says stands beside a line."""
    row = filled(METADATA.tables[table], column)
    lines = METADATA.tables["audit_lines"]
    numbered = {"id": number, "at": moment_text(NOW)}
    match table:
        case "audit_contents":
            session.execute(insert(lines), filled(lines, "") | numbered)
            row["line_id"] = number
        case "audit_lines":
            row |= {"id": number} if column == "at" else numbered
        case "drafts":
            row |= {"who": NAME} if column == "who" else {}
            row["content"] = json.dumps({"answer": row["content"]}, ensure_ascii=False)
    row |= {"who": NAME} if column == "who" else {}
    session.execute(insert(METADATA.tables[table]), row)


def test_a_name_is_found_however_its_letters_are_written(database: Database) -> None:
    with database.writing("Ida") as session:
        session.execute(insert(QUESTIONS), filled(QUESTIONS, "text"))
        for typed in (NAME, NAME.lower(), NAME.upper()):
            assert [each.places for each in extract(session, typed).records] == [("text",)], typed


def keep(session: Session, name: str, data: bytes) -> File:
    return File(name, "text/plain", len(data), attachments.keep(session, data))


def test_attachments_are_read_and_what_cannot_be_read_is_told(database: Database) -> None:
    with database.writing("Ida") as session:
        letter, photo, other = (
            keep(session, "brev.txt", f"Med hilsen\n{NAME.replace(' ', chr(10))}".encode()),
            keep(session, "foto.png", png(8, 8)),
            keep(session, "andet.txt", b"Ingen her"),
        )
        own = filled(QUESTIONS, "sender_name") | {"files": (photo, other), "sender_name": NAME, "subject": "Skolevej"}
        session.execute(insert(QUESTIONS), own)
        session.execute(insert(QUESTIONS), filled(QUESTIONS, "") | {"files": (photo,), "subject": "En andens"})
        sent = filled(OUTGOING, "") | {"files": (Enclosure(letter.name, letter.digest),), "title": "Udsendt"}
        session.execute(insert(OUTGOING), sent)
        found = look_through(session, extract(session, NAME))
        assert {(each.file.name, each.file.title, each.names) for each in found.looked} == {
            ("brev.txt", "Udsendt", True),
            ("foto.png", "Skolevej", False),
        }
        told = json.loads(as_json(session, found))
        document = pypdfium2.PdfDocument(made(session, found))
    words = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert [each["file"] for each in told["attachments"]] == ["brev.txt"]
    assert [each["file"] for each in told["attachments_to_look_through"]] == ["foto.png"]
    assert "brev.txt (Udsendt)" in words and "foto.png (Skolevej)" in words


def test_a_damaged_attachment_must_be_looked_at(database: Database) -> None:
    with database.writing("Ida") as session:
        gone = File("brev.txt", "text/plain", 1, "0" * 64)
        session.execute(insert(QUESTIONS), filled(QUESTIONS, "sender_name") | {"files": (gone,)})
        (looked,) = look_through(session, extract(session, NAME)).looked
    assert not looked.names
