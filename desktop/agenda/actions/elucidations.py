"""Elucidations: what a user can do with one: weigh it, choose its way, have it ready, and put it back (D7)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from desktop.agenda import store, words
from desktop.agenda.actions.meetings import ELUCIDATION, SEVERAL, Desk, desk
from desktop.agenda.rules import elucidation as rules
from desktop.agenda.rules.elucidation import Elucidation, Light, LightStep, Weight
from desktop.agenda.rules.meetings import File, Item, Meeting, Onward
from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.words import translate
from desktop.storage import attachments
from desktop.storage.session import Session

_FIELDS = frozenset({"wanted", "asked_by", "responsible_id", "summary", "reason"})


@needs(Right.AGENDA)
def ask(session: Session, item: Item, wanted: str, asked_by: str = "") -> Change:
    """Notes that the body wants an item lit further: it comes back to the same body unless it proves minor (D7)."""
    meeting = store.get(session, Meeting, item.meeting_id)
    if not wanted.strip():
        raise Refused(words.light_need(rules.LightNeed.WANTED).text, rule="D7")
    made = Elucidation(
        item.id,
        meeting.body_id,
        meeting.day,
        wanted.strip(),
        asked_by.strip(),
        steps=(LightStep(Light.ASKED, session.now, session.who),),
    )
    told = translate("Elucidation", "The wish for elucidation is registered")
    stored = store.save(session, made)
    return Change(ELUCIDATION, stored.id, None, stored, told)


@needs(Right.AGENDA)
def edit(session: Session, elucidation: Elucidation, values: Mapping[str, Any]) -> Change:
    """Stores changed fields of an elucidation that has not ended."""
    _must_be_pending(elucidation)
    unknown = set(values) - _FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    return _kept(session, elucidation, replace(elucidation, **values), translate("Agenda", "Saved"))


@needs(Right.AGENDA)
def weigh(session: Session, elucidation: Elucidation, weight: Weight, reason: str = "") -> Change:
    """Decides for this item whether it is major or minor, and proposes the meeting it is back on (D7)."""
    _must_be_pending(elucidation)
    item = store.get(session, Item, elucidation.item_id)
    rules.check_weight(weight, item)
    weighed = replace(elucidation, weight=weight, weighed_by=session.who, reason=reason.strip() or elucidation.reason)
    at = desk(session)
    meeting = rules.route(weighed, item, store.meetings(session, at.today), at.round)
    if meeting is not None:
        weighed = replace(weighed, target_id=meeting.id, deadline=rules.ready_by(meeting, at.round))
    else:
        weighed = replace(weighed, target_id=None, deadline=None)
    return _kept(session, elucidation, weighed, translate("Elucidation", "The way is decided"))


@needs(Right.AGENDA)
def aim(session: Session, elucidation: Elucidation, meeting_id: int, deadline: date | None = None) -> Change:
    """Chooses the meeting the item is back on; refuses another committee, and material after the meeting (D7)."""
    _must_be_pending(elucidation)
    at = desk(session)
    meeting = store.get(session, Meeting, meeting_id)
    _check_way(session, elucidation, meeting, at)
    day = deadline or rules.ready_by(meeting, at.round)
    rules.check_deadline(day, meeting)
    aimed = replace(elucidation, target_id=meeting.id, deadline=day)
    return _kept(session, elucidation, aimed, translate("Elucidation", "The meeting is chosen"))


@needs(Right.AGENDA)
def advance(session: Session, elucidation: Elucidation, remark: str = "") -> Change:
    """Takes the next step, if nothing is missing for it; the last one puts the item on the agenda again (D7)."""
    target = rules.next_light(elucidation)
    if target is None:
        raise ValueError("an elucidation that has ended has no next step")
    lacking = rules.light_needs(elucidation)
    if lacking:
        missing = words.light_need(lacking[0])
        raise Refused(missing.text, advice=words.rule_sentence("D7"), rule="D7")
    if target is Light.RETURNED:
        return _put_back(session, elucidation, remark)
    after = _stepped(session, replace(elucidation, state=target), remark)
    told = translate("Elucidation", "The elucidation is under way")
    if target is Light.READY:
        told = translate("Elucidation", "The material is ready")
    return Change(ELUCIDATION, after.id, elucidation, after, told)


@needs(Right.AGENDA)
def withdraw(session: Session, elucidation: Elucidation, reason: str) -> Change:
    """Ends an elucidation that is no longer wanted, with the reason."""
    _must_be_pending(elucidation)
    if not reason.strip():
        raise Refused(
            translate("Elucidation", "Give the reason"), advice=translate("Question", "It is kept in the history.")
        )
    after = _stepped(session, replace(elucidation, state=Light.WITHDRAWN), reason)
    return Change(ELUCIDATION, after.id, elucidation, after, translate("Elucidation", "The elucidation is withdrawn"))


@needs(Right.AGENDA)
def attach(session: Session, elucidation: Elucidation, name: str, media_type: str, data: bytes) -> Change:
    """Adds a file to the material."""
    _must_be_pending(elucidation)
    file = File(name, media_type, len(data), attachments.keep(session, data))
    more = replace(elucidation, material=(*elucidation.material, file))
    return _kept(session, elucidation, more, translate("Agenda", "File attached"))


@needs(Right.AGENDA)
def detach(session: Session, elucidation: Elucidation, file: File) -> Change:
    """Takes a file off the material again."""
    _must_be_pending(elucidation)
    less = replace(elucidation, material=tuple(each for each in elucidation.material if each != file))
    return _kept(session, elucidation, less, translate("Agenda", "File taken off"))


def _put_back(session: Session, elucidation: Elucidation, remark: str) -> Change:
    """Puts the item with its material on the agenda of the meeting that was chosen, in its place if it is there."""
    item = store.get(session, Item, elucidation.item_id)
    meeting = store.get(session, Meeting, elucidation.target_id or 0)
    _check_way(session, elucidation, meeting, desk(session))
    there = store.items_of(session, meeting.id)
    known = next((each for each in there if item.case_number and each.case_number == item.case_number), None)
    if known is None:
        placed = max((each.place for each in there), default=0) + 1
        onward = item.onward if meeting.body_id == elucidation.body_id else Onward.NOWHERE
        known = Item(meeting.id, item.title, item.case_number, placed, onward)
    lit = replace(
        known,
        elucidation_id=elucidation.id,
        note=known.note or elucidation.summary,
        files=tuple(dict.fromkeys((*known.files, *elucidation.material))),
    )
    stored = store.save(session, lit, "elucidated")
    ended = _stepped(session, replace(elucidation, state=Light.RETURNED, returned_id=stored.id), remark)
    before: tuple[Item | Elucidation, ...] = (elucidation,) if not known.id else (elucidation, known)
    told = translate("Elucidation", "The item is back on the agenda")
    return Change(SEVERAL, elucidation.id, before, (ended, stored), told)


def _check_way(session: Session, elucidation: Elucidation, meeting: Meeting, at: Desk) -> None:
    """Refuses a meeting the item must not go to; the refusal names the committee that asked (D7)."""
    item = store.get(session, Item, elucidation.item_id)
    rules.check_target(elucidation, item, meeting, at.round, words.body_text(elucidation.body_id, at.names))


def _stepped(session: Session, elucidation: Elucidation, remark: str) -> Elucidation:
    """Stores an elucidation in its new state, with the step's time, person and remark."""
    step = LightStep(elucidation.state, session.now, session.who, remark.strip())
    return store.save(session, replace(elucidation, steps=(*elucidation.steps, step)), elucidation.state.value)


def _kept(session: Session, before: Elucidation, after: Elucidation, told: str) -> Change:
    stored = store.save(session, after)
    return Change(ELUCIDATION, stored.id, before, stored, told)


def _must_be_pending(elucidation: Elucidation) -> None:
    """Refuses to change what has ended."""
    if elucidation.state not in rules.PENDING:
        raise Refused(
            translate("Elucidation", "The elucidation has ended"),
            advice=translate("Elucidation", "Ask for a new one on the item."),
            rule="D7",
        )
