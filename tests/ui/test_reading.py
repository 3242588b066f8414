from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.ui.buttons import button
from desktop.ui.commands import Command
from desktop.ui.feature import Page
from desktop.ui.forms import Field, Form
from desktop.ui.lineseditor import LinesEditor
from desktop.ui.pieces import CheckItem, CheckRow
from desktop.ui.reading import read_along, why_not
from desktop.ui.richtext import RichText
from tests.stage import TODAY

WHY = "You are at the screen as: Reader."


class Desk(Page):
    """A page with one of everything that writes."""

    def __init__(self) -> None:
        super().__init__()
        self.save, self.show_more = button("Save", "primary"), button("Show more")
        self.form = Form((Field("name", "Name"), Field("locked", "Locked", locked="Set by your IT department")))
        self.text = RichText("Answer")
        self.check = CheckRow(CheckItem("key", "Told", "todo"))
        self.lines = LinesEditor("Lines", "Add", (), lambda: TODAY)
        inside = QVBoxLayout(self)
        for each in (self.save, self.show_more, self.form, self.text, self.check, self.lines):
            inside.addWidget(each)

    def commands(self) -> tuple[Command, ...]:
        return (Command("save", "Save", "", lambda: None, writes=True), Command("find", "Find", "", lambda: None))


def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    return made


def able(page: Desk) -> list[bool]:
    page.check.click()
    ticked = page.check.isChecked()
    page.check.setChecked(False)
    commands = [each.enabled() for each in page.able_commands()]
    form = page.form.editor("name").widget.isEnabled()
    changeable = page.lines.table.lines.changeable
    return [page.save.isEnabled(), form, not page.text.edit.isReadOnly(), ticked, changeable, *commands]


def test_what_writes_is_greyed_and_wakes_up_again(qtbot: QtBot) -> None:
    page = desk(qtbot)
    assert all(able(page))
    read_along(page, WHY)
    assert able(page) == [False] * 6 + [True]
    assert page.save.toolTip() == page.form.toolTip() == WHY
    assert page.show_more.isEnabled()
    read_along(page, "")
    assert all(able(page))
    assert page.save.toolTip() == ""


def test_a_room_cannot_wake_up_what_the_user_may_not_use(qtbot: QtBot) -> None:
    page = desk(qtbot)
    read_along(page, WHY)
    page.save.setEnabled(True)
    page.form.set_read_only(False)
    page.text.set_read_only(False)
    assert not page.save.isEnabled()
    assert not page.form.editor("name").widget.isEnabled()
    assert page.text.edit.isReadOnly()
    page.save.setEnabled(False)
    page.form.set_read_only(True)
    read_along(page, "")
    assert not page.save.isEnabled()
    assert not page.form.editor("name").widget.isEnabled()


def test_what_is_made_later_asks_when_it_is_shown(qtbot: QtBot) -> None:
    page = desk(qtbot)
    read_along(page, WHY)
    late = button("Approve", "primary")
    layout = page.layout()
    assert layout is not None
    layout.addWidget(late)
    late.show()
    assert not late.isEnabled()
    assert why_not(late) == WHY


def test_a_locked_field_says_who_locked_it(qtbot: QtBot) -> None:
    page = desk(qtbot)
    editor = page.form.editor("locked")
    assert not editor.widget.isEnabled()
    assert "Set by your IT department" in editor.focus.accessibleDescription()
    page.form.set_read_only(False)
    assert not editor.widget.isEnabled()


def test_a_button_tells_the_role_before_any_other_reason_and_keeps_that(qtbot: QtBot) -> None:
    page = desk(qtbot)
    page.save.block("Nothing is due")
    assert page.save.toolTip() == "Nothing is due"
    read_along(page, WHY)
    page.save.block("Still nothing is due")
    assert page.save.toolTip() == page.save.accessibleDescription() == WHY
    page.save.block("")
    assert not page.save.isEnabled() and page.save.toolTip() == WHY
    page.save.block("Nothing again")
    read_along(page, "")
    assert not page.save.isEnabled() and page.save.toolTip() == "Nothing again"
