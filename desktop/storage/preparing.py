"""Preparing: makes a database ready for a register: its tables, the roles, and what each role may do.

What is ready can be told from what is not, and from what holds a municipality; and one can be founded there.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection, inspect

from desktop.base.problems import Problem
from desktop.base.times import Clock
from desktop.base.words import translate
from desktop.storage.database import Database
from desktop.storage.places import grants
from desktop.storage.places.address import Address, Standing, Unprepared
from desktop.storage.places.place import Place
from desktop.storage.places.server import SCHEMA, ServerPlace, held_already

_FOUNDING = 7_308_895_158_213_439_341
"""The number of the lock that one computer holds while it founds a municipality."""


def prepare(address: Address, clock: Clock) -> tuple[str, ...]:
    """Makes what is missing and renews the grants, as often as it is run; gives the names of the groups, by role."""
    place = ServerPlace(address)
    try:
        held = place.holds_register()
        if not held:
            Database.create(address, clock).close()
        else:
            Database.open(address, clock).close()  # an older one is brought up to date
        return _make_roles(place)
    finally:
        place.close()


def standing(address: Address) -> Standing:
    """What stands in a database; raises Problem without a line, and Unprepared where this account may found nothing."""
    place = ServerPlace(address)
    try:
        with place.told(), place.engine.connect() as connection:
            return _standing(connection, address)
    finally:
        place.close()


def _standing(connection: Connection, address: Address) -> Standing:
    found = inspect(connection)
    if not found.has_table("alembic_version", schema=SCHEMA):
        may = "SELECT has_database_privilege(current_database(), 'CREATE')"
        if connection.exec_driver_sql(may).scalar():
            return Standing.EMPTY
        raise Unprepared(
            address,
            translate("Server", "This database holds no register yet"),
            translate("Server", "Your account may not begin one. Ask those who look after the server to prepare it."),
        )
    if connection.exec_driver_sql("SELECT 1 FROM settings LIMIT 1").first():
        return Standing.FOUNDED
    if connection.exec_driver_sql("SELECT has_table_privilege('settings', 'INSERT')").scalar():
        return Standing.PREPARED
    raise Problem(
        translate("Server", "No municipality has been begun in this database yet"),
        address.name,
        translate("Server", "That takes an account of the secretariat."),
    )


@contextmanager
def founding(address: Address, clock: Clock) -> Iterator[Database]:
    """The tables of a municipality that is being founded; what was made for it is taken away when that fails.

    Raises Problem where there is one already; who comes second waits, and is told so. The roles are made where this
    account may; else others can open it once the server's people have prepared it.
    """
    with _alone(address):
        found = standing(address)
        if found is Standing.FOUNDED:
            raise held_already(address)
        empty = found is Standing.EMPTY
        database = Database.create(address, clock) if empty else Database.open(address, clock)
        try:
            if empty:
                with suppress(Problem):
                    _make_roles(database.place)
            yield database
        except BaseException:
            database.close()
            if empty:
                database.place.give_up()
            raise
        database.close()


@contextmanager
def _alone(address: Address) -> Iterator[None]:
    """Nobody else founds a municipality in this database meanwhile."""
    place = ServerPlace(address)
    try:
        with place.told(), place.engine.begin() as connection:
            connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
            connection.exec_driver_sql("SET LOCAL lock_timeout = '2min'")
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (_FOUNDING,))
            yield
    finally:
        place.close()


def _make_roles(place: Place) -> tuple[str, ...]:
    """Makes the groups that are missing and renews the grants; raises Problem where this account may not."""
    with place.told(), place.engine.execution_options(schema=True).begin() as connection:
        groups = grants.make_roles(connection)
        grants.renew(connection)
    return groups
