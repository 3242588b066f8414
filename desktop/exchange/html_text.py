"""HTML text: a mail's HTML as readable text. Nothing is fetched, run or drawn.

A scanner of its own instead of html.parser: several times faster and linear for whatever a stranger sends.
"""

import re
from dataclasses import dataclass, field
from html import unescape

from desktop.exchange.characters import clean

_LINE, _PARAGRAPH, _BREAK, _CELL, _ROW = "\x01", "\x02", "\x03", "\x04", "\x05"
_HARD = "\u00a0"
_MARKS = (_LINE, _PARAGRAPH, _BREAK, _CELL, _ROW)
_TAG = re.compile(r"""<(?:(/?)([a-zA-Z][^\s/<>]*+)((?:[^<>"']++|"[^"]*"|'[^']*')*+|[^<>]*)|[!?][^<>]*)>""")
_CARRIED = re.compile(r"data:[\w/+.;=-]{1,200}base64,[A-Za-z0-9+/=%]*+")
"""Pictures that a tag carries: nothing to read, and the most of a long mail."""
_LONGEST = 4_000_000
"""Letters of HTML that are read: a book has a million."""
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_RUN = re.compile("([\x01-\x05][ \x01-\x05]*)")
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_OFFICE = re.compile(r"""\bclass\s*=\s*["']?(?:Mso|x_Mso)""", re.IGNORECASE)
_DOT = re.compile(r"^[·§][ \u00a0]+", re.MULTILINE)
_BLANKS = re.compile(r"\n{3,}")
_LINES = frozenset(
    (
        "div",
        "address",
        "article",
        "aside",
        "blockquote",
        "center",
        "dd",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "header",
        "hr",
        "main",
        "nav",
        "section",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "body",
        "html",
        "caption",
    )
)
_PARAGRAPHS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"))
_SILENT = frozenset(("script", "style", "title", "template", "svg", "iframe"))
_TOLD = ("http:", "https:", "mailto:", "tel:", "ftp:")


def html_text(html: str) -> str:
    """HTML as plain text: paragraphs, list items with • or numbers, rows with |, links as text (address)."""
    reader = _Reader()
    rest = _CONTROL.sub("", _without_comments(_CARRIED.sub("", html)[:_LONGEST]))
    at = 0
    for tag in _TAG.finditer(rest):
        if tag.start() > at:
            reader.words(rest[at : tag.start()])
        at = tag.end()
        if tag[2]:
            reader.tag(tag[2].lower(), bool(tag[1]), tag[3])
    reader.words(rest[at:])
    return _laid_out("".join(reader.out))


def _without_comments(html: str) -> str:
    """HTML without comments, Outlook's conditional ones too; one that never ends hides nothing."""
    parts: list[str] = []
    at = 0
    while (start := html.find("<!--", at)) >= 0 and (end := html.find("-->", start + 2)) >= 0:
        parts.append(html[at:start])
        at = end + 3
    return "".join(parts) + html[at:]


def _laid_out(marked: str) -> str:
    """Marks between words become line ends: as many as a reader would see."""
    parts = _RUN.split(marked)
    parts[0::2] = [words.rstrip(" ") for words in parts[0::2]]
    parts[1::2] = [_gap(run) for run in parts[1::2]]
    text = clean("".join(parts).replace("\u00a0", " "))
    return _BLANKS.sub("\n\n", _DOT.sub("• ", text)).strip()


def _gap(run: str) -> str:
    """The white space for a run of marks."""
    if _CELL in run:
        return "\n" if _ROW in run else " | "
    if _PARAGRAPH in run:
        return "\n\n"
    lines = run.count(_BREAK) + (_LINE in run or _ROW in run)
    return "\n" * min(lines, 2)


@dataclass
class _Reader:
    """Where the scanner stands: what has come out, open lists (next number, 0 for dots), the open link."""

    out: list[str] = field(default_factory=list)
    lists: list[int] = field(default_factory=list)
    link_start: int = -1
    link_target: str = ""
    silent: str = ""
    kept: int = 0
    in_office: bool = False

    def words(self, raw: str) -> None:
        """Text between tags."""
        if self.silent:
            return
        said = unescape(raw) if "&" in raw else raw
        if self.kept:
            self.out.append(said.replace("\r", "").replace("\n", _BREAK))
            return
        said = _SPACE.sub(" ", said)
        said = said.lstrip(" ") if self.after_space() else said
        if said:
            self.out.append(said)

    def tag(self, name: str, closing: bool, attributes: str) -> None:
        """One tag; unknown ones are passed over."""
        if self.silent:
            self.silent = "" if closing and name == self.silent else self.silent
        elif name in _SILENT:
            self.silent = "" if closing or attributes.endswith("/") else name
        elif name == "br":
            self.out.append(_BREAK)
        elif name in _PARAGRAPHS:
            self.paragraph(name, closing, attributes)
        elif name in _LINES:
            self.gap(_LINE)
        elif name == "tr":
            self.out.append(_ROW)
        elif name in ("td", "th"):
            self.out.append(_LINE if closing else _CELL)
        elif name == "a":
            self.link(closing, attributes)
        elif name == "li":
            self.item(closing)
        elif name in ("ul", "ol"):
            self.list(name, closing)

    def after_space(self) -> bool:
        """Whether a space here would not be seen."""
        return not self.out or self.out[-1][-1:] in " \x01\x02\x03\x04\x05" or _is_item(self.out[-1])

    def gap(self, mark: str) -> None:
        """Ends a line or a paragraph; a br just before it shows nothing, and an item's dot stays with its text."""
        out = self.out
        if out and _is_item(out[-1]):
            return
        if len(out) > 1 and out[-1] == _BREAK and out[-2] not in _MARKS:
            out.pop()
        out.append(mark)

    def paragraph(self, name: str, closing: bool, attributes: str) -> None:
        """Paragraphs and headings stand apart, Word's paragraphs do not: there an empty one makes the space."""
        if name == "pre":
            self.kept = max(0, self.kept + (-1 if closing else 1))
        office = self.in_office if closing else bool(_OFFICE.search(attributes))
        self.gap(_LINE if office else _PARAGRAPH)
        self.in_office = office and not closing

    def link(self, closing: bool, attributes: str) -> None:
        """A link: its address in parentheses behind its text, unless they say the same."""
        if not closing:
            found = _HREF.search(attributes)
            self.link_target = unescape(next(filter(None, found.groups()), "")) if found else ""
            self.link_start = len(self.out)
        elif self.link_start >= 0:
            said = "".join(self.out[self.link_start :]).strip(" \x01\x02\x03\x04\x05")
            target = _SPACE.sub("", self.link_target)
            if target.lower().startswith(_TOLD) and not _same(said, target):
                self.out.append(f" ({target})" if said else f"({target})")
            self.link_start = -1

    def item(self, closing: bool) -> None:
        """A list's item, those of inner lists indented."""
        if closing:
            self.gap(_LINE)
            return
        number = self.lists[-1] if self.lists else 0
        if number:
            self.lists[-1] += 1
        indent = _HARD * 2 * min(10, max(0, len(self.lists) - 1))
        self.out.append(f"{_LINE}{indent}{f'{number}.' if number else '•'}{_HARD}")

    def list(self, name: str, closing: bool) -> None:
        """A list's begin and end."""
        if closing:
            del self.lists[-1:]
            self.gap(_LINE if self.lists else _PARAGRAPH)
        else:
            self.gap(_LINE if self.lists else _PARAGRAPH)
            self.lists.append(1 if name == "ol" else 0)


def _is_item(piece: str) -> bool:
    """Whether a piece is the dot or number that begins a list's item."""
    return piece.startswith(_LINE) and piece.endswith(_HARD)


def _bare(address: str) -> str:
    """An address without what a reader leaves out."""
    return address.lower().removeprefix("mailto:").removeprefix("https://").removeprefix("http://").rstrip("/")


def _same(said: str, target: str) -> bool:
    """Whether a link's text already is its address."""
    return _bare(said) == _bare(target)
