"""Parts: what a document is made of, as plain data; a story is a tuple of parts in reading order.

Texts are plain; only `Rich` carries marks (bold, italic, links). `lang` names the language of a part that is not the
document's own, as da, nb, nn, en or any other tag ("de", "se").
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from desktop.documents.drawing import Drawing


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 (the title, one in a document) to 3; `over` is a short line above a title."""

    text: str
    level: int = 2
    over: str = ""
    lang: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Plain text; each line of it becomes a paragraph of its own; `quiet` sets it small in the second ink."""

    text: str
    quiet: bool = False
    lang: str = ""


@dataclass(frozen=True)
class Rich:
    """Text in the HTML subset of desktop.base.richtext: paragraphs, lists, bold, italic, links."""

    html: str
    lang: str = ""


@dataclass(frozen=True)
class Quote:
    """Words that stand as somebody gave or adopted them: plain text in the serif, with a rule at its left."""

    text: str
    lang: str = ""


@dataclass(frozen=True)
class Facts:
    """Pairs of label and value in two columns, read row by row; a value may have lines, empty ones are left out."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Item:
    """An item of a list that has a list of its own below it."""

    text: str
    items: "tuple[str | Item, ...]" = ()
    numbered: bool = False


@dataclass(frozen=True)
class Listing:
    """A list of texts with dots or numbers; an `Item` nests a list below its text."""

    items: tuple[str | Item, ...]
    numbered: bool = False
    lang: str = ""


@dataclass(frozen=True)
class Note:
    """A tinted box with a short text and, if wanted, a title; an important or internal one says so in words."""

    text: str
    title: str = ""
    kind: Literal["note", "important", "internal"] = "note"
    lang: str = ""


@dataclass(frozen=True)
class Signature:
    """Who stands behind the document: a label ("Approved by"), a name and lines below it; never split over pages.

    `to_sign` leaves a line to sign on above the name.
    """

    label: str
    name: str
    lines: tuple[str, ...] = ()
    to_sign: bool = False


# ------------------------------------------------------------------------------------------------ tables and pictures


@dataclass(frozen=True)
class Column:
    """A column of a table: its width as a share among the others; cells of a `row_head` column name their row."""

    title: str
    width: float = 1.0
    align: Literal["left", "right"] = "left"
    row_head: bool = False


@dataclass(frozen=True)
class Cell:
    """A cell that is more than plain text; a cell over several rows or columns is left out in the rows it covers."""

    text: str = ""
    bold: bool = False
    rows: int = 1
    columns: int = 1
    html: str = ""
    """Text with bold, italic and links instead of `text`; its blocks become lines."""
    lang: str = ""


@dataclass(frozen=True)
class Group:
    """A tinted row over the whole table or timetable that names the rows below it; a day, a section."""

    text: str


Row = tuple[str | Cell, ...]


@dataclass(frozen=True)
class Table:
    """A table; its headings are repeated on each page, rows stay whole where a page can hold them.

    A caption is read with the table. `small` sets wide registers at 8.5 points.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row | Group, ...]
    caption: str = ""
    small: bool = False


@dataclass(frozen=True)
class Figure:
    """A PNG or JPEG file's content or a drawing, with what it shows in words; `width` is a share of the line.

    A drawing keeps its own size in points where `width` is 0, and is made smaller where the line is too short.
    """

    picture: bytes | Drawing
    alt: str
    caption: str = ""
    width: float = 0.0


# ------------------------------------------------------------------------------------------- the municipality's papers


@dataclass(frozen=True)
class Slot:
    """A line of a programme; times are written out as they shall stand, `details` are lines below the text.

    A slot of level 1 belongs to the one above it (what is prepared meanwhile); `internal` marks it in words.
    """

    start: str
    end: str = ""
    text: str = ""
    place: str = ""
    responsible: str = ""
    details: tuple[str, ...] = ()
    level: int = 0
    internal: bool = False


@dataclass(frozen=True)
class Timetable:
    """A programme: times in bold at the left; columns in which nothing stands are left out; groups name days."""

    rows: tuple[Slot | Group, ...]
    caption: str = ""


@dataclass(frozen=True)
class Person:
    """Somebody who takes part, with title and house."""

    name: str
    title: str = ""
    organisation: str = ""


@dataclass(frozen=True)
class Side:
    """One side of a meeting, with its people in order of precedence."""

    name: str
    people: tuple[Person, ...]


@dataclass(frozen=True)
class Participants:
    """Who takes part, by side; two sides stand beside each other, and are read one after the other."""

    sides: tuple[Side, ...]


@dataclass(frozen=True)
class Check:
    """A line of a checklist; `note` stands small below it (who, when, why not)."""

    text: str
    state: Literal["open", "done", "irrelevant"] = "open"
    note: str = ""


@dataclass(frozen=True)
class Checklist:
    """Boxes that are ticked, empty or struck out; the state is read aloud as a word."""

    items: tuple[Check, ...]


@dataclass(frozen=True)
class Recipient:
    """Who gets or got the document, and how or as what."""

    name: str
    note: str = ""


@dataclass(frozen=True)
class Distribution:
    """To whom the document goes, in two columns where there are many; `title` stands instead of "Sent to"."""

    recipients: tuple[Recipient, ...]
    title: str = ""


@dataclass(frozen=True)
class AddressHead:
    """The first part of a letter: the recipient where the window of an envelope shows it, references beside it.

    `country` DK or NO chooses the window where the house has not measured its own; each line of `lines` is one line of
    the address.
    """

    lines: tuple[str, ...]
    references: tuple[tuple[str, str], ...] = ()
    country: Literal["DK", "NO"] = "DK"


@dataclass(frozen=True)
class Contents:
    """The headings that follow, down to `depth`, with page numbers and links; `title` stands instead of "Contents"."""

    depth: int = 2
    title: str = ""


@dataclass(frozen=True)
class PageBreak:
    """What follows begins a new page."""


@dataclass(frozen=True)
class WriteLines:
    """Empty lines to write on, with a question or label above them."""

    count: int
    label: str = ""


@dataclass(frozen=True)
class Card:
    """A card: a large text, a short title over it and a small line at its foot."""

    text: str
    title: str = ""
    foot: str = ""


@dataclass(frozen=True)
class Cards:
    """Cards to cut out, each the same size, with cutting marks: four A6 or two A5 on a sheet of A4."""

    cards: tuple[Card, ...]
    size: Literal["A5", "A6"] = "A6"


Part = (
    Heading
    | Paragraph
    | Rich
    | Quote
    | Facts
    | Listing
    | Note
    | Signature
    | Table
    | Figure
    | Timetable
    | Participants
    | Checklist
    | Distribution
    | AddressHead
    | Contents
    | PageBreak
    | WriteLines
    | Cards
)
Story = tuple[Part, ...]


# ------------------------------------------------------------------------------------------------ the document itself


@dataclass(frozen=True)
class Meta:
    """What the file says of itself and how its pages are made.

    `created` carries its zone, and the same date gives the same bytes. `mark` stands in words at the head of every
    page. A document without `letterhead` begins at the top of the page.
    """

    title: str
    author: str
    language: str
    subject: str = ""
    case_number: str = ""
    created: datetime | None = None
    paper: Literal["A4", "A5", "A6"] = "A4"
    landscape: bool = False
    mark: Literal["", "internal", "draft", "confidential"] = ""
    letterhead: bool = True


@dataclass(frozen=True)
class Window:
    """Where an envelope shows the recipient: millimetres from the sheet's left and upper edge, width and height."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class House:
    """The municipality's letterhead: logo is a PNG or JPEG file's content, colour is #rrggbb."""

    name: str
    unit: str = ""
    address: tuple[str, ...] = ()
    logo: bytes | None = None
    colour: str = "#0B5B6C"
    footer: str = ""
    signers: tuple[str, ...] = ()
    """Who may sign letters, each as "name, title"; the first does so unless another is chosen."""
    window: Window | None = None
    """The window of the house's own envelopes, where it is not the country's usual one."""
