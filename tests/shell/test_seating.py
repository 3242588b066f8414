from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.shell.seating import SeatPage
from desktop.shell.seats import read
from desktop.storage.database import Database
from desktop.ui.pieces import Notice
from desktop.ui.services import Services
from tests.settling import settle
from tests.shell.accounts import EVA, IDA, SECRET, name_people, quick
from tests.stage import services_on

__all__ = ["quick"]
pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with services_on(tmp_path, qapp) as made:
        assert isinstance(made.database, Database)
        name_people(made.database)
        yield made


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> SeatPage:
    with services.database.reading() as session:
        seats = read(session)
    made = SeatPage(seats, services.tasks, IDA)
    qtbot.addWidget(made)
    made.show()
    return made


def notices(page: SeatPage) -> list[str]:
    return [each.accessibleName() for each in page.findChildren(Notice) if each.isVisibleTo(page)]


def test_whoever_sat_there_last_is_proposed_and_asked_for_the_password(page: SeatPage) -> None:
    assert [each.text() for each in page.people if each.isChecked()] == [IDA]
    assert page.password.isVisible()
    assert [each.accessibleDescription() for each in page.people if each.text() == IDA] == ["Asks for a password"]
    page.choose(EVA)
    assert not page.password.isVisible()


def test_without_a_password_one_click_is_enough(qtbot: QtBot, services: Services, page: SeatPage) -> None:
    page.choose(EVA)
    page.go.click()
    settle(services.tasks)
    assert page.name == EVA
    assert page.isHidden()


def test_a_wrong_password_is_told_and_not_kept(qtbot: QtBot, services: Services, page: SeatPage) -> None:
    for _ in range(3):
        page.password.setText("forkert")
        page.sit_down()
        settle(services.tasks)
    assert notices(page) == ["The password is not right"]
    page.password.setText(SECRET)
    page.sit_down()
    settle(services.tasks)
    assert "Too many wrong tries" in notices(page)[0]
    assert page.password.text() == ""
    assert page.name == ""


def test_in_a_file_that_is_only_read_one_sits_down_to_read(qtbot: QtBot, services: Services, page: SeatPage) -> None:
    reading = SeatPage(page._seats, services.tasks, IDA, only_read=True)
    qtbot.addWidget(reading)
    for given in ("forkert", SECRET):
        reading.password.setText(given)
        reading.sit_down()
        settle(services.tasks)
    assert reading.name == IDA


def test_the_right_password_lets_one_sit_down(qtbot: QtBot, services: Services, page: SeatPage) -> None:
    page.password.setText(SECRET)
    page.sit_down()
    settle(services.tasks)
    assert page.name == IDA
