import pytest

from desktop.documents.parts import Meta
from desktop.documents.sheets import PAPERS, Sheet, sheet_of


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("landscape", [False, True])
def test_text_stands_inside_the_paper(paper: str, landscape: bool) -> None:
    sheet = Sheet(paper, landscape)
    assert (sheet.width > sheet.height) is landscape
    assert 0 < sheet.left < sheet.left + sheet.line < sheet.width
    assert sheet.bottom + sheet.room < sheet.height
    frame = sheet.frame()
    assert frame._height == pytest.approx(sheet.room)
    assert sheet.frame(200)._height == pytest.approx(sheet.height - 200 - sheet.bottom)


def test_the_margins_are_those_of_the_design() -> None:
    sheet = sheet_of(Meta("T", "A", "da"))
    millimetres = [value / 72 * 25.4 for value in (sheet.left, sheet.width - sheet.left - sheet.line)]
    assert millimetres == [pytest.approx(25), pytest.approx(20)]
    assert (sheet.height - sheet.bottom - sheet.room) / 72 * 25.4 == pytest.approx(25)
