"""Meetings: what a user can do with them and their items, and with what members told beforehand (S-D9)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from desktop.agenda import store
from desktop.agenda.exchange import BadLine, MeetingPlan, Occasion, plan
from desktop.agenda.rules import meetings as rules
from desktop.agenda.rules.elucidation import Round
from desktop.agenda.rules.meetings import Beforehand, Item, Meeting, Onward
from desktop.agenda.rules.timeline import Field
from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.settings import Profile
from desktop.base.times import zone_of
from desktop.base.words import translate
from desktop.people import store as people_store
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.workdays import actions as workdays
from desktop.workdays.rules import Calendar

MEETING, ITEM, ELUCIDATION, DECISION, MATTER = "meeting", "agenda_item", "elucidation", "decision", "matter"
"""The subjects of this room's changes of one record."""
SEVERAL = "agenda"
"""The subject of a change of several records: an import, an item put on another meeting's agenda."""
SUBJECTS = (MEETING, ITEM, ELUCIDATION, DECISION, MATTER, SEVERAL)
_MEETING_FIELDS = frozenset({"day", "starts", "place", "body_id"})
_ITEM_FIELDS = frozenset({"title", "case_number", "onward", "note"})


@dataclass(frozen=True)
class Desk:
    """What every action looks at: the profile, the calendar, the day it is, and the committees by name."""

    profile: Profile
    calendar: Calendar
    today: date
    names: Mapping[int, str]
    finance_ids: tuple[int, ...]

    @property
    def round(self) -> Round:
        """What an elucidation's way is found with (D7)."""
        return Round(self.today, self.calendar, self.finance_ids, self.profile.material_days)


def desk(session: Session) -> Desk:
    """The profile, the calendar and the committees as they stand."""
    profile = municipality.profile(session)
    committees = people_store.committees(session)
    return Desk(
        profile,
        workdays.calendar(session, profile),
        session.now.astimezone(zone_of(profile.country)).date(),
        {each.id: each.name for each in committees},
        tuple(each.id for each in committees if each.finance),
    )


def field(session: Session, at: Desk) -> Field:
    """What timelines are checked against (S-D6)."""
    known = {each.id: each for each in store.meetings(session)}
    return Field(at.today, at.calendar, known, at.profile.notice_days, at.finance_ids)


@needs(Right.AGENDA)
def add_meeting(session: Session, draft: Meeting) -> Change:
    """Adds a meeting; refuses a second one of the same body on the same day."""
    whole = replace(draft, starts=rules.clock_text(draft.starts), place=draft.place.strip())
    _must_be_alone(session, whole)
    return _kept(MEETING, None, store.save(session, whole), translate("Agenda", "Meeting added"))


@needs(Right.AGENDA)
def edit_meeting(session: Session, meeting: Meeting, values: Mapping[str, Any]) -> Change:
    """Stores changed fields of a meeting."""
    after = replace(meeting, **_only(values, _MEETING_FIELDS))
    after = replace(after, starts=rules.clock_text(after.starts))
    if (after.day, after.body_id) != (meeting.day, meeting.body_id):
        _must_be_alone(session, after)
    if after.body_id != meeting.body_id and store.items_of(session, meeting.id):
        raise Refused(
            translate("Agenda", "The meeting has items, so it stays with its body"),
            advice=translate("Agenda", "Add a meeting of the other body instead."),
        )
    return _kept(MEETING, meeting, store.save(session, after), translate("Agenda", "Saved"))


@needs(Right.AGENDA)
def cancel_meeting(session: Session, meeting: Meeting, cancelled: bool = True) -> Change:
    """Cancels a meeting, or lets it be held after all; its items stay, and timelines warn (S-D6)."""
    after = store.save(session, replace(meeting, cancelled=cancelled))
    said = translate("Agenda", "The meeting is cancelled") if cancelled else translate("Agenda", "The meeting is held")
    return _kept(MEETING, meeting, after, said)


@needs(Right.AGENDA)
def remove_meeting(session: Session, meeting: Meeting) -> Change:
    """Removes a meeting that nothing refers to; one with items is cancelled instead."""
    if store.items_of(session, meeting.id) or store.back_on(session, meeting.id) or store.told_on(session, meeting.id):
        raise Refused(
            translate("Agenda", "The meeting has items or is waited for"),
            advice=translate("Agenda", "Cancel it instead."),
        )
    store.remove(session, meeting)
    return Change(MEETING, meeting.id, meeting, None, translate("Agenda", "Meeting removed"))


def plan_meetings(session: Session, occasions: Sequence[Occasion], bad: Sequence[BadLine] = ()) -> MeetingPlan:
    """What taking over some meetings would do; nothing is written."""
    return plan(occasions, bad, store.meetings(session), desk(session).names)


@needs(Right.AGENDA)
def import_meetings(session: Session, planned: MeetingPlan) -> Change:
    """Writes what the preview of a plan has shown; raises Stale when a meeting has changed meanwhile."""
    added = tuple(store.add_many(session, planned.add))
    moved = tuple(store.save(session, after) for _, after in planned.move)
    said = translate("Agenda", "{new} added, {changed} changed").format(new=len(added), changed=len(moved))
    return Change(SEVERAL, 0, tuple(before for before, _ in planned.move), (*added, *moved), said)


@needs(Right.AGENDA)
def move_meeting(session: Session, id: int, version: int, to: date) -> Change:
    """Moves a meeting to another day: what dragging it in the calendar does."""
    meeting = replace(store.get(session, Meeting, id), version=version)
    return replace(edit_meeting(session, meeting, {"day": to}), told=translate("Agenda", "The meeting is moved"))


@needs(Right.AGENDA)
def add_item(session: Session, meeting: Meeting, title: str, case_number: str = "") -> Change:
    """Puts an item at the end of a meeting's agenda; of the same case, it goes on where the case went on before."""
    if not title.strip():
        raise Refused(translate("Agenda", "Enter what the item is about"))
    placed = max((each.place for each in store.items_of(session, meeting.id)), default=0) + 1
    onward = Onward.NOWHERE if meeting.body_id == rules.COUNCIL else Onward.COUNCIL
    made = store.save(session, Item(meeting.id, title.strip(), case_number.strip(), placed, onward))
    return _kept(ITEM, None, made, translate("Agenda", "Item added"))


@needs(Right.AGENDA)
def edit_item(session: Session, item: Item, values: Mapping[str, Any]) -> Change:
    """Stores changed fields of an item."""
    after = replace(item, **_only(values, _ITEM_FIELDS))
    if not after.title.strip():
        raise Refused(translate("Agenda", "Enter what the item is about"))
    return _kept(ITEM, item, store.save(session, after), translate("Agenda", "Saved"))


@needs(Right.AGENDA)
def shift_item(session: Session, item: Item, step: int) -> Change:
    """Moves an item up or down on the agenda, changing places with its neighbour."""
    items = list(store.items_of(session, item.meeting_id))
    at = next(place for place, each in enumerate(items) if each.id == item.id)
    other = items[min(max(at + step, 0), len(items) - 1)]
    if other.id == item.id:
        raise Refused(translate("Agenda", "The item stands at the end already"))
    before = (items[at], other)
    after = tuple(
        store.save(session, replace(one, place=place))
        for one, place in ((items[at], other.place), (other, items[at].place))
    )
    return Change(SEVERAL, item.id, before, after, translate("Agenda", "Item moved"))


@needs(Right.AGENDA)
def remove_item(session: Session, item: Item) -> Change:
    """Takes an item off the agenda, unless something follows from it."""
    if item.beforehand or store.elucidations_of(session, item.id) or store.decisions_of(session, item.id):
        raise Refused(
            translate("Agenda", "Something follows from this item, so it stays"),
            advice=translate("Agenda", "Decisions, elucidations and what was told beforehand need it."),
        )
    store.remove(session, item)
    return Change(ITEM, item.id, item, None, translate("Agenda", "Item removed"))


@needs(Right.AGENDA)
def tell(session: Session, item: Item, told: Beforehand) -> Change:
    """Notes new information or a question beforehand; what comes after the meeting began stands as late (S-D9)."""
    rules.check_told(told, session.now)
    kept = replace(told, text=told.text.strip(), name=told.name.strip())
    after = store.save(session, replace(item, beforehand=(*item.beforehand, kept)), "told beforehand")
    return _kept(ITEM, item, after, translate("Agenda", "It is noted"))


@needs(Right.AGENDA)
def pass_on(session: Session, item: Item, at: int, to: str, when: datetime) -> Change:
    """Notes to whom what was told has been passed on, and when (S-D9)."""
    told = item.beforehand[at]
    rules.check_passed(told, to, when, session.now)
    passed = replace(told, passed_to=to.strip(), passed_at=when)
    kept = tuple(passed if place == at else each for place, each in enumerate(item.beforehand))
    after = store.save(session, replace(item, beforehand=kept), "passed on")
    return _kept(ITEM, item, after, translate("Agenda", "It is passed on"))


def _must_be_alone(session: Session, meeting: Meeting) -> None:
    """Refuses a second meeting of a body on one day."""
    same_day = store.meetings(session, meeting.day, meeting.day)
    if any(each.body_id == meeting.body_id and each.id != meeting.id for each in same_day):
        raise Refused(
            translate("Agenda", "The same body meets on this day already"),
            advice=translate("Agenda", "Choose another day, or put the items on that meeting."),
        )


def _only(values: Mapping[str, Any], allowed: frozenset[str]) -> dict[str, Any]:
    """The values, if all of them may be changed this way."""
    unknown = set(values) - allowed
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    return dict(values)


def _kept(subject: str, before: object | None, after: Meeting | Item, told: str) -> Change:
    return Change(subject, after.id, before, after, told)
