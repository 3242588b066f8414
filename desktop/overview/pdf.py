"""Overview: the week on one page for the mayor, and the account of a year, on the municipality's paper."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.base import dates
from desktop.base.papers import Progress, unwatched
from desktop.base.words import speaking, translate
from desktop.documents.parts import (
    Column,
    Facts,
    Group,
    Heading,
    House,
    Meta,
    Paragraph,
    Part,
    Row,
    Table,
)
from desktop.documents.typeset import typeset
from desktop.overview import words
from desktop.overview.rules.cards import Card
from desktop.overview.rules.numbers import Figure, Numbers
from desktop.overview.rules.today import Matter, Section, Today, sections, week_end

_MOST = {Section.OVERDUE: 5, Section.TODAY: 3, Section.WEEK: 5, Section.WAITING: 2}
"""Matters of each section that fit on the one page; how many more there are is said."""
_COMING = 6


@dataclass(frozen=True)
class WeekPaper:
    """What the page of the week tells: what waits and comes, in the document's language, and when it was made."""

    today: Today
    language: str
    made: datetime


@dataclass(frozen=True)
class YearPaper:
    """The account of one year: its numbers, the document's language, and when it was made."""

    year: int
    numbers: Numbers
    language: str
    made: datetime


def week(paper: WeekPaper, house: House, progress: Progress = unwatched) -> bytes:
    """The week on one page as PDF; raises Problem where the house's logo cannot be used."""
    with speaking(paper.language):
        day = paper.today.day
        title = translate("WeekPaper", "Week {number}").format(number=day.isocalendar().week)
        span = f"{dates.day_text(day)} – {dates.day_text(week_end(day))}"
        story = (
            Heading(title, 1, over=span),
            *_waiting(paper.today),
            *_coming(paper.today),
            *_quarantine(paper.today),
        )
        meta = Meta(f"{title}, {day.year}", house.name, paper.language, span, created=paper.made, letterhead=False)
        return typeset(story, meta, house, progress)


def _waiting(today: Today) -> tuple[Part, ...]:
    rows: list[Row | Group] = []
    for section, matters in sections(today.matters, today.day).items():
        if not matters:
            continue
        total = len(matters)
        rest = total - _MOST[section]
        more = f", {translate('WeekPaper', '%n of them not shown', rest)}" if rest > 0 else ""
        rows.append(Group(f"{words.section_text(section)} ({dates.number_text(total)}{more})"))
        rows += [_row(each, today.day) for each in matters[: _MOST[section]]]
    if not rows:
        return (Paragraph(translate("WeekPaper", "Nothing waits this week.")),)
    columns = (
        Column(translate("WeekPaper", "Matter"), 5.6, row_head=True),
        Column(translate("WeekPaper", "What is to be done"), 2.7),
        Column(translate("WeekPaper", "Responsible"), 2.6),
        Column(translate("WeekPaper", "Deadline"), 1.1),
    )
    return (Heading(translate("WeekPaper", "What waits")), Table(columns, tuple(rows), small=True))


def _row(matter: Matter, today: date) -> Row:
    about = f"{matter.about}  " if matter.about else ""
    due = dates.short_date(matter.due) if matter.due else words.due_text(matter, today)
    return (_short(f"{about}{matter.title}", 46), words.wait_text(matter.wait), _short(matter.who, 22), due)


def _short(text: str, most: int) -> str:
    """A text cut at a number of letters: each row of the one page has one line."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _coming(today: Today) -> tuple[Part, ...]:
    if not today.coming:
        return ()
    columns = (
        Column(translate("WeekPaper", "Day"), 1.3, row_head=True),
        Column(translate("WeekPaper", "Time"), 1.3),
        Column(translate("WeekPaper", "Visit or meeting"), 5.6),
        Column(translate("WeekPaper", "Who"), 2.8),
    )
    rows = [
        (
            f"{dates.weekday_letters()[each.day.weekday()]} {dates.short_date(each.day)}",
            words.clock_text(each.start, each.end),
            _short(each.title, 48),
            _short(each.who, 26),
        )
        for each in today.coming[:_COMING]
    ]
    return (Heading(words.card_text(Card.COMING)), Table(columns, tuple(rows), small=True))


def _quarantine(today: Today) -> tuple[Part, ...]:
    if today.quarantine is None:
        return ()
    found = today.quarantine
    said = f"{words.quarantine_text(found, today.day)} {words.quarantine_stand(found, today.day)}."
    return (Heading(words.card_text(Card.QUARANTINE)), Paragraph(said))


def year(paper: YearPaper, house: House, progress: Progress = unwatched) -> bytes:
    """The account of a year as PDF; raises Problem where the house's logo cannot be used."""
    with speaking(paper.language):
        numbers = paper.numbers
        title = translate("YearPaper", "Questions and visits in {year}").format(year=paper.year)
        span = f"{dates.date_text(numbers.since)} – {dates.date_text(numbers.until)}"
        story = (
            Heading(title, 1, over=translate("YearPaper", "Yearly account")),
            Facts(whole_facts(numbers)),
            Paragraph(counting_text(), quiet=True),
            *_figures(words.card_text(Card.COMMITTEES), numbers.committees, *committee_heads()),
            *_figures(words.card_text(Card.PARTIES), numbers.parties, *party_heads()),
            Paragraph(words.neutral_text(), quiet=True),
            *_visits(numbers),
        )
        meta = Meta(title, house.name, paper.language, span, created=paper.made)
        return typeset(story, meta, house, progress)


def counting_text() -> str:
    """How the account counts (D1, D3a)."""
    return translate(
        "YearPaper",
        "Working days from the day after receipt to the day of the answer. Larger tasks with an agreed deadline stand "
        "on their own line. Confidential talks are not counted.",
    )


def whole_facts(numbers: Numbers) -> tuple[tuple[str, str], ...]:
    """The sums of the account, each with its name."""
    return (
        (
            translate("YearPaper", "Period"),
            f"{dates.date_text(numbers.since)} – {dates.date_text(numbers.until)}",
        ),
        (translate("YearPaper", "Answers"), dates.number_text(numbers.whole.count)),
        (translate("YearPaper", "In time"), words.share_text(numbers.whole)),
        (translate("YearPaper", "Median, working days"), words.median_text(numbers.whole.median)),
        (
            translate("YearPaper", "Nine of ten within, working days"),
            "–" if numbers.whole.ninth is None else str(numbers.whole.ninth),
        ),
        (
            translate("YearPaper", "Larger tasks with an agreed deadline"),
            f"{dates.number_text(numbers.agreed.count)}, {words.in_time_text(numbers.agreed)}",
        ),
    )


def committee_heads() -> tuple[str, str]:
    """The head of the column of committees, and the name of the row without one."""
    return translate("YearPaper", "Committee"), translate("YearPaper", "No committee")


def party_heads() -> tuple[str, str]:
    """The head of the column of parties, and the name of the row without one (D1)."""
    return translate("YearPaper", "List"), translate("YearPaper", "Without a list")


def _figures(title: str, figures: tuple[Figure, ...], first: str, unnamed: str) -> tuple[Part, ...]:
    heads = words.figure_heads(first)
    widths = (4.0, 1.2, 2.2, 1.5, 1.7)
    columns = tuple(
        Column(head, width, "right" if at else "left", row_head=not at)
        for at, (head, width) in enumerate(zip(heads, widths, strict=True))
    )
    if not figures:
        return ()
    return (Heading(title), Table(columns, tuple(words.figure_row(each, unnamed) for each in figures), small=True))


def _visits(numbers: Numbers) -> tuple[Part, ...]:
    if not numbers.visits:
        return ()
    columns = (
        Column(translate("YearPaper", "Institution"), 5, row_head=True),
        Column(translate("YearPaper", "Visits"), 1, "right"),
    )
    rows = tuple((name, dates.number_text(number)) for _, name, number in numbers.visits)
    return (Heading(words.card_text(Card.INSTITUTIONS)), Table(columns, rows, small=True))
