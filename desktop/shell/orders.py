"""Orders: what can be asked for on the command line, and which function of desktop/shell/batch carries it out."""

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

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


def add_all(commands: Commands) -> None:
    """Declares every command that needs no window."""
    for add in (_init, _import, _listings, _of_member, _exports, _codex, _today, _days, _copies):
        add(commands)


def _init(commands: Commands) -> None:
    """samspil init: a new municipality's file."""
    command = commands.add_parser("init", help="make a new municipality's file")
    command.add_argument("file", type=Path)
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
    command.add_argument("--db", type=Path, required=True)
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
    """samspil backup, restore, verify."""
    backup = commands.add_parser("backup", help="copy a file that may be in use")
    backup.add_argument("--db", type=Path, required=True)
    backup.add_argument("--out", type=Path, required=True)
    backup.set_defaults(run=batch("files.backup"))
    restore = commands.add_parser("restore", help="make a file from a backup")
    restore.add_argument("file", type=Path)
    restore.add_argument("--out", type=Path, required=True)
    restore.set_defaults(run=batch("files.bring_back"))
    verify = commands.add_parser("verify", help="check that no line of the log is changed or missing")
    _of_a_file(verify)
    verify.set_defaults(run=batch("files.verify"))


def _of_a_file(command: argparse.ArgumentParser) -> None:
    """What every command has that tells of a municipality's file."""
    command.add_argument("--db", type=Path, required=True)
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
