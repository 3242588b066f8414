"""Visit requests: what the question register needs of the visits: a request becomes one, and is found again."""

from desktop.base.changes import Change
from desktop.base.richtext import plain
from desktop.exchange.archive import Filed
from desktop.questions import actions as questions
from desktop.questions import answering
from desktop.questions import store as questions_store
from desktop.questions.actions import Successor
from desktop.questions.rules import Question
from desktop.storage.session import Session
from desktop.visits import store
from desktop.visits.actions import planning


class VisitRequests:
    """The visits that questions of the register have become."""

    place = "visits"

    def found(self, session: Session, question: Question) -> Successor | None:
        """The visit a question has become, if it has."""
        line = store.of_question(session, question.id)
        return Successor(line.id, line.number) if line else None

    def make(self, session: Session, question: Question) -> tuple[Change, Change]:
        """Makes a visit of a request (B1.1, B2.2), and notes on the question what it became; raises Refused."""
        request = planning.Request(
            question.id,
            question.subject,
            plain(question.text) if question.text.startswith("<") else question.text,
            question.received,
            question.member_id,
            question.sender_name,
            question.case_number,
        )
        made = planning.from_question(session, request)
        number = getattr(made.after, "number", "")
        handed = questions.edit(session, question, {"handed_to": number})
        return handed, made

    def files(self, session: Session, question_id: int) -> tuple[Filed, ...]:
        """The mail a request came as, with its attachments, as they lie in the archive; none when it has gone since."""
        if questions_store.line(session, question_id) is None:
            return ()
        return answering.files_filed(session, questions_store.get(session, question_id))
