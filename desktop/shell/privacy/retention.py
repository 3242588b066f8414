"""Retention: what is due to go, its packages for the archive, and its removal in one transaction with a log line."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache, partial
from pathlib import Path

from desktop.base.changes import Change
from desktop.base.names import safe_name
from desktop.base.papers import Progress, unwatched
from desktop.base.problems import Problem, Refused
from desktop.base.rights import Right, needs
from desktop.base.settings import Profile
from desktop.base.times import zone_of
from desktop.base.words import speaking, translate
from desktop.dispatch import registers
from desktop.dispatch import store as dispatches
from desktop.dispatch.rules import Dispatch
from desktop.exchange.archive import Access, Filed, FileKind, Package, Party, Role, packed, wrong_in
from desktop.people import store as people
from desktop.people.rules import Member, Official
from desktop.questions import answering
from desktop.questions import store as questions
from desktop.shell.privacy.kinds import ARCHIVED, Due, Kind, capped, latest, months_of, over_on
from desktop.shell.visit_requests import VisitRequests
from desktop.storage import attachments, municipality, retention
from desktop.storage.retention import Ended, Removal
from desktop.storage.session import Session
from desktop.visits import store as visits
from desktop.visits.actions import filing
from desktop.workshop import store as workshop

SUBJECT = "retention"
"""The subject of the changes; they cannot be undone."""


@dataclass(frozen=True)
class Written:
    """A package that was written for the archive and read again: of which record, where it lies, its SHA-256."""

    due: Due
    path: Path
    digest: str


def due(session: Session, day: date | None = None, longest: int | None = None) -> tuple[Due, ...]:
    """Everything whose time is over today or on another day; confidential guidance is never listed (D1).

    `longest` are the months that a policy allows at most.
    """
    profile = capped(municipality.profile(session), longest)
    today = day or session.now.astimezone(zone_of(profile.country)).date()
    found: list[Due] = []
    for kind in Kind:
        before = latest(kind, profile, today)
        if before is not None and kind in _READERS:
            some = (each for each in _READERS[kind](session, profile, before) if each.over <= today)
            found += sorted(some, key=lambda each: (each.over, each.id))
    return tuple(found)


@needs(Right.RETENTION)
def write_packages(
    session: Session, wanted: Sequence[Due], folder: Path, progress: Progress = unwatched
) -> tuple[Written, ...]:
    """Writes a package for each record that the archive must have, and reads it again; raises Problem."""
    needed = [each for each in wanted if each.kind in ARCHIVED]
    found = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for at, each in enumerate(needed):
            progress(at, len(needed))
            found.append(_write(each, _package(session, each), folder))
    except OSError as error:
        raise Problem(
            translate("Privacy", "The archive package could not be written"),
            f"{error.filename or folder}: {error.strerror or error}",
            translate("Privacy", "Choose another folder."),
        ) from error
    return tuple(found)


@needs(Right.RETENTION)
def remove(
    session: Session, wanted: Sequence[Due], written: Iterable[Written] = (), longest: int | None = None
) -> Change:
    """Removes what is due for good, with a line in the log for each kind; it cannot be undone.

    Raises Refused where the archive's package of a record is missing, was changed, or is older than the record.
    """
    packages = {each.due.key: each for each in written}
    standing = {each.key: each for each in due(session, longest=longest)}
    _check(wanted, standing, packages)
    profile = capped(municipality.profile(session), longest)
    digests = _contents_of(session, wanted)
    for kind in Kind:
        some = [each for each in wanted if each.kind is kind]
        if some:
            _REMOVERS[kind](session, [each.id for each in some])
            retention.note(session, _line(session, kind, months_of(kind, profile), some, packages))
    _forget_guidance(session, profile)
    attachments.forget(session, attachments.unused(session, digests))
    told = translate("Privacy", "%n entries removed", len(wanted))
    return Change(SUBJECT, 0, None, None, told, undoable=False)


def guidance_before(profile: Profile, today: date) -> date | None:
    """The day before which confidential guidance goes with the next removal; None when it is kept."""
    return latest(Kind.GUIDANCE, profile, today)


def _check(
    wanted: Sequence[Due], standing: Mapping[tuple[Kind, int], Due], packages: Mapping[tuple[Kind, int], Written]
) -> None:
    """Refuses what is not due any longer, and what the archive has not got."""
    for each in wanted:
        if each.key not in standing or standing[each.key].version != each.version:
            raise Refused(
                translate("Privacy", "{number} was changed meanwhile").format(number=each.number or each.title),
                advice=translate("Privacy", "Look at the list again."),
            )
        if each.kind in ARCHIVED and not _is_archived(each, packages.get(each.key)):
            raise Refused(
                translate("Privacy", "{number} has no archive package").format(number=each.number or each.title),
                translate("Privacy", "What is part of a case may only go when the archive has it."),
                translate("Privacy", "Write the archive packages first."),
            )


def _is_archived(each: Due, written: Written | None) -> bool:
    """Whether the package of a record lies where it was written, unchanged and of this version."""
    try:
        return (
            written is not None
            and written.due.version == each.version
            and hashlib.sha256(written.path.read_bytes()).hexdigest() == written.digest
        )
    except OSError:
        return False


def _line(
    session: Session, kind: Kind, months: int, some: Sequence[Due], packages: Mapping[tuple[Kind, int], Written]
) -> Removal:
    """The line of the log: numbers, but neither titles nor names."""
    numbers = tuple(each.number for each in some)
    digests = tuple(packages[each.key].digest for each in some if each.key in packages)
    folders = sorted({str(packages[each.key].path.parent) for each in some if each.key in packages})
    return Removal(session.now, session.who, kind.value, months, numbers, digests, "; ".join(folders))


# ------------------------------------------------------------------------------------------------ what is due


def _questions(session: Session, profile: Profile, before: date) -> list[Due]:
    return _over(Kind.QUESTIONS, profile, questions.ended_before(session, before))


def _files(session: Session, profile: Profile, before: date) -> list[Due]:
    """Files of ended questions; a question that goes altogether takes its files with it."""
    whole = latest(Kind.QUESTIONS, profile, session.now.date())
    found = _over(Kind.FILES, profile, questions.ended_before(session, before, filed=True))
    return [each for each in found if whole is None or each.since > whole]


def _visits(session: Session, profile: Profile, before: date) -> list[Due]:
    return _over(Kind.VISITS, profile, visits.over_before(session, before))


def _dispatches(session: Session, profile: Profile, before: date) -> list[Due]:
    end = datetime.combine(before, time.max, zone_of(profile.country)).astimezone(UTC)
    return _over(Kind.DISPATCHES, profile, dispatches.sent_before(session, end))


def _over(kind: Kind, profile: Profile, found: Iterable[Ended]) -> list[Due]:
    """When the time of each is over; asked once for each day, for many records end on the same one."""
    over = cache(partial(over_on, kind, profile))
    return [
        Due(kind, each.id, each.version, each.number, each.title, each.since, day)
        for each in found
        if (day := over(each.since)) is not None
    ]


def _notes(session: Session, profile: Profile, before: date) -> list[Due]:
    found = []
    for each in workshop.noted_before(session, before):
        over = over_on(Kind.WORKSHOP, profile, each.day) if each.day else None
        if each.day is not None and over is not None:
            found.append(Due(Kind.WORKSHOP, each.id, each.version, f"T-{each.id}", each.title, each.day, over))
    return found


def _left(session: Session, profile: Profile, before: date) -> list[Due]:
    """Members and officials who left and whose addresses are still kept; officials' ids are below zero."""
    found = []
    everybody: list[Member | Official] = [*people.members(session), *people.officials(session)]
    for each in everybody:
        since = last_day(each)
        over = over_on(Kind.PEOPLE, profile, since) if since is not None and since <= before else None
        kept = each.email or each.phone or (isinstance(each, Member) and each.other_addresses)
        if since is not None and over is not None and kept:
            id, letter = (each.id, "M") if isinstance(each, Member) else (-each.id, "O")
            found.append(Due(Kind.PEOPLE, id, each.version, f"{letter}-{each.id}", each.name, since, over))
    return found


def last_day(person: Member | Official) -> date | None:
    """The last day somebody sat in the council or was in office; None while they do, or when nobody knows."""
    ends = [seat.ends for seat in person.seats] if isinstance(person, Member) else [person.ends]
    days = [each for each in ends if each is not None]
    return max(days) if days and len(days) == len(ends) else None


_READERS: Mapping[Kind, Callable[[Session, Profile, date], list[Due]]] = {
    Kind.QUESTIONS: _questions,
    Kind.FILES: _files,
    Kind.VISITS: _visits,
    Kind.DISPATCHES: _dispatches,
    Kind.WORKSHOP: _notes,
    Kind.PEOPLE: _left,
}


# ------------------------------------------------------------------------------------------------ for the archive


def _package(session: Session, each: Due) -> bytes:
    """The package of one record, as its room makes it."""
    if each.kind in (Kind.QUESTIONS, Kind.FILES):
        return answering.package(session, questions.get(session, each.id))
    if each.kind is Kind.VISITS:
        return filing.package(session, visits.get(session, each.id), VisitRequests())
    return packed(_ledger_package(session, dispatches.get(session, each.id)))


def _ledger_package(session: Session, line: Dispatch) -> Package:
    """A line of the ledger with what went out."""
    profile = municipality.profile(session)
    with speaking(profile.language):
        remark = registers.remark_of(line)
    return Package(
        kind="dispatch",
        number=f"D-{line.id}",
        title=line.title,
        country=profile.country,
        municipality=profile.name,
        opened=line.sent_at.date(),
        closed=line.sent_at.date(),
        description=remark,
        access=Access.RESTRICTED,
        parties=tuple(Party(Role.RECIPIENT, each.name, each.party, each.address) for each in line.recipients),
        files=tuple(
            Filed(each.name, attachments.fetch(session, each.digest), FileKind.DOCUMENT) for each in line.enclosures
        ),
    )


def _write(each: Due, data: bytes, folder: Path) -> Written:
    """Writes a package through a neighbour file and reads it again; raises OSError or Problem."""
    name = safe_name(f"{each.kind.value}-{each.number}-{each.version}.zip", "archive.zip")
    target = folder / name
    unfinished = target.with_name(f"{name}.part")
    unfinished.write_bytes(data)
    unfinished.replace(target)
    read = target.read_bytes()
    if wrong_in(read) or read != data:
        raise Problem(
            translate("Privacy", "The archive package is not whole"),
            str(target),
            translate("Privacy", "Choose another folder."),
        )
    return Written(each, target, hashlib.sha256(read).hexdigest())


# ------------------------------------------------------------------------------------------------ removing


def _contents_of(session: Session, wanted: Sequence[Due]) -> set[str]:
    """The contents that the records to be removed refer to."""
    asked = [each.id for each in wanted if each.kind in (Kind.QUESTIONS, Kind.FILES)]
    found = {file.digest for id in asked for file in questions.get(session, id).files}
    sent = dispatches.some(session, [each.id for each in wanted if each.kind is Kind.DISPATCHES])
    return found | {each.digest for line in sent for each in line.enclosures}


def _forget_files(session: Session, ids: Iterable[int]) -> None:
    for id in ids:
        questions.forget_files(session, questions.get(session, id))


def _forget_contacts(session: Session, ids: Iterable[int]) -> None:
    for id in ids:
        people.forget_contact(
            session, people.find(session, Member, id) if id > 0 else people.find(session, Official, -id)
        )


def _forget_guidance(session: Session, profile: Profile) -> None:
    before = guidance_before(profile, session.now.astimezone(zone_of(profile.country)).date())
    if before is not None:
        questions.forget_talks(session, before)


def _nothing(_session: Session, _ids: Iterable[int]) -> None:
    """Confidential guidance is never listed: it goes with every removal (D1)."""


_REMOVERS: Mapping[Kind, Callable[[Session, Iterable[int]], None]] = {
    Kind.QUESTIONS: questions.forget_all,
    Kind.FILES: _forget_files,
    Kind.VISITS: visits.forget_all,
    Kind.DISPATCHES: dispatches.forget_all,
    Kind.GUIDANCE: _nothing,
    Kind.WORKSHOP: workshop.forget_notes,
    Kind.PEOPLE: _forget_contacts,
}
