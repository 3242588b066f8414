"""Does one thing to a file without end, for somebody to kill: `python -m tests.storage.victim FILE WHAT [PASSWORD]`.

WHAT is writing, backing-up, changing-password or converting. Every line it reads starts one run, which tells its
process id and then a dot after each time it has done the thing. Where processes can be forked the runs are children of
one process that has everything imported, else the process itself is the run.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.storage import attachments, conversion, drafts, records
from desktop.storage.database import Database, is_protected
from desktop.storage.keys import WrongPassword
from tests.storage.secrets import CLOCK, OTHER, PASSWORD, cheap, opened
from tests.storage.things import THINGS, Thing

KINDS = ("writing", "backing-up", "changing-password", "converting")
SUBJECT = "Fortrolig sag om Ørnevej"


def begun(path: Path) -> Database:
    """The file, opened by whichever password it has now, if any."""
    if not is_protected(path):
        return Database.open(path, CLOCK)
    try:
        return opened(path, PASSWORD)
    except WrongPassword:
        return opened(path, OTHER)


def write(database: Database) -> None:
    """Adds a thing, changes it, and keeps a file and a draft in one transaction."""
    with database.writing("victim") as session:
        thing = records.add(session, THINGS, Thing(SUBJECT))
        digest = attachments.keep(session, f"{SUBJECT} {thing.id}".encode() * 500)
        records.save(session, THINGS, Thing(digest, id=thing.id, version=thing.version))
        drafts.keep(session, f"thing/{thing.id}", {"name": SUBJECT})


def back_up(database: Database) -> None:
    """Writes something, and replaces the backup."""
    write(database)
    database.backup(database.path.parent / "kept" / "backup.samspil")


def change_password(database: Database) -> None:
    """Goes to and fro between two passwords."""
    for password in (OTHER, PASSWORD):
        conversion.change_password(database, password)


def convert(database: Database) -> None:
    """Writes something, and turns the protection on or off."""
    write(database)
    if database.key is None:
        conversion.protect(database, PASSWORD)
    else:
        conversion.unprotect(database)


WORK: dict[str, Callable[[Database], None]] = dict(zip(KINDS, (write, back_up, change_password, convert), strict=True))


def run(path: Path, what: str) -> None:
    """Does the thing until it is killed."""
    print(os.getpid(), flush=True)
    database = begun(path)
    while True:
        WORK[what](database)
        print(".", end="", flush=True)


def main(path: Path, what: str) -> None:
    """Starts a run for each line, and ends the line when it is dead."""
    cheap()
    for _ in sys.stdin:
        if sys.platform == "win32":
            run(path, what)
        child = os.fork()
        if not child:
            run(path, what)
        os.waitpid(child, 0)
        print(flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
