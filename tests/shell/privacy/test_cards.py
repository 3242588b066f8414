"""The page "Data protection": what is due goes only with its package, and a person is found and handed out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.shell.privacy.cards import PrivacyCards
from desktop.shell.privacy.kinds import ARCHIVED
from desktop.storage import municipality
from desktop.storage.database import Database
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.pieces import Notice
from desktop.ui.services import Places, Services, Settings, User
from desktop.ui.tasks import Tasks
from tests.stage import asker_of, settle


@pytest.fixture
def services(database: Database, qapp: QApplication) -> Iterator[Services]:
    kept = {"questions": 0, "files": 0, "visits": 0, "dispatches": 77, "people": 0, "workshop": 12}
    with database.writing("Ida Lund") as session:
        profile = municipality.save(session, {f"keep_{kind}": months for kind, months in kept.items()})
    changes, user = ChangeLog(), User("Ida Lund", 1)
    tasks = Tasks(database, changes, lambda: user.name)
    yield Services(database, tasks, changes, Settings(profile), database.clock, PreparedAsker(), user, Places())
    tasks.close()


@pytest.fixture
def cards(qtbot: QtBot, services: Services) -> PrivacyCards:
    made = PrivacyCards(services)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    made.refresh()
    settle(qtbot, services)
    return made


def told(cards: PrivacyCards) -> str:
    return " ".join(each.accessibleName() for each in cards.findChildren(Notice) if each.isVisible())


def test_what_is_due_goes_when_its_packages_are_written(
    qtbot: QtBot, services: Services, cards: PrivacyCards, tmp_path: Path
) -> None:
    due = cards._due
    assert due and cards.pack.isEnabled()
    asked = asker_of(services)
    asked.prepare(tmp_path / "archive")
    cards.pack.click()
    settle(qtbot, services)
    assert "written and whole" in told(cards)
    assert len(list((tmp_path / "archive").iterdir())) == sum(each.kind in ARCHIVED for each in due)
    asked.prepare(False, True)
    cards.remove.click()
    settle(qtbot, services)
    assert cards._due == due, "nobody said yes"
    cards.remove.click()
    settle(qtbot, services)
    settle(qtbot, services)
    assert cards._due == () and not cards.remove.isEnabled()


def test_a_person_is_found_and_handed_out(
    qtbot: QtBot, services: Services, cards: PrivacyCards, tmp_path: Path
) -> None:
    person = cards.person
    person.field.setText("Farid Rahmani")
    person.look_up.click()
    settle(qtbot, services)
    asker_of(services).prepare(tmp_path / "extract.pdf", tmp_path / "extract.json")
    person.save_paper()
    settle(qtbot, services)
    person.save_data()
    settle(qtbot, services)
    assert (tmp_path / "extract.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "extract.json").read_bytes().startswith(b"{")
    assert "The extract is written" in told(cards)


def test_the_record_is_copied_in_the_language_that_is_chosen(cards: PrivacyCards) -> None:
    record = cards.record
    record.languages.set_current(2)
    record.show_profile()
    record.copy.click()
    assert "Controller\nLyngvad Kommune" in QGuiApplication.clipboard().text()
