"""Dispatches: what was sent to members, whom it had to reach, and what a narrower circle needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.base.problems import Refused
from desktop.base.words import translate


class DispatchKind(StrEnum):
    """What kind of information left the house."""

    ANSWER = "answer"
    PRESS_RELEASE = "press_release"
    AGENDA_SUPPLEMENT = "agenda_supplement"
    INVITATION = "invitation"
    NOTE = "note"


class Scope(StrEnum):
    """Whom a dispatch goes to: all members, the members of a committee, or a single member (D3c)."""

    ALL = "all"
    COMMITTEE = "committee"
    SINGLE = "single"


class NarrowReason(StrEnum):
    """The two grounds on which an answer may go to fewer than all (D3c)."""

    RELEVANCE = "relevance"
    FACT = "fact"


class Channel(StrEnum):
    """How it left: as a mail that the user sent, on paper, or said in a meeting."""

    MAIL = "mail"
    PAPER = "paper"
    MEETING = "meeting"


class Standing(StrEnum):
    """How a member stands to a dispatch, as the per-member list shows it (D5)."""

    GOT = "got"
    MISSING = "missing"
    NOT_MEANT = "not_meant"
    NOT_SEATED = "not_seated"


@dataclass(frozen=True)
class Recipient:
    """A member as he or she stood when the dispatch left."""

    member_id: int
    name: str
    party: str = ""
    address: str = ""


@dataclass(frozen=True)
class Enclosure:
    """A file that went along: its name, and the hash of its content."""

    name: str
    digest: str


@dataclass(frozen=True)
class Narrowing:
    """Why a dispatch did not go to all, who was consulted and who decided (D3c)."""

    reason: NarrowReason
    consulted: str
    decided_by: str


@dataclass(frozen=True)
class Dispatch:
    """One line of the ledger; it is never changed, only corrected by a new one that points back."""

    kind: DispatchKind
    title: str
    sent_at: datetime
    scope: Scope = Scope.ALL
    recipients: tuple[Recipient, ...] = ()
    channel: Channel = Channel.MAIL
    subject_kind: str = ""
    subject_id: int = 0
    enclosures: tuple[Enclosure, ...] = ()
    narrowing: tuple[Narrowing, ...] = ()
    confirmed_by: str = ""
    media_at: datetime | None = None
    breach: str = ""
    corrects: int = 0
    id: int = 0
    version: int = 0


def check(dispatch: Dispatch, now: datetime) -> None:
    """Refuses a dispatch that nobody gets, lies ahead, or reaches fewer than all without ground (D3c, D5, D8)."""
    if not dispatch.recipients:
        raise Refused(
            translate("Dispatch", "Nobody would receive this"),
            advice=translate("Dispatch", "Enter the members under People, with the days they belong to the council."),
            rule="D5",
        )
    if dispatch.sent_at > now:
        raise Refused(
            translate("Dispatch", "The time of sending lies ahead"),
            advice=translate("Dispatch", "Enter the time at which it was really sent."),
            rule="D5",
        )
    told = all(each.consulted.strip() and each.decided_by.strip() for each in dispatch.narrowing)
    if dispatch.scope is not Scope.ALL and not (dispatch.narrowing and told):
        raise Refused(
            translate("Dispatch", "Choose why this does not go to all"),
            advice=translate("Dispatch", "Name the ground, and the director or chief of staff who was consulted."),
            rule="D3c",
        )
    check_press(dispatch)


def check_press(dispatch: Dispatch) -> None:
    """Refuses a press release that reaches the media first, unless recorded as the breach it was (D8)."""
    early = dispatch.media_at is not None and dispatch.media_at < dispatch.sent_at
    if early and not dispatch.breach.strip():
        raise Refused(
            translate("Dispatch", "The media would get this before the members"),
            advice=translate("Dispatch", "Send it to the members first, or at the same time."),
            rule="D8",
        )


def missed(dispatches: Iterable[Dispatch], member_id: int) -> tuple[Dispatch, ...]:
    """What went to all members but not to this one: a hole to mend (D5); of a corrected line the correction counts."""
    lines = tuple(dispatches)
    corrected = {each.corrects for each in lines if each.corrects}
    return tuple(
        each
        for each in lines
        if each.scope is Scope.ALL
        and each.id not in corrected
        and all(recipient.member_id != member_id for recipient in each.recipients)
    )


def standing(dispatch: Dispatch, member_id: int, seated: bool) -> Standing:
    """How a member stands to a dispatch; `seated` tells whether he or she belonged to the council that day (D5)."""
    if any(recipient.member_id == member_id for recipient in dispatch.recipients):
        return Standing.GOT
    if not missed((dispatch,), member_id):
        return Standing.NOT_MEANT
    return Standing.MISSING if seated else Standing.NOT_SEATED
