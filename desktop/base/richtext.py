"""Rich text: the few marks an answer needs, as plain data and as a tiny HTML subset."""

from dataclasses import dataclass, field, replace
from html import escape
from html.parser import HTMLParser
from itertools import groupby

from typing_extensions import override


@dataclass(frozen=True)
class Run:
    """A stretch of text in one look."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True)
class Block:
    """A paragraph or a list item: kind is paragraph, bullet or number, level counts from 0."""

    kind: str
    runs: tuple[Run, ...]
    level: int = 0

    @property
    def text(self) -> str:
        """The block's letters without marks."""
        return "".join(run.text for run in self.runs)


@dataclass
class _State:
    """Where the reader of the subset stands."""

    lists: list[str] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    bold: int = 0
    italic: int = 0
    link: str = ""


class _Reader(HTMLParser):
    """Reads the subset; unknown tags are passed over, their text is kept."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.state = _State()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        state = self.state
        if tag in ("p", "li", "div", "ul", "ol"):
            self.end_block()
        if tag in ("ul", "ol"):
            state.lists.append("bullet" if tag == "ul" else "number")
        elif tag in ("b", "strong"):
            state.bold += 1
        elif tag in ("i", "em"):
            state.italic += 1
        elif tag == "a":
            state.link = dict(attrs).get("href") or ""
        elif tag == "br":
            self.handle_data("\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        state = self.state
        if tag in ("p", "li", "div", "ul", "ol"):
            self.end_block()
        if tag in ("ul", "ol") and state.lists:
            state.lists.pop()
        elif tag in ("b", "strong"):
            state.bold = max(0, state.bold - 1)
        elif tag in ("i", "em"):
            state.italic = max(0, state.italic - 1)
        elif tag == "a":
            state.link = ""

    @override
    def handle_data(self, data: str) -> None:
        state = self.state
        if state.runs or data.strip():
            read = Run(data, bool(state.bold), bool(state.italic), state.link)
            if state.runs and replace(state.runs[-1], text=data) == read:
                read = replace(read, text=state.runs.pop().text + data)
            state.runs.append(read)

    @override
    def parse_html_declaration(self, i: int) -> int:
        try:
            return super().parse_html_declaration(i)
        except AssertionError:  # what the standard reader gives up on, such as <![foo[
            return self.parse_bogus_comment(i)

    def end_block(self) -> None:
        """Closes the block that is being read, if it holds text."""
        state = self.state
        if "".join(run.text for run in state.runs).strip():
            kind = state.lists[-1] if state.lists else "paragraph"
            state.blocks.append(Block(kind, tuple(state.runs), max(0, len(state.lists) - 1)))
        state.runs = []


def parse(html: str) -> tuple[Block, ...]:
    """The blocks of a text in the HTML subset; plain text becomes paragraphs."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_block()
    return tuple(reader.state.blocks)


def plain(html: str) -> str:
    """The text without marks, a line for each block: what is searched and mailed."""
    return "\n".join(("• " if block.kind == "bullet" else "") + block.text.strip() for block in parse(html))


def from_plain(text: str) -> str:
    """Plain text in the HTML subset, a paragraph for each line that holds something."""
    return "".join(f"<p>{escape(line.strip())}</p>" for line in text.splitlines() if line.strip())


def to_html(blocks: tuple[Block, ...]) -> str:
    """The blocks in the HTML subset; list items that follow each other share a list."""
    parts: list[str] = []
    for in_list, group in groupby(blocks, lambda block: block.kind != "paragraph"):
        if in_list:
            parts.append(_list_html(list(group)))
        else:
            parts.extend(f"<p>{_runs_html(block.runs)}</p>" for block in group)
    return "".join(parts)


def _list_html(items: list[Block]) -> str:
    """A list with its inner lists; a change of kind on the same level starts a new one."""
    out: list[str] = []
    open_tags: list[str] = []
    for item in items:
        tag = "ul" if item.kind == "bullet" else "ol"
        while len(open_tags) > item.level + 1 or (len(open_tags) == item.level + 1 and open_tags[-1] != tag):
            out.append(f"</{open_tags.pop()}>")
        while len(open_tags) < item.level + 1:
            out.append(f"<{tag}>")
            open_tags.append(tag)
        out.append(f"<li>{_runs_html(item.runs)}</li>")
    out.extend(f"</{tag}>" for tag in reversed(open_tags))
    return "".join(out)


def _runs_html(runs: tuple[Run, ...]) -> str:
    """Runs as inline HTML."""
    out = []
    for run in runs:
        said = escape(run.text, quote=False).replace("\n", "<br>")
        said = f"<i>{said}</i>" if run.italic else said
        said = f"<b>{said}</b>" if run.bold else said
        out.append(f'<a href="{escape(run.link)}">{said}</a>' if run.link else said)
    return "".join(out)
