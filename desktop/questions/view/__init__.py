"""Questions: what the shell needs to know of the register; its page is read when it is first shown."""

from typing import Any

from desktop.base.words import translate
from desktop.questions import actions, store
from desktop.questions.actions import Successors
from desktop.questions.rules import View
from desktop.questions.words import state_text
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.services import Services


def waiting(session: Any) -> int:
    """How many questions are open: the number on the rail."""
    return store.counts(session, session.now.date()).views[View.OPEN]


def find(session: Any, typed: str, limit: int) -> list[Hit]:
    """Questions that hold the typed words, for the palette."""
    said = translate("QuestionPage", "Open {number}")
    lines = store.find(session, typed, limit)
    return [
        Hit(each.id, said.format(number=each.number), f"{each.subject} · {state_text(each.state)}") for each in lines
    ]


def feature(successors: Successors | None = None) -> Feature:
    """The place "Questions"; requests for visits go to `successors`, where there is such a room (B1.1)."""

    def page(services: Services) -> Page:
        from desktop.questions.view.page import QuestionsPage  # imported late: start-up

        return QuestionsPage(services, successors)

    return Feature(
        id="questions",
        title=lambda: translate("QuestionPage", "Questions"),
        icon="mail-question-mark",
        page=page,
        waiting=waiting,
        find=find,
        subjects=("question",),
        restore=actions.restore,
    )


FEATURE = feature()
"""The register on its own."""
