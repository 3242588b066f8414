from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop.base.problems import Problem
from desktop.questions import actions, answering, store
from desktop.questions.rules import OPEN, File, Kind, Line, Question, Side, Sort, State, View
from desktop.questions.store import Query
from desktop.storage import audit
from tests.questions.town import EVA, IDA, NILS, NOW, ZONE, Town

TODAY = NOW.date()


@pytest.fixture(autouse=True)
def no_papers(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a sent answer looks like is another test's matter, and typesetting takes its time."""
    monkeypatch.setattr(answering, "paper", lambda session, question, on: b"%PDF-1.7")


def subjects(town: Town, query: Query, offset: int = 0, limit: int = 100) -> list[str]:
    lines: Sequence[Line] = town.look(store.window, query, offset, limit)
    if not offset and limit == 100:
        assert len(lines) == town.look(store.count, query), "what is shown is what is counted"
    return [line.subject for line in lines]


def put(town: Town, *questions: Question) -> Sequence[Question]:
    """Stores questions as they are given, without any rule being asked."""
    numbered = [replace(each, number=each.number or f"2026-{n:03}") for n, each in enumerate(questions, 1)]
    return town.act(IDA, store.add_many, numbered)  # type: ignore[no-any-return]


def question(subject: str, state: State = State.RECEIVED, days: int | None = 0, **values: object) -> Question:
    deadline = None if days is None else TODAY + timedelta(days)
    return Question(subject, NOW, TODAY, state=state, deadline=deadline, **values)  # type: ignore[arg-type]


def test_a_question_comes_back_as_it_was_stored(town: Town) -> None:
    whole = town.at(State.CLOSED, Kind.LARGER)
    whole = town.act(
        IDA,
        lambda s: store.save(
            s, replace(whole, mailed=NOW, files=(File("a.pdf", "application/pdf", 3, "f" * 64),)), "test"
        ),
    )
    assert town.again(whole) == whole
    assert town.look(store.line, whole.id) == Line(**{name: getattr(whole, name) for name in Line.__dataclass_fields__})
    assert town.look(store.line, 99) is None
    with pytest.raises(Problem, match="no longer there"):
        town.look(store.get, 99)


def test_the_views_show_their_states(town: Town) -> None:
    put(
        town,
        *(
            question(state.value, state, answered_at=NOW if state in (State.SENT, State.CLOSED) else None)
            for state in State
        ),
    )
    assert set(subjects(town, Query(View.OPEN))) == {state.value for state in OPEN}
    assert subjects(town, Query(View.FOR_APPROVAL)) == ["for_approval"]
    assert subjects(town, Query(View.AWAITING)) == ["awaiting"]
    assert set(subjects(town, Query(View.SENT_THIS_YEAR, year=2026))) == {"sent", "closed"}
    assert subjects(town, Query(View.SENT_THIS_YEAR, year=2027)) == []
    assert set(subjects(town, Query(View.ALL))) == set(State)


def test_the_filters_narrow_the_view(town: Town) -> None:
    put(
        town,
        question("a", committee_id=1, responsible_id=2),
        question("b", State.TRIAGED, 5, committee_id=1),
        question("c", State.TRIAGED, None, responsible_id=2),
    )
    assert subjects(town, Query(states=(State.TRIAGED,))) == ["b", "c"]
    assert subjects(town, Query(committee_id=1)) == ["a", "b"]
    assert subjects(town, Query(responsible_id=2)) == ["a", "c"]
    assert subjects(town, Query(due_by=TODAY + timedelta(4))) == ["a"], "without deadline nothing is due"
    assert subjects(town, Query(committee_id=1, states=(State.TRIAGED,), text="b")) == ["b"]
    assert subjects(town, Query(committee_id=9)) == []


@pytest.mark.parametrize(
    ("sort", "descending", "order"),
    [
        (Sort.DEADLINE, False, "bcad"),
        (Sort.DEADLINE, True, "acbd"),
        (Sort.RECEIVED, False, "dcba"),
        (Sort.RECEIVED, True, "abcd"),
        (Sort.NUMBER, False, "abcd"),
        (Sort.NUMBER, True, "dcba"),
        (Sort.SUBJECT, False, "abcd"),
        (Sort.SUBJECT, True, "dcba"),
        (Sort.STATE, False, "dbca"),
    ],
)
def test_the_list_is_sorted_in_the_file(town: Town, sort: Sort, descending: bool, order: str) -> None:
    """What has no deadline stands last, whichever way it is sorted."""
    put(
        town,
        replace(question("a", State.TRIAGED, 9), received=NOW),
        replace(question("b", State.FOR_APPROVAL, 1), received=NOW - timedelta(1)),
        replace(question("c", State.IN_PROGRESS, 2), received=NOW - timedelta(2)),
        replace(question("d", State.APPROVED, None), received=NOW - timedelta(3)),
    )
    assert "".join(subjects(town, Query(sort=sort, descending=descending))) == order


def test_a_window_gives_the_rows_from_an_offset(town: Town) -> None:
    put(town, *(question(f"{n:03}", days=1) for n in range(30)))
    assert subjects(town, Query(), 10, 3) == ["010", "011", "012"]
    assert subjects(town, Query(), 29, 3) == ["029"]
    assert subjects(town, Query(), 30, 3) == []


@pytest.mark.parametrize(
    "typed",
    [
        "cykelsti",
        "CYKEL",
        "aarhus",
        "århus",
        "2026-00",
        "skovvej",
        "kortbilag",
        "rahmani",
        "til foraaret",
        "foråret cykel",
    ],
)
def test_D3_a_question_is_found_by_all_its_words(town: Town, typed: str) -> None:
    files = (File("Kortbilag_2.pdf", "application/pdf", 1, "a" * 64), File("svar.docx", "", 1, "b" * 64, Side.ANSWER))
    found = town.asked("Cykelstier i Århus", text="Langs Skovvej?", sender_name="Farid Rahmani", files=files)
    put(town, question("Noget andet", number="2025-001"))
    found = town.step(IDA, actions.triage, found, Kind.CONCRETE)
    town.step(NILS, actions.write_answer, found, "<p>De kommer <b>til foråret</b>.</p>")
    assert subjects(town, Query(text=typed)) == ["Cykelstier i Århus"]
    assert [line.id for line in town.look(store.find, typed, 5)] == [found.id]


def test_a_changed_question_is_found_by_its_new_words_only(town: Town) -> None:
    asked = town.asked("Havnen")
    town.step(IDA, actions.edit, asked, {"subject": "Skolen"})
    assert subjects(town, Query(text="havnen")) == []
    assert subjects(town, Query(text="skolen")) == ["Skolen"]


def test_the_counts_are_of_what_waits(town: Town) -> None:
    put(
        town,
        question("over", State.IN_PROGRESS, -1),
        question("today", State.FOR_APPROVAL, 0),
        question("soon", State.AWAITING, 1),
        question("never", State.RECEIVED, None),
        question("was over", State.CLOSED, -9),
        question("gone", State.WITHDRAWN, 0),
    )
    counts = town.look(store.counts, TODAY)
    assert counts.views == {View.OPEN: 4, View.FOR_APPROVAL: 1, View.AWAITING: 1}
    assert (counts.overdue, counts.today) == (1, 1)


def test_W4_what_reminders_are_about_is_open_and_due(town: Town) -> None:
    put(
        town,
        question("b", days=3),
        question("a", days=-2),
        question("c", days=4),
        question("x", State.SENT, 1),
        question("y", days=None),
    )
    due = town.look(store.due_until, TODAY + timedelta(3))
    assert [line.subject for line in due] == ["a", "b"]


def test_W5_open_questions_are_those_that_can_move(town: Town) -> None:
    put(town, *(question(state.value, state) for state in State))
    assert {each.state for each in town.look(store.open_questions)} == set(OPEN)


def test_numbers_go_on_within_their_year(town: Town) -> None:
    assert town.look(store.next_number, 2026) == "2026-001"
    put(town, question("a", number="2026-999"), question("b", number="2026-1000"), question("c", number="2025-007"))
    assert town.look(store.next_number, 2026) == "2026-1001"
    assert town.look(store.next_number, 2025) == "2025-008"


def test_D3_a_mail_is_known_by_its_id_or_its_content(town: Town) -> None:
    (kept,) = put(town, question("a", message_id="<1@x>", digest="d1"))
    for message_id, digest, expected in (
        ("<1@x>", "", kept.id),
        ("", "d1", kept.id),
        ("<1@x>", "d2", kept.id),
        ("<2@x>", "d1", kept.id),
        ("<2@x>", "d2", None),
        ("", "", None),
    ):
        assert town.look(store.known, message_id, digest) == expected


def test_earlier_and_similar_questions_are_offered(town: Town) -> None:
    put(town, question("Cykelstier langs havnen", State.CLOSED), question("Skolernes svømmehal", State.CLOSED))
    asked = town.asked("Nye cykelstier langs havnen")
    assert [line.subject for line in town.look(store.similar, asked)] == ["Cykelstier langs havnen"]


def test_contents_that_others_hold_are_known(town: Town) -> None:
    one, other = put(
        town,
        question("a", files=(File("x", "", 1, "a" * 64), File("y", "", 1, "b" * 64))),
        question("b", files=(File("z", "", 1, "b" * 64),)),
    )
    assert town.look(store.files_in_use, ["a" * 64, "b" * 64], one.id) == {"b" * 64}
    assert town.look(store.files_in_use, ["a" * 64, "b" * 64], other.id) == {"a" * 64, "b" * 64}


def test_many_questions_at_once_are_found_and_logged_like_single_ones(town: Town) -> None:
    put(town, question("Havnebad"), question("Havnefest"))
    assert subjects(town, Query(text="havne")) == ["Havnebad", "Havnefest"]
    with town.database.reading() as session:
        assert [line.action for line in audit.about(session, "questions", 2)] == ["added"]
    assert town.trail() == []


def test_the_bare_statement_is_the_lists_own(town: Town) -> None:
    put(town, question("a"), question("b"))
    with town.database.reading() as session:
        rows = session.execute(store.statement_of(Query())).mappings().all()
    assert [row["subject"] for row in rows] == subjects(town, Query())


def test_a_time_of_arrival_keeps_its_zone(town: Town) -> None:
    winter, summer = datetime(2026, 1, 5, 0, 30, tzinfo=ZONE), datetime(2026, 7, 5, 0, 30, tzinfo=ZONE)
    put(town, replace(question("w"), received=winter), replace(question("s"), received=summer))
    lines = town.look(store.window, Query(sort=Sort.RECEIVED), 0, 5)
    assert [(line.received, line.received.date()) for line in lines] == [
        (winter, date(2026, 1, 5)),
        (summer, date(2026, 7, 5)),
    ]


def test_D3b_the_names_of_people_are_no_state(town: Town) -> None:
    """Lists hold ids; whoever shows them looks the names up, so that a new name shows everywhere."""
    asked = town.at(State.APPROVED)
    assert asked.approver == EVA
    assert "approver" not in Line.__dataclass_fields__


def test_the_palette_gets_the_question_with_the_typed_number_first(town: Town) -> None:
    put(town, *(question(f"Sag {n}", number=f"2026-{n}") for n in (1, 10, 11, 12, 100)))
    found = [line.number for line in town.look(store.find, "2026-1", 3)]
    assert found[0] == "2026-1" and len(found) == 3
    assert [line.number for line in town.look(store.find, "sag 12", 3)] == ["2026-12"]
    assert town.look(store.find, "", 3) == ()


def test_D1_the_list_can_be_that_of_a_partys_askers_and_of_the_answers_of_some_days(town: Town) -> None:
    day, sent = timedelta(1), State.SENT
    put(
        town,
        question("early", sent, member_id=1, answered_at=NOW - 9 * day),
        question("in", sent, member_id=1, answered_at=NOW),
        question("guidance", sent, member_id=1, answered_at=NOW, kind=Kind.GUIDANCE),
        question("agreed", sent, member_id=1, answered_at=NOW, agreed=True),
        question("other", sent, member_id=2, answered_at=NOW),
        question("open", member_id=1),
    )
    askers = ((1, TODAY, TODAY), (2, date.min, TODAY - day))
    assert sorted(subjects(town, Query(View.ALL, askers=askers))) == ["agreed", "early", "guidance", "in", "open"]
    assert subjects(town, Query(View.ALL, askers=())) == [], "a list that nobody stands for has no questions"
    answers = Query(View.ALL, askers=askers, since=NOW - day, until=NOW + day)
    assert subjects(town, answers) == ["in"]
    assert subjects(town, replace(answers, askers=None, until=NOW)) == []
