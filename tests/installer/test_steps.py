"""How the builder runs other programs, and what it says where they cannot be had."""

import sys
from pathlib import Path

import pytest

from installer import build, check, steps
from installer.steps import NOT_HERE, Unreachable


def saying(text: str, code: int) -> list[str | Path]:
    return [sys.executable, "-I", "-c", f"print({text!r}); raise SystemExit({code})"]


def test_what_cannot_be_fetched_is_told_apart_from_what_is_not_what_the_lock_names() -> None:
    steps.fetch(saying("fine", 0))
    with pytest.raises(Unreachable, match="no network"):
        steps.fetch(saying("no network", 1))
    with pytest.raises(SystemExit, match="HASHES") as caught:
        steps.fetch(saying("THESE PACKAGES DO NOT MATCH THE HASHES", 1))
    assert not isinstance(caught.value, Unreachable)


def test_what_could_not_be_tested_is_said_loudly_and_has_a_code_of_its_own(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(_folder: Path) -> Path:
        raise Unreachable("packages could not be fetched")

    monkeypatch.setattr(build, "set_up", unreachable)
    monkeypatch.setattr(sys, "argv", ["build.py", "test", "--loose"])
    assert build.main() == NOT_HERE
    said = capsys.readouterr().err
    assert "HAS NOT BEEN TESTED: packages could not be fetched" in said and said.count("*" * 78) == 2
    monkeypatch.setattr(sys, "argv", ["build.py"])
    with pytest.raises(Unreachable):
        build.main()


def test_a_check_that_fails_is_kept_and_the_next_ones_run(capsys: pytest.CaptureFixture[str]) -> None:
    def fails() -> str:
        raise SystemExit("no such file")

    def cannot() -> str:
        raise Unreachable("no Wine")

    checks = check.Checks()
    assert [checks.run("first", fails), checks.run("second", lambda: "as it should be")] == [False, True]
    assert checks.wrong == ["first"]
    assert "FAIL  first: no such file" in capsys.readouterr().out
    with pytest.raises(Unreachable):
        checks.run("third", cannot)
    assert checks.wrong == ["first"]
