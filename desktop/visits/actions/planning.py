"""Visits: registering a request, planning it field by field, and moving it to another day."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any

from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.times import zone_of
from desktop.base.words import translate
from desktop.exchange.calendar import uid_of
from desktop.storage import municipality, records
from desktop.storage.session import Session
from desktop.visits import store, words
from desktop.visits.actions import desk, writing
from desktop.visits.rules import limits, timetable
from desktop.visits.rules.checks import check
from desktop.visits.rules.load import conflicts
from desktop.visits.rules.records import State, Step, Visit, VisitKind, Way
from desktop.visits.rules.steps import is_open
from desktop.workdays import words as workday_words
from desktop.workdays.quarantine import Effect, Ruling

_OWN = {"id", "version", "number", "state", "requested", "steps", "uid", "sequence", "dispensations", "question_id"}
EDITABLE = frozenset(each.name for each in fields(Visit)) - _OWN
"""The fields that a form may change without a step being taken."""
_AFTER_HELD = frozenset({"papers", "intranet_on", "filed_on", "case_number", "tasks", "chairs_told_on"})
"""What can still be entered when a visit has been held (B1.2)."""


@dataclass(frozen=True)
class Request:
    """A mail that asks for a visit, as plain data: the shell brings it over from the question register (D3)."""

    question_id: int
    subject: str
    text: str
    received: datetime
    member_id: int | None = None
    sender_name: str = ""
    case_number: str = ""


@needs(Right.VISITS)
def register(session: Session, draft: Visit) -> Change:
    """Registers a request, also for a day in quarantine (B1.1, B1.4); raises Refused at the field that cannot be."""
    profile = municipality.profile(session)
    local = draft.requested.astimezone(zone_of(profile.country))
    number = store.next_number(session, local.year)
    title = draft.title.strip() or words.kind_text(draft.kind)
    whole = replace(
        _with_proposals(session, replace(draft, title=title)),
        number=number,
        state=State.REQUESTED,
        uid=uid_of("visit", number, draft.requested.isoformat(), profile.name),
        sequence=0,
        steps=(Step(State.REQUESTED, session.now, session.who),),
    )
    stored = store.add(session, check(whole))
    return Change("visit", stored.id, None, stored, words.told(stored))


@needs(Right.VISITS)
def from_question(session: Session, request: Request) -> Change:
    """Makes a visit of a mail that asks for one (B1.1, B2.2); raises Refused when it has become one already."""
    known = store.of_question(session, request.question_id)
    if known is not None:
        raise Refused(
            translate("Visit", "The request has become {number} already").format(number=known.number),
            advice=translate("Visit", "Open that visit instead."),
            rule="B1.1",
        )
    member = request.member_id is not None
    draft = Visit(
        kind=VisitKind.MEMBER if member else VisitKind.EXTERNAL,
        title=request.subject,
        requested=request.received,
        asked_by=request.sender_name,
        way=Way.MAILBOX,
        question_id=request.question_id,
        case_number=request.case_number,
        member_ids=(request.member_id,) if request.member_id is not None else (),
        purpose=request.text.strip()[:2000],
    )
    return register(session, draft)


@needs(Right.VISITS)
def edit(session: Session, visit: Visit, values: Mapping[str, Any]) -> Change:
    """Stores changed fields; raises Refused at the field that cannot be, or by B1.4 for a day in quarantine."""
    unknown = set(values) - EDITABLE
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    _must_be_open(visit, values)
    after = check(_followed(visit, replace(visit, **values)))
    if after.institution_id != visit.institution_id or after.committee_id != visit.committee_id:
        after = _with_proposals(session, after, visit)
    _must_be_free(session, visit, after)
    return writing.keep(session, visit, after, "edited", translate("Visit", "Saved"))


def may_move(session: Session, visit: Visit, day: date) -> Ruling | None:
    """What the quarantine says of another day; raises Refused where it blocks (B1.4)."""
    frame = desk.frame(session)
    found = limits.ruling(visit, frame, day)
    after = replace(visit, day=day)
    if limits.blocked(after, frame) and found is not None:
        raise writing.in_quarantine(session, found)
    return found


@needs(Right.VISITS)
def move(session: Session, visit: Visit, day: date, start: int | None = None) -> Change:
    """Moves a visit to another day, and if wanted to another start; its length and its timetable move along (B1.4)."""
    values: dict[str, Any] = {"day": day}
    if start is not None and visit.start is not None and visit.end is not None:
        values["end"] = start + visit.end - visit.start
    if start is not None:
        values["start"] = start
    changed = edit(session, visit, values)
    said = translate("Visit", "{number} was moved to {day}").format(number=visit.number, day=dates.day_text(day))
    return replace(changed, told=said)


def check_move(session: Session, id: int, to: date) -> str:
    """What is to be known before a visit is moved to a day, or an empty text; raises Refused by B1.4."""
    visit = store.get(session, id)
    found = may_move(session, visit, to)
    moved = replace(visit, day=to)
    said = [words.conflict_text(each.kind, each.other) for each in conflicts(moved, store.beside(session, moved))]
    if found is not None and found.effect is Effect.INFORM:
        said.insert(0, workday_words.ruling_text(found, municipality.profile(session).country))
    return "\n".join(said)


@needs(Right.VISITS)
def move_by_id(session: Session, id: int, version: int, to: date) -> Change:
    """Moves the visit that a calendar shows, as it was when it was read; raises Stale when somebody was first."""
    visit = store.get(session, id)
    if visit.version != version:
        raise records.stale()
    return move(session, visit, to)


def _followed(before: Visit, after: Visit) -> Visit:
    """The visit with fixed times of items and tasks moved along when its own start was moved."""
    if before.start is None or after.start is None or before.start == after.start:
        return after
    by = after.start - before.start
    items = timetable.shifted(after.items, by) if after.items == before.items else after.items
    tasks = timetable.tasks_shifted(after.tasks, by) if after.tasks == before.tasks else after.tasks
    return replace(after, items=items, tasks=tasks)


def _with_proposals(session: Session, visit: Visit, before: Visit | None = None) -> Visit:
    """The visit with leader, place and a committee's chair as they follow from what was chosen, where left open."""
    place = desk.institution(session, visit)
    former = desk.institution(session, before) if before else None
    changed: dict[str, Any] = {}
    if place is not None and visit.leader in ("", former.leader if former else ""):
        changed["leader"] = place.leader
    if place is not None and visit.place in ("", _place(former.name, former.address) if former else ""):
        changed["place"] = _place(place.name, place.address)
    if visit.kind is VisitKind.COMMITTEE and visit.host_id is None:
        chairs = desk.hosts(session, visit)
        changed["host_id"] = chairs[0].id if chairs else None
    return replace(visit, **changed)


def _place(name: str, address: str) -> str:
    """An institution with its address in one line."""
    return ", ".join([name, *(line.strip() for line in address.splitlines() if line.strip())])


def _must_be_open(visit: Visit, values: Mapping[str, Any]) -> None:
    """Refuses changes of what is closed or called off; what was held still takes its papers (B1.2)."""
    if not is_open(visit):
        raise Refused(
            translate("Visit", "The visit has ended"),
            advice=translate("Visit", "Undo the last step to change it."),
            rule="B1",
        )
    if visit.state is State.HELD and set(values) - _AFTER_HELD:
        raise Refused(
            translate("Visit", "The visit has been held"),
            advice=translate("Visit", "Papers, intranet and case number can still be entered."),
            rule="B1.2",
        )


def _must_be_free(session: Session, before: Visit, after: Visit) -> None:
    """Refuses a planned visit's move into quarantine, or a timetable there; a request may stand there (B1.4)."""
    moved = after.day != before.day and after.state is not State.REQUESTED
    programme = after.items != before.items and bool(after.items)
    covered = after.guests != before.guests and after.state is State.CONFIRMED
    if not (moved or programme or covered):
        return
    frame = desk.frame(session)
    found = limits.ruling(after, frame)
    if limits.blocked(after, frame) and found is not None:
        raise writing.in_quarantine(session, found)
