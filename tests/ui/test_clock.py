"""Times of day as they are typed and shown."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.words import speaking
from desktop.ui.clock import DAY, clock_text, minutes_of, time_of, time_typed


@pytest.mark.parametrize(
    ("typed", "read"), [("10.42", (10, 42)), ("10:42", (10, 42)), ("1042", (10, 42)), ("942", (9, 42)), ("9", (9, 0))]
)
def test_times_are_read_in_the_usual_ways(typed: str, read: tuple[int, int]) -> None:
    assert time_of(typed) == read


@pytest.mark.parametrize("typed", ["", "25.00", "10.75", "noon", "1.2.3", "100.1", "99999"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert time_of(typed) is None
    assert minutes_of(typed) is None


@given(st.integers(0, DAY - 1))
def test_every_minute_is_read_as_it_is_shown(minutes: int) -> None:
    for spoken in ("en", "da"):
        with speaking(spoken):
            assert minutes_of(clock_text(minutes)) == minutes


def test_a_moment_stands_in_a_field_with_two_digits() -> None:
    assert time_typed(datetime(2026, 1, 1, 9, 5)) == "09.05"
