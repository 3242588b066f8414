"""Codex: what is asked in place: an adopted wording, an own question, a sign of trouble, where to send questions."""

from collections.abc import Sequence
from datetime import date

from desktop.base.words import translate
from desktop.codex.actions import Coming
from desktop.codex.rules import Chapter, Group, OwnQuestion, Sign, Wording
from desktop.ui.asking import RuleWords, Wanted
from desktop.ui.forms import Field


def rule_name(rule: str) -> str:
    """The source of a rule, as its tag names it."""
    return {
        "K1": translate("Rule", "Codex of seven norms"),
        "K2": translate("Rule", "KL's catalogue, further themes"),
        "K3": translate("Rule", "Own wording, K3"),
        "U4": translate("Rule", "Signs of trouble, U4"),
        "U5": translate("Rule", "Screen for the room, U5"),
    }.get(rule, rule)


def rule_sentence(rule: str) -> str:
    """What a rule says, in one sentence of our own."""
    return {
        "K1": translate("Rule", "The seven norms stand in a fixed order, and each is known by itself."),
        "K2": translate("Rule", "The norms and the five further themes are easier to talk about apart."),
        "K3": translate("Rule", "A wording that is adopted supersedes the one before it, and nothing is erased."),
        "U4": translate("Rule", "Signs of trouble are looked for group by group, and the list is the municipality's."),
        "U5": translate("Rule", "What is shown in the room is legible from ten metres."),
    }.get(rule, "")


RULES = RuleWords(rule_name, rule_sentence)
"""How this room names its rules."""


def wording(chapter: Chapter, stands: Wording | None, today: date) -> Wanted:
    """Asks for a wording that has been adopted (K3)."""
    fields = (
        Field("text", translate("CodexAsk", "Adopted text"), "long", required=True, lines=9),
        Field("adopted", translate("CodexAsk", "Adopted on"), "date", required=True),
        Field("body", translate("CodexAsk", "Adopted by"), beside=True),
        Field("case_number", translate("CodexAsk", "Case number"), beside=True),
    )
    start = stands.text if stands else chapter.meaning
    title = translate("CodexAsk", "Own wording of {title}").format(title=chapter.title)
    said = translate("CodexAsk", "The text before it stays, and can be compared.")
    return Wanted(title, translate("CodexAsk", "Adopt wording"), fields, {"text": start, "adopted": today}, said, "K3")


def question(held: OwnQuestion | None) -> Wanted:
    """Asks for an own question (K3)."""
    fields = (
        Field("text", translate("CodexAsk", "Question"), "long", required=True, lines=3),
        Field("scale", translate("CodexAsk", "Answered on a scale from 1 to 5"), "check"),
    )
    title = translate("CodexAsk", "Own question") if held is None else translate("CodexAsk", "Change the question")
    values = {"text": held.text, "scale": held.scale} if held else {}
    return Wanted(title, translate("CodexAsk", "Save question"), fields, values, rule="K3")


def sign(groups: Sequence[Group], held: Sign | None) -> Wanted:
    """Asks for a sign of trouble (U4)."""
    options = tuple((each.id, each.title) for each in groups)
    fields = (
        Field("group", translate("CodexAsk", "Group"), "choice", required=True, choices=options),
        Field("text", translate("CodexAsk", "What can be seen"), "long", required=held is None, lines=3),
    )
    title = translate("CodexAsk", "New sign") if held is None else translate("CodexAsk", "Change the sign")
    values = {"group": held.group, "text": held.text} if held else {"group": groups[0].id}
    said = translate("CodexAsk", "Without words the sign is left out.") if held else ""
    return Wanted(title, translate("CodexAsk", "Save sign"), fields, values, said, "U4")


def sending(coming: Sequence[Coming], count: int) -> Wanted:
    """Asks which theme meeting questions go to; a new one can be planned."""
    new = (0, translate("CodexAsk", "Plan a new theme meeting"))
    options = (*((each.id, each.title) for each in coming), new)
    fields = (Field("meeting", translate("CodexAsk", "Theme meeting"), "choice", required=True, choices=options),)
    title = translate("CodexAsk", "Send %n questions to a theme meeting", count)
    return Wanted(title, translate("CodexAsk", "Send questions"), fields, {"meeting": options[0][0]})
