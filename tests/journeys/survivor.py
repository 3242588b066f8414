"""Writes an answer without end in the whole window, for somebody to kill: `python -m tests.journeys.survivor FILE`.

Every line it reads starts one writer: "write", "refuse", or "visit ID" for the purpose of a visit. It tells its process
id, then each number that it has typed and that the window has told to be saved; with "refuse" nothing can be saved, and
it tells when the draft is kept.
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
    running, page = _opened(file, "questions", question)
    if refuse:
        setattr(actions, "write_answer", _refuse)  # noqa: B010 - a stand-in of another type
    QTimer.singleShot(0, running.app, lambda: _begin(running, page, refuse))
    running.app.exec()


def plan(file: Path, visit: int) -> None:
    """Opens the window on a visit, and types one number after the other into its purpose."""
    running, page = _opened(file, "visits", visit)
    QTimer.singleShot(0, running.app, lambda: _begin_visit(running, page))
    running.app.exec()


def _opened(file: Path, place: str, record: int) -> tuple[Running, Any]:
    """The window on a record, once its process id is told."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(os.getpid(), flush=True)
    app = QApplication(["samspil"])
    desktop = prepare(app, paths_in(file.parent), "da")
    running = open_municipality(desktop, file, Wishes(clock=FixedClock(NOW), asker=PreparedAsker()))
    running.window.show()
    running.window.go(place)
    page: Any = running.window.pages[place]
    page.open_record(record)
    return running, page


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


def _begin_visit(running: Running, page: Any) -> None:
    """Waits for the visit, then types."""
    if page.detail.case is None or not running.services.tasks.idle():
        QTimer.singleShot(5, running.window, lambda: _begin_visit(running, page))
        return
    forms = (part.form for part in page.detail.body.parts if part.concerns(page.detail.case) and hasattr(part, "form"))
    form = next(each for each in forms if "purpose" in [field.name for field in each.fields])
    numbers = iter(range(1_000_000))

    def type_next() -> None:
        form.editor("purpose").focus.insertPlainText(f"tal{next(numbers)} ")
        form.flush()

    def saved(change: Any) -> None:
        print(change.after.purpose.count("tal"), flush=True)
        type_next()

    page.detail.writer.written.connect(saved)
    type_next()


def main(file: Path, question: int) -> None:
    """Starts a writer for each line, and ends the line when it is dead; everything is imported only once."""
    for line in sys.stdin:
        if sys.platform == "win32":
            _run(line.split(), file, question)
        child = os.fork()
        if not child:
            _run(line.split(), file, question)
        os.waitpid(child, 0)
        print(flush=True)


def _run(asked: list[str], file: Path, question: int) -> None:
    if asked[0] == "visit":
        plan(file, int(asked[1]))
    else:
        write(file, question, asked[0] == "refuse")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
