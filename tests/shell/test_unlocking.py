from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.base.times import FixedClock
from desktop.shell import unlocking
from desktop.shell.computer import Computer
from desktop.shell.unlocking import Opened, Typed, UnlockPage, Ways, ask_key, opener_of
from desktop.storage import keys, tries
from desktop.ui import fonts, theme
from desktop.ui.pieces import Notice
from tests.shell.keystore import Store
from tests.stage import empty_file
from tests.storage.secrets import CHEAP, OTHER, PASSWORD, key_of, protected
from tests.storage.things import NOW

CLOCK = FixedClock(NOW)


@pytest.fixture
def recovery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> str:
    """The recovery key of a protected file."""
    monkeypatch.setattr(keys, "_N", CHEAP)
    fonts.load()
    theme.apply(qapp, theme.Look())
    path = tmp_path / "havnby.samspil"
    path.write_bytes(empty_file())
    return protected(path)


@pytest.fixture
def file(tmp_path: Path, recovery: str) -> Path:
    assert recovery
    return tmp_path / "havnby.samspil"


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "samspil.ini")


Make = Callable[..., UnlockPage]


@pytest.fixture
def make(file: Path, computer: Computer, qtbot: QtBot) -> Iterator[Make]:
    def made(store: Store | None = None, locked: bool = False) -> UnlockPage:
        unlock = opener_of(file, computer, CLOCK, store)
        page = UnlockPage(file, Ways(unlock, "Elsewhere", locked, store is not None))
        qtbot.addWidget(page)
        page.show()
        return page

    yield made


def enter(qtbot: QtBot, page: UnlockPage, **given: object) -> None:
    """Types something, and waits for the answer."""
    for name, value in given.items():
        page.form.editor(name).set_value(value)
    page.go.click()
    if page.work is not None:
        qtbot.waitUntil(page.work.isFinished)
        QApplication.processEvents()


def told(page: UnlockPage) -> list[str]:
    return [each.accessibleName() for each in page.findChildren(Notice) if each.isVisible()]


def test_the_right_password_opens_with_the_return_key(qtbot: QtBot, file: Path, make: Make) -> None:
    page = make()
    field = page.form.editor("password").focus
    qtbot.keyClicks(field, PASSWORD)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(page.isHidden)
    assert page.found == key_of(file)
    assert page.form.values()["password"] == ""


def test_a_wrong_one_says_nothing_more_and_then_takes_time(qtbot: QtBot, file: Path, make: Make) -> None:
    page = make()
    for _ in range(tries.FREE + 1):
        enter(qtbot, page, password="hest hest hest")
        assert told(page) == ["That does not open the file"]
        assert page.form.values()["password"] == "" and page.form.isEnabled()
    enter(qtbot, page, password=PASSWORD)
    assert told(page) == ["Wait a moment before the next try. 5 seconds are left."]
    assert page.isVisible() and page.found is None


def test_nothing_typed_is_not_tried(qtbot: QtBot, file: Path, make: Make) -> None:
    page = make()
    enter(qtbot, page)
    assert page.work is None and page.form.problems() == {"password": "Fill in this field: Password"}
    assert tries.tries_of(file).wrong == 0


def test_the_recovery_key_brings_a_new_password(qtbot: QtBot, file: Path, recovery: str, make: Make) -> None:
    page = make()
    page.way.click()
    enter(qtbot, page, recovery="7KQ2X", new=OTHER, again=OTHER)
    assert page.form.problems() == {"recovery": "It has 8 groups of 5 characters."}
    enter(qtbot, page, recovery=recovery.lower(), new=OTHER, again=OTHER + ".")
    assert page.work is None, "the new password was not typed the same twice"
    enter(qtbot, page, recovery=recovery.lower(), new="kort", again="kort")
    assert "too easy" in told(page)[0]
    enter(qtbot, page, new=OTHER, again=OTHER)
    assert page.found == key_of(file, OTHER)


def test_a_key_is_remembered_where_there_is_a_store(qtbot: QtBot, file: Path, computer: Computer, make: Make) -> None:
    assert "remember" not in make().form.values(), "without a store nothing is offered"
    store = Store()
    enter(qtbot, make(store), password=PASSWORD, remember=True)
    assert computer.remembers(file)
    assert ask_key(file, computer, CLOCK, lambda: store) == Opened(key_of(file))
    tries.set_password(file, key_of(file), OTHER)
    assert unlocking.remembered_key(file, computer, lambda: store) is None
    assert not computer.remembers(file), "a changed password is asked for"


def test_a_locked_window_cannot_be_left_by_esc(qtbot: QtBot, make: Make) -> None:
    page = make(locked=True)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.close()
    assert page.isVisible()
    page.leave.click()
    assert page.away and page.isHidden()


def test_without_the_key_file_nothing_is_asked(file: Path, computer: Computer) -> None:
    keys.keys_of(file).unlink()
    with pytest.raises(Problem, match="key file is missing"):
        ask_key(file, computer, CLOCK, lambda: None)


@pytest.mark.parametrize("away", [False, True])
def test_who_closes_the_page_opens_nothing(
    file: Path, computer: Computer, monkeypatch: pytest.MonkeyPatch, away: bool
) -> None:
    monkeypatch.setattr(UnlockPage, "exec", lambda page: page.leave.click() if away else page.reject())
    assert ask_key(file, computer, CLOCK, lambda: None) == Opened(None, away)


def test_what_was_typed_is_not_shown_by_accident() -> None:
    assert PASSWORD not in repr(Typed(PASSWORD, PASSWORD, PASSWORD))
