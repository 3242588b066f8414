"""Dispatches: what the shell needs to know of the page; the page itself is read when it is first shown."""

from desktop.base.rights import Right
from desktop.base.words import translate
from desktop.storage.session import Session
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.services import Services


def _page(services: Services) -> Page:
    from desktop.dispatch.view.page import DispatchPage  # imported late: start-up

    return DispatchPage(services)


def _find(session: Session, text: str, limit: int) -> list[Hit]:
    from desktop.dispatch.view.page import find  # imported late: start-up

    return find(session, text, limit)


FEATURE = Feature(
    "dispatch",
    lambda: translate("DispatchPage", "Dispatches"),
    "send",
    _page,
    find=_find,
    right=Right.DISPATCH,
    subjects=("dispatch",),
)
"""The place "Dispatches"."""
