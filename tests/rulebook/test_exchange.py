"""The starter register, and registers that come as a table: every cell that is not understood is named."""

from datetime import date

import pytest

from desktop.base.problems import Problem
from desktop.exchange.sheets import read_sheet
from desktop.rulebook.exchange import LANGUAGES, BadCell, Field, matched, read_table, starter
from desktop.rulebook.rules import Due, DueKind, Front, Section, Side, check_clause, register_on

TABLE = """Sag\tOpfølgning - kommentarer\tAnsvar\tFrist
A Forventninger til hinanden
A1 Vi taler klart.\tTages op hvert år.\tAdm/pol\tLøbende
A6 Vi bruger resultaterne.\tRapporter\tAdm\tMånedlig, pr. 30.04., 31.08. og 31.12.
B Helhed
Vi prioriterer.\t\tPol\tEfter lederprogrammet
B7 Vi afslutter forsøget.\t\tPolitikere\t1.5.2027
"""


EMPTY = Front()


def planned(text, front=EMPTY):
    sheet = read_sheet(text.encode())
    return read_table(sheet, matched(sheet.headers), front)


@pytest.mark.parametrize("language", LANGUAGES)
def test_S_the_starter_register_has_the_five_sections_and_forty_items(language):
    told = starter(language)
    assert [each.code for each in told.front.sections] == ["A", "B", "C", "D", "E"]
    counts = {code: sum(each.section == code for each in told.clauses) for code in "ABCDE"}
    assert counts == {"A": 6, "B": 6, "C": 5, "D": 12, "E": 11}
    assert len(told.front.values) == 5
    assert "Sørum" in told.source


@pytest.mark.parametrize("language", LANGUAGES)
def test_S_every_starter_rule_can_stand_in_a_register(language):
    told = starter(language)
    empty = register_on(told.front, (), date(2026, 1, 1))
    for clause in told.clauses:
        assert check_clause(clause, empty) == clause
        assert clause.comment


@pytest.mark.parametrize("language", LANGUAGES)
def test_S_A4_the_starter_sends_contact_to_whoever_is_authorised_and_to_the_list_of_them(language):
    clause = next(each for each in starter(language).clauses if each.code == "A4")
    assert (clause.side, clause.due) == (Side.BOTH, (Due(DueKind.RUNNING),))
    assert [each.to for each in clause.links] == ["leadership"]
    where = {"da": "listen over rette kontakt", "nb": "listen over rett kontakt", "en": "the list of right contacts"}
    assert where[language] in clause.comment


def test_S_A6_the_starter_reports_every_month_and_every_tertial():
    by_code = {each.code: each for each in starter("da").clauses}
    assert by_code["A6"].due == (Due(DueKind.MONTHLY), Due(DueKind.YEARLY, ("04-30", "08-31", "12-31")))
    assert by_code["B1"].due == (Due(DueKind.PROGRAMME, text="Efter lederprogrammet"),)
    assert by_code["E1"].side is Side.POLITICS


def test_S_the_starter_says_the_same_in_every_language():
    told = {
        tuple((each.code, each.side, len(each.due), each.links) for each in starter(code).clauses) for code in LANGUAGES
    }
    assert len(told) == 1
    assert starter("nn") == starter("nb")
    with pytest.raises(Problem):
        starter("se")


def test_S_a_pasted_register_is_read_with_sections_codes_sides_and_deadlines():
    found = planned(TABLE)
    assert found.problems == ()
    assert found.sections == (Section("A", "Forventninger til hinanden"), Section("B", "Helhed"))
    assert [(each.code, each.text, each.side, each.place) for each in found.clauses] == [
        ("A1", "Vi taler klart.", Side.BOTH, 1),
        ("A6", "Vi bruger resultaterne.", Side.ADMINISTRATION, 2),
        ("B1", "Vi prioriterer.", Side.POLITICS, 1),
        ("B7", "Vi afslutter forsøget.", Side.POLITICS, 2),
    ]
    assert [each.due for each in found.clauses] == [
        (Due(DueKind.RUNNING),),
        (Due(DueKind.MONTHLY), Due(DueKind.YEARLY, ("04-30", "08-31", "12-31"))),
        (Due(DueKind.PROGRAMME, text="Efter lederprogrammet"),),
        (Due(DueKind.ONCE, day=date(2027, 5, 1)),),
    ]
    assert found.clauses[0].comment == "Tages op hvert år."


def test_S_what_is_not_understood_is_named_by_its_cell_and_the_rest_goes_on():
    text = (
        "Sag\tKommentar\tAnsvar\tFrist\n"
        "A Et\nA1 Ja\t\tKongen\tLøbende\n"
        "A1 Igen\t\tAdm\t31.2.2027\n\tUden tekst\tAdm\tLøbende\nA4 Nej\t\tAdm\tLøbende\n"
    )
    found = planned(text)
    assert [(each.address, each.value) for each in found.problems] == [
        ("C3", "Kongen"),
        ("A4", "A1 Igen"),
        ("D4", "31.2.2027"),
        ("A5", ""),
    ]
    assert [each.code for each in found.clauses] == ["A1", "A2", "A4"]


def test_S_a_rule_outside_any_section_is_named():
    found = planned("Regel;Ansvar\nVi lytter;Pol\n")
    assert found.problems == (BadCell("A2", "Vi lytter", "The rule stands in no section"),)
    held = planned("Regel;Ansvar\nVi lytter;Pol\n", Front(sections=(Section("E", "Respekt"),)))
    assert [(each.section, each.code) for each in held.clauses] == [("E", "E1")]


def test_columns_are_matched_by_their_heads_in_three_languages():
    assert matched(("Sag", "Opfølgning", "Ansvar", "Frist")) == {
        Field.TEXT: 0,
        Field.COMMENT: 1,
        Field.SIDE: 2,
        Field.DUE: 3,
    }
    assert matched(("Nr.", "Sak", "Oppfølging", "Ansvar"))[Field.CODE] == 0
    assert matched(("Deadline", "Responsible", "Rule"))[Field.TEXT] == 2
    assert matched(("X", "Y")) == {Field.TEXT: 0}
