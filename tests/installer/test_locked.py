"""The lock as the builder reads it: every package, and on Windows what belongs there."""

import re
from pathlib import Path

import pytest

from installer import locked

WINDOWS = locked.windows("3.13.11")


@pytest.mark.parametrize("path", [locked.RUN, locked.BUILD, locked.TEST], ids=["run", "build", "test"])
def test_no_package_of_a_lock_is_overlooked(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = locked.read(path)
    assert [each.name for each in found] == re.findall(r"^([\w.-]+)==", text, re.MULTILINE)
    assert sum(len(each.hashes) for each in found) == text.count("--hash=sha256:")
    assert all(each.hashes for each in found)


def test_the_builders_lock_holds_what_the_program_runs_with_and_what_freezes_it() -> None:
    run, build = ({each.name: each.version for each in locked.read(path)} for path in (locked.RUN, locked.BUILD))
    assert run.items() <= build.items()
    assert {"pyinstaller", "cyclonedx-python-lib"} <= set(build) - set(run)


def test_windows_gets_its_own_packages_and_not_those_of_linux() -> None:
    names = {each.name for each in locked.chosen(locked.read(locked.BUILD), WINDOWS)}
    assert {"pywin32-ctypes", "pefile", "sqlcipher3", "psycopg-binary", "cryptography", "keyring"} <= names
    assert not names & {"secretstorage", "jeepney", "backports-tarfile", "macholib"}


@pytest.mark.parametrize(
    ("marker", "good"),
    [
        ("", True),
        ("sys_platform == 'win32'", True),
        ("sys_platform == 'linux'", False),
        ("python_full_version < '3.12'", False),
        ("platform_python_implementation != 'PyPy' and implementation_name == 'cpython'", True),
    ],
)
def test_markers_are_compared_with_windows_and_not_with_this_machine(marker: str, good: bool) -> None:
    assert locked.fits(marker, WINDOWS) is good


def test_what_is_written_can_be_read_again(tmp_path: Path) -> None:
    chosen = locked.chosen(locked.read(locked.BUILD), WINDOWS)
    again = locked.read(locked.write(chosen, tmp_path / "deep" / "wanted.txt"))
    assert [(each.name, each.version, each.hashes) for each in again] == [
        (each.name, each.version, each.hashes) for each in chosen
    ]
    assert not any(each.marker for each in again)
