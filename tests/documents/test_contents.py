import pypdfium2

from desktop.documents.parts import Contents, Heading, PageBreak, Paragraph
from tests.documents.checking import complaints
from tests.documents.readback import read
from tests.documents.rendering import page_count, page_text
from tests.documents.test_typeset import LINE, set_out

STORY = (
    Heading("Titel", 1),
    Contents(),
    PageBreak(),
    Heading("Første"),
    Paragraph(LINE * 60),
    Heading("Under", 3),
    Paragraph(LINE),
    Heading("Andet"),
    Paragraph(LINE * 5),
)


def test_contents_name_the_pages_that_headings_stand_on() -> None:
    pdf = set_out(*STORY)
    assert complaints(pdf) == []
    told = read(pdf)
    pages = [page_text(pdf, page) for page in range(page_count(pdf))]
    for heading in ("Første", "Andet"):
        page = next(number for number, text in enumerate(pages[1:], 2) if heading in text)
        assert f'"{heading}{page}"' in told.replace(f"{heading} {page}", f"{heading}{page}")
        assert f"@ {heading} {page} -> in the document" in told
    assert "@ Under" not in told and "@ Titel" not in told


def test_links_lead_to_their_headings() -> None:
    document = pypdfium2.PdfDocument(set_out(*STORY))
    bookmarks = {entry.get_title(): entry.get_dest().get_index() for entry in document.get_toc()}
    document.close()
    assert bookmarks["Titel"] == 0 and bookmarks["Første"] == 1 and bookmarks["Andet"] >= 2


def test_contents_go_as_deep_as_wanted_and_may_have_another_title() -> None:
    told = read(set_out(Heading("T", 1), Contents(3, "Det står her"), *STORY[3:]))
    assert "@ Under" in told and '"Det står her"' in told
    assert read(set_out(Contents())).count("TOCI") == 0


def test_long_contents_run_over_pages() -> None:
    many = [part for number in range(120) for part in (Heading(f"Afsnit {number}"), Paragraph("x"))]
    pdf = set_out(Heading("T", 1), Contents(), *many)
    assert read(pdf).count("TOCI") == 120
