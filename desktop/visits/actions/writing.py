"""Visits: how every action writes: changed fields, steps, and the refusals they share."""

from dataclasses import replace

from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.words import translate
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.visits import store, words
from desktop.visits.rules.records import Step, Visit
from desktop.workdays import words as workday_words
from desktop.workdays.quarantine import Ruling

_IN_CALENDARS = ("title", "day", "start", "end", "place", "state")
"""The fields whose change makes a calendar entry that was given out an older one."""


@needs(Right.VISITS)
def keep(session: Session, before: Visit, after: Visit, action: str, told: str) -> Change:
    """Stores a changed visit; what calendars show counts up when it changes."""
    if any(getattr(before, name) != getattr(after, name) for name in _IN_CALENDARS):
        after = replace(after, sequence=before.sequence + 1)
    stored = store.save(session, after, action)
    return Change("visit", stored.id, before, stored, told)


@needs(Right.VISITS)
def step(session: Session, before: Visit, after: Visit, remark: str = "") -> Change:
    """Stores a visit in its new state, with the step's time, person and remark."""
    reached = Step(after.state, session.now, session.who, remark.strip())
    return keep(session, before, replace(after, steps=(*before.steps, reached)), after.state.value, words.told(after))


def must_be(state: bool, title: str, advice: str, rule: str) -> None:
    """Raises Refused unless something is so."""
    if not state:
        raise Refused(title, advice=advice, rule=rule)


def in_quarantine(session: Session, found: Ruling) -> Refused:
    """The refusal that names the election, from when to when, and the first free day (B1.4)."""
    said = translate("Visit", "{day} lies in the quarantine").format(day=dates.date_text(found.day))
    sentence = workday_words.ruling_text(found, municipality.profile(session).country)
    return Refused(said, advice=sentence, rule="B1.4")
