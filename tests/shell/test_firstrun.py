from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
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
from desktop.shell.founding import Wish, found, found_on, found_protected, free_file
from desktop.shell.passwordstep import PasswordStep
from desktop.shell.paths import Paths, paths_in
from desktop.shell.policies import Held, Policies
from desktop.storage import attachments, keys, municipality, tries
from desktop.storage.database import Database, is_protected
from desktop.storage.places.address import Address, Standing, address_of
from desktop.storage.preparing import standing
from desktop.ui import fonts, theme
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.pieces import Notice
from tests.stage import NOW
from tests.storage.postgres import Cluster
from tests.storage.secrets import CHEAP, OTHER, PASSWORD, everything, forms
from tests.storage.servers import cluster

__all__ = ["cluster"]

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
    assistant.make.click()
    with qtbot.waitSignal(assistant.accepted):
        assistant.step.without.click()
    assert isinstance(assistant.chosen, Path)
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
    assistant.step.without.click()
    qtbot.waitUntil(lambda: assistant.stack.isEnabled() and assistant._notices.count() == 1)
    assert assistant.chosen is None
    assert assistant.isVisible()


def choose(assistant: Assistant, word: str, again: str = "") -> None:
    """Types a password twice, and goes on."""
    assistant.step.form.set_values({"new": word, "again": again or word})
    assistant.step.protect.click()


def test_a_new_file_can_have_a_password_from_the_start(
    qtbot: QtBot, assistant: Assistant, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "_N", CHEAP)
    fill(assistant, "Havnby Kommune")
    assistant.make.click()
    choose(assistant, "kort")
    choose(assistant, PASSWORD, OTHER)
    assert assistant.work is None and not paths.files.exists(), "too easy, then not the same"
    choose(assistant, PASSWORD)
    qtbot.waitUntil(lambda: assistant.key is not None)
    assert assistant.key is not None
    shown = assistant.key.key
    assistant.reject()
    shown.done.click()
    assert assistant.chosen is None and not shown.done.isEnabled(), "nobody gets past the key without keeping it"
    shown.copy.click()
    recovery = QGuiApplication.clipboard().text()
    with qtbot.waitSignal(assistant.accepted):
        shown.done.click()
    file = assistant.chosen
    assert isinstance(file, Path) and is_protected(file)
    assert tries.unlock(file, NOW, PASSWORD) == tries.unlock(file, NOW, recovery=recovery)
    assert sorted(each.name for each in paths.files.iterdir()) == [file.name, f"{file.name}.keys"]
    assert not [form for form in forms("Havnby Kommune") if form in everything(paths.files)], "plain at no time"


def test_the_key_can_be_put_off_on_purpose(qtbot: QtBot, assistant: Assistant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_N", CHEAP)
    fill(assistant, "Havnby Kommune")
    assistant.make.click()
    choose(assistant, PASSWORD)
    qtbot.waitUntil(lambda: assistant.key is not None)
    assert assistant.key is not None
    assistant.key.key.later.click()
    with qtbot.waitSignal(assistant.accepted):
        assistant.reject()
    assert isinstance(assistant.chosen, Path) and is_protected(assistant.chosen)


def test_where_the_it_department_requires_a_password_there_is_no_way_around_it(qtbot: QtBot) -> None:
    for required in (False, True):
        step = PasswordStep(required)
        qtbot.addWidget(step)
        assert step.without.isHidden() == required
        told = [each.accessibleName() for each in step.findChildren(Notice)]
        assert [each.split(".")[0] for each in told] == ["Your IT department requires a password"] * required


def test_what_was_typed_as_password_outlives_another_language(assistant: Assistant) -> None:
    fill(assistant, "Havnby Kommune")
    assistant.make.click()
    assistant.step.form.set_values({"new": PASSWORD, "again": ""})
    assistant.spoken.chosen.emit("nb")
    assert assistant.stack.currentIndex() == 2 and assistant.step.form.values()["new"] == PASSWORD


def test_a_protected_file_that_cannot_be_finished_leaves_no_key(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_all: object) -> None:
        raise Problem("no")

    monkeypatch.setattr(keys, "_N", CHEAP)
    monkeypatch.setattr(municipality, "save_profile", broken)
    with pytest.raises(Problem, match="no"):
        found_protected(paths, Wish("DK", "Havnby", "da"), PASSWORD, CLOCK)
    assert list(paths.files.iterdir()) == []


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


# ------------------------------------------------------------------------------------------------- on a server


class Page:
    """How the page that asks for a server ended."""

    def __init__(self, found: Address | None, founding: bool = False) -> None:
        self.found, self.founding = found, founding


def answer(assistant: Assistant, page: Page) -> list[Address | None]:
    """Has the page end so; what it was shown first."""
    shown: list[Address | None] = []

    def ask(known: Address | None) -> Page:
        shown.append(known)
        return page

    assistant.ask_line = ask
    return shown


def test_a_municipality_on_a_server_is_joined(assistant: Assistant) -> None:
    havnby = Address("db.havnby.example", "havnby", "ida")
    assert answer(assistant, Page(None)) == []
    assistant.shared.click()
    assert assistant.chosen is None, "who thinks better of it is where the four ways are"
    answer(assistant, Page(havnby))
    assistant.shared.click()
    assert assistant.chosen == havnby


def test_a_municipality_is_founded_in_an_empty_database(
    qtbot: QtBot, assistant: Assistant, cluster: Cluster, asker: PreparedAsker, sheet: Path, paths: Paths
) -> None:
    address = address_of(cluster.empty())
    answer(assistant, Page(address, founding=True))
    assistant.shared.click()
    assert assistant.stack.currentIndex() == 1 and address.name in assistant.where.text()
    assistant.elsewhere.click()
    assert assistant.server is None and str(paths.files) in assistant.where.text(), "one can think better of it"
    assistant.elsewhere.click()
    assistant.spoken.chosen.emit("da")
    assert address.name in assistant.where.text(), "another language changes nothing"
    assistant.spoken.chosen.emit("en")
    fill(assistant, "Havnby Kommune")
    assert assistant.town is not None
    asker.prepare((sheet,))
    assistant.town.choose_people.click()
    with qtbot.waitSignal(assistant.accepted, timeout=60_000):
        assistant.make.click()
    assert assistant.chosen == address and not paths.files.exists()
    database = Database.open(address, CLOCK)
    with database.reading() as session:
        assert municipality.profile(session).name == "Havnby Kommune"
        assert [each.name for each in people.members(session)] == ["Ida Lund"]
        groups = session.sql("SELECT count(*) FROM pg_roles WHERE rolname LIKE %s", (f"{address.database}_%",))
        assert groups.scalar() == 5, "colleagues can be given accounts"
    database.close()
    with pytest.raises(Problem, match="already holds a municipality"):
        found_on(address, Wish("DK", "Havnby", "da"), CLOCK)


def test_what_cannot_be_finished_on_a_server_is_taken_away_again(
    cluster: Cluster, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_all: object) -> None:
        raise Problem("no")

    address = address_of(cluster.empty())
    with monkeypatch.context() as patch:
        patch.setattr("desktop.people.actions.import_people", broken)
        with pytest.raises(Problem):
            found_on(address, Wish("DK", "Havnby", "da", sheets=(read_sheet(sheet),)), CLOCK)
    assert standing(address) is Standing.EMPTY
    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(found_on, address, Wish("DK", name, "da"), CLOCK) for name in ("Havnby", "Fjordby")]
    late = [each.exception() for each in both if each.exception()]
    assert len(late) == 1 and "already holds a municipality" in str(late[0]), "who is slower takes nothing away"
    assert standing(address) is Standing.FOUNDED


def test_where_the_server_is_set_by_policy_a_new_municipality_goes_there(
    qtbot: QtBot, qapp: QApplication, paths: Paths
) -> None:
    url = "postgresql+psycopg://ida@db.havnby.example/havnby"
    computer = Computer(paths.settings, Policies({"ServerUrl": Held(url, "test", fixed=True)}))
    appearance = Appearance(qapp, computer, "da")
    appearance.begin()
    made = Assistant(paths, appearance, PreparedAsker(), CLOCK)
    qtbot.addWidget(made)
    shown = answer(made, Page(address_of(url), founding=True))
    made.ways[2].click()
    assert shown == [address_of(url)] and made.server == address_of(url)
    assert made.elsewhere.isHidden(), "nobody may keep it in a file instead"
    appearance.deleteLater()
