"""Recovery: a key for paper, in groups whose last sign tells whether the group was copied rightly."""

import re
import secrets

from desktop.base.problems import Problem
from desktop.base.words import translate

SIGNS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ"
"""31 signs that no hand and no print confuses; a prime number, so that every slip changes the check sign."""
GROUPS, LONG = 8, 4
"""Groups, and signs of each without its check sign: 31 ** 32 keys are as good as 158 random bits."""


def new_recovery_key() -> str:
    """A fresh key such as 7KQ2X-…, eight groups of five signs."""
    groups = ("".join(secrets.choice(SIGNS) for _ in range(LONG)) for _ in range(GROUPS))
    return "-".join(group + _check(group, at) for at, group in enumerate(groups))


def read_recovery_key(typed: str) -> str:
    """The key as it was printed, from what somebody typed: case, spaces and dashes do not matter.

    Raises Problem that says which group holds a slip.
    """
    signs = re.sub(r"[\s\-–—_.·]+", "", typed).upper()
    if len(signs) != GROUPS * (LONG + 1):
        told = translate("Recovery", "It has {count} groups of {signs} characters.")
        told = told.format(count=GROUPS, signs=LONG + 1)
        raise Problem(
            translate("Recovery", "The recovery key is not whole"),
            told,
            translate("Recovery", "Copy all groups from the sheet."),
        )
    groups = [signs[at : at + LONG + 1] for at in range(0, len(signs), LONG + 1)]
    wrong = [str(at) for at, group in enumerate(groups, 1) if not _is_whole(group, at - 1)]
    if wrong:
        raise Problem(
            translate("Recovery", "There is a slip in the recovery key"),
            translate("Recovery", "Look at group {numbers}.").format(numbers=", ".join(wrong)),
            translate("Recovery", "Compare it with the sheet. There is no 0, 1, I, O and U in it."),
        )
    return "-".join(groups)


def _is_whole(group: str, at: int) -> bool:
    """Whether a group's check sign fits, and all its signs can stand in a key."""
    return all(sign in SIGNS for sign in group) and _check(group[:LONG], at) == group[LONG]


def _check(group: str, at: int) -> str:
    """The check sign of a group: it tells one wrong sign, two that changed places, and groups that did."""
    total = sum((place + 2) * SIGNS.index(sign) for place, sign in enumerate(group))
    return SIGNS[(total + 7 * at + 3) % len(SIGNS)]
