"""Every text reaches every language: catalogues fresh, nothing unfinished, places to fill in kept."""

from pathlib import Path

import pytest

from i18n import texts, update
from tests.house.sources import ROOT


def test_catalogues_are_in_order() -> None:
    found, problems = texts.read(ROOT)
    assert not problems, "texts are written out where they stand"
    mistakes = [problem for code in update.LANGUAGES for problem in update.check(code, found)]
    assert not mistakes, "\n".join(mistakes)[-6000:]


def read(tmp_path: Path, source: str) -> tuple[list[texts.Text], list[str]]:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "page.py").write_text(source, encoding="utf-8")
    return texts.read(tmp_path)


def test_texts_are_found_in_every_form(tmp_path: Path) -> None:
    found, problems = read(
        tmp_path,
        "class Page:\n"
        "    def show(self, n):\n"
        "        self.tr('One')\n"
        "        #: on a button\n"
        "        translate('Cards', 'Two ' 'parts')\n"
        "        words.translate('Cards', '%n days', n)\n"
        "        translate('Cards', '%n weeks', n=len(n))\n"
        "        QCoreApplication.translate('Cards', '%n months', '', self.n)\n"
        "        QT_TRANSLATE_NOOP('Cards', 'Later')\n"
        "        translate('Cards', LATER)\n",
    )
    assert not problems
    assert [(text.context, text.source, text.plural) for text in found] == [
        ("Cards", "%n days", True),
        ("Cards", "%n months", True),
        ("Cards", "%n weeks", True),
        ("Cards", "Later", False),
        ("Cards", "Two parts", False),
        ("Page", "One", False),
    ]
    assert found[4].hint == "on a button"


def test_texts_that_would_be_lost_are_named(tmp_path: Path) -> None:
    _, problems = read(
        tmp_path,
        "class Page:\n"
        "    def show(self, n):\n"
        "        self.tr(f'{n} days')\n"
        "        self.tr('%n days', '', n)\n"
        "        translate('Cards', f'{n} days')\n"
        "        translate('Cards', 'so' + n)\n"
        "        translate(n, 'so')\n"
        "        translate('Cards', '%n days')\n"
        "tr('Alone')\n",
    )
    assert [problem.split(":")[1] for problem in problems] == ["3", "4", "5", "6", "7", "8", "9"]


@pytest.mark.parametrize(
    ("source", "said", "mistake"),
    [
        ("Save", ["Gem"], ""),
        ("Save", [""], "not translated"),
        ("{name} has left", ["{navn} er gået"], "places to fill in differ"),
        ("{a} and {b}", ["{b} og {a}"], ""),
        ("%n days", ["en dag", "%n dage"], ""),
        ("%n days", ["%n dag"], "1 forms instead of 2"),
        ("%n days of {all}", ["en dag", "%n dage af {all}"], "places to fill in differ"),
        ("Save", ["Gem "], "a space too many at an end"),
        ("Open…", ["Åbn"], "… at the end of one only"),
    ],
)
def test_mistakes_in_a_translation_are_named(source: str, said: list[str], mistake: str) -> None:
    message = update.Message("Page", source, tuple(said), finished=True, plural="%n" in source)
    assert update.mistake(message) == mistake


def test_a_catalogue_keeps_what_is_translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(update, "HERE", tmp_path)
    old = [texts.Text("Page", "Save"), texts.Text("Page", "%n days")]
    update.update(old)
    catalogue = update.catalogue("da")
    finished = catalogue.read_text(encoding="utf-8").replace(
        '<translation type="unfinished"></translation>', "<translation>Gem</translation>"
    )
    catalogue.write_text(finished, encoding="utf-8")
    new = [*old, texts.Text("Page", "Close")]
    assert update.check("da", new)[0].startswith("desktop_da.ts: not there yet")
    update.update(new)
    said = {message.source: message.said for message in update.read(catalogue)}
    assert said == {"Save": ("Gem",), "%n days": ("", ""), "Close": ("",)}
    assert [message.source for message in update.read(update.catalogue("en"))] == ["%n days"]
    update.build(tmp_path / "languages")
    assert {path.name for path in (tmp_path / "languages").iterdir()} == {
        f"desktop_{code}.qm" for code in update.LANGUAGES
    }
