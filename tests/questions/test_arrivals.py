from datetime import date, datetime, timedelta
from pathlib import Path
from zlib import crc32

import pytest

from desktop.people import store as people_store
from desktop.people.rules import Member
from desktop.questions import arrivals, store
from desktop.questions.arrivals import Harvest
from desktop.questions.exchange import line_json, registered_json
from desktop.questions.rules import Side, State, View
from desktop.questions.store import Query
from desktop.storage import attachments
from tests.questions.town import IDA, ZONE, Town

RECEIVED = "Received: from mail.example by post.havnby.example; Wed, 18 Nov 2026 23:30:00 +0000\r\n"


def mail(subject: str = "Cykelstier", sender: str = "Farid Rahmani <farid@havnby.example>", **more: str) -> bytes:
    """A mail as a program sends it."""
    head = {"From": sender, "To": "sporg@havnby.example", "Subject": subject, "Date": "Wed, 18 Nov 2026 14:03:00 +0100"}
    head |= {
        "Message-ID": f"<{crc32(f'{subject}{sender}'.encode())}@havnby.example>",
        "Content-Type": "text/plain; charset=utf-8",
        **{name.replace("_", "-"): value for name, value in more.items()},
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items() if value)
    return f"{lines}\r\nHvornår kommer {subject.lower()}?\r\n".encode()


WITH_FILES = (
    b"From: farid@privat.example\r\nSubject: Bilag\r\nDate: Wed, 18 Nov 2026 14:03:00 +0100\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSe her.\r\n'
    b'--b\r\nContent-Type: text/csv; name="tal.csv"\r\n'
    b'Content-Disposition: attachment; filename="tal.csv"\r\n\r\na;b\r\n'
    b'--b\r\nContent-Type: text/csv; name="tal2.csv"\r\n'
    b'Content-Disposition: attachment; filename="tal2.csv"\r\n\r\na;b\r\n--b--\r\n'
)


def put(folder: Path, **contents: bytes) -> list[Path]:
    """Files in a folder."""
    for name, content in contents.items():
        (folder / f"{name}.eml").write_bytes(content)
    return [folder / f"{name}.eml" for name in contents]


def harvested(town: Town, files: list[Path], largest: int = 50) -> Harvest:
    """What becomes of some files."""
    mails, broken = arrivals.read(files, largest)
    found = town.act(IDA, arrivals.register_mails, mails)
    assert isinstance(found, Harvest)
    return broken + found


def test_D3_a_mail_becomes_a_question_with_all_it_brought(town: Town, tmp_path: Path) -> None:
    (file,) = put(tmp_path, a=mail("Nye cykelstier på Ærø"))
    ((registered,),) = (harvested(town, [file]).registered,)
    question = town.again(registered.question)
    assert registered.file == file
    assert (question.subject, question.text.strip()) == (
        "Nye cykelstier på Ærø",
        "Hvornår kommer nye cykelstier på ærø?",
    )
    assert (question.sender_name, question.sender_address) == ("Farid Rahmani", "farid@havnby.example")
    assert question.member_id == town.member("Farid").id
    assert question.received == question.mailed == datetime(2026, 11, 18, 14, 3, tzinfo=ZONE)
    assert (question.state, question.deadline) == (State.RECEIVED, date(2026, 12, 2))
    (original,) = question.files
    assert (original.side, original.name, original.media_type) == (Side.ORIGINAL, "a.eml", "message/rfc822")
    assert town.look(attachments.fetch, original.digest) == file.read_bytes(), "the mail itself is kept as it came"


def test_D3_W2_the_arrival_counts_not_the_sending_and_in_the_municipalitys_zone(town: Town, tmp_path: Path) -> None:
    """Half past eleven in the evening by London's clock is the next day in Havnby."""
    (file,) = put(tmp_path, a=RECEIVED.encode() + mail())
    question = harvested(town, [file]).registered[0].question
    assert question.received == datetime(2026, 11, 19, 0, 30, tzinfo=ZONE)
    assert question.received.utcoffset() == timedelta(hours=1)
    assert question.mailed == datetime(2026, 11, 18, 14, 3, tzinfo=ZONE)
    assert (question.day_zero, question.deadline) == (date(2026, 11, 19), date(2026, 12, 3))


def test_D3_a_mail_without_any_time_arrives_now(town: Town, tmp_path: Path) -> None:
    (file,) = put(tmp_path, a=mail(Date=""))
    question = harvested(town, [file]).registered[0].question
    assert (question.received, question.mailed) == (town.clock.now(), None)


def test_D3_attachments_are_kept_once_by_content(town: Town, tmp_path: Path) -> None:
    question = harvested(town, put(tmp_path, a=WITH_FILES)).registered[0].question
    assert [(file.name, file.side) for file in question.files] == [
        ("a.eml", Side.ORIGINAL), ("tal.csv", Side.QUESTION), ("tal2.csv", Side.QUESTION),
    ]  # fmt: skip
    assert question.files[1].digest == question.files[2].digest
    assert town.look(attachments.fetch, question.files[1].digest).strip() == b"a;b"
    assert question.member_id == town.member("Farid").id, "a member's other addresses count too"


@pytest.mark.parametrize(
    "sender", ["ukendt@andetsteds.example", "Farid Rahmani <farid@andetsteds.example>", "", "Farid Rahmani"]
)
def test_D3_an_unknown_sender_is_asked_about_never_guessed(town: Town, tmp_path: Path, sender: str) -> None:
    question = harvested(town, put(tmp_path, a=mail(sender=sender))).registered[0].question
    assert question.member_id is None


def test_D3_an_address_of_two_members_is_nobodys(town: Town, tmp_path: Path) -> None:
    town.act(IDA, people_store.save, Member("Fatima Rahmani", "FARID@havnby.example"))
    assert harvested(town, put(tmp_path, a=mail())).registered[0].question.member_id is None


@pytest.mark.parametrize("sender", ["FARID@Havnby.Example", "<farid@havnby.example>"])
def test_D3_capitals_in_an_address_do_not_matter(town: Town, tmp_path: Path, sender: str) -> None:
    assert (
        harvested(town, put(tmp_path, a=mail(sender=sender))).registered[0].question.member_id
        == town.member("Farid").id
    )


def test_D3_a_mail_imported_twice_is_recognised(town: Town, tmp_path: Path) -> None:
    """By its Message-ID, or by what it says where the file has none; within one import and in a later one."""
    files = put(tmp_path, a=mail(), again=mail(), b=mail(Message_ID=""), other=mail("Havnen"))
    first = harvested(town, files)
    assert [each.file.stem for each in first.registered] == ["a", "other"]
    known = first.registered[0].question.id
    assert [(each.file.stem, each.question_id) for each in first.duplicates] == [("again", known), ("b", known)]
    second = harvested(town, files)
    assert (len(second.registered), len(second.duplicates)) == (0, 4)
    assert town.look(store.count, Query(View.ALL)) == 2


def test_D3_two_mails_of_the_same_words_are_two_when_sent_apart(town: Town, tmp_path: Path) -> None:
    files = put(tmp_path, a=mail(Message_ID=""), b=mail(Message_ID="", Date="Thu, 19 Nov 2026 14:03:00 +0100"))
    assert len(harvested(town, files).registered) == 2


def test_a_broken_file_is_named_and_the_rest_is_imported(town: Town, tmp_path: Path) -> None:
    files = put(
        tmp_path,
        empty=b"",
        good=mail(),
        large=mail("Stor") + b"x" * 1_100_000,
        picture=b"\x89PNG\r\n\x1a\n" + b"\0" * 200,
    )
    (tmp_path / "folder.eml").mkdir()
    found = harvested(town, [*files, tmp_path / "missing.eml", tmp_path / "folder.eml"], largest=1)
    assert [each.file.stem for each in found.registered] == ["good"]
    assert {each.file.stem for each in found.problems} == {"empty", "large", "picture", "missing", "folder"}
    assert all(each.problem.title for each in found.problems)


def test_a_mail_from_a_year_no_calendar_reaches_stops_nothing_but_itself(town: Town, tmp_path: Path) -> None:
    files = put(tmp_path, late=mail("Sent", Date="Wed, 18 Nov 2150 14:03:00 +0100"), good=mail())
    found = harvested(town, files)
    assert [each.file.stem for each in found.registered] == ["good"]
    assert [each.file.stem for each in found.problems] == ["late"]
    assert town.trail() == []


def test_what_is_too_large_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (file,) = put(tmp_path, large=b"x" * 1_100_000)
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail("read"))
    assert [each.file for each in arrivals.read([file], 1)[1].problems] == [file]


def test_a_folder_is_searched_for_mails(tmp_path: Path) -> None:
    below = tmp_path / "2026" / "november"
    below.mkdir(parents=True)
    files = put(below, a=b"", b=b"")
    (below / "notes.txt").write_text("x")
    assert arrivals.found([tmp_path]) == files
    assert arrivals.found([below / "notes.txt", files[0]]) == [below / "notes.txt", files[0]], "what is named is tried"


def test_many_mails_are_registered_in_batches() -> None:
    files = [Path(f"{n}.eml") for n in range(arrivals.BATCH * 2 + 1)]
    batches = list(arrivals.batches(files))
    assert [len(batch) for batch in batches] == [arrivals.BATCH, arrivals.BATCH, 1]
    assert [file for batch in batches for file in batch] == files


def test_the_command_line_tells_what_became_of_a_mail(town: Town, tmp_path: Path) -> None:
    question = harvested(town, put(tmp_path, a=WITH_FILES)).registered[0].question
    assert registered_json("a.eml", question) == {
        "file": "a.eml", "id": question.id, "number": "2026-001", "received": "2026-11-18T14:03:00+01:00",
        "sender": "farid@privat.example", "member": town.member("Farid").id, "subject": "Bilag", "attachments": 2,
        "deadline": "2026-12-02",
    }  # fmt: skip
    line = town.look(store.line, question.id)
    assert line_json(line, "Farid Rahmani", 8) == {
        "id": question.id, "number": "2026-001", "subject": "Bilag", "member": "Farid Rahmani", "state": "received",
        "received": "2026-11-18T14:03:00+01:00", "deadline": "2026-12-02", "working_days_left": 8,
    }  # fmt: skip
