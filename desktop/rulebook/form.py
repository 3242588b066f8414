"""Rulebook: the fields of a proposal, a consent, an adoption, a follow-up, a move and an evaluation."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from desktop.base.words import translate
from desktop.rulebook.rules import (
    STEPS,
    Clause,
    Due,
    DueKind,
    Front,
    Link,
    LinkKind,
    Side,
    Standing,
    dues_told,
)
from desktop.rulebook.words import dates_typed, link_kind_text, side_text, standing_text
from desktop.ui.fields import Field

Choices = tuple[tuple[Any, str], ...]


def proposal_fields(front: Front, norms: Mapping[str, str]) -> tuple[Field, ...]:
    """Everything a proposal can change of a rule (S0)."""
    sections = tuple((each.code, f"{each.code}  {each.title}") for each in front.sections)
    none = ("", translate("RulebookForm", "None"))
    return (
        Field("text", translate("RulebookForm", "What is agreed"), "long", required=True, lines=4),
        Field("comment", translate("RulebookForm", "Follow-up and comments"), "long", lines=2),
        Field("section", translate("RulebookForm", "Section"), "choice", required=True, choices=sections),
        Field("code", translate("RulebookForm", "Code"), required=True, beside=True),
        Field("side", translate("RulebookForm", "Responsible"), "choice", required=True, choices=sides()),
        Field("running", translate("RulebookForm", "Running"), "check"),
        Field("monthly", translate("RulebookForm", "Every month"), "check", beside=True),
        Field(
            "dates",
            translate("RulebookForm", "Dates"),
            hint=translate("RulebookForm", "30.4., 31.8. for each year; 1.2.2030 for once"),
            check=check_dates,
        ),
        Field("programme", translate("RulebookForm", "Programme")),
        Field("lapses", translate("RulebookForm", "Lapses after"), "date"),
        Field("delegation", link_kind_text(LinkKind.DELEGATION), beside=True),
        Field("norm", link_kind_text(LinkKind.NORM), "choice", choices=(none, *norms.items())),
        Field("decision", link_kind_text(LinkKind.DECISION), beside=True),
        Field("reason", translate("RulebookForm", "Why the rule should change"), "long", lines=2),
    )


def sides() -> Choices:
    """Who can answer for a rule."""
    return tuple((each, side_text(each)) for each in Side)


def check_dates(said: Any) -> str:
    """Why some dates cannot be read, or nothing."""
    text = str(said or "").strip()
    if not text:
        return ""
    try:
        found = dues_told(text)
    except ValueError:
        return translate("RulebookForm", "One of these dates does not exist")
    return "" if found else translate("RulebookForm", "Write the dates as 30.4., 31.8. or 1.2.2030")


def clause_values(clause: Clause) -> dict[str, Any]:
    """A rule as its fields show it."""
    kinds = {each.kind: each for each in clause.due}
    links = {each.kind: each.to for each in clause.links}
    return {
        "text": clause.text,
        "comment": clause.comment,
        "section": clause.section,
        "code": clause.code,
        "side": clause.side,
        "running": DueKind.RUNNING in kinds,
        "monthly": DueKind.MONTHLY in kinds,
        "dates": dates_typed(clause.due),
        "programme": kinds[DueKind.PROGRAMME].text if DueKind.PROGRAMME in kinds else "",
        "lapses": kinds[DueKind.LAPSES].day if DueKind.LAPSES in kinds else None,
        "delegation": links.get(LinkKind.DELEGATION, ""),
        "norm": links.get(LinkKind.NORM, ""),
        "decision": links.get(LinkKind.DECISION, ""),
    }


def clause_of(given: Mapping[str, Any], before: Clause) -> Clause:
    """The rule that the fields tell of; its place stays where the section does."""
    due = [Due(DueKind.RUNNING)] if given["running"] else []
    due += [Due(DueKind.MONTHLY)] if given["monthly"] else []
    if (given["programme"] or "").strip():
        due.append(Due(DueKind.PROGRAMME, text=given["programme"]))
    due += dues_told(given["dates"] or "")
    if given["lapses"]:
        due.append(Due(DueKind.LAPSES, day=given["lapses"]))
    links = tuple(
        Link(kind, given[kind.value].strip())
        for kind in (LinkKind.DELEGATION, LinkKind.NORM, LinkKind.DECISION)
        if (given[kind.value] or "").strip()
    )
    same = given["section"] == before.section
    return replace(
        before,
        section=given["section"],
        code=given["code"],
        text=given["text"],
        comment=given["comment"] or "",
        side=given["side"],
        due=_in_order(before.due, tuple(due)) or (Due(DueKind.RUNNING),),
        links=_in_order(before.links, links),
        place=before.place if same else 0,
    )


def _in_order(before: tuple[Any, ...], after: tuple[Any, ...]) -> tuple[Any, ...]:
    """The new values as they stood before, when they are the same ones: another order is no change."""
    return before if len(before) == len(after) and all(each in before for each in after) else after


def consent_fields(names: Sequence[str]) -> tuple[Field, ...]:
    """Who consents, and when (S0)."""
    hint = translate("RulebookForm", "For example {names}").format(names=", ".join(names)) if names else ""
    return (
        Field("name", translate("RulebookForm", "Who agrees"), required=True, hint=hint),
        Field("day", translate("RulebookForm", "Agreed on"), "date", required=True, beside=True),
    )


def adopt_fields() -> tuple[Field, ...]:
    """What stands in the amendment protocol (S0)."""
    return (
        Field("body", translate("RulebookForm", "Adopted by")),
        Field("case_number", translate("RulebookForm", "Case number")),
        Field("day", translate("RulebookForm", "Holds from"), "date", required=True, beside=True),
    )


def follow_up_fields(due: Sequence[tuple[date, str]]) -> tuple[Field, ...]:
    """What was found about a rule; with due days, which one is settled (S-A6)."""
    standings = tuple((each, standing_text(each)) for each in Standing if each is not Standing.NOT_YET)
    fields = [
        Field("standing", translate("RulebookForm", "How the rule fares"), "choice", required=True, choices=standings),
        Field("day", translate("RulebookForm", "Followed up on"), "date", required=True, beside=True),
        Field("text", translate("RulebookForm", "What was found"), "long", lines=3),
    ]
    if due:
        none = (None, translate("RulebookForm", "No due day"))
        fields.insert(0, Field("task", translate("RulebookForm", "Settles"), "choice", choices=(*due, none)))
    return tuple(fields)


def move_fields(front: Front, most: int) -> tuple[Field, ...]:
    """Where a rule goes, and what becomes of the codes."""
    sections = tuple((each.code, f"{each.code}  {each.title}") for each in front.sections)
    places = tuple((place, str(place + 1)) for place in range(most))
    codes = (
        (False, translate("RulebookForm", "stay as they are")),
        (True, translate("RulebookForm", "follow the new order")),
    )
    return (
        Field("section", translate("RulebookForm", "Section"), "choice", required=True, choices=sections),
        Field("place", translate("RulebookForm", "Place"), "choice", required=True, choices=places, beside=True),
        Field("renumber", translate("RulebookForm", "The codes"), "choice", choices=codes),
    )


def rating_fields() -> tuple[Field, ...]:
    """What the questionnaires say of a rule: how many ticked each step, for both sides (S)."""
    hint = translate("RulebookForm", "How many ticked 1 to 5, for example 0 1 3 6 2")
    return (
        Field("politics", translate("RulebookForm", "Politicians"), hint=hint, check=check_counts),
        Field(
            "administration", translate("RulebookPaper", "Administration"), hint=hint, check=check_counts, beside=True
        ),
        Field("remark", translate("RulebookForm", "What was remarked"), "long", lines=2),
    )


def check_counts(said: Any) -> str:
    """Why some counts cannot be read, or nothing."""
    words = str(said or "").replace(",", " ").split()
    if words and (len(words) != STEPS or not all(each.isdecimal() and len(each) < 5 for each in words)):
        return translate("RulebookForm", "Write five numbers, one for each step")
    return ""


def counts_of(said: Any) -> tuple[int, ...]:
    """The counts of each step as they were typed; none at all for an empty field."""
    words = str(said or "").replace(",", " ").split()
    return tuple(int(each) for each in words) or (0,) * STEPS


def counts_typed(counts: tuple[int, ...]) -> str:
    """Some counts as they are typed."""
    return " ".join(str(each) for each in counts) if any(counts) else ""


def front_fields() -> tuple[Field, ...]:
    """The register's title, its values, and the sections' titles, one a line."""
    lines = translate("RulebookForm", "One a line")
    return (
        Field("title", translate("RulebookForm", "Title of the register"), required=True),
        Field("values", translate("Rulebook", "Values"), "long", hint=lines, lines=5),
        Field("sections", translate("RulebookForm", "Sections"), "long", hint=lines, lines=5, check=check_sections),
    )


def front_values(front: Front) -> dict[str, Any]:
    """The front as its fields show it."""
    sections = "\n".join(f"{each.code} {each.title}" for each in front.sections)
    return {"title": front.title, "values": "\n".join(front.values), "sections": sections}


def check_sections(said: Any) -> str:
    """Why some sections cannot be read, or nothing."""
    lines = [each.split(maxsplit=1) for each in str(said or "").splitlines() if each.strip()]
    wrong = any(len(each) < 2 or not each[0].isalpha() or len(each[0]) > 3 for each in lines)
    return translate("RulebookForm", "Write a letter and a title on each line") if wrong else ""
