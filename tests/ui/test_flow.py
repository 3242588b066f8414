"""Flow: items go on in a new line when the width is used up."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.flow import FlowLayout


def test_items_wrap_like_words(qtbot: QtBot) -> None:
    host, flow = QWidget(), FlowLayout(4)
    qtbot.addWidget(host)
    host.setLayout(flow)
    for _ in range(5):
        button = QPushButton("x")
        button.setFixedSize(100, 20)
        flow.addWidget(button)
    assert flow.heightForWidth(520) == 20
    assert flow.heightForWidth(220) == 68
    host.resize(220, 100)
    host.show()
    flow.activate()
    places = [item.geometry().topLeft().toTuple() for place in range(3) if (item := flow.itemAt(place)) is not None]
    assert places == [(0, 0), (104, 0), (0, 24)]
    flow.clear()
    assert flow.count() == 0
    assert flow.itemAt(0) is None
    assert flow.takeAt(0) is None
