"""What is kept of what was typed: only with the key of the register, whole or as it was, and no plain word of it."""

import os
from pathlib import Path

import pytest

from desktop.storage import drafts, holdings, kept
from desktop.storage.database import Database
from desktop.storage.holdings import Somebody
from desktop.storage.kept import Shelf, Typed
from desktop.storage.places.address import Address
from tests.storage.things import NOW

HAVNBY = Address("db.havnby.example", "havnby", "ida", password="Sommer 2026")
ANSWER = Typed("questions", 3, "Answer", 0, "Hemmeligheden om Solsortevej", NOW, "<p>Hemmeligheden</p>")
OTHER = Typed("visits", 7, "Purpose", 1, "", NOW)


def shelf(folder: Path, key: bytes = b"k" * 32, who: str = "Ida Lund") -> Shelf:
    return Shelf(folder / "kept", HAVNBY, who, key)


def test_what_was_typed_is_found_again_and_nobody_else_can_read_it(tmp_path: Path) -> None:
    ours = shelf(tmp_path)
    assert ours.read() == ()
    ours.write([ANSWER, OTHER])
    assert shelf(tmp_path).read() == (ANSWER, OTHER)
    held = ours.file.read_bytes() + ours.file.name.encode()
    for word in ("Solsortevej", "Hemmelig", "Ida", "havnby", "Sommer"):
        assert word.encode() not in held
    assert [each.name for each in ours.file.parent.iterdir()] == [ours.file.name]
    assert shelf(tmp_path, who="Bo Holm").read() == (), "each person has a file of their own"
    ours.write([])
    assert not ours.file.exists()


@pytest.mark.parametrize("spoil", [lambda _held: b"", lambda held: held[:-1], lambda held: held + b"x"])
def test_what_cannot_be_read_is_thrown_away(tmp_path: Path, spoil: "object") -> None:
    ours = shelf(tmp_path)
    ours.write([ANSWER])
    ours.file.write_bytes(spoil(ours.file.read_bytes()))  # type: ignore[operator]
    assert ours.read() == () and not ours.file.exists()


def test_without_the_key_of_the_register_it_is_nothing(tmp_path: Path) -> None:
    shelf(tmp_path).write([ANSWER])
    assert shelf(tmp_path, b"x" * 32).read() == ()


def test_a_disk_that_is_full_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = shelf(tmp_path)
    ours.write([ANSWER])

    def full(_number: int) -> None:
        raise OSError("No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            ours.write([OTHER])
    assert ours.read() == (ANSWER,)


def test_each_person_has_a_key_which_goes_with_the_drafts_and_stands_in_no_extract(database: Database) -> None:
    with database.writing("Ida Lund") as session:
        assert kept.find_key(session) is None
        key = kept.make_key(session)
        assert kept.make_key(session) == kept.find_key(session) == key and len(key) == 32
    with database.writing("Bo Holm") as session:
        assert kept.make_key(session) != key
        assert holdings.drafts_on(session, Somebody(("Ida Lund",))) == ()
        drafts.drop_of(session, ["Ida Lund"])
    with database.reading("Ida Lund") as session:
        assert kept.find_key(session) is None
