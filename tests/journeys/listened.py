"""Works a whole session and tells each socket that was opened: `python -m tests.journeys.listened FILE`.

Python's are heard by an audit hook, those of Qt and other libraries are seen among the process's open files. The one
local socket is that by which a second start brings the first window forward (`desktop/shell/single.py`).
"""

import json
import os
import sys
import time
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

ASKED: list[str] = []
_NETWORK = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "imaplib.", "poplib.")


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith(_NETWORK):
        ASKED.append(f"{event} {arguments[1:]!r}")


def main() -> None:
    """Imports a mail, searches, prints a paper, exports a sheet and closes the window."""
    sys.addaudithook(_hear)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtNetwork import QLocalServer
    from PySide6.QtWidgets import QApplication

    from desktop.base.times import FixedClock
    from desktop.dispatch.registers import ledger_book, ledger_paper
    from desktop.shell.application import Wishes, open_municipality, prepare
    from desktop.shell.paths import paths_in
    from desktop.shell.places import FEATURES
    from desktop.shell.single import Single
    from desktop.ui.dialogs import PreparedAsker
    from tests.demos import NOW

    file, app = Path(sys.argv[1]), QApplication(["samspil"])
    seen, did, served = _Seen(), list[str](), list[str]()
    single = Single(file, app)
    assert not single.is_running()
    running = open_municipality(
        prepare(app, paths_in(file.parent / "own"), "da"), file, Wishes(clock=FixedClock(NOW), asker=PreparedAsker())
    )
    single.listen(running.window.raise_)
    seen.look()
    for child in single.findChildren(QLocalServer):
        served.append(child.fullServerName())
    running.window.show()
    running.window.go("questions")
    page: Any = running.window.pages["questions"]
    registered: list[int] = []
    page.listing.incoming.registered.connect(registered.append)
    page.listing.incoming.take([_mail(file.parent)])
    _until(app, lambda: bool(registered))
    seen.look()
    did += ["mail"] * bool(registered)
    found: list[Any] = []
    tasks = running.services.tasks
    tasks.read(lambda session: [each.find(session, "skole", 9) for each in FEATURES if each.find], found.append)
    _until(app, lambda: len(found) == 1)
    did += ["search"] * any(found[0])
    for name, make, start in (("paper", ledger_paper, b"%PDF"), ("sheet", ledger_book, b"PK")):
        held = len(found)
        tasks.read(make, found.append)
        _until(app, lambda held=held: len(found) > held)  # type: ignore[misc]
        seen.look()
        did += [name] * found[-1].startswith(start)
    running.window.close()
    running.close()
    single.stop()
    seen.look()
    did.append("closed")
    told = {"did": did, "served": served, "asked": ASKED, "lines": sorted(seen.lines), "local": sorted(seen.local)}
    print(json.dumps(told))


def _until(app: Any, come: Callable[[], bool]) -> None:
    """Lets the program work until something has come; RuntimeError after two minutes."""
    from PySide6.QtCore import QEventLoop

    began = time.monotonic()
    while not come():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if time.monotonic() - began > 120:
            raise RuntimeError("It did not come.")


def _mail(folder: Path) -> Path:
    """A mail with a picture that lies elsewhere, which is not fetched."""
    mail, path = EmailMessage(), folder / "brev.eml"
    mail["From"], mail["Subject"] = "a@b.example", "Spørgsmål"
    mail.set_content('<img src="http://127.0.0.1:9/a.png"><p>Hvornår?</p>', "html")
    path.write_bytes(mail.as_bytes())
    return path


class _Seen:
    """The sockets among the open files of this process: those to networks, and those on this computer by name."""

    def __init__(self) -> None:
        self.lines: set[str] = set()
        self.local: set[str] = set()

    def look(self) -> None:
        """Looks what is open now."""
        held = set()
        for each in os.listdir("/proc/self/fd"):
            try:
                target = os.readlink(f"/proc/self/fd/{each}")
            except OSError:
                continue
            if target.startswith("socket:["):
                held.add(target[8:-1])
        for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
            table = Path("/proc/self/net", kind)
            rows = [row.split() for row in table.read_text().splitlines()[1:]] if table.exists() else []
            self.lines |= {f"{kind} {row[1]} {row[2]}" for row in rows if row[9] in held}
        rows = [row.split() for row in Path("/proc/self/net/unix").read_text().splitlines()[1:]]
        self.local |= {row[7] for row in rows if row[6] in held and len(row) > 7}


if __name__ == "__main__":
    main()
