"""Questions: confidential talks and guidance (D1, D4): only that one was wanted is kept, for its owner alone."""

from dataclasses import replace
from datetime import date

from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.words import translate
from desktop.dispatch import store as dispatch_store
from desktop.people import rules as people
from desktop.people import store as people_store
from desktop.questions import rules, store
from desktop.questions.rules import Question, Talk
from desktop.storage import attachments, municipality
from desktop.storage.session import Session


@needs(Right.QUESTIONS)
def register(session: Session, talk: Talk) -> Talk:
    """Keeps that a member asked for a talk, with whom and when; with a director or the chief of staff (D1)."""
    _check_official(session, talk.official_id, talk.on)
    return store.add_talk(session, replace(talk, owner=session.who))


@needs(Right.QUESTIONS)
def remove(session: Session, talk: Talk) -> Change:
    """Removes a talk without trace; it cannot be undone, and no line of the log tells of it (D1)."""
    if talk.owner != session.who:
        raise Refused(translate("Talk", "Only its owner can remove a talk"), rule="D1")
    store.remove_talk(session, talk)
    return Change("talk", talk.id, None, None, translate("Talk", "The talk is removed"), undoable=False)


@needs(Right.QUESTIONS)
def keep_as_talk(session: Session, question: Question, official_id: int, on: date, written: bool) -> Change:
    """Turns a mail that asks for confidential guidance into a talk, and forgets the mail (D1, D4)."""
    if question.member_id is None:
        raise Refused(translate("Need", "Choose the member who asks"), rule="D1")
    if question.state not in (rules.State.RECEIVED, rules.State.TRIAGED):
        raise Refused(translate("Talk", "The question is already being worked on"), rule="D1")
    register(session, Talk(question.member_id, official_id, on, session.who, written))
    digests = {file.digest for file in question.files}
    shared = store.files_in_use(session, digests, question.id) | dispatch_store.enclosed(session, digests)
    store.forget(session, question)
    attachments.forget(session, digests - shared - {municipality.profile(session).logo})
    told = translate("Talk", "Only the talk is kept. The mail is removed from the register.")
    return Change("question", question.id, None, None, told, undoable=False)


def _check_official(session: Session, official_id: int, on: date) -> None:
    """Refuses somebody who is not entitled to give guidance (D1)."""
    entitled = people.approvers_on(people_store.officials(session), on)
    rules.refuse_unless(
        any(each.id == official_id for each in entitled),
        translate("Talk", "Guidance is given by a director or the chief of staff"),
        translate("Talk", "Choose one of them."),
        "D1",
    )
