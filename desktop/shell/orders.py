"""Orders: what can be asked for on the command line, and which function of desktop/shell/batch carries it out."""

import argparse
import os
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from desktop.storage.places.address import Address, address_of

Commands: TypeAlias = "argparse._SubParsersAction[Any]"
LANGUAGES = ("da", "nb", "en")
WRITTEN = ("da", "nb", "nn", "en")
"""The languages of documents; nynorsk has its words in documents only."""

GUESTS = (
    "minister",
    "member-of-parliament",
    "candidate-parliament",
    "mep",
    "candidate-european",
    "regional-politician",
    "candidate-regional",
    "council-member",
    "other",
)
"""The kinds of guests as workdays has them (B1.4); a test holds the two together."""

VISIT_PAPERS = (
    "visit-programme",
    "visit-programme-internal",
    "background-note",
    "visit-confirmation",
    "note-to-group-chairs",
    "calendar",
)
"""The documents of a visit as visits has them; a test holds the two together."""

MEETING_PAPERS = ("workshop-minutes", "workshop-handout", "workshop-cards")
"""The documents of a theme meeting; the size of cards is asked for beside them."""


PASSWORD_FILE = "SAMSPIL_PASSWORD_FILE"
"""Names, in the environment, a file whose first line is the password or the recovery key of a protected file."""
PASSWORD_OPTION = "--password-file"


def take_password_file(arguments: Sequence[str]) -> list[str]:
    """The words of a command without the option that names the password's file, which is noted; it stands anywhere."""
    left: list[str] = []
    words = iter(arguments)
    for word in words:
        name, equals, value = word.partition("=")
        if name == PASSWORD_OPTION:
            os.environ[PASSWORD_FILE] = value if equals else next(words, "")
        else:
            left.append(word)
    return left


def register(text: str) -> Path | Address:
    """Where a municipality lies: a file, or a server's address; raises Problem for an address that is none."""
    return address_of(text) if "://" in text else Path(text)


def add_all(commands: Commands) -> None:
    """Declares every command that needs no window."""
    for add in (
        _init,
        _import,
        _listings,
        _of_member,
        _exports,
        _codex,
        _today,
        _days,
        _copies,
        _privacy,
        _policies,
        _protection,
        _servers,
    ):
        add(commands)


def _init(commands: Commands) -> None:
    """samspil init: a new municipality's file."""
    command = commands.add_parser("init", help="make a new municipality's file")
    command.add_argument("file", type=register)
    command.add_argument("--country", choices=("DK", "NO"), required=True)
    command.add_argument("--name", required=True)
    command.add_argument("--language", choices=WRITTEN, required=True)
    command.set_defaults(run=batch("files.init"))


def _import(commands: Commands) -> None:
    """samspil import: mails as questions, sheets as people, or "rules" and a sheet as the rule register."""
    command = commands.add_parser("import", help="read mails as questions, sheets as people, a sheet as rules")
    command.add_argument("files", type=Path, nargs="+", help='the files; "rules" before a sheet reads the register')
    _of_a_file(command)
    command.add_argument("--adopted-by", default="", metavar="BODY", help="who adopted the rules")
    command.add_argument("--as", dest="kind", choices=("questions", "people"), default="questions")
    command.set_defaults(run=batch("incoming.bring_in"))


def _listings(commands: Commands) -> None:
    """samspil list: what a file holds."""
    kinds = commands.add_parser("list", help="list what a file holds").add_subparsers(required=True, metavar="WHAT")
    questions = _listing(kinds, "questions", "questions.listing")
    questions.add_argument("--state")
    questions.add_argument("--search", default="")
    _stretch(_listing(kinds, "agenda", "agenda.listing"))
    _listing(kinds, "dispatches", "dispatches.listing")
    _listing(kinds, "members", "dispatches.members")
    _as_of(_listing(kinds, "rules", "rulebook.rules"))
    _listing(kinds, "tasks", "rulebook.tasks")
    visits = _listing(kinds, "visits", "visits.listing")
    visits.add_argument("--search", default="")


def _listing(kinds: Commands, what: str, run: str) -> argparse.ArgumentParser:
    """samspil list WHAT."""
    command: argparse.ArgumentParser = kinds.add_parser(what)
    _of_a_file(command)
    command.set_defaults(run=batch(run))
    return command


def _of_member(commands: Commands) -> None:
    """samspil dispatches: what one member has got, or not."""
    command = commands.add_parser("dispatches", help="what a member has got, or what is missing")
    _of_a_file(command)
    command.add_argument("--member", type=positive, required=True, metavar="ID")
    command.add_argument("--missing", action="store_true", help="only what is missing")
    command.set_defaults(run=batch("dispatches.of_member"))


def _exports(commands: Commands) -> None:
    """samspil export: documents."""
    kinds = commands.add_parser("export", help="write a document").add_subparsers(required=True, metavar="WHAT")
    _document(kinds, "answer", "questions.answer")
    _paper(kinds, "archive", "questions.archive").add_argument("id", type=int, metavar="QUESTION-ID")
    _stretch(_paper(kinds, "follow-up", "agenda.follow_up"))
    _stretch(_paper(kinds, "ledger", "dispatches.ledger"))
    _stretch(_paper(kinds, "matrix", "dispatches.matrix"))
    _as_of(_paper(kinds, "rules", "rulebook.export"))
    _paper(kinds, "week", "today.week").add_argument("--date", metavar="DATE")
    _paper(kinds, "year", "today.year").add_argument("--year", type=positive)
    specimen = kinds.add_parser("sample", help="a specimen of every part of a document")
    specimen.add_argument("--out", type=Path, required=True)
    specimen.add_argument("--language", choices=WRITTEN, default="en")
    specimen.set_defaults(run=batch("specimen.write"))
    _paper(kinds, "codex-booklet", "codex.booklet").add_argument("--language", choices=WRITTEN)
    norm = _paper(kinds, "norm-sheet", "codex.sheet")
    norm.add_argument("id", metavar="NORM", help="a norm's id, such as openness")
    norm.add_argument("--language", choices=WRITTEN)
    _paper(kinds, "visit-archive", "visits.archive").add_argument("id", type=int, metavar="VISIT-ID")
    for what in VISIT_PAPERS:
        _document(kinds, what, "visits.document").set_defaults(document=what)
    for what in MEETING_PAPERS:
        made = _document(kinds, what, "workshop.document")
        made.set_defaults(document=what)
        if what == "workshop-cards":
            made.add_argument("--size", choices=("A5", "A6"), default="A6")


def _codex(commands: Commands) -> None:
    """samspil codex: the library that ships with the program."""
    command = commands.add_parser("codex", help="tell the whole codex library")
    command.add_argument("--language", choices=LANGUAGES, default="en")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=batch("codex.library"))


def _document(kinds: Commands, what: str, run: str) -> argparse.ArgumentParser:
    """samspil export WHAT ID: a document about one record."""
    command = _paper(kinds, what, run)
    command.add_argument("id", type=int)
    command.add_argument("--language", choices=WRITTEN)
    return command


def _paper(kinds: Commands, what: str, run: str) -> argparse.ArgumentParser:
    """samspil export WHAT: a document about what a file holds."""
    command: argparse.ArgumentParser = kinds.add_parser(what)
    command.add_argument("--db", type=register, required=True)
    command.add_argument("--out", type=Path, required=True)
    command.set_defaults(run=batch(run))
    return command


def _as_of(command: argparse.ArgumentParser) -> None:
    """What every command has that tells how something stood on a day."""
    command.add_argument("--as-of", metavar="DATE", help="how it stood on this day instead of today")


def _stretch(command: argparse.ArgumentParser) -> None:
    """What every command has that tells of a stretch of time."""
    command.add_argument("--from", dest="first", metavar="DATE")
    command.add_argument("--to", dest="last", metavar="DATE")


def _today(commands: Commands) -> None:
    """samspil today: what is overdue, due, or holds others up."""
    command = commands.add_parser("today", help="tell what is overdue, due today or this week, or holds others up")
    _of_a_file(command)
    command.add_argument("--date", metavar="DATE")
    command.set_defaults(run=batch("today.listing"))


def _days(commands: Commands) -> None:
    """samspil deadline, quarantine, elections: the calendar without a file."""
    _elections(commands)
    command = commands.add_parser("deadline", help="count a deadline in working days")
    command.add_argument("received")
    command.add_argument("--country", choices=("DK", "NO"), required=True)
    command.add_argument("--days", type=positive, default=10)
    command.add_argument("--closed", action="append", default=[], metavar="DATE", help="a day that is not counted")
    command.add_argument("--saturdays", action="store_true", help="Saturday counts as a working day")
    command.add_argument("--language", choices=LANGUAGES)
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=batch("days.deadline"))


def _elections(commands: Commands) -> None:
    """samspil quarantine, samspil elections."""
    quarantine = commands.add_parser("quarantine", help="say whether a day lies in the quarantine before an election")
    quarantine.add_argument("day")
    quarantine.add_argument("--guest", default="minister", choices=GUESTS)
    quarantine.add_argument("--elections", type=Path, metavar="FILE.toml", help="elections in place of the known ones")
    elections = commands.add_parser("elections", help="list the elections that are known or can be computed")
    elections.add_argument("--until", type=positive, default=2040, metavar="YEAR")
    for command, run in ((quarantine, "days.quarantine"), (elections, "days.elections")):
        command.add_argument("--country", choices=("DK", "NO"), required=True)
        command.add_argument("--language", choices=LANGUAGES)
        command.add_argument("--json", action="store_true")
        command.set_defaults(run=batch(run))


def _copies(commands: Commands) -> None:
    """samspil backup, backups, restore, verify."""
    backup = commands.add_parser("backup", help="copy a file that may be in use")
    backup.add_argument("--db", type=register, required=True)
    where = backup.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=Path, help="a file of this name")
    where.add_argument("--folder", type=Path, help="a folder, where 7 days, 4 weeks and 12 months are kept")
    backup.set_defaults(run=batch("files.backup"))
    kept = commands.add_parser("backups", help="list the backups of a file; 1 when one is not whole")
    _of_a_file(kept)
    kept.add_argument("--folder", type=Path, required=True)
    kept.add_argument("--check", action="store_true", help="open each of them")
    kept.set_defaults(run=batch("files.backups"))
    restore = commands.add_parser("restore", help="make a file from a backup")
    restore.add_argument("file", type=Path)
    into = restore.add_mutually_exclusive_group(required=True)
    into.add_argument("--out", type=Path, help="a new file")
    into.add_argument("--in-place-of", type=Path, metavar="FILE", help="this file, which is kept beside")
    restore.set_defaults(run=batch("files.bring_back"))
    verify = commands.add_parser("verify", help="check that no line of the log is changed or missing")
    _of_a_file(verify)
    verify.set_defaults(run=batch("files.verify"))


def _protection(commands: Commands) -> None:
    """samspil protect, unprotect, password: the password of a file, which is never one of the command's words."""
    protect = commands.add_parser("protect", help="encrypt a file; tells the recovery key once")
    password = commands.add_parser("password", help="give a protected file another password")
    unprotect = commands.add_parser("unprotect", help="take the protection of a file away")
    password.add_argument("--new-password-file", type=Path, metavar="FILE", help="its first line is the new password")
    for command, run in (
        (protect, "protecting.protect"),
        (password, "protecting.change"),
        (unprotect, "protecting.off"),
    ):
        command.add_argument("--db", type=Path, required=True)
        command.set_defaults(run=batch(run))


def _servers(commands: Commands) -> None:
    """samspil server prepare, samspil move: a register that several computers work on."""
    kinds = commands.add_parser("server", help="a register on a server").add_subparsers(required=True, metavar="WHAT")
    prepare = kinds.add_parser("prepare", help="make the tables, the roles and what each may do")
    prepare.add_argument("--to", type=register, required=True, metavar="URL")
    prepare.set_defaults(run=batch("servers.prepare"))
    move = commands.add_parser("move", help="copy a register from a file to an empty database, or back to a file")
    move.add_argument("--db", type=register, required=True, metavar="FILE|URL")
    move.add_argument("--to", type=register, required=True, metavar="URL|FILE")
    move.add_argument("--json", action="store_true")
    move.set_defaults(run=batch("servers.move"))


def _policies(commands: Commands) -> None:
    """samspil policies: what the IT department has decided for this computer."""
    command = commands.add_parser("policies", help="tell which policies hold on this computer, and from where")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=batch("policies.listing"))


def _privacy(commands: Commands) -> None:
    """samspil retention, extract, processing."""
    retention = commands.add_parser("retention", help="list what was kept long enough, and remove it for good")
    _of_a_file(retention)
    retention.add_argument("--packages", type=Path, metavar="DIR", help="write a package of each case for the archive")
    retention.add_argument("--remove", action="store_true", help="remove what is listed for good")
    retention.set_defaults(run=batch("privacy.retention"))
    extract = commands.add_parser("extract", help="write everything that is held on a person, as PDF or JSON")
    extract.add_argument("--db", type=Path, required=True)
    extract.add_argument("--person", required=True, metavar="NAME", help="a name or a mail address")
    extract.add_argument("--out", type=Path, required=True)
    extract.set_defaults(run=batch("privacy.extract"))
    processing = commands.add_parser("processing", help="tell the record of processing of personal data")
    processing.add_argument("--db", type=Path, required=True)
    processing.add_argument("--language", choices=LANGUAGES)
    processing.set_defaults(run=batch("privacy.processing"))


def _of_a_file(command: argparse.ArgumentParser) -> None:
    """What every command has that tells of a municipality, in a file or on a server."""
    command.add_argument("--db", type=register, required=True)
    command.add_argument("--json", action="store_true")


def positive(text: str) -> int:
    """A number above zero."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def batch(name: str) -> Callable[[argparse.Namespace], int]:
    """The function "subject.order" of desktop/shell/batch, read when it is asked for."""

    def run(wanted: argparse.Namespace) -> int:
        subject, order = name.split(".")
        found: Callable[[argparse.Namespace], int] = getattr(import_module(f"desktop.shell.batch.{subject}"), order)
        return found(wanted)

    return run
