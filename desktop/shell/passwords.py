"""Passwords: how a command gets the password of a protected file: from a file, or typed; never from its own words."""

import os
import sys
from getpass import getpass
from pathlib import Path

from desktop.base.problems import Problem
from desktop.base.times import SystemClock, zone_of
from desktop.base.words import translate
from desktop.shell.orders import PASSWORD_FILE, PASSWORD_OPTION
from desktop.storage import keys, tries
from desktop.storage.database import is_protected
from desktop.storage.keys import DataKey


def key_of(path: Path) -> DataKey | None:
    """The key of a file, None when it is not protected; raises Problem when there is no password, or a wrong one."""
    if not is_protected(path):
        return None
    word, now = _word(path), SystemClock(zone_of("DK")).now()
    if _is_recovery_key(word):
        return tries.unlock(path, now, recovery=word)
    return tries.unlock(path, now, word)


def named() -> Path | None:
    """The file with the password, where one was named."""
    name = os.environ.get(PASSWORD_FILE)
    return Path(name) if name else None


def new_word(file: Path | None) -> str:
    """A new password: from a file, or typed twice; raises Problem."""
    if file is not None:
        return _from_file(file)
    if not sys.stdin.isatty():
        raise _nobody_types()
    first = getpass(translate("Batch", "New password: "))
    if getpass(translate("Batch", "Once more: ")) != first:
        raise Problem(translate("Protection", "The two passwords differ"))
    return first


def word_of() -> str:
    """The first line of the file that was named."""
    file = named()
    return _from_file(file) if file else ""


def _word(path: Path) -> str:
    """What opens a file, as it was given or is typed now."""
    if file := named():
        return _from_file(file)
    if not sys.stdin.isatty():
        locked = keys.locked(path)
        raise type(locked)(locked.title, locked.text, _nobody_types().advice)
    return getpass(translate("Batch", "Password of {name}: ").format(name=path.name))


def _from_file(file: Path) -> str:
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        said = translate("Batch", "The file with the password cannot be read")
        raise Problem(said, f"{file}: {getattr(error, 'strerror', None) or error}") from error
    return lines[0] if lines else ""


def _is_recovery_key(word: str) -> bool:
    """Whether all groups and their check signs say that this is a recovery key."""
    from desktop.storage.recovery import read_recovery_key  # imported late: start-up

    try:
        return bool(read_recovery_key(word))
    except Problem:
        return False


def _nobody_types() -> Problem:
    return Problem(
        translate("Batch", "A password is needed"),
        advice=translate(
            "Batch", "Write it into a file that only you can read, and name the file with {option}."
        ).format(option=PASSWORD_OPTION),
    )
