"""Codex: what the palette finds in the library."""

from desktop.base.words import language
from desktop.codex import store
from desktop.codex.exchange import library
from desktop.codex.rules import Shelf, search
from desktop.storage.session import Session
from desktop.ui.feature import Hit


def find(session: Session, text: str, limit: int) -> list[Hit]:
    """Chapters in which a text stands, each once; a hit's id is the chapter's place in the library, from 1."""
    shown = library(language())
    places = {each.id: at for at, each in enumerate(shown.chapters, 1)} | {Shelf.SIGNS: len(shown.chapters) + 1}
    titles = {each.id: each.title for each in shown.chapters} | {Shelf.SIGNS: shown.signs_title}
    found = search(shown, store.own(session), session.now.date(), text)
    first = {each.chapter: each for each in reversed(found)}
    ordered = dict.fromkeys(each.chapter for each in found)
    return [Hit(places[id], titles[id], _note(first[id].text, titles[id])) for id in list(ordered)[:limit]]


def _note(passage: str, title: str) -> str:
    """The passage beside a title, where it says more."""
    return "" if passage == title else " ".join(passage.split())
