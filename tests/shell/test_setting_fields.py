"""Setting fields: what is typed into them, and what is kept of it."""

import pytest

from desktop.shell.setting_fields import numbers_in, window_in, yeardays_in


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("30.4., 31.8., 31.12.", ("04-30", "08-31", "12-31")),
        ("31/12 30/4", ("04-30", "12-31")),
        ("1.1;1.1", ("01-01",)),
        ("29.2.", ()),
        ("31.4.", ()),
        ("0.5.", ()),
        ("1.13.", ()),
        ("1. maj", ()),
        ("", ()),
    ],
)
def test_S_A6_days_of_the_year_are_kept_in_order_or_not_at_all(typed: str, kept: tuple[str, ...]) -> None:
    assert yeardays_in(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("20, 45, 90, 35", (20, 45, 90, 35)),
        ("110;45 90 40", (110, 45, 90, 40)),
        ("", ()),
        ("20, 45, 90", None),
        ("20, 45, 90, hoch", None),
        ("130, 45, 90, 35", None),  # beyond the sheet
        ("20, 120, 90, 35", None),  # below the fold
        ("20, 45, 30, 35", None),  # too narrow for an address
        ("20, 45, 90, 12", None),
    ],
)
def test_an_envelopes_window_lies_on_the_folded_letter_or_is_none(typed: str, kept: tuple[int, ...] | None) -> None:
    assert window_in(typed) == kept


def test_numbers_are_parted_by_whatever_people_type() -> None:
    assert numbers_in(" 3, 1;5  2 ") == ["3", "1", "5", "2"]
    assert numbers_in(" ") == []
