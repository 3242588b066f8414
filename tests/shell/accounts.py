"""Accounts for the tests of the shell: people at the screen of a municipality, with quick passwords."""

from collections.abc import Iterator

import pytest

from desktop.base.rights import Role
from desktop.shell import account_actions
from desktop.storage import accounts
from desktop.storage.accounts import Account
from desktop.storage.database import Database

IDA, BO, EVA = "Ida Lund", "Bo Juhl", "Eva Thorup Skov"
SECRET = "tre små blå bæk"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Scrypt with a small cost."""
    monkeypatch.setattr(accounts, "COST", (2**4, 8, 1))
    yield


def name_people(database: Database) -> dict[str, Account]:
    """Ida is the secretariat and has a password, Bo leads an institution, Eva reads."""
    with database.writing(IDA) as session:
        account_actions.add(session, IDA, Role.SECRETARIAT, SECRET)
        account_actions.add(session, BO, Role.INSTITUTION_LEADER)
        account_actions.add(session, EVA, Role.READER)
        return {each.name: each for each in accounts.active(session)}
