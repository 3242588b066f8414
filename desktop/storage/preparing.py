"""Preparing: makes a database ready for a register: its tables, the roles, and what each role may do."""

from desktop.base.times import Clock
from desktop.storage.database import Database
from desktop.storage.places import grants
from desktop.storage.places.address import Address
from desktop.storage.places.server import ServerPlace


def prepare(address: Address, clock: Clock) -> tuple[str, ...]:
    """Makes what is missing and renews the grants, as often as it is run; gives the names of the groups, by role."""
    place = ServerPlace(address)
    try:
        held = place.holds_register()
        if not held:
            Database.create(address, clock).close()
        else:
            Database.open(address, clock).close()  # an older one is brought up to date
        with place.told(), place.engine.execution_options(schema=True).begin() as connection:
            groups = grants.make_roles(connection)
            grants.renew(connection)
    finally:
        place.close()
    return groups
