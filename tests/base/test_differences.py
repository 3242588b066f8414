"""Differences: both texts can be read from the pieces, and a change stands together."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.base.differences import Kind, Piece, difference

words = st.lists(st.sampled_from(["svar", "frist", "ti", "dage", ",", "på", "å", "  ", "\n"]), max_size=20).map(
    " ".join
)


@given(words, words)
def test_both_texts_can_be_read_from_the_pieces(before, after):
    pieces = difference(before, after)
    assert "".join(each.text for each in pieces if each.kind is not Kind.NEW) == before
    assert "".join(each.text for each in pieces if each.kind is not Kind.GONE) == after
    assert all(each.text for each in pieces)


def test_equal_texts_are_one_piece():
    assert difference("Vi lytter.", "Vi lytter.") == (Piece(Kind.SAME, "Vi lytter."),)


def test_a_changed_phrase_stands_together_old_before_new():
    pieces = difference("Svar inden ti hverdage.", "Svar inden otte arbejdsdage.")
    assert pieces == (
        Piece(Kind.SAME, "Svar inden "),
        Piece(Kind.GONE, "ti hverdage"),
        Piece(Kind.NEW, "otte arbejdsdage"),
        Piece(Kind.SAME, "."),
    )


def test_what_is_only_added_or_only_gone_has_no_counterpart():
    assert [each.kind for each in difference("Vi møder forberedt.", "Vi møder altid forberedt.")] == [
        "same",
        "new",
        "same",
    ]
    assert difference("", "Ny") == (Piece(Kind.NEW, "Ny"),)
    assert difference("Gammel", "") == (Piece(Kind.GONE, "Gammel"),)
