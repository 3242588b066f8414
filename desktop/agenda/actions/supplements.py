"""Supplements: what is added to an agenda goes to the members through the ledger, to all at the same time (D5)."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from desktop.agenda import store
from desktop.agenda.actions.meetings import ITEM, desk
from desktop.agenda.rules.meetings import COUNCIL, File, Item, Meeting
from desktop.agenda.words import body_text
from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.times import zone_of
from desktop.base.words import speaking, translate
from desktop.dispatch import actions as dispatch
from desktop.dispatch.rules import Channel, Dispatch, DispatchKind, Enclosure, NarrowReason, Scope
from desktop.exchange.draft import draft
from desktop.exchange.letter import Attached
from desktop.people.rules import Member
from desktop.storage import attachments, municipality
from desktop.storage.session import Session


@dataclass(frozen=True)
class Sending:
    """How a supplement left: to all members, or with its ground to the committee that meets (D3c, D5)."""

    channel: Channel
    at: datetime
    scope: Scope = Scope.ALL
    reason: NarrowReason | None = None
    consulted: str = ""


@needs(Right.AGENDA)
def attach(session: Session, item: Item, name: str, media_type: str, data: bytes) -> Change:
    """Adds a file to an item: a supplement that is to be sent."""
    file = File(name, media_type, len(data), attachments.keep(session, data))
    after = store.save(session, replace(item, files=(*item.files, file)), "file attached")
    return Change(ITEM, after.id, item, after, translate("Agenda", "File attached"))


@needs(Right.AGENDA)
def detach(session: Session, item: Item, file: File) -> Change:
    """Takes a file off an item again; what was sent stays in the ledger."""
    after = store.save(session, replace(item, files=tuple(each for each in item.files if each != file)))
    return Change(ITEM, after.id, item, after, translate("Agenda", "File taken off"))


def receivers(session: Session, item: Item, scope: Scope, on: date | None = None) -> tuple[Member, ...]:
    """Who gets a supplement today or on a day: all members, or those of the committee that meets (D5)."""
    meeting = store.get(session, Meeting, item.meeting_id)
    whole = scope is Scope.ALL or meeting.body_id == COUNCIL
    return dispatch.circle(
        session, Scope.ALL if whole else scope, 0 if whole else meeting.body_id, on or dispatch.today(session)
    )


def mail_draft(session: Session, item: Item, scope: Scope = Scope.ALL, hidden: bool = True) -> bytes:
    """An unsent mail with the item's files to everybody who is to have them, addresses in Bcc when hidden."""
    reached = tuple((each.name, each.email) for each in receivers(session, item, scope) if each.email)
    if not reached:
        raise Refused(
            translate("Question", "None of the recipients has a mail address"),
            advice=translate("Question", "Enter their addresses under People."),
            rule="D5",
        )
    with speaking(municipality.profile(session).language):
        subject = _title(session, item)
        said = translate("AgendaMail", "Here is a supplement to the agenda: {title}").format(title=item.title)
    text = "\n\n".join(filter(None, (said, item.note.strip())))
    enclosed = tuple(
        Attached(each.name, each.media_type, attachments.fetch(session, each.digest)) for each in item.files
    )
    return draft(reached, subject, text, attachments=enclosed, hidden=hidden)


@needs(Right.AGENDA)
def confirm_sent(session: Session, item: Item, sending: Sending) -> Change:
    """Notes that the supplement has been sent: the ledger gets a line with the recipients as they stood (D5)."""
    if not item.files and not item.note.strip():
        raise Refused(
            translate("Agenda", "There is nothing to send"),
            advice=translate("Agenda", "Attach a file, or write the supplement's text."),
            rule="D5",
        )
    profile = municipality.profile(session)
    day = sending.at.astimezone(zone_of(profile.country)).date()
    narrowing = dispatch.narrowing(
        sending.reason if sending.scope is not Scope.ALL else None, sending.consulted, session.who
    )
    reached = tuple(
        dispatch.recipient(each, day)
        for each in receivers(session, item, sending.scope, day)
        if each.email or sending.channel is not Channel.MAIL
    )
    meeting = store.get(session, Meeting, item.meeting_id)
    with speaking(profile.language):
        title = _title(session, item)
    line = Dispatch(
        kind=DispatchKind.AGENDA_SUPPLEMENT,
        title=title,
        sent_at=sending.at,
        scope=sending.scope,
        recipients=reached,
        channel=sending.channel,
        subject_kind=ITEM,
        subject_id=item.id,
        enclosures=tuple(Enclosure(each.name, each.digest) for each in item.files),
        narrowing=narrowing,
        circle_id=meeting.body_id if sending.scope is Scope.COMMITTEE else 0,
        committee_id=meeting.body_id,
    )
    return dispatch.record(session, line)


def _title(session: Session, item: Item) -> str:
    """What the ledger and the mail call a supplement."""
    meeting = store.get(session, Meeting, item.meeting_id)
    where = f"{body_text(meeting.body_id, desk(session).names)}, {dates.date_text(meeting.day)}"
    return translate("AgendaMail", "Supplement to {meeting}: {title}").format(meeting=where, title=item.title)
