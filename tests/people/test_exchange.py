"""People: sheets of members and officials, read into a plan with every bad cell named."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop.exchange.sheets import read_sheet
from desktop.people import actions, exchange, store
from desktop.people.exchange import ImportPlan, Known
from desktop.people.rules import Member, MemberRole, Official, OfficialKind, PeopleKind, Seat, mayor_on
from desktop.people.words import column_of, differences
from desktop.storage.session import Session
from tests.people.conftest import EVA, FARID, HELLE, TERM, TODAY

NOBODY = Known(TODAY, terms=(TERM,))


def csv(*rows: str) -> bytes:
    return "\r\n".join(rows).encode("utf-8-sig")


def xlsx(path: Path, *rows: Sequence[object]) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def plan_of(data: bytes | Path, known: Known = NOBODY) -> ImportPlan:
    return exchange.plan(read_sheet(data, "people"), known)


def bad(plan: ImportPlan) -> list[tuple[str, str, str]]:
    return [(problem.cell, problem.column, problem.value) for problem in plan.problems]


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Navn", "name"), ("Namn", "name"), ("Name", "name"), ("Fornavn", "first_name"), ("Etternavn", "last_name"),
        ("Parti/Liste", "party"), ("E-mail", "email"), ("E-post", "email"), ("e-postadresse", "email"),
        ("Telefon", "phone"), ("Mobil", "phone"), ("Fra", "starts"), ("Frå", "starts"), ("From", "starts"),
        ("Til", "ends"), ("Rolle", "role"), ("Verv", "role"), ("Udvalg", "committees"), ("Utvalg", "committees"),
        ("Utval", "committees"), ("Formand/Leder", "chair"), ("Leiar", "chair"), ("Titel", "title"),
        ("Må godkende", "may_approve"), ("Kan godkjenne", "may_approve"), ("Må kontaktes", "may_be_contacted"),
        ("Kommentar", ""), ("", ""),
    ],
)  # fmt: skip
def test_headings_are_known_in_four_languages(heading: str, column: str) -> None:
    assert column_of(heading) == column


def test_new_members_get_a_seat_from_the_term() -> None:
    plan = plan_of(csv("Navn;Parti;E-mail;Rolle", "Helle Østerbæk;Fælleslisten;helle@havnby.example;Borgmester"))
    (row,) = plan.add
    assert row.after == Member(
        "Helle Østerbæk",
        "helle@havnby.example",
        party="Fælleslisten",
        seats=(Seat(TERM.starts, None, MemberRole.MAYOR, "Fælleslisten"),),
    )
    assert row.number == 2 and not plan.problems and plan.writes


def test_a_substitute_without_date_is_not_called_in() -> None:
    plan = plan_of(csv("Namn,Rolle,Frå", "Kari Nordli,Vararepresentant,", "Ola Vik,vara,1.3.2026"))
    assert [len(row.after.seats) for row in plan.add if isinstance(row.after, Member)] == [0, 1]


def test_every_bad_cell_is_named_and_good_rows_stay(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "members.xlsx",
        ["Navn", "E-mail", "Telefon", "Fra", "Til", "Rolle"],
        ["Helle Østerbæk", "helle@havnby.example", 12345678, datetime(2026, 1, 1), None, "Borgmester"],
        ["Farid Rahmani", "farid at havnby", "", date(2026, 1, 1), None, ""],
        ["", "vera@havnby.example"],
        [None],
        ["Ulla Egeskov", "", "", "31.2.2026"],
        ["Pia Nørremark", "", "", "12.3."],
        ["Mads Lyngsø", "", "", date(2026, 5, 1), date(2026, 4, 1)],
        ["Lise Dalgård", "", "", "", "", "Kasserer"],
        ["Ole Bjerreskov", "", "87654321", "1. februar 2026", "2026-12-31", "medlem"],
    )
    plan = plan_of(path)
    assert bad(plan) == [
        ("B3", "E-mail", "farid at havnby"),
        ("A4", "Navn", ""),
        ("D6", "Fra", "31.2.2026"),
        ("D7", "Fra", "12.3."),
        ("E8", "Til", "2026-04-01"),
        ("F9", "Rolle", "Kasserer"),
    ]
    assert all(problem.what for problem in plan.problems)
    assert [row.after.name for row in plan.add] == ["Helle Østerbæk", "Ole Bjerreskov"]
    helle, ole = (row.after for row in plan.add)
    assert helle.phone == "12345678"
    assert isinstance(ole, Member) and ole.seats == (Seat(date(2026, 2, 1), date(2026, 12, 31)),)


def test_people_are_matched_by_address_and_then_by_name(session: Session, council: dict[str, Member]) -> None:
    rows = (
        "Navn;E-mail;Telefon;Liste",
        "Helle Østerbæk Holm;HELLE@havnby.example;;",
        "farid rahmani;;12 34 56 78;",
        "Vera Åkjær;vera@havnby.example;;Fælleslisten",
    )
    known = actions.known(session)
    plan = plan_of(csv(*rows), known)
    assert not plan.add and not plan.problems
    helle, farid = plan.change
    assert [(d.label, d.before, d.after) for d in differences(helle.before, helle.after)] == [
        ("Name", "Helle Østerbæk", "Helle Østerbæk Holm"),
        ("E-mail", "helle@havnby.example", "HELLE@havnby.example"),
    ]
    assert farid.before == council["farid"] and farid.after.phone == "12 34 56 78"
    assert [row.after.name for row in plan.change] == ["Helle Østerbæk Holm", "farid rahmani"]


def test_nobody_is_guessed() -> None:
    twins = Known(TODAY, (Member("Jens Holm", "jens@a.example", id=1), Member("Jens Holm", "jens@b.example", id=2)))
    plan = plan_of(csv("Navn;E-mail", "Jens Holm;", "Jens Holm;jens@b.example", "Jens Holm;jens@c.example"), twins)
    assert bad(plan) == [("A2", "Navn", "Jens Holm"), ("A4", "Navn", "Jens Holm")]
    assert [row.before.id for row in plan.same if row.before] == [2] and not plan.writes
    known = Known(TODAY, (Member("Jens Holm", "jens@a.example", id=1), Member("Pia Holm", "pia@a.example", id=2)))
    assert bad(plan_of(csv("Navn;E-mail", "Jens Holm;pia@a.example"), known)) == [("B2", "E-mail", "pia@a.example")]


def test_a_new_seat_ends_the_one_before() -> None:
    known = Known(TODAY, (Member("Farid Rahmani", party="A", seats=(Seat(TERM.starts, party="A"),), id=7),))
    plan = plan_of(csv("Navn;Liste;Fra", "Farid Rahmani;B;1.6.2026"), known)
    (row,) = plan.change
    assert isinstance(row.after, Member)
    assert row.after.seats == (Seat(TERM.starts, date(2026, 5, 31), party="A"), Seat(date(2026, 6, 1), party="B"))
    assert row.after.party == "B"


def test_several_rows_of_one_person_are_several_seats() -> None:
    plan = plan_of(csv("Navn;Fra;Til;Rolle", "Ola Vik;1.3.2026;31.3.2026;vara", "Ola Vik;1.5.2026;;medlem"))
    (row,) = plan.add
    assert isinstance(row.after, Member)
    assert [seat.role for seat in row.after.seats] == [MemberRole.SUBSTITUTE, MemberRole.MEMBER]


def test_what_is_the_same_is_told_and_not_written(session: Session, council: dict[str, Member]) -> None:
    rows = ("Navn;E-mail;Udvalg;Formand;Bemærkning", "Helle Østerbæk;helle@havnby.example;Økonomiudvalget;ja;x")
    plan = plan_of(csv(*rows), actions.known(session))
    assert len(plan.same) == 1 and not plan.writes and plan.unused == ("Bemærkning",)


def test_committees_are_named_in_one_cell() -> None:
    plan = plan_of(
        csv(
            "Navn;Utvalg;Leder",
            'Kari Nordli;"Teknisk utvalg; Utvalg for helse, skole og kultur";',
            'Ola Vik;"Teknisk utvalg, Kulturutvalget (leder)";',
            "Liv Berg;;Teknisk utvalg",
            'Per Dal;"Teknisk utvalg;Kulturutvalget";ja',
            "Siv Lie;Teknisk utvalg;ja",
        ),
    )
    wishes = {row.after.name: [(wish.name, wish.chair) for wish in row.committees] for row in plan.add}
    assert wishes == {
        "Kari Nordli": [("Teknisk utvalg", None), ("Utvalg for helse, skole og kultur", None)],
        "Ola Vik": [("Teknisk utvalg", None), ("Kulturutvalget", True)],
        "Liv Berg": [("Teknisk utvalg", True)],
    }
    assert bad(plan) == [("C5", "Leder", "ja"), ("C6", "Leder", "ja")]
    assert plan.new_committees == ("Teknisk utvalg", "Utvalg for helse, skole og kultur", "Kulturutvalget")


def test_an_import_from_a_file_is_written(session: Session) -> None:
    store.save(session, TERM)
    rows = (
        "Navn;Parti;Rolle;Udvalg;Formand",
        "Helle Østerbæk;Fælleslisten;Borgmester;Økonomiudvalget;x",
        "Ib Skov;;;;",
    )
    actions.import_people(session, plan_of(csv(*rows), actions.known(session)))
    mayor = mayor_on(store.members(session), TODAY)
    assert mayor is not None and mayor.name == "Helle Østerbæk"
    (board,) = store.committees(session)
    assert [(seat.member_id, seat.chair) for seat in board.seats] == [(mayor.id, True)]
    again = plan_of(csv(*rows), actions.known(session))
    assert not again.writes and len(again.same) == 2


def test_officials_are_told_by_their_headings() -> None:
    plan = plan_of(
        csv(
            "Navn;Titel;E-mail;Område;Må godkende;Må kontaktes;Fra",
            "Eva Thorup Skov;Direktør;eva@havnby.example;Social;ja;ja;1.1.2024",
            "Tove Abild;Sekretær;;;ja;;",
            "Niels Vangsted;Stabschef;;;måske;;",
            "Sif Barner;Konsulent;;Kommunikation;nej;x;",
        ),
        Known(TODAY, officials=(EVA,)),
    )
    assert plan.kind is PeopleKind.OFFICIALS
    assert bad(plan) == [("E3", "Må godkende", "ja"), ("E4", "Må godkende", "måske")]
    (eva,) = plan.change
    assert isinstance(eva.after, Official) and eva.after.area == "Social" and eva.after.starts == date(2024, 1, 1)
    (sif,) = plan.add
    assert isinstance(sif.after, Official)
    assert (sif.after.kind, sif.after.may_be_contacted, sif.after.starts) == (OfficialKind.OTHER, True, TODAY)


def test_a_sheet_without_names_says_so() -> None:
    plan = plan_of(csv("E-mail;Telefon", "a@b.example;1"))
    assert bad(plan) == [("A1", "E-mail", "E-mail")] and not plan.writes


def test_a_heading_twice_is_a_bad_cell() -> None:
    plan = plan_of(csv("Navn;E-mail;E-post", "Ib Skov;ib@a.example;ib@b.example"))
    assert bad(plan) == [("C1", "E-post", "E-post")]
    assert plan.add[0].after.email == "ib@a.example"


def test_first_and_last_names_are_joined() -> None:
    plan = plan_of(csv("Fornavn;Efternavn", "Ib;Skov", ";"), Known(TODAY, (HELLE, FARID)))
    assert [row.after.name for row in plan.add] == ["Ib Skov"] and plan.add[0].after.seats == (Seat(TODAY),)


def test_all_bad_cells_of_a_row_are_named_at_once() -> None:
    sheet = read_sheet(b"Navn;E-mail;Fra\n;ikke en adresse;32.13.2026\n", "people.csv")
    assert [problem.cell for problem in exchange.plan(sheet, Known(date(2026, 11, 23))).problems] == ["A2", "B2", "C2"]
