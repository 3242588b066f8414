import os
from pathlib import Path

import pytest

from desktop.base.problems import Problem
from desktop.shell import passwords
from desktop.shell.commandline import main
from desktop.shell.orders import PASSWORD_FILE, take_password_file
from desktop.storage import keys
from desktop.storage.database import is_protected
from desktop.storage.keys import Locked, WrongPassword
from tests.stage import empty_file
from tests.storage.secrets import CHEAP, OTHER, PASSWORD, key_of, protected


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_N", CHEAP)
    monkeypatch.setenv(PASSWORD_FILE, "")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "havnby.samspil"
    path.write_bytes(empty_file())
    return path


def words(folder: Path, *lines: str, name: str = "password.txt") -> str:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
    return str(path)


@pytest.mark.parametrize("given", [["--password-file", "F", "list"], ["list", "--password-file=F"]])
def test_the_password_file_may_be_named_anywhere_and_the_password_nowhere(given: list[str]) -> None:
    assert take_password_file(given) == ["list"]
    assert os.environ[PASSWORD_FILE] == "F"


def test_a_file_without_password_asks_for_none(file: Path) -> None:
    assert passwords.key_of(file) is None


def test_the_password_and_the_recovery_key_come_from_a_file(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recovery = protected(file)
    for word in (PASSWORD, recovery):
        monkeypatch.setenv(PASSWORD_FILE, words(tmp_path, word, "a second line"))
        assert passwords.key_of(file) == key_of(file)
    monkeypatch.setenv(PASSWORD_FILE, words(tmp_path, "hest hest hest"))
    with pytest.raises(WrongPassword):
        passwords.key_of(file)
    monkeypatch.setenv(PASSWORD_FILE, str(tmp_path / "missing"))
    with pytest.raises(Problem, match="cannot be read"):
        passwords.key_of(file)


class Terminal:
    """A terminal, or a pipe where nobody types."""

    def __init__(self, types: bool) -> None:
        self.types = types

    def isatty(self) -> bool:
        return self.types


def test_it_is_typed_without_being_seen_or_asked_for_in_vain(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    protected(file)
    typed = [PASSWORD, OTHER, OTHER, OTHER, "something else"]
    monkeypatch.setattr(passwords, "getpass", lambda prompt: typed.pop(0))
    monkeypatch.setattr("sys.stdin", Terminal(True))
    assert passwords.key_of(file) == key_of(file)
    assert passwords.new_word(None) == OTHER
    with pytest.raises(Problem, match="differ"):
        passwords.new_word(None)
    monkeypatch.setattr("sys.stdin", Terminal(False))
    with pytest.raises(Locked) as told:
        passwords.key_of(file)
    assert "--password-file" in told.value.advice
    with pytest.raises(Problem, match="password is needed"):
        passwords.new_word(None)


def test_commands_protect_use_change_and_free_a_file(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = words(tmp_path, PASSWORD), words(tmp_path, OTHER, name="new.txt")
    db = ("--db", str(file))
    assert main(["protect", *db, "--password-file", first]) == 0
    recovery = capsys.readouterr().out.strip().removeprefix("Recovery key: ")
    assert is_protected(file) and len(recovery) == 47
    assert main(["verify", *db, "--password-file", first]) == 0
    assert main(["backup", *db, "--out", str(tmp_path / "copy.samspil"), "--password-file", first]) == 0
    assert main(["restore", str(tmp_path / "copy.samspil"), "--out", str(tmp_path / "again.samspil")]) == 0
    assert is_protected(tmp_path / "again.samspil")
    assert main(["password", *db, "--password-file", first, "--new-password-file", second]) == 0
    capsys.readouterr()
    assert main(["verify", *db, "--password-file", first]) == 2
    assert "That does not open the file" in capsys.readouterr().err
    assert main(["unprotect", *db, "--password-file", words(tmp_path, recovery)]) == 0
    assert not is_protected(file)
    assert main(["verify", *db]) == 0
    assert main(["password", *db]) == 2
