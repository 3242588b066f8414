"""Compound: a small writer of compound files and of Outlook mails in them, for the tests alone.

Version 3 files: sectors of 512 bytes, a mini stream in sectors of 64 bytes for streams below 4096 bytes.
"""

import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime

SECTOR, SMALL, CUTOFF = 512, 64, 4096
END, FREE, FAT_SECTOR, NOBODY = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
STORAGE, STREAM, ROOT = 1, 2, 5


@dataclass
class Node:
    """A folder (storage) or file (stream) of a compound file."""

    name: str
    data: bytes | None = None
    children: list["Node"] = field(default_factory=list)
    number: int = 0
    left: int = NOBODY
    right: int = NOBODY
    child: int = NOBODY
    start: int = 0
    size: int = 0


def compound(children: list[Node]) -> bytes:
    """A compound file with these streams and storages in its root."""
    root = Node("Root Entry", None, children)
    nodes = numbered(root)
    sectors: list[bytes] = []
    fat: list[int] = []
    small = bytearray()
    small_fat: list[int] = []
    for node in nodes:
        if node.data is not None:
            node.size = len(node.data)
            if node.size >= CUTOFF:
                node.start = placed(node.data, sectors, fat)
            else:
                node.start = placed_small(node.data, small, small_fat)
    root.size = len(small)
    root.start = placed(bytes(small), sectors, fat) if small else END
    directory = b"".join(entry(node, node is root) for node in nodes)
    directory_start = placed(directory, sectors, fat, b"\0" * 64 + b"\0" * 4 + b"\xff" * 12 + b"\0" * 48)
    table = b"".join(struct.pack("<I", number) for number in small_fat)
    small_start = placed(table, sectors, fat, b"\xff" * 4) if table else END
    count = 1
    while count * (SECTOR // 4) < len(sectors) + count:
        count += 1
    assert count <= 109
    places = [len(sectors) + number for number in range(count)]
    fat += [FAT_SECTOR] * count
    fat += [FREE] * (-len(fat) % (SECTOR // 4))
    header = struct.pack(
        "<8s16xHHHHH6x9I",
        bytes.fromhex("d0cf11e0a1b11ae1"),
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        count,
        directory_start,
        0,
        CUTOFF,
        small_start,
        -(-len(table) // SECTOR),
        END,
        0,
    )
    header += b"".join(struct.pack("<I", place) for place in [*places, *[FREE] * (109 - count)])
    return header + b"".join(sectors) + struct.pack(f"<{len(fat)}I", *fat)


def numbered(root: Node) -> list[Node]:
    """All nodes in the order of the directory, siblings made a balanced tree."""
    nodes = [root]
    waiting = [root]
    while waiting:
        node = waiting.pop(0)
        ordered = sorted(node.children, key=lambda child: (len(child.name), child.name.upper()))
        for child in ordered:
            child.number = len(nodes)
            nodes.append(child)
        node.child = balanced(ordered)
        waiting += ordered
    return nodes


def balanced(ordered: list[Node]) -> int:
    """The number of the middle one, with the others to its left and right."""
    if not ordered:
        return NOBODY
    middle = len(ordered) // 2
    ordered[middle].left = balanced(ordered[:middle])
    ordered[middle].right = balanced(ordered[middle + 1 :])
    return ordered[middle].number


def placed(data: bytes, sectors: list[bytes], fat: list[int], filler: bytes = b"\0") -> int:
    """Puts bytes into sectors of their own and gives the first one's number."""
    start = len(sectors)
    padded = data + filler * (-(len(data)) % SECTOR // len(filler))
    for at in range(0, len(padded), SECTOR):
        sectors.append(padded[at : at + SECTOR])
        fat.append(len(sectors))
    fat[-1] = END
    return start


def placed_small(data: bytes, small: bytearray, fat: list[int]) -> int:
    """Puts bytes into the mini stream and gives the first small sector's number."""
    if not data:
        return END
    start = len(fat)
    small += data + b"\0" * (-len(data) % SMALL)
    fat += [*range(start + 1, len(small) // SMALL), END]
    return start


def entry(node: Node, is_root: bool) -> bytes:
    """A node's 128 bytes in the directory."""
    name = node.name.encode("utf-16-le") + b"\0\0"
    kind = ROOT if is_root else STORAGE if node.data is None else STREAM
    return struct.pack(
        "<64sHBBIII36xIII", name, len(name), kind, 1, node.left, node.right, node.child, node.start, node.size, 0
    )


# ------------------------------------------------------------------------------------------- Outlook mails

Value = str | bytes | int | datetime


@dataclass
class Item:
    """What a mail, a recipient or an attachment says of itself: properties by their number."""

    properties: dict[int, Value]
    recipients: list["Item"] = field(default_factory=list)
    attachments: list["Item"] = field(default_factory=list)
    inner: "Item | None" = None
    narrow: str = ""
    """The charset of texts that are not kept as Unicode."""


def outlook(mail: Item) -> bytes:
    """A .msg file."""
    return compound(
        [
            *parts_of(mail, 32),
            Node(
                "__nameid_version1.0",
                None,
                [
                    Node("__substg1.0_00020102", b""),
                    Node("__substg1.0_00030102", b""),
                    Node("__substg1.0_00040102", b""),
                ],
            ),
        ]
    )


def parts_of(item: Item, offset: int) -> list[Node]:
    """The streams and storages of one item."""
    counts = struct.pack("<8x4I8x", *[len(item.recipients), len(item.attachments)] * 2)
    head = {32: counts, 24: counts[:24], 8: b"\0" * 8}[offset]
    nodes, lines = [], []
    for key, value in sorted(item.properties.items()):
        kind, fixed, stream = stored(value, item.narrow)
        lines.append(struct.pack("<HHI8s", kind, key, 6, fixed))
        if stream is not None:
            nodes.append(Node(f"__substg1.0_{key:04X}{kind:04X}", stream))
    if item.inner is not None:
        lines.append(struct.pack("<HHI8s", 0x000D, 0x3701, 6, struct.pack("<II", 0xFFFFFFFF, 1)))
        nodes.append(Node("__substg1.0_3701000D", None, parts_of(item.inner, 24)))
    nodes.append(Node("__properties_version1.0", head + b"".join(lines)))
    for kind_name, items in (("recip", item.recipients), ("attach", item.attachments)):
        nodes += [
            Node(f"__{kind_name}_version1.0_#{number:08X}", None, parts_of(part, 8))
            for number, part in enumerate(items)
        ]
    return nodes


def stored(value: Value, narrow: str) -> tuple[int, bytes, bytes | None]:
    """A property's kind, its eight bytes in the list and its stream, if it has one."""
    if isinstance(value, str):
        kind, data = (0x001E, value.encode(narrow)) if narrow else (0x001F, value.encode("utf-16-le"))
        return kind, struct.pack("<II", len(data) + (1 if narrow else 2), 3), data
    if isinstance(value, bytes):
        return 0x0102, struct.pack("<II", len(value), 3), value
    if isinstance(value, datetime):
        ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
        return 0x0040, struct.pack("<Q", ticks), None
    return 0x0003, struct.pack("<II", value, 0), None
