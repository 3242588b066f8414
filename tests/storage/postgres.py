"""PostgreSQL for the tests: a server of their own, with its data in a folder of its own, on this computer only.

One for each process of tests, begun by the first test that asks for it, and gone when the process ends. Where
PostgreSQL is not installed the tests that need it are skipped, and the summary at the end says so in a line of its own.
"""

import atexit
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import uuid
from functools import cache
from pathlib import Path

import psycopg

OWNER = "samspil_owner"
"""Owns the databases of the tests; needs no password on this computer, unlike everybody else."""
MISSING = "PostgreSQL cannot be had"
"""How a reason to skip begins: what is looked for when the tests are summed up."""
_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "shared_buffers": "64MB",
    "max_connections": "80",
    "log_min_messages": "fatal",
}


def programs() -> Path | None:
    """The folder with initdb and pg_ctl, the newest version's where there are several; None where there is none."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    if os.name == "nt":  # under Wine this computer's programs are seen, but none of them can be run
        return None
    kept = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda each: int(each.parts[-3]))
    return kept[-1].parent if kept else None


@cache
def reason() -> str:
    """Why there can be no server here, or an empty text."""
    if programs() is None:
        return f"{MISSING}: initdb was not found (Debian: apt-get install postgresql)"
    try:
        cluster()
    except (OSError, LookupError, subprocess.CalledProcessError) as error:
        return f"{MISSING}: {error}"
    return ""


class Cluster:
    """A server with databases that are made, copied and dropped by the tests."""

    def __init__(self) -> None:
        found = programs()
        assert found is not None
        self._programs = found
        # the server refuses to be anybody's who may do everything
        self._user = "postgres" if os.name == "posix" and os.geteuid() == 0 else None
        self.folder = Path(tempfile.mkdtemp(prefix="samspil-server-"))
        if self._user:
            shutil.chown(self.folder, self._user)
        self.port = _free_port()
        self._run("initdb", "-D", self._data, "--no-sync", "--no-instructions", "-U", OWNER, "-E", "UTF8", "--locale=C")
        rules = f"host all {OWNER} 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n"
        (self.folder / "data" / "pg_hba.conf").write_text(rules)
        self.start()

    @property
    def _data(self) -> str:
        return str(self.folder / "data")

    def start(self) -> None:
        """Starts the server, and waits until it answers."""
        told = " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items())
        told += f" -c listen_addresses=127.0.0.1 -c port={self.port} -c unix_socket_directories=''"
        for tries_left in range(50, -1, -1):
            try:
                self._run("pg_ctl", "-D", self._data, "-l", str(self.folder / "log"), "-w", "-o", told, "start")
                return
            except subprocess.CalledProcessError:  # after a kill, until the last of its processes has gone
                if not tries_left:
                    raise
                time.sleep(0.1)

    def stop(self, mode: str = "fast") -> None:
        """Stops the server: `immediate` is like pulling its plug."""
        self._run("pg_ctl", "-D", self._data, "-w", "-m", mode, "stop")

    def kill(self) -> None:
        """Kills the server's first process in the middle of whatever it does; the others end by themselves."""
        number = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        os.kill(number, signal.SIGKILL)

    def close(self) -> None:
        """Ends the server and removes its data."""
        try:
            self.stop("immediate")
        except subprocess.CalledProcessError:
            pass
        shutil.rmtree(self.folder, ignore_errors=True)

    def address(self, database: str, user: str = OWNER) -> str:
        """A database's address, as the command line takes it: without a password."""
        return f"postgresql+psycopg://{user}@127.0.0.1:{self.port}/{database}"

    def sql(self, text: str, database: str = "postgres", user: str = OWNER, password: str = "") -> str:
        """What psql says to some SQL; raises CalledProcessError with the server's words when it refuses."""
        asked = ("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(self.port))
        return self._run(*asked, "-U", user, "-d", database, "-c", text, password=password)

    def empty(self) -> str:
        """The address of a new database with nothing in it."""
        name = _name()
        self._order(f"CREATE DATABASE {name}")
        return self.address(name)

    def copy(self, address: str) -> str:
        """The address of a copy of a database that nobody is connected to."""
        name = _name()
        self._order(f"CREATE DATABASE {name} TEMPLATE {address.rpartition('/')[2]} STRATEGY file_copy")
        return self.address(name)

    def drop(self, address: str) -> None:
        """Removes a database, whoever is still connected."""
        self._order(f"DROP DATABASE IF EXISTS {address.rpartition('/')[2]} WITH (FORCE)")

    def _order(self, text: str) -> None:
        """Has the server do what cannot be done inside a transaction."""
        self.order(text, self.address("postgres"))

    def order(self, text: str, address: str) -> None:
        """Runs some SQL in a database, each statement by itself."""
        known = f"host=127.0.0.1 port={self.port} user={OWNER} dbname={address.rpartition('/')[2]}"
        with psycopg.connect(known, autocommit=True) as connection:
            connection.execute(text.encode())

    def _run(self, program: str, *arguments: str, password: str = "") -> str:
        known = os.environ | {"PGPASSWORD": password} if password else os.environ
        ran = subprocess.run(
            [str(self._programs / program), *arguments],
            user=self._user,
            cwd=self.folder,
            env={**known, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if program == "psql" else subprocess.DEVNULL,
            stderr=subprocess.PIPE if program == "psql" else subprocess.DEVNULL,
            text=True,
            check=True,
        )
        return (ran.stdout or "").strip()


@cache
def cluster() -> Cluster:
    """This process's server; ends with the process."""
    made = Cluster()
    atexit.register(made.close)
    return made


def _name() -> str:
    return f"t{uuid.uuid4().hex[:12]}"


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])
