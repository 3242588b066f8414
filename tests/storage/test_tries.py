from datetime import timedelta
from pathlib import Path

import pytest

from desktop.base.problems import Problem
from desktop.storage import keys, tries
from desktop.storage.keys import WrongPassword
from desktop.storage.tries import FREE, Tries
from tests.storage.secrets import CHEAP, OTHER, PASSWORD, protected
from tests.storage.things import NOW


@pytest.fixture
def locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(keys, "_N", CHEAP)
    protected(path)
    return path


def wrong(path: Path, times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPassword):
            tries.unlock(path, NOW, "hest hest hest")


@pytest.mark.parametrize(
    ("count", "seconds"), [(0, 0), (3, 0), (4, 5), (5, 10), (6, 20), (11, 640), (12, 900), (400, 900)]
)
def test_each_wrong_password_makes_the_next_one_wait_longer(count: int, seconds: int) -> None:
    assert Tries(count, NOW).left(NOW) == seconds
    assert Tries(count, NOW).left(NOW + timedelta(seconds=seconds)) == 0


def test_a_clock_that_is_set_back_does_not_lock_for_ever() -> None:
    assert Tries(20, NOW + timedelta(days=900)).left(NOW) == 900


def test_waiting_survives_a_restart_and_ends(locked: Path) -> None:
    wrong(locked, FREE + 1)
    assert tries.tries_of(locked) == Tries(FREE + 1, NOW), "it lies beside the file"
    for password in (PASSWORD, "hest hest hest"):
        with pytest.raises(Problem, match="Wait a moment") as told:
            tries.unlock(locked, NOW, password)
        assert not isinstance(told.value, WrongPassword)
        assert told.value.text == "5 seconds are left."
    assert tries.unlock(locked, NOW + timedelta(seconds=5), PASSWORD)
    assert tries.tries_of(locked) == Tries()
    assert not list(locked.parent.glob("*.tries*"))


def test_a_slip_in_the_recovery_key_costs_no_try(locked: Path) -> None:
    with pytest.raises(Problem, match="not whole"):
        tries.unlock(locked, NOW, recovery="7KQ2X")
    assert tries.tries_of(locked) == Tries()


def test_the_recovery_key_brings_a_new_password(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_N", CHEAP)
    recovery = protected(path)
    with pytest.raises(Problem, match="too easy"):
        tries.recover(path, NOW, recovery, "kort")
    key = tries.recover(path, NOW, recovery.lower(), OTHER)
    assert tries.unlock(path, NOW, OTHER) == key
    with pytest.raises(WrongPassword):
        tries.unlock(path, NOW, PASSWORD)


def test_where_nothing_can_be_written_the_file_still_opens(locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "write_text", refused)
    wrong(locked, 1)
    assert tries.unlock(locked, NOW, PASSWORD)
