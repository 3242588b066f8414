"""House: the letterhead is the profile's, and who signs is who is chosen or the first in the list."""

from dataclasses import replace

from desktop.base.settings import Profile
from desktop.documents.house import house_of, signature
from desktop.documents.parts import House, Window
from tests.documents.samples import house


def test_the_letterhead_is_the_profiles() -> None:
    profile = Profile(
        name="Havnby",
        unit="Sekretariat",
        address="Torvet 1\n\n 4990 Havnby ",
        colour="#112233",
        footer="f",
        signers=(" Mette Brun, direktør ", " "),
    )
    expected = House(
        "Havnby", "Sekretariat", ("Torvet 1", "4990 Havnby"), b"x", "#112233", "f", ("Mette Brun, direktør",)
    )
    assert house_of(profile, b"x") == expected


def test_the_window_is_the_municipalitys_own_where_it_has_measured_one() -> None:
    assert house_of(Profile(window=(20, 45, 90, 35)), None).window == Window(20, 45, 90, 35)
    assert house_of(Profile(), None).window is None


def test_the_first_signs_unless_another_is_chosen() -> None:
    named = replace(house(), signers=("Mette Brun, direktør", "Ole Lind"))
    (first,) = signature(named)
    assert (first.name, first.lines, first.to_sign) == ("Mette Brun", ("direktør",), True)
    (other,) = signature(named, "Ole Lind")
    assert (other.name, other.lines) == ("Ole Lind", ("",))


def test_nobody_signs_where_nobody_is_named() -> None:
    assert signature(house()) == ()
