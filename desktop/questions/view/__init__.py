"""Questions: what the shell needs to know of the register; its page is read when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.base.changes import Change
from desktop.base.rights import Right
from desktop.base.words import translate
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.services import Services


@dataclass(frozen=True)
class Counted:
    """A list as a number elsewhere counts it: open ones in a state, or a committee's or a list's answers.

    Answers are those that went out from the day `since` until the day `until`; confidential guidance and agreed
    deadlines are not among them (D1, D3a).
    """

    state: str = ""
    committee_id: int | None = None
    party: str | None = None
    since: date | None = None
    until: date | None = None


def waiting(session: Any) -> int:
    """How many questions are open: the number on the rail."""
    # imported late: start-up
    from desktop.questions import store
    from desktop.questions.rules import View

    return store.counts(session, session.now.date()).views[View.OPEN]


def find(session: Any, typed: str, limit: int) -> list[Hit]:
    """Questions that hold the typed words, for the palette."""
    # imported late: start-up
    from desktop.questions import store
    from desktop.questions.words import state_text

    said = translate("QuestionPage", "Open {number}")
    lines = store.find(session, typed, limit)
    return [
        Hit(
            each.id,
            said.format(number=each.number),
            f"{each.subject} · {state_text(each.state)}",
            called=(each.number, each.subject),
        )
        for each in lines
    ]


def _restore(session: Any, change: Change) -> Change:
    from desktop.questions.actions import restore  # imported late: start-up

    return restore(session, change)


def feature(joined: Callable[[], Any] = lambda: None) -> Feature:
    """The place "Questions"; `joined` gives, when the page is made, who takes requests for visits over (B1.1)."""

    def page(services: Services) -> Page:
        from desktop.questions.view.page import QuestionsPage  # imported late: start-up

        return QuestionsPage(services, joined())

    return Feature(
        id="questions",
        title=lambda: translate("QuestionPage", "Questions"),
        icon="mail-question-mark",
        page=page,
        waiting=waiting,
        find=find,
        right=Right.QUESTIONS,
        subjects=("question",),
        restore=_restore,
    )


FEATURE = feature()
"""The register on its own."""
