"""Every page and its states, in every language, light and dark: no warning of Qt, no bug, and no English left over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTabBar, QWidget

from desktop.ui.text import Paragraph
from i18n import update
from tests.journeys.whole_window import Journey, journey, town

__all__ = ["journey", "town"]

WIDE, NARROW = (1920, 1080), (1000, 700)


def states(journey: Journey) -> Iterator[str]:
    """Every page as it opens, and each of its scenes; the person at the screen stays the same."""
    window, who = journey.running.window, journey.running.services.user.name
    for place in window.features:
        window.go(place)
        journey.settle()
        yield place
        for name, show in window.pages[place].scenes():
            show()
            journey.settle()
            yield f"{place}, {name}"
        journey.sit_down(who)


def words_in(window: QWidget) -> set[str]:
    """What stands on labels and buttons, in fields that are empty, in tooltips, and what is read aloud."""
    found: set[str] = set()
    for each in window.findChildren(QWidget):
        if not each.isVisibleTo(window):
            continue
        found |= {each.toolTip(), each.accessibleName(), each.accessibleDescription()}
        if isinstance(each, QLabel | QAbstractButton | Paragraph):
            found.add(each.text().strip().replace("&&", "&"))
        elif isinstance(each, QLineEdit):
            found.add(each.placeholderText())
        elif isinstance(each, QTabBar):
            found |= {each.tabText(at) for at in range(each.count())}
        elif isinstance(each, QComboBox):
            found |= {each.itemText(at) for at in range(each.count())}
    return found


def english_of(code: str) -> set[str]:
    """The source texts that are translated to something else, and are not themselves words of that language."""
    if code == "en":
        return set()
    finished = [each for each in update.read(update.catalogue(code)) if each.finished and not each.plural]
    own = {said for each in finished for said in each.said}
    return {each.source for each in finished if "{" not in each.source and each.source not in own}


@pytest.mark.parametrize(
    ("first", "code", "mode", "size"),
    [("en", "da", "dark", WIDE), ("da", "nb", "light", NARROW), ("nb", "en", "dark", NARROW)],
)
def test_every_page_opens_in_every_language_and_no_other_is_left(
    journey: Journey, first: str, code: str, mode: str, size: tuple[int, int]
) -> None:
    """Qt's warnings fail the test by themselves, and `settle` fails it for every bug on a worker thread."""
    window, appearance = journey.running.window, journey.running.appearance
    appearance.set_language(first)
    journey.settle()
    appearance.set_language(code)
    appearance.set_mode(mode)
    window.resize(*size)
    english = english_of(code)
    assert len(english) > 500 or code == "en"
    left = set()
    for state in states(journey):
        picture = window.grab()
        assert (picture.width(), picture.height()) == size, state
        left |= {(state, text) for text in words_in(window) & english}
    assert left == set()


def test_the_palette_and_the_rail_speak_the_new_language(journey: Journey) -> None:
    window = journey.running.window
    journey.running.appearance.set_language("nb")
    journey.settle()
    window.open_palette()
    journey.settle()
    said = set(window.palette_box.texts())
    window.palette_box.hide()
    assert said and not said & english_of("nb")
    assert [each.text() for each in window.rail.items] == [
        each.title() for each in window.features.values() if each.id not in ("settings", "help")
    ]


def test_what_was_opened_in_one_language_is_still_in_view_in_another(journey: Journey, tmp_path: Path) -> None:
    journey.running.window.go("people")
    journey.settle()
    journey.running.appearance.set_language("en")
    journey.settle()
    assert journey.running.window.place == "people"
    people = list(journey.running.window.features).index("people")
    assert journey.running.window.rail.items[people].isChecked()
