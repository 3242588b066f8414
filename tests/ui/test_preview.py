"""Preview: pages are shown as rendered, zoomed, walked through, saved and printed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.pages import Pages, picture_of, read_pages
from desktop.ui.preview import Preview
from desktop.ui.tasks import Tasks
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
    assert [text.strip() for text in pages.texts] == ["Page number 1", "Page number 2"]


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


def test_a_damaged_document_is_told_to_the_window(qtbot: QtBot, preview: Preview, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.problem_found):
        preview.show_document(b"not a pdf")


def test_the_first_page_is_on_the_screen(qtbot: QtBot, preview: Preview, tasks: Tasks) -> None:
    preview.canvas.grab()
    qtbot.waitUntil(tasks.idle)
    picture = preview.canvas.grab().toImage()
    rect = preview.canvas.rect_of(0)
    assert 120 <= picture.pixelColor(rect.center().x(), rect.bottom() - 20).lightness() <= 136


def test_a_screen_reader_hears_page_and_text(preview: Preview) -> None:
    assert preview.area.accessibleName() == "Page 1 of 3"
    assert "Page number 1" in preview.area.accessibleDescription()


def test_pages_are_walked_through(qtbot: QtBot, preview: Preview) -> None:
    with qtbot.waitSignal(preview.page_changed) as caught:
        preview.go(1)
    assert caught.args == [1]
    preview.go(99)
    assert preview.page == 2
    assert "Page number 3" in preview.area.accessibleDescription()
    preview.go(-1)
    assert preview.page == 0


def test_zoom_goes_in_steps_and_keeps_the_page(preview: Preview) -> None:
    fitted = preview.canvas.zoom
    preview.go(1)
    preview.set_zoom(1.0)
    assert (preview.canvas.zoom, preview.page) == (1.0, 1)
    preview.zoom_by(1)
    assert preview.canvas.zoom == 1.25
    preview.zoom_by(-1)
    preview.zoom_by(-1)
    assert preview.canvas.zoom == 0.75
    preview.zoom_by(-9)
    preview.zoom_by(-1)
    assert preview.canvas.zoom == 0.5
    preview.set_zoom(0)
    assert preview.canvas.zoom == fitted


def test_ctrl_and_the_wheel_zoom(preview: Preview) -> None:
    preview.set_zoom(1.0)
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
    assert preview.canvas.zoom == 1.25


def test_the_document_is_saved_where_the_user_says(
    qtbot: QtBot, preview: Preview, asker: PreparedAsker, tmp_path: Path
) -> None:
    asker.prepare(tmp_path / "svar.pdf")
    with qtbot.waitSignal(preview.saved) as caught:
        preview.save_as()
    assert caught.args == [tmp_path / "svar.pdf"]
    assert (tmp_path / "svar.pdf").read_bytes().startswith(b"%PDF")


def test_a_place_that_cannot_be_written_is_a_problem(
    qtbot: QtBot, preview: Preview, asker: PreparedAsker, tasks: Tasks, tmp_path: Path
) -> None:
    asker.prepare(tmp_path / "missing" / "svar.pdf", None)
    with qtbot.waitSignal(tasks.problem_found) as caught:
        preview.save_as()
    assert caught.args is not None
    assert "Nothing is lost" in str(caught.args[0])
    preview.save_as()  # the user thought better of it


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
    made.show_pages(Pages(((100.0, 100.0),) * 50, ("",) * 50, render))
    made.go(40)
    made.area.grab()
    qtbot.waitUntil(tasks.idle)
    assert any(page == 40 for page, _ in asked)
    assert len({page for page, _ in asked}) < 10  # only what was in sight
