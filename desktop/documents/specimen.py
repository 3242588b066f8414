"""Specimen: a document of every part there is, in the language that is spoken; to look at, to check, to learn from."""

import io
from datetime import UTC, datetime

from PIL import Image, ImageDraw

from desktop.base.dates import long_date
from desktop.base.words import language, speaking, translate
from desktop.documents.drawing import Box, Circle, Drawing, Line, Polygon, Shape, Words
from desktop.documents.parts import (
    AddressHead,
    Card,
    Cards,
    Cell,
    Check,
    Checklist,
    Column,
    Contents,
    Distribution,
    Facts,
    Figure,
    Group,
    Heading,
    House,
    Item,
    Listing,
    Meta,
    Note,
    PageBreak,
    Paragraph,
    Part,
    Participants,
    Person,
    Quote,
    Recipient,
    Rich,
    Side,
    Signature,
    Slot,
    Story,
    Table,
    Timetable,
    WriteLines,
)
from desktop.documents.typeset import typeset

MADE = datetime(2027, 5, 3, 9, 0, tzinfo=UTC)
_MEETINGS = (4, 7, 6, 9)


def sample(lang: str, house: House | None = None) -> bytes:
    """The specimen as PDF in a language, in the letterhead of a house or of an invented one."""
    with speaking(lang):
        told = house or House(translate("Specimen", "The municipality"), "", ("4990 Havnby",))
        title = translate("Specimen", "Specimen of all parts")
        meta = Meta(title, told.name, lang, translate("Specimen", "Specimen"), "27/1042", MADE, mark="draft")
        return typeset(specimen(), meta, told)


def specimen() -> Story:
    """A story of every part, in the language that is spoken."""
    return (*_letter(), *_text(), *_tables(), *_pictures(), *_meeting(), *_workshop())


def _words() -> str:
    return translate(
        "Specimen",
        "The council has asked for an overview. The administration has gathered it, and this page shows how it looks.",
    )


def _letter() -> tuple[Part, ...]:
    references = (
        (translate("Specimen", "Case number"), "27/1042"),
        (translate("Specimen", "Date"), long_date(MADE.date())),
    )
    return (
        AddressHead(("Åse Kjær", "Torvet 1", "4990 Havnby"), references, "DK" if language() == "da" else "NO"),
        Heading(translate("Specimen", "Specimen of all parts"), 1, over=translate("Specimen", "Specimen")),
        Paragraph(_words()),
        Contents(),
        Signature(translate("Specimen", "Yours sincerely"), "Jens Holm", (translate("Specimen", "Director"),), True),
        PageBreak(),
    )


def _text() -> tuple[Part, ...]:
    bold = translate("Specimen", "in bold")
    italic = translate("Specimen", "in italics")
    link = translate("Specimen", "a link")
    first, second = translate("Specimen", "First matter"), translate("Specimen", "Second matter")
    return (
        Heading(translate("Specimen", "Text")),
        Facts(
            (
                (translate("Specimen", "Date"), long_date(MADE.date())),
                (translate("Specimen", "Case number"), "27/1042"),
                (translate("Specimen", "Place"), "Havnby"),
            )
        ),
        Rich(f"<p>{_words()} <b>{bold}</b>, <i>{italic}</i>, <a href='https://havnby.example'>{link}</a>.</p>"),
        Quote(_words()),
        Heading(translate("Specimen", "Lists"), 3),
        Listing((Item(first, (translate("Specimen", "a detail"), translate("Specimen", "another detail"))), second)),
        Listing((first, second), numbered=True),
        Note(_words(), translate("Specimen", "A note")),
        Note(_words(), kind="important"),
        Note(_words(), kind="internal"),
        Paragraph("Der Rat hat um eine Übersicht gebeten.", lang="de"),
        Paragraph("Čáhčesuolu gielda · Łódź · Đặng Thị Ngọc · İzmir · שלום · مرحبا", quiet=True),
    )


def _tables() -> tuple[Part, ...]:
    columns = (
        Column(translate("Specimen", "Post"), 3, row_head=True),
        Column(translate("Specimen", "Remark"), 3),
        Column(translate("Specimen", "Amount"), 1, "right"),
    )
    both = Cell(translate("Specimen", "A cell over two rows"), rows=2)
    rows = (
        Group(translate("Specimen", "First group")),
        (translate("Specimen", "First matter"), both, "1"),
        (translate("Specimen", "Second matter"), "2"),
        Group(translate("Specimen", "Second group")),
        (Cell(translate("Specimen", "In all"), bold=True), Cell(html="<i>–</i>"), Cell("3", bold=True)),
    )
    return (
        Heading(translate("Specimen", "Tables")),
        Table(columns, rows, translate("Specimen", "A table with groups")),
    )


def _pictures() -> tuple[Part, ...]:
    return (
        Heading(translate("Specimen", "Pictures")),
        Figure(
            _plot(),
            translate("Specimen", "Bars: the number of meetings in four years rises from four to nine, with one dip."),
            translate("Specimen", "Meetings by year"),
        ),
        Figure(_picture(), translate("Specimen", "A blue shield on white."), width=0.12),
    )


def _plot() -> Drawing:
    """A small plot of bars, from lines and boxes."""
    shapes: list[Shape] = [Line(20, 110, 320, 110)]
    for number, count in enumerate(_MEETINGS):
        x = 40.0 + 70 * number
        shapes.append(Box(x, 110 - 10 * count, 36, 10 * count, fill="accent", line=""))
        shapes.append(Words(x + 18, 104 - 10 * count, str(count), anchor="middle", bold=True))
        shapes.append(Words(x + 18, 122, str(2024 + number), anchor="middle", colour="faint"))
    ends = tuple((58.0 + 70 * number, 106 - 10 * count - 12) for number, count in enumerate(_MEETINGS))
    shapes.append(Polygon(ends, line="faint", closed=False, dashed=True))
    shapes += [Circle(x, y, 2, fill="paper", line="faint") for x, y in ends]
    shapes.append(Words(14, 110, translate("Specimen", "Meetings"), upright=True, colour="faint"))
    return Drawing(330, 126, tuple(shapes))


def _picture() -> bytes:
    """A picture file, invented."""
    picture = Image.new("RGBA", (240, 300), (0, 0, 0, 0))
    ImageDraw.Draw(picture).polygon([(8, 8), (232, 8), (232, 160), (120, 292), (8, 160)], fill="#0B3C5D")
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def _meeting() -> tuple[Part, ...]:
    welcome = translate("Specimen", "Welcome")
    programme = (
        Group(long_date(MADE.date())),
        Slot("09.00", "09.30", welcome, translate("Specimen", "Council hall"), "Åse Kjær", (_words(),)),
        Slot("09.15", "", translate("Specimen", "Coffee is brought"), level=1, internal=True),
        Slot("09.30", "11.00", translate("Specimen", "Conversation"), translate("Specimen", "Council hall")),
    )
    sides = (
        Side(translate("Specimen", "Hosts"), (Person("Åse Kjær", translate("Specimen", "Mayor")), Person("Jens Holm"))),
        Side(translate("Specimen", "Guests"), (Person("Marie Dahl", translate("Specimen", "Director"), "Vestbygda"),)),
    )
    checks = (
        Check(translate("Specimen", "Room booked"), "done", "Jens Holm"),
        Check(translate("Specimen", "Programme sent")),
        Check(translate("Specimen", "Interpreter booked"), "irrelevant"),
    )
    return (
        Heading(translate("Specimen", "A meeting")),
        Timetable(programme),
        Participants(sides),
        Checklist(checks),
        Distribution((Recipient("Åse Kjær", translate("Specimen", "by e-mail")), Recipient("Jens Holm"))),
    )


def _workshop() -> tuple[Part, ...]:
    question = translate("Specimen", "What makes a good conversation?")
    foot = translate("Specimen", "Specimen")
    cards = tuple(Card(question, str(number), foot) for number in range(1, 6))
    return (
        Heading(translate("Specimen", "A workshop")),
        WriteLines(4, question),
        Cards(cards),
    )
