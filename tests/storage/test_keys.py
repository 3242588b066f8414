import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.base.problems import Problem
from desktop.storage import keys, tries
from desktop.storage.keys import DataKey, Ring, WrongPassword
from tests.storage.secrets import CHEAP, OTHER, PASSWORD

COST = keys._N


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(keys, "_N", CHEAP)
    yield


@pytest.fixture
def key() -> DataKey:
    return keys.new_key()


def test_a_try_costs_what_guessing_should_cost() -> None:
    assert COST >= 2**15, "32 MB for each try"


def test_the_password_and_the_recovery_key_open_the_ring(key: DataKey) -> None:
    ring, recovery = keys.new_ring(key, PASSWORD)
    assert keys.open_ring(ring, key.head, PASSWORD) == key
    assert keys.open_ring(ring, key.head, recovery=recovery) == key


@pytest.mark.parametrize("wrong", ["", "hest batteri", PASSWORD.upper(), PASSWORD + " "])
def test_nothing_else_does_and_nothing_more_is_said(key: DataKey, wrong: str) -> None:
    ring, _ = keys.new_ring(key, PASSWORD)
    with pytest.raises(WrongPassword) as told:
        keys.open_ring(ring, key.head, wrong)
    assert str(told.value) == "That does not open the file"


def test_a_ring_opens_its_own_file_only(key: DataKey) -> None:
    ring, _ = keys.new_ring(key, PASSWORD)
    with pytest.raises(WrongPassword):
        keys.open_ring(ring, keys.new_key().head, PASSWORD)
    with pytest.raises(WrongPassword):
        keys.open_ring(Ring(ring.recovery, ring.password), key.head, PASSWORD)


def test_letters_with_signs_are_the_same_however_they_are_put_together(key: DataKey) -> None:
    ring, _ = keys.new_ring(key, unicodedata.normalize("NFD", "blåbærgrød på åen"))
    assert keys.open_ring(ring, key.head, unicodedata.normalize("NFC", "blåbærgrød på åen")) == key


@pytest.mark.parametrize("easy", ["", "kort", "          ", "aaaaaaaaaaaa", "abababababab"])
def test_an_easy_password_is_refused(key: DataKey, easy: str) -> None:
    with pytest.raises(Problem, match="too easy"):
        keys.new_ring(key, easy)


def test_another_password_leaves_the_recovery_key_and_the_other_way_round(key: DataKey) -> None:
    ring, recovery = keys.new_ring(key, PASSWORD)
    changed = keys.with_password(ring, key, OTHER)
    assert keys.open_ring(changed, key.head, OTHER) == keys.open_ring(changed, key.head, recovery=recovery) == key
    with pytest.raises(WrongPassword):
        keys.open_ring(changed, key.head, PASSWORD)
    renewed, fresh = keys.with_recovery(changed, key)
    assert keys.open_ring(renewed, key.head, recovery=fresh) == keys.open_ring(renewed, key.head, OTHER) == key
    with pytest.raises(WrongPassword):
        keys.open_ring(renewed, key.head, recovery=recovery)
    assert keys.mark_of(ring) != keys.mark_of(changed) == keys.mark_of(renewed)


def test_the_key_is_never_shown(key: DataKey) -> None:
    assert key.secret.hex() not in repr(key) and str(key.secret) not in repr(key)


def test_the_key_file_holds_wrappings_only(tmp_path: Path, key: DataKey) -> None:
    path = tmp_path / "havnby.samspil"
    ring, recovery = keys.new_ring(key, PASSWORD)
    keys.write_ring(path, key.head, ring)
    assert [each.name for each in tmp_path.iterdir()] == ["havnby.samspil.keys"]
    text = keys.keys_of(path).read_text()
    assert keys.read_ring(path, key.head) == ring
    assert not any(each in text for each in (PASSWORD, recovery, key.secret.hex()))


def test_two_versions_of_a_file_have_their_keys_side_by_side_while_one_replaces_the_other(tmp_path: Path) -> None:
    path, old, new = tmp_path / "havnby.samspil", keys.new_key(), keys.new_key()
    rings = {each.head: keys.new_ring(each, PASSWORD)[0] for each in (old, new)}
    for head, ring in rings.items():
        keys.write_ring(path, head, ring)
    assert all(keys.read_ring(path, head) == ring for head, ring in rings.items())
    keys.keep_only(path, new.head)
    assert keys.read_ring(path, new.head) == rings[new.head]
    with pytest.raises(Problem, match="key file is missing"):
        keys.read_ring(path, old.head)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": 1}', '{"format": 1, "files": {"00": {}}}'])
def test_a_broken_key_file_counts_as_missing(tmp_path: Path, key: DataKey, content: str) -> None:
    path = tmp_path / "havnby.samspil"
    keys.keys_of(path).write_text(content)
    with pytest.raises(Problem, match="key file is missing") as told:
        keys.read_ring(path, key.head)
    assert "backup" in told.value.advice


@pytest.mark.parametrize(("name", "value"), [("n", 2**30), ("n", 2), ("r", 64), ("p", 1000)])
def test_a_key_file_cannot_keep_the_computer_busy(tmp_path: Path, key: DataKey, name: str, value: int) -> None:
    path = tmp_path / "havnby.samspil"
    keys.write_ring(path, key.head, keys.new_ring(key, PASSWORD)[0])
    told = json.loads(keys.keys_of(path).read_text())
    told["files"][key.head.hex()]["password"][name] = value
    keys.keys_of(path).write_text(json.dumps(told))
    with pytest.raises(Problem, match="key file is missing"):
        keys.read_ring(path, key.head)


def test_a_newer_key_file_is_left_alone(tmp_path: Path, key: DataKey) -> None:
    path = tmp_path / "havnby.samspil"
    keys.keys_of(path).write_text('{"format": 2}')
    for work in (
        lambda: keys.read_ring(path, key.head),
        lambda: keys.write_ring(path, key.head, keys.new_ring(key, PASSWORD)[0]),
    ):
        with pytest.raises(Problem, match="newer Samspil"):
            work()
    assert keys.keys_of(path).read_text() == '{"format": 2}'


def test_a_full_disk_leaves_the_password_that_was(
    tmp_path: Path, key: DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "havnby.samspil"
    keys.write_ring(path, key.head, keys.new_ring(key, PASSWORD)[0])

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Problem, match="could not be written"):
        tries.set_password(path, key, OTHER)
    assert keys.open_ring(keys.read_ring(path, key.head), key.head, PASSWORD) == key
    assert [each.name for each in tmp_path.iterdir()] == ["havnby.samspil.keys"]
