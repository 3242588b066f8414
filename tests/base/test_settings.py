import json
from dataclasses import asdict, fields

import pytest

from desktop.base.settings import COUNTED_OUT, SETTINGS, Profile, defaults, profile_of


def test_W1_each_country_starts_with_its_own_days() -> None:
    assert defaults("DK", "da").counted_out == ("06-05", "12-24", "12-31")
    assert defaults("NO", "nb").counted_out == ()
    assert (defaults("DK", "da").quarantine_blocks, defaults("NO", "nb").quarantine_blocks) == (True, False)
    assert (defaults("NO", "nn").zone, defaults("DK", "da").zone) == ("Europe/Oslo", "Europe/Copenhagen")


def test_D3a_the_policy_numbers_start_as_the_principles_say() -> None:
    profile = defaults("DK", "da")
    assert (profile.answer_days, profile.reminders, profile.late_hour) == (10, (3, 1), 0)
    assert not profile.closing_stops_clock and not profile.saturday_counts


@pytest.mark.parametrize("country", COUNTED_OUT)
def test_what_is_not_stored_stands_as_the_countrys_default(country: str) -> None:
    assert profile_of({"country": country, "name": "Havnby"}) == Profile(
        country, "da", "Havnby", counted_out=COUNTED_OUT[country], quarantine_blocks=country == "DK"
    )


def test_a_profile_comes_back_from_json() -> None:
    profile = Profile("NO", "nn", "Vik", reminders=(5, 2), counted_out=("easter-eve",), angles=("Fag", "Jus"))
    assert profile_of(json.loads(json.dumps(asdict(profile)))) == profile


def test_a_value_of_another_release_is_passed_over() -> None:
    assert profile_of({"colour_of_the_door": "blue"}) == defaults("DK", "da")


def test_every_setting_is_a_value_of_the_profile() -> None:
    keys = [setting.key for setting in SETTINGS]
    assert len(set(keys)) == len(keys)
    assert {each.name for each in fields(Profile)} - set(keys) == {"country"}, "which is chosen once"
    assert all(setting.label() and setting.group for setting in SETTINGS)


def test_W5_what_moves_deadlines_says_so() -> None:
    moving = {setting.key for setting in SETTINGS if setting.moves_deadlines}
    assert moving == {"answer_days", "counted_out", "saturday_counts", "closing_stops_clock", "late_hour"}
