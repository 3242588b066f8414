"""The numbers of the overview against counting every question one by one; and its papers."""

from collections import Counter
from datetime import date
from statistics import median

import pypdfium2
import pytest

from desktop.base.papers import unwatched
from desktop.base.times import zone_of
from desktop.overview.actions import counting, gathering, papers, waiting
from desktop.overview.rules.numbers import years_before
from desktop.overview.rules.today import Kind, Section, Wait, sections
from desktop.people import store as people_store
from desktop.people.rules import party_on
from desktop.questions import actions as questions
from desktop.questions import store
from desktop.questions.rules import Question, State, View
from desktop.storage import records
from desktop.storage.database import Database

ZONE = zone_of("DK")


@pytest.fixture(scope="module")
def answered(opened: Database) -> list[tuple[Question, int, str]]:
    """Every question answered in two years with its working days and its party, counted one by one."""
    with opened.reading() as session:
        calendar = questions.desk(session).calendar
        members = {each.id: each for each in people_store.members(session)}
        today = session.now.astimezone(ZONE).date()
        found = []
        for each in records.every(session, store.QUESTIONS, Question):
            gone = each.answered_at.astimezone(ZONE).date() if each.answered_at else None
            if gone is not None and years_before(today) <= gone <= today:
                member = members.get(each.member_id or 0)
                party = party_on(member, each.day_zero) if member else ""
                found.append((each, max(calendar.left(each.day_zero, gone), 0) if gone >= each.day_zero else 0, party))
    return found


def late(question: Question) -> bool:
    assert question.answered_at is not None and question.deadline is not None
    return question.answered_at.astimezone(ZONE).date() > question.deadline


def test_the_numbers_are_those_of_counting_one_by_one(
    opened: Database, answered: list[tuple[Question, int, str]]
) -> None:
    with opened.reading() as session:
        found = counting.count(session)
    plain = [(each, took, party) for each, took, party in answered if not each.agreed]
    assert found.whole.count == len(plain) > 100
    assert found.whole.median == median(took for _, took, _ in plain)
    assert found.whole.in_time == sum(not late(each) for each, _, _ in plain if each.deadline)
    assert found.agreed.count == len(answered) - len(plain) > 0


def test_D1_each_party_has_the_answers_its_members_asked_for(
    opened: Database, answered: list[tuple[Question, int, str]]
) -> None:
    with opened.reading() as session:
        found = counting.count(session)
    told = Counter(party for each, _, party in answered if not each.agreed)
    assert {each.name: each.count for each in found.parties} == dict(told)
    for figure in found.parties:
        mine = [took for each, took, party in answered if party == figure.name and not each.agreed]
        assert figure.median == median(mine)
    assert sum(each.count for each in found.committees) == found.whole.count


def test_open_states_are_those_of_the_list(opened: Database) -> None:
    with opened.reading() as session:
        found = counting.count(session)
        for value, number in found.states:
            asked = store.Query(View.OPEN, states=(State(value),))
            assert store.count(session, asked) == number
        assert sum(number for _, number in found.states) == len(store.open_questions(session))


def test_D3b_an_answer_waits_for_whoever_may_approve_it_and_has_not_written_it(opened: Database) -> None:
    with opened.reading() as session:
        approver = next(each.name for each in people_store.officials(session) if each.may_approve)
        mine = gathering.gather(session, approver)
        other = gathering.gather(session, "Charlotte Munkebo")
        written = {each.id for each in store.open_questions(session) if approver in each.authors}
    for each in mine.matters:
        if each.wait is Wait.APPROVE:
            assert each.mine == (each.id not in written)
    assert not any(each.mine for each in other.matters if each.wait is Wait.APPROVE)


def test_every_overdue_question_stands_on_the_page(opened: Database) -> None:
    with opened.reading() as session:
        found = gathering.gather(session)
        late_ones = {each.id for each in store.open_questions(session) if each.deadline and each.deadline < found.day}
        first = waiting.first_rows(session, "")
    overdue = sections(found.matters, found.day)[Section.OVERDUE]
    assert {each.id for each in overdue if each.kind is Kind.QUESTION} == late_ones
    assert [each for each in found.matters if each.kind is Kind.QUESTION] == list(first.matters)


def test_B2_3_the_mayor_is_to_be_told_the_working_day_before(opened: Database) -> None:
    with opened.reading() as session:
        found = gathering.gather(session)
        calendar = questions.desk(session).calendar
    telling = [each for each in found.matters if each.wait is Wait.TELL_MAYOR]
    assert telling
    for each in telling:
        day = next((one.day for one in found.coming if one.kind is Kind.VISIT and one.id == each.id), None)
        if day is not None:
            assert each.due == calendar.before(day, 1)


def test_another_day_can_be_asked_for(opened: Database) -> None:
    with opened.reading() as session:
        found = gathering.gather(session, day=date(2026, 12, 1))
    assert found.day == date(2026, 12, 1)
    assert all(each.day >= found.day for each in found.coming)


def test_the_week_is_one_page_and_the_account_holds_its_numbers(opened: Database) -> None:
    with opened.reading() as session:
        week = papers.week_making(session)(unwatched)
        year = papers.year_making(session, 2026)(unwatched)
        told = papers.account(session, 2026)
    assert len(pypdfium2.PdfDocument(week)) == 1
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(year))
    assert f"{told.whole.in_time} " in text
    assert all(each.name in text for each in told.parties)
