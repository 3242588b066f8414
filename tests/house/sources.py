"""Reads the program's sources once for all tests of this folder."""

import ast
import gc
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Source:
    """One Python file: its path from the top of the project, its text, and its syntax tree."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree, parsed when it is first asked for."""
        made = ast.parse(self.text, self.path)
        gc.freeze()  # a million nodes that stay: no collection looks through them again
        return made

    @cached_property
    def lines(self) -> list[str]:
        """The text by lines; line 1 is at index 0."""
        return self.text.splitlines()

    @property
    def module(self) -> str:
        """The dotted name; a package has the name of its folder."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def sources(*folders: str) -> tuple[Source, ...]:
    """The Python files of some top-level folders, without migration steps, which are history."""
    return tuple(_read(path) for folder in folders for path in sorted((ROOT / folder).rglob("*.py")) if _counts(path))


def _counts(path: Path) -> bool:
    return "versions" not in path.parts


@cache
def _read(path: Path) -> Source:
    return Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))


@cache
def nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """All nodes of a tree, walked once for all tests."""
    return tuple(ast.walk(tree))


def imports(node: ast.AST) -> Iterator[tuple[ast.stmt, str]]:
    """The imports below a node: the statement and the full name of what it imports."""
    for child in nodes(node):
        if isinstance(child, ast.Import):
            yield from ((child, alias.name) for alias in child.names)
        elif isinstance(child, ast.ImportFrom) and child.module:
            yield from ((child, f"{child.module}.{alias.name}") for alias in child.names)


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method, also inner ones."""
    for node in nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def classes(tree: ast.Module) -> Iterator[ast.ClassDef]:
    """Every class, also inner ones."""
    for node in nodes(tree):
        if isinstance(node, ast.ClassDef):
            yield node


def length(node: ast.stmt) -> int:
    """Lines of a function or class, from its first to its last, the docstring left out."""
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    body = getattr(node, "body", [])
    if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        lines -= (body[0].end_lineno or body[0].lineno) - body[0].lineno + 1
    return lines


def words_of(name: str) -> set[str]:
    """The words of a name in snake_case or CamelCase, in small letters."""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)}
