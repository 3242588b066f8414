"""Dispatches: what was sent to members, whom it had to reach, and what a narrower circle needs."""

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
    VISIT_PAPERS = "visit_papers"
    NOTE = "note"


OWN_CIRCLE = (DispatchKind.VISIT_PAPERS,)
"""The kinds whose circle the guidelines name themselves (B1.2, B2.2): a narrower one needs no ground of D3c."""


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
    """How a member stands to a dispatch: at the same time, later, not at all, or not one of those it was for (D5)."""

    GOT = "got"
    LATER = "later"
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
    """One line of the ledger; it is never changed, only corrected by a new one that points back.

    `corrects` is the line this one takes the place of; a void one says that it was never sent. `covers` are earlier
    lines that the recipients got later by this one. Of an answer it keeps who asked, whose matter it was, and the
    working days it took, as they stood.
    """

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
    void: bool = False
    covers: tuple[int, ...] = ()
    remark: str = ""
    circle_id: int = 0
    """The committee or the member it was for, where it was not for all."""
    asked_by: int = 0
    committee_id: int = 0
    took: int | None = None
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Outgoing:
    """What is being made ready for members: its text or files, whom it is for, and when it is planned to leave.

    `dispatch_id` is its line in the ledger once it has been sent; `media_told` is when the media really got it.
    """

    kind: DispatchKind
    title: str
    text: str = ""
    files: tuple[Enclosure, ...] = ()
    scope: Scope = Scope.ALL
    circle_id: int = 0
    reason: NarrowReason | None = None
    consulted: str = ""
    members_at: datetime | None = None
    media_at: datetime | None = None
    media_told: datetime | None = None
    dispatch_id: int = 0
    made_by: str = ""
    id: int = 0
    version: int = 0


class Lack(StrEnum):
    """What something must have before it can be sent."""

    TITLE = "title"
    CONTENT = "content"
    CIRCLE = "circle"
    REASON = "reason"
    CONSULTED = "consulted"
    MEDIA_TIME = "media_time"
    ORDER = "order"


MADE_HERE = (DispatchKind.PRESS_RELEASE, DispatchKind.NOTE, DispatchKind.INVITATION, DispatchKind.AGENDA_SUPPLEMENT)
"""The kinds that are written and sent from the ledger itself; the others come from the records they belong to."""


def check(dispatch: Dispatch, now: datetime) -> None:
    """Refuses a dispatch that nobody gets, lies ahead, or reaches fewer than all without ground (D3c, D5, D8)."""
    if dispatch.void:
        return
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
    own = dispatch.covers or dispatch.kind in OWN_CIRCLE
    if dispatch.scope is not Scope.ALL and not own and not (dispatch.narrowing and told):
        raise Refused(
            translate("Dispatch", "Choose why this does not go to all"),
            advice=translate("Dispatch", "Name the ground, and the director or chief of staff who was consulted."),
            rule="D3c",
        )
    check_press(dispatch)


def check_press(dispatch: Dispatch) -> None:
    """Refuses a press release that reaches the media first, unless recorded as the breach it was (D8)."""
    early = media_first(dispatch.sent_at, dispatch.media_at)
    if early and not dispatch.breach.strip():
        raise Refused(
            translate("Dispatch", "The media would get this before the members"),
            advice=translate("Dispatch", "Send it to the members first, or at the same time."),
            rule="D8",
        )


def media_first(members_at: datetime | None, media_at: datetime | None) -> bool:
    """Whether the media get it before the members: at the same moment is in order (D8)."""
    return members_at is not None and media_at is not None and media_at < members_at


def check_plan(going: Outgoing) -> None:
    """Refuses a plan by which the media get a press release first (D8)."""
    if going.kind is DispatchKind.PRESS_RELEASE and media_first(going.members_at, going.media_at):
        raise Refused(
            translate("Dispatch", "The media would get this before the members"),
            advice=translate("Dispatch", "Plan it for the members first, or at the same time."),
            rule="D8",
        )


def lacks(going: Outgoing) -> tuple[Lack, ...]:
    """What is still missing before it can be sent (D3c, D8)."""
    press, narrow = going.kind is DispatchKind.PRESS_RELEASE, going.scope is not Scope.ALL
    needed = {
        Lack.TITLE: not going.title.strip(),
        Lack.CONTENT: not going.text.strip() and not going.files,
        Lack.CIRCLE: narrow and not going.circle_id,
        Lack.REASON: narrow and going.reason is None,
        Lack.CONSULTED: narrow and not going.consulted.strip(),
        Lack.MEDIA_TIME: press and going.media_at is None,
        Lack.ORDER: press and media_first(going.members_at, going.media_at),
    }
    return tuple(lack for lack, missing in needed.items() if missing)
