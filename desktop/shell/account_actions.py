"""Account actions: what can be done with the people at the screen and their passwords."""

from dataclasses import replace

from desktop.base.changes import Change
from desktop.base.names import fold
from desktop.base.problems import Refused
from desktop.base.rights import Right, Role, may, needs, role_text
from desktop.base.words import translate
from desktop.storage import accounts
from desktop.storage.accounts import Account
from desktop.storage.session import Session

SUBJECT = "account"
"""The subject of the changes. None of them is undone by a key: a right is given and taken on purpose."""
SHORTEST = 8
"""The fewest letters of a password."""


@needs(Right.ACCOUNTS)
def add(session: Session, name: str, role: Role, password: str = "") -> Change:
    """Lets somebody be at the screen; the first one named must be able to manage the accounts."""
    known = _checked_name(session, name)
    if not known and not may(role, Right.ACCOUNTS):
        raise Refused(
            translate("Accounts", "The first person must be able to manage the accounts"),
            advice=translate("Accounts", "Choose the role {role}, and add the others then.").format(
                role=role_text(Role.SECRETARIAT)
            ),
        )
    _check_password(password)
    left = next((each for each in accounts.every(session) if fold(each.name) == fold(name.strip())), None)
    wanted = replace(left, role=role, active=True) if left else Account(name.strip(), role)
    stored = accounts.save(session, wanted, "came back")
    accounts.set_password(session, stored, password)
    told = translate("Accounts", "{name} can be at the screen").format(name=stored.name)
    return Change(SUBJECT, stored.id, left, stored, told, undoable=False)


@needs(Right.ACCOUNTS)
def change_role(session: Session, account: Account, role: Role) -> Change:
    """Gives somebody another role; refused when nobody could manage the accounts any more."""
    if not may(role, Right.ACCOUNTS):
        _must_leave_another(session, account)
    stored = accounts.save(session, replace(account, role=role), "role changed")
    told = translate("Accounts", "{name} is now: {role}").format(name=account.name, role=role_text(role))
    return Change(SUBJECT, stored.id, account, stored, told, undoable=False)


@needs(Right.ACCOUNTS)
def retire(session: Session, account: Account) -> Change:
    """Lets somebody no longer be at the screen; the log goes on naming them. Refused for the last who manages."""
    _must_leave_another(session, account)
    accounts.set_password(session, account, "")
    stored = accounts.save(session, replace(account, active=False), "retired")
    told = translate("Accounts", "{name} can no longer be at the screen").format(name=account.name)
    return Change(SUBJECT, stored.id, account, stored, told, undoable=False)


@needs(Right.ACCOUNTS)
def set_password(session: Session, account: Account, password: str) -> Change:
    """Gives somebody a new password, or none when it is empty: also the way out when one is forgotten."""
    _check_password(password)
    accounts.set_password(session, account, password)
    return Change(SUBJECT, account.id, account, account, _password_told(account, password), undoable=False)


def set_own_password(session: Session, account: Account, old: str, new: str) -> Change | None:
    """Changes the password of the person who acts; None when the old one is not right, which is counted."""
    if session.who != account.name:
        raise Refused(translate("Accounts", "This is another person's password"))
    _check_password(new)
    if not accounts.matches(session, account, old):
        return None
    accounts.set_password(session, account, new)
    return Change(SUBJECT, account.id, account, account, _password_told(account, new), undoable=False)


def sit_down(session: Session, account: Account, password: str, counting: bool = True) -> bool:
    """Whether somebody may be at the screen with this password; wrong tries are counted and slow the next ones down."""
    return account.active and accounts.matches(session, account, password, counting)


def _checked_name(session: Session, name: str) -> tuple[Account, ...]:
    """The active accounts; refuses a name that is empty or one of theirs."""
    known = accounts.active(session)
    if not name.strip():
        raise Refused(translate("Accounts", "Enter the name"))
    if any(fold(each.name) == fold(name.strip()) for each in known):
        raise Refused(
            translate("Accounts", "{name} is there already").format(name=name.strip()),
            advice=translate("Accounts", "Two people of one name need something that tells them apart."),
        )
    return known


def _check_password(password: str) -> None:
    """Refuses a password that is too short; an empty one means none."""
    if password and len(password) < SHORTEST:
        raise Refused(
            translate("Accounts", "The password is too short"),
            advice=translate("Accounts", "Use at least %n letters; several words are easy to remember.", SHORTEST),
        )


def _must_leave_another(session: Session, account: Account) -> None:
    """Refuses to take the accounts from the last person who manages them."""
    others = (each for each in accounts.active(session) if each.id != account.id)
    if may(account.role, Right.ACCOUNTS) and not any(may(each.role, Right.ACCOUNTS) for each in others):
        raise Refused(
            translate("Accounts", "Nobody could manage the accounts any more"),
            advice=translate("Accounts", "Give another person the role {role} first.").format(
                role=role_text(Role.SECRETARIAT)
            ),
        )


def _password_told(account: Account, password: str) -> str:
    if password:
        return translate("Accounts", "{name} has a new password").format(name=account.name)
    return translate("Accounts", "{name} has no password any more").format(name=account.name)
