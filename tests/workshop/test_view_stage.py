"""The stage: console and screen over a real file; turning, counting, saying, agreeing, displays that go (U5)."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.rulebook import actions as rulebook
from desktop.rulebook.rules import Side
from desktop.storage import drafts
from desktop.storage.database import Database
from desktop.ui import fonts, remembered, theme
from desktop.ui.motion import set_reduced
from desktop.ui.services import Services
from desktop.workshop import actions, store
from desktop.workshop.rules import Example, Meeting, Party
from desktop.workshop.view.displays import DISPLAY, Displays, wall
from desktop.workshop.view.keys import letters_on, set_letters
from desktop.workshop.view.pictures.sights import Asked, Black, Counted, Opening, Program, Said
from desktop.workshop.view.stage import Stage
from tests.settling import settle
from tests.workshop.evening import Ticking, entries, fill, said, services_of


class Display(QObject):
    """A display that a test plugs in and pulls."""

    geometryChanged = Signal()  # noqa: N815 - as Qt names it

    def __init__(self, name: str, left: int, wide: int, high: int) -> None:
        super().__init__()
        self._name, self._area = name, QRect(left, 0, wide, high)

    def name(self) -> str:
        return self._name

    def model(self) -> str:
        return ""

    def geometry(self) -> QRect:
        return self._area

    availableGeometry = geometry  # noqa: N815 - as Qt names it


class Desk(Displays):
    """Displays of which a test says which are there."""

    def __init__(self, *there: Any) -> None:
        super().__init__()
        self.there: list[Any] = list(there)

    def all(self) -> tuple[Any, ...]:
        return tuple(self.there) if hasattr(self, "there") else ()

    def for_console(self) -> Any:
        return self.there[0]


LAPTOP, WALL, OTHER = ("Laptop", 0, 1366, 768), ("HDMI-1", 1366, 1920, 1080), ("DP-2", 3286, 1280, 720)


@dataclass
class Evening:
    """A stage and everything a test looks at."""

    stage: Stage
    desk: Desk
    services: Services
    database: Database
    meeting: Meeting
    clock: Ticking
    problems: list[Problem]
    qtbot: QtBot

    def settle(self) -> None:
        """Waits until everything is written and shown."""
        settle(self.services.tasks)

    def press(self, *keys: Qt.Key) -> None:
        """Presses keys on the screen of the room, as a remote does."""
        for key in keys:
            self.qtbot.keyClick(self.stage.screen, key)
        self.settle()

    def do(self, command: str) -> None:
        """Uses a command of the console."""
        assert next(each for each in self.stage.console.commands() if each.id == command).use()
        self.settle()

    @property
    def sight(self) -> Any:
        return self.stage.screen.room.sight

    @property
    def stored(self) -> dict[str, Any]:
        return entries(self.database, self.meeting)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Meeting]:
    """The file of the evening, made once and copied for each test."""
    file = tmp_path_factory.mktemp("evening") / "town.samspil"
    database, meeting = fill(file, Ticking(), durable=False)
    database.close()
    return file.read_bytes(), meeting


@pytest.fixture
def evening(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    made_once: tuple[bytes, Meeting],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Evening]:
    fonts.load()
    theme.apply(qapp, theme.Look())
    remembered.forget()
    set_reduced(True)
    clock = Ticking()
    file = tmp_path / "town.samspil"
    file.write_bytes(made_once[0])
    database, meeting = Database.open(file, clock), made_once[1]
    services = services_of(database, clock)
    bugs: list[str] = []
    services.tasks.bug_found.connect(lambda _error, told: bugs.append(told))
    screens = [Display(*each) for each in (LAPTOP, WALL)]
    desk = Desk(*screens)
    stage = Stage(services, meeting, desk)
    place: dict[int, Any] = {}
    for window in (stage.console, stage.screen):
        monkeypatch.setattr(window, "setScreen", lambda screen, window=window: place.__setitem__(id(window), screen))
        monkeypatch.setattr(window, "screen", lambda window=window: place.get(id(window), screens[0]))
        monkeypatch.setattr(window, "showFullScreen", window.show)
        monkeypatch.setattr(window, "showMaximized", window.show)
        monkeypatch.setattr(window, "raise_", lambda: None)
    problems: list[Problem] = []
    stage.live.failed.connect(problems.append)
    made = Evening(stage, desk, services, database, meeting, clock, problems, qtbot)
    stage.open()
    made.settle()
    yield made
    stage.close()
    made.settle()
    services.tasks.close()
    database.close()
    stage.console.deleteLater()
    QApplication.processEvents()
    remembered.forget()
    set_reduced(None)
    assert not bugs, bugs[0]


def questions(evening: Evening) -> int:
    """Goes to the first question; gives its step."""
    step = next(at for at, each in enumerate(evening.meeting.steps) if each.kind == "questions")
    evening.stage.live.go(step)
    evening.settle()
    return step


def test_U5_the_room_sees_the_first_picture_and_the_console_the_same(evening: Evening) -> None:
    assert isinstance(evening.sight, Opening)
    assert evening.stage.console.pictures.now.room.sight == evening.sight
    assert isinstance(evening.stage.console.pictures.next.room.sight, Program)
    assert type(evening.stage.console.pictures.now.room.view) is type(evening.stage.screen.room.view)


def test_U5_a_remote_turns_the_picture_and_blackens_it(evening: Evening) -> None:
    evening.press(Qt.Key.Key_PageDown)
    assert isinstance(evening.sight, Program)
    evening.press(Qt.Key.Key_B)
    assert isinstance(evening.sight, Black)
    assert evening.stored["run"].black
    evening.press(Qt.Key.Key_B, Qt.Key.Key_Left)
    assert isinstance(evening.sight, Opening)
    evening.press(Qt.Key.Key_F5)
    assert isinstance(evening.sight, Opening), "begin, on a remote: it has begun"


def test_U5_many_keys_in_a_row_are_all_taken_and_saved(evening: Evening) -> None:
    evening.press(*[Qt.Key.Key_Right] * 9, *[Qt.Key.Key_Left] * 2)
    run = evening.stored["run"]
    assert evening.meeting.pictures.index((run.step, run.picture)) == 7
    assert evening.stage.live.run == run
    assert evening.stage.live.is_saved


def test_U3_the_result_is_shown_only_when_it_is_asked_for(evening: Evening) -> None:
    questions(evening)
    assert isinstance(evening.sight, Asked)
    assert isinstance(evening.stage.console.pictures.next.room.sight, Counted)
    evening.press(Qt.Key.Key_Right)
    assert isinstance(evening.sight, Asked), "the next question, not the result"
    evening.press(Qt.Key.Key_Left, Qt.Key.Key_R)
    assert isinstance(evening.sight, Counted)


def test_U3_hands_are_counted_with_totals_against_those_present(evening: Evening) -> None:
    questions(evening)
    card = evening.stage.console.hands
    side = card._sides[0]
    assert card.isVisibleTo(evening.stage.console)
    side.steppers[1].more.click()
    side.steppers[1].more.click()
    evening.qtbot.keyClicks(side.steppers[4].box, "7")
    assert side.total.text() == "9 of 15"
    assert side.missing.text() == "6 missing"
    card.save()
    evening.settle()
    item = evening.stage.live.picture.item
    assert evening.stored["hands"][item, Party.POLITICIANS] == (0, 2, 0, 0, 7)
    evening.press(Qt.Key.Key_R)
    assert evening.sight.result.politicians.counts == (0, 2, 0, 0, 7)


def test_U3_more_hands_than_people_are_told_and_not_kept(evening: Evening) -> None:
    questions(evening)
    card = evening.stage.console.hands
    evening.qtbot.keyClicks(card._sides[1].steppers[0].box, "11")
    card.save()
    evening.settle()
    assert [each.title for each in evening.problems] == ["More hands than people: 11 of 10"]
    assert not evening.stored["hands"]
    assert not evening.stage.console.slot.is_empty()
    assert evening.stage.console.head.saved.text() == "Not saved"


def test_U3_turning_on_keeps_what_was_just_counted(evening: Evening) -> None:
    questions(evening)
    item = evening.stage.live.picture.item
    evening.stage.console.hands._sides[0].steppers[2].more.click()
    evening.press(Qt.Key.Key_Right)
    assert evening.stored["hands"][item, Party.POLITICIANS] == (0, 0, 1, 0, 0)


def test_U3_a_statement_is_saved_with_enter_and_shown_to_its_question(evening: Evening) -> None:
    questions(evening)
    evening.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    pane = evening.stage.console.statements
    pane.norm.choose("openness")
    pane.example.choose(Example.BAD)
    evening.qtbot.keyClicks(pane.entry, "We hear of it from the press")
    evening.qtbot.keyClick(pane.entry, Qt.Key.Key_Return)
    evening.settle()
    assert evening.stored["statements"] == ["We hear of it from the press"]
    assert not pane.entry.text()
    evening.press(Qt.Key.Key_R)
    assert isinstance(evening.sight, Said)
    assert evening.sight.statements[0][:2] == ("We hear of it from the press", Example.BAD)


def test_U3_an_entry_costs_one_row_and_the_others_stay(evening: Evening) -> None:
    live, rows = evening.stage.live, evening.stage.console.statements._rows
    for text in ("first", "second"):
        live.note(text)
        evening.settle()
    kept = dict(rows._made)
    live.note("third")
    evening.settle()
    assert [each.text for each in live.material.statements] == ["first", "second", "third"]
    assert all(rows._made[each] is shown for each, shown in kept.items())
    newest = rows._inside.itemAt(0)
    assert newest is not None and newest.widget() is rows._made[live.material.statements[-1]]
    live.remove(live.material.statements[0])
    evening.settle()
    assert [each.text for each in live.material.statements] == ["second", "third"]
    assert len(rows._made) == rows._inside.count() == 2


def test_U5_what_another_computer_noted_is_read(evening: Evening) -> None:
    with evening.database.writing("Bo Holm") as session:
        noted = store.save_statement(session, said(evening.meeting, "From the other side"))
    evening.services.changes.publish(Change(actions.STATEMENT, noted.id, None, None, undoable=False))
    evening.settle()
    assert evening.stage.live.material.statements == (noted,)


def test_U5_what_is_being_typed_is_kept_until_it_is_an_entry(evening: Evening) -> None:
    stage = evening.stage
    stage.console.statements.entry.textEdited.emit("")
    assert stage.console.statements.entry._timer.isActive(), "kept a moment after the last key"
    stage.live.keep_draft("statement", "We hear of it ")
    stage.live.agree("Another thing")
    evening.settle()
    stage.live._begun(Change("", 0, None, stage.live.run))
    evening.settle()
    assert stage.console.statements.entry.text() == "We hear of it "
    assert not stage.console.agreements.entry.text()
    evening.qtbot.keyClicks(stage.console.statements.entry, "late")
    evening.qtbot.keyClick(stage.console.statements.entry, Qt.Key.Key_Return)
    evening.settle()
    assert evening.stored["statements"] == ["We hear of it late"]
    with evening.database.reading("Ida Lund") as session:
        assert drafts.find(session, f"workshop/{stage.live.meeting.id}/statement") is None


def test_U6_an_agreement_becomes_a_follow_up_and_a_proposed_rule(evening: Evening) -> None:
    with evening.database.writing("Ida Lund") as session:
        from dataclasses import replace

        from desktop.rulebook.rules import Section

        front = rulebook.register(session).front
        rulebook.save_front(session, replace(front, title="Rules", sections=(Section("A", "Talks"),)))
    pane = evening.stage.console.agreements
    evening.qtbot.keyClicks(pane.entry, "Figures are marked")
    evening.qtbot.keyClick(pane.entry, Qt.Key.Key_Return)
    evening.settle()
    agreed = evening.stage.live.material.agreements[0]
    evening.stage.live.follow_up(agreed, "Director", None)
    evening.settle()
    pane.ask_rule(evening.stage.live.material.agreements[0])
    evening.settle()
    assert pane.slot.ask is not None
    pane.slot.ask.form.set_values({"section": "A", "side": Side.BOTH})
    pane.slot.ask.answer()
    evening.settle()
    kept = evening.stage.live.material.agreements[0]
    assert kept.responsible == "Director"
    assert kept.proposal_id
    assert not evening.problems


def test_U6_the_same_question_last_time_stands_beside(evening: Evening) -> None:
    questions(evening)
    found = evening.stage.console.compare._found()
    assert [title for title, _, _ in found] == ["The same question last time"]
    assert found[0][2].politicians.hands == 15


def test_U5_the_notes_are_in_the_console_and_never_in_the_room(evening: Evening) -> None:
    step = questions(evening)
    notes = evening.meeting.steps[step].notes
    assert evening.stage.console.notes._text.text() == notes
    for at in evening.meeting.pictures:
        evening.stage.live.go(at[0])
        assert notes not in evening.stage.screen.room.accessibleName()


def test_U5_the_clock_counts_down_then_overtime_and_stands_still(evening: Evening) -> None:
    live, timer = evening.stage.live, evening.stage.console.timer
    evening.clock.pass_by(minutes=4)
    live.ticked.emit()
    assert timer._digits.accessibleName() == "06.00 left"
    evening.do("timer")
    evening.clock.pass_by(minutes=30)
    live.ticked.emit()
    assert timer._digits.accessibleName() == "06.00 left"
    assert timer.go.isVisibleTo(timer)
    evening.do("timer")
    evening.clock.pass_by(minutes=8)
    live.ticked.emit()
    assert timer._digits.accessibleName() == "02.00 over time"
    live.add_minute()
    evening.settle()
    assert timer._digits.accessibleName() == "01.00 over time"
    assert "behind" in timer._pace.text()


def test_U5_what_another_window_changes_is_seen_at_once(evening: Evening) -> None:
    def mend(session: Any) -> Any:
        from dataclasses import replace

        held = store.meeting(session, evening.meeting.id)
        return actions.save_meeting(session, replace(held, politicians=20))

    questions(evening)
    evening.services.tasks.write(mend)
    evening.settle()
    assert evening.stage.console.hands._sides[0].present.text() == "20 present"


def test_U5_letters_can_be_switched_off(evening: Evening) -> None:
    assert letters_on()
    assert "B" in next(each for each in evening.stage.console.commands() if each.id == "black").keys
    set_letters(False)
    assert next(each for each in evening.stage.console.commands() if each.id == "black").keys == "F10"
    evening.press(Qt.Key.Key_B)
    assert not isinstance(evening.sight, Black)
    evening.press(Qt.Key.Key_F10)
    assert isinstance(evening.sight, Black)


def test_no_two_commands_want_the_same_key(evening: Evening) -> None:
    from desktop.ui.commands import double_keys

    assert not double_keys(evening.stage.console.commands())


@pytest.mark.parametrize(
    ("names", "console", "wanted", "expected"),
    [
        (("Laptop",), "Laptop", "", ""),
        (("Laptop", "HDMI-1"), "Laptop", "", "HDMI-1"),
        (("Laptop", "HDMI-1", "DP-2"), "Laptop", "DP-2", "DP-2"),
        (("Laptop", "HDMI-1"), "Laptop", "gone", "HDMI-1"),
        (("Laptop", "HDMI-1"), "HDMI-1", "HDMI-1", "Laptop"),
        ((), "", "", ""),
    ],
)
def test_U5_the_room_gets_the_display_that_the_console_does_not_stand_on(
    names: tuple[str, ...], console: str, wanted: str, expected: str
) -> None:
    assert wall(names, console, wanted) == expected


def test_U5_swapping_displays_is_remembered(evening: Evening) -> None:
    assert evening.stage.screen.screen().name() == "HDMI-1"
    evening.stage.swap()
    assert evening.stage.screen.screen().name() == "Laptop"
    assert evening.stage.console.screen().name() == "HDMI-1"
    assert remembered.recall(DISPLAY) == "Laptop"


def test_U5_a_pulled_display_waits_and_comes_back_at_the_same_place(evening: Evening) -> None:
    questions(evening)
    wall_display = evening.desk.there.pop()
    evening.desk.changed.emit()
    evening.settle()
    assert not evening.stage.screen.isVisible(), "nothing covers the console unasked"
    assert evening.stage.console.head.projector.text() == "No projector: the picture waits"
    evening.do("next")
    evening.desk.there.append(wall_display)
    evening.desk.changed.emit()
    evening.settle()
    assert evening.stage.screen.isVisible()
    assert isinstance(evening.sight, Asked)
    assert evening.sight == evening.stage.sight()
    assert evening.stage.console.head.projector.text() == "Projector connected, 1920 × 1080"


def test_U5_another_display_takes_over_in_its_size(evening: Evening) -> None:
    evening.desk.there[1] = Display(*OTHER)
    evening.desk.changed.emit()
    evening.settle()
    assert evening.stage.screen.geometry() == QRect(3286, 0, 1280, 720)


def test_U5_with_one_display_the_screen_comes_when_asked_and_esc_leads_back(evening: Evening) -> None:
    evening.desk.there.pop()
    evening.desk.changed.emit()
    evening.settle()
    assert not evening.stage.screen.isVisible()
    evening.do("show")
    assert evening.stage.screen.isVisible()
    assert evening.stage.screen.geometry() == QRect(0, 0, 1366, 768)
    evening.press(Qt.Key.Key_Escape)
    assert not evening.stage.screen.isVisible()


def test_U5_the_screen_has_no_frame_no_cursor_and_no_place_in_the_taskbar(evening: Evening) -> None:
    screen = evening.stage.screen
    assert screen.windowType() == Qt.WindowType.Tool
    assert screen.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert screen.cursor().shape() == Qt.CursorShape.BlankCursor
    assert not screen.findChildren(QObject, "toast")
    screen.close()
    assert evening.stage.console.isVisible()


def test_U6_the_end_is_asked_for_and_closes_the_stage(evening: Evening) -> None:
    evening.services.asker.prepare(False, True)  # type: ignore[attr-defined]
    with evening.qtbot.assertNotEmitted(evening.stage.closed):
        evening.stage.console.head._end()
        evening.settle()
    with evening.qtbot.waitSignal(evening.stage.closed):
        evening.stage.console.head._end()
    assert evening.stored["run"].ended is not None


def test_a_dark_room_is_remembered(evening: Evening) -> None:
    evening.press(Qt.Key.Key_F8)
    assert evening.stage.screen.room._tokens is theme.DARK
    assert evening.stage.dark
    evening.press(Qt.Key.Key_F8)
    assert evening.stage.screen.room._tokens is theme.LIGHT


def test_nothing_that_cannot_be_saved_reaches_the_room(evening: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> Any:
        raise Problem("The disk is full")

    before = evening.sight
    monkeypatch.setattr(actions, "note", full)
    evening.stage.live.note("Lost?")
    evening.settle()
    assert evening.sight == before
    assert [each.title for each in evening.problems] == ["The disk is full"]
    assert evening.stage.console.head.saved.text() == "Not saved"
