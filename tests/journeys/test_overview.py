"""Journeys: the first page of the day: three due things answered by keyboard, cards arranged, numbers opened."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.overview.rules.cards import Card
from desktop.overview.rules.today import Wait
from desktop.overview.view.lines import LineButton
from desktop.questions.rules import State
from desktop.ui.links import Link
from tests.journeys.whole_window import Journey, journey, town

__all__ = ["journey", "town"]


def begin(journey: Journey) -> None:
    """Goes to the first page, as the program begins."""
    journey.press("Ctrl+1")
    assert journey.running.window.place == "overview"


def lines(journey: Journey, card: Card = Card.DUE) -> list[LineButton]:
    return [each for each in journey.page.board.cards[card].findChildren(LineButton) if each.isVisible()]


def test_the_morning_of_a_secretary_by_keyboard(journey: Journey) -> None:
    """Each of the first three due questions is opened with Enter, acted on, and left again with Ctrl+1."""
    begin(journey)
    due = [each for each in journey.page.today.matters if each.wait in (Wait.SEND, Wait.APPROVE, Wait.ANSWER)]
    titles = [each.title for each in sorted(due, key=lambda each: (each.due, each.id))[:3]]
    for title in titles:
        begin(journey)
        at = next(place for place, each in enumerate(lines(journey)) if each.line.title == title)
        lines(journey)[0].setFocus()
        for _ in range(at):
            journey.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        journey.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        journey.settle()
        assert journey.running.window.place == "questions"
        assert journey.page.detail.case.question.subject == title


def test_a_number_opens_the_list_it_counts(journey: Journey) -> None:
    begin(journey)
    state, count = journey.page.numbers.states[0]
    card = journey.page.board.cards[Card.STATES]
    journey.page.board.scroll_to(Card.STATES)
    link = card.findChildren(Link)[0]
    assert link.text() == str(count)
    link.click()
    journey.settle()
    assert journey.running.window.place == "questions"
    assert journey.page.listing.query().states == (State(state),)
    assert journey.page.listing.model.total == count


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
        journey.page.board.save_plot()
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
