"""Services: the user, the settings and the way between places tell when they change."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop.base.settings import defaults
from desktop.ui.services import Places, Settings, User


def test_another_user_is_told_once(qtbot: QtBot) -> None:
    user, told = User("Eva Thorup Skov", 3), list[str]()
    user.changed.connect(lambda: told.append(user.name))
    user.become("Eva Thorup Skov", 3)
    user.become("Charlotte Munkebo", 4)
    assert told == ["Charlotte Munkebo"]
    assert user.official_id == 4


def test_a_new_profile_is_told_once(qtbot: QtBot) -> None:
    profile = defaults("DK", "da")
    settings, told = Settings(profile), list[int]()
    settings.changed.connect(lambda: told.append(settings.profile.answer_days))
    settings.renew(profile)
    settings.renew(replace(profile, answer_days=12))
    assert told == [12]


def test_going_somewhere_is_a_wish(qtbot: QtBot) -> None:
    places = Places()
    with qtbot.waitSignal(places.go_requested) as caught:
        places.go("questions", 47)
    assert caught.args == ["questions", 47]
