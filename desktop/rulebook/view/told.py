"""Rulebook: a rule part by part in words, so that two wordings can be laid beside each other."""

from desktop.base.words import translate
from desktop.rulebook.rules import Clause, Link, LinkKind
from desktop.rulebook.table import Known
from desktop.rulebook.words import dues_text, link_kind_text, side_text


def told(clause: Clause, known: Known) -> dict[str, str]:
    """What a rule says under each of its names, the words first."""
    titles = {each.code: each.title for each in known.front.sections}
    return {
        translate("RulebookForm", "What is agreed"): clause.text,
        translate("RulebookForm", "Follow-up and comments"): clause.comment,
        translate("RulebookForm", "Section"): f"{clause.section}  {titles.get(clause.section, '')}".strip(),
        translate("RulebookForm", "Code"): clause.code,
        translate("RulebookForm", "Responsible"): side_text(clause.side),
        translate("RulebookForm", "Deadline"): dues_text(clause.due),
        translate("RulebookForm", "Points to"): ", ".join(link_told(each, known) for each in clause.links),
    }


def link_told(link: Link, known: Known) -> str:
    """A link in words: what it points to, and where there; a norm by its title."""
    to = known.norms.get(link.to, link.to) if link.kind is LinkKind.NORM else link.to
    return f"{link_kind_text(link.kind)}: {to}"
