from pytestqt.qtbot import QtBot

from desktop.shell.readingbar import ReadingBar
from desktop.ui.text import Elided


def test_the_bar_says_why_and_is_gone_where_one_may_write(qtbot: QtBot) -> None:
    bar = ReadingBar()
    qtbot.addWidget(bar)
    bar.tell("You are at the screen as: Reader.")
    assert not bar.isHidden()
    assert bar.findChildren(Elided)[0].accessibleName() == "You read along here. You are at the screen as: Reader."
    bar.tell("")
    assert bar.isHidden()
