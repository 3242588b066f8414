"""Matters: what a user can do with the timeline of a larger matter: plan it, move its stops, end it (S-D6)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop.agenda import store
from desktop.agenda.actions.meetings import MATTER, desk, field
from desktop.agenda.rules import timeline as rules
from desktop.agenda.rules.timeline import Matter, Milestone, Stop
from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.words import translate
from desktop.storage.session import Session

_FIELDS = frozenset({"title", "case_number", "body_id", "costs", "responsible_id", "note"})


@needs(Right.AGENDA)
def add(session: Session, draft: Matter) -> Change:
    """Adds a larger matter with its usual path: its committee, the finance committee where it costs, the council."""
    if not draft.title.strip():
        raise Refused(translate("Timeline", "Enter what the matter is called"), rule="S-D6")
    around = field(session, desk(session))
    whole = rules.planned(replace(draft, title=draft.title.strip()), around, around.today)
    stored = store.save(session, whole)
    return Change(MATTER, stored.id, None, stored, translate("Timeline", "Timeline added"))


@needs(Right.AGENDA)
def edit(session: Session, matter: Matter, values: Mapping[str, Any]) -> Change:
    """Stores changed fields of a matter."""
    unknown = set(values) - _FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    if not str(values.get("title", matter.title)).strip():
        raise Refused(translate("Timeline", "Enter what the matter is called"), rule="S-D6")
    return _kept(session, matter, replace(matter, **values), translate("Agenda", "Saved"))


@needs(Right.AGENDA)
def plan_again(session: Session, matter: Matter) -> Change:
    """Chooses the earliest meetings its papers can reach, stop by stop (S-D6)."""
    around = field(session, desk(session))
    planned = rules.planned(matter, around, around.today)
    return _kept(session, matter, planned, translate("Timeline", "The path is planned"))


@needs(Right.AGENDA)
def set_stops(session: Session, matter: Matter, stops: Sequence[Stop]) -> Change:
    """Stores another path; what is wrong with it is shown, and stays the municipality's to decide (S-D6)."""
    return _kept(session, matter, replace(matter, stops=tuple(stops)), translate("Timeline", "The path is changed"))


@needs(Right.AGENDA)
def set_milestones(session: Session, matter: Matter, milestones: Sequence[Milestone]) -> Change:
    """Stores the days on the way that are no meetings."""
    told = tuple(sorted((each for each in milestones if each.text.strip()), key=lambda each: each.day))
    return _kept(session, matter, replace(matter, milestones=told), translate("Timeline", "The days are changed"))


@needs(Right.AGENDA)
def end(session: Session, matter: Matter, ended: bool = True) -> Change:
    """Ends a matter that has reached its goal, or takes it up again."""
    said = translate("Timeline", "The matter has ended") if ended else translate("Timeline", "The matter is open again")
    return _kept(session, matter, replace(matter, ended=ended), said)


@needs(Right.AGENDA)
def remove(session: Session, matter: Matter) -> Change:
    """Removes a matter's timeline."""
    store.remove(session, matter)
    return Change(MATTER, matter.id, matter, None, translate("Timeline", "Timeline removed"))


def _kept(session: Session, before: Matter, after: Matter, told: str) -> Change:
    stored = store.save(session, after)
    return Change(MATTER, stored.id, before, stored, told)
