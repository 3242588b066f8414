"""Readers: every door through which a stranger's file comes in, as a function of its bytes, for tests of all of them.

Run as `python -m tests.exchange.readers`, it is the child of `confined`: it reads what lines on its input name, within
bounds of memory, and answers each with a line: how it ended, seconds of the processor, megabytes at the most.
"""

import json
import random
import resource
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.agenda import exchange as meetings
from desktop.base.names import safe_name
from desktop.base.problems import Problem
from desktop.documents.logo import fitted
from desktop.exchange.appointments import read_calendar
from desktop.exchange.file_text import file_text
from desktop.exchange.html_text import html_text
from desktop.exchange.letter import Mail
from desktop.exchange.mail import read_mail
from desktop.exchange.rtf_text import rtf_text, unpacked
from desktop.exchange.sheets import read_sheet
from desktop.people.exchange import Known, plan
from desktop.rulebook import exchange as rulebook

MOST_MEMORY = 1536
"""Megabytes of address room above what the program takes at its start."""
_TODAY = date(2026, 11, 20)
_ZONE = ZoneInfo("Europe/Copenhagen")


def mail(data: bytes) -> None:
    """An e-mail, and each in it; what was read can be stored, shown and written to disk."""
    found = read_mail(data, "fremmed.eml")
    _shown(found)
    for file in found.attachments[:20]:
        if file.media_type == "message/rfc822":
            try:
                _shown(read_mail(file.data, file.name))
            except Problem:
                continue


def _shown(found: Mail) -> None:
    said = (found.message_id, found.sender_name, found.sender_address, *found.to, found.subject, found.text)
    for text in said:
        text.encode("utf-8")
    for file in found.attachments:
        assert file.name and safe_name(file.name, "x") == file.name


def people(data: bytes) -> None:
    """A sheet of people."""
    plan(read_sheet(data, "folk.xlsx"), Known(_TODAY))


def meeting_table(data: bytes) -> None:
    """A sheet of meetings."""
    told, bad = meetings.from_sheet(read_sheet(data, "plan.xlsx"), _TODAY)
    meetings.plan(told, bad, (), {7: "Byråd", 8: "x"})


def pasted(data: bytes) -> None:
    """Meetings pasted as text."""
    told, bad = meetings.pasted(data.decode("utf-8", "replace"), _TODAY)
    meetings.plan(told, bad, (), {7: "Byråd", 8: "x"})


def calendar(data: bytes) -> None:
    """A calendar of meetings."""
    read = read_calendar(data, _ZONE, date(2025, 10, 1), date(2030, 12, 31))
    told, bad = meetings.from_calendar(read)
    meetings.plan(told, bad, (), {7: "Byråd", 8: "x"})


def register(data: bytes) -> None:
    """A sheet of rules."""
    sheet = read_sheet(data, "regler.xlsx")
    rulebook.read_table(sheet, rulebook.matched(sheet.headers), rulebook.starter("da").front)


def logo(data: bytes) -> None:
    """A picture for the letterhead."""
    fitted(data)


def html(data: bytes) -> None:
    """The HTML of a mail."""
    html_text(data.decode("utf-8", "replace")).encode("utf-8", "surrogatepass")


def rich(data: bytes) -> None:
    """The rich text of a mail, packed or plain."""
    try:
        rtf_text(unpacked(data, 5_000_000)).encode("utf-8", "surrogatepass")
    except ValueError:
        rtf_text(data)


def words(data: bytes) -> None:
    """The words of an attachment, in which a name is looked for."""
    for name in ("brev.txt", "side.html", "mail.eml"):
        (file_text(name, data) or "").encode("utf-8", "surrogatepass")


READERS: dict[str, Callable[[bytes], None]] = {
    "mail": mail,
    "people": people,
    "meetings": meeting_table,
    "pasted": pasted,
    "calendar": calendar,
    "rulebook": register,
    "logo": logo,
    "html": html,
    "rich text": rich,
    "words": words,
}
"""Each may raise Problem and nothing else."""


def answer(reader: str, data: bytes) -> tuple[str, float, float]:
    """How reading ended ("read", "problem" or what broke), seconds of the processor, and megabytes at the most."""
    Path("/proc/self/clear_refs").write_text("5")  # the most memory is counted from here
    began = time.process_time()
    try:
        READERS[reader](data)
        ended = "read"
    except Problem as problem:
        ended = "problem" if problem.title else "a problem without a title"
    except BaseException as error:
        ended = f"{type(error).__name__}: {error}"[:300]
    return ended, time.process_time() - began, _most_memory()


def _most_memory() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def main() -> None:
    """Reads the cases that are named, or files, until there are no more."""
    from tests.exchange.hostile import CASES

    random.seed(0)
    taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for line in sys.stdin:
        told = json.loads(line)
        if "case" in told:
            reader, make = CASES[told["case"]]
            data = make()
        else:
            reader, data = told["reader"], Path(told["file"]).read_bytes()
        most = taken + MOST_MEMORY * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))
        found = answer(reader, data)
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
