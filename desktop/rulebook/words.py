"""Rulebook: the names of sides, deadlines, standings, consents and amendments, in the language spoken."""

from datetime import date

from desktop.base.dates import date_text
from desktop.base.words import language, translate
from desktop.rulebook.rules import (
    Amendment,
    AmendmentKind,
    ConsentSide,
    Due,
    DueKind,
    LinkKind,
    Proposal,
    ProposalKind,
    ProposalState,
    Side,
    Standing,
    needs,
)

_LEAP = 2028
"""A year in which every day of the year exists."""


def side_text(side: Side) -> str:
    """Who answers for a rule."""
    return {
        Side.ADMINISTRATION: translate("RulebookPaper", "Administration"),
        Side.POLITICS: translate("RulebookPaper", "Politics"),
        Side.BOTH: translate("RulebookPaper", "Both"),
    }[side]


def due_kind_text(kind: DueKind) -> str:
    """A kind of deadline."""
    return {
        DueKind.RUNNING: translate("RulebookPaper", "Running"),
        DueKind.MONTHLY: translate("RulebookPaper", "Every month"),
        DueKind.YEARLY: translate("RulebookPaper", "On days of each year"),
        DueKind.PROGRAMME: translate("RulebookPaper", "By a programme"),
        DueKind.ONCE: translate("RulebookPaper", "Once"),
        DueKind.LAPSES: translate("RulebookPaper", "Lapses"),
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
            return translate("RulebookPaper", "Until {day}").format(day=date_text(due.day, language()))
        case _:
            return due_kind_text(due.kind)


def dues_text(dues: tuple[Due, ...]) -> str:
    """All deadlines of a rule in one line."""
    return " · ".join(due_text(each) for each in dues)


def day_of_year(told: str) -> str:
    """A day of each year, without the year: 30 April."""
    day = date.fromisoformat(f"{_LEAP}-{told}")
    return date_text(day, language()).replace(f" {_LEAP}", "")


def dates_typed(dues: tuple[Due, ...]) -> str:
    """The days of some deadlines as they are typed: 30.4., 31.8., and with the year where it is one year's only."""
    yearly = [date.fromisoformat(f"{_LEAP}-{day}") for due in dues if due.kind is DueKind.YEARLY for day in due.days]
    once = [due.day for due in dues if due.kind is DueKind.ONCE and due.day is not None]
    return ", ".join(
        [*(f"{day.day}.{day.month}." for day in yearly), *(f"{day.day}.{day.month}.{day.year}" for day in once)]
    )


def dues_typed(dues: tuple[Due, ...]) -> str:
    """Some deadlines as they are typed into a table: words, then days."""
    plain = [due.text or due_kind_text(due.kind) for due in dues if not due.days and due.day is None]
    days = dates_typed(dues)
    return ", ".join([*plain, *([days] if days else [])])


def side_short(side: Side) -> str:
    """Who answers for a rule, where there is little room."""
    return translate("RulebookPaper", "Adm.") if side is Side.ADMINISTRATION else side_text(side)


def who_text(side: Side, persons: tuple[str, ...]) -> str:
    """Who answers for a rule, with the persons who follow it up."""
    return ", ".join((side_text(side), *persons))


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


def needs_text(proposal: Proposal) -> str:
    """What a proposal waits for, or what became of it."""
    if proposal.state is not ProposalState.OPEN:
        return proposal_state_text(proposal.state)
    lacking = needs(proposal)
    if len(lacking) > 1:
        return translate("Rulebook", "Awaits both consents")
    if lacking:
        return translate("Rulebook", "Awaits: {side}").format(side=consent_text(lacking[0]))
    return translate("Rulebook", "Both agree")


def consent_text(side: ConsentSide) -> str:
    """Who consents."""
    return {
        ConsentSide.MAYOR: translate("Rulebook", "Mayor"),
        ConsentSide.CHIEF_EXECUTIVE: translate("Rulebook", "Chief executive"),
    }[side]


def amendment_text(kind: AmendmentKind) -> str:
    """What a line of the protocol tells of."""
    return {
        AmendmentKind.STARTED: translate("RulebookPaper", "Register adopted"),
        AmendmentKind.CHANGED: translate("RulebookPaper", "Rule changed"),
        AmendmentKind.ADDED: translate("RulebookPaper", "Rule added"),
        AmendmentKind.ENDED: translate("RulebookPaper", "Rule ended"),
        AmendmentKind.REORDERED: translate("RulebookPaper", "Order changed"),
    }[kind]


def line_text(line: Amendment) -> str:
    """A line of the protocol: what was done, and to which rule."""
    said = amendment_text(line.kind)
    return f"{said}: {line.told}" if line.told else said


def rule_text(rule: str) -> str:
    """How a rule is named to the user: what S0 demands, else the rule of the interplay."""
    if rule == "S0":
        return translate("Rule", "A change needs both consents")
    if rule.startswith("S-"):
        return translate("Rule", "Interplay rule {number}").format(number=rule[2:])
    return translate("Rule", "Rule register")


def rule_sentence(rule: str) -> str:
    """What a rule says, in one sentence of our own."""
    return {
        "S0": translate(
            "Rule",
            "The rules change only when mayor and chief executive agree. "
            "Each change makes a new version and a line in the amendment protocol.",
        ),
        "S-A6": translate(
            "Rule", "The economy is reported each month and the results each tertial, as recurring follow-ups."
        ),
        "S-D3": translate("Rule", "Decisions are followed up, and their status is reported each tertial and year."),
    }.get(rule) or translate("Rule", "Every rule has somebody who answers for it, a deadline, and a history.")
