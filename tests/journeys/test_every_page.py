"""Every page and its states, in Danish and Norwegian, light and dark: no warning of Qt, no bug, no English left over.

In English every page is opened by tests/shell/test_screenshots.py.

The first walk is that of somebody who does not own a confidential talk: nothing of it is in any of the states (D1, D4).
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from desktop.people import store as people_store
from desktop.people.rules import approvers_on, members_on
from desktop.questions import talks
from desktop.questions.rules import Talk
from desktop.shell.window import Window
from desktop.ui.text import Paragraph
from i18n import update
from tests.journeys.whole_window import NOW, Journey, journey, town

__all__ = ["journey", "town"]

WIDE, NARROW = (1920, 1080), (1000, 700)
DAY = date(2027, 6, 20)
"""A Sunday on which nothing else happens in the demo: by it a talk is recognised wherever it shows."""
TRACES = ("20. juni", "2027-06-20", "20.6.2027", "20/6")


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


def in_view(widget: QWidget) -> Iterator[QWidget]:
    """What is shown inside a widget; the pages behind the one in view are not looked through."""
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isHidden():
            yield child
            yield from in_view(child)


def words_in(window: QWidget) -> set[str]:
    """What stands on labels and buttons, in fields that are empty, in tooltips, and what is read aloud."""
    found: set[str] = set()
    for each in in_view(window):
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


def rows_in(window: QWidget) -> set[str]:
    """What stands in the lists and the texts in view."""
    shown = list(in_view(window))
    said = {each.toPlainText() for each in shown if isinstance(each, QTextEdit)}
    for view in shown:
        if isinstance(view, QAbstractItemView) and (model := view.model()) is not None:
            wide = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
            rows, columns = range(min(model.rowCount(), 50)), range(wide)
            said |= {str(model.index(row, column).data()) for row in rows for column in columns}
    return said


def register_talk(journey: Journey) -> Talk:
    """The person at the screen registers a talk."""
    database, who = journey.running.database, journey.running.services.user.name
    with database.writing(who) as session:
        member = members_on(people_store.members(session), NOW.date())[0]
        official = approvers_on(people_store.officials(session), NOW.date())[0]
        return talks.register(session, Talk(member.id, official.id, DAY, who))


def other_person(journey: Journey) -> str:
    """Somebody else who may sit at the screen."""
    officials = journey.look(people_store.officials)
    return next(str(each.name) for each in officials if each.name != journey.running.services.user.name)


def english_of(code: str) -> set[str]:
    """The source texts that are translated to something else, and are not themselves words of that language."""
    finished = [each for each in update.read(update.catalogue(code)) if each.finished and not each.plural]
    own = {said for each in finished for said in each.said}
    return {each.source for each in finished if "{" not in each.source and each.source not in own}


@pytest.mark.parametrize(("first", "code", "mode", "size"), [("en", "da", "dark", WIDE), ("da", "nb", "light", NARROW)])
def test_every_page_opens_in_every_language_and_no_other_is_left(
    journey: Journey, first: str, code: str, mode: str, size: tuple[int, int]
) -> None:
    """Qt's warnings fail the test by themselves, and `settle` fails it for every bug on a worker thread."""
    window, english = turned(journey, first, code, mode, size), english_of(code)
    assert len(english) > 500
    register_talk(journey)
    journey.sit_down(other_person(journey))
    left, traces = set(), set()
    for state in states(journey):
        assert (window.width(), window.height()) == size, state
        said = words_in(window)
        left |= {(state, text) for text in said & english}
        everything = "\n".join(said | rows_in(window))
        traces |= {(state, trace) for trace in TRACES if trace in everything}
    assert left == set()
    assert traces == set(), "D1, D4: another person finds a talk nowhere"


def turned(journey: Journey, first: str, code: str, mode: str, size: tuple[int, int]) -> Window:
    """The window after a switch from one language to another, in a look and a size."""
    window, appearance = journey.running.window, journey.running.appearance
    appearance.set_language(first)
    journey.settle()
    appearance.set_language(code)
    appearance.set_mode(mode)
    window.resize(*size)
    return window


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
