"""A window from its start to its end: its file is locked on a share, backed up when it closes, and brought back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.base.times import FixedClock
from desktop.shell import start
from desktop.shell.application import Running, Wishes, open_municipality
from desktop.shell.paths import paths_in
from desktop.storage import backups, locks, municipality
from desktop.storage.database import Database
from desktop.storage.places import file as file_place
from desktop.ui.dialogs import PreparedAsker
from tests.journeys.whole_window import NOW, town

__all__ = ["town"]


class Hands:
    """Does one thing in each window that opens, once it is ready, and closes the last one."""

    def __init__(self, *does: Callable[[Running], object]) -> None:
        self.does = list(does)
        self.asked: list[str] = []

    def open(self, opening: Callable[..., Running], *given: object) -> Running:
        """Opens a window with a fixed clock and nobody to ask, and waits until it is ready."""
        desktop, where, wishes = given
        assert isinstance(wishes, Wishes)
        made = opening(desktop, where, Wishes(FixedClock(NOW), PreparedAsker(), only_read=wishes.only_read))
        made.window.ready.connect(lambda: QTimer.singleShot(0, made.window, lambda: self.act(made)))
        return made

    def act(self, running: Running) -> None:
        """The next thing to do."""
        if self.does:
            self.does.pop(0)(running)

    def ask(self, title: str, *_others: object) -> bool:
        """Says yes to every question, and notes it."""
        self.asked.append(title)
        return True


@pytest.fixture
def begin(
    town: Path, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[Path, Hands]]:
    """Starts the program on a copy of the demo that lies on a share, and runs it to its end."""
    file = tmp_path / "lyngvad.samspil"
    file.write_bytes(town.read_bytes())
    for each in (file_place, locks):
        monkeypatch.setattr(each, "is_shared", lambda _file: True)
    monkeypatch.setattr(start, "user_paths", lambda: paths_in(tmp_path / "own"))

    def begin(*does: Callable[[Running], object]) -> tuple[Path, Hands]:
        hands, opening = Hands(*does), open_municipality
        monkeypatch.setattr(start, "open_municipality", lambda *given: hands.open(opening, *given))
        monkeypatch.setattr(start, "ask", hands.ask)
        assert start.open_window(file) == 0
        return file, hands

    return begin


def test_a_window_is_backed_up_at_its_end_and_lets_its_lock_go(begin: Callable[..., tuple[Path, Hands]]) -> None:
    seen: list[object] = []

    def look_and_close(running: Running) -> None:
        held = locks.read(running.database.path)
        seen.append((held is not None, list(running.database.path.parent.glob("*-wal"))))
        running.window.close()

    file, _hands = begin(look_and_close)
    assert seen == [(True, [])], "it is locked, and has no write-ahead log on a share"
    assert locks.read(file) is None
    (made,) = backups.found(file.parent / "own" / "backups", file)
    assert backups.look(made.path)


def test_a_backup_is_put_in_place_and_the_window_opens_again(begin: Callable[..., tuple[Path, Hands]]) -> None:
    names: list[str] = []

    def change_and_restore(running: Running) -> None:
        made = backups.make(running.database, running.backing.folder)
        with running.database.writing("Ida Lund") as session:
            municipality.save(session, {"name": "Afterwards"})
        running.files.restore_requested.emit(made.path)

    def read_and_close(running: Running) -> None:
        names.append(running.services.settings.profile.name)
        running.window.close()

    file, hands = begin(change_and_restore, read_and_close)
    assert names == ["Lyngvad Kommune"]
    assert hands.asked == ["Sikkerhedskopien er gendannet"]
    (kept,) = file.parent.glob("lyngvad-before-*.samspil")
    database = Database.open(kept, FixedClock(NOW))
    with database.reading() as session:
        assert municipality.profile(session).name == "Afterwards"
    database.close()
