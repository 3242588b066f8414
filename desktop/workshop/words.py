"""Workshop: the names of steps, sides, marks and warnings, in the language spoken."""

from collections.abc import Mapping

from desktop.base.dates import long_date
from desktop.base.words import language, translate
from desktop.ui.clock import clock_text
from desktop.workshop.rules import (
    NO_TIME,
    Agreement,
    Caution,
    Comparison,
    Concern,
    Example,
    Mark,
    Meeting,
    MeetingState,
    Party,
    PictureKind,
    Statement,
    StepKind,
    end,
)


def step_text(kind: StepKind) -> str:
    """What a step is for (U1)."""
    return {
        StepKind.WELCOME: translate("WorkshopPaper", "Welcome and agenda"),
        StepKind.CODEXES: translate("WorkshopPaper", "The two codexes"),
        StepKind.CASES: translate("WorkshopPaper", "Cases against the seven obligations"),
        StepKind.QUESTIONS: translate("WorkshopPaper", "Questions to the politicians"),
        StepKind.INDICATORS: translate("WorkshopPaper", "Signs of trouble"),
        StepKind.BREAK: translate("WorkshopPaper", "Break"),
        StepKind.OTHER: translate("WorkshopPaper", "Other"),
        StepKind.WRAP_UP: translate("WorkshopPaper", "Wrap-up and agreements"),
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
        Party.POLITICIANS: translate("WorkshopPaper", "Politicians"),
        Party.ADMINISTRATION: translate("WorkshopPaper", "Administration"),
    }[party]


def mark_text(mark: Mark) -> str:
    """How an obligation fared in a case (U2)."""
    return {
        Mark.UNTOUCHED: translate("WorkshopPaper", "Not touched"),
        Mark.WELL: translate("WorkshopPaper", "Went well"),
        Mark.WRONG: translate("WorkshopPaper", "Went wrong"),
        Mark.BOTH: translate("WorkshopPaper", "Both"),
    }[mark]


def example_text(example: Example) -> str:
    """Whether a statement tells of something good or bad."""
    return {
        Example.NONE: translate("WorkshopPaper", "Statement"),
        Example.GOOD: translate("WorkshopPaper", "Good example"),
        Example.BAD: translate("WorkshopPaper", "Bad example"),
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
        translate("WorkshopPaper", "Not at all"),
        translate("WorkshopPaper", "To a low degree"),
        translate("WorkshopPaper", "To some degree"),
        translate("WorkshopPaper", "To a high degree"),
        translate("WorkshopPaper", "To a very high degree"),
    )


def decimal_text(value: float | None) -> str:
    """A mean or a distance with one decimal, in the language's way; a dash for none."""
    if value is None:
        return "–"
    told = f"{value:.1f}"
    return told if language() == "en" else told.replace(".", ",")


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


def when_text(meeting: Meeting) -> str:
    """Day and times of a meeting in a line; the end is the agenda's where none is set."""
    until = meeting.until if meeting.until != NO_TIME else end(meeting)
    known = [] if meeting.start == NO_TIME else [meeting.start, *(() if until == meeting.start else (until,))]
    mark = "kl. " if known and language() != "en" else ""
    day = long_date(meeting.day) if meeting.day else ""
    return " ".join(filter(None, (day, mark + "–".join(map(clock_text, known)))))


def side_counts(meeting: Meeting) -> str:
    """How many take part from each side (U3)."""
    politicians = translate("WorkshopPaper", "%n politicians", meeting.politicians)
    administration = translate("WorkshopPaper", "%n from the administration", meeting.administration)
    return f"{politicians}, {administration}"


def became_text(agreement: Agreement) -> str:
    """What an agreement has become: a proposal in the rule register, a follow-up with somebody, or nothing yet (U6)."""
    if agreement.proposal_id:
        return translate("WorkshopPaper", "Proposed as a rule")
    if agreement.responsible or agreement.due:
        return translate("WorkshopPaper", "Followed up")
    return ""


def statement_text(statement: Statement, norms: Mapping[str, str]) -> str:
    """A statement with what it is an example of, and of which norm (U3)."""
    example = example_text(statement.example) if statement.example is not Example.NONE else ""
    marks = ", ".join(filter(None, (example, norms.get(statement.norm, ""))))
    return f"{statement.text} ({marks})" if marks else statement.text


def moved_text(compared: Comparison, party: Party) -> str:
    """One side's mean then and now, and how far it has moved: 2.4 → 3.1 (+0.7) (U6)."""
    first, last = (
        (each.politicians if party is Party.POLITICIANS else each.administration).mean
        for each in (compared.earlier, compared.now)
    )
    change = compared.change(party)
    told = f"{decimal_text(first)} → {decimal_text(last)}"
    if change is None:
        return told
    sign = "+" if change > 0 else "−" if change < 0 else "±"
    return f"{told} ({sign}{decimal_text(abs(change))})"


def rule_text(rule: str) -> str:
    """How a rule is named to the user."""
    return rule


def rule_sentence(rule: str) -> str:
    """What a rule says, in one sentence of our own."""
    return {
        "U1": translate(
            "WorkshopRule",
            "A theme meeting has a planned agenda: the two codexes, cases, questions, signs of trouble, agreements.",
        ),
        "U2": translate("WorkshopRule", "A case is held against the seven obligations, with what showed it and why."),
        "U3": translate("WorkshopRule", "Both sides answer, as numbers and without names."),
        "U4": translate("WorkshopRule", "Signs of trouble are looked for group by group, in a list of your own."),
        "U5": translate("WorkshopRule", "Every entry of a running meeting is saved as it is made, and stays."),
        "U6": translate("WorkshopRule", "Agreements become rules or follow-ups; results can be compared later."),
        "K2": translate("WorkshopRule", "The norms and the five further themes are easier to talk about apart."),
        "S0": translate("WorkshopRule", "Rules change only when mayor and chief executive both agree."),
    }.get(rule, "")
