"""Dispatches: a notice on the municipality's paper; the ledger and the matrix as registers to print (D5, D8)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.base.words import language, translate
from desktop.documents.parts import (
    Column,
    Facts,
    Group,
    Heading,
    House,
    Meta,
    PageBreak,
    Paragraph,
    Part,
    Row,
    Table,
)
from desktop.documents.typeset import typeset

_COLUMNS = 14
"""Dispatches beside each other on a page across; their titles stand in a list above, as columns are too narrow."""


@dataclass(frozen=True)
class NoticePaper:
    """What a notice says: its kind, title and text, when it was made, for whom, and when the media get it."""

    kind: str
    title: str
    text: str
    made: datetime
    to: str = ""
    release: str = ""


@dataclass(frozen=True)
class LedgerPaper:
    """The ledger to print: the period in words, and for each line the day, what it was, to whom, and a remark."""

    period: str
    rows: Sequence[tuple[str, str, str, str]]
    made: datetime


@dataclass(frozen=True)
class MatrixPaper:
    """The matrix to print: columns as (day, what), and groups of rows as (party, ((member, words, sum), …))."""

    period: str
    columns: Sequence[tuple[str, str]]
    groups: Sequence[tuple[str, Sequence[tuple[str, Sequence[str], str]]]]
    sums: Sequence[str]
    legend: str
    made: datetime


def notice(paper: NoticePaper, house: House) -> bytes:
    """A notice as PDF; raises Problem where the house's logo cannot be used."""
    facts = (
        (translate("NoticePaper", "For"), paper.to),
        (translate("NoticePaper", "To the media"), paper.release),
    )
    story: tuple[Part, ...] = (Heading(paper.title, 1, over=paper.kind), Facts(facts), Paragraph(paper.text))
    return typeset(story, Meta(paper.title, house.name, language(), paper.kind, created=paper.made), house)


def ledger(paper: LedgerPaper, house: House) -> bytes:
    """The ledger as PDF: a register with its heads on every page."""
    title = translate("LedgerPaper", "Dispatches to members")
    columns = (
        Column(translate("LedgerPaper", "Sent"), 1.5, row_head=True),
        Column(translate("LedgerPaper", "What was sent"), 4),
        Column(translate("LedgerPaper", "Recipients"), 2),
        Column(translate("LedgerPaper", "Remark"), 2.5),
    )
    rows = Table(columns, tuple(paper.rows), small=True) if paper.rows else _nothing()
    story = (Heading(title, 1, over=paper.period), rows)
    return typeset(story, Meta(title, house.name, language(), paper.period, created=paper.made), house)


def matrix(paper: MatrixPaper, house: House) -> bytes:
    """The matrix as PDF across: some dispatches a page, each cell a sign that reads in black and white."""
    title = translate("LedgerPaper", "Who got what")
    told = Paragraph(paper.legend, quiet=True) if paper.columns else _nothing()
    story: list[Part] = [Heading(title, 1, over=paper.period), told]
    for start in range(0, len(paper.columns), _COLUMNS):
        if start:
            story.append(PageBreak())
        last = start + _COLUMNS >= len(paper.columns)
        story += [_sent(paper, start), _part(paper, start, last)]
    meta = Meta(title, house.name, language(), paper.period, created=paper.made, landscape=True)
    return typeset(tuple(story), meta, house)


def _nothing() -> Paragraph:
    return Paragraph(translate("LedgerPaper", "Nothing was sent in this time."))


def _sent(paper: MatrixPaper, start: int) -> Table:
    """What the numbers over some columns of the matrix stand for."""
    columns = (
        Column(translate("LedgerPaper", "No."), 0.5, row_head=True),
        Column(translate("LedgerPaper", "Sent"), 0.8),
        Column(translate("LedgerPaper", "What was sent"), 9),
    )
    rows = enumerate(paper.columns[start : start + _COLUMNS], start + 1)
    return Table(columns, tuple((str(number), day, what) for number, (day, what) in rows), small=True)


def _part(paper: MatrixPaper, start: int, last: bool) -> Table:
    """Some columns of the matrix, with the sums of the rows on the last page."""
    taken = slice(start, start + _COLUMNS)
    columns = [Column(translate("LedgerPaper", "Member"), 3.4, row_head=True)]
    columns += [Column(f"{number}\n{day}", 1) for number, (day, _) in enumerate(paper.columns[taken], start + 1)]
    if last:
        columns.append(Column(translate("LedgerPaper", "Got"), 1.2, "right"))
    rows: list[Row | Group] = []
    for party, members in paper.groups:
        rows.append(Group(party))
        for name, words, total in members:
            rows.append((name, *words[taken], *((total,) if last else ())))
    rows.append((translate("LedgerPaper", "Recipients"), *paper.sums[taken], *(("",) if last else ())))
    return Table(tuple(columns), tuple(rows), small=True)
