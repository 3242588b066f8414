"""Rulebook: what the shell needs to know of the page; the page itself is read when it is first shown."""

from typing import Any

from desktop.base.changes import Change
from desktop.base.names import fold
from desktop.base.words import translate
from desktop.rulebook.actions import SUBJECTS, Norms, register, tasks
from desktop.rulebook.rules import ProposalState
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
    from desktop.rulebook import store  # imported late: start-up

    late = sum(1 for each in tasks(session) if each.overdue(session.now.date()))
    return late + len(store.proposals(session, ProposalState.OPEN))


def _find(session: Any, typed: str, limit: int) -> list[Hit]:
    """Rules whose code is typed, or whose words hold what is typed."""
    wanted = fold(typed).split()
    found = [
        Hit(id, f"{clause.code}  {clause.text}", translate("RulebookPage", "Rules"))
        for id, clause in register(session).clauses
        if all(each in fold(f"{clause.code} {clause.text}") for each in wanted)
    ]
    return found[:limit]


def feature(norms: Norms) -> Feature:
    """The place "Rules"; `norms` are what the rules can point to in the codex."""

    def page(services: Services) -> Page:
        from desktop.rulebook.view.page import RulebookPage  # imported late: start-up

        return RulebookPage(services, norms)

    return Feature(
        id="rulebook",
        title=lambda: translate("RulebookPage", "Rules"),
        icon="scale",
        page=page,
        waiting=_waiting,
        find=_find,
        subjects=SUBJECTS,
        restore=_restore,
    )
