"""The calendar's commands without a file: quarantine and elections, their JSON to the field, files that are broken."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.base import words
from desktop.shell.commandline import main
from desktop.shell.orders import GUESTS
from desktop.workdays.elections import ElectionKind
from desktop.workdays.quarantine import GuestKind

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs a command, and gives its exit code, stdout and stderr."""
    monkeypatch.setattr(words, "_catalogues", {})
    monkeypatch.setattr(words, "_window", ["en"])

    def run(*given: object) -> tuple[int, str, str]:
        code = main([str(each) for each in given])
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        return code, told.out, told.err

    return run


def _ruling(command: Command, day: str, *more: object, country: str = "DK") -> Any:
    code, out, _ = command("quarantine", day, "--country", country, "--json", *more)
    assert code == 0
    return json.loads(out)


def test_B1_4_the_quarantine_of_a_day_as_json(command: Command) -> None:
    assert _ruling(command, "2029-10-01") == {
        "blocked": True,
        "effect": "block",
        "periods": [{"election": "municipal", "from": "2029-08-20", "to": "2029-11-20"}],
        "first_free": "2029-11-21",
    }


@pytest.mark.parametrize(
    ("day", "blocked"),
    [("2029-08-19", False), ("2029-08-20", True), ("2029-11-20", True), ("2029-11-21", False), ("2029-12-23", True)],
)
def test_W7_both_ends_and_the_latest_folketing_election(command: Command, day: str, blocked: bool) -> None:
    told = _ruling(command, day)
    assert (told["blocked"], bool(told["periods"])) == (blocked, blocked)
    assert (told["first_free"] == day) is not blocked


def test_B1_4_norway_informs_and_members_are_free(command: Command) -> None:
    norway = _ruling(command, "2027-09-13", country="NO")
    assert (norway["blocked"], norway["effect"], norway["first_free"]) == (False, "inform", "2027-09-14")
    member = _ruling(command, "2029-10-01", "--guest", "council-member")
    assert member == {"blocked": False, "effect": "none", "periods": [], "first_free": "2029-10-01"}


def test_B1_4_the_command_line_knows_every_guest(command: Command) -> None:
    assert tuple(GuestKind) == GUESTS
    free = {guest for guest in GUESTS if not _ruling(command, "2029-10-01", "--guest", guest)["blocked"]}
    assert free == {"council-member", "other"}


@pytest.fixture
def elections(tmp_path: Path) -> Path:
    """A file of two elections, one of them called."""
    file = tmp_path / "elections.toml"
    rows = (
        '[[election]]\nkind = "parliament"\ndate = 2029-12-04\ncalled = "2029-11-10"\n',
        '[[election]]\nkind = "municipal"\ndate = "2029-11-20"\nstatus = "fixed by law"\n',
    )
    file.write_text("\n".join(rows), "utf-8")
    return file


def test_W6_elections_of_a_file_replace_the_known_ones(command: Command, elections: Path) -> None:
    told = _ruling(command, "2029-11-15", "--elections", elections)
    assert told["periods"] == [
        {"election": "municipal", "from": "2029-08-20", "to": "2029-12-04", "elections": ["municipal", "parliament"]}
    ]
    assert told["first_free"] == "2029-12-05"
    assert not _ruling(command, "2030-03-01", "--elections", elections)["blocked"]


@pytest.mark.parametrize(("day", "blocked"), [("2029-11-09", False), ("2029-11-10", True), ("2029-12-04", True)])
def test_W7_a_called_election_alone(command: Command, tmp_path: Path, day: str, blocked: bool) -> None:
    file = tmp_path / "called.toml"
    file.write_text('[[election]]\nkind = "parliament"\ndate = 2029-12-04\ncalled = 2029-11-10\n', "utf-8")
    assert _ruling(command, day, "--elections", file)["blocked"] is blocked


def test_W7_a_latest_possible_date_in_a_file(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "latest.toml"
    file.write_text('[[election]]\nkind = "parliament"\ndate = 2028-05-31\nstatus = "latest possible"\n', "utf-8")
    assert _ruling(command, "2028-02-29", "--elections", file)["blocked"] is True
    assert _ruling(command, "2028-02-28", "--elections", file)["blocked"] is False


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('[[election]]\nkind = "municipal"\n', "Election 1"),
        ('[[election]]\nkind = "mayor"\ndate = 2029-01-01\n', "municipal, regional"),
        ('[[election]]\nkind = "municipal"\ndate = 2029-01-01\nstatus = "perhaps"\n', "fixed by law"),
        ('[[election]]\nkind = "municipal"\ndate = 7\n', "no date"),
        ('[[election]]\nkind = "municipal"\ndate = "soon"\n', "no date"),
        ('[[election]]\nkind = "parliament"\ndate = 2029-01-01\ncalled = 2029-02-01\n', "before the day it was called"),
        ('election = "none"\n', "no rows"),
        ("election = [", "not TOML"),
    ],
)
def test_W6_a_broken_file_is_a_problem(command: Command, tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "broken.toml"
    file.write_text(content, "utf-8")
    code, out, err = command("quarantine", "2029-01-01", "--country", "DK", "--elections", file, "--language", "en")
    assert (code, out) == (2, "")
    assert said in err


def test_W6_a_file_that_is_not_there_and_a_day_that_is_none(command: Command, tmp_path: Path) -> None:
    assert command("quarantine", "2029-01-01", "--country", "DK", "--elections", tmp_path / "none.toml")[0] == 2
    assert command("quarantine", "2029-02-30", "--country", "DK")[0] == 2


def test_W6_the_elections_of_a_country_as_json(command: Command) -> None:
    code, out, _ = command("elections", "--country", "DK", "--json")
    rows = json.loads(out)
    assert code == 0 and {row["kind"] for row in rows} == {kind.value for kind in ElectionKind}
    fixed = next(row for row in rows if (row["kind"], row["date"]) == ("municipal", "2029-11-20"))
    assert fixed["status"] == "fixed by law" and fixed["source"] and fixed["checked"]
    latest = next(row for row in rows if row["status"] == "latest possible")
    assert (latest["kind"], latest["date"]) == ("parliament", "2030-03-23")
    assert [row["date"] for row in rows] == sorted(row["date"] for row in rows)
    assert max(row["date"] for row in rows) == "2039-06-12"


def test_W6_the_elections_up_to_a_year_in_words(command: Command) -> None:
    code, out, _ = command("elections", "--country", "NO", "--until", "2029", "--language", "en")
    assert code == 0
    assert "2029-09-10  Storting election, computed" in out.splitlines()
    assert "2031" not in out
    assert command("elections", "--country", "NO", "--until", "2300")[0] == 2
