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
from desktop.documents.parts import Facts, Heading, House, Paragraph, Participants, Story, Timetable  # noqa: E402
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
    """The guest's programme against bare ReportLab building the same story.

    Three times the items need a little more than a page: ours is set again, tighter, to fit on one; bare takes two.
    """
    items = minister().items
    sheet = Sheet(minister(items=items * times, end=870), ZONE, NOW, language="da", host="Helle Østerbæk")
    story = guest_story(sheet, HOUSE.name)
    guest_programme(sheet, HOUSE), bare(story)
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
    cell = ParagraphStyle("c", body, fontSize=8.5, leading=11.5, spaceAfter=0)
    flow: list[Any] = []
    for part in story:
        match part:
            case Heading():
                size = {1: 20, 2: 12, 3: 10.5}[part.level]
                flow.append(Bare(part.text, ParagraphStyle("h", body, fontSize=size, leading=size * 1.25)))
            case Paragraph():
                flow += [Bare(line, body) for line in part.text.splitlines()]
            case Facts():
                pairs = [[Bare(label, cell), Bare(value.replace("\n", "<br/>"), body)] for label, value in part.pairs]
                flow.append(BareTable(pairs, [120, 340]))
            case Timetable():
                flow.append(BareTable(_rows(part, cell), [70, 200, 90, 100], repeatRows=1))
            case Participants():
                for side in part.sides:
                    flow.append(Bare(side.name, body))
                    flow += [Bare(f"{each.name}<br/>{each.title}", cell) for each in side.people]
            case _:
                raise TypeError(part)
    buffer = io.BytesIO()
    SimpleDocTemplate(buffer, initialFontName=fonts.SANS, leftMargin=71, rightMargin=57).build(flow)
    return buffer.getvalue()


def _rows(part: Timetable, cell: ParagraphStyle) -> list[list[Any]]:
    rows = [[Bare(head, cell) for head in ("Tid", "Program", "Sted", "Ansvarlig")]]
    for row in part.rows:
        said = (getattr(row, name, "") for name in ("start", "text", "place", "responsible"))
        rows.append([Bare(str(each), cell) for each in said])
    return rows


def _timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


if __name__ == "__main__":
    sys.exit(main())
