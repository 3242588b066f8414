"""Lists are sorted by keyboard, with heads and without."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.changes import ChangeLog
from desktop.ui.layout import column
from desktop.ui.lists import Column, ListView, WindowModel
from desktop.ui.listsort import list_in_view, open_sort_menu, sort_menu
from desktop.ui.tasks import Tasks
from tests.ui.stores import PlainStore


@dataclass(frozen=True)
class Row:
    id: int


COLUMNS = (
    Column("id", "No.", 100),
    Column("title", "Question & answer"),
    Column("state", "State", 120, sortable=False),
    Column("mark", "", 40),
)


@pytest.fixture
def page(qtbot: QtBot, dressed: object) -> QWidget:
    made, tasks = QWidget(), Tasks(PlainStore(), ChangeLog())
    qtbot.addWidget(made)
    views = [ListView("first"), ListView("second")]
    for view in views:
        view.set_rows(WindowModel(tasks, COLUMNS, lambda *_: [], lambda *_: 0, parent=made))
    made.setLayout(column(*views))
    made.resize(400, 500)
    made.show()
    tasks.close()
    return made


def test_the_menu_has_the_columns_that_can_be_sorted_by(page: QWidget) -> None:
    view = list_in_view(page)
    assert view is not None and view.accessibleName() == "first"
    assert view.horizontalHeader().isHidden()
    asked: list[tuple[str, bool]] = []
    view.sort_requested.connect(lambda column, down: asked.append((column, down)))
    assert [each.text() for each in sort_menu(view).actions()] == ["No.", "Question && answer"]
    for _ in range(2):
        sort_menu(view).actions()[1].trigger()
    assert asked == [("title", False), ("title", True)]
    assert [each.icon().isNull() for each in sort_menu(view).actions()] == [True, False]


def test_the_list_with_the_focus_goes_first(qtbot: QtBot, page: QWidget) -> None:
    second = page.findChildren(ListView)[1]
    page.activateWindow()
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    assert list_in_view(page) is second
    open_sort_menu(page)
    (menu,) = second.findChildren(type(sort_menu(second)))[:1]
    menu.close()


def test_a_page_without_a_list_has_nothing_to_sort(page: QWidget) -> None:
    for view in page.findChildren(ListView):
        view.hide()
    assert list_in_view(page) is None and list_in_view(None) is None
    open_sort_menu(page)
