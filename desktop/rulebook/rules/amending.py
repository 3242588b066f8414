"""Rulebook: proposals, the two consents, and the protocol of amendments (S0)."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.rulebook.rules.register import Clause, Register, check_clause


class ProposalKind(StrEnum):
    """What is proposed: another wording, a new rule, or a rule's end."""

    CHANGE = "change"
    ADD = "add"
    END = "end"


class ProposalState(StrEnum):
    """Where a proposal stands."""

    OPEN = "open"
    ADOPTED = "adopted"
    WITHDRAWN = "withdrawn"


class ConsentSide(StrEnum):
    """The two who must agree (S0)."""

    MAYOR = "mayor"
    CHIEF_EXECUTIVE = "chief_executive"


@dataclass(frozen=True)
class Consent:
    """One side's consent: who gave it on which day, and who noted it (S0)."""

    side: ConsentSide
    name: str
    day: date
    noted_by: str = ""


@dataclass(frozen=True)
class Proposal:
    """A proposed change of the rules, what stood before and what is to stand (S0).

    `origin` tells where it comes from, such as a theme meeting's agreement (U6).
    """

    kind: ProposalKind
    made_by: str
    made_on: date
    rule_id: int = 0
    before: tuple[Clause, ...] = ()
    after: tuple[Clause, ...] = ()
    reason: str = ""
    origin: str = ""
    consents: tuple[Consent, ...] = ()
    state: ProposalState = ProposalState.OPEN
    remark: str = ""
    id: int = 0
    version: int = 0

    def consent(self, side: ConsentSide) -> Consent | None:
        """One side's consent, or None while it is missing."""
        return next((each for each in self.consents if each.side is side), None)


class AmendmentKind(StrEnum):
    """What a line of the protocol tells of."""

    STARTED = "started"
    CHANGED = "changed"
    ADDED = "added"
    ENDED = "ended"
    REORDERED = "reordered"


@dataclass(frozen=True)
class Amendment:
    """A line of the amendment protocol: which body, case number or date, and what it did (S0)."""

    day: date
    kind: AmendmentKind
    body: str
    case_number: str = ""
    told: str = ""
    proposal_id: int = 0
    id: int = 0
    version: int = 0


def needs(proposal: Proposal) -> tuple[ConsentSide, ...]:
    """The sides whose consent is missing, the mayor first (S0)."""
    return tuple(side for side in ConsentSide if proposal.consent(side) is None)


def adoptable(proposal: Proposal) -> bool:
    """Whether both sides agree and nothing has been decided yet (S0)."""
    return proposal.state is ProposalState.OPEN and not needs(proposal)


def check_proposal(proposal: Proposal, register: Register) -> Proposal:
    """The proposal, tidied; raises Refused when it changes nothing, or its rule or new wording cannot be (S0)."""
    stands = register.clause(proposal.rule_id)
    if proposal.kind is not ProposalKind.ADD and stands is None:
        raise _refused(
            translate("Rulebook", "The rule is not in force"),
            translate("Rulebook", "Propose a new rule instead."),
        )
    if proposal.kind is ProposalKind.END:
        return replace(proposal, before=(stands,) if stands else (), after=())
    after = tuple(check_clause(each, register, proposal.rule_id) for each in proposal.after)
    if not after or (stands is not None and _same(stands, after[0])):
        raise _refused(
            translate("Rulebook", "The proposal changes nothing"),
            translate("Rulebook", "Change the wording, the responsibility or the deadline."),
        )
    return replace(proposal, before=(stands,) if stands else (), after=after, reason=proposal.reason.strip())


def check_consent(proposal: Proposal, consent: Consent, today: date) -> Consent:
    """The consent; raises Refused without a name, in the future, before the proposal, or when one person gives both."""
    _open(proposal)
    name = consent.name.strip()
    if not name:
        raise _refused(
            translate("Rulebook", "Nobody is named for the consent"), translate("Rulebook", "Enter who agreed.")
        )
    if not proposal.made_on <= consent.day <= today:
        raise _refused(
            translate("Rulebook", "The consent is dated before the proposal or after today"),
            translate("Rulebook", "Enter the day on which the consent was given."),
        )
    if any(each.side is not consent.side and each.name.casefold() == name.casefold() for each in proposal.consents):
        raise _refused(
            translate("Rulebook", "One person cannot agree for both sides"),
            translate("Rulebook", "The mayor and the chief executive each give their own consent."),
        )
    return replace(consent, name=name)


def consented(proposal: Proposal, consent: Consent, today: date) -> Proposal:
    """The proposal with one side's consent, in place of an earlier one of that side (S0)."""
    given = check_consent(proposal, consent, today)
    kept = tuple(each for each in proposal.consents if each.side is not given.side)
    both = sorted((*kept, given), key=lambda each: list(ConsentSide).index(each.side))
    return replace(proposal, consents=tuple(both))


def unconsented(proposal: Proposal, side: ConsentSide) -> Proposal:
    """The proposal without one side's consent, which was taken back before the change was adopted (S0)."""
    _open(proposal)
    return replace(proposal, consents=tuple(each for each in proposal.consents if each.side is not side))


def withdrawn(proposal: Proposal, remark: str) -> Proposal:
    """The proposal, withdrawn; it stays on record (S0)."""
    _open(proposal)
    return replace(proposal, state=ProposalState.WITHDRAWN, remark=remark.strip())


def adopted(proposal: Proposal, register: Register, day: date) -> Proposal:
    """The proposal as adopted on a day; raises Refused without both consents, or when the rule changed since (S0)."""
    _open(proposal)
    lacking = needs(proposal)
    if lacking:
        raise _refused(
            translate("Rulebook", "The rules change only when mayor and chief executive agree"),
            translate("Rulebook", "Note the mayor's consent first.")
            if ConsentSide.MAYOR in lacking
            else translate("Rulebook", "Note the chief executive's consent first."),
        )
    if day < max(each.day for each in proposal.consents):
        raise _refused(
            translate("Rulebook", "The change is dated before the last consent"),
            translate("Rulebook", "Enter the day of the last consent, or a later one."),
        )
    stands = register.clause(proposal.rule_id)
    kept = stands is not None and bool(proposal.before) and _same(stands, proposal.before[0])
    if proposal.kind is not ProposalKind.ADD and not kept:
        raise _refused(
            translate("Rulebook", "The rule has changed since the proposal was made"),
            translate("Rulebook", "Withdraw it, and propose anew from the present wording."),
        )
    if proposal.after:
        check_clause(proposal.after[0], register, proposal.rule_id)
    return replace(proposal, state=ProposalState.ADOPTED)


def _same(one: Clause, other: Clause) -> bool:
    """Whether two clauses say the same; their place in the section may differ."""
    return replace(one, place=0) == replace(other, place=0)


def _open(proposal: Proposal) -> None:
    """Raises Refused when a proposal has been adopted or withdrawn already."""
    if proposal.state is not ProposalState.OPEN:
        raise _refused(
            translate("Rulebook", "The proposal has been decided already"),
            translate("Rulebook", "Make a new proposal."),
        )


def _refused(title: str, advice: str) -> Refused:
    """A refusal by the rule that both must agree."""
    return Refused(title, advice=advice, rule="S0")
