import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.problems import Problem
from desktop.storage.recovery import GROUPS, SIGNS, new_recovery_key, read_recovery_key

KEY = "5PAS9-S2CZ2-LG2QM-3QH8W-C8N5B-W4TWR-BXBDP-MHNDQ"


def test_a_key_is_eight_groups_that_no_print_confuses() -> None:
    keys = {new_recovery_key() for _ in range(50)}
    assert len(keys) == 50
    for key in keys:
        assert [len(group) for group in key.split("-")] == [5] * GROUPS
        assert not set(key) & set("01IOU")
        assert read_recovery_key(key) == key


@pytest.mark.parametrize(
    "typed", [KEY.lower(), KEY.replace("-", " "), f"  {KEY.replace('-', '')}\n", KEY.replace("-", "–")]
)
def test_how_it_is_typed_does_not_matter(typed: str) -> None:
    assert read_recovery_key(typed) == KEY


@given(st.integers(0, 39), st.sampled_from(SIGNS))
def test_every_wrong_sign_is_found_in_its_group(at: int, sign: str) -> None:
    plain = KEY.replace("-", "")
    if plain[at] == sign:
        return
    with pytest.raises(Problem, match="slip") as told:
        read_recovery_key(plain[:at] + sign + plain[at + 1 :])
    assert told.value.text == f"Look at group {at // 5 + 1}."


@given(st.integers(0, 38))
def test_two_neighbours_that_changed_places_are_found(at: int) -> None:
    plain = KEY.replace("-", "")
    if plain[at] == plain[at + 1] or at % 5 == 4:
        return
    with pytest.raises(Problem, match="slip"):
        read_recovery_key(plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :])


def test_groups_that_changed_places_are_found() -> None:
    groups = KEY.split("-")
    with pytest.raises(Problem) as told:
        read_recovery_key("-".join([groups[1], groups[0], *groups[2:]]))
    assert told.value.text == "Look at group 1, 2."


@pytest.mark.parametrize("typed", ["", KEY[:-1], KEY + "2", "hest batteri klamme"])
def test_half_a_key_is_told(typed: str) -> None:
    with pytest.raises(Problem, match="not whole") as told:
        read_recovery_key(typed)
    assert told.value.text == "It has 8 groups of 5 characters."
