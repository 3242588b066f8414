"""Incoming: reads files into a municipality's file; broken ones are told of, the rest is taken in."""

import argparse
import sys
from typing import Any

from desktop.base.words import translate
from desktop.shell.batch import console, people, questions, rulebook
from desktop.shell.batch.acting import signer

KINDS = {"questions": questions.register, "people": people.take_over}
"""What files can be read as, and what reads them."""


def bring_in(wanted: argparse.Namespace) -> int:
    """Reads mails as questions, or sheets as people; broken files are told of, the rest is registered.

    The word "rules" before one sheet reads the rule register.
    """
    if len(wanted.files) == 2 and str(wanted.files[0]) == "rules":
        return rulebook.bring_in(wanted.files[1], wanted)
    console.speak("en")
    with console.opened(wanted.db) as file:
        told = KINDS[wanted.kind](file, wanted.files, signer(file, wanted))
    for problem in told["problems"]:
        print(f"{problem['file']}: {problem['message']}", file=sys.stderr)
    console.say(told, wanted.json, _told_lines(told))
    return 2 if told["problems"] else 0


def _told_lines(told: dict[str, Any]) -> list[str]:
    """What became of some files, for a reader: a line for each question or sheet, then what was there before."""
    lines = []
    for each in told["imported"]:
        if "number" in each:
            lines.append("{number}  {due:10}  {subject}".format(due=each["deadline"] or "-", **each))
        else:
            new = translate("ImportPreview", "%n new", each["added"])
            changed = translate("ImportPreview", "%n changed", each["changed"])
            lines.append(f"{each['file']}: {new}, {changed}")
    same = len(told["duplicates"])
    return [*lines, translate("Incoming", "%n here already", same)] if same else lines
