"""Journey: a theme discussion planned by keyboard on the real window, and the minutes of last year's printed."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.ui.buttons import Button
from desktop.ui.preview import Preview
from desktop.workshop import store
from desktop.workshop.rules import Meeting, MeetingState, PictureKind, StepKind
from desktop.workshop.store import View
from tests.documents.rendering import page_text
from tests.journeys.stage_survivor import press, write
from tests.journeys.whole_window import Journey, journey, town

__all__ = ["journey", "town"]
KEY = Qt.Key


def focused(journey: Journey) -> Any:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def key(journey: Journey, which: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    journey.qtbot.keyClick(focused(journey), which, modifier)
    journey.settle()


def stored(journey: Journey) -> Meeting:
    found = journey.look(store.meeting, journey.page.right.meeting.wanted)
    assert isinstance(found, Meeting)
    return found


def test_U1_a_discussion_is_planned_by_keyboard_and_printed(journey: Journey, tmp_path: Path) -> None:
    journey.running.window.activateWindow()
    journey.press("Ctrl+8")
    assert journey.page.listing.model.total == 1
    journey.press("Ctrl+N")
    journey.type(focused(journey), "Temadrøftelse i udvalget")
    journey.press("Ctrl+Return")
    plan = stored(journey)
    assert (plan.title, plan.minutes, len(plan.steps)) == ("Temadrøftelse i udvalget", 150, 6)
    assert [each.kind for each in plan.steps[2].pictures] == [PictureKind.CASE] * 3

    table = journey.page.right.meeting.body.steps.editor.table
    table.setCurrentIndex(table.lines.index(3, 3))
    table.setFocus()
    journey.qtbot.keyClick(table, KEY.Key_Return)
    cell = next(each for each in table.findChildren(QLineEdit) if each.isVisible())
    journey.qtbot.keyClick(cell, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    journey.type(cell, "55")
    journey.qtbot.keyClick(cell, KEY.Key_Return)
    journey.settle()
    table.flush()
    journey.settle()
    assert stored(journey).steps[3].minutes == 55
    assert journey.page.right.meeting.scene.warned

    journey.press("Ctrl+M")
    journey.type(focused(journey), "dispensationer")
    key(journey, KEY.Key_Return)
    asked = [each.item for each in stored(journey).steps[3].pictures]
    assert asked[-1] == "legality-2" and stored(journey).steps[3].kind is StepKind.QUESTIONS

    journey.press("Ctrl+P")
    preview = journey.page.right.currentWidget()
    assert isinstance(preview, Preview)
    journey.press("Esc")
    assert journey.page.right.shows(journey.page.right.meeting)
    hold(journey)
    journey.press("Ctrl+Return")
    preview = journey.page.right.currentWidget()
    journey.qtbot.waitUntil(lambda: bool(preview._document), timeout=20_000)
    said = "".join(page_text(preview._document, at) for at in range(3))
    for each in ("Temadrøftelse i udvalget", "Nyt kommer for sent", "Ring samme dag"):
        assert each in said


def hold(journey: Journey) -> None:
    """Starts the meeting, notes a statement and an agreement, and ends it: by keys alone."""
    journey.press("Ctrl+Return")
    stage = journey.page.stage
    console = stage.console
    while not stage.live.picture.scale:
        press(console, KEY.Key_PageDown)
        journey.settle()
    assert console.hands.isVisibleTo(console)
    press(console, KEY.Key_U)
    write(console, "Nyt kommer for sent")
    press(console, KEY.Key_Return)
    journey.settle()
    console.agreements.entry.setFocus()
    write(console, "Ring samme dag")
    press(console, KEY.Key_Return)
    journey.settle()
    journey.asker.prepare(True)
    end = next(each for each in console.head.findChildren(Button) if each.text().strip().startswith("Afslut"))
    end.setFocus(Qt.FocusReason.TabFocusReason)
    press(console, KEY.Key_Space)
    journey.qtbot.keyRelease(end, KEY.Key_Space)
    journey.settle()
    assert journey.page.stage is None
    assert stored(journey).state is MeetingState.HELD


def test_U6_the_minutes_of_last_years_meeting_are_printed(journey: Journey, tmp_path: Path) -> None:
    journey.press("Ctrl+8")
    listing = journey.page.listing
    listing.show_view(View.RESULTS)
    journey.settle()
    listing.list.setFocus()
    assert stored(journey).state is MeetingState.HELD
    journey.press("Ctrl+Return")
    preview = journey.page.right.currentWidget()
    assert isinstance(preview, Preview)
    journey.qtbot.waitUntil(lambda: bool(preview._document), timeout=20_000)
    file = tmp_path / "referat.pdf"
    file.write_bytes(preview._document)
    text = "".join(page_text(file.read_bytes(), at) for at in range(4))
    for said in ("Aftaler", "Sagerne og de syv forpligtelser", "Svar ved håndsoprækning", "10 politikere"):
        assert said in text
