from datetime import date

from desktop.base.words import speaking
from desktop.dispatch.figures import Answered, by_committee, by_party, figure
from desktop.dispatch.rules import Scope
from desktop.dispatch.words import days_text, share_text
from desktop.people.rules import Committee, Member, Seat

DAY = date(2026, 5, 1)
SPRING, AUTUMN = Seat(date(2026, 1, 1), date(2026, 6, 30), party="Bylisten"), Seat(date(2026, 7, 1))
PEOPLE = (
    Member("Helle", party="Å-listen", seats=(SPRING, AUTUMN), id=1),
    Member("Farid", party="Bylisten", seats=(Seat(date(2026, 1, 1)),), id=2),
)
ANSWERS = (
    Answered(DAY, Scope.ALL, 1, 7, 4),
    Answered(DAY, Scope.SINGLE, 2, 7, 9),
    Answered(date(2026, 8, 1), Scope.ALL, 1, 0, 6),
    Answered(DAY, Scope.COMMITTEE, 99, 8, None),
)


def test_D3c_answers_are_counted_by_the_list_the_member_sat_for_that_day() -> None:
    found = by_party(ANSWERS, PEOPLE)
    assert [(each.name, each.count, each.narrower, each.median_days) for each in found] == [
        ("Bylisten", 2, 1, 6.5),
        ("Å-listen", 1, 0, 6),
        ("", 1, 1, None),
    ], "in the order of the alphabet, who has no list last"


def test_by_committee_what_belongs_to_none_comes_last() -> None:
    found = by_committee(ANSWERS, (Committee("Teknik", id=7), Committee("Børn", id=8)))
    assert [(each.name, each.count) for each in found] == [("Børn", 1), ("Teknik", 2), ("", 1)]


def test_figures_say_counts_with_shares_and_of_how_many_the_days_are_known() -> None:
    whole = figure("", ANSWERS)
    with speaking("en"):
        assert (share_text(whole), days_text(whole)) == ("2 (50 %)", "6 (known of 3)")
        assert days_text(figure("", ANSWERS[:2])) == "6.5"
        assert days_text(figure("", ANSWERS[3:])) == "not known"
    assert figure("", ()).share == 0
