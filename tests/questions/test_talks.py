"""Confidential guidance (D1, D4): a talk shows nowhere, and a mail turned into one leaves nothing behind."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.base.problems import Problem, Refused, Stale
from desktop.dispatch import actions as dispatch
from desktop.dispatch.rules import Dispatch, DispatchKind, Enclosure, Recipient
from desktop.questions import actions, arrivals, exchange, rules, store, talks
from desktop.questions.rules import File, Kind, Question, State, Talk, View
from desktop.questions.store import Query
from desktop.storage import attachments, audit, drafts
from desktop.storage.database import Database
from desktop.storage.places.file import FilePlace
from tests.questions.town import BO, EVA, IDA, NILS, NOW, OLD, Town, changed_profile

OWNER, DAY = "Ursula Quetzal", date(2031, 7, 19)
"""A secretary who does nothing else, and a day on which nothing else happens."""


def told(town: Town, owner: str = OWNER, **values: object) -> Talk:
    """A talk that somebody registers between Farid and Eva."""
    talk = Talk(town.member("Farid").id, town.official(EVA).id, DAY, "")
    return town.act(owner, talks.register, replace(talk, **values))  # type: ignore[no-any-return, arg-type]


def tables(town: Town) -> dict[str, str]:
    """Everything each table holds, as text."""
    with town.database.reading() as session:
        names = [row.name for row in session.sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: repr([tuple(row) for row in session.sql(f'SELECT * FROM "{name}"')]) for name in names}


def copied(town: Town, path: Path) -> bytes:
    """The bytes of a backup made now."""
    town.database.backup(path)
    return path.read_bytes()


# ------------------------------------------------------------------------------------------------- talks


def test_D1_only_member_official_and_day_are_kept() -> None:
    assert set(Talk.__dataclass_fields__) == {"member_id", "official_id", "on", "owner", "written", "id", "version"}
    assert {column.name for column in store.TALKS.columns} == set(Talk.__dataclass_fields__)


def test_D1_a_talk_is_in_its_owners_list_alone(town: Town) -> None:
    talk = told(town)
    assert town.look(store.talks, who=OWNER) == (talk,)
    for other in (IDA, EVA, BO, "", OWNER.lower(), "%"):
        assert town.look(store.talks, who=other) == ()


def test_D1_the_owner_is_who_acts_whatever_is_said(town: Town) -> None:
    assert told(town, owner=OWNER).owner == OWNER
    assert town.act(IDA, talks.register, Talk(1, town.official(EVA).id, DAY, OWNER)).owner == IDA


def test_D1_a_talk_shows_in_no_list_search_count_export_log_or_counter(town: Town) -> None:
    asked = town.asked()
    before = tables(town)
    with town.database.reading(IDA) as session:
        counted = store.counts(session, NOW.date())
    told(town, written=True)
    after = tables(town)
    assert {name for name in after if after[name] != before[name]} == {"talks"}, (
        "nothing else knows of it, not even a counter"
    )
    with town.database.reading(IDA) as session:
        assert store.counts(session, NOW.date()) == counted
        assert store.count(session, Query(View.ALL)) == 1
        for typed in (OWNER, "Ursula", "2031", "19", "Farid", EVA):
            assert store.find(session, typed, 10) == ()
        lines = store.window(session, Query(View.ALL), 0, 100)
        assert [line.id for line in lines] == [asked.id]
        exported = json.dumps([exchange.line_json(line, "", 0) for line in lines])
        assert store.due_until(session, date(2040, 1, 1)) == lines
        assert [each.id for each in store.open_questions(session)] == [asked.id]
        log = repr(session.sql("SELECT * FROM audit_lines").fetchall()) + repr(
            session.sql("SELECT * FROM audit_contents").fetchall()
        )
    for text in (exported, log):
        assert OWNER not in text and str(DAY) not in text and "talk" not in text.lower()


@pytest.mark.parametrize("others", [0, 1, 40])
def test_D1_a_removed_talk_leaves_no_byte_behind(town: Town, tmp_path: Path, others: int) -> None:
    """Others are registered and removed around it, so that pages are balanced and rows move."""
    kept = [told(town, f"Keeper {n:02}" + "k" * (n * 29 % 150)) for n in range(others)]
    talk = told(town)
    for n in range(others):
        kept.append(told(town, f"Second {n:02}" + "s" * (n * 31 % 150)))
    assert OWNER.encode() in town.bytes(), "it was there"
    change = town.act(OWNER, talks.remove, talk)
    assert (change.before, change.after, change.undoable) == (None, None, False)
    raw = town.bytes()
    assert OWNER.encode() not in raw
    if not others:
        assert str(DAY).encode() not in raw
    assert OWNER.encode() not in copied(town, tmp_path / "backup.samspil")
    for other in kept:
        assert town.look(store.talks, who=other.owner) == (other,)
    assert town.trail() == []


def test_D1_after_a_removal_the_file_is_as_if_there_had_been_no_talk(town: Town) -> None:
    before = tables(town)
    town.act(OWNER, talks.remove, told(town))
    assert tables(town) == before


def test_D1_only_its_owner_removes_a_talk(town: Town) -> None:
    talk = told(town)
    with pytest.raises(Refused) as refusal:
        town.act(IDA, talks.remove, talk)
    assert refusal.value.rule == "D1"
    town.act(OWNER, talks.remove, talk)
    with pytest.raises(Stale):
        town.act(OWNER, talks.remove, talk)


def test_D1_a_removal_cannot_be_undone(town: Town) -> None:
    change = town.act(OWNER, talks.remove, told(town))
    with pytest.raises(Problem, match="cannot be undone"):
        town.act(OWNER, actions.restore, change)


@pytest.mark.parametrize("name", [IDA, NILS, OLD])
def test_D1_guidance_is_given_by_a_director_or_the_chief_of_staff_in_office(town: Town, name: str) -> None:
    with pytest.raises(Refused) as refusal:
        told(town, official_id=town.official(name).id)
    assert refusal.value.rule == "D1"
    assert told(town, official_id=town.official(BO).id).official_id == town.official(BO).id


# ----------------------------------------------------------------------------------------- a mail becomes a talk

SECRETS = (
    "Zyklopenkval",
    "Xanthippeskov",
    "Quasarbilag",
    "Bjergkrystalfil",
    "Wombatkladde",
    "Yuccasvar",
    "Jordemoderpost",
)
MAIL = f"""From: Farid Rahmani <farid@havnby.example>
To: sporgsmaal@havnby.example
Subject: {SECRETS[0]} om budgettet
Date: Fri, 20 Nov 2026 08:00:00 +0100
Message-ID: <{SECRETS[6]}@havnby.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8

Kan jeg tale med nogen om {SECRETS[1]}? {"Mange ord. " * 400}
--b
Content-Type: text/plain; name="{SECRETS[2]}.txt"
Content-Disposition: attachment; filename="{SECRETS[2]}.txt"

{SECRETS[3]} {"og mere. " * 2000}
--b--
""".replace("\n", "\r\n")


def arrived(town: Town, folder: Path, text: str = MAIL) -> Question:
    """The question that a mail has become."""
    file = folder / "mail.eml"
    file.write_bytes(text.encode())
    mails, _ = arrivals.read([file], 50)
    (registered,) = town.act(IDA, arrivals.register_mails, mails).registered
    return registered.question  # type: ignore[no-any-return]


def kept_as_talk(town: Town, question: Question, who: str = IDA, written: bool = False) -> None:
    change = town.act(who, talks.keep_as_talk, question, town.official(EVA).id, NOW.date(), written)
    assert (change.subject, change.id, change.before, change.after, change.undoable) == (
        "question",
        question.id,
        None,
        None,
        False,
    )


def traces(raw: bytes) -> list[str]:
    """Which secrets can be read in some bytes, however they are written."""
    return [
        word
        for word in SECRETS
        if word.encode() in raw or word.lower().encode() in raw or word[:7].lower().encode() in raw
    ]


@pytest.mark.parametrize("kind", [None, Kind.CONCRETE])
def test_D1_D4_a_mail_that_becomes_a_talk_leaves_no_trace_of_what_it_said(
    town: Town, tmp_path: Path, kind: Kind | None
) -> None:
    """Not in the register, the full text, the log, the drafts, the attachments, the write-ahead log or a backup."""
    others = [town.asked(f"Spørgsmål {n}", text="Andre ord " * 50) for n in range(10)]
    question = arrived(town, tmp_path)
    assert question.member_id == town.member("Farid").id
    for who in (IDA, NILS):
        for key in (f"question/{question.id}", f"question/{question.id}/answer"):
            town.act(who, drafts.keep, key, {"answer": SECRETS[4]})
    question = town.step(IDA, actions.edit, question, {"subject": f"{SECRETS[0]} igen"})
    if kind:
        question = town.step(IDA, actions.triage, question, kind)
        question = town.step(IDA, actions.write_answer, question, f"<p>{SECRETS[5]}</p>")
    others += [town.asked(f"Spørgsmål {n}", text="Flere ord " * 50) for n in range(10)]
    found = traces(town.bytes())
    assert set(found) >= set(SECRETS) - {SECRETS[5]}, "they were all there"

    kept_as_talk(town, question, written=True)

    assert traces(town.bytes()) == []
    assert traces(copied(town, tmp_path / "backup.samspil")) == []
    everything = tables(town)
    assert traces(repr(everything).encode()) == []
    assert all(digest.digest not in repr(everything) for digest in question.files)
    assert question.digest not in repr(everything)
    (talk,) = town.look(store.talks, who=IDA)
    assert (talk.member_id, talk.official_id, talk.on, talk.written) == (
        question.member_id,
        town.official(EVA).id,
        NOW.date(),
        True,
    )
    assert town.trail() == []
    assert all(town.again(each) == each for each in others)
    with town.database.reading() as session:
        assert {line.action for line in audit.about(session, "questions", question.id) if line.content} == {"erased"}
        assert store.count(session, Query(View.ALL, "ord")) == len(others)


def test_D1_the_log_does_not_tell_who_had_the_talk(town: Town, tmp_path: Path) -> None:
    question = arrived(town, tmp_path)
    kept_as_talk(town, question)
    with town.database.reading() as session:
        contents = [line.content for line in audit.about(session, "questions", question.id)]
    assert [json.loads(content) for content in contents if content] == [{"before": None, "after": None}]


def test_D1_a_wiping_that_was_stopped_is_made_up_for(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = arrived(town, tmp_path)
    with monkeypatch.context() as stopped:
        stopped.setattr(FilePlace, "scrub", lambda self: (_ for _ in ()).throw(Problem("Another program is writing")))
        kept_as_talk(town, question)
    assert traces(town.bytes()), "nobody has wiped yet"
    town.database.close()
    again = Database.open(town.database.path, town.clock)
    assert traces(town.bytes()) == []
    again.close()


def test_D1_a_file_that_another_question_holds_stays(town: Town, tmp_path: Path) -> None:
    question = arrived(town, tmp_path)
    shared = question.files[1]
    town.asked("Samme bilag", files=(File("kopi.txt", "text/plain", shared.size, shared.digest),))
    kept_as_talk(town, question)
    assert town.look(attachments.fetch, shared.digest).startswith(SECRETS[3].encode())
    with pytest.raises(Problem):
        town.look(attachments.fetch, question.files[0].digest)


def test_D5_what_the_ledger_has_sent_and_the_logo_stay(town: Town, tmp_path: Path) -> None:
    """A member answers with our own paper attached, and our logo in the signature."""
    question = arrived(town, tmp_path)
    digest = question.files[1].digest
    line = Dispatch(
        DispatchKind.NOTE, "Notat", NOW, recipients=(Recipient(1, "Helle"),), enclosures=(Enclosure("a.txt", digest),)
    )
    town.act(IDA, dispatch.record, line)
    town.act(IDA, lambda session: changed_profile(session, logo=question.files[0].digest))
    kept_as_talk(town, question)
    assert town.look(attachments.fetch, digest)
    assert town.look(attachments.fetch, question.files[0].digest)


def test_D1_without_the_member_there_is_no_talk(town: Town, tmp_path: Path) -> None:
    question = arrived(town, tmp_path, MAIL.replace("farid@", "ukendt@"))
    with pytest.raises(Refused) as refusal:
        kept_as_talk(town, question)
    assert refusal.value.rule == "D1"


@pytest.mark.parametrize(
    "state", [state for state in rules.path(Kind.CONCRETE) if state not in (State.RECEIVED, State.TRIAGED)]
)
def test_D1_what_is_being_answered_is_a_question(town: Town, state: State) -> None:
    question = town.at(state)
    with pytest.raises(Refused) as refusal:
        kept_as_talk(town, question)
    assert refusal.value.rule == "D1"
    assert town.again(question) == question
    assert town.look(store.talks, who=IDA) == ()


def test_D1_a_mail_that_somebody_has_changed_meanwhile_is_not_forgotten_blindly(town: Town, tmp_path: Path) -> None:
    question = arrived(town, tmp_path)
    newer = town.step(NILS, actions.edit, question, {"subject": "Alligevel et spørgsmål"})
    with pytest.raises(Stale):
        kept_as_talk(town, question)
    assert town.again(newer) == newer
    assert town.look(store.talks, who=IDA) == (), "the talk is not kept either"
    assert town.look(attachments.fetch, question.files[0].digest)
