"""Two commands do all the set-up, and what they install is the same everywhere."""

import re
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.sources import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUN, TEST = ROOT / "installer" / "requirements.txt", ROOT / "tests" / "requirements.txt"
BUILD = ROOT / "installer" / "build-requirements.txt"


def pinned(path: Path) -> dict[str, str]:
    """Package -> version of a requirement file."""
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", path.read_text(encoding="utf-8"), re.MULTILINE))


def names(requirements: list[str]) -> set[str]:
    """The packages that a list of requirements names."""
    return {re.split(r"[<>=!~;\[ ]", wanted)[0].lower().replace("_", "-") for wanted in requirements}


def test_the_readme_has_one_command_to_see_it_and_one_to_test_it() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^python3 .*", readme, re.MULTILINE)) == {
        "python3 installer/here.py demo",
        "python3 installer/here.py test",
    }
    assert set(re.findall(r"^py .*", readme, re.MULTILINE)) == {
        r"py installer\here.py demo",
        r"py installer\here.py test",
    }


def test_ci_runs_the_readmes_commands() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[-3:] == [
        "python3 installer/here.py test",
        ".venv/bin/python tests/vera.py || [ $? -eq 3 ]",
        "python3 installer/build.py test --loose || [ $? -eq 3 ]",
    ], "3: what it needs could not be had, and that was said"
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 installer/here.py test" in readme and "`python3 installer/build.py test --loose`" in readme
    if sys.platform != "win32":
        assert (ROOT / ".ci" / "run").stat().st_mode & 0o100


@pytest.mark.parametrize("path", [RUN, BUILD, TEST], ids=["run", "build", "test"])
def test_locks_have_a_hash_for_everything_and_name_no_place(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(re.findall(r"^[\w.-]+==.*\\\n    --hash=sha256:", text, re.MULTILINE)) == len(pinned(path)) > 20
    assert not re.search(r"://|--(extra-)?index-url|--find-links|^-e|/home/", text, re.MULTILINE)


def test_what_comes_without_its_own_packages_has_a_hash_too() -> None:
    bare = (ROOT / "tests" / "outloud.txt").read_text(encoding="utf-8")
    assert re.findall(r"^(\w+)==[\d.]+ \\\n    --hash=sha256:[0-9a-f]{64}$", bare, re.MULTILINE) == ["outloud"]


def test_locks_hold_what_the_project_names() -> None:
    run, test = pinned(RUN), pinned(TEST)
    assert names(PROJECT["project"]["dependencies"]) <= {name.replace("_", "-") for name in run}
    assert names(PROJECT["dependency-groups"]["tests"]) <= set(test)
    assert names(PROJECT["dependency-groups"]["freeze"]) <= set(pinned(BUILD))
    assert "hatchling" in run
    assert run.items() <= test.items()


def test_what_must_be_exact_is_exact() -> None:
    wanted = PROJECT["project"]["dependencies"]
    exact = {entry.split("==")[0]: entry.split("==")[1] for entry in wanted if "==" in entry}
    assert exact == {"PySide6-Essentials": "6.11.3", "reportlab": "5.1.0"}
    assert f"PySide6-Essentials=={exact['PySide6-Essentials']}" in PROJECT["build-system"]["requires"]
    assert all(pinned(RUN)[name.lower()] == version for name, version in exact.items())


def test_the_top_level_is_a_closed_list() -> None:
    allowed = {"desktop", "resources", "i18n", "tests", "installer", "pyproject.toml", "README.md"}
    allowed |= {"CHANGELOG.md", "CONTRIBUTING.md", "build", "dist"}
    assert {path.name for path in ROOT.iterdir() if not path.name.startswith(".")} <= allowed
