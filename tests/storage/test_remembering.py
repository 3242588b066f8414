from pathlib import Path

import pytest

from desktop.base.problems import Problem
from desktop.storage import keys, remembering, tries
from desktop.storage.remembering import SERVICE
from tests.storage.secrets import CHEAP, OTHER, PASSWORD


class Store:
    """A key store in memory."""

    def __init__(self, broken: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.broken = broken

    def get_password(self, service: str, username: str) -> str | None:
        if self.broken:
            raise RuntimeError("locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.broken:
            raise RuntimeError("locked")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, keys.DataKey]:
    monkeypatch.setattr(keys, "_N", CHEAP)
    path, key = tmp_path / "havnby.samspil", keys.new_key()
    keys.write_ring(path, key.head, keys.new_ring(key, PASSWORD)[0])
    return path, key


def test_a_key_is_remembered_until_the_password_is_another(place: tuple[Path, keys.DataKey]) -> None:
    (path, key), store = place, Store()
    assert remembering.recall(store, path, key.head) is None
    remembering.remember(store, path, key)
    assert remembering.recall(store, path, key.head) == key
    assert [service for service, _ in store.kept] == [SERVICE]
    tries.set_password(path, key, OTHER)
    assert remembering.recall(store, path, key.head) is None, "others who knew the old password are asked"
    remembering.forget(store, key.head)
    remembering.forget(store, key.head)
    assert not store.kept


def test_a_store_that_does_not_answer_leads_to_the_password(place: tuple[Path, keys.DataKey]) -> None:
    (path, key), store = place, Store(broken=True)
    assert remembering.recall(store, path, key.head) is None
    with pytest.raises(Problem, match="key store cannot be used"):
        remembering.remember(store, path, key)
    remembering.forget(store, key.head)


def test_nonsense_in_the_store_is_no_key(place: tuple[Path, keys.DataKey]) -> None:
    (path, key), store = place, Store()
    store.set_password(SERVICE, key.head.hex(), "nonsense")
    assert remembering.recall(store, path, key.head) is None


def test_without_a_session_bus_there_is_no_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    assert remembering.system_store() is None
