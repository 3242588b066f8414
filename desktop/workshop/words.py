"""Workshop: the names of steps, sides, marks and warnings, in the language spoken."""

from desktop.base.words import translate
from desktop.workshop.rules import Caution, Concern, Example, Mark, MeetingState, Party, PictureKind, StepKind


def step_text(kind: StepKind) -> str:
    """What a step is for (U1)."""
    return {
        StepKind.WELCOME: translate("Workshop", "Welcome and agenda"),
        StepKind.CODEXES: translate("Workshop", "The two codexes"),
        StepKind.CASES: translate("Workshop", "Cases against the seven obligations"),
        StepKind.QUESTIONS: translate("Workshop", "Questions to the politicians"),
        StepKind.INDICATORS: translate("Workshop", "Signs of trouble"),
        StepKind.BREAK: translate("Workshop", "Break"),
        StepKind.OTHER: translate("Workshop", "Other"),
        StepKind.WRAP_UP: translate("Workshop", "Wrap-up and agreements"),
    }[kind]


def picture_text(kind: PictureKind) -> str:
    """What a picture shows."""
    return {
        PictureKind.TITLE: translate("Workshop", "Title"),
        PictureKind.AGENDA: translate("Workshop", "Agenda"),
        PictureKind.CHAPTER: translate("Workshop", "Norm or theme"),
        PictureKind.QUESTION: translate("Workshop", "Question"),
        PictureKind.CASE: translate("Workshop", "Case"),
        PictureKind.SIGNS: translate("Workshop", "Signs of trouble"),
        PictureKind.FREE: translate("Workshop", "Own picture"),
        PictureKind.AGREEMENTS: translate("Workshop", "Agreements"),
    }[kind]


def party_text(party: Party) -> str:
    """A side at the table."""
    return {
        Party.POLITICIANS: translate("Workshop", "Politicians"),
        Party.ADMINISTRATION: translate("Workshop", "Administration"),
    }[party]


def mark_text(mark: Mark) -> str:
    """How an obligation fared in a case (U2)."""
    return {
        Mark.UNTOUCHED: translate("Workshop", "Not touched"),
        Mark.WELL: translate("Workshop", "Went well"),
        Mark.WRONG: translate("Workshop", "Went wrong"),
        Mark.BOTH: translate("Workshop", "Both"),
    }[mark]


def example_text(example: Example) -> str:
    """Whether a statement tells of something good or bad."""
    return {
        Example.NONE: translate("Workshop", "Statement"),
        Example.GOOD: translate("Workshop", "Good example"),
        Example.BAD: translate("Workshop", "Bad example"),
    }[example]


def state_text(state: MeetingState) -> str:
    """Where a meeting stands."""
    return {
        MeetingState.PLANNED: translate("Workshop", "Planned"),
        MeetingState.RUNNING: translate("Workshop", "Running"),
        MeetingState.HELD: translate("Workshop", "Held"),
    }[state]


def answers() -> tuple[str, ...]:
    """The answers of a scale question, from 1 to 5 (U3)."""
    return (
        translate("Workshop", "Not at all"),
        translate("Workshop", "To a low degree"),
        translate("Workshop", "To some degree"),
        translate("Workshop", "To a high degree"),
        translate("Workshop", "To a very high degree"),
    )


def caution_text(caution: Caution) -> str:
    """What does not hold, as a sentence."""
    return {
        Concern.TOO_LONG: lambda: translate("Workshop", "The agenda is %n minutes too long", caution.number),
        Concern.MIXED: lambda: translate("Workshop", "Norms and further themes stand in one meeting"),
        Concern.NO_STEPS: lambda: translate("Workshop", "The agenda is empty"),
        Concern.NOBODY: lambda: translate("Workshop", "One side has no participants yet"),
    }[caution.kind]()


def caution_advice(caution: Caution) -> str:
    """What to do about it."""
    return {
        Concern.TOO_LONG: translate("Workshop", "Shorten a step, or let the meeting end later."),
        Concern.MIXED: translate(
            "Workshop", "They are easier to talk about apart. Plan two meetings, or keep both here."
        ),
        Concern.NO_STEPS: translate("Workshop", "Take the standard agenda, or copy an earlier one."),
        Concern.NOBODY: translate("Workshop", "Enter how many take part from each side."),
    }[caution.kind]
