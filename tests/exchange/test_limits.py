"""File names a stranger chose."""

import pytest

from desktop.base.problems import Problem
from desktop.exchange import limits
from desktop.exchange.limits import is_program


def test_programs_are_known_by_their_name():
    assert all(map(is_program, ("a.EXE", "regning.pdf.js", "x.lnk", "x.vbs ")))
    assert not any(map(is_program, ("a.pdf", "notat.docx", "exe", "billede.png", "a.eml")))


def test_patience_ends_by_the_processors_time_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [10.0]
    monkeypatch.setattr("desktop.exchange.limits.time.thread_time", lambda: now[0])
    patience = limits.Patience(lambda: Problem("Too much"))
    now[0] += limits.PATIENCE
    patience.check()
    now[0] += 0.1
    with pytest.raises(Problem, match="Too much"):
        patience.check()
