"""Commands: keys, conditions, and two that want the same key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.commands import Command, bind, double_keys, release, sequences


def command(id: str, keys: str, ran: list[str], able: bool = True) -> Command:
    """A command that notes its id when it runs."""
    return Command(id, id.title(), keys, lambda: ran.append(id), lambda: able)


def test_two_commands_that_want_the_same_key_are_found() -> None:
    commands = [command("new", "Ctrl+N", []), command("note", "F5; Ctrl+N", []), command("print", "Ctrl+P", [])]
    assert double_keys(commands) == {"Ctrl+N": ("new", "note")}


def test_keys_are_written_in_portable_form() -> None:
    assert [one.toString() for one in sequences("Ctrl+K; Shift+F6")] == ["Ctrl+K", "Shift+F6"]
    assert sequences("") == []


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("Ctrl+N; F5", "Ctrl N"),
        ("Ctrl+Return", "Ctrl ↵"),
        ("Ctrl++", "Ctrl +"),
        ("Ctrl+Shift+D", "Ctrl Shift D"),
        ("", ""),
    ],
)
def test_keys_are_shown_as_on_their_caps(keys: str, shown: str) -> None:
    assert command("new", keys, []).shown_keys() == shown


def test_a_command_that_cannot_be_used_does_nothing() -> None:
    ran: list[str] = []
    assert not command("new", "", ran, able=False).use()
    assert command("open", "", ran).use()
    assert ran == ["open"]


def test_bound_commands_answer_to_their_keys_until_released(qtbot: QtBot) -> None:
    window, ran = QWidget(), list[str]()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    actions = bind(window, [command("new", "Ctrl+N", ran), command("shut", "Ctrl+W", ran, able=False)])
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["new"]
    release(window, actions)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["new"]
