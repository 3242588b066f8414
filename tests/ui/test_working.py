from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.ui.working import Work


def test_work_is_done_beside_the_window_and_its_result_told(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    work = Work(lambda: 6 * 7, window)
    with qtbot.waitSignal(work.over) as told:
        work.start()
    work.wait()
    assert told.args == [42]


def test_a_problem_is_told_too(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def refuse() -> None:
        raise Problem("No room")

    work = Work(refuse, window)
    with qtbot.waitSignal(work.failed) as told:
        work.start()
    work.wait()
    assert isinstance(told.args[0], Problem)
