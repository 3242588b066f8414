"""Addresses of registers on servers: how they are written, and that no password ever stands in one."""

import pytest

from desktop.base.problems import Problem
from desktop.storage.places.address import Address, address_of, is_address, known_address
from desktop.storage.places.listening import Heard, payload, understood


@pytest.mark.parametrize(
    ("text", "address", "told"),
    [
        ("postgresql+psycopg://ida@db.havnby.example/havnby", Address("db.havnby.example", "havnby", "ida"), ""),
        ("postgresql://db.havnby.example:5433/havnby", Address("db.havnby.example", "havnby", port=5433), "db:5433"),
        ("postgres://h%C3%A5kon@db/by", Address("db", "by", "håkon"), "h%C3%A5kon"),
        ("postgresql://[::1]/by?a=b", Address("::1", "by", options=(("a", "b"),)), "[::1]"),
    ],
)  # fmt: skip
def test_an_address_is_read_and_written(text: str, address: Address, told: str) -> None:
    assert is_address(text)
    assert address_of(text) == address == address_of(str(address))
    assert str(address).startswith("postgresql+psycopg://")
    assert told in str(address).replace("db.havnby.example", "db")


@pytest.mark.parametrize(
    "text", ["postgresql://", "postgresql://db", "postgresql://db/a/b", "mysql://db/by", "postgresql://db:x/by"]
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(Problem, match="no address"):
        address_of(text)


@pytest.mark.parametrize("text", ["postgresql://ida:hemmelig@db/by", "postgresql://ida@db/by?password=hemmelig"])
def test_a_password_in_an_address_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(Problem, match="does not belong") as told:
        address_of(text)
    assert "hemmelig" not in str(told.value)
    assert "hemmelig" not in repr(Address("db", "by", "ida", password="hemmelig"))
    assert "hemmelig" not in str(Address("db", "by", "ida", password="hemmelig"))


def test_a_line_that_leaves_the_computer_is_encrypted_unless_the_address_says_how() -> None:
    assert Address("db.havnby.example", "by").ways == {"sslmode": "require"}
    assert Address("127.0.0.1", "by").ways == {}
    assert Address("db", "by", options=(("sslmode", "verify-full"),)).ways == {"sslmode": "verify-full"}


def test_a_message_names_records_and_says_nothing_of_them() -> None:
    told = payload("a1", [("questions", 7), ("questions", 7), ("dispatches", 3)])
    assert told == "a1 dispatches:3,questions:7"
    assert understood(told, "b2") == Heard((("dispatches", 3), ("questions", 7)))
    assert understood(told, "a1") is None, "one's own"
    assert payload("a1", []) == ""


def test_a_message_about_very_much_says_that_it_may_be_anything() -> None:
    told = payload("a1", [("questions", number) for number in range(5_000)])
    assert len(told) < 8_000
    assert understood(told, "b2") == Heard(everything=True)


@pytest.mark.parametrize("text", ["", "x", "x y", "x questions", "x questions:", "x a b:1", "x questions:-1"])
def test_a_message_of_somebody_elses_is_not_heard(text: str) -> None:
    assert understood(text, "b2") is None


def test_what_settings_and_policies_hold_is_an_address_or_nothing() -> None:
    assert known_address("postgresql://db/by") == Address("db", "by")
    assert [known_address(text) for text in ("", "havnby.samspil", "postgresql://db", "postgresql://i:x@db/by")] == [
        None
    ] * 4
