"""Questions: the fields of a new question, of its handling, and of what is asked before a step."""

from collections.abc import Sequence
from typing import Any

from desktop.base.words import translate
from desktop.dispatch.rules import Channel
from desktop.dispatch.words import channel_text
from desktop.questions.rules import Body
from desktop.questions.words import body_text
from desktop.ui.clock import time_of
from desktop.ui.forms import Choice, Field

Options = Sequence[tuple[Any, str]]


def new_fields(members: Sequence[Choice]) -> tuple[Field, ...]:
    """A question that came by word of mouth or on paper (D3)."""
    return (
        Field(
            "subject",
            translate("QuestionForm", "Subject"),
            hint=translate("QuestionForm", "Short, without names of citizens"),
            required=True,
        ),
        Field("member_id", translate("QuestionForm", "Who asks"), "person", people=tuple(members), required=True),
        Field("day", translate("QuestionForm", "Received"), "date", required=True, beside=True),
        Field("text", translate("QuestionForm", "Question"), "long", lines=6),
    )


def handling_fields(committees: Options, officials: Sequence[Choice], handed: bool) -> tuple[Field, ...]:
    """Who deals with a question, and where (D2); `handed` asks to whom it was handed on."""
    fields = (
        Field("responsible_id", translate("QuestionForm", "Responsible"), "person", people=tuple(officials)),
        Field("committee_id", translate("QuestionForm", "Committee"), "choice", choices=tuple(committees), beside=True),
        Field("case_number", translate("QuestionForm", "Case number")),
    )
    if not handed:
        return fields
    hint = translate("QuestionForm", "For example the mayor's office")
    return (*fields, Field("handed_to", translate("QuestionForm", "Handed on to"), hint=hint, beside=True))


def decision_fields(committees: Options) -> tuple[Field, ...]:
    """Who set a larger task going, when, and the deadline that was agreed (D3a)."""
    bodies = tuple((body, body_text(body)) for body in Body)
    return (
        Field("body", translate("QuestionForm", "Decided by"), "choice", choices=bodies, required=True),
        Field(
            "committee_id",
            translate("QuestionForm", "Which committee"),
            "choice",
            choices=tuple(committees),
            beside=True,
        ),
        Field("on", translate("QuestionForm", "Decided on"), "date", required=True),
        Field("deadline", translate("QuestionForm", "Agreed deadline"), "date", required=True, beside=True),
        Field("case_number", translate("QuestionForm", "Case number")),
    )


def remark_fields(label: str) -> tuple[Field, ...]:
    """A reason or remark that is kept in the history."""
    return (Field("remark", label, "long", translate("QuestionForm", "It is kept in the history."), True, lines=3),)


def delay_fields() -> tuple[Field, ...]:
    """The notice that an answer comes late."""
    return (
        Field("after", translate("QuestionForm", "New date"), "date", required=True),
        Field("reason", translate("QuestionForm", "Why it comes late"), "long", required=True, lines=3),
    )


def sent_fields() -> tuple[Field, ...]:
    """That the answer has left the house: how and when (D5)."""
    return (
        Field(
            "channel",
            translate("QuestionForm", "How"),
            "choice",
            choices=tuple((each, channel_text(each)) for each in Channel),
        ),
        Field("day", translate("QuestionForm", "Day"), "date", required=True),
        Field("time", translate("QuestionForm", "Time"), required=True, beside=True, check=_check_time),
    )


def talk_fields(members: Sequence[Choice], officials: Sequence[Choice]) -> tuple[Field, ...]:
    """That a confidential talk is wanted: who with whom and when, nothing else (D1)."""
    return (
        Field("member_id", translate("QuestionForm", "Member"), "person", people=tuple(members), required=True),
        *guidance_fields(officials),
    )


def guidance_fields(officials: Sequence[Choice]) -> tuple[Field, ...]:
    """With whom and when a talk is held (D1, D4)."""
    return (
        Field("official_id", translate("QuestionForm", "Talk with"), "person", people=tuple(officials), required=True),
        Field("on", translate("QuestionForm", "Date"), "date", required=True),
        Field("written", translate("QuestionForm", "Written guidance"), "check"),
    )


def _check_time(text: Any) -> str:
    """What is wrong with a typed time."""
    return "" if time_of(str(text)) else translate("QuestionForm", "Enter a time, for example 10.42")
