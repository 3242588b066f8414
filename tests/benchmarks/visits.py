"""Benchmarks of visits: the calendar's month, the list and search with many visits, and the programme on paper.

python tests/benchmarks/visits.py [--visits N] [--runs N]; one line for each budget. Medians, the sides take turns; in
processor time, which on an idle machine is the time by the clock, and which others on the machine hardly lengthen.
"""

import argparse
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph as Bare
from reportlab.platypus import SimpleDocTemplate
from reportlab.platypus import Table as BareTable

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from desktop.base.times import FixedClock  # noqa: E402
from desktop.documents import fonts  # noqa: E402
from desktop.documents.parts import (  # noqa: E402
    Facts,
    Heading,
    House,
    Paragraph,
    Part,
    Participants,
    Side,
    Slot,
    Story,
    Timetable,
)
from desktop.shell.planned import VisitsInCalendar  # noqa: E402
from desktop.storage.database import Database  # noqa: E402
from desktop.visits import store  # noqa: E402
from desktop.visits.pdf.programme import guest_programme, guest_story  # noqa: E402
from desktop.visits.pdf.sheet import Sheet  # noqa: E402
from desktop.visits.rules.records import State, View  # noqa: E402
from tests.benchmarks.run import told  # noqa: E402
from tests.visits.hall import NOW, ZONE, Hall, build, member, minister  # noqa: E402

HOUSE = House("Havnby Kommune", "Politisk Sekretariat", ("Torvet 1",))


def main() -> int:
    """Runs all benchmarks; 1 when a budget does not hold."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--visits", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=15)
    wanted = parser.parse_args()
    held = [programme(wanted.runs, 1), programme(wanted.runs, 3)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "many.samspil"
        build(file)
        database = Database.open(file, FixedClock(NOW))
        hall = Hall(database, FixedClock(NOW))
        fill(hall, wanted.visits)
        held += [*months(hall), *lists(hall)]
        database.close()
    return 0 if all(held) else 1


def fill(hall: Hall, count: int) -> None:
    """Many visits over six years, past ones closed."""
    first = date(2024, 1, 1)
    made = []
    for number in range(count):
        day = first + timedelta(days=number * 2190 // count)
        visit = (minister if number % 3 else member)(number=f"B-{day.year}-{number:06}", day=day, institution_id=1)
        made.append(replace(visit, state=State.CLOSED if day < NOW.date() else State.CONFIRMED, uid=str(number)))
    with hall.database.writing("benchmark") as session:
        store.add_many(session, made)


def months(hall: Hall) -> list[bool]:
    """Turning the calendar's pages, month by month, through what the calendar is given."""
    source, taken = VisitsInCalendar(), []
    for number in range(60):
        first = date(2024 + number // 12, number % 12 + 1, 1)
        taken.append(_timed(partial(hall.look, source.entries, first, first + timedelta(days=41))))
    p95 = statistics.quantiles(taken, n=20)[-1] * 1000
    return [told("calendar month, p95", f"{p95:.1f} ms over {len(taken)} months", p95, 50.0, "ms")]


def lists(hall: Hall) -> list[bool]:
    """The first rows of the list with their count, and a keystroke in the search field."""
    rows = [_timed(partial(_first, hall, store.Query(View.COMING))) for _ in range(15)]
    words = [text[:length] for text in ("minister", "åskolen", "samtale") for length in range(1, len(text) + 1)]
    keys = [_timed(partial(_first, hall, store.Query(View.ALL, text))) for text in words]
    p95 = statistics.quantiles(keys, n=20)[-1] * 1000
    middle = statistics.median(rows) * 1000
    return [
        told("first 100 rows of the list", f"{middle:.1f} ms", middle, 50.0, "ms"),
        told("search keystroke, p95", f"{p95:.1f} ms over {len(keys)} keystrokes", p95, 50.0, "ms"),
    ]


def _first(hall: Hall, query: store.Query) -> None:
    with hall.database.reading() as session:
        store.window(session, query, 0, 100)
        store.count(session, query)


def programme(runs: int, times: int) -> bool:
    """The guest's programme against bare ReportLab building the same story: its texts, faces, tables and one page.

    Three times the items need a little more than a page in the letterhead: ours is laid out twice, to be set tighter.
    Bare ReportLab, without a letterhead and with less space around everything, has room for them at once.
    """
    items = minister().items
    sheet = Sheet(minister(items=items * times, end=870), ZONE, NOW, language="da", host="Helle Østerbæk")
    story = guest_story(sheet, HOUSE.name)
    pages = [data.count(b"/Type /Page\n") for data in (guest_programme(sheet, HOUSE), bare(story))]
    assert pages == [1, 1], pages
    ours, theirs = [], []
    for _ in range(runs):
        theirs.append(_timed(lambda: bare(story)))
        ours.append(_timed(lambda: guest_programme(sheet, HOUSE)))
    mine, other = statistics.median(ours), statistics.median(theirs)
    name = "visit programme" if times == 1 else "visit programme that is set tighter"
    return told(name, f"{mine * 1000:.1f} ms against {other * 1000:.1f} ms", mine / other, 1.5)


def bare(story: Story) -> bytes:
    """The same story in bare ReportLab, as its manual shows it."""
    body = ParagraphStyle("b", fontName=fonts.SANS, fontSize=10, leading=14.5, spaceAfter=7)
    flow: list[Any] = []
    for part in story:
        flow += _bare_part(part, body)
    buffer = io.BytesIO()
    template = SimpleDocTemplate(buffer, initialFontName=fonts.SANS, leftMargin=71, rightMargin=57)
    template.build(flow, onFirstPage=_foot, onLaterPages=_foot)
    return buffer.getvalue()


def _foot(canvas: Any, template: Any) -> None:
    canvas.setFont(fonts.SANS, 8.5)
    canvas.drawString(71, 40, HOUSE.name)
    canvas.drawRightString(538, 40, f"Side {template.page}")


def _bare_part(part: Part, body: ParagraphStyle) -> list[Any]:
    small = ParagraphStyle("c", body, fontSize=8.5, leading=11.5, spaceAfter=0)
    match part:
        case Heading():
            face, size = {1: (fonts.SERIF_MEDIUM, 20), 2: (fonts.SANS_BOLD, 12)}[part.level]
            style = ParagraphStyle("h", body, fontName=face, fontSize=size, leading=size * 1.25)
            over = [Bare(part.over, ParagraphStyle("o", small, fontName=fonts.SANS_BOLD))] if part.over else []
            return [*over, Bare(part.text, style)]
        case Paragraph():
            return [Bare(line, body) for line in part.text.splitlines()]
        case Facts():
            pairs = [[Bare(label, small), Bare(value, body)] for label, value in part.pairs if value]
            return [BareTable(pairs, [120, 340])]
        case Timetable():
            return [BareTable(_rows(part, small), [70, 200, 90, 100], repeatRows=1, style=_LOOK)]
        case Participants():
            return [BareTable([[_side(side, body) for side in part.sides]], style=_LOOK[:1])]
    raise TypeError(part)


_LOOK = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), 0.35, "#C6D0D4"),
         ("FONTNAME", (0, 0), (-1, -1), fonts.SANS)]  # fmt: skip


def _rows(part: Timetable, small: ParagraphStyle) -> list[list[Any]]:
    head = ParagraphStyle("t", small, fontName=fonts.SANS_MEDIUM)
    strong, cell = ParagraphStyle("s", small, fontName=fonts.SANS_BOLD), ParagraphStyle("c", small, fontSize=9)
    rows = [[Bare(word, head) for word in ("Tid", "Program", "Sted", "Ansvarlig")]]
    for row in part.rows:
        assert isinstance(row, Slot)
        told = [Bare(row.text, cell), *(Bare(line, small) for line in row.details)]
        times = Bare(f"{row.start}–{row.end}", strong)
        rows.append([times, told, Bare(row.place, cell), Bare(row.responsible, cell)])
    return rows


def _side(side: Side, body: ParagraphStyle) -> list[Any]:
    people = [Bare(f'{each.name}<br/><font size="8.5">{each.title}</font>', body) for each in side.people]
    return [Bare(side.name, ParagraphStyle("s", body, fontName=fonts.SANS_BOLD, fontSize=8.5)), *people]


def _timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


if __name__ == "__main__":
    sys.exit(main())
