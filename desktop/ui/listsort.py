"""Sorting of lists by keyboard: a menu of the columns, also for a list that is too narrow for heads."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.icons import icon
from desktop.ui.lists import Column, ListView
from desktop.ui.painted import round_corners
from desktop.ui.theme import look


def list_in_view(page: QWidget | None) -> ListView | None:
    """The list of a page that has the focus, or else the first one seen; lists of one fixed order do not count."""
    every = page.findChildren(ListView) if page else []
    seen = [each for each in every if each.isVisible() and each.model() and _columns(each)]
    return next((each for each in seen if each.hasFocus()), next(iter(seen), None))


def _columns(view: ListView) -> list[tuple[int, Column]]:
    """The columns by which a list can be sorted, with their places."""
    return [(at, each) for at, each in enumerate(view.rows().columns) if each.sortable and each.title]


def sort_menu(view: ListView) -> QMenu:
    """The columns by which a list can be sorted; the one that it is sorted by has a mark and turns the order."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(QCoreApplication.translate("ListSort", "Sort by"))
    round_corners(menu)
    header = view.horizontalHeader()
    for section, column in _columns(view):
        action = menu.addAction(column.title.replace("&", "&&"))
        if header.isSortIndicatorShown() and header.sortIndicatorSection() == section:
            down = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            action.setIcon(icon("chevron-down" if down else "chevron-up", 14))
            menu.setActiveAction(action)
        action.triggered.connect(lambda _checked=False, at=section: view.sort_by(at))
    return menu


def open_sort_menu(page: QWidget | None) -> None:
    """Opens the menu at the head of the list in view."""
    if (view := list_in_view(page)) is not None:
        sort_menu(view).popup(view.mapToGlobal(QPoint(look().px(24), look().px(36))))
