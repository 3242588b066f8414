"""Outages: `python tests/benchmarks/outage.py [TIMES] [SEED]` kills the server while somebody types, then the program.

Each time a window on a register is typed into without a pause; its server is killed at some moment, the window goes on
and is killed too, the server is started again. What was typed must stand in the register or in the window's own file,
but for the last moment. Tells how much that was, in milliseconds of typing.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from desktop.base.times import FixedClock  # noqa: E402
from desktop.questions import store  # noqa: E402
from desktop.questions.rules import State  # noqa: E402
from desktop.shell.application import Wishes, become, open_municipality, prepare  # noqa: E402
from desktop.shell.paths import paths_in  # noqa: E402
from desktop.storage import audit, kept  # noqa: E402
from desktop.storage.database import Database  # noqa: E402
from desktop.storage.kept import Shelf  # noqa: E402
from desktop.storage.places.address import address_of  # noqa: E402
from desktop.ui.dialogs import PreparedAsker  # noqa: E402
from tests.questions.town import IDA, NOW, Town, build  # noqa: E402
from tests.storage.postgres import cluster, reason  # noqa: E402

KEY = 20
"""Milliseconds between two words."""
ALLOWED = 1_500
"""Milliseconds of typing that may be gone: until the outage shows, and until the next keeping."""


def write(address: str, folder: str, question: int) -> None:
    """The window: types a word every moment, and tells when it has."""
    app = QApplication(["samspil"])
    desktop = prepare(app, paths_in(Path(folder)), "da")
    where = address_of(address)
    running = open_municipality(desktop, where, Wishes(clock=FixedClock(NOW), asker=PreparedAsker()))
    become(running, IDA)
    running.window.show()
    running.window.go("questions", question)
    page = running.window.pages["questions"]
    clock, numbers = QTimer(), iter(range(1_000_000))

    def type_next() -> None:
        detail = page.detail  # type: ignore[attr-defined]
        if detail.case is None:
            return
        edit = detail.body.answer.editor.edit
        if not edit.hasFocus():
            running.window.activateWindow()
            edit.setFocus()
            return
        edit.insertPlainText(f"tal{next(numbers)} ")
        print(edit.toPlainText().count("tal"), flush=True)

    clock.timeout.connect(type_next)
    clock.start(KEY)
    app.exec()


def main(times: int = 10, seed: int = 20261120) -> int:
    """Kills so often, and tells how it went."""
    if why := reason():
        print(why)
        return 3
    chance, gone, waited = random.Random(seed), list[int](), list[int]()
    server = cluster()
    for turn in range(times):
        address = server.empty()
        build(address)  # type: ignore[arg-type]  # a register has an address where a file has a path
        town = Town(Database.open(address, FixedClock(NOW)), FixedClock(NOW))
        question = town.started(town.at(State.TRIAGED, subject="Broen")).id
        with tempfile.TemporaryDirectory(prefix="samspil-outage-") as folder:
            typed, alone = _type_and_kill(address, folder, question, chance)
            found = _found(address, Path(folder), question)
        town.database.close()
        gone.append((typed - found) * KEY)
        waited.append(alone)
        assert gone[-1] <= ALLOWED, f"turn {turn}: typed {typed}, found {found}"
        server.drop(address)
    told = f"at most {max(gone)} ms of typing gone, {sum(gone) / times:.0f} on average"
    print(f"{times} outages of {min(waited)} to {max(waited)} ms, window and server killed: {told}")
    return 0


def _type_and_kill(address: str, folder: str, question: int, chance: random.Random) -> tuple[int, int]:
    """Kills the server, then the window, and starts the server again: words typed, and milliseconds without a line."""
    command = [sys.executable, __file__, "write", address, folder, str(question)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    assert window.stdout is not None
    words = _words(window.stdout)
    for typed in words:
        if typed >= 30:
            break
    time.sleep(chance.uniform(0, 1))
    cluster().kill()
    alone = chance.uniform(0.0, 6.0)
    time.sleep(alone)
    window.send_signal(signal.SIGKILL)
    last = max(words, default=0)
    window.wait()
    cluster().start()
    return last, round(alone * 1000)


def _words(lines: Iterator[str]) -> Iterator[int]:
    return (int(each) for each in lines if each.strip().isdecimal())


def _found(address: str, folder: Path, question: int) -> int:
    """How many words the register or the file holds; the file has no plain word of them."""
    database = Database.open(address, FixedClock(NOW))
    with database.reading(IDA) as session:
        stored, key = store.get(session, question).answer.count("tal"), kept.find_key(session)
        assert audit.verify(session)[1] == []
    database.close()
    assert key is not None
    shelf = Shelf(paths_in(folder).kept, address_of(address), IDA, key)
    assert not shelf.file.exists() or b"tal1" not in shelf.file.read_bytes()
    return max((stored, *(each.text.count("tal") for each in shelf.read())))


if __name__ == "__main__":
    if sys.argv[1:2] == ["write"]:
        write(sys.argv[2], sys.argv[3], int(sys.argv[4]))
    else:
        raise SystemExit(main(*map(int, sys.argv[1:])))
