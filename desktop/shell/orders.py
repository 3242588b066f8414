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


def add_all(commands: Commands) -> None:
    """Declares every command that needs no window."""
    for add in (_init, _import, _listings, _exports, _days, _copies):
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
    """samspil import: mails as questions, or sheets as people."""
    command = commands.add_parser("import", help="read mails as questions, or sheets as people")
    command.add_argument("files", type=Path, nargs="+")
    _of_a_file(command)
    command.add_argument("--as", dest="kind", choices=("questions", "people"), default="questions")
    command.set_defaults(run=batch("incoming.bring_in"))


def _listings(commands: Commands) -> None:
    """samspil list: what a file holds."""
    kinds = commands.add_parser("list", help="list what a file holds").add_subparsers(required=True, metavar="WHAT")
    questions = _listing(kinds, "questions", "questions.listing")
    questions.add_argument("--state")
    questions.add_argument("--search", default="")


def _listing(kinds: Commands, what: str, run: str) -> argparse.ArgumentParser:
    """samspil list WHAT."""
    command: argparse.ArgumentParser = kinds.add_parser(what)
    _of_a_file(command)
    command.set_defaults(run=batch(run))
    return command


def _exports(commands: Commands) -> None:
    """samspil export: documents."""
    kinds = commands.add_parser("export", help="write a document").add_subparsers(required=True, metavar="WHAT")
    _document(kinds, "answer", "questions.answer")


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


def _days(commands: Commands) -> None:
    """samspil deadline: counts working days."""
    command = commands.add_parser("deadline", help="count a deadline in working days")
    command.add_argument("received")
    command.add_argument("--country", choices=("DK", "NO"), required=True)
    command.add_argument("--days", type=positive, default=10)
    command.add_argument("--closed", action="append", default=[], metavar="DATE", help="a day that is not counted")
    command.add_argument("--saturdays", action="store_true", help="Saturday counts as a working day")
    command.add_argument("--language", choices=LANGUAGES)
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=batch("days.deadline"))


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
