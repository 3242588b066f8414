"""Parts: what a document is made of, as plain data; a story is a tuple of parts in reading order."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 (the title, one in a document) to 3; `over` is a short line above a title."""

    text: str
    level: int = 2
    over: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Plain text; each line of it becomes a paragraph of its own."""

    text: str


@dataclass(frozen=True)
class Rich:
    """Text in the HTML subset of desktop.base.richtext: paragraphs, lists, bold, italic, links."""

    html: str


@dataclass(frozen=True)
class Quote:
    """Words that stand as somebody gave or adopted them: plain text in the serif, with a rule at its left."""

    text: str


@dataclass(frozen=True)
class Facts:
    """Pairs of label and value in two columns, read row by row; a value may have lines, empty ones are left out."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Listing:
    """A list of plain texts, with dots or numbers."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Note:
    """A tinted box with a short text and, if wanted, a title."""

    text: str
    title: str = ""


@dataclass(frozen=True)
class Signature:
    """Who stands behind the document: a label ("Approved by"), a name and lines below it; never split over pages."""

    label: str
    name: str
    lines: tuple[str, ...] = ()


Part = Heading | Paragraph | Rich | Quote | Facts | Listing | Note | Signature
Story = tuple[Part, ...]


@dataclass(frozen=True)
class Meta:
    """What the file says of itself; `created` carries its zone, and the same date gives the same bytes."""

    title: str
    author: str
    language: str
    subject: str = ""
    case_number: str = ""
    created: datetime | None = None


@dataclass(frozen=True)
class House:
    """The municipality's letterhead: logo is a PNG or JPEG file's content, colour is #rrggbb."""

    name: str
    unit: str = ""
    address: tuple[str, ...] = ()
    logo: bytes | None = None
    colour: str = "#0B5B6C"
    footer: str = ""
