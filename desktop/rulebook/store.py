"""Rulebook: the tables of rules, versions, proposals, amendments, follow-ups and evaluations."""

from collections.abc import Iterable

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Text, UniqueConstraint

from desktop.rulebook.rules import (
    Amendment,
    AmendmentKind,
    Clause,
    Consent,
    FollowUp,
    Front,
    Proposal,
    ProposalKind,
    ProposalState,
    Rating,
    Round,
    Rule,
    Section,
    Standing,
    Version,
)
from desktop.storage import records
from desktop.storage.session import Session
from desktop.storage.tables import Choice, Parts, table, texts

FRONTS = table(
    "rulebook_fronts",
    Column("title", String(200), nullable=False),
    Column("values", texts(), nullable=False),
    Column("sections", Parts(Section), nullable=False),
)
RULES = table("rulebook_rules", Column("persons", texts(), nullable=False))
VERSIONS = table(
    "rulebook_versions",
    Column("rule_id", ForeignKey("rulebook_rules.id"), nullable=False, index=True),
    Column("since", Date, nullable=False),
    Column("amendment_id", ForeignKey("rulebook_amendments.id"), nullable=False),
    Column("clause", Parts(Clause), nullable=False),
)
PROPOSALS = table(
    "rulebook_proposals",
    Column("kind", Choice(ProposalKind), nullable=False),
    Column("made_by", String(200), nullable=False),
    Column("made_on", Date, nullable=False),
    Column("rule_id", Integer, nullable=False, default=0),
    Column("before", Parts(Clause), nullable=False),
    Column("after", Parts(Clause), nullable=False),
    Column("reason", Text, nullable=False, default=""),
    Column("origin", String(200), nullable=False, default=""),
    Column("consents", Parts(Consent), nullable=False),
    Column("state", Choice(ProposalState), nullable=False, index=True),
    Column("remark", Text, nullable=False, default=""),
)
AMENDMENTS = table(
    "rulebook_amendments",
    Column("day", Date, nullable=False),
    Column("kind", Choice(AmendmentKind), nullable=False),
    Column("body", String(200), nullable=False),
    Column("case_number", String(80), nullable=False, default=""),
    Column("told", Text, nullable=False, default=""),
    Column("proposal_id", Integer, nullable=False, default=0),
)
FOLLOW_UPS = table(
    "rulebook_follow_ups",
    Column("rule_id", ForeignKey("rulebook_rules.id"), nullable=False, index=True),
    Column("day", Date, nullable=False),
    Column("by", String(200), nullable=False),
    Column("standing", Choice(Standing), nullable=False),
    Column("text", Text, nullable=False, default=""),
    Column("task", Date),
    UniqueConstraint("rule_id", "task"),
)
ROUNDS = table(
    "rulebook_rounds",
    Column("title", String(200), nullable=False),
    Column("day", Date, nullable=False),
)
RATINGS = table(
    "rulebook_ratings",
    Column("round_id", ForeignKey("rulebook_rounds.id"), nullable=False),
    Column("rule_id", ForeignKey("rulebook_rules.id"), nullable=False),
    Column("politics", Parts(int), nullable=False),
    Column("administration", Parts(int), nullable=False),
    Column("remark", Text, nullable=False, default=""),
    UniqueConstraint("round_id", "rule_id"),
)


def front(session: Session) -> Front:
    """The register's front; an empty one while there is no register."""
    return next(iter(records.every(session, FRONTS, Front)), Front())


def save_front(session: Session, changed: Front) -> Front:
    """Stores the front, new or changed; raises Stale when somebody else was first."""
    return records.save(session, FRONTS, changed) if changed.id else records.add(session, FRONTS, changed)


def rules(session: Session) -> tuple[Rule, ...]:
    """All rules there have been."""
    return records.every(session, RULES, Rule)


def rule(session: Session, id: int) -> Rule:
    """One rule; raises Problem when it is gone."""
    return records.get(session, RULES, Rule, id)


def add_rule(session: Session, new: Rule) -> Rule:
    """Stores a new rule, which says nothing until a version does."""
    return records.add(session, RULES, new)


def save_rule(session: Session, changed: Rule) -> Rule:
    """Stores who follows a rule up; raises Stale when somebody else was first."""
    return records.save(session, RULES, changed)


def versions(session: Session, rule_id: int = 0) -> tuple[Version, ...]:
    """All versions, or those of one rule, in the order in which they were made (S0)."""
    where = (VERSIONS.c.rule_id == rule_id,) if rule_id else ()
    return records.every(session, VERSIONS, Version, *where)


def add_versions(session: Session, new: Iterable[Version]) -> None:
    """Stores versions; there is no way to change one (S0)."""
    records.add_many(session, VERSIONS, tuple(new))


def proposals(session: Session, *states: ProposalState) -> tuple[Proposal, ...]:
    """The proposals in some states, or all, newest first (S0)."""
    where = (PROPOSALS.c.state.in_(states),) if states else ()
    return records.every(session, PROPOSALS, Proposal, *where, order=(PROPOSALS.c.id.desc(),))


def proposal(session: Session, id: int) -> Proposal:
    """One proposal; raises Problem when it is gone."""
    return records.get(session, PROPOSALS, Proposal, id)


def save_proposal(session: Session, changed: Proposal) -> Proposal:
    """Stores a proposal, new or changed; raises Stale when somebody else was first."""
    return records.save(session, PROPOSALS, changed) if changed.id else records.add(session, PROPOSALS, changed)


def amendments(session: Session) -> tuple[Amendment, ...]:
    """The amendment protocol, oldest first (S0)."""
    return records.every(session, AMENDMENTS, Amendment, order=(AMENDMENTS.c.day,))


def add_amendment(session: Session, new: Amendment) -> Amendment:
    """Writes a line of the protocol; there is no way to change one (S0)."""
    return records.add(session, AMENDMENTS, new)


def follow_ups(session: Session, rule_id: int = 0) -> tuple[FollowUp, ...]:
    """The follow-ups of all rules or of one, newest first."""
    where = (FOLLOW_UPS.c.rule_id == rule_id,) if rule_id else ()
    return records.every(session, FOLLOW_UPS, FollowUp, *where, order=(FOLLOW_UPS.c.day.desc(), FOLLOW_UPS.c.id.desc()))


def add_follow_up(session: Session, new: FollowUp) -> FollowUp:
    """Stores a follow-up."""
    return records.add(session, FOLLOW_UPS, new)


def remove_follow_up(session: Session, gone: FollowUp) -> None:
    """Removes a follow-up that was noted by mistake; raises Stale when somebody else changed it."""
    records.remove(session, FOLLOW_UPS, gone)


def rounds(session: Session) -> tuple[Round, ...]:
    """The evaluation rounds, oldest first."""
    return records.every(session, ROUNDS, Round, order=(ROUNDS.c.day,))


def add_round(session: Session, new: Round) -> Round:
    """Stores a new evaluation round."""
    return records.add(session, ROUNDS, new)


def ratings(session: Session, round_id: int = 0) -> tuple[Rating, ...]:
    """The ratings of all rounds or of one."""
    where = (RATINGS.c.round_id == round_id,) if round_id else ()
    return records.every(session, RATINGS, Rating, *where)


def save_rating(session: Session, changed: Rating) -> Rating:
    """Stores a rating, new or changed; raises Stale when somebody else was first."""
    return records.save(session, RATINGS, changed) if changed.id else records.add(session, RATINGS, changed)
