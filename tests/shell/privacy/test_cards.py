"""The page "Data protection": what is due goes only with its package, and a person is found and handed out."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.problems import Refused
from desktop.base.rights import Right, Role, reason
from desktop.shell import account_actions
from desktop.shell.privacy.cards import PrivacyCards
from desktop.shell.privacy.erasure import erase
from desktop.shell.privacy.extract import as_json, extract
from desktop.shell.privacy.kinds import ARCHIVED
from desktop.shell.privacy.paper import made
from desktop.shell.privacy.retention import due, remove, write_packages
from desktop.storage import municipality
from desktop.storage.database import Database
from desktop.storage.session import Session
from desktop.ui.buttons import Button
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.pieces import Notice
from desktop.ui.reading import read_along
from desktop.ui.services import Places, Services, Settings, User
from desktop.ui.tasks import Tasks
from desktop.ui.text import Paragraph
from tests.settling import settle
from tests.stage import asker_of


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
    settle(services.tasks)
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
    settle(services.tasks)
    assert "written and whole" in told(cards)
    assert len(list((tmp_path / "archive").iterdir())) == sum(each.kind in ARCHIVED for each in due)
    asked.prepare(False, True)
    cards.remove.click()
    settle(services.tasks)
    assert cards._due == due, "nobody said yes"
    cards.remove.click()
    settle(services.tasks)
    settle(services.tasks)
    assert cards._due == () and not cards.remove.isEnabled()


def test_a_person_is_found_and_handed_out(
    qtbot: QtBot, services: Services, cards: PrivacyCards, tmp_path: Path
) -> None:
    person = cards.person
    person.field.setText("Farid Rahmani")
    person.look_up.click()
    settle(services.tasks)
    asker_of(services).prepare(tmp_path / "extract.pdf", tmp_path / "extract.json")
    person.save_paper()
    settle(services.tasks)
    person.save_data()
    settle(services.tasks)
    assert (tmp_path / "extract.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "extract.json").read_bytes().startswith(b"{")
    assert "The extract is written" in told(cards)


def test_the_record_is_copied_in_the_language_that_is_chosen(cards: PrivacyCards) -> None:
    record = cards.record
    record.languages.set_current(2)
    record.show_profile()
    record.copy.click()
    assert "Controller\nLyngvad Kommune" in QGuiApplication.clipboard().text()


def test_who_may_only_read_sees_why_nothing_can_be_removed_or_handed_out(
    qtbot: QtBot, services: Services, cards: PrivacyCards
) -> None:
    person = cards.person
    person.field.setText("Farid Rahmani")
    person.look_up.click()
    qtbot.waitUntil(lambda: bool(handing_out(cards)))
    assert all(each.isEnabled() for each in (*handing_out(cards)[:2], cards.pack)), "nothing of Farid's can be erased"
    why = reason(Role.READER, Right.RETENTION)
    read_along(cards, why)
    grey = (*handing_out(cards), cards.pack, cards.remove)
    assert not any(each.isEnabled() for each in grey) and {each.toolTip() for each in grey} == {why}
    beside = [each for each in cards.findChildren(Paragraph) if each.text() == why]
    assert len(beside) == 2 and not any(each.isHidden() for each in beside), "the reason stands there to be read"
    cards.person.look_up.click()
    qtbot.waitUntil(lambda: bool(handing_out(cards)))
    assert not any(each.isEnabled() for each in handing_out(cards)), "what is found anew is grey too"
    read_along(cards, "")
    assert cards.pack.isEnabled() and all(each.isHidden() for each in beside)


def handing_out(cards: PrivacyCards) -> list[Button]:
    """The buttons that hand out or erase what is held on the person who was found."""
    return [
        each
        for each in cards.person.findChildren(Button)
        if each.text().strip("\u2009").startswith(("Extract", "as JSON", "Erase"))
    ]


def test_the_actions_refuse_whoever_may_not(database: Database, tmp_path: Path) -> None:
    with database.writing("Ida Lund") as session:
        account_actions.add(session, "Ida Lund", Role.SECRETARIAT)
        account_actions.add(session, "Eva Skov", Role.READER)
    actions: tuple[Callable[[Session], object], ...] = (
        lambda session: write_packages(session, due(session), tmp_path),
        lambda session: remove(session, ()),
        lambda session: erase(session, "Farid Rahmani"),
        lambda session: made(session, extract(session, "Farid Rahmani")),
        lambda session: as_json(session, extract(session, "Farid Rahmani")),
    )
    for action in actions:
        with pytest.raises(Refused, match="Your role does not allow this"), database.writing("Eva Skov") as session:
            action(session)
    with database.reading("Eva Skov") as session:
        assert extract(session, "Farid Rahmani").records, "everybody may read"
    assert list(tmp_path.glob("*.zip")) == []
