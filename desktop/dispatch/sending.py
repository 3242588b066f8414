"""Dispatches: what is written and sent from the ledger itself: press releases, notes, invitations, supplements (D8)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.base.rights import Right, needs
from desktop.base.times import zone_of
from desktop.base.words import speaking, translate
from desktop.dispatch import actions, rules, store
from desktop.dispatch.rules import Channel, Dispatch, DispatchKind, Enclosure, Outgoing, Scope
from desktop.dispatch.words import kind_text, lack_rule, lack_text, scope_text
from desktop.exchange.draft import draft
from desktop.exchange.files import media_type_of
from desktop.exchange.letter import Attached
from desktop.people.rules import Member
from desktop.storage import attachments, municipality
from desktop.storage.session import Session


@dataclass(frozen=True)
class Sent:
    """What the user confirms: when and how the members got it, when the media got it, and what went wrong."""

    at: datetime
    channel: Channel = Channel.MAIL
    media_at: datetime | None = None
    breach: str = ""


@needs(Right.DISPATCH)
def begin(session: Session, kind: DispatchKind) -> Change:
    """Begins something that is to be sent to the members."""
    made = store.add_outgoing(session, Outgoing(kind, "", made_by=session.who))
    return Change("outgoing", made.id, None, made)


@needs(Right.DISPATCH)
def edit(session: Session, going: Outgoing, values: Mapping[str, Any]) -> Change:
    """Changes what is being made ready; a plan by which the media come first is refused (D8)."""
    _must_wait(going)
    changed = replace(going, **values)
    if changed.kind is DispatchKind.PRESS_RELEASE or changed.scope is Scope.ALL:
        changed = replace(changed, scope=Scope.ALL, circle_id=0, reason=None, consulted="")
    rules.check_plan(changed)
    stored = store.save_outgoing(session, changed)
    return Change("outgoing", stored.id, going, stored)


@needs(Right.DISPATCH)
def attach(session: Session, going: Outgoing, name: str, data: bytes) -> Change:
    """Attaches a file; its content is kept by its hash."""
    file = actions.enclosure(session, name, data)
    if file in going.files:
        raise Problem(
            translate("Dispatch", "{name} is attached already").format(name=name),
            translate("Dispatch", "Nothing was changed."),
            translate("Dispatch", "Choose another file."),
        )
    return edit(session, going, {"files": (*going.files, file)})


@needs(Right.DISPATCH)
def detach(session: Session, going: Outgoing, file: Enclosure) -> Change:
    """Takes a file off again."""
    return edit(session, going, {"files": tuple(each for each in going.files if each != file)})


@needs(Right.DISPATCH)
def drop(session: Session, going: Outgoing) -> Change:
    """Removes what was never sent."""
    _must_wait(going)
    store.remove_outgoing(session, going)
    told = translate("Dispatch", "The draft is removed")
    return Change("outgoing", going.id, going, None, told, undoable=False)


def receivers(session: Session, going: Outgoing) -> tuple[Member, ...]:
    """Who gets it today: all members as they stand, a committee's, or a single one (D3c, D5)."""
    return actions.circle(session, going.scope, going.circle_id, actions.today(session))


def members_draft(session: Session, going: Outgoing, hidden: bool) -> bytes:
    """An unsent mail to the members with the paper and the files attached (D5)."""
    check_ready(going)
    people = [(each.name, each.email) for each in receivers(session, going) if each.email.strip()]
    if not people:
        raise Refused(
            translate("Dispatch", "None of the recipients has a mail address"),
            advice=translate("Dispatch", "Enter their addresses under People."),
            rule="D5",
        )
    files = (*_paper(session, going), *_files(session, going))
    return draft(people, going.title, going.text, attachments=files, hidden=hidden)


def media_draft(session: Session, going: Outgoing) -> bytes:
    """An unsent mail to the media, addresses in Bcc; never before the members have it (D8)."""
    check_ready(going)
    if not going.dispatch_id:
        raise Refused(
            translate("Dispatch", "The members have not got this yet"),
            advice=translate("Dispatch", "Send it to the members, and confirm that, before the media get it."),
            rule="D8",
        )
    media = [("", each.strip()) for each in municipality.profile(session).media if each.strip()]
    if not media:
        raise Problem(
            translate("Dispatch", "No mail addresses of the media are entered"),
            translate("Dispatch", "The draft was not made."),
            translate("Dispatch", "Enter them under Settings, Questions."),
        )
    files = (*_paper(session, going), *_files(session, going))
    return draft(media, going.title, going.text, attachments=files, hidden=True)


@needs(Right.DISPATCH)
def confirm(session: Session, going: Outgoing, sent: Sent) -> Change:
    """Notes that the members have got it: the ledger gets a line with the recipients as they stood (D3c, D5, D8).

    What the media had first is refused, unless it happened and is explained: then it is recorded as the breach it was.
    """
    _must_wait(going)
    check_ready(replace(going, members_at=None))
    zone = zone_of(municipality.profile(session).country)
    day = sent.at.astimezone(zone).date()
    reached = actions.circle(session, going.scope, going.circle_id, day)
    by_mail = sent.channel is Channel.MAIL
    sheets = [actions.enclosure(session, each.name, each.data) for each in _paper(session, going)]
    media_at = (sent.media_at or going.media_at) if going.kind is DispatchKind.PRESS_RELEASE else None
    line = Dispatch(
        kind=going.kind,
        title=going.title.strip(),
        sent_at=sent.at,
        scope=going.scope,
        recipients=tuple(actions.recipient(each, day) for each in reached if each.email.strip() or not by_mail),
        channel=sent.channel,
        subject_kind="outgoing",
        subject_id=going.id,
        enclosures=(*sheets, *going.files),
        narrowing=actions.narrowing(going.reason, going.consulted, session.who),
        media_at=media_at,
        breach=sent.breach.strip() if rules.media_first(sent.at, media_at) else "",
        circle_id=going.circle_id,
    )
    recorded = actions.record(session, line)
    told = media_at if rules.media_first(sent.at, media_at) else None
    changed = replace(going, dispatch_id=recorded.id, media_told=told, media_at=media_at)
    stored = store.save_outgoing(session, changed, "sent")
    return Change("outgoing", stored.id, going, stored, recorded.told, undoable=False)


@needs(Right.DISPATCH)
def confirm_media(session: Session, going: Outgoing, at: datetime) -> Change:
    """Notes when the media really got a press release; another time than planned corrects the ledger by a new line."""
    if not going.dispatch_id:
        raise Refused(
            translate("Dispatch", "The members have not got this yet"),
            advice=translate("Dispatch", "Confirm first that it was sent to the members."),
            rule="D8",
        )
    if at > session.now:
        raise Refused(
            translate("Dispatch", "The time of sending lies ahead"),
            advice=translate("Dispatch", "Enter the time at which it was really sent."),
            rule="D8",
        )
    line = store.get(session, going.dispatch_id)
    dispatch_id = line.id
    if line.media_at is None or abs((at - line.media_at).total_seconds()) >= 60:
        remark = translate("Dispatch", "The time at which the media got it")
        dispatch_id = actions.correct(session, line.id, replace(line, media_at=at, remark=remark)).id
    stored = store.save_outgoing(session, replace(going, media_told=at, dispatch_id=dispatch_id), "media told")
    told = translate("Dispatch", "Noted: the media have got it")
    return Change("outgoing", stored.id, going, stored, told, undoable=False)


def check_ready(going: Outgoing) -> None:
    """Refuses to send what something is missing from, with the first thing and its rule (D3c, D8)."""
    for lack in rules.lacks(going)[:1]:
        raise Refused(
            lack_text(lack),
            advice=translate("Dispatch", "Nothing was sent or recorded."),
            rule=lack_rule(lack),
        )


def paper(session: Session, going: Outgoing) -> bytes:
    """A text as a paper with the municipality's head, in its own language."""
    from desktop.dispatch.pdf import NoticePaper, notice  # imported late: start-up
    from desktop.documents.house import house_of  # imported late: start-up

    profile = municipality.profile(session)
    with speaking(profile.language):
        said = scope_text(going.scope) if going.scope is Scope.ALL else ""
        release = ""
        if going.kind is DispatchKind.PRESS_RELEASE and going.media_at is not None:
            at = going.media_at.astimezone(zone_of(profile.country))
            release = f"{dates.long_date(at.date())} {dates.time_text(at)}"
        sheet = NoticePaper(kind_text(going.kind), going.title.strip(), going.text, session.now, said, release)
        return notice(sheet, house_of(profile, municipality.logo(session)))


def paper_name(going: Outgoing) -> str:
    """The file name of a paper: its title, without what no system takes."""
    words = "".join(mark if mark.isalnum() else " " for mark in going.title).split()
    return "-".join(words).lower()[:60] + ".pdf"


def _paper(session: Session, going: Outgoing) -> tuple[Attached, ...]:
    """The text on paper, where there is one."""
    if not going.text.strip():
        return ()
    return (Attached(paper_name(going), "application/pdf", paper(session, going)),)


def _files(session: Session, going: Outgoing) -> tuple[Attached, ...]:
    return tuple(
        Attached(each.name, media_type_of(each.name), attachments.fetch(session, each.digest)) for each in going.files
    )


def _must_wait(going: Outgoing) -> None:
    """A Problem where it was sent already: by this user, or meanwhile by another (D5)."""
    if going.dispatch_id:
        raise Problem(
            translate("Dispatch", "This has been sent already"),
            translate("Dispatch", "It stands in the ledger. Nothing was recorded twice."),
            translate("Dispatch", "Correct its line in the ledger if something in it is wrong."),
        )
