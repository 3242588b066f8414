from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.base.resources import resource
from desktop.base.times import FixedClock
from desktop.exchange.sheets import read_sheet
from desktop.people import store as people
from desktop.shell.appearance import Appearance
from desktop.shell.computer import Computer
from desktop.shell.firstrun import Assistant
from desktop.shell.founding import Wish, found, free_file
from desktop.shell.paths import Paths, paths_in
from desktop.storage import attachments, municipality
from desktop.storage.database import Database
from desktop.ui import fonts, theme
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.pieces import Notice
from tests.stage import NOW

CLOCK = FixedClock(NOW)
SHEET = "Navn;E-mail\nIda Lund;ida@havnby.example\nBo Holm;bo-havnby\n"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_in(tmp_path)


@pytest.fixture
def asker() -> PreparedAsker:
    return PreparedAsker()


@pytest.fixture
def assistant(qtbot: QtBot, qapp: QApplication, paths: Paths, asker: PreparedAsker) -> Iterator[Assistant]:
    fonts.load()
    theme.apply(qapp, theme.Look())
    computer = Computer(paths.settings)
    computer.language = "en"
    appearance = Appearance(qapp, computer, "da")
    appearance.begin()
    made = Assistant(paths, appearance, asker, CLOCK)
    qtbot.addWidget(made)
    made.show()
    yield made
    appearance.set_language("en")
    appearance.deleteLater()


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    file = tmp_path / "people.csv"
    file.write_text(SHEET, encoding="utf-8")
    return file


def fill(assistant: Assistant, name: str) -> None:
    assert assistant.town is not None
    assistant.show_new()
    assistant.town.form.editor("name").focus.setText(name)  # type: ignore[attr-defined]


def test_a_new_municipality_with_logo_and_people(
    qtbot: QtBot, assistant: Assistant, asker: PreparedAsker, sheet: Path
) -> None:
    fill(assistant, "Havnby Kommune")
    assert assistant.town is not None
    asker.prepare((Path(str(resource("demo", "dk.png"))),), (sheet,))
    assistant.town.choose_logo.click()
    assistant.town.choose_people.click()
    (notice,) = assistant.town.findChildren(Notice)
    assert "B3" in notice.accessibleName()
    with qtbot.waitSignal(assistant.accepted):
        assistant.make.click()
    assert assistant.chosen is not None
    assert assistant.chosen.name == "Havnby Kommune.samspil"
    database = Database.open(assistant.chosen, CLOCK)
    with database.reading() as session:
        profile = municipality.profile(session)
        assert (profile.name, profile.country, profile.language) == ("Havnby Kommune", "DK", "da")
        assert attachments.fetch(session, profile.logo).startswith(b"\x89PNG")
        assert [each.name for each in people.members(session)] == ["Ida Lund"]
    database.close()


def test_without_a_name_nothing_is_made(assistant: Assistant, paths: Paths) -> None:
    fill(assistant, "  ")
    assistant.make.click()
    assert assistant.work is None
    assert not paths.files.exists()
    assert assistant.town is not None
    assert assistant.town.form.problems()


def test_the_country_brings_its_language(assistant: Assistant) -> None:
    assert assistant.town is not None
    form = assistant.town.form
    form.editor("country").set_value("NO")
    form.editor("country").left.emit()
    assert form.values()["language"] == "nb"
    form.editor("language").set_value("en")
    form.editor("country").set_value("DK")
    form.editor("country").left.emit()
    assert form.values()["language"] == "en", "a language that was chosen stays"


def test_another_language_keeps_what_was_typed(assistant: Assistant) -> None:
    fill(assistant, "Elvestrand kommune")
    assistant.spoken.chosen.emit("nb")
    assert assistant.town is not None
    assert assistant.town.form.values()["name"] == "Elvestrand kommune"
    assert assistant.stack.currentIndex() == 1
    assert assistant.spoken.value() == "nb"


def test_an_existing_file_is_opened(assistant: Assistant, asker: PreparedAsker, tmp_path: Path) -> None:
    asker.prepare((tmp_path / "old.samspil",))
    assistant.ways[1].click()
    assert assistant.chosen == tmp_path / "old.samspil"


def test_thinking_better_of_it_chooses_nothing(assistant: Assistant) -> None:
    assistant.ways[1].click()
    assert assistant.chosen is None
    assistant.reject()
    assert assistant.chosen is None


def test_the_demo_is_built_in_the_passing_folder(
    qtbot: QtBot, assistant: Assistant, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[str] = []

    def build(where: Paths, country: str, clock: object) -> Path:
        built.append(country)
        return where.passing / "Demo.samspil"

    monkeypatch.setattr("desktop.shell.firstrun.build_demo", build)
    assistant._set_country(1)
    with qtbot.waitSignal(assistant.accepted):
        assistant.ways[0].click()
    assert (built, assistant.chosen) == (["NO"], paths.passing / "Demo.samspil")


def test_a_file_that_cannot_be_made_is_told_of(qtbot: QtBot, assistant: Assistant, paths: Paths) -> None:
    paths.files.parent.mkdir(parents=True, exist_ok=True)
    paths.files.write_text("a file where the folder should be")
    fill(assistant, "Havnby Kommune")
    assistant.make.click()
    qtbot.waitUntil(lambda: assistant.stack.isEnabled() and assistant._notices.count() == 1)
    assert assistant.chosen is None
    assert assistant.isVisible()


def test_names_that_are_taken_get_a_number(tmp_path: Path) -> None:
    (tmp_path / "Havnby.samspil").touch()
    assert free_file(tmp_path, "Havnby") == tmp_path / "Havnby 2.samspil"
    assert free_file(tmp_path, "../x/Å: by").parent == tmp_path


def test_a_half_made_file_is_taken_away(paths: Paths, sheet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_all: object) -> None:
        raise Problem("no")

    monkeypatch.setattr("desktop.people.actions.import_people", broken)
    with pytest.raises(Problem):
        found(paths, Wish("DK", "Havnby", "da", sheets=(read_sheet(sheet),)), CLOCK)
    assert not list(paths.files.iterdir())


@pytest.mark.parametrize("size", [(720, 480), (1400, 900)])
def test_it_is_drawn_at_any_size(assistant: Assistant, size: tuple[int, int]) -> None:
    assistant.resize(*size)
    assert not assistant.grab().isNull()
    assistant.show_new()
    assert not assistant.grab().isNull()
    assistant.show_ways()
    assert assistant.stack.currentIndex() == 0
