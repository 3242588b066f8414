"""Erasure: what of a person may be erased when they ask, and what stays and why (GDPR art. 17)."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.words import translate
from desktop.people import store as people
from desktop.people.rules import Member, Official
from desktop.shell.privacy.extract import Extract, extract
from desktop.shell.privacy.retention import SUBJECT, last_day
from desktop.storage import drafts, retention
from desktop.storage.holdings import Held
from desktop.storage.retention import Removal
from desktop.storage.session import Session


class Fate(StrEnum):
    """What becomes of something when its erasure is asked for."""

    ERASED = "erased"
    ARCHIVE = "archive"
    IN_OFFICE = "in_office"
    RECORD = "record"
    LOG = "log"


@dataclass(frozen=True)
class Step:
    """Some entries with one fate."""

    fate: Fate
    what: str
    count: int


@dataclass(frozen=True)
class Plan:
    """What erasing would do for a person."""

    name: str
    steps: tuple[Step, ...]

    @property
    def erases(self) -> bool:
        """Whether there is anything to erase."""
        return any(each.fate is Fate.ERASED and each.count for each in self.steps)


_CASES = frozenset(
    {"questions", "visits", "dispatches", "outgoing", "decisions", "elucidations", "agenda_items", "matters"}
)
"""The tables whose records are part of cases."""


def plan(session: Session, found: Extract) -> Plan:
    """What may be erased now, and what stays and why."""
    contacts, sitting = _own_entries(session, found)
    typed = [] if sitting else _own_drafts(found)
    cases = [each for each in found.records if each.table in _CASES]
    others = [each for each in found.records if each.table not in _CASES and not _is_own(each)]
    steps = (
        Step(Fate.ERASED, translate("Erasure", "Addresses and telephone of who has left"), len(contacts)),
        Step(Fate.ERASED, translate("Erasure", "Drafts that nobody has saved"), len(typed)),
        Step(Fate.IN_OFFICE, translate("Erasure", "The person's own entry"), len(sitting)),
        Step(Fate.ARCHIVE, translate("Erasure", "Entries that are part of cases"), len(cases)),
        Step(Fate.RECORD, translate("Erasure", "Other entries that name the person"), len(others)),
        Step(Fate.LOG, translate("Erasure", "Lines in the log"), len(found.lines)),
    )
    return Plan(found.name, tuple(each for each in steps if each.count))


def why_text(fate: Fate) -> str:
    """Why something stays, or that it goes."""
    return {
        Fate.ERASED: translate("Erasure", "Is erased, also from the log."),
        Fate.IN_OFFICE: translate("Erasure", "Stays: the council needs it while the person is in office."),
        Fate.ARCHIVE: translate(
            "Erasure",
            "Stays until its time is over: cases are kept as the archive law requires (GDPR art. 17(3)(b)).",
        ),
        Fate.RECORD: translate("Erasure", "Open the entry and correct it by hand, where the name is not needed there."),
        Fate.LOG: translate("Erasure", "Stays: it proves who did what. What it says of erased entries is erased."),
    }[fate]


@needs(Right.RETENTION)
def erase(session: Session, typed: str, remark: str = "") -> Change:
    """Erases what of a person may be erased; raises Refused when there is nothing. It cannot be undone.

    The line in the log of removals says how much went, but not of whom.
    """
    found = extract(session, typed)
    wanted = plan(session, found)
    if not wanted.erases:
        raise Refused(
            translate("Erasure", "Nothing can be erased now"),
            translate("Erasure", "What is held is part of cases, or the person is in office."),
            translate("Erasure", "Tell the person so, and when it goes."),
        )
    contacts, sitting = _own_entries(session, found)
    for each in contacts:
        people.forget_contact(session, each)
    if not sitting and _own_drafts(found):
        drafts.drop_of(session, found.somebody.names)
    numbers = tuple(f"{'M' if isinstance(each, Member) else 'O'}-{each.id}" for each in contacts)
    retention.note(session, Removal(session.now, session.who, "person", 0, numbers, remark=remark))
    return Change(SUBJECT, 0, None, None, translate("Erasure", "Erased what may be erased"), undoable=False)


def _own_entries(session: Session, found: Extract) -> tuple[list[Member | Official], list[Member | Official]]:
    """The person's own entries: of those who left with something to erase, and of those in office."""
    today = session.now.date()
    mine: list[Member | Official] = [each for each in people.members(session) if each.id in found.somebody.members]
    mine += [each for each in people.officials(session) if each.id in found.somebody.officials]
    left = [each for each in mine if (day := last_day(each)) is not None and day < today]
    contacts = [each for each in left if _has_contact(each)]
    return contacts, [each for each in mine if each not in left]


def _own_drafts(found: Extract) -> list[Held]:
    """What the person has typed and never saved."""
    return [each for each in found.drafts if each.fields.get("who") in found.somebody.names]


def _has_contact(each: Member | Official) -> bool:
    return bool(each.email or each.phone or (isinstance(each, Member) and each.other_addresses))


def _is_own(held: Held) -> bool:
    return held.table in ("members", "officials")
