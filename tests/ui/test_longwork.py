"""Long work: nothing is shown at first, then how far it has come, and how long it will take."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui import longwork
from desktop.ui.longwork import LongWork


@pytest.fixture
def work(qtbot: QtBot) -> LongWork:
    """A long work that has not begun."""
    made = LongWork()
    qtbot.addWidget(made)
    return made


def test_a_short_work_is_never_seen(qtbot: QtBot, work: LongWork) -> None:
    seen: list[bool] = []
    work.appeared.connect(lambda: seen.append(True))
    work.begin("Printing")
    work.end()
    qtbot.wait(longwork.SHOWN_AFTER + 50)
    assert not seen
    assert work.isHidden()


def test_a_long_work_appears_with_its_count(qtbot: QtBot, work: LongWork) -> None:
    with qtbot.waitSignal(work.appeared):
        work.begin("Printing")
        assert work.isHidden()
    work.reach(3, 12)
    assert work.bar.accessibleName() == "Printing, 3 of 12"
    assert (work.bar.value(), work.bar.maximum()) == (3, 12)
    work.end()
    assert work.isHidden()


def test_the_time_left_is_told_after_three_seconds(work: LongWork, monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter((100.0, 102.0, 104.0))
    monkeypatch.setattr("desktop.ui.longwork.time.monotonic", lambda: next(moments))
    work.begin("Printing")
    work.reach(1, 5)
    assert "left" not in work.left_text()
    work.reach(2, 5)
    assert "About 7 seconds left." in work.left_text()


def test_what_comes_after_the_end_is_not_shown(work: LongWork) -> None:
    work.begin("Printing")
    work.end()
    work.reach(3, 12)
    assert "3 of 12" not in work.bar.accessibleName()


def test_stop_asks_to_stop(qtbot: QtBot, work: LongWork) -> None:
    work.begin("Printing")
    with qtbot.waitSignal(work.stop_requested):
        work.stop.click()


def test_a_work_that_others_wait_for_says_so_and_counts_in_its_own_words(work: LongWork) -> None:
    work.begin("Protecting", "The other pages wait.", lambda count: f"{count} MB")
    work.reach(3, 12)
    assert work.left_text() == "The other pages wait." and work.bar.accessibleName() == "Protecting, 3 MB of 12 MB"
    work.begin("Printing")
    work.reach(3, 12)
    assert "go on working" in work.left_text() and work.bar.accessibleName() == "Printing, 3 of 12"
