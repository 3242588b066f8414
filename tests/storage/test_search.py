from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage import search
from desktop.storage.database import Database
from desktop.storage.session import Session


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.writing("Ida") as opened:
        yield opened


def hits(session: Session, typed: str) -> list[int]:
    return sorted(session.execute(search.matches("questions", typed)).scalars())


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Århus", "aarhus"), ("Aarhus", "århus"), ("ÅRHUS", "Aarhus"), ("Århus", "ÅRH"), ("A\u030arhus", "århus"),
        ("Æblehaven", "aeble"), ("Aeblehaven", "æble"), ("Ängen", "aengen"), ("Æ", "ä"),
        ("Ørstedsparken", "oersted"), ("Oersted", "ørsted"), ("Malmö", "malmoe"), ("Malmø", "malmö"),
        ("idé", "ide"), ("ide", "idé"), ("Straße", "strasse"), ("cykelsti", "CYKEL"), ("§ 9 b", "9 b"),
        ("skole/børnehave", "børnehave skole"), ("budget-2027", "budget 2027"), ("2026-014", "2026-01"),
    ],
)  # fmt: skip
def test_words_find_each_other_however_they_are_spelt(session: Session, text: str, typed: str) -> None:
    search.add(session, "questions", [(1, text), (2, "Noget ganske andet")])
    assert hits(session, typed) == [1]


@pytest.mark.parametrize("typed", ["", "  ", "sti", "cykelstien", "cykel skov", '"', "*", "cykel AND skov", "NOT"])
def test_what_is_not_there_is_not_found(session: Session, typed: str) -> None:
    search.add(session, "questions", [(1, "Cykelsti ved skolen")])
    assert hits(session, typed) == []


@given(st.text(max_size=60))
def test_no_query_is_taken_for_a_command(session: Session, typed: str) -> None:
    hits(session, typed)
    search.similar(session, "questions", typed, 5)


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        'a"b',
        "words:x",
        "NEAR(a b)",
        "a*b",
        "^a",
        "-a",
        "(",
        "a OR",
        "{a}",
        "_",
        "ﬁ",
        "\x00",
        "%",
        "'; DROP TABLE questions",
    ],
)
def test_marks_of_the_query_language_are_only_letters(session: Session, typed: str) -> None:
    search.add(session, "questions", [(1, "abc")])
    hits(session, typed)
    search.similar(session, "questions", typed * 5, 5)


@given(st.text(max_size=200))
def test_whatever_is_indexed_can_be_taken_out_again(session: Session, text: str) -> None:
    search.put(session, "questions", [(1, text)])
    search.put(session, "questions", [(1, "havnebad")])
    assert hits(session, "havnebad") == [1]
    search.drop(session, "questions", 1)
    assert hits(session, "havnebad") == []


def test_the_newest_matches_are_looked_at(session: Session) -> None:
    search.add(session, "questions", [(number, "skole") for number in range(1, 8)])
    assert sorted(session.execute(search.matches("questions", "skole", 3)).scalars()) == [5, 6, 7]


def test_similar_texts_come_best_first_without_the_text_itself(session: Session) -> None:
    search.add(session, "questions", [
        (1, "Cykelstier langs havnen"), (2, "Belysning af cykelstier"), (3, "Skolernes ferie"),
        (4, "Cykelstier langs havnen igen"), (5, "Noget andet"),
    ])  # fmt: skip
    found = search.similar(session, "questions", "cykelstier langs havnen", 5, but=4)
    assert found[0] == 1
    assert set(found) == {1, 2}
    assert search.similar(session, "questions", "cykelstier langs havnen", 1) in ([1], [4])
    assert search.similar(session, "questions", "af og til", 5) == [], "short words tell nothing"


def test_the_step_makes_the_index_that_the_program_uses(session: Session) -> None:
    made = session.sql("SELECT sql FROM sqlite_master WHERE name = 'search_questions'").scalar()
    assert made == search.create_sql("questions")
