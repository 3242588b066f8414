import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem, Refused
from desktop.base.resources import resource
from desktop.base.rights import Role
from desktop.base.settings import SETTINGS, defaults
from desktop.questions import actions as questions
from desktop.questions import store as question_store
from desktop.questions.rules import Question
from desktop.shell import profile_actions
from desktop.shell.appearance import Appearance
from desktop.shell.computer import Computer
from desktop.shell.files import Files
from desktop.shell.places import settings
from desktop.shell.policies import Held, Policies
from desktop.shell.preferences import PreferencesPage
from desktop.shell.setting_fields import fields_of, profile_values, values_of
from desktop.storage import municipality
from desktop.storage.database import Database
from desktop.ui import theme
from desktop.ui.forms import Form
from desktop.ui.pieces import Notice
from desktop.ui.services import Services
from tests.settling import settle
from tests.stage import NOW, asker_of, services_on


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with services_on(tmp_path, qapp) as made:
        yield made


@pytest.fixture
def appearance(tmp_path: Path, qapp: QApplication) -> Iterator[Appearance]:
    computer = Computer(tmp_path / "computer.ini")
    computer.language = "en"
    made = Appearance(qapp, computer, "da")
    yield made
    made.deleteLater()


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(lambda: (tmp_path / "Elvestrand kommune.samspil",))


@pytest.fixture
def page(qtbot: QtBot, services: Services, appearance: Appearance, files: Files) -> PreferencesPage:
    made = settings(appearance, files).page(services)
    assert isinstance(made, PreferencesPage)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    settle(services.tasks)
    return made


@pytest.fixture
def question(services: Services) -> Question:
    """An open question that came on 16 November 2026 and is due on the 30th."""
    with services.database.writing("Ida Lund") as session:
        draft = Question("Skoleskyss", NOW - timedelta(4), NOW.date(), sender_name="Farid Rahmani")
        registered = questions.register(session, draft)
    assert deadline_of(services) == date(2026, 11, 30)
    return registered


def deadline_of(services: Services) -> date | None:
    with services.database.reading() as session:
        (found,) = question_store.open_questions(session)
    return found.deadline


def write(page: PreferencesPage, form: str, field: str, text: str) -> None:
    chosen: Form = page.policy.form if form == "policy" else getattr(page, form)
    line = chosen.editor(field).focus
    assert isinstance(line, QLineEdit)
    line.setText(text)
    chosen.flush()


def test_every_setting_is_drawn() -> None:
    shown = {
        each.name
        for group in ("municipality", "deadlines", "questions", "retention")
        for each in fields_of(group, "DK")
    }
    apart = {"logo", "counted_out"}
    assert {each.key for each in SETTINGS} - apart <= shown
    assert {"06-05", "12-24", "12-31", "05-01"} <= shown


@pytest.mark.parametrize("group", ["municipality", "deadlines", "questions"])
def test_values_come_back_as_they_went(group: str) -> None:
    profile = replace(defaults("NO", "nb"), name="Elvestrand kommune", angles=("Fag", "Jus"), counted_out=("12-24",))
    assert profile_values(group, values_of(group, profile), profile) == {}


def test_values_are_read_as_the_profile_keeps_them() -> None:
    profile = defaults("DK", "da")
    shown = values_of("deadlines", profile) | {"reminders": "1; 5 3", "05-01": True, "answer_days": 8}
    assert profile_values("deadlines", shown, profile) == {
        "reminders": (5, 3, 1),
        "counted_out": ("06-05", "12-24", "12-31", "05-01"),
        "answer_days": 8,
    }
    assert profile_values("questions", {"angles": " Fag \n\nJus\n"}, profile) == {"angles": ("Fag", "Jus")}


@pytest.mark.parametrize(
    ("field", "bad", "good"),
    [("answer_days", 0, 10), ("reminders", "3, x", "3, 1"), ("late_hour", 24, 15)],
)
def test_wrong_values_are_named(field: str, bad: object, good: object) -> None:
    (found,) = (each for each in fields_of("deadlines", "DK") if each.name == field)
    assert found.check(bad)
    assert not found.check(good)


def test_a_colour_must_be_seen_on_paper() -> None:
    (colour,) = (each for each in fields_of("municipality", "DK") if each.name == "colour")
    assert "1.0" in colour.check("#FFFFD0") and "4.5" in colour.check("#FFFFD0")
    assert "#" in colour.check("red")
    assert not colour.check("#FFD500")
    assert not colour.check("#0B5B6C")


def test_the_name_saves_itself_and_is_undone(qtbot: QtBot, services: Services, page: PreferencesPage) -> None:
    write(page, "municipality", "name", "Ny Havnby Kommune")
    settle(services.tasks)
    assert services.settings.profile.name == "Ny Havnby Kommune"
    change = services.changes.undoable()
    assert change is not None
    services.tasks.write(
        lambda session: profile_actions.restore(session, change), publish=services.changes.publish_undone
    )
    settle(services.tasks)
    assert services.settings.profile.name == "Havnby Kommune"
    assert page.municipality.values()["name"] == "Havnby Kommune"


def test_a_policy_number_waits_for_who_agreed(qtbot: QtBot, services: Services, page: PreferencesPage) -> None:
    write(page, "policy", "answer_days", "8")
    settle(services.tasks)
    assert services.settings.profile.answer_days == 10
    assert page.policy.moves is not None
    page.policy.moves.yes.click()
    settle(services.tasks)
    assert services.settings.profile.answer_days == 10, "nobody was named"
    assert page.policy.agreed is not None
    page.policy.agreed.editor("agreed_by").focus.setText("Økonomiudvalget")  # type: ignore[attr-defined]
    page.policy.moves.yes.click()
    settle(services.tasks)
    assert services.settings.profile.answer_days == 8
    with services.database.reading() as session:
        kept = municipality.stored(session)["answer_days"]
    assert (kept.agreed_by, kept.agreed_on, json.loads(kept.value)) == ("Økonomiudvalget", NOW.date(), 8)


def test_W5_a_policy_number_shows_and_moves_open_deadlines(
    qtbot: QtBot, services: Services, question: Question, page: PreferencesPage
) -> None:
    write(page, "policy", "answer_days", "8")
    settle(services.tasks)
    assert page.policy.moves is not None
    assert question.number in page.policy.moves.accessibleDescription()
    assert page.policy.agreed is not None
    page.policy.agreed.editor("agreed_by").focus.setText("Byrådet")  # type: ignore[attr-defined]
    page.policy.moves.yes.click()
    settle(services.tasks)
    assert deadline_of(services) == date(2026, 11, 26)


def test_W5_not_saving_keeps_the_number(
    qtbot: QtBot, services: Services, question: Question, page: PreferencesPage
) -> None:
    write(page, "policy", "answer_days", "8")
    settle(services.tasks)
    assert page.policy.moves is not None
    page.policy.moves.no.click()
    assert page.policy.form.values()["answer_days"] == 10
    assert deadline_of(services) == date(2026, 11, 30)


def test_W5_taking_a_number_back_moves_the_deadlines_back(services: Services, question: Question) -> None:
    with services.database.writing("Ida Lund") as session:
        change = profile_actions.change_profile(session, {"answer_days": 8}, "Byrådet", NOW.date())
        assert deadline_of_session(session) == date(2026, 11, 26)
        profile_actions.restore(session, change)
        assert deadline_of_session(session) == date(2026, 11, 30)


def deadline_of_session(session: object) -> date | None:
    (found,) = question_store.open_questions(session)  # type: ignore[arg-type]
    return found.deadline


def test_nobody_changes_a_policy_number_unnamed(services: Services) -> None:
    with pytest.raises(Refused), services.database.writing("Ida Lund") as session:
        profile_actions.change_profile(session, {"answer_days": 8}, " ")


def test_a_logo_is_checked_and_kept(qtbot: QtBot, services: Services, page: PreferencesPage, tmp_path: Path) -> None:
    wrong = tmp_path / "logo.png"
    wrong.write_bytes(b"no picture")
    asker_of(services).prepare((wrong,), (Path(str(resource("demo", "dk.png"))),))
    told: list[Problem] = []
    page.letterhead.problem_found.connect(told.append)
    page.letterhead.choose.click()
    settle(services.tasks)
    assert [problem.title for problem in told] == ["The logo cannot be used"]
    page.letterhead.choose.click()
    settle(services.tasks)
    assert len(services.settings.profile.logo) == 64
    page.letterhead.remove.click()
    settle(services.tasks)
    assert services.settings.profile.logo == ""


def test_the_look_changes_at_once(page: PreferencesPage, appearance: Appearance) -> None:
    page.computer.saved.emit({"mode": "dark"})
    assert theme.look().dark
    page.computer.saved.emit({"scale": 125})
    assert theme.look().scale == 1.25
    assert page.computer.values() == {"mode": "dark", "scale": 125, "language": "en"}
    page.computer.saved.emit({"mode": "light", "scale": 100})


def test_a_backup_is_a_file_of_its_own(qtbot: QtBot, services: Services, page: PreferencesPage, tmp_path: Path) -> None:
    asker_of(services).prepare(tmp_path / "copy.samspil")
    page.commands()[0].run()
    settle(services.tasks)
    copy = Database.open(tmp_path / "copy.samspil", services.clock)
    with copy.reading() as session:
        assert municipality.profile(session).name == "Havnby Kommune"
    copy.close()


def test_the_log_is_checked(qtbot: QtBot, services: Services, page: PreferencesPage) -> None:
    page.commands()[1].run()
    settle(services.tasks)
    assert page.files.verify.isEnabled()
    (notice,) = (each for each in page.files.findChildren(Notice) if each.isVisibleTo(page.files))
    assert "The log is whole" in notice.accessibleName()


def test_another_municipality_is_wished_for(
    qtbot: QtBot, services: Services, page: PreferencesPage, files: Files, tmp_path: Path
) -> None:
    asker_of(services).prepare((tmp_path / "other.samspil",))
    with qtbot.waitSignal(files.open_requested) as wish:
        page.files._open_other()
    assert wish.args == [tmp_path / "other.samspil"]


@pytest.mark.parametrize("width", [1400, 700])
def test_every_group_can_be_shown(page: PreferencesPage, width: int) -> None:
    page.resize(width, 600)
    for at in range(page.tabs.count()):
        page.show_tab(at)
        assert not page.grab().isNull()


def test_whoever_may_not_change_the_settings_reads_why_and_keeps_the_own_look(
    qtbot: QtBot, services: Services, page: PreferencesPage
) -> None:
    services.user.become("Eva Thorup Skov", 0, Role.READER)
    settle(services.tasks)
    assert not page.municipality.editor("name").widget.isEnabled()
    assert not page.policy.form.editor("answer_days").widget.isEnabled()
    assert not page.letterhead.choose.isEnabled()
    assert page.computer.editor("mode").widget.isEnabled()
    assert page.municipality.toolTip().startswith("You are at the screen as: Reader")
    services.user.become("Ida Lund", 0, Role.SECRETARIAT)
    assert page.municipality.editor("name").widget.isEnabled()
    assert page.letterhead.choose.isEnabled()


def test_a_language_that_the_it_department_has_set_is_shown_locked(
    qtbot: QtBot, services: Services, files: Files, tmp_path: Path, qapp: QApplication
) -> None:
    computer = Computer(tmp_path / "computer.ini", Policies({"Language": Held("en", "machine", True)}))
    appearance = Appearance(qapp, computer, "da")
    made = settings(appearance, files).page(services)
    assert isinstance(made, PreferencesPage)
    qtbot.addWidget(made)
    editor = made.computer.editor("language")
    assert not editor.widget.isEnabled()
    assert editor.value() == "en"
    assert "Set by your IT department" in editor.focus.accessibleDescription()
    appearance.deleteLater()
