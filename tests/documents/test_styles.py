import pytest

from desktop.documents import styles


def test_dark_colours_stay_as_they_are() -> None:
    assert styles.readable("#0B5B6C") == "#0B5B6C"


@pytest.mark.parametrize("colour", ["#FFFFFF", "#FFD500", "#7FD0DF", "#ff0000"])
def test_light_colours_are_darkened_until_they_can_be_read(colour: str) -> None:
    assert styles.contrast(colour) < 4.5 <= styles.contrast(styles.readable(colour))


@pytest.mark.parametrize("colour", ["", "red", "#12345", "#GGGGGG", "0B5B6C"])
def test_what_is_no_colour_becomes_our_own(colour: str) -> None:
    assert styles.readable(colour) == styles.ACCENT


def test_contrast_of_black_on_paper() -> None:
    assert styles.contrast("#000000") == pytest.approx(21)
