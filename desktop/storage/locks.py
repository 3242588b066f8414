"""Locks: whether a file lies where several computers reach it, who has it open there, and what was left behind.

SQLite's own locks cannot be relied on across a network share, and its write-ahead log needs memory that computers do
not share. There a file is opened by one program at a time, which says so in a small file beside it.
"""

import ctypes
import json
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto
from pathlib import Path, PurePath

SUFFIX = ".lock"
"""What the lock's name has more than the file's."""
BEAT = timedelta(minutes=1)
"""How often a lock says that its program still runs."""
SILENT = timedelta(minutes=10)
"""A lock of another computer that has said nothing for so long was probably left behind."""
_NETWORK = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "9p",
        "davfs",
        "ceph",
        "lustre",
        "glusterfs",
    }
    | {"vboxsf", "vmhgfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.glusterfs", "fuse.vmhgfs-fuse"}
    | {"fuse.gvfsd-fuse", "afpfs", "webdav"}
)
_REMOTE = 4
"""What Windows calls a drive that lies on another computer."""
_CLOUDS = (
    ("onedrive", "OneDrive"),
    ("sharepoint", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("iclouddrive", "iCloud"),
    ("icloud drive", "iCloud"),
    ("mobile documents", "iCloud"),
    ("nextcloud", "Nextcloud"),
)
_CLOUD_FOLDERS = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""The variables in which Windows tells where a folder that is synchronised lies."""


class Standing(Enum):
    """What is known of a lock: its program runs, it has ended without letting go, or nothing was heard for long."""

    IN_USE = auto()
    LEFT = auto()
    SILENT = auto()


@dataclass(frozen=True)
class Lock:
    """Who has a file open: computer, user, process, since when, and when it last said so; moments in ISO form."""

    host: str
    user: str
    process: int
    since: str
    seen: str

    def is_same(self, other: "Lock | None") -> bool:
        """Whether it is the lock of the same program."""
        return other is not None and (self.host, self.process, self.since) == (other.host, other.process, other.since)


def is_shared(
    file: Path,
    mounts: Callable[[], str] | None = None,
    drive: Callable[[str], int] | None = None,
) -> bool:
    """Whether a file lies on another computer: a network path or drive, or a file system of the network."""
    told = str(file)
    if told.startswith(("\\\\", "//")) and not told.startswith("\\\\?\\"):
        return True
    if drive is None and sys.platform == "win32":
        drive = _drive_type
    letter = PurePath(told).drive
    if drive is not None and letter:
        return drive(letter + "\\") == _REMOTE
    return _kind_of(file, (mounts or _mounts)()) in _NETWORK


def cloud_of(file: Path, variables: Mapping[str, str] | None = None) -> str:
    """The service that synchronises the folder of a file with the internet, empty where there is none."""
    known = os.environ if variables is None else variables
    parts = [part.casefold() for part in file.parts[:-1]]
    for name in _CLOUD_FOLDERS:
        folder = known.get(name, "")
        if folder and str(file).casefold().startswith(folder.casefold()):
            return "OneDrive"
    for start, service in _CLOUDS:
        if any(part == start or part.startswith((f"{start} ", f"{start}-")) for part in parts):
            return service
    return ""


def lock_of(file: Path) -> Path:
    """Where the lock of a file lies."""
    return file.with_name(file.name + SUFFIX)


def read(file: Path) -> Lock | None:
    """The lock of a file, None without one; one that cannot be read names nobody."""
    try:
        told = json.loads(lock_of(file).read_text(encoding="utf-8"))
        return Lock(str(told["host"]), str(told["user"]), int(told["process"]), str(told["since"]), str(told["seen"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        return Lock("", "", 0, "", "")


def take(file: Path, mine: Lock) -> Lock | None:
    """Locks a file; gives the lock that stands in the way, or None when it is ours now. Raises OSError."""
    try:
        with lock_of(file).open("x", encoding="utf-8") as made:
            json.dump(asdict(mine), made)
            made.flush()
            os.fsync(made.fileno())
    except FileExistsError:
        other = read(file)
        return None if mine.is_same(other) else other or take(file, mine)
    return None


def take_over(file: Path, mine: Lock, theirs: Lock) -> bool:
    """Takes the place of a lock that was left behind; no when it is another one by now. Raises OSError."""
    if read(file) != theirs:
        return False
    unfinished = lock_of(file).with_name(f"{lock_of(file).name}-{mine.process}")
    unfinished.write_text(json.dumps(asdict(mine)), encoding="utf-8")
    unfinished.replace(lock_of(file))
    return mine.is_same(read(file))


def beat(file: Path, mine: Lock, now: datetime) -> bool:
    """Says that our program still runs; no when somebody has taken the file over. A short trouble is no loss."""
    standing = read(file)
    if standing is None or not mine.is_same(standing):
        return standing is not None and not standing.host
    with suppress(OSError):
        lock_of(file).write_text(json.dumps(asdict(replace(mine, seen=now.isoformat()))), encoding="utf-8")
    return True


def release(file: Path, mine: Lock) -> None:
    """Lets a file go, if it is still ours."""
    with suppress(OSError):
        if mine.is_same(read(file)):
            lock_of(file).unlink()


def standing(lock: Lock, host: str, now: datetime, runs: Callable[[int], bool] | None = None) -> Standing:
    """What is known of a lock from the computer `host`."""
    if lock.host == host and not (runs or is_running)(lock.process):
        return Standing.LEFT
    try:
        silent = now - datetime.fromisoformat(lock.seen) > SILENT
    except (ValueError, TypeError):
        silent = True
    return Standing.SILENT if silent else Standing.IN_USE


def is_running(process: int) -> bool:
    """Whether a program of this number runs on this computer."""
    if process <= 0:
        return False
    if sys.platform == "win32":
        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, process)
        if not handle:
            return False
        code = ctypes.c_ulong()
        ctypes.windll.kernel32.GetExitCodeProcess(handle, ctypes.byref(code))
        ctypes.windll.kernel32.CloseHandle(handle)
        return code.value == 259
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _drive_type(root: str) -> int:
    """What Windows says of a drive such as Z:\\."""
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.GetDriveTypeW(root))
    return 0


def _mounts() -> str:
    """The mounted file systems as Linux tells them."""
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _kind_of(file: Path, mounts: str) -> str:
    """The kind of the file system that a file lies on: that of the longest mounted folder above it."""
    best, kind = -1, ""
    told = str(file if not file.exists() else file.resolve())
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        folder = fields[1].replace("\\040", " ").replace("\\011", "\t").rstrip("/")
        if (told == folder or told.startswith(folder + "/")) and len(folder) >= best:
            best, kind = len(folder), fields[2]
    return kind
