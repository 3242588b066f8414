"""Tasks: one thread for the database, answers on the main thread, older reads void, widgets gone left alone."""

import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import Future

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.base.changes import Change
from desktop.base.problems import Dropped, Problem, Refused, Stale
from desktop.ui.changes import ChangeLog
from desktop.ui.tasks import Course, Stopped, Tasks
from tests.ui.stores import PlainStore


@pytest.fixture
def store() -> PlainStore:
    """A store that notes its sessions."""
    return PlainStore()


@pytest.fixture
def changes(qapp: object) -> ChangeLog:
    """A change log."""
    return ChangeLog()


@pytest.fixture
def tasks(store: PlainStore, changes: ChangeLog) -> Iterator[Tasks]:
    """Tasks in the name of ETS, closed after the test."""
    running = Tasks(store, changes, lambda: "ETS")
    yield running
    running.close()


def test_a_read_works_on_its_own_thread_and_answers_on_the_main_one(
    qtbot: QtBot, tasks: Tasks, store: PlainStore
) -> None:
    threads: list[str] = []

    def work(session: object) -> str:
        threads.append(threading.current_thread().name)
        return f"{session} read"

    def done(result: str) -> None:
        threads.append(threading.current_thread().name)
        threads.append(result)

    tasks.read(work, done)
    assert not tasks.idle()
    qtbot.waitUntil(tasks.idle)
    assert threads[0].startswith("database")
    assert threads[1:] == [threading.main_thread().name, "session read"]
    assert store.log == ["read ETS"]


def test_a_newer_read_with_the_same_key_makes_the_older_void(qtbot: QtBot, tasks: Tasks) -> None:
    gate, ran, shown = threading.Event(), list[str](), list[str]()

    def work(text: str) -> str:
        ran.append(text)
        return text

    def held(_session: object) -> str:
        ran.append("a")
        gate.wait(5)
        return "a"

    tasks.read(held, shown.append, key="search")
    qtbot.waitUntil(lambda: ran == ["a"])
    tasks.read(lambda _: work("ab"), shown.append, key="search")
    tasks.read(lambda _: work("abc"), shown.append, key="search")
    tasks.read(lambda _: work("other"), shown.append, key="other")
    gate.set()
    qtbot.waitUntil(tasks.idle)
    assert ran == ["a", "abc", "other"]  # "ab" had not begun, so it was not run
    assert shown == ["abc", "other"]  # the answer to "a" was dropped


def test_a_write_publishes_its_change_before_it_is_done(
    qtbot: QtBot, tasks: Tasks, changes: ChangeLog, store: PlainStore
) -> None:
    order: list[object] = []
    change = Change("question", 7, None, "new")
    changes.changed.connect(order.append)
    tasks.write(lambda _session: change, lambda result: order.append(("done", result)))
    qtbot.waitUntil(tasks.idle)
    assert order == [change, ("done", change)]
    assert store.log == ["committed ETS"]
    assert changes.undoable() is change


def test_a_write_may_make_many_changes_or_none(qtbot: QtBot, tasks: Tasks, changes: ChangeLog) -> None:
    told: list[Change] = []
    changes.changed.connect(told.append)
    both = (Change("question", 1, None, 1), Change("question", 2, None, 2))
    tasks.write(lambda _: both)
    tasks.write(lambda _: None)
    qtbot.waitUntil(tasks.idle)
    assert told == list(both)


def test_undo_publishes_through_its_own_door(qtbot: QtBot, tasks: Tasks, changes: ChangeLog) -> None:
    back = Change("question", 1, 2, 1)
    tasks.write(lambda _: back, publish=changes.publish_undone)
    qtbot.waitUntil(tasks.idle)
    assert changes.redoable() is back
    assert changes.undoable() is None


def test_a_problem_goes_to_who_asked_and_the_write_is_rolled_back(
    qtbot: QtBot, tasks: Tasks, store: PlainStore
) -> None:
    met: list[Problem] = []

    def refuse(_session: object) -> Change:
        raise Refused("You wrote this answer", rule="D3b")

    tasks.write(refuse, failed=met.append)
    qtbot.waitUntil(tasks.idle)
    assert met[0].rule == "D3b"
    assert store.log == ["rolled back ETS"]


def test_a_problem_nobody_took_is_told_to_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    def refuse(_session: object) -> Change:
        raise Problem("The disk is full")

    with qtbot.waitSignal(tasks.problem_found) as caught:
        tasks.write(refuse)
    assert caught.args is not None
    assert str(caught.args[0]) == "The disk is full"


def test_a_bug_is_told_with_its_traceback(qtbot: QtBot, tasks: Tasks) -> None:
    met: list[Problem] = []
    with qtbot.waitSignal(tasks.bug_found) as caught:
        tasks.read(lambda _: 1 // 0, lambda _: None, failed=met.append)
    assert caught.args is not None
    assert isinstance(caught.args[0], ZeroDivisionError)
    assert "1 // 0" in caught.args[1]
    assert met == []
    qtbot.waitUntil(tasks.idle)


def test_an_answer_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    gate, shown = threading.Event(), list[str]()
    label, owner = QLabel(), QObject()
    tasks.read(lambda _: str(gate.wait(5)), label.setText)
    tasks.read(lambda _: "text", shown.append, owner=owner)
    shiboken6.delete(label)
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(tasks.idle)
    assert shown == []


def test_busy_tells_of_the_first_and_the_last(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[bool] = []
    tasks.busy.connect(told.append)
    tasks.read(lambda _: 1, lambda _: None)
    tasks.compute(lambda: 2, lambda _: None)
    qtbot.waitUntil(tasks.idle)
    assert told == [True, False]


def test_sums_run_beside_the_database(qtbot: QtBot, tasks: Tasks) -> None:
    gate, shown = threading.Event(), list[int]()
    tasks.read(lambda _: gate.wait(5), lambda _: None)
    tasks.compute(lambda: 42, shown.append)
    qtbot.waitUntil(lambda: shown == [42])
    assert not tasks.idle()
    gate.set()
    qtbot.waitUntil(tasks.idle)


def test_long_work_tells_how_far_it_is_and_really_stops(qtbot: QtBot, tasks: Tasks, store: PlainStore) -> None:
    told: list[tuple[int, int]] = []
    done: list[int] = []
    course = tasks.course(lambda now, total: told.append((now, total)))
    begun = threading.Event()

    def work(_session: object) -> int:
        course.tell(1, 3)
        begun.set()
        while True:
            course.tell(2, 3)

    tasks.write(work, done.append)
    qtbot.waitUntil(begun.is_set)
    course.stop()
    qtbot.waitUntil(tasks.idle)
    assert told[0] == (1, 3)
    assert done == []
    assert store.log == ["rolled back ETS"]
    assert course.stopped


def test_a_stopped_course_raises_at_its_next_word() -> None:
    course = Course(lambda _done, _total: None)
    course.tell(1, 2)
    course.stop()
    with pytest.raises(Stopped):
        course.tell(2, 2)


def test_closing_waits_for_the_write_and_delivers_nothing(qapp: object, store: PlainStore, changes: ChangeLog) -> None:
    running = Tasks(store, changes)
    shown: list[object] = []
    running.write(lambda _: None, shown.append)
    running.read(lambda _: 1, shown.append)
    running.close()
    assert "committed" in store.log
    QCoreApplication.processEvents()
    assert shown == []
    running.read(lambda _: 1, shown.append)  # nothing is started after closing


class Held:
    """Something that a piece of work holds on to; notes on which thread it dies."""

    def __init__(self, died: list[str]) -> None:
        weakref.finalize(self, lambda: died.append(threading.current_thread().name))

    def read(self, _session: object) -> int:
        """Reads."""
        return 1

    def done(self, _found: int) -> None:
        """Takes what was read."""


def test_what_work_holds_on_to_dies_on_the_main_thread(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    died: list[str] = []
    delivered = threading.Event()
    settled = Future.set_result

    def dawdle(future: Future[None], result: None) -> None:
        settled(future, result)
        delivered.wait(10)

    monkeypatch.setattr(Future, "set_result", dawdle)
    held = Held(died)
    tasks.read(held.read, held.done)
    del held
    qtbot.waitUntil(tasks.idle)
    delivered.set()
    tasks.close()
    assert died == [threading.main_thread().name]


def test_work_whose_line_was_lost_before_anything_was_written_is_done_again(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.tasks._WAITS", (0.0, 0.0))
    tries: list[int] = []
    found: list[str] = []

    def work(_session: object) -> str:
        tries.append(len(tries))
        if len(tries) < 3:
            raise Dropped("The line was lost", again=True)
        return "written"

    tasks.write(work, found.append)
    qtbot.waitUntil(tasks.idle)
    assert (tries, found) == ([0, 1, 2], ["written"])


def test_a_write_waits_for_the_line_as_long_as_it_takes_and_nothing_overtakes_it(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.tasks._WAITS", (0.0,))
    order: list[str] = []
    held: list[bool] = []
    tasks.held.connect(held.append)
    tries = iter(range(50))

    def work(_session: object) -> None:
        if next(tries, None) is not None:
            raise Dropped("The line was lost", again=True)
        order.append("first")

    tasks.write(work, failed=lambda _problem: order.append("failed"))
    tasks.write(lambda _session: order.append("second"))
    qtbot.waitUntil(tasks.idle)
    assert (order, held) == (["first", "second"], [True, False])


def test_closing_does_not_wait_for_a_line_that_is_lost(qtbot: QtBot, tasks: Tasks) -> None:
    tries: list[int] = []

    def work(_session: object) -> None:
        tries.append(1)
        raise Dropped("The line was lost", again=True)

    with qtbot.waitSignal(tasks.held):
        tasks.write(work)
        tasks.write(work)
    tasks.close()
    assert len(tries) <= 3, "the one that waited tries a last time, the others not at all"


@pytest.mark.parametrize(("problem", "told"), [(Problem("The disk is full"), 1), (Refused("No"), 0), (Stale("No"), 0)])
def test_what_could_not_be_written_though_it_was_right_is_told(
    qtbot: QtBot, tasks: Tasks, problem: Problem, told: int
) -> None:
    unwritten: list[Problem] = []
    tasks.unwritten.connect(unwritten.append)

    def work(_session: object) -> None:
        raise problem

    tasks.write(work, failed=lambda _problem: None)
    tasks.read(work, lambda _result: None, failed=lambda _problem: None)
    qtbot.waitUntil(tasks.idle)
    assert len(unwritten) == told


@pytest.mark.parametrize(("again", "times"), [(True, 3), (False, 1)])
def test_what_is_read_is_given_up_after_a_while_and_what_may_have_been_done_is_not_done_again(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch, again: bool, times: int
) -> None:
    monkeypatch.setattr("desktop.ui.tasks._WAITS", (0.0, 0.0))
    tries: list[int] = []
    told: list[Problem] = []

    def work(_session: object) -> None:
        tries.append(1)
        raise Dropped("The line was lost", again=again)

    if again:
        tasks.read(work, lambda _result: None, failed=told.append)
    else:
        tasks.write(work, failed=told.append)
    qtbot.waitUntil(tasks.idle)
    assert len(tries) == times
    assert [each.title for each in told] == ["The line was lost"]
