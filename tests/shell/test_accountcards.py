from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.rights import Role
from desktop.shell.accountcards import AccountCards
from desktop.shell.seats import Seats, Sitting, read
from desktop.storage.database import Database
from desktop.ui.buttons import Button
from desktop.ui.pieces import Notice
from desktop.ui.services import Services
from tests.settling import settle
from tests.shell.accounts import BO, EVA, IDA, SECRET, name_people, quick
from tests.stage import services_on

__all__ = ["quick"]
pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with services_on(tmp_path, qapp) as made:
        yield made


def shown(qtbot: QtBot, services: Services, named: bool) -> AccountCards:
    assert isinstance(services.database, Database)
    if named:
        name_people(services.database)
    sitting = Sitting(Seats())
    services.changes.changed.connect(lambda _change: renew(services, sitting))
    renew(services, sitting)
    made = AccountCards(services, sitting)
    sitting.setParent(made)
    qtbot.addWidget(made)
    made.show()
    return made


def renew(services: Services, sitting: Sitting) -> None:
    with services.database.reading() as session:
        sitting.renew(read(session))


def answer(qtbot: QtBot, services: Services, cards: AccountCards, **given: object) -> None:
    """Fills the question that is open, and answers it."""
    assert cards.ask is not None
    cards.ask.form.set_values(given)
    cards.ask.answer()
    settle(services.tasks)


def button(cards: AccountCards, name: str) -> Button:
    return next(each for each in cards.findChildren(Button) if each.accessibleName() == name)


def test_the_first_person_is_the_user_and_the_secretariat(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services, named=False)
    (notice,) = cards.findChildren(Notice)
    assert "Whoever opens this municipality may do everything" in notice.accessibleName()
    assert not cards.own.isEnabled()
    cards.add.click()
    assert cards.ask is not None
    assert cards.ask.form.values() == {"name": IDA, "role": Role.SECRETARIAT, "password": ""}
    answer(qtbot, services, cards)
    assert [each.name for each in cards.seats.named] == [IDA]
    assert cards.ask is None
    assert cards.own.isEnabled()


def test_what_is_refused_is_told_in_its_place(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services, named=True)
    button(cards, f"Take {IDA} away").click()
    answer(qtbot, services, cards)
    assert cards.ask is not None
    assert "Nobody could manage the accounts" in cards.ask.findChildren(Notice)[0].accessibleName()


def test_roles_and_passwords_are_given_and_people_leave(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services, named=True)
    button(cards, f"Role of {EVA}").click()
    answer(qtbot, services, cards, role=Role.APPROVER)
    button(cards, f"Password of {EVA}").click()
    answer(qtbot, services, cards, password="otte tegn mindst")
    button(cards, f"Take {BO} away").click()
    answer(qtbot, services, cards)
    assert [(each.name, each.role) for each in cards.seats.named] == [(EVA, Role.APPROVER), (IDA, Role.SECRETARIAT)]
    assert len(cards.seats.locked) == 2


def test_whoever_may_not_manage_reads_why(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services, named=True)
    services.user.become(EVA, 0, Role.READER)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the lines as they were are gone
    ways = [cards.add, button(cards, f"Role of {BO}"), button(cards, f"Take {BO} away")]
    assert not any(each.isEnabled() for each in ways)
    assert all(each.toolTip().startswith("You are at the screen as: Reader") for each in ways)
    assert cards.own.isEnabled()


def test_one_changes_ones_own_password_with_the_old_one(qtbot: QtBot, services: Services) -> None:
    cards = shown(qtbot, services, named=True)
    cards.own.click()
    answer(qtbot, services, cards, old=SECRET, password="noget andet", again="noget tredje")
    assert cards.ask is not None
    assert "not typed the same twice" in cards.ask.findChildren(Notice)[0].accessibleName()
    answer(qtbot, services, cards, old="forkert kode", again="noget andet")
    assert "until now is not right" in cards.ask.findChildren(Notice)[-1].accessibleName()
    answer(qtbot, services, cards, old=SECRET)
    assert cards.ask is None
