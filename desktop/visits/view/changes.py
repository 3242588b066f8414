"""Visits: what was changed in a visit, by whom and when, read from the log for its history."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop.base.words import translate
from desktop.storage.audit import Line

_LATEST = 80
"""So many lines of the log are read: those of a visit that was written at for a whole year."""
_SITTING = timedelta(minutes=30)
"""What one person changes within so long of each other is told as one."""


@dataclass(frozen=True)
class Edit:
    """Fields that somebody changed in one sitting; `at` is the last of it."""

    at: datetime
    who: str
    fields: tuple[str, ...]


def edits_of(lines: Sequence[Line]) -> tuple[Edit, ...]:
    """What the log tells of changed fields, oldest first; steps are told elsewhere, erased lines not at all."""
    found: list[Edit] = []
    for line in lines[-_LATEST:]:
        changed = _changed(line)
        last = found[-1] if found else None
        if last is not None and changed and last.who == line.who and line.at - last.at < _SITTING:
            found[-1] = replace(last, at=line.at, fields=tuple(dict.fromkeys((*last.fields, *changed))))
        elif changed:
            found.append(Edit(line.at, line.who, changed))
    return tuple(found)


def edit_text(edit: Edit) -> str:
    """A line of the history: who changed which fields."""
    named = labels()
    said = ", ".join(dict.fromkeys(named[each] for each in edit.fields))
    return translate("VisitBody", "Changed by {who}: {fields}").format(who=edit.who, fields=said)


def _changed(line: Line) -> tuple[str, ...]:
    """The fields that differ before and after."""
    told = json.loads(line.content) if line.content else {}
    before, after = told.get("before"), told.get("after")
    if not before or not after:
        return ()
    return tuple(name for name in labels() if before.get(name) != after.get(name))


def labels() -> Mapping[str, str]:
    """What the fields of a visit are called in its history."""
    return {**_facts(), **_lists(), **_agreements()}


def _facts() -> dict[str, str]:
    return {
        "title": translate("VisitForm", "Title"),
        "day": translate("VisitForm", "Date"),
        "start": translate("VisitForm", "Time"),
        "end": translate("VisitForm", "Time"),
        "institution_id": translate("VisitForm", "Institution"),
        "place": translate("VisitForm", "Meeting place"),
        "host_id": translate("VisitForm", "Host"),
        "committee_id": translate("VisitForm", "Committee"),
        "head": translate("VisitForm", "Professional head"),
        "member_ids": translate("VisitForm", "Members who visit"),
        "asked_by": translate("VisitForm", "Who asks"),
        "way": translate("VisitForm", "Came in through"),
        "debate": translate("VisitForm", "Voter or debate meeting across the parties"),
        "purpose": translate("VisitForm", "Purpose"),
        "content": translate("VisitForm", "Content"),
        "topics": translate("VisitForm", "Topics"),
        "occasion": translate("VisitForm", "Occasion"),
        "facts": translate("VisitForm", "Facts about the institution"),
        "practical": translate("VisitForm", "Practical matters"),
        "press": translate("VisitForm", "Agreed with the press"),
        "press_contact": translate("VisitForm", "Press contact"),
        "case_number": translate("VisitForm", "Case number"),
    }


def _lists() -> dict[str, str]:
    return {
        "guests": translate("VisitForm", "Guests"),
        "contacts": translate("VisitForm", "The guest's officials"),
        "items": translate("VisitForm", "Timetable"),
        "participants": translate("VisitForm", "Participants"),
        "tasks": translate("VisitForm", "Internal plan"),
        "papers": translate("VisitForm", "Papers sent"),
        "declined": translate("VisitForm", "Declined times"),
        "excluded": translate("VisitForm", "Not part of the visit"),
        "dispensations": translate("VisitForm", "Exception from the quarantine"),
        "likely": translate("VisitForm", "Likely questions"),
        "points": translate("VisitForm", "Points to make"),
    }


def _agreements() -> dict[str, str]:
    return {
        "filed_on": translate("VisitForm", "Filed on"),
        "intranet_on": translate("VisitForm", "Told on the intranet"),
        "chairs_told_on": translate("VisitForm", "Group chairs told"),
        "mayor_told_on": translate("VisitForm", "Mayor told"),
        "mayor_joins": translate("VisitForm", "The mayor takes part"),
        "leader": translate("VisitForm", "Leader"),
        "leader_present": translate("VisitForm", "The leader is present the whole time"),
        "agreed_on": translate("VisitForm", "Purpose and topics agreed on"),
        "confirmation_on": translate("VisitForm", "Confirmed in writing on"),
        "confidentiality_told": translate("VisitForm", "Reminded of the confidentiality duty"),
    }
