"""The codex library as it ships: nothing of the sources is missing, nothing of theirs is copied, languages agree."""

import csv
import hashlib
import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import asdict
from itertools import chain
from pathlib import Path

import pytest

from desktop.base.problems import Problem
from desktop.base.resources import resource
from desktop.codex.exchange import LANGUAGES, library, library_json
from desktop.codex.rules import Chapter, Item, Library, Question, Shelf

DATA = Path(__file__).parent.parent / "data"
NORMS = ("legality", "truthfulness", "professionalism", "neutrality", "leadership", "development", "openness")
PACKS = sorted(path for path in resource().rglob("*.toml") if path.stem != "structure")
"""Every text that ships as content: the codex and the starter register in each language, and the demo's."""
DEGREE = {"da": "I hvor høj grad", "nb": "I hvor stor grad", "en": "To what degree"}
SCALES = {"legality-1", "legality-2", "legality-3", "policy-9", "policy-12"}


def ids(shown: Library) -> list[str]:
    """The ids of all that comes from a numbered place of a source."""
    listed = [item.id for each in shown.chapters for item in numbered(each)]
    asked = [each.id for each in shown.discussion]
    return [*listed, *asked, *(["signs"] if shown.signs_question else []), *(each.id for each in shown.groups)]


def numbered(chapter: Chapter) -> tuple[Item | Question, ...]:
    """What has a number of its own in a chapter's source."""
    return (*chapter.duties, *chapter.questions, *chapter.items)


def table() -> list[dict[str, str]]:
    """The sources' items one by one, each with the id of its counterpart."""
    with (DATA / "codex_sources.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_K1_K2_K4_every_item_of_the_sources_has_its_counterpart(language):
    told = [row["id"] for row in table()]
    assert len(told) == len(set(told)) == 142
    assert sorted(ids(library(language))) == sorted(told)


def test_K1_each_counterpart_names_the_place_it_comes_from():
    places = {row["id"]: (row["heading"], row["number"]) for row in table()}
    shown = library("da")
    for item in (*chain.from_iterable(map(numbered, shown.chapters)), *shown.discussion):
        assert item.source is not None
        assert (item.source.heading, item.source.number) == places[item.id]
    assert {shown.signs_source.heading} == {places[id][0] for id in ("signs", *(each.id for each in shown.groups))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_K1_the_seven_norms_stand_in_their_order_and_the_sixth_has_no_duties(language):
    """K1: legality first, openness last; its source gives cooperation no duties."""
    norms = library(language).norms
    assert tuple(each.id for each in norms) == NORMS
    assert [len(each.duties) for each in norms] == [5, 4, 4, 3, 4, 0, 2]
    assert [len(each.questions) for each in norms] == [4, 4, 8, 5, 5, 7, 6]
    assert all(each.meaning and each.theme and each.title for each in norms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_K2_the_five_further_themes_stand_in_their_order(language):
    themes = library(language).themes
    assert [(each.id, len(each.questions)) for each in themes] == [
        ("framework", 12),
        ("policy", 12),
        ("external", 5),
        ("execution", 7),
        ("media", 6),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_K4_trust_principles_visits_and_values_are_in_the_library(language):
    """K4: what else the library holds, each as many as its source has."""
    shown = library(language)
    assert len(shown.trust.items) == 5
    assert {each.shelf: len(each.items) for each in shown.collections} == {
        Shelf.PRINCIPLES: 10,
        Shelf.VISITS: 9,
        Shelf.VALUES: 5,
    }
    assert len(shown.groups) == 5
    assert all(len(each.signs) == 4 for each in shown.groups)


@pytest.mark.parametrize("language", LANGUAGES)
def test_U3_the_questions_to_what_degree_are_on_a_scale(language):
    asked = tuple(chain.from_iterable(each.questions for each in library(language).chapters))
    assert {each.id for each in asked if each.scale} == SCALES
    assert {each.id for each in asked if each.text.startswith(DEGREE[language])} == SCALES


def test_all_languages_have_the_same_ids_in_the_same_order():
    told = {tuple(ids(library(code))) for code in LANGUAGES}
    assert len(told) == 1


def words_of(name: str, language: str) -> dict[str, str]:
    """Every text of a pack, by the path of its keys."""
    with resource(name, f"{language}.toml").open("rb") as file:
        return dict(_texts(tomllib.load(file)))


def _texts(told: object, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(told, str):
        yield path, told
    elif isinstance(told, dict | list):
        for key, each in told.items() if isinstance(told, dict) else enumerate(told):
            yield from _texts(each, f"{path}/{key}")


@pytest.mark.parametrize("name", ["codex", "rulebook"])
def test_ids_and_placeholders_are_equal_in_all_languages(name):
    """No language lacks a text, none has one of its own, and none loses what is put in for a name or a number."""
    first, *others = (
        {path: sorted(re.findall(r"\{\w*\}|%\w", text)) for path, text in words_of(name, code).items()}
        for code in LANGUAGES
    )
    assert len(first) > 80
    assert others == [first, first]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_pack_stands_in_the_library(language):
    """A text that the library does not read would be a norm or a question that nobody sees."""
    told = json.dumps(asdict(library(language)), ensure_ascii=False)
    unread = [
        path
        for path, text in words_of("codex", language).items()
        if json.dumps(text.strip(), ensure_ascii=False)[1:-1] not in told
    ]
    assert unread == []


def runs(text: str) -> list[bytes]:
    """Each run of ten words of a text, as the sources' are kept."""
    words = re.findall(r"\w+", text.lower())
    spans = (" ".join(words[start : start + 10]) for start in range(len(words) - 9))
    return [hashlib.blake2b(span.encode(), digest_size=5).digest() for span in spans]


@pytest.mark.parametrize("pack", PACKS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_ten_words_in_a_row_stand_in_a_source(pack, source_runs):
    texts = _texts(tomllib.loads(pack.read_text(encoding="utf-8")))
    checked = [run for _, text in texts for run in runs(text)]
    assert checked
    assert not source_runs.intersection(checked)


def test_the_copy_check_reads_every_language():
    names = {f"{path.parent.name}/{path.stem}" for path in PACKS}
    assert names >= {f"{name}/{code}" for name in ("codex", "rulebook") for code in LANGUAGES}


def test_the_copy_check_would_find_a_copy(source_runs):
    copied = "Alle KB-medlemmer har mulighed for en fortrolig samtale og vejledning fra direktører/stabschefen."
    assert source_runs.issuperset(runs(copied))


def test_the_library_is_told_as_plain_data():
    told = json.loads(json.dumps(library_json(library("nb"))))
    assert [each["id"] for each in told["norms"]] == list(NORMS)
    first = told["norms"][0]
    assert first["questions"][0] == {
        "id": "legality-1",
        "text": "I hvor stor grad viser administrasjonen hva de folkevalgte står fritt til å velge?",
        "scale": True,
        "source": {
            "work": "Inspirationskatalog: Kodeks for forvaltningens rådgivning",
            "publisher": "KL",
            "year": 2016,
            "heading": "1 / Lovlighed",
            "number": "1",
        },
    }
    assert told["norms"][5]["duties"] == []
    assert told.keys() >= {"norms", "themes", "trust", "principles", "visits", "values", "indicators"}
    assert [each["id"] for each in told["indicators"]] == ["citizens", "families", "schools", "staff", "administration"]


def test_nynorsk_documents_use_bokmaal_and_an_unknown_language_is_a_problem():
    assert library("nn").norms == library("nb").norms
    with pytest.raises(Problem, match="no codex library"):
        library("se")


def test_a_chapter_is_found_by_its_id():
    shown = library("en")
    found: Chapter = shown.by_id["neutrality"]
    assert found.title == "Party-political neutrality"
    assert shown.collection("values").items[0].text.startswith("Dialogue")
