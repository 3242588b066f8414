"""Agenda: the follow-up of decisions as the report councils know, and a timeline on paper (S-D3, S-D6)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from desktop.agenda.rules.chart import Chart, Mark, Sign
from desktop.agenda.words import chart_legend, follow_up_heads
from desktop.base import dates
from desktop.base.papers import Progress, unwatched
from desktop.base.words import language, speaking, translate
from desktop.documents.drawing import Box, Circle, Drawing, Line, Polygon, Shape, Words
from desktop.documents.parts import (
    Column,
    Facts,
    Figure,
    Group,
    Heading,
    House,
    Listing,
    Meta,
    Paragraph,
    Part,
    Row,
    Table,
)
from desktop.documents.typeset import typeset

_WIDE, _NAMES, _LANE, _HEAD = 700.0, 150.0, 34.0, 30.0
"""Points: the chart's width, the column of names, the height of a lane and of the months above."""
_TOLD, _LETTER = 220.0, 4.6
"""Points: the most room for a milestone's words, and what a letter of them takes."""


@dataclass(frozen=True)
class FollowLine:
    """A decision in the report: case, what was decided, by whom it is carried out, until when, and how it stands."""

    case_number: str
    decision: str
    responsible: str
    deadline: str
    status: str


@dataclass(frozen=True)
class FollowPaper:
    """The follow-up of a stretch of time: its words, the figures, and the lines of each body."""

    period: str
    facts: tuple[tuple[str, str], ...]
    groups: tuple[tuple[str, tuple[FollowLine, ...]], ...]
    made: datetime
    language: str = ""


@dataclass(frozen=True)
class TimelinePaper:
    """A larger matter on paper: its facts, its chart with the bodies' names, the stops in words, and its flaws."""

    title: str
    facts: tuple[tuple[str, str], ...]
    chart: Chart
    names: tuple[str, ...]
    stops: tuple[tuple[str, str, str, str], ...]
    flaws: tuple[str, ...]
    alt: str
    made: datetime
    language: str = ""


def follow_up(paper: FollowPaper, house: House, progress: Progress = unwatched) -> bytes:
    """The report across the page: a table with a group for each body, its heads on every page (S-D3, S-D5)."""
    with speaking(paper.language or language()):
        title = translate("FollowPaper", "Follow-up of decisions")
        widths = (1.2, 4.0, 1.7, 1.6, 3.7)
        columns = tuple(
            Column(head, width, row_head=not at)
            for at, (head, width) in enumerate(zip(follow_up_heads(), widths, strict=True))
        )
        rows: list[Row | Group] = []
        for body, lines in paper.groups:
            rows.append(Group(body))
            rows += [(each.case_number, each.decision, each.responsible, each.deadline, each.status) for each in lines]
        nothing = Paragraph(translate("FollowPaper", "Nothing was being carried out in this time."))
        story: tuple[Part, ...] = (
            Heading(title, 1, over=paper.period),
            Facts(paper.facts),
            Table(columns, tuple(rows), small=True) if rows else nothing,
        )
        meta = Meta(f"{title}, {paper.period}", house.name, language(), title, created=paper.made, landscape=True)
        return typeset(story, meta, house, _going(progress))


def timeline(paper: TimelinePaper, house: House, progress: Progress = unwatched) -> bytes:
    """A matter's timeline across the page: the chart, then the same in words (S-D6)."""
    with speaking(paper.language or language()):
        over = translate("TimelinePaper", "Timeline")
        columns = (
            Column(translate("TimelinePaper", "Body"), 2.4, row_head=True),
            Column(translate("TimelinePaper", "Meeting"), 1.6),
            Column(translate("TimelinePaper", "Agenda is sent"), 1.6),
            Column(translate("TimelinePaper", "What for"), 3.4),
        )
        story: list[Part] = [
            Heading(paper.title, 1, over=over),
            Facts(paper.facts),
            Figure(drawing(paper.chart, paper.names), alt=paper.alt, caption=chart_legend())
            if paper.names
            else Paragraph(translate("TimelinePaper", "No meeting has been chosen yet.")),
        ]
        if paper.stops:
            story.append(Table(columns, tuple(paper.stops), small=True))
        if paper.flaws:
            story += [Heading(translate("TimelinePaper", "To be seen to")), Listing(paper.flaws)]
        meta = Meta(paper.title, house.name, language(), over, created=paper.made, landscape=True)
        return typeset(tuple(story), meta, house, _going(progress))


def _going(progress: Progress) -> Callable[[int, int], bool]:
    """The progress as typesetting asks it: whether to go on."""
    return lambda done, total: progress(done, total) is not False


def drawing(chart: Chart, names: Sequence[str]) -> Drawing:
    """The chart as shapes: months above, a lane for each body, the path through the meetings that are chosen."""
    low = _HEAD + _LANE * max(len(chart.lanes), 1)
    shapes: list[Shape] = _months(chart)
    told, high = _milestones(chart, low)
    for lane, name in enumerate(names):
        middle = _middle(lane)
        shapes.append(Line(_NAMES, middle, _WIDE, middle, "hair"))
        shapes.append(Words(0, middle + 3, name, 8.5, bold=True, room=_NAMES - 12))
    shapes += told
    path = chart.path
    for before, after in pairwise(path):
        x1, x2 = _x(before.at), _x(after.at)
        points = ((x1, _middle(before.lane)), (x1 + 9, _middle(before.lane)), (x2, _middle(after.lane)))
        shapes.append(Polygon(points, line="accent", thickness=1.4, closed=False))
    for mark in sorted(chart.marks, key=lambda each: each.sign is Sign.STOP):
        shapes += _mark(mark)
    return Drawing(_WIDE, high, tuple(shapes))


def _months(chart: Chart) -> list[Shape]:
    """The months' lines and names, and today's."""
    shapes: list[Shape] = []
    for tick in chart.months:
        x = _x(tick.at)
        shapes += _down(chart, x, "hair")
        said = dates.month_name(tick.day.month)[:3] + (f" {tick.day.year}" if tick.day.month == 1 else "")
        shapes.append(Words(x + 3, _HEAD - 12, said, 8, colour="faint"))
    if chart.today is not None:
        x = _x(chart.today)
        shapes += _down(chart, x, "accent", dashed=True)
        shapes.append(Words(x, 8, translate("TimelinePaper", "today"), 8, "middle", colour="accent"))
    return shapes


def _milestones(chart: Chart, low: float) -> tuple[list[Shape], float]:
    """The days on the way with their words below the lanes, each in a row where it has room; and how far they reach."""
    lines: list[Shape] = []
    words: list[Shape] = []
    ends: list[float] = []  # where each row of words ends
    for tick in chart.milestones:
        x = _x(tick.at)
        said = f"{dates.short_date(tick.day)} {tick.text}"
        room = min(_TOLD, len(said) * _LETTER)
        left = max(min(x - 2, _WIDE - room), 0)
        row = next((at for at, end in enumerate(ends) if end < left), len(ends))
        ends[row : row + 1] = [left + room + 8]
        top = low + 6 + 12 * row
        lines += [*_down(chart, x, "faint", dashed=True), Line(x, low, x, top, "faint", 0.6, dashed=True)]
        words += [Box(left - 2, top, room, 11, fill="paper", line=""), Words(left, top + 9, said, 8, room=room)]
    return [*lines, *words], low + 12 + 12 * max(len(ends), 1)


def _down(chart: Chart, x: float, colour: str, dashed: bool = False) -> list[Shape]:
    """A line down through the lanes that leaves each lane's own line free: this is no table's grid."""
    ends = [_HEAD - 8, *(_middle(lane) + side for lane in range(len(chart.lanes)) for side in (-3, 3))]
    ends.append(_HEAD + _LANE * max(len(chart.lanes), 1))
    thickness = 0.6 if dashed else 0.5
    return [Line(x, y1, x, y2, colour, thickness, dashed) for y1, y2 in zip(ends[::2], ends[1::2], strict=True)]


def _mark(mark: Mark) -> list[Shape]:
    """One mark: a small ring for a meeting, a full disc for a stop, a tick for the notice, a triangle for papers."""
    x, y = _x(mark.at), _middle(mark.lane)
    match mark.sign:
        case Sign.MEETING:
            return [Circle(x, y, 2.6, fill="paper", line="faint")]
        case Sign.NOTICE:
            return [Line(x, y - 6, x, y + 6, "ink", 1.0)]
        case Sign.READY:
            return [Polygon(((x - 4, y + 11), (x + 4, y + 11), (x, y + 4)), fill="ink" if mark.flawed else "paper")]
        case Sign.STOP:
            said = dates.short_date(mark.day)
            free = Box(x + 1, y - 15, len(said) * _LETTER + 2, 9, fill="paper", line="")
            shown = Words(x + 2, y - 8, said, 8, bold=True)
            if mark.flawed:
                return [
                    Box(x - 5, y - 5, 10, 10, fill="paper", thickness=1.4),
                    Words(x, y + 3, "!", 8, "middle", True),
                    free,
                    shown,
                ]
            return [Circle(x, y, 5, fill="accent", line="accent"), free, shown]


def _x(at: float) -> float:
    return _NAMES + at * (_WIDE - _NAMES)


def _middle(lane: int) -> float:
    return _HEAD + _LANE * (lane + 0.5)
