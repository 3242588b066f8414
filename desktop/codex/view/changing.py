"""Codex: what is changed from the page: each thing is asked for in place above the text, and refused there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject

from desktop.base.changes import Change
from desktop.codex import actions, rules
from desktop.codex.actions import Agendas, Coming
from desktop.codex.rules import Library, Own, OwnQuestion, Question, Shelf, Sign, Wording
from desktop.codex.view import asks
from desktop.codex.view.questions import QuestionsPane
from desktop.codex.view.reading import Reading
from desktop.codex.view.sides import Sides
from desktop.storage.session import Session
from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.forms import Days
from desktop.ui.panes import Panes
from desktop.ui.services import Services

Act = Callable[[Session], Change]


class Shown(Protocol):
    """What is asked of the page."""

    services: Services
    library: Library
    own: Own
    coming: tuple[Coming, ...]
    chapter: str
    reading: Reading
    questions: QuestionsPane
    sides: Sides
    panes: Panes

    def today(self) -> date:
        """The day by which wordings hold."""

    def show_chapter(self, chapter: str) -> None:
        """Shows a chapter, or the signs of trouble."""


class Changing(QObject):
    """Asks, and writes through the actions (K3, U4)."""

    def __init__(self, page: Shown, agendas: Agendas | None) -> None:
        super().__init__()
        self._page, self._agendas = page, agendas
        self._days = Days(page.today)

    def turn_star(self, question: str) -> None:
        """Stars a question, or takes its star away."""
        page = self._page
        page.services.tasks.write(
            lambda session: actions.turn_star(session, question), failed=page.reading.slot.tell, owner=page.reading
        )

    def adopt(self) -> None:
        """Asks for a wording of the chapter in view that has been adopted (K3)."""
        page = self._page
        if page.chapter == Shelf.SIGNS:
            return
        chapter = page.library.by_id[page.chapter]
        stands = rules.in_force(page.own, chapter.id, page.today())

        def take(given: Given) -> Act:
            new = Wording(chapter.id, given["text"], given["adopted"], given["body"], given["case_number"])
            return lambda session: actions.adopt_wording(session, new)

        self._ask(asks.wording(chapter, stands, page.today()), take)

    def new_question(self) -> None:
        """Asks for an own question about the chapter in view (K3)."""
        self._ask_question(OwnQuestion(self._page.chapter, ""), None)

    def change_question(self, question: Question) -> None:
        """Asks for other words of an own question (K3)."""
        held = next(each for each in self._page.own.questions if rules.own_id(each) == question.id)
        self._ask_question(held, held)

    def new_sign(self) -> None:
        """Asks for a sign of trouble (U4)."""
        self._page.show_chapter(Shelf.SIGNS)
        self._ask_sign(Sign(self._page.library.groups[0].id, ""), None)

    def change_sign(self, id: str) -> None:
        """Asks for other words of a sign; without words it is left out (U4)."""
        page = self._page
        every = (sign for each in page.library.groups for sign in rules.signs_of(page.library, page.own, each.id))
        held = next((each for each in every if id in (each.shipped, f"sign-{each.id}")), None)
        if held is not None:
            self._ask_sign(held, held)

    def send(self) -> None:
        """Asks which theme meeting the chosen questions go to (K3)."""
        page, agendas = self._page, self._agendas
        picked = tuple(page.questions.picked.values())
        if agendas is None or not picked:
            return

        def take(given: Given) -> Act:
            return lambda session: agendas.send(session, given["meeting"], picked)

        self._ask(asks.sending(page.coming, len(picked)), take, page.questions.forget_picks)

    def _ask_question(self, start: OwnQuestion, held: OwnQuestion | None) -> None:
        def take(given: Given) -> Act:
            new = replace(start, text=given["text"], scale=bool(given["scale"]))
            return lambda session: actions.save_question(session, new)

        self._ask(asks.question(held), take)

    def _ask_sign(self, start: Sign, held: Sign | None) -> None:
        def take(given: Given) -> Act:
            text = given["text"] or ""
            new = replace(start, group=given["group"], text=text, gone=held is not None and not text)
            return lambda session: actions.save_sign(session, new)

        self._ask(asks.sign(self._page.library.groups, held), take)

    def _ask(self, wanted: Wanted, take: Callable[[Given], Act], then: Callable[[], None] | None = None) -> None:
        """Asks in place above the text; what a rule refuses is told there, and nothing typed is lost."""
        page = self._page
        page.sides.close_paper()
        page.sides.tabs.set_current(0)
        page.panes.show_one(detail=True)

        def answer(ask: Ask, given: Given) -> None:
            def done(_change: Change) -> None:
                page.reading.slot.close_ask()
                if then is not None:
                    then()

            page.services.tasks.write(take(given), done, ask.complain, owner=page.reading)

        page.reading.slot.show_ask(wanted, self._days, answer)
