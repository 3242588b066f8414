"""What the computer remembers for its user, and what it makes of nonsense in its file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from desktop.shell.computer import Computer


def again(file: Path, before: Computer) -> Computer:
    """The settings as the next start finds them."""
    before.close()
    return Computer(file)


def test_everything_is_remembered(tmp_path: Path) -> None:
    file = tmp_path / "own" / "samspil.ini"
    computer = Computer(file)
    computer.mode, computer.scale, computer.language = "dark", 150, "nb"
    computer.geometry = QByteArray(b"place")
    computer.set_user(tmp_path / "a.samspil", "Ida Lund")
    computer.set_share("questions", 1920, 0.35)
    found = again(file, computer)
    assert (found.mode, found.scale, found.language) == ("dark", 150, "nb")
    assert found.geometry == QByteArray(b"place")
    assert (found.share_of("questions", 1920), found.share_of("questions", 1366)) == (0.35, 0)
    assert found.user_of(tmp_path / "a.samspil") == "Ida Lund"
    assert found.user_of(tmp_path / "b.samspil") == ""


def test_files_are_remembered_newest_first_while_they_exist(tmp_path: Path) -> None:
    computer = Computer(tmp_path / "samspil.ini")
    files = [tmp_path / f"{number} å, æ; ø.samspil" for number in range(10)]
    for each in files:
        each.touch()
        computer.opened(each)
    computer.opened(files[5])
    computer = again(tmp_path / "samspil.ini", computer)
    assert computer.recent == (files[5], *(files[at] for at in (9, 8, 7, 6, 4, 3, 2)))
    files[9].unlink()
    assert files[9] not in computer.recent


def test_one_file_is_remembered(tmp_path: Path) -> None:
    file = tmp_path / "only.samspil"
    file.touch()
    computer = Computer(tmp_path / "samspil.ini")
    computer.opened(file)
    assert again(tmp_path / "samspil.ini", computer).recent == (file,)


@pytest.mark.parametrize("content", ["", "[look]\nmode=pink\nscale=many\n", "[look]\nscale=9999\n", "\x00\xff not ini"])
def test_nonsense_in_the_file_is_no_reason_not_to_start(tmp_path: Path, content: str) -> None:
    file = tmp_path / "samspil.ini"
    file.write_text(content, encoding="latin-1")
    computer = Computer(file)
    assert 80 <= computer.scale <= 200
    assert computer.recent == ()
    assert computer.geometry.isEmpty()
    assert computer.mode in ("system", "light", "dark")


def test_two_files_of_one_name_have_a_user_each(tmp_path: Path) -> None:
    computer = Computer(tmp_path / "samspil.ini")
    computer.set_user(tmp_path / "a" / "town.samspil", "Ida Lund")
    computer.set_user(tmp_path / "b" / "town.samspil", "Bo Holm")
    assert computer.user_of(tmp_path / "a" / "town.samspil") == "Ida Lund"
