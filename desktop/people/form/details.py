"""People: the fields of each kind's form, and records as field values and back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.people.checks import address_fault
from desktop.people.rules import (
    KINDS,
    Authorisation,
    Committee,
    Institution,
    Member,
    Official,
    OfficialKind,
    PeopleKind,
    Person,
    Seat,
    Term,
)
from desktop.people.words import field_label, position_label
from desktop.ui.fields import Field

_LONG_AGO = date(1900, 1, 1)
"""The first day of an official whose first day nobody has told."""
SEATED = (PeopleKind.MEMBERS, PeopleKind.COMMITTEES)
"""The kinds whose records have seats."""


def _field(name: str, kind: str = "text", **more: Any) -> Field:
    """A field with the label of its name."""
    return Field(name, field_label(name), kind, **more)  # type: ignore[arg-type]  # a kind is one of Field's own


def _address(name: str, **more: Any) -> Field:
    """A field for a mail address."""
    return _field(name, check=address_fault, **more)


def _addresses_fault(text: str) -> str:
    """What is wrong with one of several addresses, each on a line."""
    return next((fault for line in text.splitlines() if (fault := address_fault(line))), "")


def _member() -> tuple[Field, ...]:
    hint = QCoreApplication.translate("PeopleForm", "One a line. Mail from these is recognised too.")
    return (
        _field("name", required=True),
        _field("party", beside=True),
        _address("email"),
        _field("phone", beside=True),
        _field("other_addresses", "long", hint=hint, lines=2, check=_addresses_fault),
    )


def _official() -> tuple[Field, ...]:
    kinds = tuple((kind, position_label(kind)) for kind in OfficialKind)
    rule = QCoreApplication.translate("PeopleForm", "A director or the chief of staff (D3b)")
    return (
        _field("name", required=True),
        _field("title", beside=True),
        _field("kind", "choice", choices=kinds),
        _field("area", beside=True),
        _address("email"),
        _field("phone", beside=True),
        _field("starts", "date"),
        _field("ends", "date", beside=True),
        _field("may_approve", "check", hint=rule),
        _field("may_be_contacted", "check"),
    )


def _committee() -> tuple[Field, ...]:
    return (
        _field("name", required=True),
        _field("area", beside=True),
        _field("standing", "check"),
        _field("finance", "check", beside=True),
    )


def _institution() -> tuple[Field, ...]:
    return (
        _field("name", required=True),
        _field("leader", beside=True),
        _address("email"),
        _field("phone", beside=True),
        _field("committee_id", "choice"),
        _field("address", "long", lines=2),
    )


def _term() -> tuple[Field, ...]:
    return (
        _field("name", required=True),
        _field("starts", "date", required=True),
        _field("ends", "date", required=True, beside=True),
    )


def _authorisation() -> tuple[Field, ...]:
    words = QCoreApplication.translate("PeopleForm", "What people call it, with commas between: schools, lunch, buses")
    return (
        Field("name", field_label("area"), required=True),
        _field("committee_id", "choice", beside=True),
        _field("official_id", "choice", required=True),
        _field("topics", hint=words),
        _field("starts", "date"),
        _field("ends", "date", beside=True),
        _field("case_number"),
    )


_FIELDS: Mapping[PeopleKind, Callable[[], tuple[Field, ...]]] = {
    PeopleKind.MEMBERS: _member,
    PeopleKind.OFFICIALS: _official,
    PeopleKind.COMMITTEES: _committee,
    PeopleKind.INSTITUTIONS: _institution,
    PeopleKind.TERMS: _term,
    PeopleKind.AUTHORISATIONS: _authorisation,
}


def fields_of(kind: PeopleKind) -> tuple[Field, ...]:
    """The fields of a kind's form."""
    return _FIELDS[kind]()


def values_of(record: Person) -> dict[str, Any]:
    """A record as the values of its form's fields."""
    values = {field.name: getattr(record, field.name) for field in fields_of(KINDS[type(record)])}
    if isinstance(record, Member):
        values["other_addresses"] = "\n".join(record.other_addresses)
    elif isinstance(record, Institution):
        values["committee_id"] = record.committee_id or 0
    elif isinstance(record, Official | Authorisation) and record.starts == _LONG_AGO:
        values["starts"] = None
    if isinstance(record, Authorisation):
        values["committee_id"] = record.committee_id or 0
    return values


def changed(record: Person, values: Mapping[str, Any]) -> Person:
    """The record with the values of some of its form's fields."""
    taken = dict(values)
    if "other_addresses" in taken:
        lines = (line.strip() for line in str(taken["other_addresses"]).splitlines())
        taken["other_addresses"] = tuple(line for line in lines if line)
    if "committee_id" in taken:
        taken["committee_id"] = taken["committee_id"] or None
    if isinstance(record, Official | Authorisation) and "starts" in taken:
        taken["starts"] = taken["starts"] or _LONG_AGO
    return replace(record, **taken)


def blank(kind: PeopleKind, today: date, terms: Sequence[Term] = ()) -> Person:
    """A record that nothing is known of yet; a term is proposed to follow the last one."""
    match kind:
        case PeopleKind.MEMBERS:
            return Member("", seats=(Seat(today),))
        case PeopleKind.OFFICIALS:
            return Official("", "", starts=today)
        case PeopleKind.COMMITTEES:
            return Committee("")
        case PeopleKind.INSTITUTIONS:
            return Institution("")
        case PeopleKind.TERMS:
            first = max((term.ends for term in terms), default=date(today.year - 1, 12, 31)) + timedelta(1)
            return Term("", first, first + timedelta(4 * 365))
        case PeopleKind.AUTHORISATIONS:
            return Authorisation("", starts=today)
