from email.message import EmailMessage
from pathlib import Path

import pytest

from desktop.base.times import FixedClock
from desktop.questions import store
from desktop.shell.batch import acting
from desktop.shell.commandline import main
from desktop.storage import audit
from desktop.storage.database import Database
from tests.shell.accounts import BO, IDA, SECRET, name_people, quick
from tests.stage import NOW, empty_file

__all__ = ["quick"]
pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (acting.USER, acting.PASSWORD):
        monkeypatch.delenv(name, raising=False)
    file = tmp_path / "havnby.samspil"
    file.write_bytes(empty_file())
    return file


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    sent = EmailMessage()
    sent["From"], sent["Subject"], sent["Date"] = "farid@havnby.dk", "Skolevej", "Thu, 19 Nov 2026 09:00:00 +0100"
    sent.set_content("Hvornår bliver skolevejen lyst op?")
    file = tmp_path / "mail.eml"
    file.write_bytes(bytes(sent))
    return file


def opened(file: Path) -> Database:
    return Database.open(file, FixedClock(NOW))


def name_them(file: Path) -> None:
    database = opened(file)
    name_people(database)
    database.close()


def writer_of(file: Path) -> list[str]:
    """Who registered the questions of a file."""
    database = opened(file)
    with database.reading() as session:
        found = [audit.about(session, "questions", each.id)[0].who for each in store.open_questions(session)]
    database.close()
    return found


def test_where_nobody_is_named_a_command_signs_with_any_name(town: Path, mail: Path) -> None:
    assert main(["--as", "Ole Brandt", "import", str(mail), "--db", str(town)]) == 0
    assert writer_of(town) == ["Ole Brandt"]


def test_where_people_are_named_a_command_is_one_of_them(
    town: Path, mail: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name_them(town)
    assert main(["import", str(mail), "--db", str(town)]) == 2
    assert "names who may do what" in capsys.readouterr().err
    assert main(["--as", "Ole Brandt", "import", str(mail), "--db", str(town)]) == 2
    assert "Ole Brandt is not among the people at the screen" in capsys.readouterr().err
    assert main(["--as", BO, "import", str(mail), "--db", str(town)]) == 2
    assert "Your role does not allow this" in capsys.readouterr().err
    assert writer_of(town) == []


def test_a_password_is_asked_for_or_stands_in_the_environment(
    town: Path, mail: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    name_them(town)
    monkeypatch.setenv(acting.USER, IDA.upper())
    monkeypatch.setattr("sys.stdin", None)
    assert main(["import", str(mail), "--db", str(town)]) == 2
    assert "Ida Lund has a password" in capsys.readouterr().err
    monkeypatch.setenv(acting.PASSWORD, "forkert")
    assert main(["import", str(mail), "--db", str(town)]) == 2
    assert "The password is not right" in capsys.readouterr().err
    monkeypatch.setenv(acting.PASSWORD, SECRET)
    assert main(["import", str(mail), "--db", str(town)]) == 0
    assert writer_of(town) == [IDA]


def test_reading_asks_nobody(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name_them(town)
    assert main(["list", "questions", "--db", str(town)]) == 0
    assert capsys.readouterr().err == ""
