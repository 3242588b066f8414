"""Profile actions: what a user can do with the municipality's settings; each moves the deadlines it concerns (W5)."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.base.rights import Right, needs
from desktop.base.settings import SETTINGS, Profile
from desktop.base.words import translate
from desktop.questions.actions import move_deadlines
from desktop.storage import attachments, municipality
from desktop.storage.session import Session

SUBJECT = "settings"
"""The subject of the changes; before and after are whole profiles."""
MOVING = frozenset(each.key for each in SETTINGS if each.moves_deadlines)
"""The settings that the open deadlines depend on."""
POLICY = frozenset(each.key for each in SETTINGS if each.group == "deadlines")
"""The settings that somebody has agreed to: a change says who and when."""


@needs(Right.SETTINGS)
def change_profile(
    session: Session, values: Mapping[str, Any], agreed_by: str = "", agreed_on: date | None = None
) -> Change:
    """Stores changed settings; a policy number is refused without the person who agreed (W5)."""
    if POLICY & values.keys() and not agreed_by.strip():
        raise Refused(
            translate("Setting", "Nobody is named who agreed"),
            advice=translate("Setting", "Enter who agreed to the change, and when."),
            rule="W5",
        )
    return _store(session, values, agreed_by.strip(), agreed_on, translate("Setting", "Settings saved"))


@needs(Right.SETTINGS)
def change_logo(session: Session, data: bytes) -> Change:
    """Puts a picture made fit by `documents.logo.fitted` in the letterhead, or takes it out when `data` is empty."""
    if not data:
        return _store(session, {"logo": ""}, "", None, translate("Setting", "Logo removed"))
    digest = attachments.keep(session, data)
    return _store(session, {"logo": digest}, "", None, translate("Setting", "Logo saved"))


def profile_after(change: Change) -> Profile:
    """The profile that a change of the settings has put in force."""
    assert isinstance(change.after, Profile)
    return change.after


@needs(Right.SETTINGS)
def restore(session: Session, change: Change) -> Change:
    """Takes a change of the settings back; the deadlines move back with it (W5)."""
    if not isinstance(change.before, Profile):
        raise Problem(translate("Setting", "This cannot be undone"))
    values = {item.name: getattr(change.before, item.name) for item in fields(Profile)}
    return _store(session, values, session.who, session.now.date(), translate("Setting", "Undone"))


def _store(session: Session, values: Mapping[str, Any], agreed_by: str, agreed_on: date | None, told: str) -> Change:
    """Writes the values that differ and moves what depends on them."""
    before = municipality.profile(session)
    changed = {name: value for name, value in values.items() if getattr(before, name) != value}
    named = {name: value for name, value in changed.items() if name in POLICY}
    plain = {name: value for name, value in changed.items() if name not in POLICY}
    if plain:
        municipality.save(session, plain)
    if named:
        municipality.save(session, named, agreed_by, agreed_on)
    if MOVING & changed.keys():
        move_deadlines(session)
    return Change(SUBJECT, 0, before, municipality.profile(session), told)
