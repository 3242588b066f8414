"""Signing: who signs, what is signed already, and that nothing of the password is told."""

import sys
from pathlib import Path

import pytest

from installer import signing
from installer.signing import Signer

HEADER = 0x80


def program(folder: Path, name: str, signed: bool) -> Path:
    """The head of a 64-bit Windows program, with or without a signature."""
    data = bytearray(HEADER + 24 + 240)
    data[:2] = b"MZ"
    data[0x3C:0x40] = HEADER.to_bytes(4, "little")
    data[HEADER + 24 : HEADER + 26] = (0x20B).to_bytes(2, "little")
    place = HEADER + 24 + 112 + 4 * 8 + 4
    data[place : place + 4] = (4096 if signed else 0).to_bytes(4, "little")
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_signature_is_seen(tmp_path: Path) -> None:
    assert signing.is_signed(program(tmp_path, "a.dll", True))
    assert not signing.is_signed(program(tmp_path, "b.dll", False))
    (tmp_path / "c.dll").write_bytes(b"no program")
    assert not signing.is_signed(tmp_path / "c.dll")


def test_nobody_signs_unless_a_certificate_or_a_command_is_given() -> None:
    assert signing.from_environment({"HOME": "/home/ida"}) is None
    assert signing.from_environment({signing.CERTIFICATE: "c.p12"}) == Signer("c.p12")
    told = {signing.COMMAND: "sign {file}"}
    found = signing.from_environment(told)
    assert found == Signer(command="sign {file}")
    assert found.environment == told


@pytest.mark.skipif(sys.platform == "win32", reason="a command of Linux")
def test_only_what_nobody_has_signed_is_signed(tmp_path: Path) -> None:
    place = tmp_path / "program"
    place.mkdir()
    program(place, "theirs.dll", True)
    ours = [program(place, name, False) for name in ("Samspil.exe", "Samspil.com", "own.pyd")]
    (place / "readme.txt").write_text("text", encoding="utf-8")
    log = tmp_path / "log.txt"
    log.touch()
    count = signing.sign_folder(place, Signer(command=f"sh -c 'echo \"$0\" >> {log}' {{file}}"))
    assert count == len(ours)
    assert log.read_text(encoding="utf-8").split() == sorted(map(str, ours))


def test_the_password_stands_in_a_file_and_never_in_the_command(tmp_path: Path) -> None:
    words = Signer("c.p12", "password.txt", "http://time.invalid")._osslsigncode(tmp_path / "a.exe", tmp_path / "b.exe")
    assert words[words.index("-readpass") + 1] == "password.txt"
    assert words[words.index("-ts") + 1] == "http://time.invalid"
    assert "-pass" not in words
