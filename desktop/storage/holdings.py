"""Holdings: every record that holds something on a person: by name or address in any text, or by reference."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, String, Table, Text, cast, or_, select, type_coerce

from desktop.storage import audit
from desktop.storage.drafts import DRAFTS, KEY_OF_KEPT
from desktop.storage.session import Session
from desktop.storage.tables import METADATA, Choice, Parts, When
from desktop.storage.values import dump, moment_of

MEMBER = frozenset(
    {
        ("questions", "member_id"),
        ("visits", "host_id"),
        ("dispatches", "asked_by"),
        ("members", "id"),
    }
)
"""The columns with the number of a member."""
OFFICIAL = frozenset(
    {
        ("questions", "responsible_id"),
        ("elucidations", "responsible_id"),
        ("decisions", "responsible_id"),
        ("matters", "responsible_id"),
        ("authorisations", "official_id"),
        ("officials", "id"),
    }
)
"""The columns with the number of an official."""
_LISTS = frozenset({("visits", "member_ids"), ("dispatches", "reached")})
"""The columns with a list of members' numbers."""
_TITLES = ("title", "subject", "name", "number", "wanted", "key", "text")


@dataclass(frozen=True)
class Somebody:
    """Who is looked for: all names and addresses, and the numbers among members and officials."""

    names: tuple[str, ...]
    addresses: tuple[str, ...] = ()
    members: tuple[int, ...] = ()
    officials: tuple[int, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """What is looked for in texts."""
        return tuple(each for each in (*self.names, *self.addresses) if each.strip())

    @property
    def spellings(self) -> tuple[str, ...]:
        """The same in small and large letters: a database tells only A to Z apart from a to z."""
        forms = ((each, each.lower(), each.upper(), each.title()) for each in self.words)
        return tuple(dict.fromkeys(one for some in forms for one in some[: 1 if some[0].isascii() else 4]))

    def is_in(self, text: str) -> bool:
        """Whether a text has one of the names or addresses as whole words: bo@havn.dk is not in lisbo@havn.dk."""
        words = "|".join(re.escape(each) for each in self.words)
        return bool(words) and re.search(rf"(?<![\w.@+-])(?:{words})s?(?!\w)", text, re.IGNORECASE) is not None


@dataclass(frozen=True)
class Held:
    """A record that holds something: its table and number, its fields as plain data, and in which of them it stands."""

    table: str
    id: int
    title: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    places: tuple[str, ...] = ()


@dataclass(frozen=True)
class Logged:
    """A line of the log that the person signed, or that tells of them."""

    at: datetime
    who: str
    table: str
    record: int
    action: str


def tables() -> tuple[Table, ...]:
    """The tables that are looked through: all records but confidential guidance, which only its owner sees (D1)."""
    return tuple(each for name, each in sorted(METADATA.tables.items()) if each.info.get("audited"))


@dataclass(frozen=True)
class Attachment:
    """A file that belongs to a record: whose, what it is called, and the hash of its content."""

    table: str
    record: int
    title: str
    name: str
    digest: str


def attachments(session: Session) -> tuple[Attachment, ...]:
    """Every file of every record: of whichever columns hold such, whatever they are called."""
    found: list[Attachment] = []
    for home in tables():
        title = title_column(home)
        for column in filter(_holds_files, home.c):
            called = home.c.id if title is None else title
            wanted = select(home.c.id, called.label("called"), column.label("held"))
            for row in session.execute(wanted.where(type_coerce(column, Text) != "[]")):
                found += (Attachment(home.name, row.id, str(row.called), each.name, each.digest) for each in row.held)
    return tuple(found)


def _holds_files(column: Column[Any]) -> bool:
    """Whether a column's parts are files, with a name and the hash of what is in them."""
    kind = column.type.kind if isinstance(column.type, Parts) else None
    return is_dataclass(kind) and {"name", "digest"} <= {each.name for each in fields(kind)}


def held_on(session: Session, somebody: Somebody) -> tuple[Held, ...]:
    """Every record that names somebody or refers to them."""
    found: list[Held] = []
    for home in tables():
        wanted = {column.name: _condition(home, column, somebody) for column in home.c}
        asked = [each for each in wanted.values() if each is not None]
        rows = session.execute(select(home).where(or_(*asked)).order_by(home.c.id)).mappings() if asked else ()
        found += (_held(home, dict(row), somebody) for row in rows)
    return tuple(each for each in found if each.places)


def logged_on(session: Session, somebody: Somebody) -> tuple[Logged, ...]:
    """The lines of the log that somebody signed, or whose content names them; oldest first."""
    content = audit.CONTENTS.c.content
    named = [
        audit.LINES.c.who.in_(somebody.names),
        *(content.icontains(each, autoescape=True) for each in somebody.spellings),
    ]
    rows = session.execute(audit.with_content().where(or_(*named)))
    return tuple(
        Logged(moment_of(row.at), row.who, row.subject, row.subject_id, row.action)
        for row in rows
        if row.who in somebody.names or somebody.is_in(row.content or "")
    )


def drafts_on(session: Session, somebody: Somebody) -> tuple[Held, ...]:
    """What somebody has typed and not saved yet, and drafts of others that name them."""
    named = [
        DRAFTS.c.who.in_(somebody.names),
        *(DRAFTS.c.content.icontains(w, autoescape=True) for w in somebody.spellings),
    ]
    asked = select(DRAFTS.c.key, DRAFTS.c.who, DRAFTS.c.content).where(or_(*named), DRAFTS.c.key != KEY_OF_KEPT)
    rows = session.execute(asked)
    return tuple(
        Held("drafts", 0, row.key, {"who": row.who, **json.loads(row.content)}, ("content",))
        for row in rows
        if row.who in somebody.names or somebody.is_in(row.content)
    )


def title_of(record: Mapping[str, Any]) -> str:
    """What a record is called: the first line of the first of its fields that can be its title."""
    told = next((str(record[name]) for name in _TITLES if record.get(name)), "")
    return told.split("\n")[0][:120]


def title_column(home: Table) -> Column[Any] | None:
    """The column that a table's records are called by."""
    return next((home.c[name] for name in _TITLES if name in home.c), None)


def _condition(home: Table, column: Column[Any], somebody: Somebody) -> ColumnElement[bool] | None:
    """When a column holds something on somebody; None when it never can."""
    place = (home.name, column.name)
    if place in MEMBER or place in OFFICIAL:
        return column.in_(somebody.members if place in MEMBER else somebody.officials)
    if isinstance(column.type, Choice | When) or not isinstance(column.type, Parts | Text | String):
        return None
    plain = cast(column, Text)
    asked = [plain.icontains(each, autoescape=True) for each in somebody.spellings]
    asked += [plain.contains(each, autoescape=True) for each in _numbered(place, column, somebody)]
    return or_(*asked)


def _numbered(place: tuple[str, str], column: Column[Any], somebody: Somebody) -> Iterable[str]:
    """How a number stands in a column that is kept as JSON."""
    if not isinstance(column.type, Parts):
        return
    for field_name, numbers in (("member_id", somebody.members), ("official_id", somebody.officials)):
        for number in numbers:
            yield from (f'"{field_name}":{number},', f'"{field_name}":{number}}}')
    for number in somebody.members if place in _LISTS else ():
        yield from (f"[{number}]", f"[{number},", f",{number},", f",{number}]")


def _held(home: Table, row: dict[str, Any], somebody: Somebody) -> Held:
    plain: dict[str, Any] = json.loads(dump(row))
    places = tuple(name for name, value in plain.items() if _stands_in(home, name, value, somebody))
    return Held(home.name, plain["id"], title_of(plain), plain, places)


def _stands_in(home: Table, name: str, value: Any, somebody: Somebody) -> bool:
    """Whether one field of a record holds it."""
    place = (home.name, name)
    if place in MEMBER or place in OFFICIAL:
        return value in (somebody.members if place in MEMBER else somebody.officials)
    told = dump(value) if isinstance(value, list | dict) else str(value or "")
    return somebody.is_in(told) or any(each in told for each in _numbered(place, home.c[name], somebody))
