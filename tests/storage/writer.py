"""Writes without end in a file, for somebody to kill: `python -m tests.storage.writer FILE`.

Every line it reads starts one writer, which tells its process id and then a dot after each commit. Where processes can
be forked the writers are children of one that has everything imported, else the process itself is the writer.
"""

import os
import sys
from pathlib import Path

from desktop.base.times import FixedClock
from desktop.storage import attachments, drafts, records
from desktop.storage.database import Database
from tests.storage.things import NOW, THINGS, Thing


def write(path: Path) -> None:
    """Adds a thing, changes it, and keeps a file and a draft in each transaction."""
    print(os.getpid(), flush=True)
    database = Database.open(path, FixedClock(NOW))
    while True:
        with database.writing("writer") as session:
            thing = records.add(session, THINGS, Thing("x" * 3000))
            digest = attachments.keep(session, f"{thing.id}".encode() * 2000)
            records.save(session, THINGS, Thing(digest, id=thing.id, version=thing.version))
            drafts.keep(session, f"thing/{thing.id}", {"name": "half"})
        print(".", end="", flush=True)


def main(path: Path) -> None:
    """Starts a writer for each line, and ends the line when it is dead."""
    for _ in sys.stdin:
        if sys.platform == "win32":
            write(path)
        child = os.fork()
        if not child:
            write(path)
        os.waitpid(child, 0)
        print(flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
