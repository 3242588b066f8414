"""Preview: pages are shown as rendered, zoomed, walked through, saved and printed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.base.papers import Document, Progress
from desktop.base.problems import Problem, Refused
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.pagearea import FIT_PAGE, ZOOMS
from desktop.ui.pages import Pages, picture_of, read_pages
from desktop.ui.papers import Paper, finished
from desktop.ui.pieces import Notice
from desktop.ui.preview import Preview
from desktop.ui.tasks import Tasks
from tests.settling import settle
from tests.ui.stores import PlainStore

A4 = (595.0, 842.0)


def pdf(*sizes: tuple[float, float]) -> bytes:
    """A small PDF whose pages are grey in the lower half and say their number."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * place} 0 R" for place in range(len(sizes)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(sizes)} >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for place, (wide, tall) in enumerate(sizes):
        drawn = f"0.5 g 0 0 {wide} {tall / 2} re f 0 g BT /F1 24 Tf 50 {tall - 60} Td (Page number {place + 1}) Tj ET"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {wide} {tall}] /Contents {5 + 2 * place} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
    out, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{one}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    tail = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\n"
    )
    return out + f"{tail}startxref\n{len(out)}\n%%EOF".encode()


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    """Tasks that are closed after the test."""
    running = Tasks(PlainStore(), ChangeLog())
    yield running
    running.close()


@pytest.fixture
def asker() -> PreparedAsker:
    """Answers for the file window."""
    return PreparedAsker()


@pytest.fixture
def preview(qtbot: QtBot, tasks: Tasks, asker: PreparedAsker) -> Preview:
    """A preview of three pages, shown and rendered."""
    made = Preview(tasks, asker)
    qtbot.addWidget(made)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.show_document(pdf(A4, A4, (842.0, 595.0)), "svar.pdf")
    qtbot.waitUntil(lambda: made.pages() is not None and tasks.idle())
    return made


def test_a_pdf_is_read_with_sizes_and_texts() -> None:
    pages = read_pages(pdf(A4, (842.0, 595.0)))
    assert pages.sizes == (A4, (842.0, 595.0))
    assert [pages.text(page).strip() for page in (0, 1)] == ["Page number 1", "Page number 2"]


@pytest.mark.parametrize("width", [100, 333, 595])
def test_a_page_is_rendered_exactly_as_wide_as_asked(width: int) -> None:
    picture = picture_of(read_pages(pdf(A4)), 0, width)
    assert picture.width() == width
    assert abs(picture.height() - width * 842 / 595) <= 1
    assert picture.pixelColor(width // 2, 5).lightness() == 255
    assert 120 <= picture.pixelColor(width // 2, picture.height() - 5).lightness() <= 136


@pytest.mark.parametrize("document", [b"", b"not a pdf", b"%PDF-1.4\n%%EOF"])
def test_what_is_no_pdf_is_a_problem(document: bytes) -> None:
    with pytest.raises(Problem):
        read_pages(document)


def test_a_damaged_document_is_told_in_place(qtbot: QtBot, preview: Preview) -> None:
    preview.show_document(b"not a pdf", "other.pdf")
    qtbot.waitUntil(lambda: "The document cannot be shown" in told(preview))
    assert preview.pages() is None
    assert not tool(preview, "Save as …").isEnabled()


def test_the_first_page_is_on_the_screen(qtbot: QtBot, preview: Preview, tasks: Tasks) -> None:
    preview.area.canvas.grab()
    qtbot.waitUntil(tasks.idle)
    picture = preview.area.canvas.grab().toImage()
    rect = preview.area.canvas.rect_of(0)
    assert 120 <= picture.pixelColor(rect.center().x(), rect.bottom() - 20).lightness() <= 136


def test_a_screen_reader_hears_page_and_text(qtbot: QtBot, preview: Preview, tasks: Tasks) -> None:
    qtbot.waitUntil(tasks.idle)
    assert preview.area.accessibleName() == "Page 1 of 3"
    assert "Page number 1" in preview.area.accessibleDescription()


def test_pages_are_walked_through(qtbot: QtBot, preview: Preview, tasks: Tasks) -> None:
    with qtbot.waitSignal(preview.page_changed) as caught:
        preview.go(1)
    assert caught.args == [1]
    preview.go(99)
    assert preview.page == 2
    qtbot.waitUntil(tasks.idle)
    assert "Page number 3" in preview.area.accessibleDescription()
    preview.go(-1)
    assert preview.page == 0


def test_zoom_goes_in_steps_and_keeps_the_page(preview: Preview) -> None:
    fitted = preview.area.canvas.zoom
    preview.go(1)
    preview.area.set_zoom(1.0)
    assert (preview.area.canvas.zoom, preview.page) == (1.0, 1)
    preview.area.zoom_by(1)
    assert preview.area.canvas.zoom == 1.25
    preview.area.zoom_by(-1)
    preview.area.zoom_by(-1)
    assert preview.area.canvas.zoom == 0.75
    preview.area.zoom_by(-9)
    preview.area.zoom_by(-1)
    assert preview.area.canvas.zoom == ZOOMS[0]
    preview.area.set_zoom(0)
    assert preview.area.canvas.zoom == fitted


def test_ctrl_and_the_wheel_zoom(preview: Preview) -> None:
    preview.area.set_zoom(1.0)
    where = QPointF(50, 50)
    event = QWheelEvent(
        where,
        where,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(preview.area.viewport(), event)
    assert preview.area.canvas.zoom == 1.25


def test_the_document_is_saved_where_the_user_says(
    qtbot: QtBot, preview: Preview, asker: PreparedAsker, tmp_path: Path
) -> None:
    asker.prepare(tmp_path / "svar.pdf")
    with qtbot.waitSignal(preview.saved) as caught:
        preview.save_as()
    assert caught.args == [tmp_path / "svar.pdf"]
    assert (tmp_path / "svar.pdf").read_bytes().startswith(b"%PDF")


def test_a_place_that_cannot_be_written_is_a_problem(
    qtbot: QtBot, preview: Preview, asker: PreparedAsker, tmp_path: Path
) -> None:
    asker.prepare(tmp_path / "missing" / "svar.pdf", None)
    preview.save_as()
    qtbot.waitUntil(lambda: "Nothing is lost" in told(preview))
    preview.save_as()  # the user thought better of it


def test_page_keys_walk_page_by_page(qtbot: QtBot, preview: Preview) -> None:
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(preview.area, key)
        seen.append(preview.page)
    assert seen == [1, 2, 1, 2, 0]


def test_plus_minus_and_zero_zoom(qtbot: QtBot, preview: Preview) -> None:
    fitted = preview.area.canvas.zoom
    preview.area.set_zoom(1.0)
    qtbot.keyClick(preview.area, Qt.Key.Key_Plus)
    assert preview.area.canvas.zoom == 1.25
    qtbot.keyClick(preview.area, Qt.Key.Key_Minus)
    assert preview.area.canvas.zoom == 1.0
    qtbot.keyClick(preview.area, Qt.Key.Key_0)
    assert preview.area.canvas.zoom == fitted


def test_a_whole_page_fits_into_the_view(preview: Preview) -> None:
    preview.area.set_zoom(FIT_PAGE)
    assert preview.area.canvas.rect_of(0).height() <= preview.area.viewport().height()
    assert preview.area.canvas.rect_of(0).height() > preview.area.viewport().height() * 0.8


def test_the_number_of_the_page_is_typed(qtbot: QtBot, preview: Preview) -> None:
    preview.bar.field.setFocus()
    preview.bar.field.selectAll()
    qtbot.keyClicks(preview.bar.field, "3")
    qtbot.keyClick(preview.bar.field, Qt.Key.Key_Return)
    assert preview.page == 2
    preview.bar.field.setText("99")
    qtbot.keyClick(preview.bar.field, Qt.Key.Key_Return)
    assert (preview.page, preview.bar.field.text()) == (2, "3")


def test_a_paper_is_gathered_with_a_session_and_made_without(qtbot: QtBot, preview: Preview, tasks: Tasks) -> None:
    gathered: list[object] = []

    def gather(session: object) -> Callable[[Progress], bytes]:
        gathered.append(session)
        return lambda _progress: pdf(A4)

    preview.show_paper(Paper("Svar", "svar-2.pdf", gather, draft=True))
    qtbot.waitUntil(lambda: preview.area.count() == 1)
    assert gathered == ["session"]
    assert (preview.bar.title.accessibleName(), preview.bar.draft.isVisible()) == ("Svar", True)
    preview.show_paper(Paper("Svar", "svar-2.pdf", finished(pdf(A4, A4))))
    qtbot.waitUntil(lambda: preview.area.count() == 2)
    assert not preview.bar.draft.isVisible()


def test_characters_that_could_not_be_printed_are_named(qtbot: QtBot, preview: Preview) -> None:
    preview.show_document(Document.of(pdf(A4), "😀ب"), "tegn.pdf")
    qtbot.waitUntil(lambda: "2 characters cannot be printed" in told(preview))
    assert "😀  ب" in told(preview)


def test_a_rule_that_refuses_a_paper_is_told_in_place(qtbot: QtBot, preview: Preview) -> None:
    def refused(_session: object) -> Callable[[Progress], bytes]:
        raise Refused("No programme", advice="Confirm the date first.", rule="S-A2")

    preview.show_paper(Paper("Program", "program.pdf", refused))
    qtbot.waitUntil(lambda: "Confirm the date first." in told(preview))


def test_a_long_document_shows_its_progress_and_stops(qtbot: QtBot, preview: Preview, tasks: Tasks) -> None:
    steps, going = Event(), Event()
    told_after_stop: list[int] = []

    def slow(progress: Progress) -> bytes:
        for number in range(1, 1000):
            progress(number, 1000)
            told_after_stop.append(number)
            if number == 30:
                going.set()
                assert steps.wait(5)
        return pdf(A4)

    preview.show_paper(Paper("Register", "register.pdf", lambda _session: slow))
    assert not preview.work.isVisible()
    qtbot.waitUntil(going.is_set)
    qtbot.waitUntil(preview.work.isVisible)
    assert preview.work.bar.maximum() in (0, 1000)
    preview.work.stop.click()
    steps.set()
    qtbot.waitUntil(tasks.idle)
    assert told_after_stop == list(range(1, 31))  # its next word raised
    assert preview.pages() is None
    qtbot.waitUntil(lambda: "Stopped" in told(preview))


def test_what_was_stopped_can_be_made_after_all(qtbot: QtBot, preview: Preview) -> None:
    preview.show_paper(Paper("Register", "register.pdf", finished(pdf(A4))))
    preview.stop()
    tool(preview, "Make it after all").click()
    qtbot.waitUntil(lambda: preview.area.count() == 1)
    assert told(preview) == ""


def test_the_document_is_opened_in_the_program_for_it(qtbot: QtBot, preview: Preview) -> None:
    opened: list[Path] = []
    preview.passing.open_path = noting(opened)
    tool(preview, "Open in the PDF program").click()
    assert (opened[0].name, opened[0].read_bytes()) == ("svar.pdf", preview.document())
    preview.passing.folder.clean()
    preview.passing.open_path = noting(opened, done=False)
    tool(preview, "Open in the PDF program").click()
    qtbot.waitUntil(lambda: "No program on this computer opens svar.pdf" in told(preview))
    preview.passing.folder.clean()


def test_a_mail_draft_is_offered_where_the_room_makes_one(qtbot: QtBot, preview: Preview, tasks: Tasks) -> None:
    assert not preview.bar.mail.isVisible()
    opened: list[Path] = []
    preview.passing.open_path = noting(opened)
    mail = lambda _session: b"Subject: Svar\r\n\r\n"  # noqa: E731
    preview.show_paper(Paper("Svar", "svar.pdf", finished(pdf(A4)), mail=mail, mail_name="svar.eml"))
    qtbot.waitUntil(tasks.idle)
    preview.bar.mail.click()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].name == "svar.eml"
    preview.passing.folder.clean()


def test_escape_and_back_leave_where_there_is_a_way_back(qtbot: QtBot, tasks: Tasks, asker: PreparedAsker) -> None:
    made = Preview(tasks, asker, back=True)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.closed):
        made.bar.back.click()
    with qtbot.waitSignal(made.closed):
        qtbot.keyClick(made, Qt.Key.Key_Escape)


def test_every_button_has_a_name(preview: Preview) -> None:
    buttons = preview.findChildren(QPushButton)
    assert len(buttons) >= 11
    assert not [one for one in buttons if not one.accessibleName()]
    assert preview.bar.field.accessibleName() == "Page number"


def test_ctrl_p_belongs_to_the_preview(preview: Preview, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[bool] = []
    monkeypatch.setattr(preview, "print_document", lambda: printed.append(True))
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(preview, event)
    assert event.isAccepted()
    QTest.keyClick(preview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed == [True]


def test_printing_makes_a_page_for_each_page_in_its_own_size(qtbot: QtBot, preview: Preview, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(60)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(preview.printed):
        preview.print_on(printer)
    printed = read_pages((tmp_path / "printed.pdf").read_bytes())
    assert [tuple(round(side / 10) for side in size) for size in printed.sizes] == [(60, 84), (60, 84), (84, 60)]
    picture = picture_of(printed, 0, 60)
    assert 110 <= picture.pixelColor(30, 80).lightness() <= 150


def test_rendering_follows_the_pages_not_their_order(qtbot: QtBot, tasks: Tasks, asker: PreparedAsker) -> None:
    asked: list[tuple[int, int]] = []

    def render(page: int, width: int) -> bytes:
        asked.append((page, width))
        return b"\x80" * 3 * width * width

    made = Preview(tasks, asker)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.show_pages(Pages(((100.0, 100.0),) * 50, render, str))
    made.go(40)
    made.area.grab()
    qtbot.waitUntil(lambda: any(page == 40 for page, _ in asked))
    settle(tasks)
    assert len({page for page, _ in asked}) < 10  # only what was in sight


def test_a_print_is_given_up_between_two_pages(qtbot: QtBot, preview: Preview, tasks: Tasks, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(60)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    finished_prints: list[bool] = []
    preview.printed.connect(lambda: finished_prints.append(True))
    preview.print_on(printer)
    preview.stop()
    qtbot.waitUntil(tasks.idle)
    assert not finished_prints
    assert not preview.work.running


def told(preview: Preview) -> str:
    """What the notices say."""
    return " ".join(one.accessibleName() for one in preview.findChildren(Notice) if one.isVisibleTo(preview))


def tool(preview: Preview, name: str) -> QPushButton:
    """The button of a name."""
    return next(one for one in preview.findChildren(QPushButton) if one.accessibleName() == name)


def noting(opened: list[Path], done: bool = True) -> Callable[[Path], bool]:
    """A system that notes what it is to open."""

    def note(path: Path) -> bool:
        opened.append(path)
        return done

    return note
