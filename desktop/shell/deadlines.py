"""Deadlines: what the calendar and the settings need of the questions' deadlines (W5)."""

from desktop.base.settings import Profile
from desktop.questions import actions as questions
from desktop.storage.session import Session
from desktop.workdays import actions as workdays
from desktop.workdays.deadlines import Move
from desktop.workdays.rules import ClosingDay


class QuestionDeadlines:
    """The deadlines of the open questions, as the calendar sees them."""

    def preview(
        self, session: Session, profile: Profile, put: ClosingDay | None = None, dropped: ClosingDay | None = None
    ) -> tuple[Move, ...]:
        """Which open questions another profile, or a closing day put in or taken away, would move (W5)."""
        where = questions.Desk(profile, workdays.calendar_with(session, profile, put, dropped))
        found = questions.moved_by(session, where)
        return tuple(Move(each.question.id, each.question.number, each.before, each.after) for each in found)

    def move(self, session: Session) -> int:
        """Moves the open questions to where the calendar now puts them; tells how many (W5)."""
        return len(questions.move_deadlines(session))
