"""Fuzzing: `python tests/benchmarks/fuzzing.py [READER …] [--minutes 10] [--seed N] [--no-cases]` breaks files.

First every case of tests/exchange/hostile.py is read, then mutations of good and hostile files until the time is up,
the readers in turn, in child processes with bounds of memory and time; the mutations come from a seed, which is told.
Prints one line for each reader, keeps each file that breaks one in the folder that it tells, and ends with an error
then.
"""

import argparse
import hashlib
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.exchange import make_mails  # noqa: E402
from tests.exchange.confined import Confined  # noqa: E402
from tests.exchange.hostile import CASES, FORMULAS, INJECTIONS, NAMES, book, calendar, drawing, jpeg, png  # noqa: E402
from tests.exchange.readers import READERS  # noqa: E402

SLOWEST, LARGEST = 5.0, 700.0
"""Seconds of the processor and megabytes that one file may take."""
_TURN = 2.0
"""Seconds that a reader has before the next one's turn."""
_TOLD = frozenset(("read", "problem"))
_WORDS = ("\0", "\r\n\r\n", "--b--", "<!--", "]]>", "&a;", "=?utf-8?B?", "{\\rtf1", "-1", "1e999", "nan", "9" * 20)
_PIECES = (
    *(each.encode("utf-8", "replace") for each in (*NAMES[:30], *INJECTIONS[:20], *FORMULAS, *_WORDS)),
    *(b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\0", b"\x80", b"\xed\xa0\x80"),
)


def seeds(reader: str) -> list[bytes]:
    """Good files, and small hostile ones, that a reader knows."""
    mails = make_mails.files()
    table = "Navn;Parti;Mail;Udvalg;Fra\nMette Å;A;m@b.example;Teknik (formand), Børn;1.1.2026\nPer;;;;\n".encode()
    event = "UID:1\r\nDTSTART;TZID=Europe/Copenhagen:20261120T100000\r\nDTEND:20261120T110000Z\r\nSUMMARY:Byråd"
    weekly = event + "\r\nRRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20280101"
    whole = "UID:2\r\nDTSTART;VALUE=DATE:20261120\r\nDURATION:P2D\r\nEXDATE:20261121\r\nSUMMARY:x"
    words = '<path d="M0 0L9 9"/><text x="5" y="9">Ø</text><use href="#a"/>'
    rules = "Afsnit;Regel;Side;Frist\nA;Tekst;Begge;1. marts, løbende\nB;Anden;Politik;hver måned\n"
    rich = b"{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\pard a\\par \\u230?\\'e6{\\*\\x y}}"
    own: dict[str, list[bytes]] = {
        "mail": list(mails.values()),
        "people": [table, book()],
        "meetings": ["Dato;Tid;Udvalg;Sted\n1.2.2027;17:00;Byråd;Salen\n".encode(), book()],
        "pasted": ["Dato\tTid\n1.2.2027  17.00  Byråd  Salen\nmandag den 5. april 2027 | kl. 9\n".encode()],
        "calendar": [calendar(weekly, whole)],
        "rulebook": [rules.encode(), book()],
        "logo": [png(8, 8), jpeg(), jpeg(progressive=True), drawing(words)],
        "html": [b'<p>a<br><table><tr><td>b</td></tr></table><ul><li>c</ul><a href="https://x.example">d</a><pre>e</pre>'],
        "rich text": [rich, b"\0" * 8 + b"LZFu\0\0\0\0" + b"\x40abc\x00\x0f"],
        "words": [*mails.values(), table],
    }  # fmt: skip
    small = [make() for name, (of, make) in CASES.items() if of == reader and name in _SMALL]
    return own[reader] + [each for each in small if len(each) < 20_000]


_SMALL = frozenset(
    name
    for name in CASES
    if any(word in name for word in ("loop", "entity", "laughs", "zone by", "uses itself", "outer", "cut", "far"))
)


def mutated(data: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """A file with some bytes changed, taken out, doubled, moved, or taken from another."""
    held = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8, 20))):
        at = chance.randrange(len(held) + 1)
        end = min(len(held), at + chance.choice((1, 2, 4, 16, 100, 1000)))
        match chance.randrange(8):
            case 0:
                held[at:end] = chance.randbytes(end - at)
            case 1:
                del held[at:end]
            case 2:
                held[at:at] = held[at:end] * chance.choice((1, 2, 10, 200))
            case 3:
                held[at:at] = chance.choice(_PIECES)
            case 4 if at < len(held):
                held[at] ^= 1 << chance.randrange(8)
            case 5:
                other = chance.choice(others)
                place = chance.randrange(len(other) + 1)
                held[at:end] = other[place : place + chance.choice((4, 50, 500))]
            case 6 if at + 4 <= len(held):
                held[at : at + 4] = chance.choice((0, 1, 255, 2**16, 2**31 - 1, 2**32 - 1)).to_bytes(4, "little")
            case _:
                held[at:end] = chance.choice(_PIECES)
        del held[200_000:]
    return bytes(held)


class Readings:
    """What one reader did: files, the slowest, the most memory, and what broke it."""

    def __init__(self, reader: str, seed: int, folder: Path) -> None:
        self.reader, self.folder = reader, folder
        self.chance = random.Random(f"{seed} {reader}")
        self.files = self.problems = 0
        self.seconds = self.megabytes = 0.0
        self.broken: list[str] = []
        self.held = seeds(reader)

    def take(self, found: tuple[str, float, float], name: str, data: bytes = b"") -> None:
        """Counts one file, and keeps it when it broke the reader."""
        ended, seconds, megabytes = found
        self.files += 1
        self.problems += ended == "problem"
        self.seconds, self.megabytes = max(self.seconds, seconds), max(self.megabytes, megabytes)
        if ended not in _TOLD or seconds > SLOWEST or megabytes > LARGEST:
            if data:
                name = hashlib.sha256(data).hexdigest()[:16]
                (self.folder / name).write_bytes(data)
            self.broken.append(f"{name}: {ended}, {seconds:.1f} s, {megabytes:.0f} MB")

    def turn(self, child: Confined, until: float) -> None:
        """Reads mutations until a moment."""
        file = self.folder / f"now-{self.reader}".replace(" ", "-")
        while time.monotonic() < until:
            data = mutated(self.chance.choice(self.held), self.chance, self.held)
            file.write_bytes(data)
            self.take(child.read({"reader": self.reader, "file": str(file)}, 2 * SLOWEST), "", data)
        file.unlink(missing_ok=True)

    def told(self) -> str:
        """The reader's line."""
        ends = f"{len(self.broken)} broken" if self.broken else "none broken"
        figures = f"{self.files:7,} files, {self.problems:7,} refused, slowest {self.seconds:4.1f} s"
        return "\n  ".join(
            (f"{self.reader:10} {figures}, most {self.megabytes:4.0f} MB, {ends}", *dict.fromkeys(self.broken))
        )


def main() -> None:
    """Runs what is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("reader", nargs="*", metavar="READER", help=", ".join(READERS))
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=20261120)
    parser.add_argument("--no-cases", action="store_true", help="leave the hostile cases out")
    wanted = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="samspil-fuzzing-"))
    readings = {name: Readings(name, wanted.seed, folder) for name in wanted.reader or READERS}
    if not wanted.no_cases:
        read_cases(readings)
    began = time.monotonic()
    with Confined() as child:
        for each in _turns(readings, began + 60 * wanted.minutes):
            each.turn(child, time.monotonic() + _TURN)
    for each in readings.values():
        print(each.told(), flush=True)
    broken = any(each.broken for each in readings.values())
    print(
        f"seed {wanted.seed}, {time.monotonic() - began:.0f} s of mutations{f', files in {folder}' if broken else ''}"
    )
    sys.exit(broken)


def read_cases(readings: dict[str, Readings]) -> None:
    """Reads every hostile case, each in a child of its own, so that its memory is its own."""
    for name, (reader, _) in CASES.items():
        if reader in readings:
            with Confined() as child:
                readings[reader].take(child.read({"case": name}), name)


def _turns(readings: dict[str, Readings], until: float) -> Iterator[Readings]:
    """The readers in turn until the time is up."""
    while True:
        for each in readings.values():
            if time.monotonic() >= until:
                return
            yield each


if __name__ == "__main__":
    main()
