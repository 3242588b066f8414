"""Founding: a new municipality's file with its profile, logo and people; and the demo that the assistant builds."""

import getpass
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.base.names import safe_name
from desktop.base.problems import Problem
from desktop.base.settings import OWN_LANGUAGES, defaults
from desktop.base.times import Clock
from desktop.base.words import translate
from desktop.exchange.sheets import Sheet
from desktop.people import actions as people
from desktop.people.exchange import plan
from desktop.shell.paths import SUFFIX, Paths
from desktop.storage import attachments, keys, municipality
from desktop.storage.database import Database
from desktop.storage.keys import DataKey
from desktop.storage.places import sayings
from desktop.storage.places.address import Address


@dataclass(frozen=True)
class Wish:
    """What somebody wants a new municipality to be: its picture's bytes and sheets of people may be left for later."""

    country: str
    name: str
    language: str
    logo: bytes = b""
    sheets: tuple[Sheet, ...] = ()


@dataclass(frozen=True)
class Protected:
    """A file that was made with a password: where it lies, its key, and the recovery key, which is told once."""

    file: Path
    key: DataKey = field(repr=False)
    recovery: str = field(repr=False)


def found(paths: Paths, wish: Wish, clock: Clock) -> Path:
    """Makes the file of a new municipality; what could not be finished is taken away again, and raises Problem."""
    _check(wish)
    file = free_file(paths.files, wish.name)
    _make(file, wish, clock)
    return file


def found_protected(paths: Paths, wish: Wish, password: str, clock: Clock) -> Protected:
    """The same with a password from the start: nothing of it is ever written unprotected. Raises Problem."""
    _check(wish)
    file = free_file(paths.files, wish.name)
    with sayings.told(keys.keys_of(file)):
        key, recovery = keys.begin(file, password)
    try:
        _make(file, wish, clock, key)
    except BaseException:
        keys.keys_of(file).unlink(missing_ok=True)
        raise
    return Protected(file, key, recovery)


def _make(file: Path, wish: Wish, clock: Clock, key: DataKey | None = None) -> None:
    """Makes a file and writes into it what is wished, or leaves nothing behind."""
    database = Database.create(file, clock, key=key)
    try:
        _fill(database, wish)
    except BaseException:
        database.close()
        file.unlink(missing_ok=True)
        raise
    database.close()


def found_on(address: Address, wish: Wish, clock: Clock) -> Address:
    """Founds a municipality in a server's database; raises Problem where there is one; all or nothing."""
    from desktop.storage import preparing  # imported late: start-up

    _check(wish)
    with preparing.founding(address, clock) as database:
        _fill(database, wish)
    return address


def _check(wish: Wish) -> None:
    if not wish.name.strip():
        raise Problem(
            translate("Founding", "The municipality has no name"), advice=translate("Founding", "Enter its name.")
        )


def _fill(database: Database, wish: Wish) -> None:
    """Writes what is wished into an empty municipality, all or nothing."""
    with database.writing(getpass.getuser()) as session:
        logo = attachments.keep(session, wish.logo) if wish.logo else ""
        profile = defaults(wish.country, wish.language)
        municipality.save_profile(session, replace(profile, name=wish.name.strip(), logo=logo))
        for sheet in wish.sheets:
            people.import_people(session, plan(sheet, people.known(session)))


def free_file(folder: Path, name: str) -> Path:
    """A file in a folder that does not exist yet, named after the municipality."""
    stem = safe_name(name.strip(), "Samspil")
    file, number = folder / f"{stem}{SUFFIX}", 1
    while file.exists():
        number += 1
        file = folder / f"{stem} {number}{SUFFIX}"
    return file


def build_demo(paths: Paths, country: str, clock: Clock) -> Path:
    """Builds the demo in the folder that is emptied when the program ends; takes a few seconds."""
    from desktop.shell.demo import building  # imported late: start-up

    paths.passing.mkdir(parents=True, exist_ok=True)
    file = free_file(paths.passing, "Demo")
    building.build(file, country, OWN_LANGUAGES[country], 1, 1, clock.now()).close()
    return file
