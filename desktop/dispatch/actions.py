"""Dispatches: what a user can do with the ledger: record, and correct by a new line."""

from dataclasses import replace

from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.dispatch import rules, store
from desktop.dispatch.rules import Dispatch
from desktop.storage.session import Session


def record(session: Session, dispatch: Dispatch) -> Change:
    """Records that something has left the house; refuses what D3c, D5 and D8 do not allow."""
    whole = replace(dispatch, confirmed_by=dispatch.confirmed_by or session.who)
    rules.check(whole, session.now)
    kept = store.add(session, whole)
    return Change("dispatch", kept.id, None, kept, translate("Dispatch", "The dispatch is recorded"), undoable=False)


def correct(session: Session, mistaken_id: int, right: Dispatch) -> Change:
    """Corrects a line of the ledger by a new one that points back; the old one stays as it was."""
    mistaken = store.get(session, mistaken_id)
    return record(session, replace(right, corrects=mistaken.id, id=0, version=0))
