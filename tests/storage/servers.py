"""Servers: a register on the tests' server, seen from one computer or two; for the tests of the storage."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest

from desktop.base.rights import Role
from desktop.base.times import FixedClock
from desktop.questions.rules import Question
from desktop.storage.database import Database
from desktop.storage.places.address import Address
from desktop.storage.preparing import prepare
from desktop.storage.session import Session
from tests.questions.town import NOW, Town, build
from tests.registers import Databases, opened
from tests.storage import postgres
from tests.storage.postgres import Cluster

CLOCK = FixedClock(NOW)


@pytest.fixture(scope="session")
def cluster() -> Cluster:
    """This process's server; skips loudly where there is none."""
    if why := postgres.reason():
        pytest.skip(why)
    return postgres.cluster()


@pytest.fixture(scope="session")
def patterns(cluster: Cluster) -> Databases:
    """Copies of patterns."""
    return Databases(cluster)


@pytest.fixture(scope="session")
def pattern(patterns: Databases) -> str:
    """The municipality of the questions' tests."""
    return patterns.built(build)


@pytest.fixture
def town(patterns: Databases, pattern: str, tmp_path: Path) -> Iterator[Town]:
    """The municipality, opened."""
    clock = FixedClock(NOW)
    with opened(patterns, pattern, tmp_path, clock) as database:
        yield Town(database, clock)


@pytest.fixture
def other(town: Town) -> Iterator[Town]:
    """The same municipality on a second computer."""
    database = Database.open(str(town.database.where), CLOCK)
    yield Town(database, CLOCK)
    database.close()


@pytest.fixture
def accounts_of(town: Town, cluster: Cluster) -> Iterator[dict[Role, Address]]:
    """An account for each role, with a password of its own."""
    address = town.database.where
    assert isinstance(address, Address)
    groups = prepare(address, CLOCK)
    made: dict[Role, Address] = {}
    for role, name in zip(Role, groups, strict=True):
        user = f"u_{name}"
        cluster.sql(f"CREATE ROLE {user} LOGIN PASSWORD 'Sommer2026' IN ROLE {name}")
        made[role] = replace(address, user=user, password="Sommer2026")
    yield made
    for each in made.values():
        cluster.order(f"DROP OWNED BY {each.user}; DROP ROLE {each.user}", str(address))


def draft_of(town: Town) -> Question:
    """A question that is not registered yet."""
    member = town.member("Farid")
    return Question("Udkast", NOW, NOW.date(), "Hvad nu?", member_id=member.id)


def drop_lines(town: Town, cluster: Cluster) -> None:
    """Has the server hang up on everybody who works in the register."""
    address = town.database.where
    assert isinstance(address, Address)
    name = address.database
    cluster.sql(
        f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND pid <> pg_backend_pid()"
    )


def lose_line(session: Session, monkeypatch: pytest.MonkeyPatch, arrives: bool) -> None:
    """Has the line go while the commit is under way: before it arrives, or before its answer does."""
    line: Any = session.connection.connection.dbapi_connection
    commit = line.commit

    def lose() -> None:
        if arrives:
            commit()
        line.close()
        raise psycopg.OperationalError("the connection is lost")

    monkeypatch.setattr(line, "commit", lose)


def listener_of(town: Town) -> Any:
    """What listens for the other computers."""
    return town.database.place._listener  # type: ignore[attr-defined]


def ways_of(address: Address) -> dict[str, Any]:
    """How psycopg connects to an address."""
    known = {"host": address.host, "port": address.port, "dbname": address.database, "user": address.user}
    return {**known, "password": address.password, "options": "-c search_path=samspil"}
