"""Overview: the account of a year as sheets, and what waits today as the command line tells it."""

from typing import Any

from desktop.base.words import translate
from desktop.exchange.sheet_writing import Table, book_bytes
from desktop.overview import words
from desktop.overview.rules.cards import Card
from desktop.overview.rules.numbers import Figure, Numbers
from desktop.overview.rules.today import Coming, Matter, Quarantine, Today, sections


def year_book(year: int, numbers: Numbers) -> bytes:
    """The account of a year as XLSX: the sums, committees, parties in the order of their letters, and visits (D1)."""
    whole = [
        (name, each.count, each.limited, each.in_time, each.median, each.ninth)
        for name, each in (
            (translate("YearPaper", "Answers"), numbers.whole),
            (translate("YearPaper", "Larger tasks with an agreed deadline"), numbers.agreed),
        )
    ]
    committee, none = translate("YearPaper", "Committee"), translate("YearPaper", "No committee")
    party, without = translate("YearPaper", "List"), translate("YearPaper", "Without a list")
    visits = (translate("YearPaper", "Institution"), translate("YearPaper", "Visits"))
    return book_bytes(
        (
            Table(str(year), _heads(""), whole, frozen=1),
            Table(words.card_text(Card.COMMITTEES), _heads(committee), _rows(numbers.committees, none), frozen=1),
            Table(words.card_text(Card.PARTIES), _heads(party), _rows(numbers.parties, without), frozen=1),
            Table(words.card_text(Card.INSTITUTIONS), visits, [row[1:] for row in numbers.visits], frozen=1),
        )
    )


def _heads(first: str) -> tuple[str, ...]:
    return (
        first,
        translate("Overview", "Answers"),
        translate("YearPaper", "With a limit"),
        translate("Overview", "In time"),
        translate("Overview", "Median days"),
        translate("Overview", "Nine of ten within"),
    )


def _rows(figures: tuple[Figure, ...], unnamed: str) -> list[tuple[Any, ...]]:
    return [(each.name or unnamed, each.count, each.limited, each.in_time, each.median, each.ninth) for each in figures]


def today_json(today: Today) -> dict[str, Any]:
    """What waits, comes and went, as the command line prints it."""
    return {
        "date": today.day.isoformat(),
        "sections": {
            section.value: [matter_json(each) for each in matters]
            for section, matters in sections(today.matters, today.day).items()
        },
        "more": today.hidden,
        "follow_ups": [matter_json(each) for each in today.follow_ups],
        "coming": [_coming(each) for each in today.coming],
        "sent": [
            {"id": each.id, "kind": each.kind, "title": each.title, "sent": each.at.isoformat(timespec="seconds")}
            for each in today.sent
        ],
        "quarantine": _quarantine(today.quarantine, today) if today.quarantine else None,
    }


def matter_json(matter: Matter) -> dict[str, Any]:
    """A matter as the command line prints one."""
    return {
        "wait": matter.wait.value,
        "kind": matter.kind.value,
        "id": matter.id,
        "about": matter.about,
        "title": matter.title,
        "responsible": matter.who,
        "due": matter.due.isoformat() if matter.due else None,
        "working_days_left": matter.left if matter.due else None,
    }


def _coming(each: Coming) -> dict[str, Any]:
    return {
        "kind": each.kind.value,
        "id": each.id,
        "title": each.title,
        "day": each.day.isoformat(),
        "time": words.clock_text(each.start, each.end),
        "mayor_untold": each.mayor_untold,
    }


def _quarantine(found: Quarantine, today: Today) -> dict[str, Any]:
    return {
        "first": found.first.isoformat(),
        "last": found.last.isoformat(),
        "running": bool(found.day_of(today.day)),
        "begins_in_days": found.begins_in(today.day),
        "first_free": found.free.isoformat(),
    }
