"""Workshop: what each picture of the room holds, as plain data; nothing in it is for the facilitator alone (U5)."""

from dataclasses import dataclass

from desktop.workshop.rules import Case, Example, Result


@dataclass(frozen=True, kw_only=True)
class Sight:
    """One picture: `kicker` says which of how many, `subject` what it is about; `hint` and `place` are the foot."""

    kicker: str = ""
    subject: str = ""
    hint: str = ""
    place: str = ""


@dataclass(frozen=True, kw_only=True)
class Opening(Sight):
    """The meeting's title, or that of a step, with what stands under it."""

    title: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Program(Sight):
    """The agenda: when and what; `now` is the place of the step that is on, -1 for none."""

    title: str
    lines: tuple[tuple[str, str], ...]
    now: int = -1


@dataclass(frozen=True, kw_only=True)
class Chapter(Sight):
    """A norm or a theme with what it means."""

    title: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Asked(Sight):
    """A question, on a scale or open; `situation` is said before it."""

    text: str
    situation: str = ""
    scale: bool = False


@dataclass(frozen=True, kw_only=True)
class Counted(Sight):
    """What came out of a scale question."""

    result: Result


@dataclass(frozen=True, kw_only=True)
class Said(Sight):
    """What was said to a question or to the signs of a group: each statement with its kind and what it is about."""

    title: str
    statements: tuple[tuple[str, Example, str], ...]


@dataclass(frozen=True, kw_only=True)
class CaseTold(Sight):
    """A case with its short account."""

    title: str
    account: str
    reference: str = ""


@dataclass(frozen=True, kw_only=True)
class CaseMap(Sight):
    """Cases against the seven obligations, the norms by id and title; `shown` is the id of the one that is told."""

    title: str
    cases: tuple[Case, ...]
    shown: int = 0
    norms: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Signs(Sight):
    """Signs of trouble, seen from a group."""

    title: str
    text: str
    signs: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Free(Sight):
    """A text or an image of the municipality's own."""

    title: str
    text: str = ""
    image: bytes = b""


@dataclass(frozen=True, kw_only=True)
class Agreed(Sight):
    """What was agreed, with who sees to it."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Black(Sight):
    """Nothing at all."""
