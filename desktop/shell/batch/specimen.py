"""Specimen: prints a document of every part, in any language documents speak."""

import argparse

from desktop.documents.specimen import sample
from desktop.shell.batch import console


def write(wanted: argparse.Namespace) -> int:
    """Writes the specimen as PDF."""
    console.speak("en")
    console.write(wanted.out, sample(wanted.language))
    return 0
