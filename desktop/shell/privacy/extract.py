"""Extract: everything that is held on a person, from all rooms (GDPR art. 15)."""

import json
from dataclasses import dataclass
from datetime import datetime

from desktop.base import dates
from desktop.base.names import fold
from desktop.base.rights import Right, needs
from desktop.base.words import translate
from desktop.people import store as people
from desktop.people.rules import Member, Official, addresses_of, same_address
from desktop.questions import store as questions
from desktop.shell.backup_words import table_text
from desktop.shell.rooms import STORES
from desktop.storage.holdings import Attachment, Held, Logged, Somebody, drafts_on, held_on, logged_on
from desktop.storage.session import Session
from desktop.storage.values import dump

assert STORES  # every room's tables must be known before anything is looked for
_AROUND = 60


@dataclass(frozen=True)
class Looked:
    """An attachment that was looked at: it names the person, or nothing but a human being can read it."""

    file: Attachment
    names: bool


@dataclass(frozen=True)
class Extract:
    """What is held on somebody: records, drafts, lines of the log, own confidential guidance (D1), and attachments."""

    somebody: Somebody
    made: datetime
    records: tuple[Held, ...] = ()
    drafts: tuple[Held, ...] = ()
    lines: tuple[Logged, ...] = ()
    talks: tuple[str, ...] = ()
    looked: tuple[Looked, ...] = ()
    """The attachments that name the person, and those of the person's entries that a program cannot read."""

    @property
    def name(self) -> str:
        """What the person is called."""
        return self.somebody.names[0] if self.somebody.names else ", ".join(self.somebody.addresses)


def somebody_of(session: Session, typed: str) -> Somebody:
    """Whom a typed name or address means: with everything that is known of members and officials of that name."""
    text = typed.strip()
    names, addresses = ([], [text]) if "@" in text else ([text], [])
    numbers: dict[type, list[int]] = {Member: [], Official: []}
    everybody: list[Member | Official] = [*people.members(session), *people.officials(session)]
    for each in everybody:
        known = addresses_of(each) if isinstance(each, Member) else (each.email,)
        if fold(each.name) == fold(text) or any(same_address(text, one) for one in known):
            numbers[type(each)].append(each.id)
            names.append(each.name)
            addresses += [one for one in known if one.strip()]
    return Somebody(
        tuple(dict.fromkeys(names)), tuple(dict.fromkeys(addresses)), tuple(numbers[Member]), tuple(numbers[Official])
    )


def extract(session: Session, typed: str) -> Extract:
    """Everything that is held on the person of a name or an address; others' confidential guidance is not (D1)."""
    found = somebody_of(session, typed)
    talks = tuple(dates.date_text(each.on) for each in questions.talks(session) if each.member_id in found.members)
    return Extract(
        found, session.now, held_on(session, found), drafts_on(session, found), logged_on(session, found), talks
    )


@needs(Right.RETENTION)
def as_json(_session: Session, found: Extract) -> bytes:
    """The extract as JSON: every record whole, so that nothing is left out."""
    told = {
        "person": {"names": found.somebody.names, "addresses": found.somebody.addresses},
        "made": found.made.isoformat(),
        "records": [
            {"table": each.table, "id": each.id, "title": each.title, "held_in": each.places, "record": each.fields}
            for each in found.records
        ],
        "attachments": [
            {"record": f"{each.file.table}/{each.file.record}", "file": each.file.name}
            for each in found.looked
            if each.names
        ],
        "attachments_to_look_through": [
            {"record": f"{each.file.table}/{each.file.record}", "file": each.file.name, "reason": unread_text()}
            for each in found.looked
            if not each.names
        ],
        "drafts": [{"key": each.title, "content": each.fields} for each in found.drafts],
        "log": [
            {"at": each.at, "who": each.who, "record": f"{each.table}/{each.record}", "action": each.action}
            for each in found.lines
        ],
        "confidential_guidance_of_who_asked": found.talks,
    }
    return json.dumps(json.loads(dump(told)), ensure_ascii=False, indent=1).encode()


def unread_text() -> str:
    """Why an attachment must be looked through by somebody."""
    return translate(
        "ExtractPaper",
        "Samspil looks for names in texts, web pages and mails, but not inside PDF documents, pictures and other "
        "files.",
    )


def role_text(table: str, place: str) -> str:
    """What somebody is to a record, by the field it stands in."""
    roles = {
        "sender_name": translate("ExtractPaper", "Sender"),
        "sender_address": translate("ExtractPaper", "Sender"),
        "member_id": translate("ExtractPaper", "Who asked"),
        "asked_by": translate("ExtractPaper", "Who asked"),
        "responsible_id": translate("ExtractPaper", "Responsible"),
        "responsible": translate("ExtractPaper", "Responsible"),
        "official_id": translate("ExtractPaper", "Responsible"),
        "approver": translate("ExtractPaper", "Approver"),
        "authors": translate("ExtractPaper", "Author"),
        "made_by": translate("ExtractPaper", "Author"),
        "steps": translate("ExtractPaper", "Has handled it"),
        "confirmed_by": translate("ExtractPaper", "Has handled it"),
        "recipients": translate("ExtractPaper", "Recipient"),
        "reached": translate("ExtractPaper", "Recipient"),
        "host_id": translate("ExtractPaper", "Host or visitor"),
        "member_ids": translate("ExtractPaper", "Host or visitor"),
        "participants": translate("ExtractPaper", "Participant"),
        "guests": translate("ExtractPaper", "Guest"),
        "contacts": translate("ExtractPaper", "Contact"),
        "leader": translate("ExtractPaper", "Leader"),
        "seats": translate("ExtractPaper", "Seat"),
        "email": translate("ExtractPaper", "Contact"),
        "files": translate("ExtractPaper", "In the name of a file"),
    }
    own = translate("ExtractPaper", "The person's own entry")
    if table in ("members", "officials", "accounts") and place in ("id", "name"):
        return own
    return roles.get(place) or translate("ExtractPaper", "In a text")


def roles_of(held: Held) -> str:
    """All that somebody is to a record."""
    return ", ".join(dict.fromkeys(role_text(held.table, place) for place in held.places))


def excerpt(held: Held, somebody: Somebody) -> str:
    """The words around the name in the first long text of a record that has it."""
    for place in held.places:
        told = held.fields.get(place)
        if isinstance(told, str) and len(told) > _AROUND:
            low = told.casefold()
            at = next((low.find(word.casefold()) for word in somebody.words if word.casefold() in low), -1)
            if at >= 0:
                first, last = max(0, at - _AROUND), min(len(told), at + _AROUND)
                return ("… " if first else "") + " ".join(told[first:last].split()) + (" …" if last < len(told) else "")
    return ""


def listing(found: Extract) -> dict[str, int]:
    """How many entries each kind has, by its words."""
    counted: dict[str, int] = {}
    for each in found.records:
        kind = table_text(each.table)
        counted[kind] = counted.get(kind, 0) + 1
    return counted


def record_of(held: Held) -> tuple[str, int] | None:
    """The place and the record to open for an entry, where its room can."""
    places = {"questions": "questions", "visits": "visits", "dispatches": "dispatch"}
    place = places.get(held.table)
    return (place, held.id) if place else None
