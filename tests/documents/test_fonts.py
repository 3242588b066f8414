import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents import fonts


@pytest.mark.parametrize(
    "letters",
    [
        pytest.param("æøåÆØÅéüöäß", id="danish and norwegian"),
        pytest.param("áčđŋšŧžÁČĐŊŠŦŽńïö", id="sami"),
        pytest.param("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", id="polish"),
        pytest.param("çğıİöşüÇĞÖŞÜ", id="turkish"),
        pytest.param("ơưạấờửỹđ", id="vietnamese"),
        pytest.param("»…« «…» “” – — • → ✓ ≤ € §", id="signs"),
    ],
)
def test_letters_of_the_north_and_its_citizens_are_there(letters: str) -> None:
    assert fonts.lacking(letters) == ""
    assert fonts.fit(letters) == letters


def test_what_lacks_is_told_once_in_order() -> None:
    assert fonts.lacking("a漢b字漢👍") == "漢字👍"


def test_unknown_characters_get_a_visible_substitute() -> None:
    assert fonts.markup("a漢b") == f"a{fonts.SUBSTITUTE}b"
    assert fonts.fit("a漢b") == f"a{fonts.SUBSTITUTE}b"


def test_the_serif_borrows_from_the_sans() -> None:
    assert fonts.markup("skole\u2011hjem", fonts.SERIF) == 'skole<font name="Plex">\u2011</font>hjem'
    assert fonts.markup("a漢", fonts.SERIF) == f'a<font name="Plex">{fonts.SUBSTITUTE}</font>'


def test_skolt_sami_and_other_scripts_are_borrowed_from_a_third_face() -> None:
    assert fonts.lacking("ǩǥʒǯǧ ☐ שלום مرحبا") == ""
    assert fonts.pieces("ǩ og x") == [(fonts.OTHER, "ǩ"), ("", " og x")]
    assert fonts.pieces("til שלום!") == [("", "til "), (fonts.OTHER, "שלום"), ("", "!")]


def test_decomposed_letters_are_composed_and_unseen_ones_dropped() -> None:
    assert fonts.markup("a\u030a\u00adbe\u200d\x07\ufeff") == "åbe"


def test_markup_is_escaped_and_lines_become_breaks() -> None:
    assert fonts.markup("<b>&</b>\r\nx\ty") == "&lt;b&gt;&amp;&lt;/b&gt;<br/>x y"


def test_spaces_inside_numbers_hold() -> None:
    assert fonts.markup("1\u202f250") == "1\u00a0250"


@given(st.text())
def test_anything_typed_can_be_shown(text: str) -> None:
    known = {ord(char) for char in fonts.fit(text)}
    assert all(fonts.lacking(chr(code)) == "" for code in known)
    fonts.markup(text, fonts.SERIF)


def test_endless_words_are_cut_and_others_left_alone() -> None:
    address = "https://havnby.example/" + "x" * 150
    assert fonts.composed(address) == address
    assert max(map(len, fonts.composed("x" * 40_000).split())) <= 40
    assert fonts.composed("ø" * 500).replace(" ", "") == "ø" * 500
