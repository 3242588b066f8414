from desktop.base.rights import Role
from desktop.shell.seats import Seats, Sitting
from desktop.storage.accounts import Account

IDA = Account("Ida Lund", Role.SECRETARIAT, id=1)
BO = Account("Bo Juhl", Role.READER, id=2)
NAMED = Seats((IDA, BO), frozenset({1}))


def test_where_nobody_is_named_everybody_sits_down() -> None:
    assert Seats().is_open("Whoever")
    assert Seats().role_of("Whoever") is None


def test_a_password_stands_before_the_seat_and_strangers_have_none() -> None:
    assert [NAMED.is_open(name) for name in ("Ida Lund", "Bo Juhl", "Whoever")] == [False, True, False]
    assert [NAMED.role_of(name) for name in ("Ida Lund", "Whoever")] == [Role.SECRETARIAT, Role.READER]
    assert NAMED.of("Bo Juhl") is BO
    assert NAMED.of("") is None


def test_only_another_state_is_told() -> None:
    sitting, told = Sitting(Seats()), list[Seats]()
    sitting.changed.connect(lambda: told.append(sitting.seats))
    sitting.renew(Seats())
    sitting.renew(NAMED)
    assert told == [NAMED]
