"""A few kills of each kind; `python tests/benchmarks/kills.py` does it 200 times."""

from pathlib import Path

import pytest

from desktop.storage import keys
from tests.storage.killing import FORKS, kill_often
from tests.storage.secrets import CHEAP
from tests.storage.victim import KINDS

TIMES = 4 if FORKS else 1


@pytest.mark.parametrize("what", KINDS)
def test_a_kill_takes_at_most_the_action_in_hand(path: Path, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_N", CHEAP)
    seen = kill_often(path, what, TIMES)
    assert seen["plain"] + seen["protected"] == TIMES
