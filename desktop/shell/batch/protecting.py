"""Protecting: encrypts a municipality's file, changes its password, and takes the protection away."""

import argparse

from desktop.base.words import translate
from desktop.shell.batch import console
from desktop.shell.passwords import named, new_word
from desktop.storage import conversion


def protect(wanted: argparse.Namespace) -> int:
    """Encrypts a file and prints its recovery key, which is told only this once."""
    with console.opened(wanted.db) as file:
        key = conversion.protect(file, new_word(named()))
    print(translate("Batch", "Recovery key: {key}").format(key=key))
    return 0


def change(wanted: argparse.Namespace) -> int:
    """Gives a protected file another password; its data is not touched."""
    with console.opened(wanted.db) as file:
        conversion.check_protected(file)
        conversion.change_password(file, new_word(wanted.new_password_file))
    return 0


def off(wanted: argparse.Namespace) -> int:
    """Decrypts a file."""
    with console.opened(wanted.db) as file:
        conversion.unprotect(file)
    return 0
