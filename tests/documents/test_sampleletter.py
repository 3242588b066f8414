"""Sample letter: what the letterhead holds stands on it, in the language of documents."""

from dataclasses import replace

import pytest

from desktop.base.settings import Profile
from desktop.documents.sampleletter import sample_letter
from tests.documents.rendering import page_count, page_text
from tests.documents.samples import MADE, arms
from tests.documents.test_address import placed

PROFILE = Profile(
    name="Havnby Kommune",
    unit="Sekretariat",
    address="Torvet 1\n4990 Havnby",
    footer="www.havnby.example",
    signers=("Mette Brun, direktør",),
)


@pytest.mark.parametrize("country", ["DK", "NO"])
def test_everything_that_can_be_set_is_on_the_page(country: str) -> None:
    letter = sample_letter(replace(PROFILE, country=country), arms(), MADE)
    assert page_count(letter) == 1
    seen = page_text(letter, 0)
    for part in ("Havnby Kommune", "Sekretariat", "4990 Havnby", "www.havnby.example", "Mette Brun", "direktør"):
        assert part in seen


def test_the_references_stand_beside_the_window_that_is_typed() -> None:
    shown, moved = (sample_letter(replace(PROFILE, window=own), None, MADE) for own in ((), (110, 45, 90, 40)))
    assert placed(shown, "24. november 2026")[0] > 130 and placed(moved, "24. november 2026")[0] < 30


def test_an_empty_profile_is_a_letter_as_well() -> None:
    assert page_count(sample_letter(Profile(), None, MADE)) == 1
