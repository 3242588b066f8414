"""Codex: the names of the shelves, and how a source is told."""

from desktop.base.words import translate
from desktop.codex.rules import Shelf, Source


def shelf_text(shelf: Shelf) -> str:
    """The name of a shelf."""
    return {
        Shelf.NORMS: translate("Codex", "The seven norms"),
        Shelf.THEMES: translate("Codex", "Five further themes"),
        Shelf.TRUST: translate("Codex", "Trust"),
        Shelf.PRINCIPLES: translate("Codex", "Serving the council"),
        Shelf.VISITS: translate("Codex", "Visits"),
        Shelf.VALUES: translate("Codex", "Values"),
        Shelf.SIGNS: translate("Codex", "Signs of trouble"),
    }[shelf]


def source_text(source: Source) -> str:
    """A source as one line: publisher and year, heading, number."""
    published = f"{source.publisher} {source.year}" if source.year else source.publisher
    if not source.number:
        return f"{published} · {source.heading}"
    number = translate("Codex", "no. {number}").format(number=source.number)
    return f"{published} · {source.heading}, {number}"


def no_duties() -> str:
    """What stands where a norm has no duties in its source (K1)."""
    return translate("Codex", "The source names no duties for this norm, and none are added here.")
