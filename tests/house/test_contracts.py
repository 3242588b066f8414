"""The house stands as it was drawn: floors, rooms, and who may use what (pyproject.toml, tool.importlinter)."""

import ast
import subprocess
import sys

from tests.house import rooms
from tests.house.sources import ROOT, Source, imports, nodes, sources

NETWORK = (
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "xmlrpc",
)  # fmt: skip
LOCAL_SOCKETS = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
"""Two windows on one computer talk through these (single instance); they reach no network."""

LATE = "imported late: start-up"


def test_imports_keep_the_contracts() -> None:
    command = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True, no_logo=True))"
    done = subprocess.run(
        [sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_folder_is_a_room_or_a_floor() -> None:
    floors = {"base", "storage", "ui", "documents", "exchange", "shell"}
    folders = {path.parent.name for path in (ROOT / "desktop").glob("*/__init__.py")}
    assert folders <= floors | set(rooms.ROOMS)
    assert {path.name for path in (ROOT / "desktop").glob("*.py")} <= {"__init__.py", "__main__.py"}


def test_every_folder_with_sources_is_a_package() -> None:
    lacking = [
        str(folder)
        for folder in (ROOT / "desktop").rglob("*")
        if folder.is_dir() and any(folder.glob("*.py")) and not (folder / "__init__.py").exists()
    ]
    assert not lacking


def test_a_room_has_the_files_of_every_room() -> None:
    strange = []
    for source in sources("desktop"):
        _, room, *rest = source.path.removesuffix(".py").split("/")
        if room in rooms.ROOMS and rest[0] not in rooms.JOBS and f"{room}/{rest[0]}" not in rooms.FURTHER:
            strange.append(source.path)
    assert not strange, "a further file needs a reason in tests/house/rooms.py and a place in pyproject.toml"


def test_further_files_are_still_there() -> None:
    gone = [name for name in rooms.FURTHER if not list((ROOT / "desktop").glob(f"{name}*"))]
    assert not gone
    contract = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert not [name for name in rooms.FURTHER if f"({name.split('/')[1]})" not in contract]


def test_base_is_a_closed_list() -> None:
    assert {path.stem for path in (ROOT / "desktop" / "base").glob("*")} - {"__pycache__"} <= set(rooms.BASE)


def test_packages_say_what_they_are_and_nothing_else() -> None:
    full = [
        source.path
        for source in sources("desktop")
        if source.path.endswith("__init__.py") and source.path != "desktop/__init__.py" and _room_level(source.path)
        if len(source.tree.body) != 1 or ast.get_docstring(source.tree) is None
    ]
    assert not full


def _room_level(path: str) -> bool:
    """Whether it is the package of a room or floor, not a file that became a folder."""
    return path.count("/") == 2


def test_nothing_reaches_for_the_network() -> None:
    reached = [
        f"{source.path}:{statement.lineno} {name}"
        for source in sources("desktop")
        for statement, name in imports(source.tree)
        if any(name == module or name.startswith(f"{module}.") for module in NETWORK)
        or (name.startswith("PySide6.QtNetwork") and name not in LOCAL_SOCKETS)
    ]
    assert not reached


def test_imports_stand_at_the_top_unless_start_up_time_earns_it() -> None:
    late = []
    for source in sources("desktop"):
        top = {id(node) for node in source.tree.body}
        for statement, name in imports(source.tree):
            if id(statement) not in top and LATE not in _block(source, statement):
                late.append(f"{source.path}:{statement.lineno} {name}")
    assert not late, f"move the import to the top, or say '# {LATE}' beside it"


def _block(source: Source, statement: ast.stmt) -> str:
    """An import with the imports and comments directly above it: one comment may speak for all of them."""
    first = statement.lineno - 1
    while source.lines[first - 1].strip().startswith(("import ", "from ", "#")):
        first -= 1
    return "\n".join(source.lines[first : statement.end_lineno])


def test_no_import_is_only_for_the_type_checker() -> None:
    names = [
        f"{source.path}:{node.lineno}"
        for source in sources("desktop", "installer", "i18n", "tests")
        if "TYPE_CHECKING" in source.text
        for node in nodes(source.tree)
        if (isinstance(node, ast.Name) and node.id == "TYPE_CHECKING")
        or (isinstance(node, ast.Attribute) and node.attr == "TYPE_CHECKING")
    ]
    assert not names, "a cycle is a mistake in the layout"


def test_no_star_imports() -> None:
    assert not [source.path for source in sources("desktop") for _, name in imports(source.tree) if name.endswith(".*")]
