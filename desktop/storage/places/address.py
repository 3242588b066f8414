"""Address: where a register on a server lies, as it stands on a command line and among the files used lately.

A password is never part of the text: a command line can be read by others, and so can the list of recent files.
"""

from dataclasses import dataclass, field, replace
from enum import Enum
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from desktop.base.problems import Problem
from desktop.base.words import translate

SCHEME = "postgresql+psycopg"
_SCHEMES = (SCHEME, "postgresql", "postgres")
PORT = 5432
_HERE = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Address:
    """A database on a PostgreSQL server, and who connects to it; without a password the server's client finds one."""

    host: str
    database: str
    user: str = ""
    port: int = PORT
    options: tuple[tuple[str, str], ...] = ()
    password: str = field(default="", repr=False, compare=False)

    def __str__(self) -> str:
        who = f"{quote(self.user, safe='')}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = f":{self.port}" if self.port != PORT else ""
        options = f"?{urlencode(self.options)}" if self.options else ""
        return f"{SCHEME}://{who}{host}{port}/{quote(self.database, safe='')}{options}"

    @property
    def name(self) -> str:
        """What a window calls it: the database and the server."""
        return f"{self.database} · {self.host}"

    @property
    def ways(self) -> dict[str, str]:
        """How the client connects: encrypted wherever the line leaves this computer, unless the address says how."""
        told = dict(self.options)
        if self.host not in _HERE:
            told.setdefault("sslmode", "require")
        return told


class Standing(Enum):
    """What stands in a database on a server: a municipality, tables that wait for one, or nothing yet."""

    FOUNDED = "founded"
    PREPARED = "prepared"
    EMPTY = "empty"


class Unprepared(Problem):
    """No municipality can be founded with this account; `command` is what the server's people have to run first."""

    def __init__(self, address: Address, title: str, advice: str) -> None:
        self.command = f"samspil server prepare --to {replace(address, user='', password='')}"
        super().__init__(title, address.name, f"{advice}\n{self.command}")


def is_address(text: str) -> bool:
    """Whether a text means a server and not a file."""
    return text.partition("://")[0].lower() in _SCHEMES and "://" in text


def address_of(text: str) -> Address:
    """The address a text tells; raises Problem when it is none, or has a password in it."""
    try:
        parts = urlsplit(text)
        host, port, user = parts.hostname or "", parts.port or PORT, unquote(parts.username or "")
    except ValueError:
        host, port, user, parts = "", 0, "", urlsplit("")
    database = unquote(parts.path.strip("/"))
    if not is_address(text) or not host or not database or "/" in database:
        raise Problem(
            translate("Server", "This is no address of a register on a server"),
            _without_password(text),
            translate("Server", "Write it as {example}").format(example=f"{SCHEME}://user@server/database"),
        )
    options = tuple(parse_qsl(parts.query))
    if parts.password is not None or any(name == "password" for name, _ in options):
        raise Problem(
            translate("Server", "A password does not belong in an address"),
            translate("Server", "Others can read the command line and the list of recent files."),
            translate("Server", "Leave it out. You are asked for it, or it stands in the file pgpass."),
        )
    return Address(host, database, user, port, options)


def known_address(text: str) -> Address | None:
    """The address a text tells, None where it is none: what stands in settings and policies."""
    try:
        return address_of(text) if is_address(text) else None
    except Problem:
        return None


def _without_password(text: str) -> str:
    """The text as it can be shown."""
    before, at, after = text.rpartition("@")
    return f"{before.rpartition(':')[0]}:…@{after}" if at and before.count(":") > 1 else text
