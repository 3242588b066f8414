"""Agenda: undoing: writes what was before over what came after, of one record or of several."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from desktop.agenda import store
from desktop.agenda.actions.meetings import SEVERAL
from desktop.agenda.store import Kept
from desktop.base.changes import Change
from desktop.base.rights import Right, needs
from desktop.base.words import translate
from desktop.storage.records import stale
from desktop.storage.session import Session


@needs(Right.AGENDA)
def restore(session: Session, change: Change) -> Change:
    """Takes a change back; raises Stale when a record says something else by now."""
    before, after = _records(change.before), _records(change.after)
    earlier = {(type(each), each.id): each for each in before}
    was: list[Kept] = []
    now: list[Kept] = []
    for record in reversed(after):
        standing = _standing(session, record)
        was.append(standing)
        old: Any = earlier.pop((type(record), record.id), None)
        if old is None:
            store.remove(session, standing)
        else:
            now.append(store.save(session, replace(old, version=standing.version), "undone"))
    now += [store.put_back(session, each) for each in earlier.values()]
    said = translate("Agenda", "Undone")
    if change.subject == SEVERAL:
        return Change(SEVERAL, change.id, tuple(was), tuple(now), said)
    return Change(change.subject, change.id, was[0] if was else None, now[0] if now else None, said)


def _records(side: Any) -> Sequence[Kept]:
    """The records on one side of a change: none, one or several."""
    if side is None:
        return ()
    return side if isinstance(side, tuple) else (side,)


def _standing(session: Session, record: Any) -> Any:
    """The record as it stands; raises Stale when somebody else changed it since."""
    found = store.get(session, type(record), record.id)
    if any(getattr(found, one.name) != getattr(record, one.name) for one in fields(found) if one.name != "version"):
        raise stale()
    return found
