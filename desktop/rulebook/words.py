"""Rulebook: the names of sides, deadlines, standings, consents and amendments, in the language spoken."""

from datetime import date

from desktop.base.dates import date_text
from desktop.base.words import language, translate
from desktop.rulebook.rules import (
    AmendmentKind,
    ConsentSide,
    Due,
    DueKind,
    LinkKind,
    ProposalKind,
    ProposalState,
    Side,
    Standing,
)

_LEAP = 2028
"""A year in which every day of the year exists."""


def side_text(side: Side) -> str:
    """Who answers for a rule."""
    return {
        Side.ADMINISTRATION: translate("Rulebook", "Administration"),
        Side.POLITICS: translate("Rulebook", "Politics"),
        Side.BOTH: translate("Rulebook", "Both"),
    }[side]


def due_kind_text(kind: DueKind) -> str:
    """A kind of deadline."""
    return {
        DueKind.RUNNING: translate("Rulebook", "Running"),
        DueKind.MONTHLY: translate("Rulebook", "Every month"),
        DueKind.YEARLY: translate("Rulebook", "On days of each year"),
        DueKind.PROGRAMME: translate("Rulebook", "By a programme"),
        DueKind.ONCE: translate("Rulebook", "Once"),
        DueKind.LAPSES: translate("Rulebook", "Lapses"),
    }[kind]


def due_text(due: Due) -> str:
    """One deadline as it stands in the register."""
    match due.kind:
        case DueKind.YEARLY:
            return ", ".join(day_of_year(each) for each in due.days)
        case DueKind.PROGRAMME:
            return due.text
        case DueKind.ONCE if due.day is not None:
            return date_text(due.day, language())
        case DueKind.LAPSES if due.day is not None:
            return translate("Rulebook", "Until {day}").format(day=date_text(due.day, language()))
        case _:
            return due_kind_text(due.kind)


def dues_text(dues: tuple[Due, ...]) -> str:
    """All deadlines of a rule in one line."""
    return " · ".join(due_text(each) for each in dues)


def day_of_year(told: str) -> str:
    """A day of each year, without the year: 30 April."""
    day = date.fromisoformat(f"{_LEAP}-{told}")
    return date_text(day, language()).replace(f" {_LEAP}", "")


def link_kind_text(kind: LinkKind) -> str:
    """What a rule points to."""
    return {
        LinkKind.DELEGATION: translate("Rulebook", "Rules of delegation"),
        LinkKind.NORM: translate("Rulebook", "Codex norm"),
        LinkKind.DECISION: translate("Rulebook", "Decision"),
    }[kind]


def standing_text(standing: Standing) -> str:
    """How a rule fares."""
    return {
        Standing.NOT_YET: translate("Rulebook", "Not followed up yet"),
        Standing.KEPT: translate("Rulebook", "Kept"),
        Standing.PARTLY: translate("Rulebook", "Partly kept"),
        Standing.BROKEN: translate("Rulebook", "Not kept"),
    }[standing]


def proposal_kind_text(kind: ProposalKind) -> str:
    """What is proposed."""
    return {
        ProposalKind.CHANGE: translate("Rulebook", "Change of a rule"),
        ProposalKind.ADD: translate("Rulebook", "New rule"),
        ProposalKind.END: translate("Rulebook", "End of a rule"),
    }[kind]


def proposal_state_text(state: ProposalState) -> str:
    """Where a proposal stands."""
    return {
        ProposalState.OPEN: translate("Rulebook", "Awaits consent"),
        ProposalState.ADOPTED: translate("Rulebook", "Adopted"),
        ProposalState.WITHDRAWN: translate("Rulebook", "Withdrawn"),
    }[state]


def consent_text(side: ConsentSide) -> str:
    """Who consents."""
    return {
        ConsentSide.MAYOR: translate("Rulebook", "Mayor"),
        ConsentSide.CHIEF_EXECUTIVE: translate("Rulebook", "Chief executive"),
    }[side]


def amendment_text(kind: AmendmentKind) -> str:
    """What a line of the protocol tells of."""
    return {
        AmendmentKind.STARTED: translate("Rulebook", "Register adopted"),
        AmendmentKind.CHANGED: translate("Rulebook", "Rule changed"),
        AmendmentKind.ADDED: translate("Rulebook", "Rule added"),
        AmendmentKind.ENDED: translate("Rulebook", "Rule ended"),
        AmendmentKind.REORDERED: translate("Rulebook", "Order changed"),
    }[kind]
