from dataclasses import replace

import pypdfium2
import pytest

from desktop.base import words
from desktop.base.papers import Document
from desktop.questions.pdf import AnswerPaper, answer
from tests.documents.hearing import aloud, heard, squeezed
from tests.documents.rendering import page_count, page_text
from tests.documents.samples import MADE, arms, house

PAPER = AnswerPaper(
    number="2026-014",
    subject="Udgifter til skolernes svømmeundervisning",
    asked_by="Åse Kjærgård",
    party="Havnbylisten",
    received="12. november 2026 kl. 14.03",
    question="Hvad har kommunen brugt på svømmeundervisning?\n\nHvor mange elever har deltaget?",
    answer="<p>Udgiften var <b>1.250.000 kr.</b></p><ul><li>Leje</li><li><i>Befordring</i></li></ul>"
    "<p>Se <a href='https://www.havnby.example/aftale'>aftalen</a>.</p>",
    approved_by="Søren Østergård",
    approver_title="Direktør for børn og unge",
    date="24. november 2026",
    case_number="26/10452",
    recipients="Alle medlemmer af kommunalbestyrelsen",
    attachments=("Oversigt.xlsx", "Lejeaftale.pdf"),
    language="da",
    made=MADE,
)


def test_D3c_the_paper_says_what_the_record_says_in_order() -> None:
    said = aloud(answer(PAPER, house()))
    expected = (
        "Udgifter til skolernes svømmeundervisning",
        "Åse Kjærgård (Havnbylisten)",
        "12. november 2026 kl. 14.03",
        "2026-014",
        "26/10452",
        "Hvad har kommunen brugt på svømmeundervisning?",
        "Hvor mange elever har deltaget?",
        "Udgiften var 1.250.000 kr.",
        "•Leje•Befordring",
        "Se aftalen.",
        "Søren Østergård",
        "Direktør for børn og unge",
        "24. november 2026",
        "Oversigt.xlsx",
        "Lejeaftale.pdf",
        "Alle medlemmer af kommunalbestyrelsen",
    )
    places = [said.find(squeezed(text)) for text in expected]
    assert -1 not in places
    assert places == sorted(places)


def test_D3b_who_approved_stands_with_title_and_date() -> None:
    said = aloud(answer(PAPER, house()))
    assert squeezed("Approved by Søren Østergård Direktør for børn og unge 24. november 2026") in said


def test_a_draft_names_nobody_as_approver() -> None:
    assert "Approvedby" not in aloud(answer(replace(PAPER, approved_by=""), house()))


def test_the_subject_is_the_title_and_nothing_is_twice() -> None:
    pdf = answer(PAPER, house())
    assert [text.strip() for tag, text in heard(pdf) if tag == "H1"] == [PAPER.subject]
    assert aloud(pdf).count("Udgiftenvar") == 1


def test_an_answer_without_subject_is_called_what_it_is() -> None:
    pdf = answer(replace(PAPER, subject=" "), house())
    assert [text.strip() for tag, text in heard(pdf) if tag == "H1"] == ["Answer to a council member's question"]
    document = pypdfium2.PdfDocument(pdf)
    assert document.get_metadata_dict()["Title"] == "Answer to a council member's question"
    document.close()


def test_what_is_not_known_is_left_out() -> None:
    short = AnswerPaper("7", "Kort", "Bo", "", "", "Hvornår?", "<p>I morgen.</p>", "", "", "")
    said = aloud(answer(short, house()))
    assert "Bo" in said and "()" not in said
    for label in ("Received", "Casenumber", "Attachments", "Sentto", "Approvedby"):
        assert label not in said


def test_foot_has_case_and_page() -> None:
    seen = page_text(answer(PAPER, house(arms())), 0)
    assert "Case 26/10452" in seen
    assert "Page 1 of 1" in seen


def test_the_same_record_gives_the_same_bytes() -> None:
    assert answer(PAPER, house(arms())) == answer(PAPER, house(arms()))


@pytest.mark.parametrize(("language", "tag"), [("da", b"da-DK"), ("nb", b"nb-NO"), ("nn", b"nn-NO"), ("en", b"en-GB")])
def test_a_paper_speaks_its_own_language(language: str, tag: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    # A catalogue that marks each text with its language: whatever the window speaks, the paper speaks its own.
    marked = {language: lambda context, text, n: f"{language}:{text}"}
    monkeypatch.setattr(words, "_catalogues", marked)
    pdf = answer(replace(PAPER, language=language), house())
    assert b"/Lang (" + tag + b")" in pdf
    said = aloud(pdf)
    for text in ("Question", "Answer", "Asked by", "Received", "Approved by", "Sent to", "Attachments"):
        assert squeezed(f"{language}:{text}") in said
    assert f"{language}:Page 1 of 1" in page_text(pdf, 0)


def test_without_a_language_the_paper_speaks_the_one_spoken() -> None:
    with words.speaking("nb"):
        assert b"/Lang (nb-NO)" in answer(replace(PAPER, language=""), house())


def test_D3b_a_draft_says_so_on_its_pages() -> None:
    assert "Draft" in page_text(answer(replace(PAPER, draft=True, approved_by=""), house()), 0)
    assert "Draft" not in page_text(answer(PAPER, house()), 0)


def test_D3c_a_letter_to_one_member_has_its_address_first() -> None:
    said = aloud(answer(replace(PAPER, letter_to="Åse Kjærgård"), house()))
    places = [
        said.find(squeezed(text))
        for text in ("Member of the municipal council", "2026-014", PAPER.subject, "Asked by", "Udgiften var")
    ]
    assert -1 not in places
    assert places == sorted(places)
    assert said.count("2026-014") == 1


def test_a_letter_is_signed_by_who_signs_by_default() -> None:
    signed = replace(house(), signers=("Mette Brun, kommunaldirektør", "Ole Lind, chef"))
    letter = aloud(answer(replace(PAPER, letter_to="Åse Kjærgård"), signed))
    assert squeezed("Yours sincerely Mette Brun kommunaldirektør") in letter
    assert "OleLind" not in letter
    assert "MetteBrun" not in aloud(answer(PAPER, signed))
    assert "MetteBrun" not in aloud(answer(replace(PAPER, letter_to="Åse Kjærgård", draft=True), signed))


def test_characters_that_could_only_be_substituted_are_told() -> None:
    strange = answer(replace(PAPER, question="Hvad \U0001f99e?", answer="<p>&#x1F680;</p>"), house())
    assert isinstance(strange, Document)
    assert strange.lacking == "\U0001f99e\U0001f680"
    plain = answer(PAPER, house())
    assert isinstance(plain, Document)
    assert not plain.lacking


def test_a_paper_can_be_given_up_while_it_is_made() -> None:
    class GivenUp(Exception):
        pass

    def progress(done: int, total: int) -> bool:
        assert 0 <= done <= total
        raise GivenUp

    with pytest.raises(GivenUp):
        answer(replace(PAPER, answer=PAPER.answer * 40), house(), progress)


def test_long_answers_flow_over_pages() -> None:
    pdf = answer(replace(PAPER, answer=PAPER.answer * 40), house(arms()))
    assert page_count(pdf) > 3
    assert aloud(pdf).count("Udgiftenvar") == 40


def test_hostile_records_become_a_document() -> None:
    hostile = replace(
        PAPER,
        subject="Æ" * 3000,
        question="x" * 40_000,
        answer="<p>" + "ordudenmellemrum" * 2000 + "</p>" + "<ul>" * 9 + "<li>dyb عربي 😀 \x07</li>" + "</ul>" * 9,
        asked_by="<b>&amp;</b>" * 50,
        attachments=tuple(f"bilag {number}.pdf" for number in range(300)),
    )
    assert page_count(answer(hostile, house(arms()))) > 10
