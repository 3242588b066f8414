"""Workshop: what a user can do: plan, hold and end a meeting, and note what is said, counted and agreed (U)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.words import speaking, translate
from desktop.codex import actions as codex_actions
from desktop.codex import store as codex
from desktop.codex.exchange import library
from desktop.codex.rules import OwnQuestion, Shelf, own_id, starred
from desktop.codex.words import shelf_text
from desktop.rulebook import actions as rulebook
from desktop.rulebook.rules import Clause, Proposal, ProposalKind, Register, Side, numbered
from desktop.storage import attachments, municipality
from desktop.storage.session import Session
from desktop.workshop import rules, store, words
from desktop.workshop.rules import (
    Agreement,
    Case,
    Hands,
    Meeting,
    MeetingState,
    Outcome,
    Picture,
    PictureKind,
    Run,
    Statement,
    Step,
    StepKind,
)

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
STANDARD, EMPTY = "standard", "empty"
"""The agendas a new meeting can begin with, beside a copy of an earlier one's."""
TEMPLATE_CASES = 3
"""So many cases stand in the standard agenda (U1, U2)."""


@needs(Right.WORKSHOP)
def save_meeting(session: Session, draft: Meeting) -> Change:
    """Saves a new or changed plan (U1)."""
    before = store.meeting(session, draft.id) if draft.id else None
    after = store.save_meeting(session, rules.check_meeting(draft))
    told = translate("Workshop", "Meeting saved") if before else translate("Workshop", "Meeting planned")
    return Change(MEETING, after.id, before, after, told)


@needs(Right.WORKSHOP)
def plan(session: Session, draft: Meeting, agenda: str = STANDARD, earlier_id: int = 0) -> Change:
    """Plans a meeting with the standard agenda, none, or an earlier one's, to which it can be compared (U1, U6)."""
    if earlier_id:
        earlier = store.meeting(session, earlier_id)
        copy = rules.copied(earlier)
        return save_meeting(session, replace(draft, steps=copy.steps, mixed=copy.mixed, earlier_id=copy.earlier_id))
    steps = standard_agenda(session, draft.title) if agenda == STANDARD else draft.steps
    return save_meeting(session, replace(draft, steps=steps))


def standard_agenda(session: Session, title: str = "") -> tuple[Step, ...]:
    """The standard agenda with pictures from the library: codexes, cases, questions, signs by group (U1, U4).

    The starred questions stand first. Everything is told in the municipality's language.
    """
    spoken = municipality.profile(session).language
    shown, own = library(spoken), codex.own(session)
    kinds = PictureKind
    with speaking(spoken):
        titles = {kind: words.step_text(kind) for kind in StepKind}
        norms = Picture(kinds.FREE, "", shelf_text(Shelf.NORMS), "\n".join(each.title for each in shown.norms))
    asked = dict.fromkeys((*starred(shown, own), *shown.discussion))
    pictures = {
        StepKind.WELCOME: (Picture(kinds.TITLE, title=title), Picture(kinds.AGENDA)),
        StepKind.CODEXES: (norms, Picture(kinds.CHAPTER, shown.trust.id, shown.trust.title)),
        StepKind.CASES: tuple(
            Picture(kinds.CASE, str(each.id), each.title) for each in store.cases(session)[:TEMPLATE_CASES]
        ),
        StepKind.QUESTIONS: tuple(Picture(kinds.QUESTION, each.id, "", each.text, each.scale) for each in asked),
        StepKind.INDICATORS: tuple(Picture(kinds.SIGNS, each.id, each.title) for each in shown.groups),
        StepKind.WRAP_UP: (Picture(kinds.AGREEMENTS),),
    }
    return rules.standard_agenda(titles, pictures)


@needs(Right.WORKSHOP)
def add_pictures(session: Session, meeting: Meeting, step: int, pictures: Sequence[Picture]) -> Change:
    """Puts pictures at the end of a step's material (U1)."""
    held = meeting.steps[step]
    after = rules.with_step(meeting, step, replace(held, pictures=(*held.pictures, *pictures)))
    return save_meeting(session, after)


@needs(Right.WORKSHOP)
def ask_own(session: Session, meeting: Meeting, step: int, question: OwnQuestion) -> Change:
    """Adds an own question to the library, so that it can be compared later, and to a step (K3, U6)."""
    added = codex_actions.save_question(session, question).after
    assert isinstance(added, OwnQuestion)
    picture = Picture(PictureKind.QUESTION, own_id(added), "", added.text, added.scale)
    return add_pictures(session, meeting, step, (picture,))


@needs(Right.WORKSHOP)
def add_image(session: Session, meeting: Meeting, step: int, picture: Picture, image: bytes) -> Change:
    """Puts an own picture with a file's content into a step (U1)."""
    kept = replace(picture, image=attachments.keep(session, image))
    return add_pictures(session, meeting, step, (kept,))


def outcome(session: Session, meeting: Meeting, earlier_id: int = 0) -> Outcome:
    """All that came out of a meeting, held against an earlier one: that which is named, or was copied (U6)."""
    found = {each.id: each for each in store.meetings(session)}
    earlier = found.get(earlier_id or meeting.earlier_id)
    now = rules.results(meeting, store.hands(session, meeting.id))
    before = rules.results(earlier, store.hands(session, earlier.id)) if earlier else ()
    cases = {each.id: each for each in store.cases(session)}
    return Outcome(
        meeting,
        now,
        store.statements(session, meeting.id),
        store.agreements(session, meeting.id),
        tuple(cases[id] for id in rules.case_ids(meeting) if id in cases),
        earlier,
        rules.compared(now, before),
    )


@needs(Right.WORKSHOP)
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


@needs(Right.WORKSHOP)
def save_case(session: Session, draft: Case) -> Change:
    """Saves a new or changed case (U2)."""
    before = store.case(session, draft.id) if draft.id else None
    after = store.save_case(session, rules.check_case(draft, NORMS))
    return Change(CASE, after.id, before, after, translate("Workshop", "Case saved"))


@needs(Right.WORKSHOP)
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


@needs(Right.WORKSHOP)
def begin(session: Session, meeting: Meeting) -> Change:
    """Begins a meeting, or goes on with one where it was left, also after a crash (U5)."""
    held = store.run(session, meeting.id)
    if held is not None:
        return Change(RUN, held.id, held, held, translate("Workshop", "The meeting goes on"), undoable=False)
    after = store.save_run(session, rules.begun(meeting, session.now))
    store.save_meeting(session, replace(meeting, state=MeetingState.RUNNING))
    return Change(RUN, after.id, None, after, translate("Workshop", "The meeting has begun"), undoable=False)


@needs(Right.WORKSHOP)
def turn(session: Session, meeting: Meeting, to: Callable[[Run, Meeting, datetime], Run]) -> Change:
    """Turns the picture, the step or the clock, by one of the rules' functions; the place is saved at once (U5)."""
    before = _run(session, meeting)
    return keep(session, before, to(before, meeting, session.now))


@needs(Right.WORKSHOP)
def keep(session: Session, before: Run, after: Run) -> Change:
    """Saves where the meeting is (U5)."""
    stored = store.save_run(session, replace(after, id=before.id, version=before.version))
    return Change(RUN, stored.id, before, stored, "", undoable=False)


@needs(Right.WORKSHOP)
def end(session: Session, meeting: Meeting) -> Change:
    """Ends a meeting; what was noted can still be mended (U6)."""
    before = _run(session, meeting)
    stopped = before if before.resumed is None else rules.paused(before, session.now)
    stored = store.save_run(session, replace(stopped, ended=session.now))
    held = store.meeting(session, meeting.id)
    store.save_meeting(session, replace(held, state=MeetingState.HELD))
    return Change(RUN, stored.id, before, stored, translate("Workshop", "The meeting is over"), undoable=False)


@needs(Right.WORKSHOP)
def note(session: Session, draft: Statement) -> Change:
    """Notes a statement without a name, or mends one (U3)."""
    held = store.statements(session, draft.meeting_id) if draft.id else ()
    before = next((each for each in held if each.id == draft.id), None)
    after = store.save_statement(session, rules.check_statement(draft))
    return Change(STATEMENT, after.id, before, after, translate("Workshop", "Statement noted"))


@needs(Right.WORKSHOP)
def remove_statement(session: Session, gone: Statement) -> Change:
    """Removes a statement."""
    store.remove_statement(session, gone)
    return Change(STATEMENT, gone.id, gone, None, translate("Workshop", "Statement removed"))


@needs(Right.WORKSHOP)
def count(session: Session, meeting: Meeting, draft: Hands) -> Change:
    """Counts the hands of one side for a question, in place of what was counted before (U3)."""
    same = (each for each in store.hands(session, meeting.id) if (each.question, each.party) == _key(draft))
    before = next(same, None)
    tidy = rules.check_hands(replace(draft, meeting_id=meeting.id), meeting)
    if before is not None:
        tidy = replace(tidy, id=before.id, version=before.version)
    after = store.save_hands(session, tidy)
    return Change(HANDS, after.id, before, after, translate("Workshop", "Hands counted"))


@needs(Right.WORKSHOP)
def agree(session: Session, draft: Agreement) -> Change:
    """Notes an agreement, or mends one (U6)."""
    held = store.agreements(session, draft.meeting_id) if draft.id else ()
    before = next((each for each in held if each.id == draft.id), None)
    after = store.save_agreement(session, rules.check_agreement(draft))
    return Change(AGREEMENT, after.id, before, after, translate("Workshop", "Agreement noted"))


@needs(Right.WORKSHOP)
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


def rules_now(session: Session) -> Register:
    """The rule register as it stands: an agreement is proposed into one of its sections (U6)."""
    return rulebook.register(session)


@needs(Right.WORKSHOP)
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
