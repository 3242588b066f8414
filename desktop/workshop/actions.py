"""Workshop: what a user can do: plan, hold and end a meeting, and note what is said, counted and agreed (U)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.codex.exchange import library
from desktop.rulebook import actions as rulebook
from desktop.rulebook.rules import Clause, Proposal, ProposalKind, Side, numbered
from desktop.storage.session import Session
from desktop.workshop import rules, store
from desktop.workshop.rules import Agreement, Case, Hands, Meeting, MeetingState, Run, Statement

MEETING, CASE, STATEMENT, HANDS, AGREEMENT, RUN = (
    "workshop_meeting",
    "workshop_case",
    "workshop_statement",
    "workshop_hands",
    "workshop_agreement",
    "workshop_run",
)
SUBJECTS = (MEETING, CASE, STATEMENT, HANDS, AGREEMENT, RUN)
"""What the changes of this room are about."""
NORMS = tuple(each.id for each in library("en").norms)


def save_meeting(session: Session, draft: Meeting) -> Change:
    """Saves a new or changed plan (U1)."""
    before = store.meeting(session, draft.id) if draft.id else None
    after = store.save_meeting(session, rules.check_meeting(draft))
    told = translate("Workshop", "Meeting saved") if before else translate("Workshop", "Meeting planned")
    return Change(MEETING, after.id, before, after, told)


def remove_meeting(session: Session, gone: Meeting) -> Change:
    """Removes a plan; raises Refused for a meeting that has begun: what was noted in it stays (U5)."""
    if gone.state is not MeetingState.PLANNED:
        raise Refused(
            translate("Workshop", "The meeting has begun"),
            advice=translate("Workshop", "What was noted in it stays in the records."),
            rule="U5",
        )
    store.remove_meeting(session, gone)
    return Change(MEETING, gone.id, gone, None, translate("Workshop", "Meeting removed"))


def save_case(session: Session, draft: Case) -> Change:
    """Saves a new or changed case (U2)."""
    before = store.case(session, draft.id) if draft.id else None
    after = store.save_case(session, rules.check_case(draft, NORMS))
    return Change(CASE, after.id, before, after, translate("Workshop", "Case saved"))


def remove_case(session: Session, gone: Case) -> Change:
    """Removes a case; raises Refused while a meeting shows it (U2)."""
    pictures = (picture for each in store.meetings(session) for step in each.steps for picture in step.pictures)
    if any(picture.kind is rules.PictureKind.CASE and picture.item == str(gone.id) for picture in pictures):
        raise Refused(
            translate("Workshop", "A meeting shows this case"),
            advice=translate("Workshop", "Take it out of the agenda first."),
            rule="U2",
        )
    store.remove_case(session, gone)
    return Change(CASE, gone.id, gone, None, translate("Workshop", "Case removed"))


def begin(session: Session, meeting: Meeting) -> Change:
    """Begins a meeting, or goes on with one where it was left, also after a crash (U5)."""
    held = store.run(session, meeting.id)
    if held is not None:
        return Change(RUN, held.id, held, held, translate("Workshop", "The meeting goes on"), undoable=False)
    after = store.save_run(session, rules.begun(meeting, session.now))
    store.save_meeting(session, replace(meeting, state=MeetingState.RUNNING))
    return Change(RUN, after.id, None, after, translate("Workshop", "The meeting has begun"), undoable=False)


def turn(session: Session, meeting: Meeting, to: Callable[[Run, Meeting, datetime], Run]) -> Change:
    """Turns the picture, the step or the clock, by one of the rules' functions; the place is saved at once (U5)."""
    before = _run(session, meeting)
    return keep(session, before, to(before, meeting, session.now))


def keep(session: Session, before: Run, after: Run) -> Change:
    """Saves where the meeting is (U5)."""
    stored = store.save_run(session, replace(after, id=before.id, version=before.version))
    return Change(RUN, stored.id, before, stored, "", undoable=False)


def end(session: Session, meeting: Meeting) -> Change:
    """Ends a meeting; what was noted can still be mended (U6)."""
    before = _run(session, meeting)
    stopped = before if before.resumed is None else rules.paused(before, session.now)
    stored = store.save_run(session, replace(stopped, ended=session.now))
    held = store.meeting(session, meeting.id)
    store.save_meeting(session, replace(held, state=MeetingState.HELD))
    return Change(RUN, stored.id, before, stored, translate("Workshop", "The meeting is over"), undoable=False)


def note(session: Session, draft: Statement) -> Change:
    """Notes a statement without a name, or mends one (U3)."""
    before = next((each for each in store.statements(session, draft.meeting_id) if each.id == draft.id), None)
    after = store.save_statement(session, rules.check_statement(draft))
    return Change(STATEMENT, after.id, before, after, translate("Workshop", "Statement noted"))


def remove_statement(session: Session, gone: Statement) -> Change:
    """Removes a statement."""
    store.remove_statement(session, gone)
    return Change(STATEMENT, gone.id, gone, None, translate("Workshop", "Statement removed"))


def count(session: Session, meeting: Meeting, draft: Hands) -> Change:
    """Counts the hands of one side for a question, in place of what was counted before (U3)."""
    same = (each for each in store.hands(session, meeting.id) if (each.question, each.party) == _key(draft))
    before = next(same, None)
    tidy = rules.check_hands(replace(draft, meeting_id=meeting.id), meeting)
    if before is not None:
        tidy = replace(tidy, id=before.id, version=before.version)
    after = store.save_hands(session, tidy)
    return Change(HANDS, after.id, before, after, translate("Workshop", "Hands counted"))


def agree(session: Session, draft: Agreement) -> Change:
    """Notes an agreement, or mends one (U6)."""
    before = next((each for each in store.agreements(session, draft.meeting_id) if each.id == draft.id), None)
    after = store.save_agreement(session, rules.check_agreement(draft))
    return Change(AGREEMENT, after.id, before, after, translate("Workshop", "Agreement noted"))


def remove_agreement(session: Session, gone: Agreement) -> Change:
    """Removes an agreement; raises Refused once it stands in the rule register as a proposal (U6)."""
    if gone.proposal_id:
        raise Refused(
            translate("Workshop", "The agreement is proposed as a rule"),
            advice=translate("Workshop", "Withdraw the proposal in the rule register first."),
            rule="U6",
        )
    store.remove_agreement(session, gone)
    return Change(AGREEMENT, gone.id, gone, None, translate("Workshop", "Agreement removed"))


def propose_rule(session: Session, meeting: Meeting, agreement: Agreement, section: str, side: Side) -> Change:
    """Proposes an agreement as a new rule; both consents are still needed there (U6, S0)."""
    stands = rulebook.register(session)
    clause = Clause(section, numbered(stands, section), agreement.text, side=side)
    origin = translate("Workshop", "Theme meeting: {title}").format(title=meeting.title)
    draft = Proposal(ProposalKind.ADD, session.who, session.now.date(), after=(clause,), origin=origin)
    made = rulebook.propose(session, draft)
    after = store.save_agreement(session, replace(agreement, proposal_id=made.id))
    return Change(AGREEMENT, after.id, agreement, after, translate("Workshop", "Proposed as a rule"), undoable=False)


def restore(session: Session, change: Change) -> Change:
    """Undoes a change, or an undoing; raises Stale when somebody else changed the record since."""
    before, after = change.before, change.after
    version = getattr(after, "version", 0)
    save, drop = _WAYS[change.subject]
    if before is None:
        done: Change = drop(session, after)
        return done
    again: Any = before
    stands = replace(again, version=version) if version else replace(again, id=0, version=0)
    done = save(session, stands)
    return done


def _count_again(session: Session, hands: Hands) -> Change:
    """Writes counted hands again as they were."""
    return count(session, store.meeting(session, hands.meeting_id), hands)


def _uncount(session: Session, hands: Hands) -> Change:
    """Takes counted hands back: nobody raised any."""
    return _count_again(session, replace(hands, counts=(0,) * rules.STEPS))


_WAYS: dict[str, tuple[Callable[[Session, Any], Change], Callable[[Session, Any], Change]]] = {
    MEETING: (save_meeting, remove_meeting),
    CASE: (save_case, remove_case),
    STATEMENT: (note, remove_statement),
    HANDS: (_count_again, _uncount),
    AGREEMENT: (agree, remove_agreement),
}
"""How each kind of record is written again, and taken away."""


def _run(session: Session, meeting: Meeting) -> Run:
    """Where a meeting is; raises Refused while it has not begun (U5)."""
    held = store.run(session, meeting.id)
    if held is None:
        raise Refused(
            translate("Workshop", "The meeting has not begun"),
            advice=translate("Workshop", "Begin it first."),
            rule="U5",
        )
    return held


def _key(hands: Hands) -> tuple[str, rules.Party]:
    """What is counted once: a question and a side."""
    return hands.question, hands.party
