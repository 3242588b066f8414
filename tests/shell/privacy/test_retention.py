import zipfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.problems import Problem, Refused
from desktop.base.settings import defaults
from desktop.exchange.archive import wrong_in
from desktop.people import store as people
from desktop.questions import store as questions
from desktop.questions.rules import Question, Talk
from desktop.shell.privacy import kinds
from desktop.shell.privacy.kinds import ARCHIVED, Due, Kind
from desktop.shell.privacy.retention import due, remove, write_packages
from desktop.storage import attachments, audit, municipality, records, retention
from desktop.storage.database import Database
from desktop.storage.session import Session
from desktop.visits import store as visit_store

WHO = "Ida Lund"
DAYS = st.dates(date(2010, 1, 1), date(2040, 1, 1))


@given(DAYS, st.sampled_from(list(Kind)), st.integers(0, 200))
def test_what_is_over_today_counts_from_no_later_than_the_latest_day(since: date, kind: Kind, months: int) -> None:
    kept: dict[str, Any] = {f"keep_{kind.value}": months}
    profile = replace(defaults("DK", "da"), **kept)
    over = kinds.over_on(kind, profile, since)
    assert (over is None) is (months == 0) is (kinds.latest(kind, profile, since) is None)
    for today in (since, since + timedelta(400), since + timedelta(7000)):
        before = kinds.latest(kind, profile, today)
        if over is not None and before is not None and over <= today:
            assert since <= before + timedelta(3), "a month's last days are its last day"


def in_file(session: Session, kind: Kind) -> set[int]:
    return {each.id for each in due(session) if each.kind is kind}


def some(session: Session, *wanted: Kind, most: int = 3) -> list[Due]:
    found = due(session)
    return [each for kind in wanted for each in [one for one in found if one.kind is kind][:most]]


def test_every_kind_is_found_when_its_time_is_over(database: Database) -> None:
    with database.reading() as session:
        found = due(session)
        assert {each.kind for each in found} >= {Kind.QUESTIONS, Kind.VISITS, Kind.WORKSHOP} - {Kind.GUIDANCE}
        assert all(each.over <= session.now.date() for each in found)
        assert not [each for each in found if each.kind is Kind.GUIDANCE], "confidential guidance is never listed (D1)"
    with database.writing(WHO) as session:
        municipality.save(session, {f"keep_{kind.value}": 0 for kind in Kind})
        assert due(session) == ()


def test_nothing_of_a_case_goes_without_its_package(database: Database, tmp_path: Path) -> None:
    with database.writing(WHO) as session:
        wanted = some(session, Kind.QUESTIONS)
        with pytest.raises(Refused, match="no archive package"):
            remove(session, wanted)
        written = write_packages(session, wanted, tmp_path / "archive")
        written[0].path.write_bytes(b"changed afterwards")
        with pytest.raises(Refused, match=f"{wanted[0].number} has no archive package"):
            remove(session, wanted, written)
        written[0].path.unlink()
        with pytest.raises(Refused, match="no archive package"):
            remove(session, wanted, written)
    with database.reading() as session:
        assert {each.id for each in wanted} <= in_file(session, Kind.QUESTIONS)


def test_a_package_is_whole_and_a_harmed_one_is_found_out(database: Database, tmp_path: Path) -> None:
    with database.reading() as session:
        (written,) = write_packages(session, some(session, Kind.QUESTIONS, most=1), tmp_path)
    whole = written.path.read_bytes()
    assert wrong_in(whole) == ()
    assert wrong_in(whole[:-30]) == ("index.xml",)
    with zipfile.ZipFile(written.path) as read, zipfile.ZipFile(tmp_path / "bad.zip", "w") as made:
        names = [name for name in read.namelist() if name != "index.xml"]
        made.writestr("index.xml", read.read("index.xml"))
        for name in names:
            made.writestr(name, b"something else")
    assert set(wrong_in((tmp_path / "bad.zip").read_bytes())) == set(names) != set()


def test_what_goes_leaves_nothing_but_a_line_in_the_log(database: Database, tmp_path: Path) -> None:
    with database.reading() as session:
        wanted = some(session, *Kind)
        titles = [each.title for each in wanted if each.kind in (Kind.QUESTIONS, Kind.VISITS)]
        digests = [file.digest for each in wanted if each.kind is Kind.QUESTIONS
                   for file in questions.get(session, each.id).files]  # fmt: skip
        written = write_packages(session, wanted, tmp_path / "archive")
    with database.writing(WHO) as session:
        assert {each.due.kind for each in written} <= ARCHIVED
        remove(session, wanted, written)
    with database.reading() as session:
        left = due(session)
        assert not {each.key for each in left} & {each.key for each in wanted}
        assert audit.verify(session)[1] == []
        log = retention.removals(session)
        assert {each.kind for each in log} == {each.kind.value for each in wanted}
        assert sorted(n for each in log for n in each.numbers) == sorted(each.number for each in wanted)
        told = " ".join(str(each) for each in log)
        assert not [title for title in titles if title in told], "the log says what went, not what it was about"
        packed = {each.digest for each in written}
        assert packed == {digest for each in log for digest in each.packages}
        for digest in digests:
            used = any(digest in str(each.files) for each in records.every(session, questions.QUESTIONS, Question))
            assert used or _is_gone(session, digest)
    data = database.path.read_bytes() + b"".join(each.read_bytes() for each in tmp_path.glob("*.samspil-wal"))
    numbers = [each.number.encode() for each in wanted if each.kind is Kind.QUESTIONS]
    assert all(number in data for number in numbers), "the numbers stand in the log"


def _is_gone(session: Session, digest: str) -> bool:
    try:
        attachments.fetch(session, digest)
    except Problem:
        return True
    return False


def test_what_was_changed_meanwhile_is_not_removed(database: Database, tmp_path: Path) -> None:
    with database.writing(WHO) as session:
        (wanted,) = some(session, Kind.PEOPLE, Kind.WORKSHOP, most=1)[:1]
        with pytest.raises(Refused, match="meanwhile"):
            remove(session, [replace(wanted, version=wanted.version + 1)])


def test_addresses_of_who_left_go_and_their_seats_stay(database: Database) -> None:
    with database.writing(WHO) as session:
        member = next(each for each in people.members(session) if each.seats and each.email)
        gone = replace(member, seats=tuple(replace(seat, ends=date(2027, 12, 31)) for seat in member.seats))
        people.save(session, gone)
        (wanted,) = (each for each in due(session) if each.kind is Kind.PEOPLE and each.id == member.id)
        remove(session, [wanted])
        after = people.find(session, type(member), member.id)
        assert (after.email, after.phone, after.other_addresses) == ("", "", ())
        assert after.name == member.name and len(after.seats) == len(member.seats)
        assert not any(member.email in line.content for line in audit.about(session, "members", member.id))
    assert member.email.encode() not in database.path.read_bytes() or _still_used(database, member.email)


def _still_used(database: Database, address: str) -> bool:
    """Whether the ledger tells of the address: it proves who was reached, until its own time is over."""
    with database.reading() as session:
        return bool(session.sql("SELECT 1 FROM dispatches WHERE recipients LIKE ?", (f"%{address}%",)).first())


def test_D1_guidance_goes_uncounted_and_untold(database: Database) -> None:
    with database.writing(WHO) as session:
        for day in (date(2027, 1, 5), date(2031, 5, 30)):
            questions.add_talk(session, Talk(1, 1, day, WHO))
        lines = audit.head(session)[0]
        remove(session, [])
        assert [each.on for each in questions.talks(session)] == [date(2031, 5, 30)]
        assert audit.head(session)[0] == lines
        assert retention.removals(session) == ()


def test_a_folder_that_takes_nothing_is_told(database: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with database.reading() as session, pytest.raises(Problem, match="could not be written"):
        write_packages(session, some(session, Kind.QUESTIONS, most=1), tmp_path / "file")


def test_a_visit_is_packed_when_its_question_has_gone(database: Database, tmp_path: Path) -> None:
    with database.writing(WHO) as session:
        ended = questions.ended_before(session, date(2040, 1, 1))[0]
        visit = visit_store.get(session, some(session, Kind.VISITS, most=1)[0].id)
        visit_store.save(session, replace(visit, question_id=ended.id), "changed")
        visits = some(session, Kind.VISITS, most=1)
        before = len(zipfile.ZipFile(write_packages(session, visits, tmp_path)[0].path).namelist())
        questions.forget_all(session, [ended.id])
        after = len(zipfile.ZipFile(write_packages(session, visits, tmp_path)[0].path).namelist())
        assert after < before, "the mail it came as went with the question"
