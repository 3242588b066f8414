from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.shell.places import help_place
from desktop.shell.shortcuts import HelpPage, groups
from desktop.ui.commands import Command
from desktop.ui.pieces import Kbd
from desktop.ui.services import Services
from tests.stage import services_on


def nothing() -> None:
    """Does what a command in a list does: nothing."""


COMMANDS = (
    Command("new-question", "New question", "Ctrl+N", nothing),
    Command("quiet", "Without keys", "", nothing),
    Command("larger", "Larger text", "Ctrl++; Ctrl+=", nothing),
    Command("go-questions", "Go to Questions", "Ctrl+2", nothing),
)


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with services_on(tmp_path, qapp) as made:
        yield made


def test_commands_are_grouped_and_those_without_keys_left_out() -> None:
    found = {group.title: [text for _, text in group.lines] for group in groups(COMMANDS)}
    assert found["Do"] == ["New question"]
    assert found["Go"] == ["Go to Questions"]
    assert found["Look"] == ["Larger text"]
    assert "Without keys" not in str(found)


def test_a_command_is_listed_once() -> None:
    (first, *_) = groups((*COMMANDS, COMMANDS[0]))
    assert len(first.lines) == 1


def test_every_key_of_a_command_is_shown() -> None:
    keys = [keys for group in groups(COMMANDS) for keys, text in group.lines if text == "Larger text"]
    assert keys == [("Ctrl++", "Ctrl+=")]


def test_the_page_lists_what_can_be_done_now(qtbot: QtBot, services: Services) -> None:
    now = [COMMANDS[0]]
    page = help_place(lambda: now).page(services)
    assert isinstance(page, HelpPage)
    qtbot.addWidget(page)
    page.show()
    assert "Ctrl+2" not in {each.accessibleName() for each in page.findChildren(Kbd) if each.isVisible()}
    now.append(COMMANDS[3])
    page.refresh()
    assert "Ctrl+2" in {each.accessibleName() for each in page.findChildren(Kbd)}


def test_the_version_and_the_licences_are_told(qtbot: QtBot, services: Services) -> None:
    page = help_place(tuple).page(services)
    qtbot.addWidget(page)
    told = " ".join(each.text() for each in page.findChildren(QLabel))
    assert __version__ in told
    assert "LGPL-3.0" in told
    assert not page.grab().isNull()
