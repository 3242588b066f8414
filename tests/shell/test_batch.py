"""The commands without a window: their JSON to the field, their texts, their exit codes."""

import json
import sqlite3
from collections.abc import Callable
from datetime import date, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pypdfium2
import pytest
from openpyxl import Workbook

from desktop.base import words
from desktop.base.times import FixedClock
from desktop.people import store as people_store
from desktop.people.rules import members_on
from desktop.questions import store
from desktop.questions.rules import Side, State, View
from desktop.shell.batch import console
from desktop.shell.commandline import main
from desktop.storage import audit, municipality
from desktop.storage.database import Database
from tests.documents.rendering import page_text
from tests.journeys.whole_window import NOW, town

__all__ = ["town"]

Command = Callable[..., tuple[int, str, str]]
LINE_FIELDS = {"id", "number", "subject", "member", "state", "received", "deadline", "working_days_left"}


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs a command at the demo's moment, and gives its exit code, stdout and stderr."""
    monkeypatch.setattr(console, "SystemClock", lambda _zone: FixedClock(NOW))
    monkeypatch.setattr(words, "_catalogues", {})
    monkeypatch.setattr(words, "_window", ["en"])

    def run(*given: object) -> tuple[int, str, str]:
        code = main([str(each) for each in given])
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        return code, told.out, told.err

    return run


@pytest.fixture
def db(town: Path, tmp_path: Path) -> Path:
    """A copy of the demo."""
    file = tmp_path / "lyngvad.samspil"
    file.write_bytes(town.read_bytes())
    return file


def look(db: Path, read: Callable[..., Any], *arguments: Any) -> Any:
    database = Database.open(db, FixedClock(NOW))
    try:
        with database.reading() as session:
            return read(session, *arguments)
    finally:
        database.close()


def mail(folder: Path, name: str, sender: str, subject: str = "Belysning på stien ved åen", **more: str) -> Path:
    letter = EmailMessage()
    letter["From"] = sender
    letter["To"] = "kb-postkassen@lyngvad.example"
    letter["Subject"] = subject
    letter["Date"] = "Fri, 20 Nov 2026 14:03:00 +0100"
    letter["Message-ID"] = more.get("id", f"<{name}@lyngvad.example>")
    letter.set_content(more.get("text", "Hvornår bliver der lys på stien ved åen?"))
    letter.add_attachment(b"%PDF-1.4 kort", maintype="application", subtype="pdf", filename="kort over åen.pdf")
    file = folder / f"{name}.eml"
    file.write_bytes(letter.as_bytes())
    return file


# ------------------------------------------------------------------------------------------- init and demo


@pytest.mark.parametrize(("country", "language"), [("DK", "da"), ("NO", "nb"), ("NO", "nn"), ("DK", "en")])
def test_init_makes_a_municipality(command: Command, tmp_path: Path, country: str, language: str) -> None:
    file = tmp_path / "ny mappe" / "100 % Åby?.samspil"
    assert command("init", file, "--country", country, "--name", " Havnby Kommune ", "--language", language)[0] == 0
    assert [each.name for each in file.parent.iterdir()] == [file.name]
    profile = look(file, municipality.profile)
    assert (profile.name, profile.country, profile.language) == ("Havnby Kommune", country, language)
    assert look(file, audit.verify)[1] == []


def test_init_refuses_a_file_that_exists(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "there.samspil"
    file.write_text("keep me")
    code, out, err = command("init", file, "--country", "DK", "--name", "Havnby", "--language", "da")
    assert (code, out) == (2, "")
    assert "already exists" in err and str(file) in err
    assert file.read_text() == "keep me"


def test_init_refuses_a_municipality_without_a_name(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "new.samspil"
    code, _, err = command("init", file, "--country", "DK", "--name", "  ", "--language", "da")
    assert code == 2 and "name" in err
    assert not file.exists()


def test_init_where_nothing_can_be_written(command: Command, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    file = tmp_path / "file" / "new.samspil"
    code, _, err = command("init", file, "--country", "DK", "--name", "Havnby", "--language", "da")
    assert code == 2 and "could not be written" in err


def test_demo_create_writes_a_file_and_never_over_one(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "demo.samspil"
    assert command("demo", "--create", file, "--country", "NO", "--seed", "3") == (0, "", "")
    profile = look(file, municipality.profile)
    assert (profile.country, profile.language) == ("NO", "nb")
    assert look(file, store.count, store.Query(View.ALL)) == 300
    code, _, err = command("demo", "--create", file)
    assert code == 2 and "findes allerede" in err


# -------------------------------------------------------------------------------------------------- import


def test_D3_import_tells_what_became_of_each_mail(command: Command, db: Path, tmp_path: Path) -> None:
    member = members_on(look(db, people_store.members), NOW.date())[0]
    good = mail(tmp_path, "good", f"{member.name} <{member.email.upper()}>")
    stranger = mail(tmp_path, "stranger", "En Fremmed <fremmed@privat.example>", "Affald")
    broken = tmp_path / "broken.eml"
    broken.write_bytes(b"\x00\x01\x02 no mail at all")
    code, out, err = command("import", good, broken, stranger, "--db", db, "--json")
    told = json.loads(out)
    assert code == 2
    assert set(told) == {"imported", "duplicates", "problems"}
    first, second = told["imported"]
    assert first == {
        "file": str(good),
        "id": 301,
        "number": first["number"],
        "received": "2026-11-20T14:03:00+01:00",
        "sender": member.email.upper(),
        "member": member.id,
        "subject": "Belysning på stien ved åen",
        "attachments": 1,
        "deadline": "2026-12-04",
    }
    assert (second["member"], second["subject"]) == (None, "Affald"), "an unknown sender is never guessed"
    (problem,) = told["problems"]
    assert set(problem) == {"file", "message"} and problem["file"] == str(broken)
    assert problem["message"] in err and str(broken) in err
    assert look(db, audit.verify)[1] == []


def test_D3_a_mail_imported_twice_is_recognised(command: Command, db: Path, tmp_path: Path) -> None:
    first = mail(tmp_path, "first", "a@privat.example")
    copy = tmp_path / "copy of first.eml"
    copy.write_bytes(first.read_bytes())
    told = json.loads(command("import", first, copy, "--db", db, "--json")[1])
    (imported,), (duplicate,) = told["imported"], told["duplicates"]
    assert duplicate == {"file": str(copy), "id": imported["id"]}
    code, out, err = command("import", first, copy, "--db", db, "--json")
    again = json.loads(out)
    assert (code, err, again["imported"], again["problems"]) == (0, "", [], [])
    assert {each["id"] for each in again["duplicates"]} == {imported["id"]}


def test_import_searches_folders_for_mails(command: Command, db: Path, tmp_path: Path) -> None:
    below = tmp_path / "post" / "november"
    below.mkdir(parents=True)
    mail(below, "one", "a@privat.example")
    mail(tmp_path / "post", "two", "b@privat.example")
    (below / "notes.txt").write_text("no mail, and nobody said it was")
    told = json.loads(command("import", tmp_path / "post", "--db", db, "--json")[1])
    assert {Path(each["file"]).name for each in told["imported"]} == {"one.eml", "two.eml"}
    assert told["problems"] == []


def test_import_is_readable_without_json(command: Command, db: Path, tmp_path: Path) -> None:
    good = mail(tmp_path, "good", "a@privat.example")
    _, out, _ = command("import", good, "--db", db)
    number = look(db, store.get, 301).number
    assert out == f"{number}  2026-12-04  Belysning på stien ved åen\n"
    assert command("import", good, good, "--db", db) == (0, "1 here already\n", "")


def test_import_of_a_missing_file_is_a_problem_of_that_file(command: Command, db: Path, tmp_path: Path) -> None:
    code, out, err = command("import", tmp_path / "gone.eml", "--db", db, "--json")
    (problem,) = json.loads(out)["problems"]
    assert code == 2 and problem["file"] == str(tmp_path / "gone.eml")
    assert "gone.eml" in err


def test_import_of_people_from_csv(command: Command, db: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "people.csv"
    known = members_on(look(db, people_store.members), NOW.date())[0]
    rows = ("Navn;E-mail;Liste", "Nanna Nygård;nanna@lyngvad.example;A", f"{known.name};{known.email};")
    sheet.write_text("\n".join(rows), encoding="cp1252")
    code, out, err = command("import", sheet, "--db", db, "--as", "people", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == {
        "imported": [{"file": str(sheet), "added": 1, "changed": 0}],
        "duplicates": [{"file": str(sheet), "name": known.name}],
        "problems": [],
    }
    assert "Nanna Nygård" in {each.name for each in look(db, people_store.members)}


def test_import_of_people_from_xlsx_names_every_bad_cell(command: Command, db: Path, tmp_path: Path) -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    for row in (
        ["Navn", "E-mail", "Fra"],
        ["Nanna Nygård", "nanna@lyngvad.example", datetime(2026, 1, 1)],
        ["Bo Bjerg", "bo at lyngvad", "31.2.2026"],
        ["", "ingen@lyngvad.example", None],
    ):
        page.append(row)
    sheet = tmp_path / "people.xlsx"
    book.save(sheet)
    code, out, err = command("import", sheet, "--db", db, "--as", "people", "--json")
    told = json.loads(out)
    assert code == 2
    assert [each["cell"] for each in told["problems"]] == ["B3", "C3", "A4"]
    assert all(set(each) == {"file", "cell", "message"} for each in told["problems"])
    assert all(each["message"] in err for each in told["problems"])
    assert told["imported"] == [{"file": str(sheet), "added": 1, "changed": 0}]
    assert command("import", sheet, "--db", db, "--as", "people")[1] == f"{sheet}: 0 new, 0 changed\n1 here already\n"


def test_import_of_people_from_something_else(command: Command, db: Path, tmp_path: Path) -> None:
    empty, picture = tmp_path / "empty.csv", tmp_path / "picture.xlsx"
    empty.write_bytes(b"")
    picture.write_bytes(b"PK\x03\x04 not really")
    code, out, err = command("import", empty, picture, tmp_path, "--db", db, "--as", "people", "--json")
    assert code == 2
    assert [each["file"] for each in json.loads(out)["problems"]] == [str(empty), str(picture), str(tmp_path)]
    assert len(err.splitlines()) == 3


# ---------------------------------------------------------------------------------------------------- list


def test_list_gives_each_question_with_its_fields(command: Command, db: Path) -> None:
    code, out, err = command("list", "questions", "--db", db, "--json")
    rows = json.loads(out)
    assert (code, err, len(rows)) == (0, "", 300)
    for row in rows:
        assert set(row) == LINE_FIELDS
        assert isinstance(row["id"], int)
        assert all(isinstance(row[name], str) for name in ("number", "subject", "member", "state"))
        assert row["member"], row["number"]
        assert datetime.fromisoformat(row["received"]).tzinfo is not None
        assert row["deadline"] is None or date.fromisoformat(row["deadline"])
        assert row["state"] in set(State)
        assert row["working_days_left"] is None or type(row["working_days_left"]) is int
    left = {row["state"]: row["working_days_left"] for row in rows if row["deadline"]}
    assert left["in_progress"] is not None
    assert left["closed"] is None and left["sent"] is None, "what has ended has no days left"


@pytest.mark.parametrize("state", list(State))
def test_list_by_state(command: Command, db: Path, state: State) -> None:
    rows = json.loads(command("list", "questions", "--db", db, "--state", state, "--json")[1])
    assert rows and {row["state"] for row in rows} == {state.value}


def test_list_counts_working_days_left(command: Command, db: Path) -> None:
    rows = json.loads(command("list", "questions", "--db", db, "--json")[1])
    today = [row for row in rows if row["working_days_left"] == 0]
    assert today and {row["deadline"] for row in today} == {"2026-11-24"}
    assert any(row["working_days_left"] == 1 and row["deadline"] == "2026-11-25" for row in rows)
    assert any((row["working_days_left"] or 0) < 0 and row["deadline"] < "2026-11-24" for row in rows)


def test_list_searches_folded_and_by_prefix(command: Command, db: Path, tmp_path: Path) -> None:
    command("import", mail(tmp_path, "one", "a@privat.example", "Vejstøj på Østerågade"), "--db", db)
    for typed in ("vejstoej", "oesteraag", "VEJSTØJ østerå", "kort over"):
        rows = json.loads(command("list", "questions", "--db", db, "--search", typed, "--json")[1])
        assert 301 in {row["id"] for row in rows}, typed
    assert json.loads(command("list", "questions", "--db", db, "--search", "vejstøj x'\"*(", "--json")[1]) == []


def test_list_is_readable_without_json(command: Command, db: Path) -> None:
    code, out, _ = command("list", "questions", "--db", db, "--state", "for_approval")
    lines = out.splitlines()
    assert code == 0 and len(lines) == 3
    assert all(line[:5] in ("2026-", "2025-") and "  for_approval  " in line for line in lines)
    assert not any(mark in out for mark in "{}[]")


def test_list_of_an_unknown_state(command: Command, db: Path) -> None:
    code, out, err = command("list", "questions", "--db", db, "--state", "lost", "--json")
    assert (code, out) == (2, "") and "lost" in err


# ------------------------------------------------------------------------------------------------ deadline


@pytest.mark.parametrize(
    ("day", "country", "deadline"),
    [
        ("2026-12-18", "DK", "2027-01-07"),
        ("2026-03-24", "DK", "2026-04-10"),
        ("2026-05-22", "DK", "2026-06-09"),
        ("2023-04-21", "DK", "2023-05-08"),
        ("2026-05-08", "NO", "2026-05-26"),
    ],
)
def test_W2_the_check_cases(command: Command, day: str, country: str, deadline: str) -> None:
    code, out, err = command("deadline", day, "--country", country, "--json")
    told = json.loads(out)
    assert (code, err) == (0, "")
    assert set(told) == {"deadline", "counted", "skipped"}
    assert told["deadline"] == told["counted"][-1] == deadline
    assert len(told["counted"]) == 10 and sorted(told["counted"]) == told["counted"]
    assert all(set(each) == {"date", "reason"} for each in told["skipped"])
    assert not set(told["counted"]) & {each["date"] for each in told["skipped"]}


def test_W3_the_reasons_are_told_in_the_language_asked_for(command: Command) -> None:
    for language, reason in (("da", "juleaften"), ("nb", "julaften"), ("en", "Christmas Eve")):
        told = command("deadline", "2026-12-18", "--country", "DK", "--language", language, "--json")[1]
        assert {"date": "2026-12-24", "reason": reason} in json.loads(told)["skipped"]


def test_W1b_a_closing_day_that_is_named_is_not_counted(command: Command) -> None:
    given = ("deadline", "2026-12-18", "--country", "DK", "--closed", "2026-12-28", "--closed", "2026-12-29", "--json")
    told = json.loads(command(*given)[1])
    assert told["deadline"] == "2027-01-11"
    assert {each["date"] for each in told["skipped"]} >= {"2026-12-28", "2026-12-29"}


def test_W1_saturdays_count_where_the_municipality_says_so(command: Command) -> None:
    told = json.loads(command("deadline", "2026-11-06", "--country", "NO", "--saturdays", "--days", "6", "--json")[1])
    assert told["counted"][0] == "2026-11-07" and told["deadline"] == "2026-11-13"


def test_W3_the_counting_is_explained_to_a_reader(command: Command) -> None:
    _, out, _ = command("deadline", "2026-12-18", "--country", "DK")
    first, second = out.splitlines()
    assert first == "2027-01-07"
    assert second.startswith("10 arbejdsdage") and "juleaften" in second


@pytest.mark.parametrize(
    "given",
    [
        ("2026-02-30", "--country", "DK"),
        ("18.12.2026", "--country", "DK"),
        ("", "--country", "NO"),
        ("2026-12-18", "--country", "DK", "--closed", "jul"),
        ("9999-12-31", "--country", "DK"),
        ("2026-12-18", "--country", "DK", "--days", "99999"),
    ],
)
def test_a_wrong_date_is_a_problem(command: Command, given: tuple[str, ...]) -> None:
    code, out, err = command("deadline", *given, "--json")
    assert (code, out) == (2, "") and err.strip()


# ------------------------------------------------------------------------------------------------- export


@pytest.mark.parametrize(("language", "word"), [("da", "Svar"), ("nb", "Svar"), ("nn", "Svar"), ("en", "Answer")])
def test_an_answer_is_exported_in_four_languages(
    command: Command, db: Path, tmp_path: Path, language: str, word: str
) -> None:
    row = json.loads(command("list", "questions", "--db", db, "--state", "sent", "--json")[1])[0]
    out = tmp_path / "svar.pdf"
    assert command("export", "answer", row["id"], "--db", db, "--out", out, "--language", language) == (0, "", "")
    text = text_of(out)
    assert row["number"] in text and word in text
    assert " ".join(row["subject"].split()[:2]) in text
    assert not list(tmp_path.glob("*.part"))


def test_an_answer_speaks_the_municipality_s_language_unless_told(command: Command, db: Path, tmp_path: Path) -> None:
    row = json.loads(command("list", "questions", "--db", db, "--state", "closed", "--json")[1])[-1]
    out = tmp_path / "svar.pdf"
    assert command("export", "answer", row["id"], "--db", db, "--out", out)[0] == 0
    question = look(db, store.get, row["id"])
    text = text_of(out)
    assert "Spørgsmål" in text or "Svar" in text
    if question.approver:
        assert question.approver in text


def test_a_question_is_exported_as_an_archive_package(command: Command, db: Path, tmp_path: Path) -> None:
    out = tmp_path / "sag.zip"
    assert command("export", "archive", "1", "--db", db, "--out", out) == (0, "", "")
    with ZipFile(out) as zipped:
        assert zipped.namelist()[0] == "index.xml"
        assert zipped.testzip() is None


def test_export_of_what_is_not_there(command: Command, db: Path, tmp_path: Path) -> None:
    code, out, err = command("export", "answer", "9999", "--db", db, "--out", tmp_path / "a.pdf")
    assert (code, out) == (2, "") and "no longer there" in err
    assert not (tmp_path / "a.pdf").exists()


def test_export_to_where_nothing_can_be_written(command: Command, db: Path, tmp_path: Path) -> None:
    code, _, err = command("export", "answer", "1", "--db", db, "--out", tmp_path / "no folder" / "a.pdf")
    assert code == 2 and "could not be written" in err


def text_of(file: Path) -> str:
    document = pypdfium2.PdfDocument(file)
    try:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


# ------------------------------------------------------------------------------- backup, restore and verify


def test_backup_and_restore_give_the_same_municipality(command: Command, db: Path, tmp_path: Path) -> None:
    copy, back = tmp_path / "kopi.samspil", tmp_path / "tilbage.samspil"
    assert command("backup", "--db", db, "--out", copy) == (0, "", "")
    assert command("restore", copy, "--out", back) == (0, "", "")
    before, after = (command("list", "questions", "--db", file, "--json")[1] for file in (db, back))
    assert before == after
    assert command("verify", "--db", back)[0] == 0
    code, _, err = command("restore", copy, "--out", back)
    assert code == 2 and "already exists" in err


def test_a_folder_of_backups_is_listed_checked_and_restored_in_place(
    command: Command, db: Path, tmp_path: Path
) -> None:
    folder, file = tmp_path / "kept", tmp_path / db.name
    file.write_bytes(db.read_bytes())
    code, said, _ = command("backup", "--db", file, "--folder", folder)
    made = Path(said.strip())
    assert code == 0 and made.parent == folder
    code, said, _ = command("backups", "--db", file, "--folder", folder, "--check", "--json")
    (line,) = json.loads(said)
    assert (code, line["file"], line["whole"]) == (0, str(made), True)
    code, said, _ = command("restore", made, "--in-place-of", file)
    assert code == 0 and Path(said.strip()).name.startswith(f"{file.stem}-before-")
    made.write_bytes(made.read_bytes()[:8192])
    assert command("backups", "--db", file, "--folder", folder, "--check")[0] == 1
    assert command("restore", made, "--in-place-of", file)[0] == 2


def test_a_backup_never_replaces_the_file_itself(command: Command, db: Path) -> None:
    code, _, err = command("backup", "--db", db, "--out", db)
    assert code == 2 and "cannot replace" in err
    assert command("verify", "--db", db)[0] == 0


@pytest.mark.parametrize("content", [b"", b"no database", None])
def test_only_a_backup_is_restored(command: Command, tmp_path: Path, content: bytes | None) -> None:
    source = tmp_path / "source.samspil"
    if content is None:
        other = sqlite3.connect(source)
        other.execute("CREATE TABLE bookmarks (url TEXT)")
        other.close()
    else:
        source.write_bytes(content)
    code, _, err = command("restore", source, "--out", tmp_path / "new.samspil")
    assert code == 2 and "not a Samspil file" in err
    assert not (tmp_path / "new.samspil").exists()


def test_verify_of_a_whole_log(command: Command, db: Path) -> None:
    code, out, err = command("verify", "--db", db, "--json")
    told = json.loads(out)
    assert (code, err) == (0, "")
    assert told == {"ok": True, "audit_lines": told["audit_lines"], "problems": []}
    assert type(told["audit_lines"]) is int and told["audit_lines"] > 300
    assert command("verify", "--db", db)[1] == f"{told['audit_lines']} lines, nothing changed or missing\n"


@pytest.mark.parametrize(
    ("tampering", "said"),
    [
        ("UPDATE audit_lines SET who = 'Somebody else' WHERE id = 40", "line 40 was changed"),
        ("UPDATE audit_contents SET content = '{}' WHERE line_id = 41", "the content of line 41 was changed"),
        ("DELETE FROM audit_lines WHERE id = 42", "lines 42 to 42 are missing"),
        ("DELETE FROM audit_contents WHERE line_id = 43", "the content of line 43 is missing"),
        ("DELETE FROM audit_lines WHERE id = (SELECT max(id) FROM audit_lines)", "the log should end with line"),
    ],
)
def test_verify_finds_what_was_tampered_with(command: Command, db: Path, tampering: str, said: str) -> None:
    connection = sqlite3.connect(db)
    with connection:
        connection.execute(tampering)
    connection.close()
    code, out, _ = command("verify", "--db", db, "--json")
    told = json.loads(out)
    assert (code, told["ok"]) == (1, False)
    assert any(said in each for each in told["problems"])
    code, out, _ = command("verify", "--db", db)
    assert code == 1 and said in out


# ------------------------------------------------------------------------------------------ files that are none

READERS: tuple[tuple[str, ...], ...] = (
    ("verify", "--json"),
    ("list", "questions", "--json"),
    ("import", "mail.eml", "--json"),
    ("export", "answer", "1", "--out", "a.pdf"),
    ("backup", "--out", "b.samspil"),
)


@pytest.mark.parametrize("given", READERS, ids=lambda given: given[0])
@pytest.mark.parametrize("kind", ["text", "empty", "folder", "missing", "other"])
def test_a_file_that_is_none_is_a_problem_and_stays_as_it_is(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: tuple[str, ...], kind: str
) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "town.samspil"
    make_no_municipality(file, kind)
    before = sorted((each.name, each.stat().st_size) for each in tmp_path.iterdir())
    code, out, err = command(*given, "--db", file)
    assert (code, out) == (2, "")
    assert str(file) in err and len(err.splitlines()) == 1
    assert sorted((each.name, each.stat().st_size) for each in tmp_path.iterdir()) == before


def make_no_municipality(file: Path, kind: str) -> None:
    if kind == "folder":
        file.mkdir()
    elif kind == "other":
        other = sqlite3.connect(file)
        other.execute("CREATE TABLE bookmarks (url TEXT)")
        other.close()
    elif kind != "missing":
        file.write_text("Kære alle" * 2000 if kind == "text" else "")


def test_a_specimen_of_documents_is_printed_in_nynorsk(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "prøve.pdf"
    code, _, _ = command("export", "sample", "--out", file, "--language", "nn")
    assert code == 0
    assert "Prøve på alle delar" in page_text(file.read_bytes(), 0)


# ----------------------------------------------------------------------------------------------- confidential


def test_D1_D4_a_confidential_talk_appears_in_no_list_or_export(command: Command, db: Path) -> None:
    """The demo has two talks of two owners; the command line has no command that shows one."""
    _, out, _ = command("list", "questions", "--db", db, "--json")
    assert "talk" not in out and "guidance" not in out
    held = look(db, lambda session: session.sql("SELECT count(*) FROM talks").scalar())
    assert held == 2
    assert len(json.loads(out)) == look(db, store.count, store.Query(View.ALL))


def test_the_original_mail_is_kept(command: Command, db: Path, tmp_path: Path) -> None:
    file = mail(tmp_path, "good", "a@privat.example")
    command("import", file, "--db", db)
    files = look(db, store.get, 301).files
    assert [(each.side, each.name) for each in files] == [
        (Side.ORIGINAL, "good.eml"),
        (Side.QUESTION, "kort over åen.pdf"),
    ]
