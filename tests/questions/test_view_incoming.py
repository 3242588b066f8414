"""The page of questions: mails that are dropped on it, and what becomes of them."""

import struct
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop.questions.rules import State
from desktop.questions.view.incoming import names_of
from tests.questions.view_fixture import Screen, screen

__all__ = ["screen"]
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def mail(folder: Path, name: str, subject: str = "Gadelys på Havnevej") -> Path:
    """A mail from Farid in a file."""
    letter = EmailMessage()
    letter["From"] = "Farid Rahmani <farid@havnby.example>"
    letter["To"] = "spoergsmaal@havnby.example"
    letter["Subject"] = subject
    letter["Date"] = "Thu, 19 Nov 2026 14:03:00 +0100"
    letter["Message-ID"] = f"<{name}@havnby.example>"
    letter.set_content("Hvornår kommer der lys?")
    path = folder / name
    path.write_bytes(letter.as_bytes())
    return path


def drop(screen: Screen, data: QMimeData) -> None:
    """Drags something over the middle of the page and lets it go."""
    page = screen.page
    at = QPointF(page.rect().center())
    enter = QDragEnterEvent(at.toPoint(), COPY, data, LEFT, NONE)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    assert page.drops.target.isVisible()
    QApplication.sendEvent(page, QDropEvent(at, COPY, data, LEFT, NONE))
    assert not page.drops.target.isVisible()
    screen.settle()
    screen.settle()


def files(*paths: Path) -> QMimeData:
    """Files as a drag holds them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_D3_a_dropped_mail_becomes_a_question_with_its_deadline(screen: Screen, tmp_path: Path) -> None:
    drop(screen, files(mail(tmp_path, "lys.eml")))
    case = screen.detail.case
    assert case is not None
    question = case.question
    assert question.subject == "Gadelys på Havnevej"
    assert question.member_id == screen.town.member("Farid").id
    assert question.state is State.RECEIVED
    assert question.deadline is not None
    assert screen.page.listing.model.total == 1
    assert screen.page.listing.incoming.isHidden()


def test_a_folder_with_good_and_broken_mails_tells_of_each(screen: Screen, tmp_path: Path) -> None:
    folder = tmp_path / "mails"
    folder.mkdir()
    for number in range(3):
        mail(folder, f"{number}.eml", f"Spørgsmål {number}")
    (folder / "tom.eml").write_bytes(b"")
    mail(folder, "0b.eml", "Spørgsmål 0").write_bytes((folder / "0.eml").read_bytes())
    drop(screen, files(folder))
    assert screen.page.listing.model.total == 3
    incoming = screen.page.listing.incoming
    assert not incoming.isHidden()
    told = incoming.result_text()
    assert "3 registered, 1 here already, 1 could not be read" in told
    assert "tom.eml" in told
    incoming.close_result()
    assert incoming.isHidden()


def test_import_asks_for_files(screen: Screen, tmp_path: Path) -> None:
    screen.asker.prepare((mail(tmp_path, "lys.eml"),))
    screen.do("import-mail")
    screen.settle()
    assert screen.page.listing.model.total == 1


def test_stopping_ends_the_reading(screen: Screen, tmp_path: Path) -> None:
    incoming = screen.page.listing.incoming
    incoming.take([mail(tmp_path, f"{number}.eml") for number in range(5)])
    incoming.stop()
    screen.settle()
    screen.settle()
    assert not incoming.running


@pytest.mark.parametrize("group", [b"", b"\x05\x00\x00\x00", b"\xff" * 10])
def test_what_outlook_drags_may_be_anything(group: bytes) -> None:
    assert names_of(group) == ()


def outlook(names: list[str]) -> bytes:
    """A FILEGROUPDESCRIPTORW."""
    entries = [bytes(72) + name.encode("utf-16-le").ljust(520, b"\0") for name in names]
    return struct.pack("<I", len(names)) + b"".join(entries)


def test_mails_of_outlook_without_a_file_are_read_or_asked_for(screen: Screen, tmp_path: Path) -> None:
    group = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
    contents = 'application/x-qt-windows-mime;value="FileContents";index=0'
    assert names_of(outlook(["Å.msg", "b.msg"])) == ("Å.msg", "b.msg")
    data = QMimeData()
    data.setData(group, outlook(["lys.eml", "andet.msg"]))
    data.setData(contents, mail(tmp_path, "lys.eml").read_bytes())
    drop(screen, data)
    assert screen.page.listing.model.total == 1
    empty = QMimeData()
    empty.setData(group, outlook(["lys.msg"]))
    drop(screen, empty)
    assert "Outlook has not handed the e-mail over" in screen.page.listing.incoming.result_text()
