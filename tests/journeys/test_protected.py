"""Protected: real work on an encrypted file; the window is locked and comes back, and nothing plain lies anywhere."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.base.times import FixedClock
from desktop.questions import store
from desktop.shell import crash
from desktop.shell.application import Wishes, open_municipality, prepare
from desktop.shell.locking import Locking
from desktop.shell.paths import paths_in
from desktop.shell.policies import Held, Policies
from desktop.storage import keys, tries
from desktop.storage.database import is_protected
from desktop.storage.keys import Locked
from desktop.ui import passing
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.pieces import Notice
from tests.journeys.test_question import mail_from
from tests.journeys.whole_window import NOW, Journey, closed, opened, town
from tests.storage.secrets import CHEAP, PASSWORD, everything, forms, protected

__all__ = ["town"]

SUBJECT = "Belysning på stien ved åen"
ANSWER = "Stien får lys i foråret, men det er endnu fortroligt."


@pytest.fixture
def home(tmp_path: Path, town: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A computer whose user, programs and temporary files all lie in one folder."""
    monkeypatch.setattr(keys, "_N", CHEAP)
    folder = tmp_path / "home"
    (folder / "tmp").mkdir(parents=True)
    monkeypatch.setattr(tempfile, "tempdir", str(folder / "tmp"))
    (folder / "demo.samspil").write_bytes(town.read_bytes())
    passing.own_temp()
    crash.start_log(folder / "logs")
    yield folder
    passing.give_temp_back()
    for handler in tuple(crash.LOG.handlers):
        crash.LOG.removeHandler(handler)
        handler.close()


def protect(journey: Journey) -> None:
    """Turns the protection on where the user does."""
    window = journey.running.window
    window.go("settings")
    journey.settle()
    cards = journey.page.protection
    cards.turn_on.click()
    cards.ask.form.set_values({"new": PASSWORD, "again": PASSWORD})
    cards.ask.answer()
    journey.settle()
    window.go("questions")
    journey.settle()


def texts(journey: Journey) -> str:
    """What can be read in any window."""
    shown = [each for top in QApplication.topLevelWidgets() for each in top.findChildren(QWidget) if each.isVisible()]
    said = [each.accessibleName() for each in shown] + [each.text() for each in shown if isinstance(each, QLabel)]
    return "\n".join([*said, *(top.windowTitle() for top in QApplication.topLevelWidgets())])


def work(journey: Journey) -> int:
    """A mail becomes a question, is answered half, found, and a sheet of it is made; gives its id."""
    journey.drop(mail_from("Vera Åkjær", "vera@lyngvad.example", journey.folder))
    (journey.folder / "belysning.eml").unlink()
    detail = journey.page.detail
    id = int(detail.case.question.id)
    journey.type(detail.body.answer.editor.edit, ANSWER)
    detail.body.answer.flush()
    journey.settle()
    database = journey.running.database
    with database.reading() as session:
        assert store.get(session, id).subject == SUBJECT
    database.backup(journey.folder / "backup.samspil")
    return id


def test_real_work_on_a_protected_file_leaves_nothing_plain_anywhere(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    journey = opened(qtbot, qapp, home, home / "demo.samspil", "da")
    protect(journey)
    id = work(journey)
    running = [each for each in home.rglob("*") if each.is_file()]
    assert {each.name for each in running} >= {"demo.samspil-wal", "backup.samspil", "samspil.log", "samspil.ini"}
    assert not [form for form in (*forms(SUBJECT), *forms(ANSWER)) if form in everything(home)], "while it is used"

    locking = journey.running.window.findChild(Locking)
    journey.press("Ctrl+Shift+L")
    assert locking.is_locked and SUBJECT not in texts(journey)
    locking.page.form.editor("password").set_value(PASSWORD)
    locking.page.go.click()
    qtbot.waitUntil(lambda: not locking.is_locked)
    journey.settle()
    assert SUBJECT in texts(journey) and journey.page.detail.case.question.id == id, "it stands where it stood"
    assert ANSWER in journey.page.detail.body.answer.editor.edit.toPlainText()
    closed(journey, qapp)
    assert not [form for form in (*forms(SUBJECT), *forms(ANSWER)) if form in everything(home)], "afterwards"
    assert is_protected(home / "demo.samspil") and is_protected(home / "backup.samspil")


def test_a_protected_file_is_opened_with_its_key_only(qapp: QApplication, home: Path) -> None:
    file = home / "demo.samspil"
    protected(file)
    desktop = prepare(qapp, paths_in(home), "da")
    with pytest.raises(Locked):
        open_municipality(desktop, file, Wishes(clock=FixedClock(NOW), asker=PreparedAsker()))
    key = tries.unlock(file, NOW, PASSWORD)
    running = open_municipality(desktop, file, Wishes(clock=FixedClock(NOW), asker=PreparedAsker(), key=key))
    assert running.database.key == key
    running.close()
    running.window.deleteLater()


def test_where_it_is_required_the_window_says_so_until_it_is_done(qapp: QApplication, home: Path) -> None:
    decided = Policies({"EncryptionRequired": Held("1", "a test", True)})
    desktop = prepare(qapp, paths_in(home), "en", decided)
    wishes = Wishes(clock=FixedClock(NOW), asker=PreparedAsker())
    running = open_municipality(desktop, home / "demo.samspil", wishes)
    told = [each.accessibleName() for each in running.window.notices.findChildren(Notice)]
    assert ["Your IT department requires a password" in each for each in told] == [True]
    running.close()
    running.window.deleteLater()
