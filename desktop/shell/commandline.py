"""Command line: what the program understands when it is started; the window is one command among others."""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from desktop import __version__
from desktop.base.problems import Problem

STARTED = time.perf_counter()
"""When the program began, for telling how long it took until it was ready."""
USAGE = 64
PROBLEM = 2
_WORDS = frozenset(
    {"demo", "init", "import", "list", "deadline", "export", "backup", "restore", "verify", "screenshots", "open"}
)


class _Parser(argparse.ArgumentParser):
    """A parser that ends with 64 when the command is misspelt, as IT departments expect."""

    def error(self, message: str) -> None:  # type: ignore[override]  # it never returns
        """Tells what is wrong with the command, and ends."""
        self.print_usage(sys.stderr)
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(USAGE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit code: 0, 1 for a broken log, 2 for a problem, 64 for misuse."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = _parser()
    if not given or (given[0] not in _WORDS and not given[0].startswith("-")):
        if given and _is_misspelt(given[0]):
            parser.error(f"there is no command and no file {given[0]}")
        given = ["open", *given]
    wanted = parser.parse_args(given)
    run: Callable[[argparse.Namespace], int] = wanted.run
    try:
        return run(wanted)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return PROBLEM
    except BrokenPipeError:
        return PROBLEM


def _is_misspelt(word: str) -> bool:
    """Whether a word is neither a command nor looks like a file: it has no ending, no folder, and is not there."""
    path = Path(word)
    return len(path.parts) == 1 and not path.suffix and not path.exists()


def _parser() -> argparse.ArgumentParser:
    """The parser with all commands."""
    parser = _Parser(prog="samspil", description="The working tool of those who serve a municipal council.")
    parser.add_argument("--version", action="version", version=f"Samspil {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for add in (_window, _demo, _init, _import, _list, _deadline, _export, _copies, _screenshots):
        add(commands)
    return parser


Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"


def _window(commands: Commands) -> None:
    """samspil [FILE]: the window."""
    command = commands.add_parser("open", help="the window on a municipality's file")
    command.add_argument("file", type=Path, nargs="?")
    command.add_argument("--exit-when-ready", action="store_true", help="end when the first rows are on the screen")
    command.set_defaults(run=_run_open)


def _demo(commands: Commands) -> None:
    """samspil demo: the window on an invented municipality."""
    command = commands.add_parser("demo", help="the window on a throw-away demo municipality")
    command.add_argument("--country", choices=("DK", "NO"), default="DK")
    command.add_argument("--language", choices=("da", "nb", "en"))
    command.add_argument("--seed", type=int, default=1)
    command.add_argument("--scale", type=_positive, default=1)
    command.add_argument("--create", type=Path, metavar="FILE", help="write the file and end")
    command.add_argument("--exit-when-ready", action="store_true")
    command.set_defaults(run=_run_demo)


def _init(commands: Commands) -> None:
    """samspil init: a new municipality's file."""
    command = commands.add_parser("init", help="make a new municipality's file")
    command.add_argument("file", type=Path)
    command.add_argument("--country", choices=("DK", "NO"), required=True)
    command.add_argument("--name", required=True)
    command.add_argument("--language", choices=("da", "nb", "nn", "en"), required=True)
    command.set_defaults(run=_batch("init"))


def _import(commands: Commands) -> None:
    """samspil import: mails as questions, or sheets as people."""
    command = commands.add_parser("import", help="read mails as questions, or sheets as people")
    command.add_argument("files", type=Path, nargs="+")
    command.add_argument("--db", type=Path, required=True)
    command.add_argument("--as", dest="kind", choices=("questions", "people"), default="questions")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_batch("bring_in"))


def _list(commands: Commands) -> None:
    """samspil list: what a file holds."""
    command = commands.add_parser("list", help="list what a file holds")
    command.add_argument("what", choices=("questions",))
    command.add_argument("--db", type=Path, required=True)
    command.add_argument("--state")
    command.add_argument("--search", default="")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_batch("listing"))


def _deadline(commands: Commands) -> None:
    """samspil deadline: counts working days."""
    command = commands.add_parser("deadline", help="count a deadline in working days")
    command.add_argument("received")
    command.add_argument("--country", choices=("DK", "NO"), required=True)
    command.add_argument("--days", type=_positive, default=10)
    command.add_argument("--closed", action="append", default=[], metavar="DATE", help="a day that is not counted")
    command.add_argument("--saturdays", action="store_true", help="Saturday counts as a working day")
    command.add_argument("--language", choices=("da", "nb", "en"))
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_batch("deadline"))


def _export(commands: Commands) -> None:
    """samspil export: documents."""
    command = commands.add_parser("export", help="write a document")
    command.add_argument("what", choices=("answer",))
    command.add_argument("id", type=int)
    command.add_argument("--db", type=Path, required=True)
    command.add_argument("--out", type=Path, required=True)
    command.add_argument("--language", choices=("da", "nb", "nn", "en"))
    command.set_defaults(run=_batch("export"))


def _copies(commands: Commands) -> None:
    """samspil backup, restore, verify."""
    backup = commands.add_parser("backup", help="copy a file that may be in use")
    backup.add_argument("--db", type=Path, required=True)
    backup.add_argument("--out", type=Path, required=True)
    backup.set_defaults(run=_batch("backup"))
    restore = commands.add_parser("restore", help="make a file from a backup")
    restore.add_argument("file", type=Path)
    restore.add_argument("--out", type=Path, required=True)
    restore.set_defaults(run=_batch("bring_back"))
    verify = commands.add_parser("verify", help="check that no line of the log is changed or missing")
    verify.add_argument("--db", type=Path, required=True)
    verify.add_argument("--json", action="store_true")
    verify.set_defaults(run=_batch("verify"))


def _screenshots(commands: Commands) -> None:
    """samspil screenshots: every page as a picture."""
    command = commands.add_parser("screenshots", help="write every page as PNG, without a screen")
    command.add_argument("folder", type=Path)
    command.add_argument("--db", type=Path)
    command.add_argument("--language", choices=("da", "nb", "en"), default="da")
    command.add_argument("--theme", choices=("light", "dark"), default="light")
    command.add_argument("--size", type=_size, default=(1920, 1080))
    command.add_argument("--scale", type=_positive, default=100, help="text size in percent")
    command.set_defaults(run=_run_screenshots)


def _positive(text: str) -> int:
    """A number above zero."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _size(text: str) -> tuple[int, int]:
    """A size such as 1920x1080, in pixels."""
    wide, _, high = text.partition("x")
    if not (wide.isdigit() and high.isdigit()):
        raise argparse.ArgumentTypeError("write it as 1920x1080")
    return int(wide), int(high)


def _batch(name: str) -> Callable[[argparse.Namespace], int]:
    """A command that needs no window."""

    def run(wanted: argparse.Namespace) -> int:
        from desktop.shell import batch  # imported late: start-up

        found: Callable[[argparse.Namespace], int] = getattr(batch, name)
        return found(wanted)

    return run


def _run_open(wanted: argparse.Namespace) -> int:
    if wanted.file and not wanted.file.exists():
        from desktop.storage.database import check_file  # imported late: start-up

        check_file(wanted.file)  # told where the command was typed, before any screen is asked for
    from desktop.shell import early, start  # imported late: start-up

    assert early
    return start.open_window(wanted.file, STARTED if wanted.exit_when_ready else 0.0)


def _run_demo(wanted: argparse.Namespace) -> int:
    if wanted.create:
        return _batch("create_demo")(wanted)
    from desktop.shell import early, start  # imported late: start-up

    assert early
    return start.open_demo(wanted, STARTED if wanted.exit_when_ready else 0.0)


def _run_screenshots(wanted: argparse.Namespace) -> int:
    from desktop.shell import screenshots  # imported late: start-up

    return screenshots.take(wanted)
