"""Command line: what the program understands when it is started; the window is one command among others."""

import argparse
import sys
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from desktop import __version__
from desktop.base.problems import Problem
from desktop.shell import orders
from desktop.shell.orders import LANGUAGES, Commands, batch, positive, take_password_file

STARTED = time.perf_counter()
"""When the program began, for telling how long it took until it was ready."""
USAGE = 64
PROBLEM = 2


class _Parser(argparse.ArgumentParser):
    """A parser that ends with 64 when the command is misspelt, as IT departments expect."""

    def error(self, message: str) -> None:  # type: ignore[override]  # it never returns
        """Tells what is wrong with the command, and ends."""
        self.print_usage(sys.stderr)
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(USAGE)


class _SelfTest(argparse.Action):
    """samspil --self-test[=FILE]: every part of the program once."""

    def __call__(self, _parser: object, _wanted: object, given: object, _option: str | None = None) -> None:
        """Runs it and ends with its exit code."""
        from desktop.shell import selftest  # imported late: start-up

        raise SystemExit(selftest.run(Path(str(given)) if given else None))


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit code: 0, 1 for a broken log, 2 for a problem, 64 for misuse."""
    given = take_password_file(sys.argv[1:] if arguments is None else arguments)
    acting, given = (given[:2], given[2:]) if given[:1] == ["--as"] else ([], given)
    parser, words = _parser(only_window=not given or _is_path(given[0]))
    if not given or (given[0] not in words and not given[0].startswith("-")):
        if given and _is_misspelt(given[0]):
            parser.error(f"there is no command and no file {given[0]}")
        given = ["open", *given]
    try:
        wanted = parser.parse_args([*acting, *given])
        run: Callable[[argparse.Namespace], int] = wanted.run
        return run(wanted)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return PROBLEM
    except BrokenPipeError:
        return PROBLEM


def _is_misspelt(word: str) -> bool:
    """Whether a word is neither a command nor looks like a file: it has no ending, no folder, and is not there."""
    return not _is_path(word) and not Path(word).exists()


def _is_path(word: str) -> bool:
    """Whether a word can only be a file: it has an ending or a folder, which no command has."""
    path = Path(word)
    return not word.startswith("-") and (len(path.parts) > 1 or bool(path.suffix))


def _parser(only_window: bool) -> tuple[argparse.ArgumentParser, Collection[str]]:
    """The parser with all commands, or with the one that a start needs, and their names."""
    parser = _Parser(prog="samspil", description="The working tool of those who serve a municipal council.")
    parser.add_argument("--version", action="version", version=f"Samspil {__version__}")
    parser.add_argument("--self-test", action=_SelfTest, nargs="?", metavar="FILE", help="try every part once, and end")
    parser.add_argument("--password-file", metavar="FILE", help="its first line opens a protected file; anywhere")
    parser.add_argument("--as", dest="acting", default="", metavar="NAME", help="who acts, before the command")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for add in (_window,) if only_window else (_window, _demo, _workshop, _screenshots, orders.add_all):
        add(commands)
    return parser, commands.choices


def _window(commands: Commands) -> None:
    """samspil [FILE]: the window."""
    command = commands.add_parser("open", help="the window on a municipality's file")
    command.add_argument("file", type=orders.register, nargs="?")
    command.add_argument("--exit-when-ready", action="store_true", help="end when the first rows are on the screen")
    command.set_defaults(run=_run_open)


def _demo(commands: Commands) -> None:
    """samspil demo: the window on an invented municipality."""
    command = commands.add_parser("demo", help="the window on a throw-away demo municipality")
    command.add_argument("--country", choices=("DK", "NO"), default="DK")
    command.add_argument("--language", choices=LANGUAGES)
    command.add_argument("--seed", type=int, default=1)
    command.add_argument("--scale", type=positive, default=1)
    command.add_argument("--create", type=Path, metavar="FILE", help="write the file and end")
    command.add_argument("--exit-when-ready", action="store_true")
    command.set_defaults(run=_run_demo)


def _workshop(commands: Commands) -> None:
    """samspil workshop ID: the window on a theme meeting, or at once the screen of the room."""
    command = commands.add_parser("workshop", help="the window on a theme meeting")
    command.add_argument("id", type=positive)
    command.add_argument("--db", type=orders.register, required=True)
    command.add_argument("--present", action="store_true", help="open the screen of the room and the console")
    command.set_defaults(run=_run_workshop)


def _screenshots(commands: Commands) -> None:
    """samspil screenshots: every page as a picture."""
    command = commands.add_parser("screenshots", help="write every page as PNG, without a screen")
    command.add_argument("folder", type=Path)
    command.add_argument("--db", type=orders.register)
    command.add_argument("--language", choices=LANGUAGES, default="da")
    command.add_argument("--theme", choices=("light", "dark"), default="light")
    command.add_argument("--size", type=_size, default=(1920, 1080))
    command.add_argument("--scale", type=positive, default=100, help="text size in percent")
    command.set_defaults(run=_run_screenshots)


def _size(text: str) -> tuple[int, int]:
    """A size such as 1920x1080, in pixels."""
    wide, _, high = text.partition("x")
    if not (wide.isdecimal() and high.isdecimal()):
        raise argparse.ArgumentTypeError("write it as 1920x1080")
    return int(wide), int(high)


def _run_open(wanted: argparse.Namespace) -> int:
    if isinstance(wanted.file, Path) and not wanted.file.exists():
        from desktop.storage.database import check_file  # imported late: start-up

        check_file(wanted.file)  # told where the command was typed, before any screen is asked for
    from desktop.shell import early, start  # imported late: start-up

    assert early
    return start.open_window(wanted.file, STARTED if wanted.exit_when_ready else 0.0)


def _run_demo(wanted: argparse.Namespace) -> int:
    if wanted.create:
        return batch("files.create_demo")(wanted)
    from desktop.shell import early, start  # imported late: start-up

    assert early
    return start.open_demo(wanted, STARTED if wanted.exit_when_ready else 0.0)


def _run_workshop(wanted: argparse.Namespace) -> int:
    from desktop.shell import early, start  # imported late: start-up

    assert early
    return start.open_meeting(wanted.db, wanted.id, wanted.present)


def _run_screenshots(wanted: argparse.Namespace) -> int:
    from desktop.shell import screenshots  # imported late: start-up

    return screenshots.take(wanted)
