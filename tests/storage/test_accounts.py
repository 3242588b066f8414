from datetime import timedelta

import pytest

from desktop.base.problems import Problem
from desktop.base.rights import Role
from desktop.base.times import FixedClock
from desktop.storage import accounts, audit
from desktop.storage.accounts import Account
from desktop.storage.database import Database

WHO = "Ida Lund"
SECRET = "tre små blå bæk"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Scrypt with a small cost: what is tested is not how long it takes."""
    monkeypatch.setattr(accounts, "COST", (2**4, 8, 1))


@pytest.fixture
def ida(database: Database) -> Account:
    """Ida with a password."""
    with database.writing(WHO) as session:
        stored = accounts.save(session, Account("Ida Lund", Role.SECRETARIAT))
        accounts.set_password(session, stored, SECRET)
    return stored


def tried(database: Database, account: Account, password: str) -> bool:
    with database.writing("") as session:
        return accounts.matches(session, account, password)


def later(database: Database, seconds: int) -> None:
    clock = database.clock
    assert isinstance(clock, FixedClock)
    clock.moment += timedelta(seconds=seconds)


def test_a_password_is_kept_as_what_it_can_be_checked_by(database: Database, ida: Account) -> None:
    with database.reading() as session:
        (row,) = session.execute(accounts.SECRETS.select())
        assert row.verifier.startswith("scrypt$16$8$1$")
        assert SECRET not in row.verifier
        assert accounts.with_password(session) == {ida.id}
    assert tried(database, ida, SECRET)
    assert not tried(database, ida, SECRET + " ")


def test_a_verifier_made_at_another_cost_still_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    old = accounts.verifier_of(SECRET)
    monkeypatch.setattr(accounts, "COST", (2**5, 8, 2))
    assert accounts.fits(SECRET, old)
    assert accounts.fits(SECRET, accounts.verifier_of(SECRET))
    assert accounts.verifier_of(SECRET) != accounts.verifier_of(SECRET)


def test_composed_and_decomposed_letters_are_the_same_password() -> None:
    assert accounts.fits("ba\u030adsejler", accounts.verifier_of("b\u00e5dsejler"))


def test_wrong_tries_slow_the_next_ones_down_and_a_right_one_ends_that(database: Database, ida: Account) -> None:
    assert [tried(database, ida, "wrong") for _ in range(3)] == [False] * 3
    with pytest.raises(Problem, match="Too many wrong tries") as told:
        tried(database, ida, SECRET)
    assert "5 seconds" in told.value.text or "6 seconds" in told.value.text
    later(database, 6)
    assert not tried(database, ida, "wrong")
    later(database, 6)
    with pytest.raises(Problem):
        tried(database, ida, SECRET)
    later(database, 6)
    assert tried(database, ida, SECRET)
    assert [tried(database, ida, "wrong") for _ in range(3)] == [False] * 3


def test_where_nothing_can_be_written_a_password_is_checked_all_the_same(database: Database, ida: Account) -> None:
    with database.reading() as session:
        assert [accounts.matches(session, ida, each, counting=False) for each in ("wrong", SECRET)] == [False, True]


def test_nobody_waits_longer_than_five_minutes(database: Database, ida: Account) -> None:
    for _ in range(20):
        later(database, 301)
        assert not tried(database, ida, "wrong")
    later(database, 301)
    assert tried(database, ida, SECRET)


def test_the_log_tells_of_passwords_without_holding_anything_of_them(database: Database, ida: Account) -> None:
    for _ in range(3):
        tried(database, ida, "wrong")
    with database.writing(WHO) as session:
        accounts.set_password(session, ida, "")
        accounts.set_password(session, ida, "")
        lines = audit.about(session, "accounts", ida.id)
        assert [line.action for line in lines] == ["added", "password set", "wrong passwords", "password removed"]
        assert not any("scrypt" in line.content for line in lines)
        assert audit.verify(session)[1] == []
        assert accounts.matches(session, ida, "anything")


def test_those_who_have_left_stay_for_the_log(database: Database, ida: Account) -> None:
    with database.writing(WHO) as session:
        accounts.save(session, Account("Ida Lund", Role.SECRETARIAT, False, ida.id, ida.version), "retired")
        assert accounts.active(session) == ()
        assert [each.name for each in accounts.every(session)] == ["Ida Lund"]
