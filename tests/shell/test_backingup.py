"""Backing up: when, where to, and that a window never closes silently without a backup."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.base.times import FixedClock
from desktop.overview.view.content import backup_things
from desktop.shell.backingup import BackingUp
from desktop.shell.backupcards import BackupCards
from desktop.shell.closing import Closing
from desktop.shell.computer import Computer
from desktop.shell.files import Files
from desktop.shell.notices import Notices
from desktop.storage import backups, municipality
from desktop.storage.database import Database
from desktop.ui.pieces import Notice
from desktop.ui.services import Services
from desktop.ui.text import Paragraph
from tests.settling import settle
from tests.stage import NOW, asker_of, services_on


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with services_on(tmp_path, qapp) as made:
        yield made


@pytest.fixture
def backing(services: Services, tmp_path: Path) -> Iterator[BackingUp]:
    assert isinstance(services.database, Database)
    made = BackingUp(services.database, services.tasks, Computer(tmp_path / "computer.ini"), tmp_path / "kept")
    yield made
    made.deleteLater()


class Shown(QMainWindow):
    """What closing needs of a window."""

    def __init__(self) -> None:
        super().__init__()
        self.may_close = lambda: True
        self.stack, self.rail, self.bar, self.notices = QWidget(), QWidget(), QWidget(), Notices()
        self.closed = 0

    def close(self) -> bool:
        """Closes when it may."""
        self.closed += self.may_close()
        return bool(self.closed)


@pytest.fixture
def closing(qtbot: QtBot, backing: BackingUp, services: Services) -> Closing:
    window = Shown()
    qtbot.addWidget(window)
    backing.begin()
    return Closing(window, backing, services.asker)  # type: ignore[arg-type]


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.samspil"))


def spoil(backing: BackingUp) -> Path:
    """Puts a file where the backups should go."""
    backing.folder.write_text("no folder")
    return backing.folder


def test_a_day_without_a_backup_makes_one_due(qtbot: QtBot, services: Services, backing: BackingUp) -> None:
    assert not backing.is_due(), "nobody asked for backups yet"
    backing.begin()
    assert backing.is_due() and backing.last() is None
    made: list[object] = []
    backing.run(made.append, made.append)
    settle(services.tasks)
    assert made == [NOW] and backing.last() == NOW and len(kept(backing.folder)) == 1
    assert not backing.is_due()
    clock = services.clock
    assert isinstance(clock, FixedClock)
    clock.moment = NOW + timedelta(days=1)
    assert backing.is_due(), "the window stayed open over night"


def test_a_failure_is_remembered_and_not_tried_again_at_once(
    qtbot: QtBot, services: Services, backing: BackingUp
) -> None:
    backing.begin()
    spoil(backing)
    failed: list[Problem] = []
    backing.run(lambda _made: None, failed.append)
    settle(services.tasks)
    assert len(failed) == 1 and backing.last() is None
    assert str(backing.folder) in backing.problem()
    assert not backing.is_due()
    clock = services.clock
    assert isinstance(clock, FixedClock)
    clock.moment = NOW + timedelta(hours=2)
    assert backing.is_due()


def test_a_policy_says_where_before_anybody_else(services: Services, tmp_path: Path) -> None:
    assert isinstance(services.database, Database)
    computer = Computer(tmp_path / "computer.ini")
    made = BackingUp(services.database, services.tasks, computer, tmp_path / "own", tmp_path / "policy")
    made.set_folder(tmp_path / "mine")
    assert made.fixed and made.folder == tmp_path / "policy"
    free = BackingUp(services.database, services.tasks, computer, tmp_path / "own")
    assert free.folder == tmp_path / "mine"
    free.set_folder(None)
    assert free.folder == tmp_path / "own"


def test_on_a_server_it_is_told_who_makes_the_backups(backing: BackingUp, monkeypatch: pytest.MonkeyPatch) -> None:
    assert backing.told() is None, "nobody knows of one yet"
    monkeypatch.setattr(BackingUp, "possible", False)
    assert backing.told() == "The server is backed up by those who look after it"
    page = backup_things(backing.told(), NOW.date())
    said = [each.accessibleName() for each in (page, *page.findChildren(Paragraph))]
    assert "The server is backed up by those who look after it" in said


def test_the_window_closes_after_its_backup(
    qtbot: QtBot, services: Services, backing: BackingUp, closing: Closing
) -> None:
    with services.database.reading() as session:
        before = municipality.profile(session).name
    services.tasks.write(lambda session: municipality.save(session, {"name": "Written last"}) and None)
    window = closing.parent()
    assert isinstance(window, Shown)
    window.close()
    assert (window.closed, window.stack.isEnabled()) == (0, False), "nobody writes what would not be in it"
    settle(services.tasks)
    assert window.closed == 1
    (made,) = kept(backing.folder)
    copied = Database.open(made, FixedClock(NOW))
    with copied.reading() as session:
        assert municipality.profile(session).name == "Written last" != before
    copied.close()


@pytest.mark.parametrize(("answers", "closed"), [([1], 1), ([2], 1), ([-1], 0), ([], 0)])
def test_a_failed_backup_is_never_followed_by_a_silent_end(
    qtbot: QtBot, services: Services, backing: BackingUp, closing: Closing, answers: list[object], closed: int
) -> None:
    tmp_path = backing.database.path.parent
    spoil(backing)
    other = [tmp_path / "other"] if answers == [1] else []
    asker_of(services).prepare(*answers, *other)
    window = closing.parent()
    assert isinstance(window, Shown)
    stayed: list[object] = []
    closing.stayed.connect(lambda: stayed.append(1))
    window.close()
    settle(services.tasks)
    qtbot.waitUntil(lambda: services.tasks.idle() and (bool(window.closed) or bool(stayed)))
    assert asker_of(services).asked[0].startswith("The backup failed")
    assert window.closed == closed
    assert bool(stayed) is not bool(closed)
    if other:
        assert len(kept(tmp_path / "other")) == 1
    if stayed:
        assert window.stack.isEnabled() and window.notices.findChild(Notice) is not None


def test_trying_again_helps_when_the_folder_is_there_again(
    qtbot: QtBot, services: Services, backing: BackingUp, closing: Closing
) -> None:
    folder = spoil(backing)
    asked = asker_of(services)

    def mend(*_question: object) -> int:
        folder.unlink()
        return 0

    asked.choose = mend  # type: ignore[method-assign, assignment]
    window = closing.parent()
    assert isinstance(window, Shown)
    window.close()
    qtbot.waitUntil(lambda: window.closed == 1)
    assert len(kept(folder)) == 1


@pytest.fixture
def cards(qtbot: QtBot, services: Services, backing: BackingUp) -> BackupCards:
    made = BackupCards(services, Files(), backing)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.refresh()
    settle(services.tasks)
    return made


def notice(cards: BackupCards) -> str:
    return "".join(each.accessibleName() for each in cards.findChildren(Notice) if each.isVisible())


def test_a_backup_is_looked_at_and_restored_as_a_new_file(
    qtbot: QtBot, services: Services, backing: BackingUp, cards: BackupCards, tmp_path: Path
) -> None:
    cards.now.click()
    settle(services.tasks)
    settle(services.tasks)
    assert "written and whole" in notice(cards)
    (made,) = backups.found(backing.folder, backing.database.path)
    with services.database.writing("Ida Lund") as session:
        municipality.save(session, {"name": "Newer"})
    cards.look_at(made)
    settle(services.tasks)
    assert "1 entries of the log are newer" in notice(cards)
    asker_of(services).prepare(tmp_path / "again.samspil")
    cards.restore_beside(made)
    settle(services.tasks)
    assert backups.look(tmp_path / "again.samspil")


def test_restoring_in_place_is_asked_about(
    qtbot: QtBot, services: Services, backing: BackingUp, cards: BackupCards
) -> None:
    made = backups.make(backing.database, backing.folder)
    wished: list[object] = []
    cards._files.restore_requested.connect(wished.append)
    asker_of(services).prepare(False, True)
    cards.restore_in_place(made)
    assert wished == []
    cards.restore_in_place(made)
    assert wished == [made.path]
    settle(services.tasks)


def test_a_backup_that_is_not_whole_is_not_offered(
    qtbot: QtBot, services: Services, backing: BackingUp, cards: BackupCards
) -> None:
    made = backups.make(backing.database, backing.folder)
    made.path.write_bytes(made.path.read_bytes()[:8192])
    cards.look_at(made)
    settle(services.tasks)
    told = notice(cards)
    assert "damaged" in told or "not whole" in told
