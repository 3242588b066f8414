"""Visits: lists them, and writes a visit's documents and calendar entry."""

import argparse
from typing import Any

from desktop.people import store as people_store
from desktop.people.rules import PeopleKind
from desktop.shell.batch import console
from desktop.shell.visit_requests import VisitRequests
from desktop.visits import store
from desktop.visits.actions import filing, leaving
from desktop.visits.actions.leaving import Document
from desktop.visits.rules.records import View, Visit


def listing(wanted: argparse.Namespace) -> int:
    """Lists visits by day; what has none yet stands last."""
    with console.reading(wanted.db) as session:
        query = store.Query(View.ALL, wanted.search, whole=True)
        found = store.window(session, query, 0, store.count(session, query))
        places = people_store.names(session, PeopleKind.INSTITUTIONS)
        members = people_store.names(session)
    rows = [_row(each, places, members) for each in found]
    shown = "{number}  {day:10}  {state:10}  {title}"
    console.say(rows, wanted.json, [shown.format(**row | {"day": row["day"] or "-"}) for row in rows])
    return 0


def _row(visit: Visit, places: dict[int, str], members: dict[int, str]) -> dict[str, Any]:
    """A visit as one JSON object; start and end are times of day."""
    return {
        "id": visit.id,
        "number": visit.number,
        "kind": visit.kind.value,
        "state": visit.state.value,
        "title": visit.title,
        "day": visit.day.isoformat() if visit.day else None,
        "start": _clock(visit.start),
        "end": _clock(visit.end),
        "institution": places.get(visit.institution_id or 0),
        "host": members.get(visit.host_id or 0),
        "guests": [each.name for each in visit.guests],
        "members": [members[each] for each in visit.member_ids if each in members],
        "case_number": visit.case_number,
    }


def _clock(minutes: int | None) -> str | None:
    """A time of day such as 10:30."""
    return None if minutes is None else f"{minutes // 60:02}:{minutes % 60:02}"


def archive(wanted: argparse.Namespace) -> int:
    """Writes everything about a visit as one ZIP for the records system."""
    console.speak("en")
    with console.reading(wanted.db) as session:
        packed = filing.package(session, store.get(session, wanted.id), VisitRequests())
    console.write(wanted.out, packed)
    return 0


def document(wanted: argparse.Namespace) -> int:
    """Writes a visit's programme, note, confirmation or calendar entry; refused in quarantine (B1.4)."""
    console.speak("en")
    with console.reading(wanted.db) as session:
        made = leaving.paper(session, store.get(session, wanted.id), Document(wanted.document), wanted.language or "")
    console.write(wanted.out, made)
    return 0
