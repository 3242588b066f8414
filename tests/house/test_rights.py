"""What a role may not do is refused in the actions: every public one that writes declares the right it needs.

A function writes when it reaches, through any number of calls, a statement that inserts, updates or deletes, in
`storage` or a room's store. It is public when its name has no underscore, and an action when it takes a session.
"""

import ast
from collections import defaultdict
from functools import cache

from desktop.base.rights import Right, Role, may
from tests.house.rooms import FURTHER
from tests.house.sources import Source, sources

STATEMENTS = {"insert", "update", "delete"}
"""SQLAlchemy's functions that make a statement which writes."""
WHOLE = {
    "desktop.storage.conversion.protect",
    "desktop.storage.conversion.unprotect",
    "desktop.storage.conversion.change_password",
    "desktop.storage.conversion.new_recovery",
    "desktop.storage.backups.put_in_place",
}
"""What changes a file as a whole, and counts as writing."""
WORDS = ("INSERT ", "UPDATE ", "DELETE ", "REPLACE ")
OPEN = {
    "desktop.shell.account_actions.sit_down": "counts the wrong tries of whoever is not at the screen yet",
    "desktop.shell.account_actions.set_own_password": "everybody's own, whatever the role",
    "desktop.storage.drafts.keep": "what somebody has typed and not saved: theirs alone, and nobody else sees it",
    "desktop.storage.drafts.drop": "the same",
    "desktop.storage.moving.move": "a register as it is, copied into a place of its own; the server asks who may",
    "desktop.shell.founding.found": "a file of its own, in which nobody has a role yet",
    "desktop.shell.founding.found_protected": "the same",
    "desktop.shell.founding.found_on": "an empty database, in which nobody has a role yet; the server asks who may",
    "desktop.shell.batch.files.init": "the same",
    "desktop.shell.demo.building.build": "the same",
    "desktop.shell.batch.files.bring_back": "asks, unless the file is damaged or gone and has no roles to ask for",
}
"""What writes and asks for no right: the function, and why."""


@cache
def graph() -> dict[str, set[str]]:
    """Every function of the program by its full name, with the full names of those it mentions."""
    return {name: _mentioned(source, node) for source in sources("desktop") for name, node in _functions(source)}


def _functions(source: Source) -> list[tuple[str, ast.FunctionDef]]:
    """A file's functions and methods with their full names."""
    found = []
    for node in source.tree.body:
        if isinstance(node, ast.FunctionDef):
            found.append((f"{source.module}.{node.name}", node))
        elif isinstance(node, ast.ClassDef):
            inner = [each for each in node.body if isinstance(each, ast.FunctionDef)]
            found += [(f"{source.module}.{node.name}.{each.name}", each) for each in inner]
    return found


def _names(source: Source) -> dict[str, str]:
    """What each name at the top of a file stands for: what it imports and what it declares."""
    known = {}
    for node in source.tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            known[node.name] = f"{source.module}.{node.name}"
    for inner in ast.walk(source.tree):
        if isinstance(inner, ast.ImportFrom) and inner.module:
            known |= {alias.asname or alias.name: f"{inner.module}.{alias.name}" for alias in inner.names}
    return known


_known = cache(_names)


def _mentioned(source: Source, function: ast.FunctionDef) -> set[str]:
    """What a function mentions, by full name; a statement that writes is told as "write"."""
    known, found = _known(source), set()
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and node.id in known:
            found.add(known[node.id])
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known:
            found.add(f"{known[node.value.id]}.{node.attr}")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith(WORDS):
            found.add("write")
    return found | ({"write"} if found & (WHOLE | {f"sqlalchemy.{word}" for word in STATEMENTS}) else set())


@cache
def _callers() -> dict[str, set[str]]:
    """Which functions mention a function, by full names."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, mentioned in graph().items():
        for each in mentioned:
            found[each].add(name)
    return found


def _closure(past: frozenset[str]) -> frozenset[str]:
    """The functions that write, by full name; what only calls one of those in `past` does not."""
    found, new = {"write"}, ["write"]
    while new:
        more = _callers()[new.pop()] - found
        found |= more
        new += more - past
    return frozenset(found - {"write"})


@cache
def declared() -> frozenset[str]:
    """The functions that declare their right."""
    return frozenset(
        name for source in sources("desktop") for name, node in _functions(source) if _needs(node.decorator_list)
    )


@cache
def writers() -> frozenset[str]:
    """The functions that write without being asked for a right on the way."""
    return _closure(declared() | OPEN.keys()) - declared() - OPEN.keys()


def _needs(decorators: list[ast.expr]) -> bool:
    called = [each.func for each in decorators if isinstance(each, ast.Call)]
    return any(isinstance(each, ast.Name) and each.id == "needs" for each in called)


def _is_action_file(source: Source) -> bool:
    """Whether a file holds what users can do: a room's actions with the further files of that job, or the shell's."""
    _desktop, _, rest = source.path.removesuffix(".py").partition("/")
    room, _, file = rest.partition("/")
    if room == "shell":
        return file.endswith("_actions")
    return file.split("/")[0] == "actions" or FURTHER.get(rest, "").startswith("actions")


def _takes_session(node: ast.FunctionDef) -> bool:
    given = [each.annotation for each in node.args.args]
    return any(isinstance(each, ast.Name) and each.id in ("Session", "Sole") for each in given)


@cache
def actions() -> frozenset[str]:
    """The public functions of the action files that take a session and write."""
    return frozenset(
        name
        for source in sources("desktop")
        if _is_action_file(source)
        for name, node in _functions(source)
        if not node.name.startswith("_") and _takes_session(node) and name in _closure_of_all()
    )


@cache
def _closure_of_all() -> frozenset[str]:
    return _closure(frozenset())


def _is_below(name: str) -> bool:
    """Whether a function belongs to what writes for the actions: the storage, a store, or a file's private step.

    Whoever calls a private step and declares no right is found itself.
    """
    _desktop, room, file, *_rest = name.split(".")
    module, _, last = name.rpartition(".")
    return room == "storage" or file == "store" or (last.startswith("_") and module in _modules())


@cache
def _modules() -> frozenset[str]:
    return frozenset(source.module for source in sources("desktop"))


def test_every_action_that_writes_declares_its_right() -> None:
    assert len(actions()) > 150
    assert sorted(actions() & writers()) == []


def test_nothing_else_writes_past_the_actions() -> None:
    past = (name for name in writers() if not _is_below(name))
    assert sorted(name for name in past if not name.startswith("desktop.shell.demo.")) == []


def test_what_changes_the_whole_file_is_an_action_with_a_right() -> None:
    known = {f"desktop.shell.protection_actions.{each.rpartition('.')[2]}" for each in WHOLE}
    assert known <= actions() & declared() and graph().keys() >= WHOLE


def test_what_needs_no_right_is_there_and_writes() -> None:
    assert OPEN.keys() - _closure_of_all() == set()
    assert OPEN.keys() & declared() == set()


def test_whoever_may_only_read_is_refused_every_action() -> None:
    assert not any(may(Role.READER, each) for each in Right)
    assert actions() <= declared() | OPEN.keys()
