"""Feature: a page without anything of its own is still a page."""

from pytestqt.qtbot import QtBot

from desktop.ui.feature import Feature, Hit, Page


def test_an_empty_page_answers_the_shells_questions(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.open_record(1)
    page.refresh()
    page.leave()
    assert page.commands() == ()


def test_a_feature_needs_only_its_words_and_its_page(qtbot: QtBot) -> None:
    feature = Feature("questions", lambda: "Questions", "mail", lambda _services: Page())
    assert (feature.waiting, feature.find, feature.restore) == (None, None, None)
    assert Hit(47, "2029-047").note == ""
