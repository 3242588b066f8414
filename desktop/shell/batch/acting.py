"""Acting: as whom a command writes: --as NAME or SAMSPIL_USER, with the password of that person where there is one."""

import argparse
import os
import sys
from getpass import getpass

from desktop.base.names import fold
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.shell import account_actions
from desktop.shell.batch import console
from desktop.storage import accounts
from desktop.storage.accounts import Account
from desktop.storage.database import Database

USER = "SAMSPIL_USER"
"""The environment's word for who acts, where the command does not say."""
PASSWORD = "SAMSPIL_USER_PASSWORD"
"""The environment's word for that person's password, where nobody can be asked for it."""


def signer(file: Database, wanted: argparse.Namespace) -> str:
    """The name a command signs with; raises Problem where accounts are named and it is none of theirs, or unproven."""
    name = getattr(wanted, "acting", "") or os.environ.get(USER, "")
    with file.reading() as session:
        known, locked = accounts.active(session), accounts.with_password(session)
    if not known:
        return name or console.WHO
    account = next((each for each in known if fold(each.name) == fold(name)), None)
    if account is None:
        raise _unknown(name)
    if account.id in locked:
        _prove(file, account)
    return account.name


def _prove(file: Database, account: Account) -> None:
    """Checks the account's password; a wrong one is counted."""
    given = os.environ.get(PASSWORD)
    if given is None:
        if sys.stdin is None or not sys.stdin.isatty():
            raise Problem(
                translate("Acting", "{name} has a password").format(name=account.name),
                advice=translate("Acting", "Set {variable} for this command.").format(variable=PASSWORD),
            )
        given = getpass(translate("Acting", "Password of {name}: ").format(name=account.name))
    with file.writing(account.name) as session:
        right = account_actions.sit_down(session, account, given)
    if not right:
        raise Problem(translate("Acting", "The password is not right"))


def _unknown(name: str) -> Problem:
    """The problem that nobody, or nobody known, is named as the one who acts."""
    advice = translate("Acting", "Write --as and the name before the command, or set {variable}.").format(variable=USER)
    if not name:
        return Problem(translate("Acting", "This municipality names who may do what"), advice=advice)
    return Problem(translate("Acting", "{name} is not among the people at the screen").format(name=name), advice=advice)
