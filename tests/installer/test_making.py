"""What is handed out: checksums that sha256sum reads, and the desktop files of Linux."""

import configparser
import subprocess
import sys
import xml.etree.ElementTree as ET
from hashlib import sha256
from pathlib import Path

import pytest

from installer import check, making, runtime, steps, target


def test_checksums_are_read_by_the_usual_tool(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("b.exe", "a.msi")]
    for file in files:
        file.write_bytes(file.name.encode())
    making.write_sums(files, tmp_path / "SHA256SUMS.txt")
    lines = (tmp_path / "SHA256SUMS.txt").read_text(encoding="utf-8").splitlines()
    assert lines == [f"{sha256(name.encode()).hexdigest()}  {name}" for name in ("a.msi", "b.exe")]


@pytest.mark.parametrize(("megabytes", "code"), [(41, 1), (39, 0)])
def test_a_setup_that_is_too_large_is_a_failure(tmp_path: Path, megabytes: int, code: int) -> None:
    made = tmp_path / "SamspilSetup-1.2.3.exe"
    with made.open("wb") as file:
        file.truncate(megabytes * 2**20)
    (tmp_path / "program").mkdir()
    assert making.tell(tmp_path / "program", [made]) == code


def test_sizes_are_told_as_windows_tells_them(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(2**20))
    assert steps.size(tmp_path) == 1.0


def test_the_linux_desktop_gets_a_whole_entry() -> None:
    told = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    told.optionxform = str  # type: ignore[assignment,method-assign]
    told.read(target.ROOT / "installer" / "samspil.desktop", encoding="utf-8")
    entry = told["Desktop Entry"]
    assert (entry["Type"], entry["Exec"], entry["MimeType"]) == ("Application", "samspil %f", "application/x-samspil;")
    assert {"Comment[da]", "Comment[nb]", "Comment[nn]"} <= set(entry)
    kinds = ET.parse(target.ROOT / "installer" / "samspil-mime.xml").getroot()
    assert [glob.attrib["pattern"] for glob in kinds.iter() if glob.tag.endswith("glob")] == ["*.samspil"]


@pytest.mark.skipif(sys.platform == "win32", reason="the signed parts are only taken on Linux")
def test_a_library_that_nobody_signed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = "Signer #0: CN=Python Software Foundation\nCurrent message digest : AA\nCalculated message digest : BB\n"
    told = subprocess.CompletedProcess([], 0, said, "")
    monkeypatch.setattr(subprocess, "run", lambda *_words, **_more: told)
    with pytest.raises(SystemExit, match=r"python313\.dll does not carry"):
        runtime.check_signatures([tmp_path / "python313.dll"])
    told.stdout = said.replace("BB", "AA")
    runtime.check_signatures([tmp_path / "python313.dll"])


def test_every_program_that_is_needed_has_its_debian_package() -> None:
    assert {*check.NEEDED, *making.BUILDING} <= set(steps.DEBIAN)
