"""Dialogs: the harmless answer is the ready one; files are asked for in the system's window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs import Asker, Choice, PreparedAsker, Question, WindowAsker, patterns

TITLE = "Delete the talk without trace?"


@pytest.fixture
def question(qtbot: QtBot) -> Question:
    """A question that is shown."""
    made = Question(TITLE, "It cannot be undone.", "Delete talk", "Keep", danger=True)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_harmless_answer_has_the_focus(question: Question) -> None:
    assert question.focusWidget() is question.no
    assert question.windowTitle() == TITLE
    assert question.yes.property("kind") == "danger"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_esc_and_enter_are_harmless(qtbot: QtBot, question: Question, key: Qt.Key) -> None:
    with qtbot.waitSignal(question.rejected):
        qtbot.keyClick(question.no if key == Qt.Key.Key_Return else question, key)


def test_the_verb_does_it(qtbot: QtBot, question: Question) -> None:
    with qtbot.waitSignal(question.accepted):
        question.yes.click()


def test_the_asker_waits_for_the_answer(qtbot: QtBot) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Question)
        dialog.done(QDialog.DialogCode.Accepted)

    QTimer.singleShot(0, answer)
    assert WindowAsker(lambda: None).confirm(TITLE, "Text", "Delete", "Keep", True)


@pytest.mark.parametrize(("press", "chosen"), [(0, 0), (2, 2), (None, -1)])
def test_one_of_several_answers_is_chosen_or_none(qtbot: QtBot, press: int | None, chosen: int) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Choice)
        if press is None:
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            dialog.buttons[press].click()

    QTimer.singleShot(0, answer)
    assert WindowAsker(lambda: None).choose(TITLE, "Text", ("Try again", "Other folder", "Close")) == chosen


def test_the_folder_used_last_is_offered_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    offered: list[str] = []

    def save(_parent: object, _title: str, proposed: str, _filter: str) -> tuple[str, str]:
        offered.append(proposed)
        return str(tmp_path / "answer"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    asker = WindowAsker(lambda: None, tmp_path / "old")
    assert asker.save_file("Save", "svar.pdf", (("PDF", ("*.pdf",)),)) == tmp_path / "answer.pdf"
    asker.save_file("Save", "svar.pdf", ())
    assert offered == [str(tmp_path / "old" / "svar.pdf"), str(tmp_path / "svar.pdf")]


def test_opening_gives_paths_or_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "a.eml")], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    asker = WindowAsker(lambda: None)
    assert asker.open_files("Import", ()) == (tmp_path / "a.eml",)
    assert asker.open_folder("Import") is None


def test_kinds_of_files_are_written_as_qt_wants_them() -> None:
    assert patterns((("E-mail", ("*.eml", "*.msg")), ("PDF", ("*.pdf",)))) == "E-mail (*.eml *.msg);;PDF (*.pdf)"


def test_prepared_answers_are_given_in_order_and_the_questions_kept() -> None:
    asker = PreparedAsker()
    asker.prepare(True, Path("a.pdf"), (Path("a.eml"),), None)
    typed: Asker = asker
    assert typed.confirm(TITLE, "", "", "")
    assert typed.save_file("Save", "", ()) == Path("a.pdf")
    assert typed.open_files("Import", ()) == (Path("a.eml"),)
    assert typed.open_folder("Folder") is None
    assert not typed.confirm("More", "", "", "")
    assert asker.asked == [TITLE, "Save", "Import", "Folder", "More"]
