"""Municipality: the profile's values, each a record of its own, so that a change is logged with who agreed."""

import json
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import Column, Date, String, Text

from desktop.base.settings import Profile, profile_of
from desktop.storage import attachments, records, search
from desktop.storage.session import Session
from desktop.storage.tables import table
from desktop.storage.values import dump

SETTINGS = table(
    "settings",
    Column("key", String(60), nullable=False, unique=True),
    Column("value", Text, nullable=False),
    Column("agreed_by", String(200), nullable=False, default=""),
    Column("agreed_on", Date),
)
_SPOKEN = ("language", "country")
"""What decides in which language a server's search knows the forms of a word."""


@dataclass(frozen=True)
class Stored:
    """One value as JSON text, with who agreed to it and when, where that was asked."""

    key: str
    value: str
    agreed_by: str = ""
    agreed_on: date | None = None
    id: int = 0
    version: int = 0


def stored(session: Session) -> dict[str, Stored]:
    """All stored values by key."""
    return {each.key: each for each in records.every(session, SETTINGS, Stored)}


def profile(session: Session) -> Profile:
    """The municipality's profile as it stands."""
    return profile_of({key: json.loads(each.value) for key, each in stored(session).items()})


def logo(session: Session) -> bytes | None:
    """The picture in the letterhead, where there is one; raises Problem when it is gone or damaged."""
    digest = profile(session).logo
    return attachments.fetch(session, digest) if digest else None


def save(session: Session, values: dict[str, Any], agreed_by: str = "", agreed_on: date | None = None) -> Profile:
    """Stores values that differ from what stands, each with who agreed, and gives the new profile."""
    known = stored(session)
    for key, value in values.items():
        told = dump(value)
        before = known.get(key)
        if before is None:
            records.add(session, SETTINGS, Stored(key, told, agreed_by, agreed_on))
        elif before.value != told:
            records.save(session, SETTINGS, Stored(key, told, agreed_by, agreed_on, before.id, before.version))
            if key in _SPOKEN:
                search.renew(session)
    return profile(session)


def save_profile(session: Session, whole: Profile) -> Profile:
    """Stores a whole profile: what a new municipality starts with."""
    return save(session, {item.name: getattr(whole, item.name) for item in fields(Profile)})
