from collections.abc import Iterator

import pytest

from desktop.base import words
from desktop.base.problems import Problem, Refused


@pytest.fixture(autouse=True)
def catalogue(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Danish and bokmål catalogues of a few words."""
    monkeypatch.setattr(words, "_catalogues", {})
    monkeypatch.setattr(words, "_window", ["en"])
    danish = {"Open": "Åben", "%n days": "%n dage"}
    words.install(
        "da", lambda context, text, n: ("1 dag" if n == 1 else danish.get(text, "")) if context == "Test" else ""
    )
    words.install("nb", lambda context, text, n: f"{text} på norsk")
    yield


def test_a_text_is_said_in_the_windows_language() -> None:
    assert words.translate("Test", "Open") == "Open"
    words.use("da")
    assert words.language() == "da"
    assert words.translate("Test", "Open") == "Åben"
    assert words.translate("Other", "Open") == "Open", "another context has words of its own"
    assert words.translate("Test", "Closed") == "Closed", "what the catalogue lacks is said in English"


def test_a_documents_language_is_its_own() -> None:
    words.use("da")
    with words.speaking("nb"):
        assert words.translate("Test", "Open") == "Open på norsk"
        with words.speaking("en"):
            assert words.translate("Test", "Open") == "Open"
        assert words.language() == "nb"
    assert words.language() == "da"


def test_the_windows_language_comes_back_after_an_error() -> None:
    with pytest.raises(ValueError, match="x"), words.speaking("nb"):
        raise ValueError("x")
    assert words.language() == "en"


@pytest.mark.parametrize(
    ("lang", "n", "said"), [("en", 3, "3 days"), ("da", 3, "3 dage"), ("da", 1, "1 dag"), ("da", 0, "0 dage")]
)
def test_a_number_gets_its_form(lang: str, n: int, said: str) -> None:
    with words.speaking(lang):
        assert words.translate("Test", "%n days", n) == said


def test_a_problem_says_what_happened_and_what_to_do() -> None:
    refused = Refused("Choose a kind", "None is chosen.", "Sort it first.", "D3")
    assert isinstance(refused, Problem)
    assert str(refused) == "Choose a kind: None is chosen. Sort it first."
    assert (str(Problem("Only this")), refused.rule) == ("Only this", "D3")
