"""Commands as data: they feed menus, shortcuts, the palette and the shortcut list."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

_BETWEEN = re.compile(r"(?<=.)\+(?=.)")
"""The plus between two keys, not the key of that name."""


def always() -> bool:
    """The condition of a command that can be used at any time."""
    return True


@dataclass(frozen=True)
class Command:
    """Something the user can do: a text (verb first), keys in Qt's portable form ("Ctrl+N; F5"), and what it runs."""

    id: str
    text: str
    keys: str
    run: Callable[[], object]
    enabled: Callable[[], bool] = always
    icon: str = ""
    writes: bool = False
    """Whether it changes something: such commands cannot be used where the user may only read."""

    def shown_keys(self) -> str:
        """The first key as a key cap shows it ("Ctrl N"), empty when there is none."""
        keys = sequences(self.keys)
        return key_cap(keys[0]) if keys else ""

    def use(self) -> bool:
        """Runs the command if it can be used now; says whether it was."""
        if not self.enabled():
            return False
        self.run()
        return True


def writing(*commands: Command) -> tuple[Command, ...]:
    """Commands that change something."""
    return tuple(replace(each, writes=True) for each in commands)


def key_cap(sequence: QKeySequence) -> str:
    """A key sequence as this system calls it, with spaces between the keys: "Ctrl ↵"."""
    text = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    return _BETWEEN.sub(" ", text).replace("Return", "↵")


def sequences(keys: str) -> list[QKeySequence]:
    """The key sequences of a command, written with "; " between them."""
    parts = (part.strip() for part in keys.split("; "))
    return [QKeySequence.fromString(part, QKeySequence.SequenceFormat.PortableText) for part in parts if part]


def double_keys(commands: Iterable[Command]) -> dict[str, tuple[str, ...]]:
    """Keys that more than one command wants, with the ids of those commands."""
    wanted: dict[str, list[str]] = defaultdict(list)
    for command in commands:
        for sequence in sequences(command.keys):
            wanted[sequence.toString(QKeySequence.SequenceFormat.PortableText)].append(command.id)
    return {keys: tuple(ids) for keys, ids in wanted.items() if len(ids) > 1}


def bind(window: QWidget, commands: Iterable[Command]) -> tuple[QAction, ...]:
    """Gives a window the commands' shortcuts; `release` takes them away again when another page is shown."""
    return tuple(_action(window, command) for command in commands)


def release(window: QWidget, actions: Iterable[QAction]) -> None:
    """Takes bound commands away from a window."""
    for action in actions:
        window.removeAction(action)
        action.deleteLater()


def _action(window: QWidget, command: Command) -> QAction:
    action = QAction(command.text, window)
    action.setObjectName(command.id)
    action.setShortcuts(sequences(command.keys))
    action.triggered.connect(lambda _checked=False: command.use())
    window.addAction(action)
    return action
