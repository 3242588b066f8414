"""Demo content: an invented municipality as its resource file tells it, before dates are given to it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.base.resources import resource
from desktop.people.rules import MemberRole, OfficialKind
from desktop.questions.rules import Kind

LANGUAGES = {"DK": "da", "NO": "nb"}
"""The language a country's municipality is told in where there is none in the language asked for."""


@dataclass(frozen=True)
class Topic:
    """Something a member can ask about, with its answer in the HTML subset and the files on both sides."""

    subject: str
    committee: str
    question: str
    answer: str
    kind: Kind = Kind.CONCRETE
    attachments: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()


@dataclass(frozen=True)
class Elected:
    """A member: committees by key, the chair's with a star; `came`, `left` and `leave` are in months ago."""

    name: str
    party: str
    role: MemberRole = MemberRole.MEMBER
    committees: tuple[str, ...] = ()
    came: int | None = None
    left: int | None = None
    leave: tuple[int, ...] = ()


@dataclass(frozen=True)
class Employed:
    """An official, with the keys of the committees whose questions this person answers for."""

    name: str
    title: str
    kind: OfficialKind
    areas: tuple[str, ...]


@dataclass(frozen=True)
class Content:
    """All that the file tells; what is only copied on stays as the file has it."""

    language: str
    municipality: Mapping[str, Any]
    words: Mapping[str, Any]
    handed: Mapping[str, str]
    places: tuple[str, ...]
    open_subjects: tuple[str, ...]
    closing_days: tuple[Mapping[str, str], ...]
    members: tuple[Elected, ...]
    officials: tuple[Employed, ...]
    committees: tuple[Mapping[str, str], ...]
    institutions: tuple[Mapping[str, str], ...]
    topics: tuple[Topic, ...]


def load(country: str, language: str) -> Content:
    """The municipality of a country (DK or NO), in the language asked for or else in the country's own."""
    file = resource("demo", f"{country.lower()}.{language}.toml")
    if not file.is_file():
        language = LANGUAGES[country]
        file = resource("demo", f"{country.lower()}.{language}.toml")
    told = tomllib.loads(file.read_text("utf-8"))
    parties = {each["key"]: each["name"] for each in told["party"]}
    return Content(
        language=language,
        municipality=told["municipality"],
        words=told["words"],
        handed=told["handed"],
        places=tuple(told["places"]),
        open_subjects=tuple(told["open"]),
        closing_days=tuple(told["closing_days"]),
        members=tuple(_elected(each, parties) for each in told["member"]),
        officials=tuple(_employed(each) for each in told["official"]),
        committees=tuple(told["committee"]),
        institutions=tuple(told["institution"]),
        topics=tuple(_topic(each) for each in told["topic"]),
    )


def _elected(told: Mapping[str, Any], parties: Mapping[str, str]) -> Elected:
    """A member as the file tells it."""
    return Elected(
        name=told["name"],
        party=parties[told["party"]],
        role=MemberRole(told.get("role", "member")),
        committees=tuple(told.get("committees", ())),
        came=told.get("from"),
        left=told.get("until"),
        leave=tuple(told.get("leave", ())),
    )


def _employed(told: Mapping[str, Any]) -> Employed:
    """An official as the file tells it."""
    return Employed(told["name"], told["title"], OfficialKind(told.get("kind", "other")), tuple(told["areas"]))


def _topic(told: Mapping[str, Any]) -> Topic:
    """A topic as the file tells it, with its lines joined."""
    return Topic(
        subject=told["subject"],
        committee=told["committee"],
        question=" ".join(told["question"].split()),
        answer="".join(line.strip() for line in told["answer"].splitlines()),
        kind=Kind(told.get("kind", "concrete")),
        attachments=tuple(told.get("attachments", ())),
        enclosures=tuple(told.get("enclosures", ())),
    )
