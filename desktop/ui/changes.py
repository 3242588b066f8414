"""Changes on the main thread: tells the pages what an action did, and keeps the steps that can be undone."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.base.changes import Change

KEPT = 50
"""How many steps can be undone."""


class ChangeLog(QObject):
    """What has been done lately: publishes changes, and holds the stacks behind Ctrl+Z and Ctrl+Y."""

    changed = Signal(object)
    """A `Change` has been written: pages refresh the rows it concerns."""
    undo_requested = Signal(object)
    """This `Change` should be taken back: its subject's feature restores it, then `publish_undone`."""
    redo_requested = Signal(object)
    """This `Change` (an undoing) should be taken back: its feature restores it, then `publish_redone`."""
    steps_changed = Signal()
    """What can be undone or redone is another step now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def publish(self, change: Change) -> None:
        """Tells of a new change; it becomes the step that Ctrl+Z takes back, and nothing can be redone any more."""
        if change.undoable:
            self._done = [*self._done, change][-KEPT:]
            self._undone = []
        self._tell(change)

    def publish_undone(self, change: Change) -> None:
        """Tells of the change that took a step back; it becomes the step that Ctrl+Y takes back."""
        _follow(self._done, change)
        self._undone.append(change)
        self._tell(change)

    def publish_redone(self, change: Change) -> None:
        """Tells of the change that did an undone step again; it can be undone like the first time."""
        _follow(self._undone, change)
        self._done.append(change)
        self._tell(change)

    def undoable(self) -> Change | None:
        """The step that Ctrl+Z would take back."""
        return self._done[-1] if self._done else None

    def redoable(self) -> Change | None:
        """The undoing that Ctrl+Y would take back."""
        return self._undone[-1] if self._undone else None

    def undo(self, change: Change | None = None) -> bool:
        """Wishes a step taken back, the last one unless told which; says whether there was such a step."""
        wanted = _take(self._done, change)
        if wanted is not None:
            self.steps_changed.emit()
            self.undo_requested.emit(wanted)
        return wanted is not None

    def redo(self) -> bool:
        """Wishes the last undone step done again; says whether there was one."""
        wanted = _take(self._undone, None)
        if wanted is not None:
            self.steps_changed.emit()
            self.redo_requested.emit(wanted)
        return wanted is not None

    def give_back(self, change: Change) -> None:
        """Keeps a step whose undoing could not be done just now (the disk was full) for another try."""
        self._done.append(change)
        self.steps_changed.emit()

    def forget(self) -> None:
        """Empties both stacks: another municipality is opened."""
        self._done, self._undone = [], []
        self.steps_changed.emit()

    def _tell(self, change: Change) -> None:
        self.steps_changed.emit()
        self.changed.emit(change)


def _take(stack: list[Change], change: Change | None) -> Change | None:
    """Takes a step off a stack: the given one if it is still there, else the last."""
    if not stack or (change is not None and change not in stack):
        return None
    wanted = stack[-1] if change is None else change
    stack.remove(wanted)
    return wanted


def _follow(stack: list[Change], written: Change) -> None:
    """Lets the record's next step in the stack know the version that was just written, so that it is not stale."""
    for place in reversed(range(len(stack))):
        step = stack[place]
        if (step.subject, step.id) == (written.subject, written.id):
            stack[place] = replace(step, after=written.after)
            return
