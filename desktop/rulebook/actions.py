"""Rulebook: what a user can do: start the register, propose, consent, adopt, order, follow up and evaluate (S)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from desktop.base.changes import Change
from desktop.base.papers import Progress
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.words import speaking, translate
from desktop.rulebook import rules, store, words
from desktop.rulebook.rules import (
    Amendment,
    AmendmentKind,
    Clause,
    Consent,
    ConsentSide,
    FollowUp,
    Front,
    Proposal,
    ProposalKind,
    Rating,
    Register,
    Round,
    Rule,
    Task,
    Version,
)
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.workdays import actions as workdays

PROPOSAL, RULE, REGISTER, FOLLOW_UP, ROUND = "rule_proposal", "rule", "rulebook", "rule_follow_up", "rule_round"
SUBJECTS = (PROPOSAL, RULE, REGISTER, FOLLOW_UP, ROUND)
"""What the changes of this room are about."""
_DONE = {
    ProposalKind.CHANGE: AmendmentKind.CHANGED,
    ProposalKind.ADD: AmendmentKind.ADDED,
    ProposalKind.END: AmendmentKind.ENDED,
}


class Norms(Protocol):
    """What the rules need of the codex: the norms they can point to, and the way there."""

    place: str

    def titles(self, language: str) -> Mapping[str, str]:
        """The norms' titles by id."""

    def record(self, norm: str) -> int:
        """What the place shows when it is asked for this norm."""


def register(session: Session, day: date | None = None) -> Register:
    """The register as it stands, or as it stood on a day (S0)."""
    return rules.register_on(store.front(session), store.versions(session), day or session.now.date())


def tasks(session: Session) -> tuple[Task, ...]:
    """What is to be done about the rules now, the longest overdue first (S-A6, S-D3)."""
    persons = {each.id: each.persons for each in store.rules(session)}
    calendar = workdays.calendar(session, municipality.profile(session))
    done = store.follow_ups(session)
    return rules.tasks_now(register(session), store.versions(session), persons, done, calendar)


def register_making(session: Session, day: date | None = None) -> Callable[[Progress], bytes]:
    """Reads the register as it stood on a day; what is given back sets it, without the database (S0)."""
    return _making(session, day, questionnaire=False)


def questionnaire_making(session: Session) -> Callable[[Progress], bytes]:
    """Reads the register as it stands; what is given back sets the questionnaire for the evaluation (S)."""
    return _making(session, None, questionnaire=True)


def register_sheet(session: Session, day: date | None = None) -> bytes:
    """The register as it stood on a day as an XLSX file, with its protocol on a sheet of its own (S0)."""
    # imported late: start-up
    from desktop.exchange.sheet_writing import Table, book_bytes
    from desktop.rulebook import pdf

    with speaking(municipality.profile(session).language):
        shown = register(session, day)
        now = shown.day == session.now.date()
        persons = {each.id: ", ".join(each.persons) for each in store.rules(session)} if now else {}
        titles = {each.code: each.title for each in shown.front.sections}
        rule, comment, side, due = pdf.table_head()
        heads = (*pdf.sheet_head(), rule, comment, side, translate("RulebookPaper", "Persons"), due)
        rows = [
            (
                titles.get(each.section, each.section),
                each.code,
                each.text,
                each.comment,
                words.side_text(each.side),
                persons.get(id, ""),
                words.dues_text(each.due),
            )
            for id, each in shown.clauses
        ]
        lines = [
            (each.day, each.body, each.case_number, words.line_text(each))
            for each in store.amendments(session)
            if each.day <= shown.day
        ]
        return book_bytes(
            (
                Table(translate("RulebookPaper", "Rules"), heads, rows, frozen=2),
                Table(translate("RulebookPaper", "Amendment protocol"), pdf.protocol_head(), lines),
            )
        )


def _making(session: Session, day: date | None, questionnaire: bool) -> Callable[[Progress], bytes]:
    """Reads everything that a document of the register says."""
    # imported late: start-up
    from desktop.documents.house import house_of
    from desktop.rulebook import pdf

    profile = municipality.profile(session)
    shown = register(session, day)
    protocol = tuple(each for each in store.amendments(session) if each.day <= shown.day)
    now = shown.day == session.now.date()  # who followed a rule up on a past day is not kept
    persons = {each.id: each.persons for each in store.rules(session)} if now else {}
    volume = pdf.Volume(shown, protocol, persons, profile.language, session.now)
    house = house_of(profile, municipality.logo(session))
    make = pdf.questionnaire if questionnaire else pdf.register
    return lambda progress: make(volume, house, progress)


@needs(Right.RULEBOOK)
def start(session: Session, front: Front, clauses: Sequence[Clause], protocol: Sequence[Amendment]) -> Change:
    """Starts the register with its rules and the protocol so far; raises Refused when there is one already (S0).

    The rules hold from the last line of the protocol, which names the body that adopted them.
    """
    if store.versions(session):
        raise Refused(
            translate("Rulebook", "There is a register already"),
            advice=translate("Rulebook", "Propose changes to it instead."),
            rule="S0",
        )
    if not protocol or any(not each.body.strip() for each in protocol):
        raise Refused(
            translate("Rulebook", "Nothing says who adopted the register"),
            advice=translate("Rulebook", "Enter the body, and the day or the case number."),
            rule="S0",
        )
    held = store.save_front(session, rules.check_front(replace(front, id=store.front(session).id)))
    lines = [store.add_amendment(session, each) for each in sorted(protocol, key=lambda each: each.day)]
    checked: list[Version] = []
    for place, clause in enumerate(clauses, 1):
        so_far = rules.register_on(held, checked, lines[-1].day)
        added = store.add_rule(session, Rule())
        tidy = rules.check_clause(replace(clause, place=clause.place or place), so_far)
        checked.append(Version(added.id, lines[-1].day, lines[-1].id, (tidy,), id=place))
    store.add_versions(session, checked)
    told = translate("Rulebook", "The register starts with %n rules", len(checked))
    return Change(REGISTER, held.id, None, held, told, undoable=False)


@needs(Right.RULEBOOK)
def save_front(session: Session, draft: Front) -> Change:
    """Changes the title, the values or the sections' titles; a section with rules stays (S0)."""
    before = store.front(session)
    used = {clause.section for _, clause in register(session).clauses}
    if used - {each.code for each in draft.sections}:
        raise Refused(
            translate("Rulebook", "The section has rules"),
            advice=translate("Rulebook", "Move or end them first."),
            rule="S0",
        )
    after = store.save_front(session, rules.check_front(draft))
    return Change(REGISTER, after.id, before, after, translate("Rulebook", "Front of the register saved"))


@needs(Right.RULEBOOK)
def propose(session: Session, draft: Proposal) -> Change:
    """Makes or changes a proposal; consents given to other words fall away (S0)."""
    before = store.proposal(session, draft.id) if draft.id else None
    tidy = rules.check_proposal(draft, register(session))
    if before is None:
        tidy = replace(tidy, made_by=session.who, made_on=session.now.date(), consents=())
    elif before.after != tidy.after:
        tidy = replace(tidy, consents=())
    after = store.save_proposal(session, tidy)
    told = translate("Rulebook", "Proposal changed") if before else translate("Rulebook", "Proposal made")
    return Change(PROPOSAL, after.id, before, after, told)


@needs(Right.RULEBOOK)
def consent(session: Session, proposal: Proposal, side: ConsentSide, name: str, day: date) -> Change:
    """Notes one side's consent (S0)."""
    given = Consent(side, name, day, session.who)
    after = store.save_proposal(session, rules.consented(proposal, given, session.now.date()))
    return Change(PROPOSAL, after.id, proposal, after, translate("Rulebook", "Consent noted"))


@needs(Right.RULEBOOK)
def take_consent_back(session: Session, proposal: Proposal, side: ConsentSide) -> Change:
    """Takes one side's consent back before the change is adopted (S0)."""
    after = store.save_proposal(session, rules.unconsented(proposal, side))
    return Change(PROPOSAL, after.id, proposal, after, translate("Rulebook", "Consent taken back"))


@needs(Right.RULEBOOK)
def withdraw(session: Session, proposal: Proposal, remark: str) -> Change:
    """Withdraws a proposal; it stays on record (S0)."""
    after = store.save_proposal(session, rules.withdrawn(proposal, remark))
    return Change(PROPOSAL, after.id, proposal, after, translate("Rulebook", "Proposal withdrawn"))


@needs(Right.RULEBOOK)
def adopt(session: Session, proposal: Proposal, body: str, case_number: str, day: date) -> Change:
    """Makes a proposal with both consents into a new version and a line of the protocol (S0)."""
    if day > session.now.date():
        raise Refused(
            translate("Rulebook", "The change is dated in the future"),
            advice=translate("Rulebook", "Enter today, or the day of the last consent."),
            rule="S0",
        )
    _not_before_the_last(session, day)
    after = store.save_proposal(session, rules.adopted(proposal, register(session), day))
    clause = (after.after or after.before)[0]
    line = Amendment(day, _DONE[after.kind], body.strip() or _both(), case_number.strip(), clause.code, after.id)
    kept = store.add_amendment(session, line)
    rule_id = after.rule_id or store.add_rule(session, Rule()).id
    new = tuple(replace(each, place=each.place or _last_place(session, each)) for each in after.after)
    store.add_versions(session, [Version(rule_id, day, kept.id, new)])
    return Change(PROPOSAL, after.id, proposal, after, translate("Rulebook", "The register is changed"), undoable=False)


@needs(Right.RULEBOOK)
def move(session: Session, rule_id: int, section: str, place: int, renumber: bool) -> Change:
    """Moves a rule to a place of a section; the protocol tells of the new order, the words stay (S0)."""
    stands = register(session)
    today = session.now.date()
    _not_before_the_last(session, today)
    changed = rules.reordered(stands, rule_id, section, place, renumber)
    if not changed:
        return Change(REGISTER, 0, stands, stands, translate("Rulebook", "The order is as it was"), undoable=False)
    moved = next((clause.code for id, clause in changed if id == rule_id), "")
    line = store.add_amendment(session, Amendment(today, AmendmentKind.REORDERED, _both(), told=moved))
    store.add_versions(session, [Version(id, today, line.id, (clause,)) for id, clause in changed])
    return Change(REGISTER, rule_id, stands, register(session), translate("Rulebook", "Order changed"), undoable=False)


@needs(Right.RULEBOOK)
def name_persons(session: Session, rule: Rule, persons: Sequence[str]) -> Change:
    """Names who follows a rule up."""
    tidy = tuple(dict.fromkeys(each.strip() for each in persons if each.strip()))
    after = store.save_rule(session, replace(rule, persons=tidy))
    return Change(RULE, after.id, rule, after, translate("Rulebook", "Responsible persons saved"))


@needs(Right.RULEBOOK)
def follow_up(session: Session, draft: FollowUp) -> Change:
    """Notes what was found about a rule, and settles a due day where one is named (S-A6, S-D3)."""
    tidy = rules.check_follow_up(replace(draft, by=draft.by or session.who), session.now.date())
    done = {each.task for each in store.follow_ups(session, tidy.rule_id) if each.task}
    if tidy.task in done:
        raise Refused(
            translate("Rulebook", "This follow-up has been noted already"),
            advice=translate("Rulebook", "Look at the rule's history."),
            rule="S",
        )
    after = store.add_follow_up(session, tidy)
    return Change(FOLLOW_UP, after.id, None, after, translate("Rulebook", "Follow-up noted"))


@needs(Right.RULEBOOK)
def remove_follow_up(session: Session, gone: FollowUp) -> Change:
    """Takes a follow-up away that was noted by mistake."""
    store.remove_follow_up(session, gone)
    return Change(FOLLOW_UP, gone.id, gone, None, translate("Rulebook", "Follow-up removed"))


@needs(Right.RULEBOOK)
def begin_round(session: Session, title: str, day: date) -> Change:
    """Begins an evaluation of the register."""
    if not title.strip():
        raise Refused(
            translate("Rulebook", "The evaluation has no name"), advice=translate("Rulebook", "Enter one."), rule="S"
        )
    after = store.add_round(session, Round(title.strip(), day))
    return Change(ROUND, after.id, None, after, translate("Rulebook", "Evaluation begun"), undoable=False)


@needs(Right.RULEBOOK)
def rate(session: Session, draft: Rating) -> Change:
    """Types in what the questionnaires say of a rule."""
    held = next((each for each in store.ratings(session, draft.round_id) if each.rule_id == draft.rule_id), None)
    tidy = rules.check_rating(draft)
    if held is not None and not tidy.id:
        tidy = replace(tidy, id=held.id, version=held.version)
    after = store.save_rating(session, tidy)
    return Change(ROUND, after.id, held, after, translate("Rulebook", "Answers saved"), undoable=False)


@needs(Right.RULEBOOK)
def restore(session: Session, change: Change) -> Change:
    """Undoes a change, or an undoing; what both have agreed on is changed by a new proposal only (S0)."""
    before, after = change.before, change.after
    match before or after:
        case Proposal():
            return _restore_proposal(session, before, after)
        case Rule() if isinstance(before, Rule) and isinstance(after, Rule):
            return name_persons(session, after, before.persons)
        case Front() if isinstance(before, Front) and isinstance(after, Front):
            return save_front(session, replace(before, version=after.version))
        case FollowUp():
            if isinstance(after, FollowUp):
                return remove_follow_up(session, after)
            assert isinstance(before, FollowUp)
            return follow_up(session, replace(before, id=0, version=0))
    raise TypeError(f"not a change that can be undone: {change.subject}")


def _restore_proposal(session: Session, before: object, after: object) -> Change:
    """Writes a proposal again as it stood; a new one is withdrawn, for nothing that was proposed is erased (S0)."""
    assert isinstance(after, Proposal)
    if before is None:
        return withdraw(session, after, translate("Rulebook", "Undone"))
    assert isinstance(before, Proposal)
    stored = store.save_proposal(session, replace(before, version=after.version))
    return Change(PROPOSAL, stored.id, after, stored, translate("Rulebook", "Proposal as it was"))


def _not_before_the_last(session: Session, day: date) -> None:
    """Raises Refused for a change that lies before the last one: the register of a past day never changes (S0)."""
    last = max((each.since for each in store.versions(session)), default=day)
    if day < last:
        raise Refused(
            translate("Rulebook", "The change lies before the last one"),
            advice=translate("Rulebook", "Enter the day of the last change, or a later one."),
            rule="S0",
        )


def _last_place(session: Session, clause: Clause) -> int:
    """The place after the last rule of a section."""
    places = (each.place for _, each in register(session).of_section(clause.section))
    return max(places, default=0) + 1


def _both() -> str:
    """Who changes the rules when no body is named."""
    return translate("Rulebook", "Mayor and chief executive")
