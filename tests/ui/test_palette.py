"""Palette: a few letters find commands first, then records, then places."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.commands import Command
from desktop.ui.palette import CommandPalette, Entry, Group, Take, rank


def test_words_count_wherever_they_start() -> None:
    assert rank("godk", "Godkend svar") > rank("svar", "Godkend svar") > 0
    assert rank("svar godk", "Godkend svar") > 0
    assert rank("besøg godk", "Godkend svar") == 0
    assert rank("", "Godkend svar") == 1


@pytest.mark.parametrize(
    ("query", "text"), [("genop", "Genoptræning"), ("aabne", "Åbne sager"), ("spoerg", "Nyt spørgsmål")]
)
def test_nordic_letters_are_found_by_either_spelling(query: str, text: str) -> None:
    assert rank(query, text) > 0


def test_letters_may_be_left_out_but_not_turned_round() -> None:
    assert rank("nsp", "Nyt spørgsmål") > 0
    assert rank("psn", "Nyt spørgsmål") == 0


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window to open the palette over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def build(window: QWidget, ran: list[str]) -> CommandPalette:
    """A palette with two commands that can be used, one that cannot, and two places."""
    palette = CommandPalette(window)
    commands = [
        Command("approve", "Godkend svar", "Ctrl+Return", lambda: ran.append("approve"), icon="check"),
        Command("new", "Nyt spørgsmål", "Ctrl+N", lambda: ran.append("new")),
        Command("send", "Send svar", "", lambda: ran.append("send"), lambda: False),
    ]
    palette.add_commands("Actions", lambda: commands)
    return palette


def test_it_lists_what_can_be_done_and_runs_it_on_enter(qtbot: QtBot, window: QWidget) -> None:
    ran: list[str] = []
    palette = build(window, ran)
    palette.open_over(window)
    assert palette.texts() == ["Actions", "Godkend svar", "Nyt spørgsmål"]
    qtbot.keyClicks(palette.field, "nyt")
    assert palette.texts() == ["Actions", "Nyt spørgsmål"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["new"]
    assert not palette.isVisible()


def test_arrows_pass_over_the_heads(qtbot: QtBot, window: QWidget) -> None:
    palette, ran = build(window, []), list[str]()
    found = Group("Places", [Entry("Besøg", lambda: ran.append("visits"))])
    palette.add_finder(lambda _query, take: take([found]))
    palette.open_over(window)
    palette.field.setText("s")
    assert palette.texts() == ["Actions", "Godkend svar", "Nyt spørgsmål", "Places", "Besøg"]
    rows = []
    for _ in range(4):
        rows.append(palette.list.currentRow())
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert rows == [1, 2, 4, 4]
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 2


def test_a_late_answer_to_an_older_text_is_dropped(qtbot: QtBot, window: QWidget) -> None:
    palette = CommandPalette(window)
    waiting: list[tuple[str, Take]] = []
    palette.add_finder(lambda query, take: waiting.append((query, take)))
    palette.open_over(window)
    palette.field.setText("ge")
    palette.field.setText("gen")
    assert [query for query, _ in waiting] == ["ge", "gen"]
    waiting[1][1]([Group("Questions", [Entry("2029-047", lambda: None, "Ventetid på genoptræning")])])
    waiting[0][1]([Group("Questions", [Entry("older", lambda: None)])])
    assert palette.texts() == ["Questions", "2029-047"]
    said = palette.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "2029-047, Ventetid på genoptræning"


def test_nothing_found_is_said(window: QWidget) -> None:
    palette = build(window, [])
    palette.open_over(window)
    palette.field.setText("xyz")
    assert palette.texts() == ["Nothing found"]
    assert not palette.grab().isNull()


def test_esc_closes_it_and_it_opens_empty_again(qtbot: QtBot, window: QWidget) -> None:
    palette = build(window, [])
    palette.open_over(window)
    palette.field.setText("godk")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    palette.open_over(window)
    assert palette.field.text() == ""
    assert len(palette.texts()) == 3
