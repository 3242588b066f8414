"""Texts: finds every text of the program that is translated, by reading the Python sources.

Qt's own extractor misses plurals in Python (it wants the number as a literal), so the sources are read here and handed
to it in a form that it understands.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

MARKERS = ("translate", "QT_TRANSLATE_NOOP")
"""Functions called with (context, text)."""
PAPER = "Paper"
"""How a context ends whose texts documents say too, wherever they stand in the source."""


@dataclass(frozen=True, order=True)
class Text:
    """One text to translate: a text with %n has one form for each grammatical number."""

    context: str
    source: str
    hint: str = field(default="", compare=False)
    on_paper: bool = field(default=False, compare=False)
    """Whether documents say it, which know more languages than the window."""

    @property
    def plural(self) -> bool:
        """Whether the text counts something."""
        return "%n" in self.source


@dataclass
class Reader(ast.NodeVisitor):
    """Reads one source file: gathers its texts, and what would not be found or not be translated at run time."""

    path: Path
    lines: list[str]
    texts: list[Text] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """A class is the context of the `tr` calls inside."""
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Looks at calls of tr, translate and QT_TRANSLATE_NOOP."""
        name = _name(node.func)
        if name == "tr" and node.args:
            self._tr(node)
        elif name in MARKERS and len(node.args) >= 2:
            self._translate(node)
        self.generic_visit(node)

    def _tr(self, node: ast.Call) -> None:
        text = self._literal(node, node.args[0])
        if text is None:
            self._problem(node, "tr() needs a text written out where it stands")
        elif "%n" in text:
            self._problem(node, "a plural in tr() is lost in subclasses: use translate() with its context")
        elif not self.classes:
            self._problem(node, "tr() outside a class has no context: use translate()")
        else:
            self._keep(node, self.classes[-1], text)

    def _translate(self, node: ast.Call) -> None:
        context, text = (self._literal(node, argument) for argument in node.args[:2])
        if text is None:
            if not isinstance(node.args[1], ast.Name | ast.Attribute):
                self._problem(node, "translate() needs a text written out where it stands; fill it in with .format()")
        elif context is None:
            self._problem(node, "translate() needs its context written out")
        elif "%n" in text and _name(node.func) == "translate" and not _counted(node):
            self._problem(node, f"nothing is counted in {text!r}")
        else:
            self._keep(node, context, text)

    def _literal(self, node: ast.Call, argument: ast.expr) -> str | None:
        """The text of a literal, also one written in parts; None for everything that is only known at run time."""
        if isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Add):
            left, right = self._literal(node, argument.left), self._literal(node, argument.right)
            return None if left is None or right is None else left + right
        value = argument.value if isinstance(argument, ast.Constant) else None
        return value if isinstance(value, str) else None

    def _keep(self, node: ast.Call, context: str, text: str) -> None:
        above = self.lines[node.lineno - 2].strip() if node.lineno > 1 else ""
        hint = above.removeprefix("#:").strip() if above.startswith("#:") else ""
        self.texts.append(Text(context, text, hint, context.endswith(PAPER) or _makes_documents(self.path)))

    def _problem(self, node: ast.Call, what: str) -> None:
        self.problems.append(f"{self.path.as_posix()}:{node.lineno}: {what}")


def read(root: Path) -> tuple[list[Text], list[str]]:
    """All texts of the program below `root`, sorted, each once, and the problems found on the way."""
    texts: dict[Text, Text] = {}
    problems: list[str] = []
    for path in sources(root):
        content = path.read_text(encoding="utf-8")
        reader = Reader(path.relative_to(root), content.splitlines())
        reader.visit(ast.parse(content, str(path)))
        problems += reader.problems
        for text in reader.texts:
            known = texts.get(text, text)
            texts[text] = replace(text, hint=max(text.hint, known.hint), on_paper=text.on_paper or known.on_paper)
    return sorted(texts.values()), problems


def _makes_documents(path: Path) -> bool:
    """Whether a source file writes documents: the kit itself, or the pdf of a room."""
    inner = path.with_suffix("").parts[1:]
    return inner[:1] == ("documents",) or inner[1:2] == ("pdf",)


def sources(root: Path) -> Iterator[Path]:
    """The Python files of the program."""
    yield from sorted((root / "desktop").rglob("*.py"))


def digest(texts: list[Text]) -> str:
    """The texts as a Python file that Qt's extractor reads without loss."""
    lines: list[str] = []
    for text in texts:
        if text.hint:
            lines.append(f"#: {text.hint}")
        number = ', "", 1' if text.plural else ""
        lines.append(f"translate({_quoted(text.context)}, {_quoted(text.source)}{number})")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    for char, code in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t")):
        text = text.replace(char, code)
    return f'"{text}"'


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _counted(node: ast.Call) -> bool:
    """Whether translate() is given a number: by name, third (words.translate) or fourth (QCoreApplication)."""
    of_qt = isinstance(node.func, ast.Attribute) and _name(node.func.value) == "QCoreApplication"
    return len(node.args) > (3 if of_qt else 2) or any(keyword.arg == "n" for keyword in node.keywords)
