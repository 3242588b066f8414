import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desktop.shell import policies
from desktop.shell.commandline import main
from desktop.shell.policies import Source


def told_by(monkeypatch: pytest.MonkeyPatch, folder: Path, text: str) -> None:
    """Lets the machine's file hold a text."""
    file = folder / "policies.ini"
    file.write_text(f"[General]\n{text}\n", encoding="utf-8")
    source = Source("here", QSettings(str(file), QSettings.Format.IniFormat))
    monkeypatch.setattr(policies, "usual_sources", lambda: (source,))


def test_policies_are_told_with_where_they_stand(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told_by(monkeypatch, tmp_path, "Country=NO\nLanguage=nb")
    assert main(["policies", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "policies": [
            {"name": "Language", "value": "nb", "fixed": True, "from": "here"},
            {"name": "Country", "value": "NO", "fixed": True, "from": "here"},
        ],
        "wrong": [],
    }


def test_a_policy_that_cannot_be_used_is_told_with_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told_by(monkeypatch, tmp_path, "Country=SE")
    assert main(["policies"]) == 1
    assert capsys.readouterr().out.splitlines() == ["no policy is set", "cannot be used: Country=SE (here)"]
