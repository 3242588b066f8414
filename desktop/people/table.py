"""People: the rows and columns of the lists of members, officials, committees, institutions and terms."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from typing_extensions import override

from desktop.base.names import fold
from desktop.people.rules import (
    KINDS,
    Authorisation,
    Committee,
    Institution,
    Member,
    MemberRole,
    Official,
    PeopleKind,
    Person,
    Term,
    chair_on,
    committee_members_on,
    committees_of,
    lasts,
    member_on,
    members_on,
    party_on,
    role_on,
)
from desktop.people.words import field_label, period_text, position_label, role_label
from desktop.ui.fonts import font
from desktop.ui.lists import Column, RowDelegate
from desktop.ui.paint import PillStyle, paint_avatar, paint_pill, pill_width
from desktop.ui.painted import draw_text
from desktop.ui.theme import look

_MAYOR = PillStyle("landmark", "pol", "pol_soft")
_DEPUTY = PillStyle("user-check", "pol", "pol_soft")
_MEMBER = PillStyle("user", "ink2", "sunken")
_SUBSTITUTE = PillStyle("repeat", "accent", "accent_soft")
_AWAY = PillStyle("user-x", "ink3", "sunken")
_APPROVER = PillStyle("check", "ok", "ok_soft")
_LEFT = PillStyle("log-out", "ink3", "sunken")
_STANDING = PillStyle("users", "accent", "accent_soft")
_FINANCE = PillStyle("landmark", "accent", "accent_soft")
_OTHER = PillStyle("users", "ink2", "sunken")
_NOW = PillStyle("circle-dot", "ok", "ok_soft")
ROLE_PILLS: Mapping[MemberRole, PillStyle] = {
    MemberRole.MAYOR: _MAYOR,
    MemberRole.DEPUTY_MAYOR: _DEPUTY,
    MemberRole.MEMBER: _MEMBER,
    MemberRole.SUBSTITUTE: _SUBSTITUTE,
}
"""How each role in the council looks."""
_SIDES = {PeopleKind.MEMBERS: "pol", PeopleKind.OFFICIALS: "adm", PeopleKind.INSTITUTIONS: "adm"}


@dataclass(frozen=True)
class PeopleQuery:
    """What a list shows: a kind, what its rows must hold, and the day to be a member on (None: everybody)."""

    kind: PeopleKind
    today: date
    text: str = ""
    day: date | None = None


@dataclass(frozen=True)
class PeopleRow:
    """A row of a list: the record, and what is said of it on the day the list is about."""

    record: Person
    under: str = ""
    style: PillStyle | None = None
    word: str = ""
    fact: str = ""
    fact_under: str = ""

    @property
    def id(self) -> int:
        """The record's id."""
        return self.record.id

    @property
    def kind(self) -> PeopleKind:
        """The record's kind."""
        return KINDS[type(self.record)]

    def holds(self, words: Sequence[str]) -> bool:
        """Whether every word stands somewhere in the row."""
        address = getattr(self.record, "email", "")
        said = fold(" ".join((self.record.name, self.under, self.word, self.fact, self.fact_under, address)))
        return all(word in said for word in words)


@dataclass(frozen=True)
class Everything:
    """The records the rows are told from."""

    members: tuple[Member, ...] = ()
    committees: tuple[Committee, ...] = ()
    officials: tuple[Official, ...] = ()


def rows(records: Sequence[Person], around: Everything, query: PeopleQuery) -> tuple[PeopleRow, ...]:
    """The rows of a query, in the records' order."""
    day, words = query.day or query.today, fold(query.text).split()
    wanted = [one for one in records if query.day is None or not isinstance(one, Member) or member_on(one, query.day)]
    told = (_row(record, around, day) for record in wanted)
    return tuple(row for row in told if row.holds(words))


def _row(record: Person, around: Everything, day: date) -> PeopleRow:
    """What a list says of one record on a day."""
    match record:
        case Member():
            return _member(record, around, day)
        case Official():
            return _official(record, day)
        case Committee():
            return _committee(record, around, day)
        case Institution():
            owner = next((one.name for one in around.committees if one.id == record.committee_id), "")
            return PeopleRow(record, record.leader, fact=owner, fact_under=record.email)
        case Term():
            begun = sum(any(lasts(record, seat.starts) for seat in member.seats) for member in around.members)
            said = QCoreApplication.translate("PeopleTable", "%n members", "", begun) if begun else ""
            word = QCoreApplication.translate("PeopleTable", "Current") if lasts(record, day) else ""
            return PeopleRow(record, period_text(record.starts, record.ends), _NOW if word else None, word, said)
        case Authorisation():
            return _authorisation(record, around, day)


def _member(member: Member, around: Everything, day: date) -> PeopleRow:
    """What the list says of a member."""
    seated = [one.name for one in committees_of(around.committees, member.id, day)]
    role = role_on(member, day)
    if role is None:
        word = QCoreApplication.translate("PeopleTable", "Not a member")
        return PeopleRow(member, party_on(member, day), _AWAY, word, ", ".join(seated), member.email)
    facts = ", ".join(seated)
    return PeopleRow(member, party_on(member, day), ROLE_PILLS[role], role_label(role), facts, member.email)


def _official(official: Official, day: date) -> PeopleRow:
    """What the list says of an official."""
    title = official.title or position_label(official.kind)
    if not lasts(official, day):
        word = QCoreApplication.translate("PeopleTable", "Not in office")
        return PeopleRow(official, title, _LEFT, word, official.area, official.email)
    word = QCoreApplication.translate("PeopleTable", "May approve") if official.may_approve else ""
    return PeopleRow(official, title, _APPROVER if word else None, word, official.area, official.email)


def _authorisation(record: Authorisation, around: Everything, day: date) -> PeopleRow:
    """What the list says of an authorisation: the area, and who is the right contact (S-A4)."""
    official = next((one for one in around.officials if one.id == record.official_id), None)
    body = next((one.name for one in around.committees if one.id == record.committee_id), "")
    under = "  ·  ".join(filter(None, (body, record.topics)))
    now = lasts(record, day)
    word = (
        QCoreApplication.translate("PeopleTable", "In force")
        if now
        else QCoreApplication.translate("PeopleTable", "Ahead")
        if record.starts > day
        else QCoreApplication.translate("PeopleTable", "Ended")
    )
    name, title = (official.name, official.title) if official else ("", "")
    return PeopleRow(record, under, _NOW if now else _LEFT, word, name, title)


def _committee(committee: Committee, around: Everything, day: date) -> PeopleRow:
    """What the list says of a committee."""
    count = len(committee_members_on(committee, around.members, day))
    chair = chair_on(committee, around.members, day)
    said = QCoreApplication.translate("PeopleTable", "%n members", "", count)
    if committee.finance:
        style, word = _FINANCE, QCoreApplication.translate("PeopleTable", "Finance")
    elif committee.standing:
        style, word = _STANDING, QCoreApplication.translate("PeopleTable", "Standing")
    else:
        style, word = _OTHER, QCoreApplication.translate("PeopleTable", "Special")
    return PeopleRow(committee, committee.area, style, word, chair.name if chair else "", said)


def count_of(records: Sequence[Person], kind: PeopleKind, today: date) -> int:
    """The number on a tab: whoever counts today."""
    if kind is PeopleKind.MEMBERS:
        return len(members_on([one for one in records if isinstance(one, Member)], today))
    if kind is PeopleKind.OFFICIALS:
        return sum(isinstance(one, Official) and lasts(one, today) for one in records)
    if kind is PeopleKind.AUTHORISATIONS:
        return sum(isinstance(one, Authorisation) and lasts(one, today) for one in records)
    return len(records)


def columns(kind: PeopleKind) -> tuple[Column, ...]:
    """The columns of a kind's list; the first one takes the space that is left."""
    first = Column("name", field_label("name"), 0, lambda row: row.record.name, said=_said, sortable=False)
    word = Column("word", _WORD_TITLES[kind](), 156, lambda row: row.word, sortable=False)
    fact = Column("fact", _FACT_TITLES[kind](), 232, lambda row: row.fact, _tip, said=_facts, sortable=False)
    return (first, fact) if kind is PeopleKind.INSTITUTIONS else (first, word, fact)


_WORD_TITLES: Mapping[PeopleKind, Callable[[], str]] = {
    PeopleKind.MEMBERS: lambda: field_label("role"),
    PeopleKind.OFFICIALS: lambda: QCoreApplication.translate("PeopleTable", "Authorised"),
    PeopleKind.COMMITTEES: lambda: QCoreApplication.translate("PeopleTable", "Kind"),
    PeopleKind.INSTITUTIONS: lambda: "",
    PeopleKind.TERMS: lambda: QCoreApplication.translate("PeopleTable", "State"),
    PeopleKind.AUTHORISATIONS: lambda: QCoreApplication.translate("PeopleTable", "State"),
}
_FACT_TITLES: Mapping[PeopleKind, Callable[[], str]] = {
    PeopleKind.MEMBERS: lambda: field_label("committees"),
    PeopleKind.OFFICIALS: lambda: field_label("area"),
    PeopleKind.COMMITTEES: lambda: field_label("chair"),
    PeopleKind.INSTITUTIONS: lambda: field_label("committee_id"),
    PeopleKind.TERMS: lambda: QCoreApplication.translate("PeopleTable", "Seats"),
    PeopleKind.AUTHORISATIONS: lambda: field_label("official_id"),
}


def _said(row: PeopleRow) -> str:
    """What a screen reader says of the first column."""
    return ", ".join(filter(None, (row.record.name, row.under)))


def _facts(row: PeopleRow) -> str:
    """What a screen reader says of the last column."""
    return ", ".join(filter(None, (row.fact, row.fact_under)))


def _tip(row: PeopleRow) -> str:
    """The whole text of what is cut in the last column."""
    return "\n".join(filter(None, (row.fact, row.fact_under)))


class PeopleDelegate(RowDelegate):
    """Paints people: the name over what they are, a pill, and a fact over another."""

    @override
    def paint_cell(self, painter: QPainter, rect: QRectF, record: Any, column: str, text: str, selected: bool) -> None:
        assert isinstance(record, PeopleRow)
        if column == "word":
            if record.style is not None:
                paint_pill(painter, rect.x(), rect.center().y(), record.style, record.word)
            return
        if column == "fact":
            self._two_lines(painter, rect, (record.fact, record.fact_under), 13, 400)
            return
        side = _SIDES.get(record.kind)
        if side is not None and record.kind is not PeopleKind.INSTITUTIONS:
            taken = paint_avatar(painter, rect.x(), rect.center().y(), record.record.name, 32, side)
            rect = rect.adjusted(taken + look().px(12), 0, 0, 0)
        self._two_lines(painter, rect, (record.record.name, record.under), 14, 600 if selected else 500)

    @override
    def paint_compact(
        self, painter: QPainter, rect: QRectF, record: Any, texts: tuple[str, ...], selected: bool
    ) -> None:
        assert isinstance(record, PeopleRow)
        if record.style is not None:
            wide = pill_width(record.word)
            paint_pill(painter, rect.right() - wide, rect.center().y(), record.style, record.word)
            rect = rect.adjusted(0, 0, -wide - look().px(8), 0)
        lower = "  ·  ".join(filter(None, (record.under, record.fact)))
        self._two_lines(painter, rect, (record.record.name, lower), 14, 600 if selected else 500)

    def _two_lines(self, painter: QPainter, rect: QRectF, lines: tuple[str, str], size: int, weight: int) -> None:
        """The thing over what belongs to it; a line alone stands in the middle."""
        upper, lower = lines
        high = look().px(20)
        top = rect.center().y() - (high if upper and lower else high / 2)
        for text, height, boldness, ink in ((upper, size, weight, "ink"), (lower, 13, 400, "ink2")):
            if text:
                painter.setFont(font(height, boldness))
                painter.setPen(look().color(ink if size == 14 or text is lower else "ink2"))
                draw_text(painter, QRectF(rect.x(), top, rect.width(), high), text)
                top += high
