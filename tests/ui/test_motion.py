from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QObject

from desktop.ui import motion


@pytest.fixture(autouse=True)
def _follow_system_again() -> Iterator[None]:
    yield
    motion.set_reduced(None)


def test_reduced_motion_takes_no_time(qapp):
    motion.set_reduced(True)
    steps: list[float] = []
    assert motion.duration(200) == 0
    assert motion.animate(QObject(), 200, steps.append) is None
    assert steps == [1.0]


def test_motion_runs_from_nothing_to_all(qapp, qtbot):
    motion.set_reduced(False)
    assert motion.duration(200) == 200
    steps: list[float] = []
    owner = QObject()
    moving = motion.animate(owner, 400, steps.append)
    assert moving is not None
    moving.setCurrentTime(200)
    assert 0 < steps[-1] < 1
    with qtbot.waitSignal(moving.finished):
        moving.setCurrentTime(400)
        if moving.state() == QAbstractAnimation.State.Running:
            moving.setCurrentTime(400)
    assert steps[-1] == 1.0


def test_the_wish_goes_before_the_system(qapp):
    motion.set_reduced(None)
    follows = motion.reduced()
    motion.set_reduced(not follows)
    assert motion.reduced() is not follows
