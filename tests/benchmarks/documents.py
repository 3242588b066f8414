"""Documents: the kit against bare ReportLab setting the same stories: python tests/benchmarks/documents.py [--runs N].

Prints one line per budget; medians, and the two sides take turns. Where LibreOffice is installed it converts a like
letter; where it is not, that is said.
"""

import argparse
import io
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from reportlab.lib.styles import ParagraphStyle  # noqa: E402
from reportlab.platypus import Paragraph as Bare  # noqa: E402
from reportlab.platypus import SimpleDocTemplate, Spacer  # noqa: E402
from reportlab.platypus import Table as BareTable  # noqa: E402

from desktop.documents import fonts  # noqa: E402
from desktop.documents.parts import (  # noqa: E402
    Column,
    Facts,
    Heading,
    House,
    Listing,
    Meta,
    Note,
    Part,
    Rich,
    Signature,
    Story,
    Table,
)
from desktop.documents.typeset import typeset  # noqa: E402

STATUS = Path("/proc/self/status")
SENTENCE = "Kommunen har i perioden modtaget delegationer fra ind- og udland, og erfaringen er god. "
HOUSE = House("Havnby Kommune", "Politisk sekretariat", ("Torvet 1", "4990 Havnby"))
META = Meta("Måling", "Havnby Kommune", "da")
LETTER: Story = (
    Heading("Udgifter til svømning", 1),
    Facts((("Dato", "1. maj 2027"), ("Sag", "27/1"), ("Til", "Byrådet"), ("Fra", "Direktionen"))),
    Heading("Svar"),
    *(Rich(f"<p>{SENTENCE * 4}<b>Fed</b> og <a href='https://a.example/x'>henvisning</a>.</p>") for _ in range(3)),
    Listing((SENTENCE, SENTENCE, SENTENCE)),
    Note(SENTENCE),
    Signature("Godkendt af", "Åse Kjær", ("Direktør",)),
)


def main() -> int:
    """Runs all benchmarks; 1 when a budget does not hold."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--resident", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    runs = wanted.runs
    fonts.register()
    if wanted.resident:
        print(_resident())
        return 0
    held = [
        against("one-page letter", LETTER, 1.8, runs * 6),
        against("10-page mixed", mixed(10), 1.6, runs * 2),
        against("register of 4000 rows", register(4000), 1.5, runs),
        linear(),
        memory(),
        resident(),
        office(runs),
    ]
    return 0 if all(held) else 1


def mixed(pages: int) -> Story:
    """So many pages with a heading, a paragraph with a link, a list and a table each."""
    story: list[Part] = []
    for page in range(pages):
        story.append(Heading(f"Afsnit {page}", 1 if not page else 2))
        story += [Rich(f"<p>{SENTENCE * 5}<a href='https://a.example/{page}'>mere</a></p>")] * 3
        story.append(Listing((SENTENCE,) * 4))
        rows = tuple((f"Post {row}", f"{row}.000", SENTENCE[:40], "Direktør") for row in range(12))
        columns = (Column("Post", 2), Column("Beløb", 1, "right"), Column("Note", 3), Column("Hvem", 1))
        story.append(Table(columns, rows))
    return tuple(story)


def register(rows: int) -> Story:
    """A long register in four columns."""
    columns = (Column("Regel", 3, row_head=True), Column("Opfølgning", 3), Column("Ansvar", 1), Column("Frist", 1))
    made = tuple((f"A{row} {SENTENCE}", SENTENCE, "Direktør", "1. maj 2027") for row in range(rows))
    return (Heading("Register", 1), Table(columns, made, small=True))


def bare(story: Story) -> bytes:
    """The same story in bare ReportLab, as its manual shows it."""
    spaces = {"spaceBefore": 7, "spaceAfter": 7, "rightIndent": 70, "allowWidows": 0, "allowOrphans": 0}
    face = {"fontName": fonts.SANS, "bulletFontName": fonts.SANS, "fontSize": 10, "leading": 14.5, "linkUnderline": 1}
    body = ParagraphStyle("b", **face, **spaces)
    flow: list[Any] = []
    for part in story:
        flow += _bare_part(part, body)
    buffer = io.BytesIO()
    template = SimpleDocTemplate(buffer, initialFontName=fonts.SANS, leftMargin=71, rightMargin=57)
    template.build(flow, onFirstPage=_bare_foot, onLaterPages=_bare_foot)
    return buffer.getvalue()


def _bare_foot(canvas: Any, template: Any) -> None:
    canvas.setFont(fonts.SANS, 8.5)
    canvas.drawString(71, 40, "Havnby Kommune")
    canvas.drawRightString(538, 40, f"Side {template.page}")


def _bare_part(part: Part, body: ParagraphStyle) -> list[Any]:
    cell = ParagraphStyle("c", body, fontSize=8.5, leading=11.5, spaceBefore=0, spaceAfter=0, rightIndent=0)
    match part:
        case Heading():
            size = {1: 20, 2: 12, 3: 10.5}[part.level]
            face = {"fontName": fonts.SANS_BOLD, "fontSize": size, "leading": size * 1.25}
            return [Bare(part.text, ParagraphStyle("h", body, **face))]
        case Rich():
            return [Bare(part.html.removeprefix("<p>").removesuffix("</p>"), body)]
        case Listing():
            style = ParagraphStyle("i", body, leftIndent=15, bulletIndent=2)
            return [Bare(str(item), style, "•") for item in part.items]
        case Note():
            return [Bare(part.text, ParagraphStyle("n", body, backColor="#F3F4F4", borderPadding=7))]
        case Facts():
            cells = [[Bare(label, cell), Bare(value, body)] for label, value in part.pairs]
            return [BareTable([cells[at : at + 2] for at in range(0, len(cells), 2)], [230, 230])]
        case Signature():
            return [Spacer(0, 18), *(Bare(line, body) for line in (part.label, part.name, *part.lines))]
        case Table():
            whole = sum(column.width for column in part.columns)
            rows = [[Bare(column.title, cell) for column in part.columns]]
            rows += [[Bare(str(said), cell) for said in row] for row in part.rows]
            look = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), 0.35, "#C6D0D4"),
                    ("FONTNAME", (0, 0), (-1, -1), fonts.SANS)]  # fmt: skip
            widths = [467 * column.width / whole for column in part.columns]
            return [BareTable(rows, widths, repeatRows=1, style=look)]
    raise TypeError(part)


def against(what: str, story: Story, budget: float, runs: int) -> bool:
    """The kit's time for a story against bare ReportLab's."""
    bare(story), typeset(story, META, HOUSE)
    ours, theirs = [], []
    for _ in range(runs):
        theirs.append(_timed(lambda: bare(story)))
        ours.append(_timed(lambda: typeset(story, META, HOUSE)))
    mine, other = statistics.median(ours), statistics.median(theirs)
    return told(what, f"{mine * 1000:.1f} ms against {other * 1000:.1f} ms", mine / other, budget)


def linear() -> bool:
    """Four times the rows take four times as long, not sixteen."""
    few, many = (_timed(partial(typeset, register(rows), META, HOUSE)) for rows in (1000, 4000))
    return told("4000 rows against four times 1000", f"{many:.2f} s against {4 * few:.2f} s", many / few / 4, 1.4)


def memory() -> bool:
    """What 200 pages take at most, in MB over the idle program (Python's own memory)."""
    story = mixed(200)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    typeset(story, META, HOUSE)
    peak = (tracemalloc.get_traced_memory()[1] - before) / 1e6
    tracemalloc.stop()
    return told("200 pages, peak memory", f"{peak:.0f} MB", peak, 100.0, "MB")


def resident() -> bool:
    """What 200 pages take at most of the computer's memory over a program that has made a letter, in MB."""
    if not STATUS.exists():
        print("NOT MEASURED  only Linux tells how much memory a process took at most")
        return True
    made = subprocess.run([sys.executable, __file__, "--resident"], check=True, capture_output=True, text=True)
    more = float(made.stdout)
    return told("200 pages, peak of the process", f"{more:.0f} MB over a letter", more, 100.0, "MB")


def _resident() -> float:
    def peak() -> float:
        (line,) = (line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1000

    typeset(LETTER, META, HOUSE)
    before = peak()
    typeset(mixed(200), META, HOUSE)
    return peak() - before


def office(runs: int) -> bool:
    """A letter by LibreOffice from a like text document, where it is installed."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        print("NOT MEASURED  LibreOffice is not installed: 20 times faster than it is not shown here")
        return True
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "letter.html"
        paragraphs = "".join(f"<p>{SENTENCE * 4}</p>" for _ in range(6))
        source.write_text(f"<html lang='da'><h1>Udgifter</h1>{paragraphs}</html>", encoding="utf-8")
        command = [program, f"-env:UserInstallation=file://{folder}/home", "--headless", "--convert-to"]
        whole = [*command, "pdf:writer_web_pdf_Export", "--outdir", folder, str(source)]
        theirs = statistics.median(_timed(partial(_run, whole)) for _ in range(min(runs, 3)))
    ours = statistics.median(_timed(lambda: typeset(LETTER, META, HOUSE)) for _ in range(runs))
    faster = theirs / ours
    holds = faster >= 20
    print(f"{'holds' if holds else 'BROKEN':6}  letter: {faster:.0f} times faster than LibreOffice (at least 20)")
    return holds


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def told(what: str, figures: str, value: float, budget: float, unit: str = "x") -> bool:
    """Prints a line; whether the budget holds."""
    holds = value <= budget
    print(f"{'holds' if holds else 'BROKEN':6}  {what}: {value:.2f} {unit} ({figures}; at most {budget:g})")
    return holds


if __name__ == "__main__":
    raise SystemExit(main())
