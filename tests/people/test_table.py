"""People: what the rows of the lists say, and that they are painted in every width."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.people.rules import (
    Authorisation,
    Committee,
    CommitteeSeat,
    Institution,
    Member,
    MemberRole,
    Official,
    PeopleKind,
    Person,
    Seat,
    Term,
)
from desktop.people.table import Everything, PeopleDelegate, PeopleQuery, PeopleRow, columns, count_of, rows

DAY = date(2026, 11, 20)
FIRST = date(2026, 1, 1)
HELLE = Member("Helle Østerbæk", "helle@a.example", party="A", seats=(Seat(FIRST, None, MemberRole.MAYOR),), id=1)
GONE = Member("Farid Rahmani", "farid@a.example", seats=(Seat(FIRST, date(2026, 6, 30)),), id=2)
BOARD = Committee(
    "Økonomiudvalget", "Økonomi", True, True, (CommitteeSeat(1, True, FIRST), CommitteeSeat(2, False, FIRST)), 3
)
TERM = Term("2026–2029", FIRST, date(2029, 12, 31), 1)
SCHOOL = Institution("Østre Skole", "Lars Enghave", "skole@a.example", committee_id=3, id=1)
LEFT = Official("Niels Vangsted", "Direktør", ends=FIRST, id=1)
BOSS = Official("Eva Thorup Skov", "Direktør", area="Social", may_approve=True, id=2)
AROUND = Everything((HELLE, GONE), (BOARD,), (BOSS,))
ROADS = Authorisation("Veje og trafik", 2, 3, "cykelsti, parkering", starts=FIRST, id=1)


def told(record: Person, kind: PeopleKind) -> tuple[str, str, str, str]:
    (row,) = rows((record,), AROUND, PeopleQuery(kind, DAY))
    assert row.kind is kind and row.id == record.id
    return row.under, row.word, row.fact, row.fact_under


def test_rows_tell_who_somebody_is_on_the_day() -> None:
    assert told(HELLE, PeopleKind.MEMBERS) == ("A", "Mayor", "Økonomiudvalget", "helle@a.example")
    assert told(GONE, PeopleKind.MEMBERS)[1] == "Not a member"
    assert told(BOSS, PeopleKind.OFFICIALS)[:3] == ("Direktør", "May approve", "Social")
    assert told(LEFT, PeopleKind.OFFICIALS)[1] == "Not in office"
    assert told(BOARD, PeopleKind.COMMITTEES) == ("Økonomi", "Finance", "Helle Østerbæk", "1 members")
    assert told(SCHOOL, PeopleKind.INSTITUTIONS)[2] == "Økonomiudvalget"
    assert told(TERM, PeopleKind.TERMS)[1:3] == ("Current", "2 members")


def test_only_members_of_the_day_are_listed() -> None:
    def on(day: date | None) -> list[str]:
        return [row.record.name for row in rows((HELLE, GONE), AROUND, PeopleQuery(PeopleKind.MEMBERS, DAY, day=day))]

    assert on(DAY) == ["Helle Østerbæk"]
    assert on(date(2026, 6, 30)) == on(None) == ["Helle Østerbæk", "Farid Rahmani"]


@pytest.mark.parametrize("text", ["oester", "øster mayor", "HELLE a.example", "oekonomi"])
def test_rows_are_found_by_every_word(text: str) -> None:
    assert len(rows((HELLE, GONE), AROUND, PeopleQuery(PeopleKind.MEMBERS, DAY, text, DAY))) == 1


def test_the_numbers_on_the_tabs_are_todays() -> None:
    assert count_of((HELLE, GONE), PeopleKind.MEMBERS, DAY) == 1
    assert count_of((LEFT, BOSS), PeopleKind.OFFICIALS, DAY) == 1
    assert count_of((BOARD,), PeopleKind.COMMITTEES, DAY) == 1


def test_S_A4_a_row_tells_who_is_authorised_for_an_area() -> None:
    told_now = ("Økonomiudvalget  ·  cykelsti, parkering", "In force", "Eva Thorup Skov", "Direktør")
    assert told(ROADS, PeopleKind.AUTHORISATIONS) == told_now
    assert told(replace(ROADS, ends=FIRST), PeopleKind.AUTHORISATIONS)[1] == "Ended"
    assert told(replace(ROADS, starts=date(2027, 1, 1)), PeopleKind.AUTHORISATIONS)[1] == "Ahead"
    assert count_of((ROADS, replace(ROADS, ends=FIRST)), PeopleKind.AUTHORISATIONS, DAY) == 1


@pytest.mark.parametrize("kind", list(PeopleKind))
def test_every_kind_has_columns_that_tell_rows(qapp: QApplication, kind: PeopleKind) -> None:
    records: tuple[Person, ...] = (HELLE, BOSS, BOARD, SCHOOL, TERM, ROADS)
    record = dict(zip(PeopleKind, records, strict=True))[kind]
    (row,) = rows((record,), AROUND, PeopleQuery(kind, DAY))
    shown = columns(kind)
    assert [column.width for column in shown].count(0) == 1
    assert shown[0].said is not None and record.name in shown[0].said(row)
    assert painted(row, shown[0].id, 400) and painted(row, "fact", 200)


def painted(row: PeopleRow, column: str, width: int) -> bool:
    """Whether something is painted, in the wide row and in the compact one."""
    pictures = []
    for compact in (False, True):
        picture = QImage(width, 64, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        empty = picture.copy()
        painter = QPainter(picture)
        area = picture.rect().toRectF()
        if compact:
            PeopleDelegate().paint_compact(painter, area, row, (), True)
        else:
            PeopleDelegate().paint_cell(painter, area, row, column, "", False)
        painter.end()
        pictures.append(picture != empty)
    return all(pictures)
