"""Dispatches: what a user can do with the ledger: record, correct by a new line, and note who got something later."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.base.rights import Right, needs
from desktop.base.times import zone_of
from desktop.base.words import speaking, translate
from desktop.dispatch import entitlement, rules, store
from desktop.dispatch.entitlement import Board
from desktop.dispatch.rules import Channel, Dispatch, DispatchKind, Enclosure, Narrowing, Recipient, Scope
from desktop.exchange.draft import draft
from desktop.exchange.files import media_type_of
from desktop.exchange.letter import Attached
from desktop.people import rules as people
from desktop.people import store as people_store
from desktop.people.rules import Member
from desktop.storage import attachments, municipality
from desktop.storage.session import Session


@dataclass(frozen=True)
class Receipt:
    """That somebody got something later, or on paper: when, and how."""

    at: datetime
    channel: Channel = Channel.MAIL
    remark: str = ""


@needs(Right.DISPATCH)
def record(session: Session, dispatch: Dispatch) -> Change:
    """Records that something has left the house; refuses what D3c, D5 and D8 do not allow."""
    whole = replace(dispatch, confirmed_by=dispatch.confirmed_by or session.who)
    rules.check(whole, session.now)
    kept = store.add(session, whole)
    return Change("dispatch", kept.id, None, kept, translate("Dispatch", "The dispatch is recorded"), undoable=False)


@needs(Right.DISPATCH)
def correct(session: Session, mistaken_id: int, right: Dispatch) -> Change:
    """Corrects a line of the ledger by a new one that points back; the old one stays as it was."""
    mistaken = _uncorrected(session, mistaken_id)
    change = record(session, replace(right, corrects=mistaken.id, confirmed_by=session.who, id=0, version=0))
    return replace(change, told=translate("Dispatch", "The ledger is corrected by a new line"))


@needs(Right.DISPATCH)
def take_back(session: Session, mistaken_id: int, remark: str) -> Change:
    """Notes by a new line that something in the ledger was never sent; the old line stays as it was."""
    if not remark.strip():
        raise Refused(
            translate("Dispatch", "A correction needs its reason"),
            advice=translate("Dispatch", "Write in one sentence what happened."),
            rule="D5",
        )
    mistaken = _uncorrected(session, mistaken_id)
    return correct(session, mistaken.id, replace(mistaken, void=True, remark=remark.strip(), sent_at=session.now))


@needs(Right.DISPATCH)
def not_reached(session: Session, mistaken_id: int, member_id: int, remark: str) -> Change:
    """Corrects a line: one of its recipients did not get it after all, and why (D5)."""
    mistaken = _uncorrected(session, mistaken_id)
    left = tuple(each for each in mistaken.recipients if each.member_id != member_id)
    if len(left) == len(mistaken.recipients):
        raise Problem(
            translate("Dispatch", "The member is not among the recipients"),
            translate("Dispatch", "Nothing was changed."),
            translate("Dispatch", "Look at the newest line of the ledger."),
        )
    return correct(session, mistaken.id, replace(mistaken, recipients=left, remark=remark.strip()))


@needs(Right.DISPATCH)
def note_deviation(session: Session, sent_id: int, member_id: int, remark: str) -> Change:
    """Records why a member did not get what all should: a line that takes the place of the first and says so (D5)."""
    sent, member = _uncorrected(session, sent_id), _member(session, member_id)
    if member_id in [each.member_id for each in sent.recipients]:
        raise Problem(
            translate("Dispatch", "{name} has got this already").format(name=member.name),
            translate("Dispatch", "Nothing was changed."),
            translate("Dispatch", "Look at the newest line of the ledger."),
        )
    said = translate("Dispatch", "Deviation: {name} did not get it. {why}")
    told = "\n".join(filter(None, (sent.remark, said.format(name=member.name, why=remark.strip()))))
    return correct(session, sent.id, replace(sent, remark=told))


@needs(Right.DISPATCH)
def note_receipt(session: Session, member_id: int, wanted: Sequence[int], receipt: Receipt) -> Change:
    """Notes that a member got earlier dispatches later, or on paper: one new line that points back to each (D5).

    What somebody else has noted meanwhile is a Problem: nothing stands in the ledger twice.
    """
    member = _member(session, member_id)
    sent = store.some(session, wanted)
    already = _got(session, member, [each.id for each in sent])
    if already or len(sent) != len(wanted) or not sent:
        raise Problem(
            translate("Dispatch", "{name} has got this already").format(name=member.name),
            "\n".join(already),
            translate("Dispatch", "It was noted in another window. Look at the list again."),
        )
    if receipt.at < max(each.sent_at for each in sent):
        raise Refused(
            translate("Dispatch", "It cannot have been got before it was sent"),
            advice=translate("Dispatch", "Enter the time at which it was really got."),
            rule="D5",
        )
    line = Dispatch(
        kind=sent[0].kind if len({each.kind for each in sent}) == 1 else DispatchKind.NOTE,
        title=sent[0].title if len(sent) == 1 else translate("Dispatch", "%n dispatches got later", len(sent)),
        sent_at=receipt.at,
        scope=Scope.SINGLE,
        recipients=(recipient(member, receipt.at.date()),),
        channel=receipt.channel,
        enclosures=tuple(dict.fromkeys(file for each in sent for file in each.enclosures)),
        covers=tuple(each.id for each in sent),
        remark=receipt.remark.strip(),
        circle_id=member.id,
    )
    change = record(session, line)
    return replace(change, told=translate("Dispatch", "Noted: {name} has got it").format(name=member.name))


def package(session: Session, member_id: int, wanted: Sequence[int]) -> bytes:
    """An unsent mail to one member with everything attached that he or she has not got (D5)."""
    member, sent = _member(session, member_id), store.some(session, wanted)
    if not member.email.strip():
        raise Refused(
            translate("Dispatch", "{name} has no mail address").format(name=member.name),
            advice=translate("Dispatch", "Enter it under People, or hand it over on paper and note that."),
            rule="D5",
        )
    profile = municipality.profile(session)
    with speaking(profile.language):
        subject = sent[0].title if len(sent) == 1 else translate("Dispatch", "What went to all members")
        said = [translate("Dispatch", "All members have got the following. You get it here:"), ""]
        said += [f"{each.sent_at:%d.%m.%Y}  {each.title}" for each in sent]
    return draft(((member.name, member.email),), subject, "\n".join(said), attachments=enclosed(session, sent))


def enclosed(session: Session, sent: Sequence[Dispatch]) -> tuple[Attached, ...]:
    """The files of some dispatches, each once; equal names are told apart."""
    found: dict[str, Attached] = {}
    names: set[str] = set()
    for file in (file for each in sent for file in each.enclosures):
        if file.digest not in found:
            name = _apart(file.name, names)
            found[file.digest] = Attached(name, media_type_of(name), attachments.fetch(session, file.digest))
    return tuple(found.values())


def whole_board(session: Session) -> Board:
    """The whole ledger against all members."""
    return entitlement.board(store.lines(session), people_store.members(session), people_store.committees(session))


def term_start(session: Session, day: date) -> date:
    """The first day of the term a day belongs to; the first day of its year where no term is known."""
    term = people.term_on(people_store.terms(session), day)
    return term.starts if term else date(day.year, 1, 1)


def today(session: Session) -> date:
    """The day it is in the municipality."""
    return session.now.astimezone(zone_of(municipality.profile(session).country)).date()


def recipient(member: Member, day: date) -> Recipient:
    """A member as he or she stood on a day."""
    return Recipient(member.id, member.name, people.party_on(member, day), member.email)


def circle(session: Session, scope: Scope, circle_id: int, day: date) -> tuple[Member, ...]:
    """Whom a scope means on a day (D3c, D5); a Problem where the committee or the member is gone meanwhile."""
    members = people_store.members(session)
    if scope is Scope.ALL:
        return people.members_on(members, day)
    if scope is Scope.SINGLE:
        return (_member(session, circle_id),)
    committee = next((each for each in people_store.committees(session) if each.id == circle_id), None)
    if committee is None:
        raise Problem(
            translate("Dispatch", "The committee is no longer there"),
            translate("Dispatch", "It was removed under People. Nothing was sent or recorded."),
            translate("Dispatch", "Choose the recipients again."),
        )
    return people.committee_members_on(committee, members, day)


def narrowing(reason: rules.NarrowReason | None, consulted: str, decided_by: str) -> tuple[Narrowing, ...]:
    """The ground as the ledger keeps it, where there is one."""
    return (Narrowing(reason, consulted.strip(), decided_by),) if reason is not None else ()


def _uncorrected(session: Session, id: int) -> Dispatch:
    """A line that no other takes the place of yet; a Problem where somebody was first."""
    mistaken = store.get(session, id)
    later = store.corrections_of(session, id)
    if later:
        raise Problem(
            translate("Dispatch", "The line has been corrected already"),
            translate("Dispatch", "{name} did so meanwhile. Nothing was recorded twice.").format(
                name=later[-1].confirmed_by
            ),
            translate("Dispatch", "Look at the newest line, and correct that one."),
        )
    return mistaken


def _member(session: Session, id: int) -> Member:
    """A member; a Problem that names the case where he or she was removed meanwhile."""
    found = next((each for each in people_store.members(session) if each.id == id), None)
    if found is None:
        raise Problem(
            translate("Dispatch", "The member is no longer there"),
            translate("Dispatch", "The entry was removed under People. Nothing was sent or recorded."),
            translate("Dispatch", "Choose the recipients again."),
        )
    return found


def _got(session: Session, member: Member, wanted: Sequence[int]) -> list[str]:
    """The titles of what a member has got already among some lines."""
    board = entitlement.board(store.lines(session), (member,), ())
    chosen = set(wanted)
    return [
        matter.line.title
        for column, matter in enumerate(board.matters)
        if (matter.id in chosen or matter.line.id in chosen) and board.got_by(0, column) is not None
    ]


def _apart(name: str, taken: set[str]) -> str:
    """A file name that is not taken yet."""
    stem, dot, ending = name.rpartition(".")
    free, number = name, 2
    while free.casefold() in taken:
        free = f"{stem} ({number}).{ending}" if dot else f"{name} ({number})"
        number += 1
    taken.add(free.casefold())
    return free


@needs(Right.DISPATCH)
def enclosure(session: Session, name: str, data: bytes) -> Enclosure:
    """A file kept by its content."""
    return Enclosure(name, attachments.keep(session, data))
