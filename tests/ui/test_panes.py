"""A list and its detail: beside each other, or one at a time where there is little room."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.panes import Listing, Panes

pytestmark = pytest.mark.usefixtures("dressed")


class List(Listing):
    def __init__(self) -> None:
        super().__init__()
        self.compact = False

    def fit(self, compact: bool, low: bool) -> None:
        self.compact = compact


class Detail(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.alone = False

    def fit(self, compact: bool, alone: bool) -> None:
        self.alone = alone


@pytest.mark.parametrize(("width", "form"), [(1600, "wide"), (1200, "two"), (800, "one")])
def test_the_form_follows_the_windows_width(qtbot: QtBot, width: int, form: str) -> None:
    listing, detail = List(), Detail()
    panes = Panes(listing)
    qtbot.addWidget(panes)
    panes.resize(width, 800)
    panes.show()
    panes.put_right(detail, detail)
    assert panes.form == form
    assert listing.compact == (form != "wide")
    assert detail.alone == (form == "one")
    assert detail.isVisible() == (form != "one")
    panes.show_one(detail=True)
    assert detail.isVisible()
    assert listing.isVisible() == (form != "one")


def test_the_share_that_the_user_gave_is_told_and_taken_over_again(qtbot: QtBot) -> None:
    told: list[float] = []
    found = []
    for share in (0.0, 0.4):
        listing, detail = List(), Detail()
        panes = Panes(listing)
        qtbot.addWidget(panes)
        if share:
            panes.set_share(share)
        panes.resize(2400, 900)
        panes.show()
        panes.put_right(detail, detail)
        panes.share_changed.connect(told.append)
        found.append(listing.width())
    assert found == [round(2400 * 0.487), 960]
    panes.splitterMoved.emit(1200, 1)
    assert told == [0.5]
    panes.fit()
    assert listing.width() == 1200
