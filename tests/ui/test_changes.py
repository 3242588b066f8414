"""Changes: what can be undone, and in which order."""

from dataclasses import dataclass

from desktop.base.changes import Change
from desktop.ui.changes import KEPT, ChangeLog


@dataclass(frozen=True)
class Note:
    """A record of the tests."""

    id: int
    version: int
    text: str


def edit(before: Note, after: Note, undoable: bool = True) -> Change:
    """A change of a note."""
    return Change("note", after.id, before, after, "", undoable)


ONE, TWO, THREE = Note(1, 1, "a"), Note(1, 2, "b"), Note(1, 3, "c")


def test_a_published_change_is_told_and_can_be_undone() -> None:
    log, told = ChangeLog(), list[Change]()
    log.changed.connect(told.append)
    change = edit(ONE, TWO)
    log.publish(change)
    assert told == [change]
    assert log.undoable() is change
    assert log.redoable() is None


def test_a_sending_cannot_be_undone() -> None:
    log = ChangeLog()
    log.publish(edit(ONE, TWO, undoable=False))
    assert log.undoable() is None
    assert not log.undo()


def test_undoing_two_edits_of_a_record_follows_its_version() -> None:
    log, wished = ChangeLog(), list[Change]()
    log.undo_requested.connect(wished.append)
    log.publish(edit(ONE, TWO))
    log.publish(edit(TWO, THREE))
    assert log.undo()
    back = Note(1, 4, "b")
    log.publish_undone(edit(THREE, back))
    assert log.undo()
    assert wished[1].after == back  # the first step now stands on version 4, so its restoring is not stale
    assert wished[1].before == ONE


def test_an_undone_step_can_be_redone_until_something_new_happens() -> None:
    log, wished = ChangeLog(), list[Change]()
    log.redo_requested.connect(wished.append)
    log.publish(edit(ONE, TWO))
    log.undo()
    undoing = edit(TWO, Note(1, 3, "a"))
    log.publish_undone(undoing)
    assert log.redo()
    assert wished == [undoing]
    log.publish_redone(edit(Note(1, 3, "a"), Note(1, 4, "b")))
    assert log.undoable() is not None
    log.undo()
    log.publish_undone(undoing)
    log.publish(edit(THREE, Note(1, 9, "z")))
    assert log.redoable() is None


def test_the_toast_undoes_its_own_step_even_when_it_is_not_the_last() -> None:
    log, wished = ChangeLog(), list[Change]()
    log.undo_requested.connect(wished.append)
    first = edit(ONE, TWO)
    log.publish(first)
    log.publish(Change("note", 2, None, Note(2, 1, "x")))
    assert log.undo(first)
    assert wished == [first]
    assert not log.undo(first)


def test_a_step_that_could_not_be_undone_is_given_back() -> None:
    log = ChangeLog()
    change = edit(ONE, TWO)
    log.publish(change)
    log.undo()
    assert log.undoable() is None
    log.give_back(change)
    assert log.undoable() is change


def test_only_the_last_steps_are_kept() -> None:
    log = ChangeLog()
    for number in range(KEPT + 5):
        log.publish(Change("note", number, None, None))
    steps = 0
    while log.undo():
        steps += 1
    assert steps == KEPT


def test_another_municipality_starts_with_nothing_to_undo() -> None:
    log = ChangeLog()
    log.publish(edit(ONE, TWO))
    log.forget()
    assert log.undoable() is None
