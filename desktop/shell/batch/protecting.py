"""Protecting: encrypts a municipality's file, changes its password, and takes the protection away."""

import argparse

from desktop.base.words import translate
from desktop.shell import protection_actions
from desktop.shell.batch import console
from desktop.shell.batch.acting import signer
from desktop.shell.passwords import named, new_word
from desktop.shell.protection_actions import Sole, sole
from desktop.storage import conversion
from desktop.storage.database import Database


def protect(wanted: argparse.Namespace) -> int:
    """Encrypts a file and prints its recovery key, which is told only this once."""
    with console.opened(wanted.db) as file:
        key = protection_actions.protect(_acting(file, wanted), new_word(named()))
    print(translate("Batch", "Recovery key: {key}").format(key=key))
    return 0


def change(wanted: argparse.Namespace) -> int:
    """Gives a protected file another password; its data is not touched."""
    with console.opened(wanted.db) as file:
        conversion.check_protected(file)
        protection_actions.change_password(_acting(file, wanted), new_word(wanted.new_password_file))
    return 0


def off(wanted: argparse.Namespace) -> int:
    """Decrypts a file."""
    with console.opened(wanted.db) as file:
        protection_actions.unprotect(_acting(file, wanted))
    return 0


def _acting(file: Database, wanted: argparse.Namespace) -> Sole:
    """The file in the hands of who acts: --as or SAMSPIL_USER, where people are named."""
    return sole(file, signer(file, wanted))
