"""The page that asks for a register on a server: what was typed, whether it works, and what is never kept."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.shell import serverline, serverpasswords, start
from desktop.shell.computer import Computer
from desktop.shell.filecare import FileCards
from desktop.shell.files import Files
from desktop.shell.orders import PASSWORD_FILE
from desktop.shell.serverline import ServerPage
from desktop.shell.serverpasswords import with_password
from desktop.storage.database import Database
from desktop.storage.places.address import Address, Standing, Unprepared
from desktop.ui import fonts, theme
from desktop.ui.buttons import Button
from desktop.ui.pieces import Notice
from tests.shell.keystore import Store
from tests.stage import asker_of, services_on

HAVNBY = Address("db.havnby.example", "havnby", "ida", 5433)
Make = Callable[..., ServerPage]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Iterator[Make]:
    """Makes the page."""
    fonts.load()
    theme.apply(qapp, theme.Look())

    def made(
        known: Address | None = None, attempt: Callable[[Address], Standing] = lambda _address: Standing.FOUNDED
    ) -> ServerPage:
        page = ServerPage(known, attempt, can_remember=True)
        qtbot.addWidget(page)
        page.show()
        return page

    yield made


def fill(page: ServerPage, **typed: str) -> None:
    for name, text in typed.items():
        page.form.editor(name).focus.setText(text)  # type: ignore[attr-defined]


def notice(page: ServerPage) -> str:
    (found,) = page.findChildren(Notice)
    return str(found.accessibleName())


def test_what_was_typed_is_tried_and_opened(make: Make, qtbot: QtBot) -> None:
    tried: list[tuple[Address, str]] = []

    def attempt(address: Address) -> Standing:
        tried.append((address, address.password))
        return Standing.FOUNDED

    page = make(attempt=attempt)
    fill(page, server="db.havnby.example", port="5433", database="havnby", user="ida", password="Sommer 2026")
    with qtbot.waitSignal(page.accepted):
        page.go.click()
    assert tried == [(HAVNBY, "Sommer 2026")]
    assert page.found == HAVNBY and page.found.password == "Sommer 2026"
    assert page.form.values()["password"] == "", "it does not stay in the window"


def test_a_test_of_the_line_opens_nothing(make: Make, qtbot: QtBot) -> None:
    page = make(HAVNBY)
    page.test.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(Notice)))
    assert "The line works" in notice(page) and "holds a register" in notice(page)
    assert page.isVisible() and page.found is None


@pytest.mark.parametrize("standing", [Standing.EMPTY, Standing.PREPARED])
def test_an_empty_database_is_one_to_begin_in(make: Make, qtbot: QtBot, standing: Standing) -> None:
    page = make(HAVNBY, lambda _address: standing)
    page.test.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(Notice)))
    assert "begin a new municipality there" in notice(page)
    with qtbot.waitSignal(page.accepted):
        page.go.click()
    assert page.found == HAVNBY and page.founding


def test_what_the_servers_people_must_run_is_said_and_can_be_copied(make: Make, qtbot: QtBot) -> None:
    def refuse(address: Address) -> Standing:
        raise Unprepared(address, "This database holds no register yet", "Ask them to prepare it.")

    page = make(replace(HAVNBY, password="Sommer 2026"), refuse)
    page.go.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(Notice)))
    command = "samspil server prepare --to postgresql+psycopg://db.havnby.example:5433/havnby"
    assert command in notice(page)
    next(each for each in page.findChildren(Button) if each.text().strip() == "Copy the command").click()
    assert QGuiApplication.clipboard().text() == command


def test_what_is_in_the_way_is_told_and_can_be_mended(make: Make, qtbot: QtBot) -> None:
    def refuse(_address: Address) -> Standing:
        raise Problem("The server cannot be reached", "db.havnby.example:5433", "Check the address and the network.")

    page = make(HAVNBY, refuse)
    page.go.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(Notice)))
    assert "The server cannot be reached" in notice(page)
    assert page.found is None and page.go.isEnabled()


def test_nothing_is_tried_before_it_can_be_an_address(make: Make) -> None:
    page = make(attempt=lambda _address: pytest.fail("tried"))
    fill(page, server="db.havnby.example", port="70000")
    page.go.click()
    assert page.work is None
    assert {"port", "database"} <= set(page.form.problems())


def test_a_whole_address_can_be_pasted_but_not_one_with_a_password(make: Make) -> None:
    page = make()
    fill(page, server=str(HAVNBY), password="x")
    assert page.address() == HAVNBY
    fill(page, server="postgresql://ida:hemmelig@db/havnby")
    assert page.address() is None
    assert "does not belong" in notice(page)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that asks for a password."""
    monkeypatch.setattr(serverpasswords, "asks", lambda address: not address.password)


def test_a_remembered_password_opens_and_a_wrong_one_is_forgotten(asked: None, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store()
    assert serverline.known_way(HAVNBY, lambda: store) is None
    assert serverpasswords.remember(replace(HAVNBY, password="Sommer 2026"), store)
    assert str(HAVNBY) in {name for _, name in store.kept}
    monkeypatch.setattr(serverline, "try_register", lambda _address: None)
    ready = serverline.known_way(HAVNBY, lambda: store)
    assert ready is not None and ready.password == "Sommer 2026"

    def refuse(_address: Address) -> None:
        raise Problem("The server refuses")

    monkeypatch.setattr(serverline, "try_register", refuse)
    assert serverline.known_way(HAVNBY, lambda: store) is None
    assert not store.kept


def test_a_command_takes_the_password_from_a_file_or_refuses(
    asked: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serverpasswords, "system_store", lambda: None)
    with pytest.raises(Problem, match="A password is needed"):
        with_password(HAVNBY)
    (tmp_path / "password").write_text("Sommer 2026\n")
    monkeypatch.setenv(PASSWORD_FILE, str(tmp_path / "password"))
    assert with_password(HAVNBY).password == "Sommer 2026"


def test_servers_are_among_the_municipalities_used_lately_without_a_password(tmp_path: Path) -> None:
    computer = Computer(tmp_path / "samspil.ini")
    file = tmp_path / "havnby.samspil"
    file.touch()
    computer.opened(file)
    computer.opened(replace(HAVNBY, password="Sommer 2026"))
    computer.set_user(HAVNBY, "Ida Lund")
    computer.close()
    found = Computer(tmp_path / "samspil.ini")
    assert found.recent == (HAVNBY, file)
    assert found.user_of(HAVNBY) == "Ida Lund"
    assert "Sommer" not in (tmp_path / "samspil.ini").read_text()


class _Answered:
    """How the page ended."""

    def __init__(self, found: Address | None, away: bool = False, founding: bool = False) -> None:
        self.found, self.away, self.founding = found, away, founding


def test_a_known_server_opens_without_a_question_or_asks_or_leads_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    ready = replace(HAVNBY, password="Sommer 2026")
    desktop: Any = None

    def logged_in(address: Address) -> Any:
        return start._logged_in(desktop, address)

    monkeypatch.setattr(serverline, "known_way", lambda _address: ready)
    monkeypatch.setattr(serverline, "is_founded", lambda _address: True)
    wishes, _ = logged_in(HAVNBY)
    assert wishes is not None and wishes.server is ready
    assert logged_in(ready)[0].server is ready, "what the assistant has just tried is not tried again"
    monkeypatch.setattr(serverline, "known_way", lambda _address: None)
    monkeypatch.setattr(serverline, "ask_line", lambda _address, _away: _Answered(ready))
    assert logged_in(HAVNBY)[0].server is ready
    monkeypatch.setattr(serverline, "ask_line", lambda _address, _away: _Answered(None, away=True))
    monkeypatch.setattr(start, "_assistant", lambda _desktop, _server=None: Path("another.samspil"))
    assert logged_in(HAVNBY) == (None, Path("another.samspil"))
    monkeypatch.setattr(serverline, "ask_line", lambda _address, _away: _Answered(None))
    assert logged_in(HAVNBY) == (None, None)


def test_a_server_named_by_policy_that_is_still_empty_leads_to_the_form_of_a_new_municipality(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ready = replace(HAVNBY, password="Sommer 2026")
    monkeypatch.setattr(start, "_assistant", lambda _desktop, server=None: server)
    monkeypatch.setattr(serverline, "known_way", lambda _address: ready)
    monkeypatch.setattr(serverline, "is_founded", lambda _address: False)
    desktop: Any = None
    assert start._logged_in(desktop, HAVNBY) == (None, ready)
    monkeypatch.setattr(serverline, "known_way", lambda _address: None)
    monkeypatch.setattr(serverline, "ask_line", lambda _address, _away: _Answered(ready, founding=True))
    assert start._logged_in(desktop, HAVNBY) == (None, ready)


def test_a_shared_registers_card_offers_a_copy_and_says_who_backs_it_up(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with services_on(tmp_path, qapp) as services:
        monkeypatch.setattr(Database, "where", HAVNBY)
        cards = FileCards(services, Files(lambda: (replace(HAVNBY, database="fjordby"), HAVNBY)))
        qtbot.addWidget(cards)
        cards.refresh()
        assert cards.backup.text().strip() == "Copy into a file …"
        ways = [
            each.accessibleName() for each in cards.findChildren(Button) if each.accessibleName().startswith("Open ")
        ]
        assert "Open fjordby" in ways and "Open havnby" not in ways
        asker_of(services).prepare(tmp_path / "copy.samspil")
        cards.backup.click()
        qtbot.waitUntil(services.tasks.idle)
        assert (tmp_path / "copy.samspil").exists()
