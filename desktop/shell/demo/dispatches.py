"""Dispatches: what went to all members beside answers."""

from datetime import timedelta

from desktop.dispatch import store as dispatch_store
from desktop.dispatch.rules import Dispatch, DispatchKind
from desktop.shell.demo.setting import Setting
from desktop.storage import records
from desktop.storage.session import Session


def add(session: Session, setting: Setting) -> None:
    """What else went to all members in the last months: press releases, invitations, notes."""
    content, office, town, rng = setting.content, setting.office, setting.town, setting.rng("dispatches")
    step = office.today // (len(content.dispatches) + 1)
    made = []
    for number, told in enumerate(content.dispatches, 1):
        day = office.days[number * step]
        at = office.at(day, rng.randrange(9 * 60, 14 * 60))
        press = told["kind"] == DispatchKind.PRESS_RELEASE
        made.append(
            Dispatch(
                kind=DispatchKind(told["kind"]),
                title=told["title"],
                sent_at=at,
                recipients=town.recipients(day),
                confirmed_by=rng.choice(town.secretaries).name,
                media_at=at + timedelta(minutes=30) if press else None,
            )
        )
    records.add_many(session, dispatch_store.DISPATCHES, made)
