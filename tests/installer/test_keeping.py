"""What goes into the program's folder: everything that is used, nothing that is not."""

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from installer import keeping
from tests.house.sources import ROOT


@pytest.mark.parametrize(
    "name",
    [
        r"PySide6\Qt6Core.dll",
        "PySide6/Qt6Network.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/platforms/qoffscreen.dll",
        "PySide6/plugins/imageformats/qjpeg.dll",
        "PySide6/translations/qtbase_da.qm",
        "PySide6/MSVCP140_1.dll",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "shiboken6/MSVCP140.dll",
        "VCRUNTIME140.dll",
        "sqlcipher3/_sqlite3.cp313-win_amd64.pyd",
        "psycopg_binary.libs/libcrypto-3-x64-cf63d49b9f814ec2621b3cc097f6d68a.dll",
        "psycopg_binary.libs/libssl-3-x64-4e7cec2f17e882170e805bee25b2b412.dll",
        "pypdfium2_raw/pdfium.dll",
        "desktop/resources/languages/desktop_da.qm",
        "desktop/resources/languages/qtbase_nb.qm",
        "desktop/storage/steps/versions/0001_the_first_schema.py",
        "tzdata/zoneinfo/Europe/Copenhagen",
        "holidays/locale/en_US/LC_MESSAGES/NO.mo",
        "holidays-0.109.dist-info/METADATA",
    ],
)
def test_what_is_used_stays(name: str) -> None:
    assert keeping.keep(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/opengl32sw.dll",
        r"PySide6\plugins\platforms\qdirect2d.dll",
        "PySide6/plugins/imageformats/qpdf.dll",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/translations/qtbase_nn.qm",
        "PySide6/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt6Pdf.dll",
        "PySide6/VCRUNTIME140.dll",
        "PIL/_avif.cp313-win_amd64.pyd",
        "libcrypto-3.dll",
        "holidays/locale/uk/LC_MESSAGES/DK.mo",
        "tzdata/zoneinfo/tzdata.zi",
        "cryptography-50.0.2.dist-info/sboms/sbom.json",
        "holidays-0.109.dist-info/RECORD",
    ],
)
def test_what_is_not_used_is_left_out(name: str) -> None:
    assert not keeping.keep(name)


def test_no_part_is_named_twice_and_all_are_written_small() -> None:
    assert len(set(keeping._LEFT_OUT)) == len(keeping._LEFT_OUT)
    assert all(part == part.lower() for part in keeping._LEFT_OUT)
    assert sorted(set(keeping.NO_MODULES)) == keeping.NO_MODULES
    assert not set(keeping.NO_MODULES) & set(keeping.MODULES)


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """The program's sources by their path."""
    return {str(path): path.read_text(encoding="utf-8") for path in (ROOT / "desktop").rglob("*.py")}


def test_the_program_imports_nothing_that_is_left_out(texts: dict[str, str]) -> None:
    barred = set(keeping.NO_MODULES)
    missed = [
        f"{path}: {name}"
        for path, text in texts.items()
        for name in re.findall(r"^\s*(?:from|import) ([\w.]+)", text, re.MULTILINE)
        if any(name == module or name.startswith(f"{module}.") for module in barred)
    ]
    assert len(texts) > 100 and not missed


def test_the_program_asks_hashlib_only_for_what_python_itself_has(texts: dict[str, str]) -> None:
    """The installed program has no _hashlib: scrypt and PBKDF2 come from cryptography."""
    assert not [path for path, text in texts.items() if re.search(r"hashlib\.(scrypt|pbkdf2_hmac)\(", text)]


def test_entries_are_chosen_by_their_place() -> None:
    entries = [("PySide6/Qt6Core.dll", "x", "BINARY"), ("PySide6/opengl32sw.dll", "y", "BINARY")]
    assert keeping.kept(entries) == entries[:1]


ASKING = """
import sys; sys.path.insert(0, sys.argv[1])
from holidays import country_holidays
print(*(len(country_holidays(each, years=2031)) > 9 for each in ("DK", "NO")))
print(*sorted(name for name in sys.modules if name.startswith("holidays.countries.")))
"""


def test_of_all_countries_holidays_ours_are_frozen_and_each_is_asked_for_by_itself(tmp_path: Path) -> None:
    found = find_spec("holidays")
    assert found and found.origin
    folder = keeping.slim_holidays(Path(found.origin).parent, tmp_path)
    assert {path.stem for path in (folder / "holidays" / "countries").iterdir()} == {"__init__", *keeping.COUNTRIES}
    said = subprocess.run(
        [sys.executable, "-I", "-B", "-c", ASKING, str(folder)], capture_output=True, text=True, check=True
    )
    assert said.stdout.splitlines() == ["True True", "holidays.countries.denmark holidays.countries.norway"]


def test_modules_and_files_of_a_package_are_found_without_importing_it(tmp_path: Path) -> None:
    package = tmp_path / "town"
    for name in ("__init__.py", "hall.py", "steps/__init__.py", "steps/0001_first.py", "loose/x.py", "zones/Oslo"):
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).touch()
    assert keeping.modules(package) == ["town", "town.hall", "town.steps"]
    assert keeping.data(package, ["*"]) == [(str(package / "zones" / "Oslo"), "town/zones")]


def test_every_room_of_the_program_is_frozen() -> None:
    found = keeping.modules(ROOT / "desktop")
    assert len(found) == len(set(found)) > 500
    assert {"desktop", "desktop.shell.batch.policies", "desktop.questions.view"} <= set(found)
