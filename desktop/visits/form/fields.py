"""Visits: the fields of a visit, kind by kind, and what is asked before a step."""

from collections.abc import Sequence
from typing import Any

from desktop.base.words import translate
from desktop.ui.forms import Choice, Field
from desktop.visits.rules.records import VisitKind, Way
from desktop.visits.words import kind_text, way_text

Options = Sequence[tuple[Any, str]]


def new_fields(institutions: Options, committees: Options, members: Sequence[Choice]) -> tuple[Field, ...]:
    """A new visit: its kind decides what else is asked (B1 to B2.3)."""
    return (
        Field(
            "kind",
            translate("VisitForm", "Kind of visit"),
            "choice",
            choices=tuple((each, kind_text(each)) for each in VisitKind),
            required=True,
        ),
        Field(
            "title",
            translate("VisitForm", "Title"),
            hint=translate("VisitForm", "For example: The minister visits the school"),
            required=True,
        ),
        Field("institution_id", translate("VisitForm", "Institution"), "choice", choices=tuple(institutions)),
        Field("committee_id", translate("VisitForm", "Committee"), "choice", choices=tuple(committees), beside=True),
        Field("member_ids", translate("VisitForm", "Members who visit"), "people", people=tuple(members)),
        Field("asked_by", translate("VisitForm", "Who asks")),
        Field("way", translate("VisitForm", "Came in through"), "choice", choices=ways(), beside=True),
        Field("requested_on", translate("VisitForm", "Requested on"), "date", required=True),
        Field("day", translate("VisitForm", "Wished date"), "date", beside=True),
        Field("purpose", translate("VisitForm", "Purpose"), "long", lines=3),
    )


def shown_new(given: Any) -> dict[str, bool]:
    """Which fields of a new visit concern its kind."""
    kind = given["kind"]
    return {
        "committee_id": kind is VisitKind.COMMITTEE,
        "member_ids": kind is VisitKind.MEMBER,
        "asked_by": kind is VisitKind.EXTERNAL,
        "way": kind is VisitKind.EXTERNAL,
    }


def ways() -> tuple[tuple[Any, str], ...]:
    """The ways a request can come in by (B1.1)."""
    return tuple((each, way_text(each)) for each in Way)


def when_fields(institutions: Options, hosts: Sequence[Choice]) -> tuple[Field, ...]:
    """Day, time, place, and the host where the visit has one: what stands above everything else."""
    host = Field("host_id", translate("VisitForm", "Host"), "person", people=tuple(hosts), beside=True)
    return (
        Field("day", translate("VisitForm", "Date"), "date"),
        Field("start", translate("VisitForm", "From"), "clock", beside=True),
        Field("end", translate("VisitForm", "To"), "clock", beside=True),
        Field("institution_id", translate("VisitForm", "Institution"), "choice", choices=tuple(institutions)),
        Field("place", translate("VisitForm", "Meeting place"), beside=True),
        *((host,) if hosts else ()),
    )


def external_fields(debate: bool) -> tuple[Field, ...]:
    """Purpose, content, and the way a request came in; a meeting across the parties is agreed first (B1.1 to B1.4)."""
    agreed = Field("agreed_on", translate("VisitForm", "Agreed with the leader on"), "date")
    return (
        Field("asked_by", translate("VisitForm", "Who asks")),
        Field("way", translate("VisitForm", "Came in through"), "choice", choices=ways(), beside=True),
        Field("purpose", translate("VisitForm", "Purpose"), "long", lines=3),
        Field("content", translate("VisitForm", "Content"), "long", lines=3),
        Field("debate", translate("VisitForm", "Voter or debate meeting across the parties"), "check"),
        *((agreed,) if debate else ()),
    )


def press_fields() -> tuple[Field, ...]:
    """How the press is handled, as agreed for the visit (B1.3)."""
    return (
        Field("press", translate("VisitForm", "Agreed with the press"), "long", lines=2),
        Field("press_contact", translate("VisitForm", "Press contact")),
    )


def filing_fields() -> tuple[Field, ...]:
    """Intranet and case (B1.2)."""
    return (
        Field("case_number", translate("VisitForm", "Case number")),
        Field("filed_on", translate("VisitForm", "Filed on"), "date", beside=True),
        Field("intranet_on", translate("VisitForm", "Told on the intranet"), "date"),
    )


def note_fields() -> tuple[Field, ...]:
    """What the background note tells the host (B1.2)."""
    return (
        Field("occasion", translate("VisitForm", "Occasion"), "long", lines=3),
        Field("facts", translate("VisitForm", "Facts about the institution"), "long", lines=4),
        Field("practical", translate("VisitForm", "Practical matters"), "long", lines=3),
    )


def member_fields(members: Sequence[Choice]) -> tuple[Field, ...]:
    """A member's own visit: agreed with the leader beforehand (B2.2)."""
    return (
        Field("member_ids", translate("VisitForm", "Members who visit"), "people", people=tuple(members)),
        Field("purpose", translate("VisitForm", "Purpose"), "long", lines=2),
        Field("topics", translate("VisitForm", "Topics"), "long", lines=3),
        Field("leader", translate("VisitForm", "Leader")),
        Field("leader_present", translate("VisitForm", "The leader is present the whole time"), "check"),
        Field("agreed_on", translate("VisitForm", "Purpose and topics agreed on"), "date"),
        Field("confirmation_on", translate("VisitForm", "Confirmed in writing on"), "date", beside=True),
        Field("confidentiality_told", translate("VisitForm", "Reminded of the confidentiality duty"), "check"),
        Field("mayor_joins", translate("VisitForm", "The mayor takes part"), "check"),
        Field("case_number", translate("VisitForm", "Case number")),
    )


def mayor_fields() -> tuple[Field, ...]:
    """The mayor's visit (B2.1)."""
    return (
        Field("purpose", translate("VisitForm", "Purpose"), "long", lines=3),
        Field("topics", translate("VisitForm", "Topics"), "long", lines=3),
        Field("leader", translate("VisitForm", "Leader")),
        Field("case_number", translate("VisitForm", "Case number"), beside=True),
    )


def committee_fields(committees: Options) -> tuple[Field, ...]:
    """A standing committee's visit, through the professional head (B2.3)."""
    return (
        Field("committee_id", translate("VisitForm", "Committee"), "choice", choices=tuple(committees)),
        Field("head", translate("VisitForm", "Professional head"), beside=True),
        Field("purpose", translate("VisitForm", "Purpose"), "long", lines=3),
        Field("content", translate("VisitForm", "Content"), "long", lines=3),
        Field("case_number", translate("VisitForm", "Case number")),
    )


def remark_fields(label: str) -> tuple[Field, ...]:
    """A reason that is kept in the history."""
    return (Field("remark", label, "long", translate("VisitForm", "It is kept in the history."), True, lines=3),)


def exception_fields() -> tuple[Field, ...]:
    """A named decision that lets a visit take place in quarantine (B1.4)."""
    return (
        Field("decided_by", translate("VisitForm", "Decided by"), required=True),
        Field("decided_on", translate("VisitForm", "Decided on"), "date", required=True, beside=True),
        Field("reason", translate("VisitForm", "Reason"), "long", required=True, lines=3),
    )


def declined_fields() -> tuple[Field, ...]:
    """A time that the leader could not offer (B2.2)."""
    return (
        Field("day", translate("VisitForm", "Declined date"), "date", required=True),
        Field("at", translate("VisitForm", "Time"), "clock", beside=True),
        Field("reason", translate("VisitForm", "Why it was not possible"), "long", required=True, lines=2),
    )


def told_fields(label: str) -> tuple[Field, ...]:
    """The day on which somebody was told or something was sent."""
    return (Field("on", label, "date", required=True),)


def sent_fields(channels: Options) -> tuple[Field, ...]:
    """That a paper has left the house: how and when (D5)."""
    return (
        Field("channel", translate("VisitForm", "How"), "choice", choices=tuple(channels)),
        Field("day", translate("VisitForm", "Day"), "date", required=True),
        Field("at", translate("VisitForm", "Time"), "clock", required=True, beside=True),
    )
