"""Journeys: the first page of the day: three due things answered by keyboard, cards arranged, numbers opened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop.overview.rules.cards import Card
from desktop.overview.rules.today import Wait, facts
from desktop.overview.view.lines import LineButton
from desktop.overview.view.rowplots import RowPlot
from desktop.people import store as people_store
from desktop.people.rules import OfficialKind
from desktop.questions import store
from desktop.questions.rules import AngleState, State
from desktop.ui.links import Link
from desktop.ui.pieces import CheckRow
from tests.journeys.whole_window import Journey, journey, town

__all__ = ["journey", "town"]


def begin(journey: Journey) -> None:
    """Goes to the first page, as the program begins."""
    journey.press("Ctrl+1")
    assert journey.running.window.place == "overview"


def lines(journey: Journey, card: Card = Card.DUE) -> list[LineButton]:
    return [each for each in journey.page.board.cards[card].findChildren(LineButton) if each.isVisible()]


def go_to(journey: Journey, wanted: Callable[[QWidget], bool]) -> QWidget:
    """Goes on with Tab until the focus is where it is wanted."""
    for _ in range(150):
        at = QApplication.focusWidget()
        if at is not None and wanted(at):
            return at
        journey.qtbot.keyClick(at or journey.running.window, Qt.Key.Key_Tab)
    raise AssertionError("Tab does not go there")


def is_angle(name: str, at: QWidget) -> bool:
    """Whether a control is the box of an angle."""
    return isinstance(at, CheckRow) and name in at.accessibleName()


def open_line(journey: Journey, title: str) -> None:
    """Goes to a line of the first page with the arrow keys, and opens it."""
    begin(journey)
    lines(journey)[0].setFocus()
    at = next(place for place, each in enumerate(lines(journey)) if each.line.title == title)
    for _ in range(at):
        journey.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    journey.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    journey.settle()


def test_D3b_D5_the_first_overdue_question_is_answered_approved_and_sent_by_keyboard(journey: Journey) -> None:
    begin(journey)
    first = journey.page.today
    matter = next(each for each in first.matters if each.wait is Wait.ANSWER and each.due < first.day)
    before, open_before = facts(first.matters, first.day), sum(count for _, count in journey.page.numbers.states)
    officials = journey.look(people_store.officials)
    journey.sit_down(next(each.name for each in officials if each.kind is OfficialKind.SECRETARY))

    open_line(journey, matter.title)
    go_to(journey, lambda at: at is journey.page.detail.body.answer.editor.edit)
    journey.type(journey.page.detail.body.answer.editor.edit, "Der sættes vejbump op i marts.")
    for angle in journey.look(store.get, matter.id).angles:
        if angle.state is AngleState.OPEN:
            box = go_to(journey, partial(is_angle, angle.name))
            journey.qtbot.keyClick(box, Qt.Key.Key_Space)
            journey.settle()
    journey.press("Ctrl+Return")
    assert journey.look(store.get, matter.id).state is State.FOR_APPROVAL

    journey.sit_down(next(each.name for each in officials if each.kind is OfficialKind.CHIEF_OF_STAFF))
    open_line(journey, matter.title)
    journey.press("Ctrl+Return")
    assert journey.look(store.get, matter.id).state is State.APPROVED
    journey.press("Ctrl+Return")
    journey.qtbot.keyClick(go_to(journey, lambda at: at is journey.page.detail.ask.yes), Qt.Key.Key_Space)
    journey.settle()
    assert journey.look(store.get, matter.id).state is State.SENT

    begin(journey)
    now = facts(journey.page.today.matters, journey.page.today.day)
    assert (now.overdue, now.today, now.approvals) == (before.overdue - 1, before.today, before.approvals)
    assert sum(count for _, count in journey.page.numbers.states) == open_before - 1
    assert matter.title not in [each.line.title for each in lines(journey)]


def test_a_number_opens_the_list_it_counts(journey: Journey) -> None:
    begin(journey)
    state, count = journey.page.numbers.states[0]
    plot = journey.page.board.cards[Card.STATES].findChild(RowPlot)
    plot.setFocus()
    journey.qtbot.keyClick(plot, Qt.Key.Key_Return)
    journey.settle()
    assert journey.running.window.place == "questions"
    assert journey.page.listing.query().states == (State(state),)
    assert journey.page.listing.model.total == count


def test_D1_the_answers_of_a_list_and_a_committee_are_those_that_were_counted(journey: Journey) -> None:
    for card in (Card.PARTIES, Card.COMMITTEES):
        begin(journey)
        numbers = journey.page.numbers
        figure = (numbers.parties if card is Card.PARTIES else numbers.committees)[1]
        journey.page.board.numbers.turn((card,))
        link = next(
            each for each in journey.page.board.cards[card].findChildren(Link) if figure.name in each.accessibleName()
        )
        link.click()
        journey.settle()
        assert journey.page.listing.model.total == figure.count
        assert journey.page.listing.filters.days.text(), "the days are told beside the filters"
    journey.page.listing.clear_filters()
    journey.settle()
    assert journey.page.listing.query().since is None


def test_the_visits_of_an_institution_are_those_that_were_counted(journey: Journey) -> None:
    begin(journey)
    _, _, count = journey.page.numbers.visits[1]
    journey.page.board.numbers.turn((Card.INSTITUTIONS,))
    journey.page.board.cards[Card.INSTITUTIONS].findChildren(Link)[1].click()
    journey.settle()
    assert journey.running.window.place == "visits"
    assert journey.page.listing.model.total == count


def test_a_question_is_begun_from_the_first_page(journey: Journey) -> None:
    begin(journey)
    journey.press("Ctrl+N")
    assert journey.running.window.place == "questions"
    assert not journey.page.right.shows(journey.page.detail)


def test_a_card_put_away_stays_away(journey: Journey) -> None:
    begin(journey)
    journey.page.board.cards[Card.BACKUP].hidden.emit(Card.BACKUP)
    assert not journey.page.board.cards[Card.BACKUP].isVisible()
    assert Card.BACKUP in journey.page.board.layout_now.hidden
    action = next(each for each in journey.page.choice_menu().actions() if not each.isChecked())
    action.trigger()
    assert journey.page.board.cards[Card.BACKUP].isVisible()


def test_the_numbers_can_be_copied_and_read_as_a_table(journey: Journey) -> None:
    begin(journey)
    journey.press("Ctrl+Shift+T")
    journey.press("Ctrl+Shift+C")
    told = QGuiApplication.clipboard().text()
    assert all(each.name in told for each in journey.page.numbers.parties)
    assert "\t" in told


def test_the_plot_is_saved_as_png_and_svg(journey: Journey) -> None:
    begin(journey)
    for ending, begins in (("png", b"\x89PNG"), ("svg", b"<?xml")):
        file = journey.folder / f"plot.{ending}"
        journey.asker.prepare(file)
        journey.page.board.numbers.save()
        assert file.read_bytes().startswith(begins)


def test_the_week_is_shown_and_left_with_esc(journey: Journey) -> None:
    begin(journey)
    journey.press("Ctrl+P")
    journey.page.close_paper()
    assert lines(journey)[0].isVisible()


def test_mine_shows_fewer_than_all(journey: Journey) -> None:
    begin(journey)
    every = len(lines(journey))
    journey.press("Ctrl+Shift+M")
    assert len(lines(journey)) < every
