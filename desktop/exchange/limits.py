"""Limits: how much of a stranger's file is read, which are never opened, and the problems that say so."""

import time
from collections.abc import Callable

from desktop.base.problems import Problem
from desktop.base.words import translate

MEGABYTE = 1024 * 1024
LARGEST_MAIL = 50
"""Megabytes of an e-mail that are read, with its attachments, unless the municipality decides otherwise."""
MOST_ATTACHMENTS = 500
DEEPEST = 40
"""How deep parts may lie in parts before the rest is kept as one attachment."""
LARGEST_SHEET = 20
"""Megabytes of a sheet's file."""
LARGEST_UNPACKED = 50
"""Megabytes of a sheet's file when unpacked."""
MOST_ROWS = 10_000
MOST_COLUMNS = 200
MOST_MARKS = 3_000_000
"""Elements and attributes of a sheet's file, which take the time and the memory."""
PATIENCE = 3.0
"""Seconds of the processor that one stranger's file may take; ten times what the largest real ones do."""

_PROGRAMS = frozenset(
    (
        "ade",
        "adp",
        "appref-ms",
        "application",
        "appx",
        "appxbundle",
        "bat",
        "chm",
        "cmd",
        "com",
        "cpl",
        "desktop",
        "dll",
        "exe",
        "gadget",
        "hta",
        "inf",
        "ins",
        "iso",
        "img",
        "jar",
        "jnlp",
        "js",
        "jse",
        "lnk",
        "mde",
        "msc",
        "msh",
        "msi",
        "msix",
        "msp",
        "mst",
        "pif",
        "ps1",
        "psc1",
        "py",
        "pyc",
        "pyw",
        "reg",
        "scf",
        "scr",
        "settingcontent-ms",
        "sh",
        "shb",
        "sys",
        "url",
        "vb",
        "vbe",
        "vbs",
        "vhd",
        "vhdx",
        "wsc",
        "wsf",
        "wsh",
        "xbap",
        "xll",
    )
)


class Patience:
    """How long the processor may still work at a stranger's file, or so many times that long.

    Other work on the computer does not count.
    """

    def __init__(self, lost: Callable[[], Problem], times: float = 1) -> None:
        self.lost = lost
        self._end = time.thread_time() + times * PATIENCE

    def check(self) -> None:
        """Raises the problem when the time is used up."""
        if time.thread_time() > self._end:
            raise self.lost()


def is_program(name: str) -> bool:
    """Whether the system would run or install a file of this name rather than show it: such a one is never opened."""
    _, dot, ending = name.rpartition(".")
    return bool(dot) and ending.strip().lower() in _PROGRAMS


def empty_file(name: str) -> Problem:
    """The file holds nothing."""
    return Problem(
        translate("Exchange", "The file {name} is empty").format(name=name),
        translate("Exchange", "There is nothing in the file to read."),
        translate("Exchange", "Save it again from the program it came from."),
    )


def not_a_mail(name: str) -> Problem:
    """The file is something else than an e-mail."""
    return Problem(
        translate("Exchange", "The file {name} is not an e-mail").format(name=name),
        translate("Exchange", "It has neither sender, subject nor date as an e-mail has."),
        translate("Exchange", "Save the e-mail from Outlook as .msg or .eml and try again."),
    )


def broken_mail(name: str) -> Problem:
    """The e-mail's file is damaged."""
    return Problem(
        translate("Exchange", "The e-mail {name} cannot be read").format(name=name),
        translate("Exchange", "The file is damaged or only a part of it was saved."),
        translate("Exchange", "Open it in Outlook and save it again."),
    )


def too_large_mail(name: str, largest: int) -> Problem:
    """The e-mail is larger than `largest` megabytes."""
    return Problem(
        translate("Exchange", "The e-mail {name} is too large").format(name=name),
        translate("Exchange", "E-mails of up to {megabytes} MB are read, with their attachments.").format(
            megabytes=largest
        ),
        translate("Exchange", "Save the large attachments elsewhere, remove them from the e-mail and import it again."),
    )


def too_laborious_mail(name: str) -> Problem:
    """The e-mail is built so that reading it would take for ever."""
    return Problem(
        translate("Exchange", "The e-mail {name} cannot be read").format(name=name),
        translate("Exchange", "It is built in a way that no e-mail program builds them."),
        translate("Exchange", "Ask the sender to write it again."),
    )


def too_many_attachments(name: str) -> Problem:
    """The e-mail has more attachments than any real one."""
    return Problem(
        translate("Exchange", "The e-mail {name} has too many attachments").format(name=name),
        translate("Exchange", "Up to {number} attachments are read.").format(number=MOST_ATTACHMENTS),
        translate("Exchange", "Ask the sender for one packed file instead."),
    )


def unreadable(name: str, reason: str) -> Problem:
    """The system does not give the file out; `reason` is the system's own word."""
    return Problem(
        translate("Exchange", "The file {name} cannot be opened").format(name=name),
        translate("Exchange", "The system says: {reason}").format(reason=reason),
        translate("Exchange", "Check that the file still is there and that you may read it."),
    )
