import time
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.base.problems import Problem
from desktop.documents.parts import (
    Column,
    Contents,
    Facts,
    Heading,
    Listing,
    Note,
    PageBreak,
    Paragraph,
    Part,
    Quote,
    Rich,
    Signature,
    Story,
    Table,
)
from desktop.documents.typeset import Cancelled, typeset
from tests.documents.checking import complaints
from tests.documents.hearing import aloud, heard, squeezed
from tests.documents.readback import read
from tests.documents.rendering import page_count, page_size, page_text
from tests.documents.samples import META, arms, house

LINE = "Kommunen har i perioden modtaget delegationer fra ind- og udland, og erfaringen er god. "


def set_out(*parts: Part, logo: bytes | None = None) -> bytes:
    return typeset(parts, META, house(logo))


def spoken(*parts: Part) -> list[tuple[str, str]]:
    return [(tag, " ".join(text.split())) for tag, text in heard(set_out(*parts))]


ALL: Story = (
    Heading("Titel", 1, over="Brev"),
    Facts((("Dato", "1. maj 2027"), ("Sag", "27/1"), ("Tom", " "), ("Sted", "Byrådssalen\nHavnby"))),
    Heading("Afsnit", 2),
    Paragraph("Første\n\nAnden"),
    Quote("Som vedtaget"),
    Listing(("en", "to"), numbered=True),
    Note("Husk det", "Bemærk"),
    Rich("<p>Tekst <b>fed</b></p><ul><li>punkt<ul><li>under</li></ul></li><li>sidst</li></ul>"),
    Signature("Godkendt af", "Åse Kjær", ("Direktør", "")),
)


def test_elements_are_read_in_the_order_of_the_story() -> None:
    assert spoken(*ALL) == [
        ("P", "Brev"),
        ("H1", "Titel"),
        ("Lbl", "Dato"),
        ("LBody", "1. maj 2027"),
        ("Lbl", "Sag"),
        ("LBody", "27/1"),
        ("Lbl", "Sted"),
        ("LBody", "ByrådssalenHavnby"),  # pdfium's reading, see hearing.aloud
        ("H2", "Afsnit"),
        ("P", "Første"),
        ("P", "Anden"),
        ("P", "Som vedtaget"),
        ("Lbl", "1."),
        ("P", "en"),
        ("Lbl", "2."),
        ("P", "to"),
        ("P", "BemærkHusk det"),
        ("P", "Tekst fed"),
        ("Lbl", "•"),
        ("P", "punkt"),
        ("Lbl", "–"),
        ("P", "under"),
        ("Lbl", "•"),
        ("P", "sidst"),
        ("P", "Godkendt af"),
        ("P", "Åse Kjær"),
        ("P", "Direktør"),
    ]


def test_letterhead_and_foot_are_seen_but_not_read_aloud() -> None:
    pdf = set_out(*ALL, logo=arms())
    seen = page_text(pdf, 0)
    for text in ("Havnby Kommune", "Politisk sekretariat", "Torvet 1 · 4990 Havnby", "Sag 26/10452", "Page 1 of 1"):
        assert text in seen
        assert squeezed(text) not in aloud(pdf)


def test_the_file_says_what_it_is() -> None:
    document = pypdfium2.PdfDocument(set_out(*ALL))
    told = document.get_metadata_dict()
    document.close()
    assert told["Title"] == "Udgifter til svømning"
    assert told["Author"] == "Havnby Kommune"
    assert told["Subject"] == "Svar"
    assert told["CreationDate"] == "D:20261124104200+01'00'"


def test_marks_of_the_standards_are_in_the_file() -> None:
    pdf = set_out(*ALL)
    for mark in (b"/StructTreeRoot", b"/Marked true", b"/OutputIntents", b"/Lang (da-DK)", b"<pdfuaid:part>1<"):
        assert mark in pdf
    assert b"/Tabs /S" in pdf


def test_headings_become_bookmarks_without_gaps() -> None:
    pdf = set_out(Heading("Et", 1), Paragraph("x"), Heading("Tre", 3), Paragraph("x"), Heading("To", 2), Paragraph("x"))
    document = pypdfium2.PdfDocument(pdf)
    found = [(entry.level, entry.get_title()) for entry in document.get_toc()]
    document.close()
    assert found == [(0, "Et"), (1, "Tre"), (1, "To")]
    assert [tag for tag, _ in heard(pdf)] == ["H1", "P", "H2", "P", "H2", "P"]


def test_the_same_input_gives_the_same_bytes() -> None:
    assert set_out(*ALL, logo=arms()) == set_out(*ALL, logo=arms())
    assert set_out(*ALL) != set_out(*ALL[:-1])


def test_the_date_is_the_documents_own() -> None:
    assert typeset(ALL, replace(META, created=None), house()) == typeset(ALL, replace(META, created=None), house())


def test_the_title_stands_in_the_foot_of_long_documents() -> None:
    assert "Udgifter til svømning" not in page_text(set_out(Paragraph(LINE)), 0)
    long = set_out(Paragraph(LINE * 100))
    for page in range(page_count(long)):
        assert "Udgifter til svømning · Sag 26/10452" in page_text(long, page)
        assert f"Page {page + 1} of {page_count(long)}" in page_text(long, page)


@pytest.mark.parametrize("lines", range(24, 40))
def test_no_heading_stands_alone_at_the_end_of_a_page(lines: int) -> None:
    pdf = set_out(
        Heading("Titel", 1), Paragraph("x\n" * lines), Heading("Afsnit"), Heading("Under", 3), Paragraph(LINE * 9)
    )
    pages = [page_text(pdf, page) for page in range(page_count(pdf))]
    for page in pages:
        if "Afsnit" in page:
            assert "Under" in page
            assert "Kommunen har" in page.split("Under")[1]


@pytest.mark.parametrize("lines", range(24, 36))
def test_no_line_of_a_paragraph_stands_alone(lines: int) -> None:
    words = " ".join(f"ord{number:04}" for number in range(60))
    pdf = set_out(Paragraph("x\n" * lines + words))
    for page in range(page_count(pdf)):
        found = page_text(pdf, page).count("ord0")
        assert found == 0 or found > 11, "at least two lines"


def test_a_signature_is_never_split() -> None:
    for lines in range(26, 36):
        pdf = set_out(Paragraph("x\n" * lines), Signature("Godkendt af", "Åse Kjær", ("Direktør", "1. maj 2027")))
        pages = [page_text(pdf, page) for page in range(page_count(pdf))]
        (page,) = (text for text in pages if "Godkendt af" in text)
        assert "1. maj 2027" in page


def test_two_signatures_stand_side_by_side_and_are_read_one_after_the_other() -> None:
    ours = Signature("Med venlig hilsen", "Mette Brun", ("sekretariatschef",), to_sign=True)
    theirs = Signature("Godkendt af", "Åse Kjær", ("Direktør", "1. maj 2027"))
    beside = set_out(Heading("Brev"), ours, theirs)
    assert spoken(ours, theirs) == [
        ("P", "Med venlig hilsen"),
        ("P", "Mette Brun"),
        ("P", "sekretariatschef"),
        ("P", "Godkendt af"),
        ("P", "Åse Kjær"),
        ("P", "Direktør"),
        ("P", "1. maj 2027"),
    ]
    assert complaints(beside) == []
    text = page_text(beside, 0)
    assert "Med venlig hilsen" in text and text.index("Godkendt af") < text.index("1. maj 2027")
    tops = [where(beside, name) for name in ("Mette Brun", "Åse Kjær")]
    assert tops[0][1] == pytest.approx(tops[1][1], abs=0.6), "the names stand on one line"
    assert tops[1][0] > tops[0][0] + 150


def where(pdf: bytes, text: str) -> tuple[float, float]:
    """Where a text begins on the first page: from the left, and from below, in points."""
    page = pypdfium2.PdfDocument(pdf)[0]
    found = page.get_textpage()
    first = found.get_text_bounded().index(text)
    left, bottom, _, _ = found.get_charbox(first)
    return left, bottom


@pytest.mark.parametrize("number", ["33 44 55 66", "+47 911 22 333", "12 345 678"])
def test_a_number_in_groups_stays_on_one_line(number: str) -> None:
    for words in range(9, 15):
        lines = page_text(set_out(Paragraph(f"{'telefon ' * words}{number} og mere tekst")), 0).splitlines()
        assert any(number in line.replace("\u00a0", " ") for line in lines), (words, lines)


def test_links_lead_to_the_web_and_mail_only() -> None:
    pdf = set_out(
        Rich(
            "<p><a href='https://a.example/x?y=1&z=2'>net</a> <a href='mailto:b@a.example'>post</a>"
            "<a href='javascript:alert(1)'>kode</a> <a href='file:///etc/passwd'>fil</a> <a href='#x'>her</a></p>"
        )
    )
    assert b"https://a.example/x?y=1&z=2" in pdf
    assert b"mailto:b@a.example" in pdf
    assert b"javascript" not in pdf and b"passwd" not in pdf
    assert [text.strip() for tag, text in heard(pdf) if tag == "Link"] == ["net", "post"]
    assert "kode" in aloud(pdf)


def test_a_broken_logo_is_a_problem() -> None:
    with pytest.raises(Problem, match="logo"):
        set_out(*ALL, logo=b"no picture")


@pytest.mark.parametrize("place", [Heading, Paragraph, Rich, Quote, Note])
@pytest.mark.parametrize(
    "text", ["x" * 40_000, "\x00\x07\ud800\ufffe", "", " \n ", "<p>&\"'</p>", "مرحبا 😀 漢字 שלום"]
)
def test_hostile_text_never_breaks_a_document(place: type[Part], text: str) -> None:
    part = place(text)  # type: ignore[call-arg, arg-type]
    began = time.process_time()
    pdf = set_out(part)
    assert time.process_time() - began < 5
    assert page_count(pdf) >= 1


@pytest.mark.parametrize("logo", ["20 megapixels", "broken", "drawing with scripts and links"])
def test_a_hostile_logo_is_shown_or_told_within_seconds(logo: str) -> None:
    large = arms("PNG", "RGB", (5000, 4000)) if logo.startswith("20") else arms()[:60] + b"\0" * 200
    links = '<image href="http://x.example/a.png" width="9" height="9"/><use href="file:///etc/passwd#a"/>'
    shape = f'<rect width="90" height="90" fill="#0B3C5D"/><script>alert(1)</script>{links}'
    drawn = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90">{shape}</svg>'
    began = time.process_time()
    if logo == "broken":
        with pytest.raises(Problem, match="logo"):
            set_out(Paragraph("x"), logo=large)
    else:
        pdf = set_out(Paragraph("x"), logo=drawn.encode() if logo.startswith("drawing") else large)
        assert page_count(pdf) == 1 and b"x.example" not in pdf and b"passwd" not in pdf
    assert time.process_time() - began < 5


@pytest.mark.parametrize("text", ["x" * 40_000, LINE * 400])
def test_endless_names_and_values_are_set_too(text: str) -> None:
    pdf = set_out(Facts((("Dato", text), (text[:5000], "x"))), Signature("Af", text, (text,)), Listing((text,)))
    assert aloud(pdf).count(squeezed(text)[:1000]) >= 1


def test_endless_house_and_title_stay_in_their_place() -> None:
    long = "Å" * 5000
    big = replace(house(), name=long, unit=long, address=(long, long), footer=long)
    pdf = typeset((Paragraph("x"),), replace(META, title=long, author=long, case_number=long), big)
    assert page_count(pdf) == 1


def test_an_empty_story_is_a_page() -> None:
    assert page_count(set_out()) == 1


def test_lists_eight_deep_and_levels_skipped() -> None:
    deep = "<ul><li>a" * 9 + "</li></ul>" * 9
    skipped = "<ul><ul><ul><li>dyb</li></ul></ul><li>flad</li></ul>"
    began = time.process_time()
    assert aloud(set_out(Rich(deep))).count("a") == 9
    assert aloud(set_out(Rich(skipped))) == "•dyb•flad"
    assert time.process_time() - began < 5


def test_a_number_list_goes_on_after_an_inner_list() -> None:
    html = "<ol><li>et<ul><li>x</li></ul></li><li>to</li></ol><p>slut</p><ol><li>ny</li></ol>"
    assert aloud(set_out(Rich(html))) == "1.et–x2.toslut1.ny"


@given(st.text(max_size=300))
@settings(max_examples=25)
def test_any_text_is_set(text: str) -> None:
    assert set_out(Heading(text, 1, over=text), Paragraph(text), Rich(text), Quote(text)).startswith(b"%PDF")


def test_progress_is_told_and_may_cancel() -> None:
    told: list[tuple[int, int]] = []

    def listen(done: int, of: int) -> bool:
        told.append((done, of))
        return True

    story = (Table(COLUMNS, tuple((str(number), LINE) for number in range(300))),)
    assert typeset(story, META, house(), listen) == typeset(story, META, house())
    assert told == sorted(told) and 10 < len(told) < 300
    assert told[-1][0] == told[-1][1]
    calls: list[int] = []

    def impatient(done: int, of: int) -> bool:
        calls.append(done)
        return len(calls) < 3

    with pytest.raises(Cancelled):
        typeset(story, META, house(), impatient)
    assert len(calls) == 3
    assert typeset(story, META, house()).startswith(b"%PDF"), "a cancelled document leaves nothing behind"


COLUMNS = (Column("Navn", 1), Column("Note", 3))


def test_a_page_with_two_lines_only_is_spared() -> None:
    counts = [page_count(set_out(*[Paragraph("linje")] * lines)) for lines in range(24, 44)]
    assert counts[0] == 1 and counts[-1] == 2 and counts == sorted(counts)
    first = 24 + counts.index(2)
    second = set_out(*[Paragraph("linje")] * first)
    assert page_text(second, 1).count("linje") > 2


def test_a_story_that_was_tried_before_it_was_drawn_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    stories = [[Paragraph("linje")] * lines for lines in (26, 30, 34, 39, 44, 72, 76, 80)]
    tried = [set_out(*story) for story in stories]
    assert {page_count(pdf) for pdf in tried} == {1, 2, 3}
    monkeypatch.setattr("desktop.documents.typeset._may_be_spared", lambda flow, first, later: False)
    assert [set_out(*story) for story in stories] == tried


@pytest.mark.parametrize(("mark", "said"), [("internal", "Internal use only"), ("draft", "Draft"), ("", "Internal")])
def test_a_mark_stands_on_every_page_and_is_not_read_aloud(mark: str, said: str) -> None:
    many = " ".join(f"Sætning {number} om {number * 7 % 31} besøg." for number in range(190))
    pdf = typeset((Heading("T", 1), Paragraph(many)), replace(META, mark=mark), house())  # type: ignore[arg-type]
    assert page_count(pdf) == 2
    assert all((said in page_text(pdf, page)) is bool(mark) for page in range(page_count(pdf)))
    assert squeezed(said) not in aloud(pdf)
    assert complaints(pdf) == []


@pytest.mark.parametrize("paper", ["A4", "A5", "A6"])
@pytest.mark.parametrize("landscape", [False, True])
def test_every_paper_holds_every_part(paper: str, landscape: bool) -> None:
    meta = replace(META, paper=paper, landscape=landscape, letterhead=False)  # type: ignore[arg-type]
    pdf = typeset((*ALL, Table(COLUMNS, (("a", LINE),))), meta, house())
    width, height = page_size(pdf, 0)
    assert (width > height) is landscape
    assert "Politisk sekretariat" not in page_text(pdf, 0)
    assert complaints(pdf) == []


def test_a_part_in_another_language_says_so() -> None:
    told = read(set_out(Paragraph("Guten Tag", lang="de"), Quote("Good day", lang="en"), Listing(("Hej",), lang="sv")))
    assert "P Lang=de" in told and "BlockQuote Lang=en-GB" in told and "L Lang=sv" in told


def test_a_page_break_begins_a_page_but_never_leaves_one_empty() -> None:
    pdf = set_out(PageBreak(), Paragraph("et"), PageBreak(), Paragraph("to"), PageBreak())
    assert ["et" in page_text(pdf, 0), "to" in page_text(pdf, 1), page_count(pdf)] == [True, True, 2]


@pytest.mark.parametrize("lines", range(28, 38, 2))
def test_a_heading_stays_with_the_first_rows_of_its_table(lines: int) -> None:
    pdf = set_out(
        Paragraph("x\n" * lines), Heading("Afsnit"), Table(COLUMNS, (("a", "første"), ("b", "anden")), "Tabel")
    )
    (page,) = (text for text in (page_text(pdf, page) for page in range(page_count(pdf))) if "Afsnit" in text)
    assert "Tabel" in page and "første" in page


def test_a_register_of_three_thousand_rows_is_set_within_seconds() -> None:
    began = time.process_time()
    pdf = set_out(Heading("T", 1), Contents(), Table(COLUMNS, tuple((str(row), LINE[:40]) for row in range(3000))))
    assert time.process_time() - began < 5
    assert page_count(pdf) > 50
