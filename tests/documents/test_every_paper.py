"""Every kind of paper, in every language and length: accessible, archivable, and read aloud as a file of it says."""

import ast
import re
from collections.abc import Iterator
from itertools import cycle

import pytest

from tests.documents.checking import complaints
from tests.documents.every_paper import LANGUAGES, PAPERS, READ_AS, ROOT, SIZES, paper, read_as

each_paper = pytest.mark.parametrize("make", PAPERS, ids=lambda make: make.__name__)
turns = list(zip(PAPERS, cycle(LANGUAGES), strict=False))
"""A kind of paper and a language: each has its turn. All of them: python -m tests.documents.every_paper --check."""


@pytest.mark.parametrize("language", LANGUAGES)
@each_paper
def test_every_paper_of_normal_length_in_every_language(make, language: str) -> None:
    assert not complaints(paper(make, language, "normal"))


@pytest.mark.parametrize("size", [size for size in SIZES if size != "normal"])
@pytest.mark.parametrize(("make", "language"), turns, ids=lambda each: getattr(each, "__name__", each))
def test_every_paper_short_far_too_long_and_hostile(make, language: str, size: str) -> None:
    assert not complaints(paper(make, language, size))


@each_paper
def test_every_paper_is_read_as_its_file_says(make) -> None:
    """What changed on purpose is renewed with: python -m tests.documents.every_paper."""
    assert read_as(make) == (READ_AS / f"{make.__name__}.txt").read_text(encoding="utf-8")


def test_there_is_a_file_for_every_paper_and_no_other() -> None:
    assert {path.stem for path in READ_AS.iterdir()} == {make.__name__ for make in PAPERS}


def setters() -> Iterator[tuple[str, str]]:
    """Every module of the program with a function that sets a paper, and the function's name."""
    for file in sorted((ROOT / "desktop").rglob("*.py")):
        for each in ast.parse(file.read_text(encoding="utf-8")).body:
            calls = [node.func for node in ast.walk(each) if isinstance(node, ast.Call)]
            if isinstance(each, ast.FunctionDef) and any(getattr(call, "id", "") == "typeset" for call in calls):
                yield file.stem, each.name


def test_every_paper_that_the_program_sets_is_among_them() -> None:
    text = (ROOT / "tests" / "documents" / "every_paper.py").read_text(encoding="utf-8")
    found = set(setters()) - {("specimen", "sample")}  # test_specimen has it
    assert len(found) > 20
    for module, name in found:
        assert re.search(rf"\b{name}\b", text) and re.search(rf"\b{module}\b|\b\w+ import pdf\b", text), (module, name)
