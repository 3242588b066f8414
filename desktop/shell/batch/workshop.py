"""Workshop: writes the papers of a theme meeting."""

import argparse

from desktop.base.papers import unwatched
from desktop.shell.batch import console
from desktop.workshop import printing, store
from desktop.workshop.printing import Document


def document(wanted: argparse.Namespace) -> int:
    """Writes a meeting's minutes, handout or cards."""
    console.speak("en")
    kind = Document(wanted.document)
    if kind is Document.CARDS and wanted.size == "A5":
        kind = Document.LARGE_CARDS
    with console.reading(wanted.db) as session:
        make = printing.making(session, store.meeting(session, wanted.id), kind, wanted.language or "")
    console.write(wanted.out, make(unwatched))
    return 0
