"""People: the words for roles, positions and fields, those that files use, and a record's changes field by field."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from desktop.base.dates import date_text
from desktop.base.names import fold
from desktop.base.words import translate
from desktop.people.rules import MemberRole, OfficialKind, PeopleKind, Person, Seat

_KINDS: Mapping[PeopleKind, Callable[[], str]] = {
    PeopleKind.MEMBERS: lambda: translate("People", "Members"),
    PeopleKind.OFFICIALS: lambda: translate("People", "Officials"),
    PeopleKind.COMMITTEES: lambda: translate("People", "Committees"),
    PeopleKind.INSTITUTIONS: lambda: translate("People", "Institutions"),
    PeopleKind.TERMS: lambda: translate("People", "Terms"),
    PeopleKind.AUTHORISATIONS: lambda: translate("People", "Right contacts"),
}
_ROLES: Mapping[MemberRole, Callable[[], str]] = {
    MemberRole.MEMBER: lambda: translate("People", "Member"),
    MemberRole.MAYOR: lambda: translate("People", "Mayor"),
    MemberRole.DEPUTY_MAYOR: lambda: translate("People", "Deputy mayor"),
    MemberRole.SUBSTITUTE: lambda: translate("People", "Substitute"),
}
_POSITIONS: Mapping[OfficialKind, Callable[[], str]] = {
    OfficialKind.CHIEF_EXECUTIVE: lambda: translate("People", "Chief executive"),
    OfficialKind.DIRECTOR: lambda: translate("People", "Director"),
    OfficialKind.CHIEF_OF_STAFF: lambda: translate("People", "Chief of staff"),
    OfficialKind.HEAD_OF_SECRETARIAT: lambda: translate("People", "Head of secretariat"),
    OfficialKind.SECRETARY: lambda: translate("People", "Secretary"),
    OfficialKind.OTHER: lambda: translate("People", "Other position"),
}
_FIELDS: Mapping[str, Callable[[], str]] = {
    "name": lambda: translate("People", "Name"),
    "email": lambda: translate("People", "E-mail"),
    "other_addresses": lambda: translate("People", "Other addresses"),
    "phone": lambda: translate("People", "Phone"),
    "party": lambda: translate("People", "Party or list"),
    "seats": lambda: translate("People", "Seats"),
    "title": lambda: translate("People", "Title"),
    "area": lambda: translate("People", "Area"),
    "may_approve": lambda: translate("People", "May approve answers"),
    "may_be_contacted": lambda: translate("People", "May be contacted by members"),
    "starts": lambda: translate("People", "From"),
    "ends": lambda: translate("People", "Until"),
    "kind": lambda: translate("People", "Position"),
    "standing": lambda: translate("People", "Standing committee"),
    "finance": lambda: translate("People", "Finance committee"),
    "leader": lambda: translate("People", "Leader"),
    "address": lambda: translate("People", "Address"),
    "committee_id": lambda: translate("People", "Committee"),
    "role": lambda: translate("People", "Role"),
    "committees": lambda: translate("People", "Committees"),
    "chair": lambda: translate("People", "Chair"),
    "first_name": lambda: translate("People", "First name"),
    "last_name": lambda: translate("People", "Last name"),
    "official_id": lambda: translate("People", "Authorised"),
    "topics": lambda: translate("People", "Words for it"),
    "case_number": lambda: translate("People", "Case number"),
}
_HEADINGS: Mapping[str, str] = {
    "name": "navn,fulde navn,fullt navn,name,full name,namn,fullt namn,medlem,medlemmets navn,member",
    "first_name": "fornavn,first name,given name,fornamn,førenamn",
    "last_name": "efternavn,etternavn,etternamn,last name,surname",
    "party": "parti,liste,parti liste,parti eller liste,partiliste,partinavn,party,list,party or list,gruppe",
    "email": "e mail,email,mail,e mailadresse,mailadresse,e post,epost,e postadresse,epostadresse,e mail address",
    "other_addresses": "andre adresser,andre mailadresser,andre e postadresser,other addresses,privat mail",
    "phone": "telefon,tlf,telefonnummer,mobil,mobiltelefon,mobilnummer,phone,telephone,mobile",
    "starts": "fra,fra dato,frå,frå dato,from,from date,start,starter,startar,valgt fra,tiltrådt,starts",
    "ends": "til,til dato,til og med,to,until,to date,slut,slutt,udtrådt,fratrådt,ends",
    "role": "rolle,role,hverv,verv,funktion,funksjon,funksjon i rådet",
    "committees": "udvalg,utvalg,utval,committee,committees,komite,komiteer,udvalgene",
    "chair": "formand,udvalgsformand,leder,utvalgsleder,leiar,utvalsleiar,formand leder,chair,formandskab",
    "title": "titel,tittel,title,stilling,stillingsbetegnelse",
    "area": "område,area,forvaltning,fagområde,afdeling,avdeling,avdeling område,sektor",
    "may_approve": "må godkende,kan godkende,må godkende svar,godkender,må godkjenne,kan godkjenne,godkjenner,"
    "kan godkende svar,kan godkjenne svar,kan godkjenna svar,"
    "godkjennar,may approve,may approve answers,can approve",
    "may_be_contacted": "må kontaktes,kan kontaktes,kan kontaktast,må kontaktast,may be contacted,can be contacted",
    "kind": "position,rolle i administrationen,rolle i administrasjonen,type,slags,slag,art,kategori",
}
_ROLE_WORDS: Mapping[MemberRole, str] = {
    MemberRole.MEMBER: "medlem,member,kommunalbestyrelsesmedlem,byrådsmedlem,kommunestyremedlem,folkevalgt,folkevald,"
    "representant,fast medlem",
    MemberRole.MAYOR: "borgmester,ordfører,ordførar,mayor",
    MemberRole.DEPUTY_MAYOR: "viceborgmester,1 viceborgmester,2 viceborgmester,varaordfører,varaordførar,deputy mayor",
    MemberRole.SUBSTITUTE: "stedfortræder,suppleant,vara,varamedlem,vararepresentant,substitute",
}
_POSITION_WORDS: Mapping[OfficialKind, str] = {
    OfficialKind.CHIEF_EXECUTIVE: "kommunaldirektør,kommunedirektør,rådmann,chief executive",
    OfficialKind.DIRECTOR: "direktør,director,kommunalsjef",
    OfficialKind.CHIEF_OF_STAFF: "stabschef,stabssjef,chief of staff",
    OfficialKind.HEAD_OF_SECRETARIAT: "sekretariatschef,sekretariatsleder,sekretariatsleiar,head of secretariat",
    OfficialKind.SECRETARY: "sekretær,secretary,borgmestersekretær",
    OfficialKind.OTHER: "anden,andet,anden stilling,annen,annet,annen stilling,anna,other,other position",
}
_ANSWERS: Mapping[bool, str] = {True: "ja,x,yes,true,1,sand,sann,j,y", False: "nej,nei,no,false,0,falsk,usann,n,-"}


def kind_label(kind: PeopleKind) -> str:
    """The name of a kind of record, in the plural: a tab."""
    return _KINDS[kind]()


def role_label(role: MemberRole) -> str:
    """The title of a role in the council, as the country says it."""
    return _ROLES[role]()


def position_label(kind: OfficialKind) -> str:
    """The name of an official's position."""
    return _POSITIONS[kind]()


def field_label(field: str) -> str:
    """The label of a field."""
    return _FIELDS[field]()


def period_text(starts: date, ends: date | None) -> str:
    """A period in words: 1. januar 2026 – 31. december 2029, or since when while it is open."""
    if ends is None:
        return translate("People", "since {day}").format(day=date_text(starts))
    return f"{date_text(starts)} – {date_text(ends)}"


def seat_text(seat: Seat) -> str:
    """A seat in one line: Borgmester, Fælleslisten, since when."""
    return ", ".join(filter(None, (role_label(seat.role), seat.party, period_text(seat.starts, seat.ends))))


def value_text(value: Any) -> str:
    """A field's value as a reader understands it."""
    if isinstance(value, bool):
        return translate("People", "yes") if value else translate("People", "no")
    if isinstance(value, MemberRole):
        return role_label(value)
    if isinstance(value, OfficialKind):
        return position_label(value)
    if isinstance(value, Seat):
        return seat_text(value)
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, tuple):
        return "; ".join(value_text(part) for part in value)
    return "" if value is None else str(value)


@dataclass(frozen=True)
class Difference:
    """One field that a change touches: its label, and its value before and after in words."""

    field: str
    label: str
    before: str
    after: str


def differences(before: Person | None, after: Person) -> tuple[Difference, ...]:
    """What a change does, field by field; of a new record, every field that holds something."""
    found = []
    for field in fields(after):
        old, new = getattr(before, field.name, None), getattr(after, field.name)
        if field.name in ("id", "version") or old == new or (before is None and new in ("", (), None, False)):
            continue
        found.append(Difference(field.name, field_label(field.name), value_text(old), value_text(new)))
    return tuple(found)


def _plain(text: str) -> str:
    """A heading or a word without capitals and signs."""
    return " ".join(re.findall(r"[a-z0-9]+", fold(text))) or text.strip()


def _words(listed: str) -> frozenset[str]:
    """The words of a list, plain."""
    return frozenset(_plain(word) for word in listed.split(","))


def _read(text: str, known: Mapping[Any, str]) -> Any:
    """The key whose words hold a text, None when none does."""
    word = _plain(text)
    return next((key for key, listed in known.items() if word and word in _words(listed)), None)


def column_of(heading: str) -> str:
    """The field that a column's heading stands for, in any of the languages; empty when it is none of ours."""
    return _read(heading, _HEADINGS) or ""


def role_of(text: str) -> MemberRole | None:
    """The role that a word in a file names."""
    found: MemberRole | None = _read(text, _ROLE_WORDS)
    return found


def position_of(text: str) -> OfficialKind | None:
    """The position that a word in a file names."""
    found: OfficialKind | None = _read(text, _POSITION_WORDS)
    return found


def yes_or_no(text: str) -> bool | None:
    """The yes or no that a word in a file means, None when it is neither."""
    found: bool | None = _read(text, _ANSWERS)
    return found
