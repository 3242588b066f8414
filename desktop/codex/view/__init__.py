"""Codex: what the shell needs to know of the page; the page itself is read when it is first shown."""

from collections.abc import Callable
from typing import Any

from desktop.base.changes import Change
from desktop.base.rights import Right
from desktop.base.words import translate
from desktop.storage.session import Session
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.services import Services

_SUBJECTS = ("codex_wording", "codex_question", "codex_star", "codex_sign")


def feature(joined: Callable[[], Any] = lambda: None) -> Feature:
    """The place "Codex"; `joined` gives, when the page is made, the `actions.Agendas` that questions can be sent to."""

    def page(services: Services) -> Page:
        from desktop.codex.view.page import CodexPage  # imported late: start-up

        return CodexPage(services, joined())

    def find(session: Session, text: str, limit: int) -> list[Hit]:
        from desktop.codex.view.finding import find as look_up  # imported late: start-up

        return look_up(session, text, limit)

    def restore(session: Session, change: Change) -> Change:
        from desktop.codex.actions import restore as put_back  # imported late: start-up

        return put_back(session, change)

    title = lambda: translate("CodexPage", "Codex")  # noqa: E731 - asked anew in each language
    return Feature(
        "codex",
        title,
        "book-open",
        page,
        find=find,
        subjects=_SUBJECTS,
        restore=restore,
        right=Right.CODEX,
    )
