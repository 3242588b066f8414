"""Real disks that are full or may only be read: a small file system of its own, and folders without rights.

Run as `python -m tests.storage.disks [WHAT …] [--steps N]` in a process that may mount (root), it says what it could
not try. WHAT is writing, backing-up, changing-password or converting.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.base.problems import Problem
from desktop.storage import attachments, audit, records
from desktop.storage.database import Database, is_protected
from tests.storage.secrets import CLOCK, cheap, everything, forms, protected
from tests.storage.things import NOTES, THINGS, Thing
from tests.storage.victim import KINDS, SUBJECT, WORK, begun, write

NOBODY = 65534
_MEGABYTES = 4
_LEFT = (".converting", ".replaced", ".log-replaced", ".converting-journal", ".keys.part", ".part")


def may_mount() -> bool:
    """Whether this process may mount a file system, tried with a small one."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    try:
        with disk():
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


@contextmanager
def disk() -> Iterator[Path]:
    """A file system of four megabytes; gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="samspil-disk-") as name:
        order = ["mount", "-t", "tmpfs", "-o", f"size={_MEGABYTES}m,mode=755", "tmpfs", name]
        subprocess.run(order, check=True, capture_output=True)
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", "-l", name], check=True, capture_output=True)


@contextmanager
def full(folder: Path, left: int) -> Iterator[None]:
    """Leaves so many bytes free on the disk of a folder."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue
        file.truncate(max(0, file.tell() - left))
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def only_read(folder: Path) -> Iterator[None]:
    """Lets a disk be read only, as a card with its switch down is; nothing may be open in it."""
    for order in ("ro", "rw"):
        if order == "rw":
            try:
                yield
            finally:
                subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True, capture_output=True)
        else:
            subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True, capture_output=True)


def prepared(folder: Path, what: str) -> Path:
    """A municipality's file as a victim works on it, with two things written in it; a second look converts back."""
    path = folder / "havnby.samspil"
    database = Database.create(path, CLOCK)
    for each in (THINGS, NOTES):
        each.create(database.engine)
    database.close()
    (folder / "kept").mkdir()
    if what != "converting":
        protected(path)
    return path


def try_full(what: str, left: int) -> str:
    """Does one thing on a disk with so many bytes left; says how it ended. Raises AssertionError for any harm."""
    with disk() as folder:
        path = prepared(folder, what)
        database = begun(path)
        write(database)
        with full(folder, left):
            ended = _try(what, database)
        write(database)
        database.close()
        look(path, 2 if ended != "done" or what == "changing-password" else 3)
    return ended


def try_only_read(what: str) -> str:
    """Opens a file on a disk that may only be read, and tries one thing; says how it ended."""
    with disk() as folder:
        path = prepared(folder, what)
        database = begun(path)
        write(database)
        database.close()
        with only_read(folder):
            try:
                database = begun(path)
            except Problem as problem:
                ended = problem.title
            else:
                ended = _try(what, database)
                database.close()
        look(path, 1)
    return ended


def try_without_rights(what: str) -> str:
    """Does one thing as somebody who has the file open, and may write neither in it nor in its folder any longer."""
    with tempfile.TemporaryDirectory(prefix="samspil-rights-") as name:
        folder = Path(name)
        path = prepared(folder, what)
        database = begun(path)
        write(database)
        database.close()
        for each in (*folder.rglob("*"), folder):
            each.chmod(0o555 if each.is_dir() else 0o444)
        child = os.fork()
        if not child:
            os._exit(_as_nobody(path, what))
        assert os.waitpid(child, 0)[1] == 0, "somebody without rights has changed something, or seen a bug"
        for each in (folder, *folder.rglob("*")):
            each.chmod(0o755 if each.is_dir() else 0o644)
        look(path, 1)
    return "refused"


def _as_nobody(path: Path, what: str) -> int:
    """Opens the file, loses every right, and goes on; 0 when what needs the folder is refused in words."""
    try:
        database = begun(path)
        write(database)  # whatever is imported late can be read by now
        if os.geteuid() == 0:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        WORK[what](database)
    except Problem:
        return 0
    return int(what != "writing")


def _try(what: str, database: Database) -> str:
    try:
        WORK[what](database)
    except Problem as problem:
        return problem.title
    return "done"


def look(path: Path, things: int) -> None:
    """The file opens, every page and line is whole, and all that was written before is there; nothing plain is left."""
    names = {each.name for each in path.parent.rglob("*")}
    assert not [name for name in names if name.endswith(_LEFT)], names
    database = begun(path)
    with database.reading() as session:
        held = records.every(session, THINGS, Thing)
        assert len(held) >= things, f"{len(held)} of {things}"
        assert audit.verify(session) == (2 * len(held), [])
        assert all(attachments.fetch(session, each.name) for each in held)
        assert session.sql("PRAGMA integrity_check").scalar() == "ok"
    database.close()
    for backup in (path.parent / "kept").glob("*.samspil"):
        begun(backup).close()
    if is_protected(path):
        assert not [form for form in forms(SUBJECT) if form in everything(path.parent)], "a plain copy is left"


def run(kinds: list[str], steps: int) -> None:
    """Tries everything, with so many different rests of room, and prints a line for each."""
    mounting = may_mount()
    if not mounting:
        print("NOT TRIED: full disk and read-only disk, as this process may not mount a file system", flush=True)
    for what in kinds:
        if mounting:
            lefts = [(_MEGABYTES << 20) * at**3 // (3 * steps**3) // 4096 * 4096 for at in range(steps)]
            ended = Counter(try_full(what, left) for left in lefts)
            print(f"{what}, disk full: {', '.join(f'{how} {count}' for how, count in ended.items())}", flush=True)
            print(f"{what}, disk read-only: {try_only_read(what)}", flush=True)
        print(f"{what}, no rights: {try_without_rights(what)}", flush=True)


def main() -> None:
    """Runs what is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("what", nargs="*", metavar="WHAT")
    parser.add_argument("--steps", type=int, default=3)
    wanted = parser.parse_args()
    cheap()
    run(wanted.what or list(KINDS), wanted.steps)


if __name__ == "__main__":
    main()
