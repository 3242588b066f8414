"""Codex: tells the library, and prints it."""

import argparse

from desktop.base.papers import unwatched
from desktop.codex import actions, exchange
from desktop.shell.batch import console


def library(wanted: argparse.Namespace) -> int:
    """Tells the whole library in a language."""
    console.speak(wanted.language)
    shown = exchange.library(wanted.language)
    lines = [f"{each.title}: {each.meaning}" for each in shown.chapters]
    console.say(exchange.library_json(shown), wanted.json, lines)
    return 0


def booklet(wanted: argparse.Namespace) -> int:
    """Writes the whole codex as a booklet."""
    return _print(wanted, "")


def sheet(wanted: argparse.Namespace) -> int:
    """Writes a norm, theme or collection on one sheet."""
    return _print(wanted, wanted.id)


def _print(wanted: argparse.Namespace, chapter: str) -> int:
    """Writes a document of the codex."""
    console.speak("en")
    with console.reading(wanted.db) as session:
        make = actions.printing(session, chapter, wanted.language or "")
    console.write(wanted.out, make(unwatched))
    return 0
