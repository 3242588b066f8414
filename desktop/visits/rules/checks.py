"""Visits: what a visit cannot be saved with, each problem at its field."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.visits.rules.records import Item, Visit
from desktop.visits.rules.timetable import DAY, timetable_of

LONGEST = 12_000
"""The most letters of one text."""
MOST = 500
"""The most lines of a timetable, a plan or a list of people."""


@dataclass(frozen=True)
class Fault:
    """Something that cannot be saved: the visit's field, and the refusal that says what and why."""

    field: str
    refused: Refused


def check(visit: Visit) -> Visit:
    """The visit; raises Refused naming the field when something in it cannot be."""
    found = next(iter(faults(visit)), None)
    if found is not None:
        raise found.refused
    return visit


def faults(visit: Visit) -> tuple[Fault, ...]:
    """Everything in a visit that cannot be saved, field by field."""
    return (*_words(visit), *_times(visit), *_timetable(visit), *_names(visit), *_sizes(visit))


def _words(visit: Visit) -> Iterator[Fault]:
    """A visit has a title."""
    if not visit.title.strip():
        yield _fault("title", translate("VisitCheck", "The visit has no title"), translate("VisitCheck", "Enter one."))


def _times(visit: Visit) -> Iterator[Fault]:
    """A visit ends after it starts, on the same day."""
    for field, at in (("start", visit.start), ("end", visit.end)):
        if at is not None and not 0 <= at <= DAY:
            title = translate("VisitCheck", "The time lies outside the day")
            yield _fault(field, title, translate("VisitCheck", "Enter a time from 00.00 to 24.00."))
    if visit.start is not None and visit.end is not None and visit.end <= visit.start:
        title = translate("VisitCheck", "The visit ends before it starts")
        yield _fault("end", title, translate("VisitCheck", "Enter an end that is later than the start."))


def _timetable(visit: Visit) -> Iterator[Fault]:
    """Every line of the timetable has a name and a length, and all of it fits into a day (B1.2)."""
    for number, item in enumerate(visit.items, 1):
        yield from _item(item, number)
    if not any(item.minutes > DAY for item in visit.items) and timetable_of(visit).total > DAY:
        title = translate("VisitCheck", "The timetable lasts longer than a day")
        yield _fault("items", title, translate("VisitCheck", "Shorten it, or make a visit for each day."), "B1.2")


def _item(item: Item, number: int) -> Iterator[Fault]:
    """One line of the timetable."""
    if not item.title.strip():
        title = translate("VisitCheck", "Line {number} of the timetable has no text").format(number=number)
        yield _fault("items", title, translate("VisitCheck", "Enter what happens."), "B1.2")
    if not 0 < item.minutes <= DAY:
        title = translate("VisitCheck", "Line {number} of the timetable has no length").format(number=number)
        if item.minutes > DAY:
            title = translate("VisitCheck", "Line {number} of the timetable lasts longer than a day")
        advice = translate("VisitCheck", "Enter from 1 minute to 24 hours.")
        yield _fault("items", title.format(number=number), advice, "B1.2")
    if item.at is not None and not 0 <= item.at < DAY:
        title = translate("VisitCheck", "Line {number} of the timetable starts outside the day")
        advice = translate("VisitCheck", "Enter a time from 00.00 to 24.00.")
        yield _fault("items", title.format(number=number), advice, "B1.2")


def _names(visit: Visit) -> Iterator[Fault]:
    """Guests, contacts and participants have names; internal tasks say what is to be done (B1.2)."""
    if any(not guest.name.strip() for guest in visit.guests):
        title = translate("VisitCheck", "A guest has no name")
        yield _fault("guests", title, translate("VisitCheck", "Enter the name, or remove the line."), "B1")
    if any(not contact.name.strip() for contact in visit.contacts):
        title = translate("VisitCheck", "A contact has no name")
        yield _fault("contacts", title, translate("VisitCheck", "Enter the name, or remove the line."), "B1.3")
    if any(not each.name.strip() for each in visit.participants):
        title = translate("VisitCheck", "A participant has no name")
        yield _fault("participants", title, translate("VisitCheck", "Enter the name, or remove the line."), "B1.2")
    for task in visit.tasks:
        timed = task.at is None or 0 <= task.at < DAY
        if not timed or not 0 <= task.minutes <= DAY:
            title = translate("VisitCheck", "An internal task has no possible time")
            yield _fault("tasks", title, translate("VisitCheck", "Enter a time from 00.00 to 24.00."), "B1.2")


def _sizes(visit: Visit) -> Iterator[Fault]:
    """No text and no list is longer than anybody could mean."""
    for field in ("title", "purpose", "content", "topics", "occasion", "facts", "practical", "press"):
        if len(getattr(visit, field)) > LONGEST:
            title = translate("VisitCheck", "The text is too long")
            yield _fault(field, title, translate("VisitCheck", "Enter at most {most} letters.").format(most=LONGEST))
    for field in ("items", "participants", "tasks", "guests", "likely", "points", "contacts"):
        if len(getattr(visit, field)) > MOST:
            title = translate("VisitCheck", "The list is too long")
            yield _fault(field, title, translate("VisitCheck", "Enter at most {most} lines.").format(most=MOST))


def _fault(field: str, title: str, advice: str, rule: str = "") -> Fault:
    """A fault at a field."""
    return Fault(field, Refused(title, advice=advice, rule=rule))
