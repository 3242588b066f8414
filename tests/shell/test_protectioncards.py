from collections.abc import Iterator
from itertools import count
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from desktop.base.rights import Role
from desktop.shell import account_actions
from desktop.shell.computer import Computer
from desktop.shell.protection import Protection
from desktop.shell.protectioncards import ProtectionCards
from desktop.storage import conversion, keys
from desktop.storage.database import Database, is_protected
from desktop.ui.pieces import Notice
from desktop.ui.services import Services
from tests.settling import settle
from tests.shell.keystore import Store
from tests.stage import services_on
from tests.storage.secrets import CHEAP, OTHER, PASSWORD

STORE = Store()


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    monkeypatch.setattr(keys, "_N", CHEAP)
    STORE.kept.clear()
    with services_on(tmp_path, qapp) as made:
        yield made


def shown(qtbot: QtBot, services: Services, required: bool = False, store: Store | None = STORE) -> ProtectionCards:
    computer = Computer(database_of(services).path.parent / "samspil.ini")
    protection = Protection(database_of(services), services.tasks, computer, lambda: store, required)
    cards = ProtectionCards(services, protection)
    protection.setParent(cards)
    qtbot.addWidget(cards)
    cards.show()
    return cards


def answer(qtbot: QtBot, services: Services, cards: ProtectionCards, **given: object) -> None:
    """Fills the question that is open, and answers it."""
    assert cards.ask is not None
    cards.ask.form.set_values(given)
    cards.ask.answer()
    settle(services.tasks)
    settle(services.tasks)


def database_of(services: Services) -> Database:
    assert isinstance(services.database, Database)
    return services.database


def tick(cards: ProtectionCards) -> None:
    """Clicks whether this computer shall remember the file."""
    box = cards.computer.editor("remember").focus
    assert isinstance(box, QCheckBox)
    box.click()


def turn_on(qtbot: QtBot, services: Services, cards: ProtectionCards) -> None:
    cards.turn_on.click()
    answer(qtbot, services, cards, new=PASSWORD, again=PASSWORD)
    assert cards.shown is not None
    qtbot.waitUntil(lambda: bool(cards.shown.sheet.document()))


def told(cards: ProtectionCards) -> list[str]:
    return [each.accessibleName() for each in cards.findChildren(Notice) if each.isVisible()]


def state(cards: ProtectionCards) -> list[bool]:
    return [each.isVisible() for each in (cards.turn_on, cards.change, cards.renew, cards.lock, cards.turn_off)]


def test_a_file_is_protected_with_a_sheet_to_print_and_freed_again(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services)
    path = database_of(services).path
    assert state(cards) == [True, False, False, False, False]
    turn_on(qtbot, services, cards)
    assert is_protected(path) and state(cards) == [False, True, True, True, True]
    assert cards.shown.sheet.document().startswith(b"%PDF")
    cards.turn_off.click()
    answer(qtbot, services, cards, old="hest hest hest")
    assert "That does not open the file" in told(cards) and is_protected(path)
    answer(qtbot, services, cards, old=PASSWORD)
    assert not is_protected(path) and "The file is no longer protected" in told(cards)
    assert state(cards) == [True, False, False, False, False]


def test_what_does_not_fit_is_told_and_what_was_typed_stays(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services)
    cards.turn_on.click()
    answer(qtbot, services, cards, new=PASSWORD, again=OTHER)
    assert "The two passwords differ" in told(cards)
    answer(qtbot, services, cards, new="kort", again="kort")
    assert any("too easy" in each for each in told(cards))
    assert cards.ask.isEnabled() and cards.ask.form.values()["new"] == "kort"
    assert not is_protected(database_of(services).path)


def test_the_password_and_the_recovery_key_are_changed(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services)
    turn_on(qtbot, services, cards)
    cards.change.click()
    answer(qtbot, services, cards, old=PASSWORD, new=OTHER, again=OTHER)
    assert "The password is changed" in told(cards)
    first = keys.read_ring(database_of(services).path, database_of(services).key.head).recovery
    cards.renew.click()
    answer(qtbot, services, cards, old=OTHER)
    assert cards.shown is not None
    assert keys.read_ring(database_of(services).path, database_of(services).key.head).recovery != first


def test_this_computer_remembers_the_file_until_it_shall_not(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services)
    turn_on(qtbot, services, cards)
    protection = cards._protection
    for wanted in (True, False):
        tick(cards)
        settle(services.tasks)
        assert protection.remembered == wanted == bool(STORE.kept)
    tick(cards)
    settle(services.tasks)
    cards.change.click()
    answer(qtbot, services, cards, old=PASSWORD, new=OTHER, again=OTHER)
    assert protection.remembered, "the new password is remembered where the old one was"
    cards.turn_off.click()
    answer(qtbot, services, cards, old=OTHER)
    assert not STORE.kept and not protection.remembered


def test_without_a_key_store_it_says_so(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services, store=None)
    turn_on(qtbot, services, cards)
    tick(cards)
    settle(services.tasks)
    assert any("key store cannot be used" in each for each in told(cards))
    assert cards.computer.values()["remember"] is False


def test_the_minutes_are_kept_on_this_computer(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services)
    assert cards._protection.minutes == 10 and not cards.computer.isEnabled()
    turn_on(qtbot, services, cards)
    cards.computer.editor("minutes").set_value(5)
    cards.computer.editor("minutes").edited.emit()
    qtbot.waitUntil(lambda: cards._protection.minutes == 5)


def test_what_it_requires_cannot_be_taken_away(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services, required=True)
    assert any("IT department requires a password" in each for each in told(cards))
    turn_on(qtbot, services, cards)
    cards.turn_off.click()
    assert cards.ask is None, "the button is blocked, and says why"


def test_who_may_not_change_settings_may_not_change_the_password(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services)
    services.user.become("Bo", 2, Role.READER)
    cards.turn_on.click()
    assert cards.ask is None


def test_a_conversion_can_be_stopped_and_nothing_typed_is_lost(
    qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bar's Stop is pressed at the first word of how far it has come; the conversion waits for it here."""
    cards = shown(qtbot, services)
    path, stopped, looks, written = database_of(services).path, Event(), count(), conversion._written
    seen: list[tuple[int, int]] = []

    def reached(done: int, total: int) -> None:
        seen.append((done, total))
        cards.work.stop.click()
        stopped.set()

    def waiting(fresh: Path) -> int:
        return written(fresh) if not next(looks) or stopped.wait(10) else 0

    monkeypatch.setattr(cards.work, "reach", reached)
    monkeypatch.setattr(conversion, "_written", waiting)
    cards.turn_on.click()
    answer(qtbot, services, cards, new=PASSWORD, again=PASSWORD)
    assert seen and any("The file is as it was" in each for each in told(cards))
    assert not is_protected(path) and not cards.work.running


def test_the_key_is_not_left_before_it_is_kept_or_put_off(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services)
    turn_on(qtbot, services, cards)
    assert cards.shown is not None
    cards.shown.done.click()
    assert cards.shown is not None and cards.shown.done.toolTip()
    cards.shown.later.click()
    cards.shown.done.click()
    assert cards.shown is None


def test_a_role_that_was_taken_away_is_refused_by_the_action(qtbot: QtBot, services: Services) -> None:
    """The window may not know of it yet: what counts is what stands in the file."""
    cards = shown(qtbot, services)
    cards.turn_on.click()
    with database_of(services).writing("Ida Lund") as session:
        account_actions.add(session, "Somebody else", Role.SECRETARIAT)
    answer(qtbot, services, cards, new=PASSWORD, again=PASSWORD)
    assert "Your role does not allow this" in " ".join(told(cards))
    assert not is_protected(database_of(services).path)
