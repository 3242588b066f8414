"""The password and the place of a file are changed by whom a role allows, in the window and on the command line."""

from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from desktop.base.problems import Refused
from desktop.base.rights import Role
from desktop.base.times import FixedClock
from desktop.shell import policies, protection_actions
from desktop.shell.batch import acting
from desktop.shell.commandline import main
from desktop.shell.orders import PASSWORD_FILE
from desktop.shell.policies import Held, Policies
from desktop.shell.protection_actions import Sole, sole
from desktop.storage import keys, tries
from desktop.storage.database import Database, is_protected
from desktop.storage.keys import WrongPassword
from tests.shell.accounts import BO, IDA, SECRET, name_people, quick
from tests.stage import NOW, empty_file
from tests.storage.secrets import CHEAP, OTHER, PASSWORD, opened, protected

__all__ = ["quick"]
pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(keys, "_N", CHEAP)
    for name in (acting.USER, acting.PASSWORD, PASSWORD_FILE):
        monkeypatch.delenv(name, raising=False)
    file = tmp_path / "havnby.samspil"
    file.write_bytes(empty_file())
    return file


@pytest.fixture
def word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file with the password, named as a command's is."""
    file = tmp_path / "word.txt"
    file.write_text(PASSWORD, encoding="utf-8")
    monkeypatch.setenv(PASSWORD_FILE, str(file))
    return file


def named(file: Path) -> None:
    """Names people, of whom Bo may only read."""
    database = Database.open(file, FixedClock(NOW))
    name_people(database)
    database.close()


ACTIONS: tuple[Callable[[Sole], object], ...] = (
    lambda file: protection_actions.protect(file, PASSWORD),
    lambda file: protection_actions.unprotect(file, PASSWORD),
    lambda file: protection_actions.change_password(file, OTHER, PASSWORD),
    lambda file: protection_actions.new_recovery(file, PASSWORD),
    lambda file: protection_actions.put_in_place(file, file.database.path),
)


@pytest.mark.parametrize("action", ACTIONS)
def test_who_may_not_change_settings_is_refused_before_anything_is_looked_at(
    town: Path, action: Callable[[Sole], object]
) -> None:
    named(town)
    database = Database.open(town, FixedClock(NOW))
    with pytest.raises(Refused, match="Your role does not allow this") as refused:
        action(sole(database, BO))
    assert "This is done by: Secretariat" in refused.value.text
    database.close()
    assert town.exists() and not is_protected(town)


def test_the_right_role_needs_the_right_password_too(town: Path) -> None:
    protected(town)
    database = opened(town)
    file = Sole(database, Role.SECRETARIAT)
    with pytest.raises(WrongPassword):
        protection_actions.unprotect(file, "hest hest hest")
    protection_actions.change_password(file, OTHER, PASSWORD)
    recovery = protection_actions.new_recovery(file, OTHER)
    assert tries.unlock(town, NOW, recovery=recovery, head=database.key.head) == database.key
    protection_actions.unprotect(file, OTHER)
    database.close()
    assert not is_protected(town)


def test_on_the_command_line_the_role_is_asked_for_too(
    town: Path, word: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    named(town)
    assert main(["protect", "--db", str(town)]) == 2
    assert "names who may do what" in capsys.readouterr().err
    assert main(["--as", BO, "protect", "--db", str(town)]) == 2
    assert "Your role does not allow this" in capsys.readouterr().err and not is_protected(town)
    monkeypatch.setenv(acting.PASSWORD, SECRET)
    assert main(["--as", IDA, "protect", "--db", str(town)]) == 0
    assert main(["--as", BO, "unprotect", "--db", str(town)]) == 2 and is_protected(town)
    assert main(["--as", IDA, "unprotect", "--db", str(town)]) == 0 and not is_protected(town)


def test_a_backup_takes_a_files_place_only_by_whom_it_allows(
    town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = tmp_path / "backup.samspil"
    assert main(["backup", "--db", str(town), "--out", str(backup)]) == 0
    named(town)
    assert main(["--as", BO, "restore", str(backup), "--in-place-of", str(town)]) == 2
    assert "Your role does not allow this" in capsys.readouterr().err
    town.write_bytes(b"damaged beyond reading")
    assert main(["restore", str(backup), "--in-place-of", str(town)]) == 0, "there is nobody left to ask"
    assert main(["verify", "--db", str(town)]) == 0


def test_a_new_file_is_protected_where_a_password_is_named(
    town: Path, word: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "ny.samspil"
    order = ["init", str(made), "--country", "DK", "--name", "Nyby", "--language", "da"]
    assert main(order) == 0
    assert is_protected(made) and "Recovery key: " in capsys.readouterr().out
    opened(made).close()
    assert main(order) == 2, "it exists"


def test_where_a_policy_requires_it_no_file_is_made_without(
    town: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    required = Policies({"EncryptionRequired": Held("1", "test", True)})
    monkeypatch.setattr(policies, "read", lambda: required)
    monkeypatch.setattr("sys.stdin", StringIO())
    made = tmp_path / "ny.samspil"
    assert main(["init", str(made), "--country", "DK", "--name", "Nyby", "--language", "da"]) == 2
    assert "A password is needed" in capsys.readouterr().err
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("ny")] == []
