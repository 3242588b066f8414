"""Dialogs: the one question before what cannot be undone, and the system's own windows for files."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, column, row
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

Kinds = Sequence[tuple[str, Sequence[str]]]
"""Kinds of files: what they are called, and their patterns: (("E-mail", ("*.eml", "*.msg")),)."""


class Asker(Protocol):
    """Asks the user what only the user can say; tests answer in the user's place."""

    def confirm(self, title: str, text: str, yes: str, no: str, danger: bool = False) -> bool:
        """Whether the user wants it: the title is the question, the buttons are verbs, `no` is the harmless one."""

    def choose(self, title: str, text: str, answers: Sequence[str]) -> int:
        """Which of several answers the user wants, by its place; -1 for none of them. The first one is proposed."""

    def open_files(self, title: str, kinds: Kinds) -> tuple[Path, ...]:
        """Files to read, none when the user thought better of it."""

    def open_folder(self, title: str) -> Path | None:
        """A folder to read from or write to."""

    def save_file(self, title: str, name: str, kinds: Kinds) -> Path | None:
        """Where to write a file of the proposed name."""


class Question(QDialog):
    """A question with two answers; the harmless one has the focus, and Esc is the harmless one too."""

    def __init__(
        self,
        title: str,
        text: str,
        yes: str,
        no: str,
        danger: bool = False,
        parent: QWidget | None = None,
        left: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        self.setProperty("ground", "surface")
        self.setFixedWidth(look().px(600))
        self.yes = button(yes, "danger" if danger else "primary", on_click=self.accept)
        self.no = button(no, on_click=self.reject)
        self.no.setDefault(True)
        self.setLayout(
            column(
                label(title, "h2", wrap=True),
                6,
                Paragraph(text, 14, 22, role="ink2"),
                14,
                row(left, STRETCH, self.no, self.yes),
                gap=0,
                margins=(24, 20, 24, 20),
            )
        )
        self.no.setFocus()


class Choice(QDialog):
    """A question with several answers, the first one proposed; Esc is none of them."""

    def __init__(self, title: str, text: str, answers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        self.setProperty("ground", "surface")
        self.setFixedWidth(look().px(640))
        self.chosen = -1
        self.buttons = [
            button(answer, "" if at else "primary", on_click=partial(self._choose, at))
            for at, answer in enumerate(answers)
        ]
        self.buttons[0].setDefault(True)
        head = label(title, "h2", wrap=True)
        parts = (head, 6, Paragraph(text, 14, 22, role="ink2"), 14, row(STRETCH, *reversed(self.buttons)))
        self.setLayout(column(*parts, gap=0, margins=(24, 20, 24, 20)))
        self.buttons[0].setFocus()

    def _choose(self, at: int) -> None:
        self.chosen = at
        self.accept()


def ask(title: str, text: str, yes: str, no: str, danger: bool = False, parent: QWidget | None = None) -> bool:
    """Asks before what cannot be undone and waits for the answer."""
    question = Question(title, text, yes, no, danger, parent)
    try:
        return question.exec() == QDialog.DialogCode.Accepted
    finally:
        question.deleteLater()


class WindowAsker:
    """Asks in windows over the program's own; remembers the folder that was used last."""

    def __init__(self, parent: Callable[[], QWidget | None], folder: Path | None = None) -> None:
        self._parent = parent
        self.folder = folder or Path.home()

    def confirm(self, title: str, text: str, yes: str, no: str, danger: bool = False) -> bool:
        """Asks with a `Question`."""
        return ask(title, text, yes, no, danger, self._parent())

    def choose(self, title: str, text: str, answers: Sequence[str]) -> int:
        """Asks with a `Choice`."""
        question = Choice(title, text, answers, self._parent())
        try:
            question.exec()
            return question.chosen
        finally:
            question.deleteLater()

    def open_files(self, title: str, kinds: Kinds) -> tuple[Path, ...]:
        """Asks with the system's window for files."""
        names, _ = QFileDialog.getOpenFileNames(self._parent(), title, str(self.folder), patterns(kinds))
        return tuple(self._used(name) for name in names)

    def open_folder(self, title: str) -> Path | None:
        """Asks with the system's window for folders."""
        name = QFileDialog.getExistingDirectory(self._parent(), title, str(self.folder))
        return self._used(name) if name else None

    def save_file(self, title: str, name: str, kinds: Kinds) -> Path | None:
        """Asks with the system's window; the kind's ending is added when the user left it out."""
        chosen, _ = QFileDialog.getSaveFileName(self._parent(), title, str(self.folder / name), patterns(kinds))
        if not chosen:
            return None
        path = self._used(chosen)
        return path if path.suffix else path.with_suffix(Path(name).suffix)

    def _used(self, name: str) -> Path:
        path = Path(name)
        self.folder = path if path.is_dir() else path.parent
        return path


def patterns(kinds: Kinds) -> str:
    """Kinds of files as Qt wants them: "E-mail (*.eml *.msg);;PDF (*.pdf)"."""
    return ";;".join(f"{name} ({' '.join(endings)})" for name, endings in kinds)


@dataclass
class PreparedAsker:
    """Answers from what was prepared beforehand and notes each question: for pictures of the pages and for tests."""

    answers: deque[object] = field(default_factory=deque)
    asked: list[str] = field(default_factory=list)

    def prepare(self, *answers: object) -> None:
        """Adds answers: bool for `confirm`, a path (or None) or a tuple of paths for the others, in order."""
        self.answers.extend(answers)

    def confirm(self, title: str, text: str, yes: str, no: str, danger: bool = False) -> bool:
        """The next prepared answer, no when none is left."""
        return bool(self._next(title, False))

    def choose(self, title: str, text: str, answers: Sequence[str]) -> int:
        """The next prepared number, none of the answers when none is left."""
        found = self._next(title, -1)
        return found if isinstance(found, int) else -1

    def open_files(self, title: str, kinds: Kinds) -> tuple[Path, ...]:
        """The next prepared paths, none when none are left."""
        found = self._next(title, ())
        return tuple(one for one in found if isinstance(one, Path)) if isinstance(found, tuple | list) else ()

    def open_folder(self, title: str) -> Path | None:
        """The next prepared path."""
        found = self._next(title, None)
        return found if isinstance(found, Path) else None

    def save_file(self, title: str, name: str, kinds: Kinds) -> Path | None:
        """The next prepared path."""
        found = self._next(title, None)
        return found if isinstance(found, Path) else None

    def _next(self, title: str, default: object) -> object:
        self.asked.append(title)
        return self.answers.popleft() if self.answers else default
