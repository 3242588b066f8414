"""The codex: own wordings supersede without erasing, own questions come last, and a search marks what it found."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.problems import Refused
from desktop.codex.exchange import library as read_library
from desktop.codex.rules import (
    Own,
    OwnQuestion,
    Sign,
    Wording,
    check_question,
    check_sign,
    check_wording,
    in_force,
    own_id,
    questions_of,
    search,
    signs_of,
    starred,
    wordings_of,
)

D = date.fromisoformat
TODAY = D("2026-11-22")
OLD = Wording("legality", "Vi følger loven.", D("2018-01-31"), "Kommunalbestyrelsen", "18/412", id=1)
NEW = Wording("legality", "Vi følger loven og viser vejen.", D("2026-03-25"), "Kommunalbestyrelsen", "26/77", id=2)
OWN = OwnQuestion("legality", "Spørger vi juristen i tide?", id=4)


def test_K3_the_wording_adopted_last_holds_and_the_older_stays():
    own = Own(wordings=(OLD, NEW))
    assert in_force(own, "legality", TODAY) == NEW
    assert in_force(own, "legality", D("2026-03-24")) == OLD
    assert in_force(own, "legality", D("2018-01-30")) is None
    assert wordings_of(own, "legality") == (NEW, OLD)
    assert in_force(own, "openness", TODAY) is None


def test_K3_own_questions_stand_after_the_librarys(library):
    chapter = library.by_id["legality"]
    asked = questions_of(chapter, Own(questions=(OWN,)))
    assert [each.id for each in asked] == ["legality-1", "legality-2", "legality-3", "legality-4", "own-4"]
    assert (asked[-1].text, asked[-1].source) == (OWN.text, None)


def test_K3_starred_questions_keep_the_librarys_order(library):
    own = Own(questions=(OWN,), stars=frozenset({"media-2", own_id(OWN), "legality-1"}))
    assert [each.id for each in starred(library, own)] == ["legality-1", "own-4", "media-2"]


@pytest.mark.parametrize(
    ("wording", "said"),
    [
        (Wording("legality", "  ", TODAY), "empty"),
        (Wording("legality", "Ny", D("2026-11-23")), "day to come"),
    ],
)
def test_K3_a_wording_needs_a_text_and_a_day_that_has_been(wording, said):
    with pytest.raises(Refused, match=said) as refused:
        check_wording(wording, TODAY)
    assert refused.value.rule == "K3"
    assert refused.value.advice


def test_K3_a_wording_adopted_today_is_tidied():
    assert check_wording(Wording("legality", " Ny \n", TODAY, " KB ", " 1 "), TODAY) == Wording(
        "legality", "Ny", TODAY, "KB", "1"
    )


def test_U5_a_question_fits_the_screen_of_the_room():
    assert check_question(OwnQuestion("media", "  Hvem \n svarer? ")).text == "Hvem svarer?"
    with pytest.raises(Refused, match="empty"):
        check_question(OwnQuestion("media", " "))
    with pytest.raises(Refused, match="too long") as refused:
        check_question(OwnQuestion("media", "ord " * 41))
    assert refused.value.rule == "U5"
    long = "ordforklaringer " * 14
    assert check_question(OwnQuestion("media", long)).text == long.strip(), "an open question has more room"
    with pytest.raises(Refused, match="too long"):
        check_question(OwnQuestion("media", long, scale=True))
    with pytest.raises(Refused, match="too long"):
        check_question(OwnQuestion("media", long * 2))


def test_U4_signs_are_the_municipalitys_to_change(library):
    first = library.groups[0].signs[0]
    own = Own(
        signs=(
            Sign("citizens", "Telefonen bliver ikke taget.", first.id, id=1),
            Sign("citizens", "", library.groups[0].signs[1].id, gone=True, id=2),
            Sign("citizens", "Breve ligger for længe.", id=3),
        )
    )
    shown = signs_of(library, own, "citizens")
    assert [each.text for each in shown][:1] == ["Telefonen bliver ikke taget."]
    assert [each.text for each in shown][-1:] == ["Breve ligger for længe."]
    assert len(shown) == 4
    assert len(signs_of(library, own, "staff")) == 4


def test_U4_an_empty_sign_is_refused_unless_it_leaves_one_out():
    with pytest.raises(Refused, match="empty"):
        check_sign(Sign("staff", " "))
    assert check_sign(Sign("staff", "", "sign-staff-1", gone=True)).gone


def marked_words(found):
    return [found.text[start:end] for start, end in found.marks]


def test_K3_a_search_finds_words_by_their_beginning_and_marks_them(library):
    found = search(library, Own(), TODAY, "aabenh fejl")
    assert found[0].item == "openness"
    assert marked_words(found[0]) == ["Åbenhed", "fejl"]
    assert all(len(marked_words(each)) >= 2 for each in found)


def test_K3_a_search_reads_own_wordings_questions_and_signs_in_place_of_the_shipped(library):
    sign = Sign("staff", "Ingen tør spørge juristen.", id=9)
    own = Own((OLD, NEW), (OWN,), frozenset(), (sign,))
    found = {each.item: each.text for each in search(library, own, TODAY, "jurist")}
    assert found["own-4"] == OWN.text
    assert found["sign-9"] == sign.text
    ways = {each.item for each in search(library, own, TODAY, "viser vejen")}
    assert "legality" in ways
    assert "legality" not in {each.item for each in search(library, own, TODAY, "stopskilt")}


def test_K3_a_search_for_nothing_finds_nothing(library):
    assert search(library, Own(), TODAY, "  ,. ") == ()
    assert search(library, Own(), TODAY, "xyzzy") == ()


@given(st.text(max_size=30))
def test_K3_whatever_is_typed_the_marks_lie_in_the_text(typed):
    for found in search(read_library("nb"), Own(), TODAY, typed):
        assert all(0 <= start < end <= len(found.text) for start, end in found.marks)
        assert found.marks
