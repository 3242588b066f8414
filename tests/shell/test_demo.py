"""The demo: an invented municipality that keeps to the rules itself."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.base.settings import Profile
from desktop.base.times import FixedClock
from desktop.base.words import speaking
from desktop.dispatch import actions as dispatch_actions
from desktop.dispatch import store as dispatch_store
from desktop.dispatch.rules import Dispatch, Scope
from desktop.people import checks
from desktop.people import rules as people
from desktop.people import store as people_store
from desktop.questions import actions, rules, store
from desktop.questions.rules import OPEN, Actor, AngleState, Kind, Question, Side, State
from desktop.shell import languages
from desktop.shell.demo import building as demo
from desktop.shell.demo.content import Content, load
from desktop.storage import attachments, audit, municipality, records
from desktop.storage.database import Database
from desktop.workdays import actions as workdays
from desktop.workdays.rules import Calendar
from tests.demos import NOW, demo_in

COUNTRIES = (("DK", "da"), ("NO", "nb"))


@pytest.fixture(scope="module", params=("DK", "NO"))
def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Database:
    path = demo_in(tmp_path_factory.mktemp("demo"), tmp_path_factory, request.param)
    return Database.open(path, FixedClock(NOW))


@pytest.fixture(scope="module")
def questions(town: Database) -> tuple[Question, ...]:
    with town.reading() as session:
        return records.every(session, store.QUESTIONS, Question)


@pytest.fixture(scope="module")
def calendar(town: Database) -> Calendar:
    with town.reading() as session:
        return workdays.calendar(session, municipality.profile(session))


def everything(database: Database) -> tuple[object, ...]:
    with database.reading() as session:
        return (
            municipality.profile(session),
            records.every(session, store.QUESTIONS, Question),
            records.every(session, dispatch_store.DISPATCHES, Dispatch),
            *(people_store.everybody(session, kind) for kind in people.PeopleKind),
        )


def test_the_same_seed_gives_the_same_municipality(town: Database, tmp_path: Path) -> None:
    with town.reading() as session:
        profile: Profile = municipality.profile(session)
    languages.install_catalogues()
    with speaking(profile.language):
        again = demo.build(tmp_path / "again.samspil", profile.country, profile.language, 1, 1, NOW)
    assert everything(again) == everything(town)
    again.close()


@pytest.mark.parametrize("town", ["DK"], indirect=True)
def test_another_seed_gives_another_municipality(questions: tuple[Question, ...], tmp_path: Path) -> None:
    other = demo.build(tmp_path / "other.samspil", "DK", "da", 2, 1, NOW)
    with other.reading() as session:
        assert records.every(session, store.QUESTIONS, Question) != questions
    other.close()


def test_the_log_is_whole(town: Database) -> None:
    with town.reading() as session:
        lines, problems = audit.verify(session)
    assert lines > demo.QUESTIONS
    assert problems == []


def test_every_state_and_kind_is_there(questions: tuple[Question, ...]) -> None:
    assert len(questions) == demo.QUESTIONS
    assert {each.state for each in questions} == set(State)
    assert {each.kind for each in questions} == {None, *Kind} - {Kind.GUIDANCE}


def test_what_is_pending_can_be_overlooked(questions: tuple[Question, ...], calendar: Calendar) -> None:
    pending = [each for each in questions if each.state in OPEN]
    left = [calendar.left(NOW.date(), each.deadline) for each in pending if each.deadline]
    assert len(pending) == 14
    assert sum(days < 0 for days in left) == 1
    assert left.count(0) == 2
    assert [each.state for each in pending].count(State.FOR_APPROVAL) == 3
    assert [each.state for each in pending].count(State.AWAITING) == 1
    assert sum(each.agreed for each in pending) == 1


def test_W1_no_deadline_on_a_day_off(questions: tuple[Question, ...], calendar: Calendar) -> None:
    assert all(calendar.is_working(each.deadline) for each in questions if each.deadline)


def test_W2_deadlines_are_counted_as_the_calendar_counts(questions: tuple[Question, ...], calendar: Calendar) -> None:
    counted = [each for each in questions if each.deadline and not each.agreed and not each.delays]
    assert len(counted) > 200
    for each in counted:
        assert each.day_zero == each.received.date()
        assert each.deadline == calendar.deadline(each.day_zero, each.deadline_days)


def test_W5_nothing_waits_to_be_moved(town: Database) -> None:
    with town.reading() as session:
        assert actions.moved_by(session, actions.desk(session)) == ()


def test_mails_come_on_working_days_and_some_in_weekends(questions: tuple[Question, ...], calendar: Calendar) -> None:
    off = sum(not calendar.is_working(each.received.date()) for each in questions)
    assert 0 < off < len(questions) / 4


def test_D3b_approver_differs_from_author_and_may_approve(town: Database, questions: tuple[Question, ...]) -> None:
    with town.reading() as session:
        approvers = {each.name for each in people_store.officials(session) if each.may_approve}
    approved = [each for each in questions if each.approver]
    assert len(approved) > 200
    for each in approved:
        assert each.approver in approvers
        assert each.authors
        assert not set(each.authors) & {each.approver}


def test_D2_every_angle_of_an_approved_answer_is_seen_to(questions: tuple[Question, ...]) -> None:
    assert all(rules.open_angles(each) == () for each in questions if each.approver)
    assert any(angle.state is AngleState.OPEN for each in questions for angle in each.angles)


def test_steps_follow_the_path_and_never_go_back_in_time(questions: tuple[Question, ...]) -> None:
    for each in questions:
        moments = [each.received, *(step.at for step in each.steps), NOW]
        assert moments == sorted(moments), each.number
        assert each.steps[0].state is State.RECEIVED
        assert each.steps[-1].state is each.state
        way = rules.path(each.kind)
        for before, after in zip(each.steps, each.steps[1:], strict=False):
            allowed = {State.WITHDRAWN, State.DECLINED, way[min(way.index(before.state) + 1, len(way) - 1)]}
            if before.state is State.FOR_APPROVAL:
                allowed.add(State.IN_PROGRESS)
            assert after.state in allowed, each.number


def test_nothing_lacks_what_its_last_step_needed(questions: tuple[Question, ...]) -> None:
    approver = Actor("somebody else", may_approve=True)
    for each in questions:
        if each.state in rules.path(each.kind)[1:]:
            way = rules.path(each.kind)
            before = replace(each, state=way[way.index(each.state) - 1])
            assert rules.missing(before, approver) == (), each.number


def test_D3a_larger_tasks_have_a_decision_and_an_agreed_deadline(questions: tuple[Question, ...]) -> None:
    larger = [each for each in questions if each.kind is Kind.LARGER and each.answer]
    assert larger
    assert all(each.agreed and each.decisions and each.deadline for each in larger)


def test_some_answers_came_late_with_a_notice(questions: tuple[Question, ...]) -> None:
    noticed = [delay for each in questions for delay in each.delays]
    assert noticed
    assert all(delay.before < delay.after for delay in noticed)
    assert any(each.answered_at and each.deadline and each.answered_at.date() > each.deadline for each in questions)


def test_D5_the_ledger_has_each_sent_answer_with_the_council_of_that_day(
    town: Database, questions: tuple[Question, ...]
) -> None:
    with town.reading() as session:
        members = people_store.members(session)
        ledger = records.every(session, dispatch_store.DISPATCHES, Dispatch)
    answers = {line.subject_id: line for line in ledger if line.subject_kind == "question"}
    assert set(answers) == {each.id for each in questions if each.answered_at}
    for line in ledger:
        assert line.sent_at <= NOW
        if line.scope is Scope.ALL:
            council = {each.id for each in people.members_on(members, line.sent_at.date())}
            reached = {each.member_id for each in line.recipients}
            assert reached == council or (not line.subject_kind and len(council - reached) == 1 and reached < council)
    assert any(line.subject_kind == "" and line.media_at for line in ledger)
    assert any(line.breach for line in ledger) and any(line.covers for line in ledger), "D5, D8: as in real life"
    with town.reading() as session:
        board = dispatch_actions.whole_board(session)
        assert board.holes() == 2, "one that came back, and one that nobody has mended yet"
        assert dispatch_store.waiting(session), "something is on its way"


def test_D3c_a_narrower_circle_has_its_ground(town: Database, questions: tuple[Question, ...]) -> None:
    narrow = [each for each in questions if each.scope is not Scope.ALL]
    assert narrow
    assert all(rules.narrow_needs(each) == () for each in narrow)
    with town.reading() as session:
        sent = [each.id for each in narrow if each.answered_at]
        lines = [line for id in sent for line in dispatch_store.about(session, "question", id)]
    assert all(line.narrowing and line.recipients for line in lines)


def test_the_council_has_a_fair_size_through_both_years(town: Database) -> None:
    with town.reading() as session:
        members, committees = people_store.members(session), people_store.committees(session)
        officials, institutions = people_store.officials(session), people_store.institutions(session)
    for back in range(0, 730, 9):
        day = NOW.date() - timedelta(days=back)
        assert 19 <= len(people.members_on(members, day)) <= 25
        assert people.mayor_on(members, day)
        assert all(people.chair_on(each, members, day) for each in committees)
    roles = [people.role_on(each, NOW.date()) for each in members]
    assert roles.count(people.MemberRole.DEPUTY_MAYOR) == 1
    assert len(committees) == 7
    assert sum(each.finance for each in committees) == 1
    assert len(institutions) == 14
    assert len(people.approvers_on(officials, NOW.date())) == 5


def test_people_pass_their_own_checks(town: Database) -> None:
    with town.reading() as session:
        members, committees = people_store.members(session), people_store.committees(session)
        officials, institutions = people_store.officials(session), people_store.institutions(session)
        terms = people_store.terms(session)
    found = [problem.title for each in members for problem in checks.check_member(each, members)]
    found += [problem.title for each in committees for problem in checks.check_committee(each, committees)]
    found += [problem.title for each in officials for problem in checks.check_official(each)]
    found += [problem.title for each in institutions for problem in checks.check_institution(each, institutions)]
    found += [problem.title for each in terms for problem in checks.check_term(each, terms)]
    assert found == []


def test_files_can_be_opened_and_the_mail_is_kept(town: Database, questions: tuple[Question, ...]) -> None:
    with town.reading() as session:
        for file in {file for each in questions for file in each.files}:
            assert len(attachments.fetch(session, file.digest)) == file.size
    assert all(any(file.side is Side.ORIGINAL for file in each.files) for each in questions)
    assert any(file.side is Side.ANSWER for each in questions for file in each.files)


def test_D1_talks_are_seen_by_their_owners_only(town: Database) -> None:
    with town.reading() as session:
        officials = people_store.officials(session)
    seen = []
    for official in officials:
        with town.reading(official.name) as session:
            seen.append(len(store.talks(session)))
    assert sorted(seen)[-2:] == [1, 1]
    assert sum(seen) == 2


def test_a_question_is_found_by_its_answer_and_by_its_file(town: Database) -> None:
    with town.reading() as session:
        found = [each for each in records.every(session, store.QUESTIONS, Question) if each.files[1:]]
        assert store.find(session, found[0].files[1].name.partition(".")[0], 5)


@pytest.mark.parametrize("day", ["2026-11-22", "2027-01-01", "2028-02-29"])
def test_it_can_be_built_on_any_day(tmp_path: Path, day: str) -> None:
    moment = datetime.fromisoformat(f"{day}T23:50:00").replace(tzinfo=NOW.tzinfo)
    built = demo.build(tmp_path / "town.samspil", "DK", "da", 3, 1, moment)
    with built.reading() as session:
        kept = records.every(session, store.QUESTIONS, Question)
    built.close()
    assert max(step.at for each in kept for step in each.steps) <= moment
    assert sum(each.state in OPEN for each in kept) == 14


def test_a_larger_demo_has_more_of_everything_but_few_open(tmp_path: Path) -> None:
    built = demo.build(tmp_path / "town.samspil", "DK", "da", 1, 2, NOW)
    with built.reading() as session:
        kept = records.every(session, store.QUESTIONS, Question)
    built.close()
    assert len(kept) == 2 * demo.QUESTIONS
    assert sum(each.state in OPEN for each in kept) == 14 + 5
    assert len({each.subject for each in kept}) > 500


@pytest.mark.parametrize(("country", "language"), COUNTRIES)
def test_the_content_is_whole(country: str, language: str) -> None:
    content: Content = load(country, language)
    keys = {each["key"] for each in content.committees}
    subjects = [each.subject for each in content.topics]
    assert content.language == language
    assert load(country, "en") == content
    assert len(content.topics) >= 100
    assert len(set(subjects)) == len(subjects)
    assert set(content.open_subjects) <= set(subjects)
    assert {each.committee for each in content.topics} == keys
    assert {each["committee"] for each in content.institutions} <= keys
    assert all(each.answer.startswith("<p>") and "\n" not in each.answer for each in content.topics)
