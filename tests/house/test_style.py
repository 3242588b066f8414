"""Files that are pleasant to read: small, named for what they do, each with a sentence on what it is."""

import ast
import re
from pathlib import Path

import pytest

from tests.house import rooms
from tests.house.sources import ROOT, Source, classes, functions, length, nodes, sources, words_of

FUNCTION, CLASS, FILE = 40, 250, 400
"""Most lines of a function and a class (docstring left out), and of a file."""

EMPTY_NAMES = {"manager", "helper", "helpers", "misc", "common", "util", "utils"}
"""Names that say nothing about what is inside."""

NOUNS = {
    "agenda": ("Agenda", "Meetings", "Elucidations", "Decisions", "Matters", "Timelines", "Supplements"),
    "workdays": (
        "Working days",
        "Calendar",
        "Deadlines",
        "Elections",
        "Quarantine",
        "Public holidays",
        "Closing days",
    ),
}
"""Room -> how the first sentence of its files begins, where that is not the room's own name."""

TOLD = ("/" + "work/", "/" + "root/", "/" + "tmp/plan", "cla" + "ude", "anthro" + "pic", "chat" + "gpt",
        "pypi." + "org", "python" + "hosted", "artifact" + "registry", "npmjs" + ".com",
        "deb.debian" + ".org")  # fmt: skip
"""What a file of the project never says: places and tools of the machine it was written on."""


@pytest.fixture(scope="module")
def ours() -> tuple[Source, ...]:
    return sources("desktop", "installer", "i18n")


def test_functions_are_short(ours: tuple[Source, ...]) -> None:
    long = [
        f"{source.path}:{node.lineno} {node.name}: {length(node)} lines"
        for source in ours
        for node in functions(source.tree)
        if length(node) > FUNCTION
    ]
    assert not long


def test_classes_are_short(ours: tuple[Source, ...]) -> None:
    long = [
        f"{source.path}:{node.lineno} {node.name}: {length(node)} lines"
        for source in ours
        for node in classes(source.tree)
        if length(node) > CLASS
    ]
    assert not long


def test_files_are_short(ours: tuple[Source, ...]) -> None:
    assert not [f"{source.path}: {len(source.lines)} lines" for source in ours if len(source.lines) > FILE]


def test_every_public_thing_says_what_it_is(ours: tuple[Source, ...]) -> None:
    silent = []
    for source in ours:
        if ast.get_docstring(source.tree) is None:
            silent.append(source.path)
        silent += [
            f"{source.path}:{node.lineno} {node.name}"
            for node in source.tree.body
            if isinstance(node, ast.FunctionDef | ast.ClassDef)
            and not node.name.startswith("_")
            and not ast.get_docstring(node)
        ]
    assert not silent


def test_files_of_a_room_begin_with_their_noun() -> None:
    """All tabs of an editor are called rules.py: the first word tells which."""
    wrong = []
    for source in sources("desktop"):
        parts = source.path.split("/")
        if parts[1] in rooms.ROOMS and parts[-1] != "__init__.py":
            nouns = NOUNS.get(parts[1], (parts[1].capitalize(),))
            if not (ast.get_docstring(source.tree) or "").startswith(nouns):
                wrong.append(source.path)
    assert not wrong, "the module docstring begins with the room's noun, as in 'Visits: ...'"


def test_names_say_something(ours: tuple[Source, ...]) -> None:
    empty = [source.path for source in ours if words_of(Path(source.path).stem) & EMPTY_NAMES]
    empty += [
        f"{source.path}:{node.lineno} {node.name}"
        for source in ours
        for node in [*classes(source.tree), *functions(source.tree)]
        if words_of(node.name) & EMPTY_NAMES
    ]
    assert not empty


def test_overridden_qt_methods_are_marked() -> None:
    unmarked = [
        f"{source.path}:{node.lineno} {node.name}"
        for source in sources("desktop")
        for node in functions(source.tree)
        if re.fullmatch(r"[a-z]+[A-Z]\w*", node.name)
        and not any(isinstance(mark, ast.Name) and mark.id == "override" for mark in node.decorator_list)
    ]
    assert not unmarked


def test_qt_only_where_it_belongs() -> None:
    """Also where nothing is imported: no Qt class is named outside ui, shell and view, form, table of a room."""
    outside = []
    for source in sources("desktop"):
        _, room, *rest = source.path.removesuffix(".py").split("/")
        if room in ("ui", "shell") or (rest and rest[0] in ("view", "form", "table")):
            continue
        for node in nodes(source.tree):
            if isinstance(node, ast.Name) and re.match(r"Q[A-Z][a-z]", node.id):
                outside.append(f"{source.path}:{node.lineno} {node.id}")
    assert not outside


def test_no_clock_but_the_given_one() -> None:
    """Who asks the computer's clock cannot be tested on a fixed day: only base/times.py does."""
    asked = [
        f"{source.path}:{node.lineno}"
        for source in sources("desktop")
        if source.path != "desktop/base/times.py"
        for node in nodes(source.tree)
        if isinstance(node, ast.Attribute)
        and node.attr in ("now", "today", "utcnow")
        and isinstance(node.value, ast.Name)
        and node.value.id in ("datetime", "date")
    ]
    assert not asked


def test_nothing_tells_of_the_machine_it_was_written_on() -> None:
    told = []
    for path in _texts():
        text = path.read_text(encoding="utf-8", errors="replace")
        told += [f"{path.relative_to(ROOT)}: {word}" for word in TOLD if word.lower() in text.lower()]
    assert not told


def test_nobody_takes_the_style_sheet_away() -> None:
    """A widget that was measured but never shown outlives an empty sheet unheard, and the next one is put on its grave.

    Qt connects to such a widget's end only when it is first dressed, and undresses shown ones alone.
    """
    emptied = [
        f"{source.path}:{node.lineno}"
        for source in sources("desktop", "tests")
        for node in nodes(source.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setStyleSheet"
        and isinstance(node.args[0], ast.Constant)
        and not node.args[0].value
    ]
    assert not emptied


def test_no_promises_are_left_in_the_code(ours: tuple[Source, ...]) -> None:
    assert not [source.path for source in ours if re.search(r"#.*\b(TO" r"DO|FIX" r"ME)\b", source.text)]


def _texts() -> list[Path]:
    """The project's own text files."""
    kinds = {".py", ".md", ".toml", ".txt", ".ts", ".css", ".qss", ".svg", ".json", ".mako", ".eml", ".csv", ".nsi"}
    folders = ("desktop", "resources", "i18n", "tests", "installer", ".ci")
    found = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in kinds]
    return [path for path in [*found, *ROOT.glob("*.*"), ROOT / ".ci" / "run"] if path.is_file()]
