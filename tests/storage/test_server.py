"""A register on a server: the same program, several computers, and what happens when the line goes."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import inspect

from desktop.base.problems import Dropped, Problem, Stale
from desktop.base.rights import Role
from desktop.questions import actions, store
from desktop.questions.rules import Question, Sort, State, Talk, View
from desktop.storage import audit, municipality, records, search
from desktop.storage.database import KNOWN, Database
from desktop.storage.places import grants, serversayings
from desktop.storage.places.address import Address, address_of
from desktop.storage.preparing import prepare
from desktop.storage.session import Session
from tests.questions.town import EVA, IDA, NOW, Town
from tests.stage import empty_file
from tests.storage import clients, postgres
from tests.storage.postgres import Cluster
from tests.storage.servers import CLOCK, draft_of, drop_lines, lose_line


def test_a_question_goes_its_whole_way_and_is_found(town: Town) -> None:
    question = town.at(State.CLOSED, subject="Cykelstien i Ørstedsgade")
    assert town.trail() == []
    for typed, found in (
        ("cykel", 1),
        ("oersted", 1),
        ("CYKELSTIEN ørst", 1),
        ("stien", 0),
        ("'", 0),
        ("q & x | !", 0),
    ):
        assert len(town.look(store.find, typed, 5)) == found, typed
    assert town.look(store.similar, replace(question, id=0)) == (town.look(store.line, question.id),)
    query = store.Query(View.ALL, sort=Sort.DEADLINE, descending=True)
    assert [each.id for each in town.look(store.window, query, 0, 5)] == [question.id]


@pytest.mark.parametrize(
    ("text", "typed", "there"),
    [
        ("Århus", "aarhus", True), ("Aeblehaven", "æble", True), ("budget-2027", "budget 2027", True),
        ("2026-014", "2026-01", True), ("§ 9 b", "9 b", True), ("Cykelsti ved skolen", "sti", False),
        ("Cykelsti ved skolen", "cykel skov", False), ("den", "den", True), ("x" * 5000, "x" * 300, True),
        ("nul\0byte", "byte", True), ("1e5 -7 a@b.dk", "7", True),
    ],
)  # fmt: skip
def test_words_are_found_as_in_a_file(town: Town, text: str, typed: str, there: bool) -> None:
    with town.database.writing("Ida") as session:
        search.put(session, "questions", [(1, text)])
        assert list(session.execute(search.matches("questions", typed)).scalars()) == ([1] if there else [])
        search.drop(session, "questions", 1)
        assert not list(session.execute(search.matches("questions", typed)).scalars())


FORMS = {
    "da": (("Skolens tag", "skolernes"), ("Nye cykelstier", "cykelstien"), ("Årenes gang", "aaret")),
    "nb": (("Skolenes tak", "skolen"), ("Barnehagene", "barnehagen"), ("Innbyggernes ønsker", "ønsket")),
    "nn": (("Bygdene", "bygda"), ("Barnehagar", "barnehagen")),
}
"""What stands in a text and another form of it that somebody types: a file does not find it."""


@pytest.mark.parametrize("language", FORMS)
def test_a_word_is_found_in_another_form_in_the_municipalitys_language(town: Town, language: str) -> None:
    with town.database.writing("Ida") as session:
        municipality.save(session, {"language": language})
        found = []
        for text, typed in FORMS[language]:
            search.put(session, "questions", [(1, text)])
            found.append((text, typed, list(session.execute(search.matches("questions", typed)).scalars())))
        search.drop(session, "questions", 1)
        assert all(each[2] == [1] for each in found), found


def test_stems_are_asked_for_beside_beginnings_and_each_word_must_fit(town: Town) -> None:
    with town.database.writing("Ida") as session:
        search.put(session, "questions", [(1, "Den nye skole i Århus")])
        for typed, hits in (
            ("den", [1]),
            ("den skolernes", [1]),
            ("sko aarhus", [1]),
            ("skolernes vej", []),
            ("kole", []),
        ):
            assert list(session.execute(search.matches("questions", typed)).scalars()) == hits, typed


def test_another_language_stems_what_is_there_anew(town: Town) -> None:
    def found(session: Session) -> bool:
        return bool(list(session.execute(search.matches("questions", "boligane")).scalars()))

    with town.database.writing("Ida") as session:
        search.put(session, "questions", [(1, "Nye bustader og bolig")])
        assert not found(session), "Danish knows no such ending"
        municipality.save(session, {"country": "NO", "language": "nn"})
        assert found(session)
        municipality.save(session, {"language": "da"})
        assert not found(session)


def test_what_an_older_program_indexed_is_found_by_its_forms_after_the_step(town: Town) -> None:
    with town.database.writing("Ida") as session:
        search.put(session, "questions", [(1, "Skolens tag")])
        for each in ("lexemes(text[])", "asked(text)", "tongue()"):
            session.sql(f"DROP FUNCTION {each}")
        session.sql("UPDATE search_questions SET found = array_to_tsvector(string_to_array(words, ' '))")
        session.sql("UPDATE alembic_version SET version_num = '0011'")
    database = Database.open(str(town.database.where), CLOCK)
    with database.writing("Ida") as session:
        assert list(session.execute(search.matches("questions", "skolernes")).scalars()) == [1]
    database.close()


def test_an_index_answers_and_not_a_look_at_every_row(town: Town) -> None:
    with town.database.writing("Ida") as session:
        search.put(session, "questions", [(number, f"Skole {number}") for number in range(1, 2000)])
        session.sql("SET LOCAL enable_seqscan = off")  # so few rows would be read faster one by one
        asked = search.matches("questions", "skolernes 7").compile(
            session.connection, compile_kwargs={"literal_binds": True}
        )
        plan = "\n".join(session.sql(f"EXPLAIN {asked}").scalars())
        assert "ix_search_questions_found" in plan, plan


def test_a_very_long_text_is_taken(town: Town) -> None:
    with town.database.writing("Ida") as session:
        search.put(session, "questions", [(1, " ".join(f"ord{number}" for number in range(200_000)))])
        assert list(session.execute(search.matches("questions", "ord7")).scalars()) == [1]


def test_the_tables_are_those_of_a_file(town: Town, tmp_path: Path) -> None:
    file = tmp_path / "new.samspil"
    file.write_bytes(empty_file())
    plain = Database.open(file, CLOCK)
    ours, theirs = inspect(town.database.engine), inspect(plain.engine)
    for table in theirs.get_table_names():
        if not table.startswith(("search_", "sqlite_")):
            expected = {(each["name"], each["nullable"]) for each in theirs.get_columns(table)}
            assert {(each["name"], each["nullable"]) for each in ours.get_columns(table)} == expected, table
            assert len(ours.get_indexes(table)) >= len(theirs.get_indexes(table)), table
    assert town.database.version() == KNOWN[-1]
    plain.close()


def test_two_computers_that_begin_at_once_make_the_tables_once(cluster: Cluster) -> None:
    address = address_of(cluster.empty())
    with ThreadPoolExecutor(2) as pool:
        groups = list(pool.map(lambda _: prepare(address, CLOCK), range(2)))
    assert groups[0] == groups[1] == tuple(grants.group(address.database, role) for role in Role)
    assert Database.open(address, CLOCK).version() == KNOWN[-1]


def test_two_people_edit_one_question_and_the_second_is_told(town: Town, other: Town) -> None:
    seen = town.asked("Havnen")
    town.act(IDA, actions.edit, seen, {"subject": "Havnen, rettet"})
    with pytest.raises(Stale, match="Somebody else"):
        other.act(EVA, actions.edit, seen, {"subject": "Havnen igen"})
    assert other.again(seen).subject == "Havnen, rettet"
    assert [each.who for each in town.look(audit.about, "questions", seen.id)] == [IDA, IDA]


def test_who_writes_waits_for_the_other_and_sees_what_was_written(town: Town, other: Town) -> None:
    began, go_on = threading.Event(), threading.Event()

    def first() -> None:
        with town.database.writing(IDA) as session:
            records.save(session, store.QUESTIONS, replace(question, subject="Først"))
            began.set()
            go_on.wait(10)

    question = town.asked("Før")
    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(first)
        assert began.wait(10)
        assert other.again(question).subject == "Før", "who reads does not wait"
        two = pool.submit(other.act, EVA, lambda session: store.get(session, question.id).subject)
        assert not two.done()
        go_on.set()
        one.result()
        assert two.result() == "Først"


def test_several_clients_lose_nothing_and_send_nothing_twice(town: Town) -> None:
    address = str(town.database.where)
    shared, approved = clients.lay_out(address, 3)
    with ThreadPoolExecutor(4) as pool:
        running = [pool.submit(clients.work, address, number, 25, shared, approved) for number in range(4)]
        everybody = [each.result() for each in running]
    clients.check(address, shared, everybody)


def test_a_number_given_by_hand_is_not_given_again(town: Town) -> None:
    first = town.asked("Første")
    with town.database.writing(IDA) as session:
        many = store.add_many(session, [replace(first, id=0, number=f"2026-9{n}", message_id="") for n in range(3)])
        one = store.add(session, replace(first, id=0, number="2026-99"))
    assert [each.id for each in (*many, one)] == [first.id + n for n in range(1, 5)]


def test_confidential_talks_leave_no_counter(town: Town) -> None:
    with town.database.writing(IDA) as session:
        for _ in range(3):
            talk = store.add_talk(session, Talk(1, 1, NOW.date(), IDA))
            store.remove_talk(session, talk)
        assert (
            session.sql("SELECT count(*) FROM pg_sequences WHERE sequencename ~ 'talks' AND last_value > 0").scalar()
            == 0
        )


def test_what_was_confidential_is_gone_from_the_tables(town: Town, cluster: Cluster) -> None:
    question = town.asked("Tavshedspligt", text="Hemmeligheden om Solsortevej")
    with town.database.writing(IDA) as session:
        store.forget(session, question)
    cluster.order("CHECKPOINT", str(town.database.where))
    held = [path for path in (cluster.folder / "data" / "base").rglob("*") if path.is_file()]
    assert not [path for path in held if b"Solsortevej" in path.read_bytes()]
    assert town.trail() == []
    with town.database.reading() as session:
        assert session.sql("SELECT count(*) FROM server_wipes").scalar() == 0


# ------------------------------------------------------------------------------------------------ the line


def test_an_idle_line_that_was_dropped_is_made_again(town: Town, cluster: Cluster) -> None:
    town.asked("Før")
    drop_lines(town, cluster)
    assert town.asked("Efter").number == "2026-002"


def test_a_line_lost_before_the_commit_has_written_nothing_and_may_try_again(town: Town, cluster: Cluster) -> None:
    draft = draft_of(town)
    with pytest.raises(Dropped) as told, town.database.writing(IDA) as session:
        actions.register(session, draft)
        drop_lines(town, cluster)
    assert told.value.again
    assert town.look(store.count, store.Query(View.ALL)) == 0


def test_a_commit_whose_answer_is_lost_is_asked_about_and_told_as_done(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = draft_of(town)
    with town.database.writing(IDA) as session:
        actions.register(session, draft)
        lose_line(session, monkeypatch, arrives=True)
    assert town.look(store.count, store.Query(View.ALL)) == 1
    assert town.trail() == []


def test_a_commit_that_never_arrived_is_known_not_to_have_happened(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = draft_of(town)
    with pytest.raises(Dropped) as told, town.database.writing(IDA) as session:
        actions.register(session, draft)
        lose_line(session, monkeypatch, arrives=False)
    assert told.value.again
    assert town.look(store.count, store.Query(View.ALL)) == 0


def test_nothing_committed_is_lost_when_the_server_is_killed(town: Town, cluster: Cluster) -> None:
    town.asked("Før alt")
    written: list[str] = []
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            try:
                written.append(town.asked("Løbende").number)
            except Problem:
                continue

    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(write)
        while len(written) < 5:
            assert not running.done()
        cluster.kill()
        cluster.start()
        before = len(written)
        while len(written) < before + 3:
            assert not running.done()
        stop.set()
        running.result()
    with town.database.reading() as session:
        kept = {each.number for each in records.every(session, store.QUESTIONS, Question)}
    assert set(written) <= kept
    assert len(kept) - len(written) - 1 <= 1, "at most the one whose answer was lost"
    assert town.trail() == []


def test_a_server_that_is_not_there_is_told_of(cluster: Cluster) -> None:
    with pytest.raises(Dropped, match="cannot be reached"):
        Database.open(Address("127.0.0.1", "havnby", "ida", postgres._free_port()), CLOCK)
    missing = replace(address_of(cluster.empty()), database="nowhere")
    with pytest.raises(Problem, match=r"refuses.*does not exist.*Check the names"):
        Database.open(missing, CLOCK)
    with pytest.raises(Problem, match="holds no register yet"):
        Database.open(cluster.empty(), CLOCK)


@pytest.mark.parametrize("said", ["is starting up", "is shutting down", "is in recovery mode"])
def test_a_server_that_is_being_started_counts_as_a_lost_line_and_is_waited_for(said: str) -> None:
    error = psycopg.OperationalError(f"connection failed: FATAL:  the database system {said}")
    found = serversayings.problem_of(error, Address("db.havnby.example", "havnby"))
    assert isinstance(found, Dropped) and found.again


def test_a_backup_says_who_makes_it(town: Town, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="those who look after it"):
        town.database.backup(tmp_path / "copy.samspil")
    with pytest.raises(Problem, match="not in a file"):
        _ = town.database.path
