from sqlalchemy import insert

from desktop.base.rights import Right, Role
from desktop.storage.database import Database
from desktop.storage.roles import ACCOUNTS, role_of

WHO = "Ida Lund"
NAMED = (
    {"name": WHO, "role": Role.SECRETARIAT, "active": True, "version": 1},
    {"name": "Bo Juhl", "role": Role.APPROVER, "active": False, "version": 1},
)


def test_where_nobody_is_named_nobody_has_a_role(database: Database) -> None:
    with database.reading(WHO) as session:
        assert session.role is None
        assert all(session.may(right) for right in Right)


def test_whoever_is_not_named_or_has_left_reads_along(database: Database) -> None:
    with database.writing(WHO) as session:
        session.execute(insert(ACCOUNTS), list(NAMED))
        assert [role_of(session.connection, name) for name in (WHO, "Bo Juhl", "Nobody", "")] == [
            Role.SECRETARIAT,
            Role.READER,
            Role.READER,
            Role.READER,
        ]


def test_a_session_knows_its_role_from_its_own_transaction(database: Database) -> None:
    with database.writing(WHO) as session:
        session.execute(insert(ACCOUNTS), list(NAMED))
    with database.reading(WHO) as session:
        assert session.role is Role.SECRETARIAT
        assert not session.may(Right.APPROVAL)
