"""Rulebook: what the shell needs to know of the page; the page itself is read when it is first shown."""

from collections.abc import Callable
from typing import Any

from desktop.base.changes import Change
from desktop.base.rights import Right
from desktop.base.words import translate
from desktop.ui.feature import Feature, Hit, Page
from desktop.ui.services import Services


def proposal_key(id: int) -> int:
    """The number `open_record` takes for a proposal: a rule's own id is positive."""
    return -id


def _restore(session: Any, change: Change) -> Change:
    from desktop.rulebook.actions import restore  # imported late: start-up

    return restore(session, change)


def _waiting(session: Any) -> int:
    """What waits: overdue follow-ups, and proposals that are not decided."""
    # imported late: start-up
    from desktop.rulebook import store
    from desktop.rulebook.actions import tasks
    from desktop.rulebook.rules import ProposalState

    late = sum(1 for each in tasks(session) if each.overdue(session.now.date()))
    return late + len(store.proposals(session, ProposalState.OPEN))


def _find(session: Any, typed: str, limit: int) -> list[Hit]:
    """Rules whose code is typed, or whose words hold what is typed."""
    # imported late: start-up
    from desktop.base.names import fold
    from desktop.rulebook.actions import register

    wanted = fold(typed).split()
    found = [
        Hit(id, f"{clause.code}  {clause.text}", translate("RulebookPage", "Rules"), called=(clause.code, clause.text))
        for id, clause in register(session).clauses
        if all(each in fold(f"{clause.code} {clause.text}") for each in wanted)
    ]
    return found[:limit]


def feature(joined: Callable[[], Any]) -> Feature:
    """The place "Rules"; `joined` gives, when the page is made, the `actions.Norms` of the codex."""

    def page(services: Services) -> Page:
        from desktop.rulebook.view.page import RulebookPage  # imported late: start-up

        return RulebookPage(services, joined())

    return Feature(
        id="rulebook",
        title=lambda: translate("RulebookPage", "Rules"),
        icon="scale",
        page=page,
        waiting=_waiting,
        find=_find,
        right=Right.RULEBOOK,
        subjects=("rule_proposal", "rule", "rulebook", "rule_follow_up", "rule_round"),
        restore=_restore,
    )
