"""The codex: every shelf has a name, and a source is told with its place."""

from desktop.codex.exchange import library
from desktop.codex.rules import Shelf
from desktop.codex.words import no_duties, shelf_text, source_text


def test_every_shelf_has_a_name_of_its_own():
    names = {shelf_text(each) for each in Shelf}
    assert len(names) == len(Shelf)
    assert all(names)


def test_K1_a_source_is_told_with_publisher_year_heading_and_number():
    shown = library("da")
    assert source_text(shown.norms[0].source) == "KL 2016 · 1 / Lovlighed"
    second = shown.norms[0].questions[1].source
    assert second is not None
    assert source_text(second) == "KL 2016 · 1 / Lovlighed, no. 2"
    assert source_text(shown.collection("principles").source) == "Dragør Kommune · Principper"


def test_K1_the_norm_without_duties_says_so():
    assert "no duties" in no_duties()
