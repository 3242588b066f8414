from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.base.problems import Refused
from desktop.base.rights import Role
from desktop.base.times import FixedClock
from desktop.people import actions as people_actions
from desktop.people.rules import Official, OfficialKind
from desktop.questions import actions as questions
from desktop.questions.rules import Question
from desktop.shell import account_actions
from desktop.storage import accounts, audit
from desktop.storage.accounts import Account
from desktop.storage.database import Database
from desktop.storage.session import Session
from tests.shell.accounts import BO, EVA, IDA, SECRET, name_people, quick
from tests.stage import NOW, empty_file

__all__ = ["quick"]
pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    file = tmp_path / "havnby.samspil"
    file.write_bytes(empty_file())
    opened = Database.open(file, FixedClock(NOW))
    yield opened
    opened.close()


@pytest.fixture
def people(database: Database) -> dict[str, Account]:
    return name_people(database)


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """Ida acts."""
    with database.writing(IDA) as opened:
        yield opened


def test_the_first_person_must_be_able_to_manage_the_others(session: Session) -> None:
    with pytest.raises(Refused, match="first person"):
        account_actions.add(session, IDA, Role.READER)
    change = account_actions.add(session, f" {IDA} ", Role.SECRETARIAT)
    assert change.told == "Ida Lund can be at the screen"
    assert not change.undoable


@pytest.mark.parametrize(("name", "said"), [("  ", "Enter the name"), ("IDA  lund".replace("  ", " "), "is there")])
def test_a_name_is_entered_and_stands_once(people: dict[str, Account], session: Session, name: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        account_actions.add(session, name, Role.READER)


def test_a_short_password_is_refused(people: dict[str, Account], session: Session) -> None:
    with pytest.raises(Refused, match="too short"):
        account_actions.set_password(session, people[BO], "kort")


@pytest.mark.parametrize("who", [BO, EVA, "Nobody"])
def test_only_the_secretariat_manages_accounts(database: Database, people: dict[str, Account], who: str) -> None:
    with database.writing(who) as session:
        for refused in (
            lambda: account_actions.add(session, "Per", Role.APPROVER),
            lambda: account_actions.change_role(session, people[EVA], Role.SECRETARIAT),
            lambda: account_actions.retire(session, people[IDA]),
            lambda: account_actions.set_password(session, people[IDA], ""),
        ):
            with pytest.raises(Refused, match="role does not allow"):
                refused()


def test_the_last_who_manages_accounts_cannot_go_nor_lose_the_role(
    people: dict[str, Account], session: Session
) -> None:
    with pytest.raises(Refused, match="Nobody could manage"):
        account_actions.retire(session, people[IDA])
    with pytest.raises(Refused, match="Nobody could manage"):
        account_actions.change_role(session, people[IDA], Role.APPROVER)
    account_actions.change_role(session, people[EVA], Role.SECRETARIAT)
    account_actions.retire(session, people[IDA])
    assert [each.name for each in accounts.active(session)] == [BO, EVA]


def test_whoever_left_can_come_back_in_another_role(people: dict[str, Account], session: Session) -> None:
    account_actions.retire(session, people[BO])
    back = account_actions.add(session, BO, Role.FACILITATOR)
    assert isinstance(back.after, Account)
    assert (back.after.id, back.after.role) == (people[BO].id, Role.FACILITATOR)
    assert [line.action for line in audit.about(session, "accounts", people[BO].id)] == [
        "added",
        "retired",
        "came back",
    ]


def test_a_password_opens_the_seat_and_its_owner_changes_it(database: Database, people: dict[str, Account]) -> None:
    ida = people[IDA]
    with database.writing("") as session:
        assert account_actions.sit_down(session, people[EVA], "")
        assert not account_actions.sit_down(session, ida, "")
        assert account_actions.sit_down(session, ida, SECRET)
        assert not account_actions.sit_down(session, replace(ida, active=False), SECRET)
    with database.writing(EVA) as session, pytest.raises(Refused, match="another person"):
        account_actions.set_own_password(session, ida, SECRET, "noget helt andet")
    with database.writing(IDA) as session:
        assert account_actions.set_own_password(session, ida, "forkert", "noget helt andet") is None
        assert account_actions.set_own_password(session, ida, SECRET, "noget helt andet") is not None
        assert account_actions.sit_down(session, ida, "noget helt andet")


def test_D3b_an_approver_by_office_still_needs_the_role(database: Database, people: dict[str, Account]) -> None:
    director = Official("Bo Juhl", title="Direktør", kind=OfficialKind.DIRECTOR, may_approve=True)
    with database.writing(IDA) as session:
        people_actions.save_official(session, director)
    with database.reading(BO) as session:
        assert not questions.actor(session).may_approve
    with database.writing(IDA) as session:
        account_actions.change_role(session, people[BO], Role.APPROVER)
    with database.reading(BO) as session:
        assert questions.actor(session).may_approve


def test_a_reader_writes_nothing_and_a_leader_only_visits(database: Database, people: dict[str, Account]) -> None:
    draft = Question("Skolevej", NOW, NOW.date(), sender_name="Farid Rahmani")
    for who in (BO, EVA, "Nobody"):
        with database.writing(who) as session, pytest.raises(Refused, match="role does not allow"):
            questions.register(session, draft)
    with database.writing(IDA) as session:
        assert questions.register(session, draft).id
