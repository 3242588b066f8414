"""Server: a register in a PostgreSQL database that several computers work on.

Who reads sees one consistent state. Who writes waits for the others, as in a file: rules are checked against what
stands, the log's lines form one chain, and numbers are given once. The lock is one on the log's last line, which an
account that may only read cannot take.
"""

import secrets
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg
from psycopg.types.string import StrDumperUnknown
from sqlalchemy import URL, Column, Connection, Engine, String, Text, create_engine, event, inspect
from sqlalchemy.dialects.postgresql.psycopg import PGCompiler_psycopg
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.pool import PoolProxiedConnection, QueuePool
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import _label_reference
from typing_extensions import override

from desktop.base.papers import Progress, unwatched
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.storage.places import grants, serversayings
from desktop.storage.places.address import Address, Unprepared
from desktop.storage.places.listening import CHANNEL, Listener, payload

SCHEMA = "samspil"
"""Everything of ours lies in a schema of its own, beside whatever else a database holds."""
_SETTINGS = {
    "search_path": SCHEMA,
    "lock_timeout": "10s",
    "idle_in_transaction_session_timeout": "60s",
    "timezone": "UTC",
}
_LINE = {
    "connect_timeout": 5,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
    "application_name": "Samspil",
}
_MIGRATING = 7_308_895_158_213_439_340
"""The number of the lock that one computer holds while it brings the tables up to date."""
_WAITS = (0.1, 0.3, 0.6, 1.0, 2.0, 3.0)
"""Seconds between two attempts to learn how a commit ended."""


class ServerPlace:
    """A register on a server."""

    file = None
    """It lies in no file."""

    def __init__(self, address: Address) -> None:
        self.address = address
        self.token = secrets.token_hex(6)
        self.engine = self._engine()
        self._listener: Listener | None = None
        self._grant = False
        self.was_asked = False
        """Whether the server asked for a password that nobody gave, when a line was tried."""

    @property
    def where(self) -> Address:
        """The server's address."""
        return self.address

    def told(self) -> AbstractContextManager[None]:
        """Tells what the server says as a problem in words."""
        return serversayings.told(self.address)

    def check(self) -> None:
        """Refuses a database that holds no register, or none that this account may see."""
        try:
            held = self.holds_register()
        except BaseException:
            self.close()
            raise
        if not held:
            self.close()
            raise Problem(
                translate("Server", "This database holds no register yet"),
                self.address.name,
                translate("Server", "Begin a new municipality there, or move a file to it."),
            )

    def holds_register(self) -> bool:
        """Whether the database has our tables, as far as this account may see."""
        with self.told(), self.engine.connect() as connection:
            return inspect(connection).has_table("alembic_version", schema=SCHEMA)

    def reserve(self) -> None:
        """Makes the schema; raises Problem when it holds a municipality already. An empty one was prepared for us."""
        try:
            self._make_schema()
        except BaseException:
            self.close()
            raise
        self._grant = True

    def _make_schema(self) -> None:
        with self.told(), self.engine.execution_options(schema=True).begin() as connection:
            found = inspect(connection)
            tables = found.get_table_names(schema=SCHEMA) if found.has_schema(SCHEMA) else []
            if any(_has_rows(connection, table) for table in tables if table != "alembic_version"):
                raise held_already(self.address)
            if not found.has_schema(SCHEMA):
                connection.exec_driver_sql(f"CREATE SCHEMA {SCHEMA}")
            if not found.has_table("server_wipes", schema=SCHEMA):
                grants.make_wiping(connection)

    def give_up(self) -> None:
        """Empties what could not be finished, if this account owns it."""
        engine = self._engine()
        try:
            with self.told(), engine.begin() as connection:
                connection.exec_driver_sql(f"DROP SCHEMA {SCHEMA} CASCADE")
        except Problem:
            return
        finally:
            engine.dispose()

    def settle(self) -> None:
        """Gives the roles what they may do, after the tables were made or changed."""
        if self._grant:
            with self.engine.execution_options(schema=True).begin() as connection:
                grants.renew(connection)
            self._grant = False

    def announce(self, connection: Connection, touched: Iterable[tuple[str, int]]) -> None:
        """Tells the other computers, at the commit, which records were changed; and notes the transaction's number.

        The number tells how a commit ended whose answer got lost.
        """
        told = payload(self.token, touched)
        told_of = f", pg_notify('{CHANNEL}', %s)" if told else ""
        asked = f"SELECT pg_current_xact_id_if_assigned()::text, pg_backend_pid(){told_of}"
        row = connection.exec_driver_sql(asked, (told,) if told else ()).first()
        connection.info["xact"] = (row[0], row[1]) if row else None

    def listen(self, heard: Callable[[Any], None]) -> None:
        """Calls `heard` from a thread of its own whenever another computer has changed something."""
        self._listener = Listener(self._connect, self.token, heard)
        self._listener.start()

    def mark_due(self, connection: Connection) -> None:
        """Notes in a transaction that its end removes something without trace (D1)."""
        connection.exec_driver_sql("INSERT INTO server_wipes (at) VALUES (now())")

    def wipe(self, in_pages: bool) -> None:
        """Writes the tables anew that something was removed from; where somebody is in the way, the next opening does.

        What the server keeps for recovery, and its backups, hold the old state until they are written over (D1).
        """
        try:
            with self.told(), self.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
                connection.exec_driver_sql("SELECT rewrite(%s)", (in_pages,))
        except Problem:
            return

    def wipe_what_is_due(self) -> None:
        """Writes anew what an earlier run could not."""
        with self.engine.begin() as connection:
            due = connection.exec_driver_sql("SELECT 1 FROM server_wipes LIMIT 1").first()
        if due:
            self.wipe(True)

    def scrub(self) -> None:
        """Writes every table anew, so that nothing that was removed lingers in them (D1, D4)."""
        with self.told(), self.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            connection.exec_driver_sql("SELECT rewrite(true)")

    def backup(self, target: Path, progress: Progress = unwatched) -> None:
        """Refuses: a server is backed up where it stands; a copy in a file is another thing, which is moved there."""
        raise Problem(
            translate("Server", "The server is backed up by those who look after it"),
            self.address.name,
            translate("Server", "To have a copy in a file as well, take one under Settings, or with samspil move."),
        )

    def keep_before(self, version: str, now: datetime, backups: Path) -> None:
        """Keeps nothing: the steps run in one transaction, and the server's backup is others' work.

        Raises Unprepared where this account does not own the tables, and so cannot bring them up to date.
        """
        owns = f"SELECT pg_has_role(current_user, nspowner, 'MEMBER') FROM pg_namespace WHERE nspname = '{SCHEMA}'"
        with self.engine.connect() as connection:
            if not connection.exec_driver_sql(owns).scalar():
                raise Unprepared(
                    self.address,
                    translate("Server", "The register must be brought up to date first"),
                    translate("Server", "Ask those who look after the server. Until then use the program as it was."),
                )
        self._grant = True

    def close(self) -> None:
        """Lets go of the server."""
        if self._listener is not None:
            self._listener.stop()
            self._listener = None
        self.engine.dispose()

    def try_line(self) -> None:
        """Makes a line and lets go of it; raises what the driver says."""
        try:
            self._connect().close()
        except psycopg.OperationalError as error:
            self.was_asked = error.pgconn is not None and bool(error.pgconn.needs_password)
            raise

    def _connect(self) -> psycopg.Connection[Any]:
        """A line of its own, beside the engine's."""
        line = psycopg.connect(**self._ways(), autocommit=True)
        _clean(line)
        return line

    def _ways(self) -> dict[str, Any]:
        """How the driver connects; without a password it looks in pgpass and the environment."""
        known = {"host": self.address.host, "port": self.address.port, "dbname": self.address.database}
        who = {"user": self.address.user, "password": self.address.password}
        settings = " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items())
        return {**_LINE, **known, **{k: v for k, v in who.items() if v}, "options": settings, **self.address.ways}

    def _engine(self) -> Engine:
        """The engine: a line that was dropped while it lay idle is noticed before it is used."""
        ways = self._ways()
        engine = create_engine(
            URL.create("postgresql+psycopg"),
            poolclass=QueuePool,
            pool_size=2,
            pool_pre_ping=True,
            creator=lambda: psycopg.connect(**ways),
            use_native_hstore=False,
        )
        engine.dialect.statement_compiler = _Compiler
        event.listen(engine, "connect", lambda line, _record: _clean(line))
        event.listen(engine, "begin", _begin)
        engine.dialect.do_commit = self._commit  # type: ignore[assignment,method-assign]  # the only way to hear how it ended
        return engine

    def _commit(self, pooled: PoolProxiedConnection) -> None:
        """Commits; when the answer gets lost, asks how it ended before anybody is told anything."""
        (number, process), line = pooled.info.pop("xact", None) or (None, 0), pooled.dbapi_connection
        try:
            pooled.commit()
        except psycopg.OperationalError:
            if not isinstance(line, psycopg.Connection) or not line.closed:
                raise
            if number is None:
                raise serversayings.dropped(self.address) from None
            pooled.invalidate()
            self._learn(number, process)

    def _learn(self, number: str, process: int) -> None:
        """Returns when a transaction was committed; raises Dropped when it was not, or when nobody can tell."""
        for wait in _WAITS:
            try:
                with self._connect() as line:
                    row = line.execute("SELECT pg_xact_status(%s::text::xid8)", (number,)).fetchone()
                    ended = row[0] if row else None
                    if ended == "in progress":
                        line.execute("SELECT pg_terminate_backend(%s)", (process,))
            except psycopg.Error:
                ended = None
            if ended == "committed":
                return
            if ended == "aborted":
                raise serversayings.dropped(self.address)
            time.sleep(wait)
        raise serversayings.dropped(self.address, again=False)


def held_already(address: Address) -> Problem:
    """The problem that no second municipality can be made in a database."""
    return Problem(
        translate("Server", "The database already holds a municipality"),
        address.name,
        translate("Server", "Open it, or choose an empty database."),
    )


def needs_password(address: Address) -> bool:
    """Whether the server asks for a password that was not given; raises Problem when no line can be made."""
    place = ServerPlace(address)
    try:
        with place.told():
            place.try_line()
    except Problem:
        if place.was_asked:
            return True
        raise
    finally:
        place.close()
    return False


class _Clean(StrDumperUnknown):
    """Sends a text; a server takes no zero byte, which some mails hold."""

    @override
    def dump(self, obj: str) -> Any:
        return super().dump(obj.replace("\0", "\ufffd") if "\0" in obj else obj)


def _clean(line: Any) -> None:
    line.adapters.register_dumper(str, _Clean)


def _has_rows(connection: Connection, table: str) -> bool:
    return connection.exec_driver_sql(f'SELECT 1 FROM {SCHEMA}."{table}" LIMIT 1').first() is not None


def _begin(connection: Connection) -> None:
    """Begins a transaction: a reading one sees one state, a writing one waits for its turn first."""
    options = connection.get_execution_options()
    line = connection.connection.dbapi_connection
    writing = options.get("writing", False)
    waits = writing or options.get("schema", False)
    level = psycopg.IsolationLevel.READ_COMMITTED if waits else psycopg.IsolationLevel.REPEATABLE_READ
    if isinstance(line, psycopg.Connection) and not line.autocommit:
        line.isolation_level = level
    if options.get("schema", False):
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (_MIGRATING,))
        writing = bool(connection.exec_driver_sql("SELECT to_regclass('audit_head')").scalar())
    if writing:
        connection.exec_driver_sql("LOCK TABLE audit_head IN SHARE ROW EXCLUSIVE MODE")


class _Compiler(PGCompiler_psycopg):
    """Writes SQL that sorts as a file does: what is not known comes first, and last when sorted downwards."""

    @override
    def order_by_clause(self, select: Any, **kw: Any) -> str:
        told = [_sorted(each)._compiler_dispatch(self, **kw) for each in select._order_by_clauses]
        return f" ORDER BY {', '.join(told)}" if told else ""


def _sorted(clause: Any) -> Any:
    """A part of an ORDER BY that says where what is not known stands, if it may be that."""
    inner = getattr(clause, "element", clause) if isinstance(clause, _label_reference) else clause
    modifier = getattr(inner, "modifier", None)
    if modifier in (operators.nulls_first_op, operators.nulls_last_op):
        return clause
    column = inner.element if modifier in (operators.asc_op, operators.desc_op) else inner
    if isinstance(column, Column) and not column.nullable:
        return clause
    return inner.nulls_last() if modifier is operators.desc_op else inner.nulls_first()


def _text(_type: Any, _compiler: Any, **options: Any) -> str:
    """A text column without a limit and sorted by its letters' numbers, as a file has it, whatever the server's way."""
    return 'TEXT COLLATE "C"' if isinstance(options.get("type_expression"), Column) else "TEXT"


compiles(String, "postgresql")(_text)
compiles(Text, "postgresql")(_text)
