"""The commands about theme meetings: their papers as PDF, from a file and in another language."""

from pathlib import Path

import pytest

from desktop.shell.commandline import PROBLEM, main
from desktop.shell.orders import MEETING_PAPERS
from desktop.workshop.printing import Document
from tests.documents.rendering import page_count, page_text
from tests.journeys.whole_window import town

__all__ = ["town"]


def export(what: str, town: Path, out: Path, *more: str) -> bytes:
    assert main(["export", what, "2", "--db", str(town), "--out", str(out), *more]) == 0
    return out.read_bytes()


@pytest.mark.parametrize(("what", "said"), [("workshop-minutes", "Aftaler"), ("workshop-handout", "Spørgsmål")])
def test_U6_papers_speak_the_municipalitys_language(town: Path, tmp_path: Path, what: str, said: str) -> None:
    made = export(what, town, tmp_path / "paper.pdf")
    text = "".join(page_text(made, at) for at in range(2))
    assert "Temamøde om de to kodekser" in text and said in text


def test_U3_cards_come_in_two_sizes(town: Path, tmp_path: Path) -> None:
    small = export("workshop-cards", town, tmp_path / "small.pdf")
    large = export("workshop-cards", town, tmp_path / "large.pdf", "--size", "A5")
    assert 0 < page_count(small) < page_count(large)


def test_a_meeting_that_is_not_there_is_told(town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "x.pdf")
    assert main(["export", "workshop-minutes", "99", "--db", str(town), "--out", out]) == PROBLEM
    assert capsys.readouterr().err and not Path(out).exists()


def test_the_papers_of_the_command_line_are_those_of_the_room() -> None:
    assert (*MEETING_PAPERS, "workshop-cards-large") == tuple(each.value for each in Document)
