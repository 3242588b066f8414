import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.base.words import speaking
from desktop.dispatch.rules import Scope
from desktop.questions import rules, words
from desktop.questions.rules import Body, Kind, Need, Question, State, View

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 20, 14, 3, tzinfo=ZoneInfo("Europe/Copenhagen"))


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    with speaking("en"):
        yield


def test_every_choice_has_words_of_its_own() -> None:
    for texts in (
        [words.state_text(each) for each in State],
        [words.view_text(each) for each in View],
        [words.kind_text(each) for each in (None, *Kind)],
        [words.body_text(each) for each in Body],
        [words.step_text(each, "Ida") for each in State],
        [words.lack(each).text for each in Need],
        [words.told(Question("x", NOW, NOW.date(), number="2026-014", state=each)) for each in State],
        [words.path_text(each, "DK")[0] for each in Kind],
    ):
        assert all(texts) and len(set(texts)) == len(texts)


@pytest.mark.parametrize("kind", [None, *Kind])
def test_every_step_of_every_path_has_its_button(kind: Kind | None) -> None:
    assert all(words.next_text(state) for state in rules.path(kind)[1:])


def test_every_rule_that_refuses_can_be_told_in_a_sentence() -> None:
    sources = [*(ROOT / "desktop/questions").rglob("*.py"), *(ROOT / "desktop/dispatch").rglob("*.py")]
    named = {
        rule for path in sources for rule in re.findall(r'"([DWB]\d[\d.]*[a-c]?)"', path.read_text(encoding="utf-8"))
    }
    assert {"D1", "D2", "D3", "D3a", "D3b", "D3c", "D5", "D7", "D8", "W5"} <= named
    for rule in {*named, "D4", "D6"}:
        assert words.rule_sentence(rule).endswith("."), rule
    assert words.rule_sentence("styrelsesloven § 9") == "styrelsesloven § 9"


@pytest.mark.parametrize("kind", Kind)
def test_D3_every_kind_names_its_path_and_rule(kind: Kind) -> None:
    for country in ("DK", "NO"):
        said, rule = words.path_text(kind, country)
        assert said.endswith(".") and rule


def test_D3_in_norway_the_right_to_files_is_the_bodys() -> None:
    assert words.path_text(Kind.FILE_ACCESS, "NO")[1] == "kommuneloven § 11-13"
    assert words.path_text(Kind.FILE_ACCESS, "DK")[1] == "styrelsesloven § 9"


def test_D1_D4_guidance_says_what_is_kept() -> None:
    said, rule = words.path_text(Kind.GUIDANCE, "DK")
    assert "removed" in said and rule == "D1"


@pytest.mark.parametrize(
    ("rule", "shown"),
    [("D3a", "Principle 3a"), ("D1", "Principle 1"), ("B2.2", "Guideline 2.2"), ("W1", "Working days"), ("§ 9", "§ 9")],
)
def test_rules_are_named_as_their_source_does(rule: str, shown: str) -> None:
    assert words.rule_text(rule) == shown


@pytest.mark.parametrize(
    ("deadline", "left", "said"),
    [
        (None, 0, "No deadline yet"), (date(2026, 11, 20), 0, "Today"), (date(2026, 11, 23), 1, "1 working day"),
        (date(2026, 12, 4), 10, "10 working days"), (date(2026, 11, 18), -2, "2 working days over"),
    ],
)  # fmt: skip
def test_W2_every_list_tells_the_working_days_left(deadline: date | None, left: int, said: str) -> None:
    assert words.due_text(deadline, left, NOW.date()) == said


def test_D3c_who_gets_it_is_told_in_a_sentence() -> None:
    assert words.scope_sentence(Scope.ALL, 21, "") == "All 21 members of the council"
    assert words.scope_sentence(Scope.COMMITTEE, 7, "Teknik") == "7 members of Teknik"
    assert words.scope_sentence(Scope.SINGLE, 1, "Farid Rahmani") == "Farid Rahmani"


def test_D2_the_usual_angles_are_there_from_the_start() -> None:
    assert len(set(words.default_angles())) == 5


def test_arrival_is_told_with_day_and_time() -> None:
    assert words.received_text(NOW) == "Friday 20 November 14:03"
