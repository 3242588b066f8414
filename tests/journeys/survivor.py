"""Writes an answer without end in the whole window, for somebody to kill: `python -m tests.journeys.survivor FILE`.

Every line it reads starts one writer: "write" or "refuse". It tells its process id, then each number that it has typed
and that the window has told to be saved; with "refuse" nothing can be saved, and it tells when the draft is kept.
"""

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.base.problems import Problem
from desktop.base.times import FixedClock
from desktop.questions import actions
from desktop.shell.application import Running, Wishes, open_municipality, prepare
from desktop.shell.paths import paths_in
from desktop.ui.dialogs import PreparedAsker
from tests.journeys.whole_window import NOW


def write(file: Path, question: int, refuse: bool) -> None:
    """Opens the window on a question, and types one number after the other; each is saved by itself."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(os.getpid(), flush=True)
    app = QApplication(["samspil"])
    desktop = prepare(app, paths_in(file.parent), "da")
    running = open_municipality(desktop, file, Wishes(clock=FixedClock(NOW), asker=PreparedAsker()))
    running.window.show()
    running.window.go("questions")
    page: Any = running.window.pages["questions"]
    page.open_record(question)
    if refuse:
        setattr(actions, "write_answer", _refuse)  # noqa: B010 - a stand-in of another type
    QTimer.singleShot(0, app, lambda: _begin(running, page, refuse))
    app.exec()


def _refuse(*_: object) -> Any:
    raise Problem("Not now")


def _begin(running: Running, page: Any, refuse: bool) -> None:
    """Waits for the question, then types."""
    if page.detail.case is None or not running.services.tasks.idle():
        QTimer.singleShot(5, running.window, lambda: _begin(running, page, refuse))
        return
    part, numbers = page.detail.body.answer, iter(range(1_000_000))
    part._clock.setInterval(5)  # saves itself sooner, so that more happens before the end

    def type_next() -> None:
        part.editor.edit.insertPlainText(f"tal{next(numbers)} ")

    def saved(change: Any) -> None:
        print(change.after.answer.count("tal"), flush=True)
        type_next()

    if refuse:
        running.services.tasks.busy.connect(lambda on: None if on else print("kept", flush=True))
    page.detail.writer.written.connect(saved)
    type_next()


def main(file: Path, question: int) -> None:
    """Starts a writer for each line, and ends the line when it is dead; everything is imported only once."""
    for line in sys.stdin:
        refuse = line.strip() == "refuse"
        if sys.platform == "win32":
            write(file, question, refuse)
        child = os.fork()
        if not child:
            write(file, question, refuse)
        os.waitpid(child, 0)
        print(flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
