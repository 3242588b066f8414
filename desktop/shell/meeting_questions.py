"""Meeting questions: what the codex library needs of the theme meetings: where questions can be sent (K3, U6)."""

from dataclasses import replace
from datetime import date

from desktop.base.changes import Change
from desktop.base.dates import short_date
from desktop.base.words import language, translate
from desktop.codex.actions import Coming
from desktop.codex.rules import Question
from desktop.storage.session import Session
from desktop.workshop import actions, store
from desktop.workshop.rules import Meeting, MeetingState, Picture, PictureKind, Step, StepKind

_MINUTES = 10
"""What one more question adds to an agenda."""


class MeetingQuestions:
    """The planned theme meetings, whose agendas take questions of the library."""

    place = "workshop"

    def coming(self, session: Session) -> tuple[Coming, ...]:
        """The meetings that are planned, the next one first."""
        planned = [each for each in store.meetings(session) if each.state is MeetingState.PLANNED]
        planned.sort(key=lambda each: each.day or date.max)
        return tuple(Coming(each.id, _named(each)) for each in planned)

    def send(self, session: Session, meeting_id: int, questions: tuple[Question, ...]) -> Change:
        """Puts questions at the end of a meeting's step of questions, or into a new meeting; none stands twice."""
        title = translate("MeetingQuestions", "Theme meeting on the codex")
        meeting = store.meeting(session, meeting_id) if meeting_id else Meeting(title)
        at = next((at for at, step in enumerate(meeting.steps) if step.kind is StepKind.QUESTIONS), len(meeting.steps))
        held = meeting.steps[at] if at < len(meeting.steps) else _step()
        there = {picture.item for step in meeting.steps for picture in step.pictures}
        new = tuple(_picture(each) for each in questions if each.id not in there)
        minutes = held.minutes + _MINUTES * len(new)
        taken = replace(held, pictures=(*held.pictures, *new), minutes=max(minutes, _MINUTES))
        steps = (*meeting.steps[:at], taken, *meeting.steps[at + 1 :])
        change = actions.save_meeting(session, replace(meeting, steps=steps))
        return replace(change, told=translate("MeetingQuestions", "%n questions sent to the theme meeting", len(new)))


def _named(meeting: Meeting) -> str:
    """A meeting by its title and day."""
    return f"{meeting.title}, {short_date(meeting.day, language())}" if meeting.day else meeting.title


def _step() -> Step:
    """An empty step of questions."""
    return Step(StepKind.QUESTIONS, translate("Workshop", "Questions to the politicians"), 0)


def _picture(question: Question) -> Picture:
    """A question as a picture for the room, in the words it has now."""
    return Picture(PictureKind.QUESTION, question.id, text=question.text, scale=question.scale)
