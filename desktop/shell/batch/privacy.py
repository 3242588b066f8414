"""Privacy: what is due to go and its removal, what is held on a person, and the record of processing."""

import argparse

from desktop.base import dates
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.shell import policies
from desktop.shell.batch import console
from desktop.shell.batch.acting import signer
from desktop.shell.privacy.enclosed import look_through
from desktop.shell.privacy.extract import as_json
from desktop.shell.privacy.extract import extract as held
from desktop.shell.privacy.kinds import capped, kind_text, months_of, reason_text
from desktop.shell.privacy.record import record
from desktop.shell.privacy.retention import Written, due, remove, write_packages
from desktop.storage import municipality


def retention(wanted: argparse.Namespace) -> int:
    """Lists what is due; with a folder it writes the archive packages, and removes for good when that is asked for."""
    longest = policies.read().retention_months
    written: tuple[Written, ...] = ()
    with console.opened(wanted.db) as file:
        who = signer(file, wanted) if wanted.remove or wanted.packages is not None else ""
        with file.reading(who) as session:
            found = due(session, longest=longest)
            profile = capped(municipality.profile(session), longest)
            if wanted.packages is not None:
                written = write_packages(session, found, wanted.packages)
        if wanted.remove:
            with file.writing(who) as session:
                remove(session, found, written, longest)
    told = [
        {"kind": each.kind, "number": each.number, "title": each.title, "since": each.since.isoformat(),
         "over": each.over.isoformat(), "removed": wanted.remove}
        for each in found
    ]  # fmt: skip
    lines = [
        "  ".join(
            (
                kind_text(each.kind),
                each.number,
                each.title,
                reason_text(each, months_of(each.kind, profile), dates.date_text(each.since)),
            )
        )
        for each in found
    ]
    console.say(told, wanted.json, lines or [translate("Batch", "Nothing is due today.")])
    return 0


def extract(wanted: argparse.Namespace) -> int:
    """Writes what is held on a person as PDF or JSON."""
    ending = wanted.out.suffix.lower()
    if ending not in (".pdf", ".json"):
        raise Problem(
            translate("Batch", "{name} is neither PDF nor JSON").format(name=wanted.out.name),
            advice=translate("Batch", "Give the file the ending .pdf or .json."),
        )
    with console.opened(wanted.db) as file, file.reading(signer(file, wanted)) as session:
        console.speak(municipality.profile(session).language)
        found = look_through(session, held(session, wanted.person))
        if ending == ".json":
            data = as_json(session, found)
        else:
            from desktop.shell.privacy.paper import made  # imported late: start-up

            data = made(session, found)
    console.write(wanted.out, data)
    return 0


def processing(wanted: argparse.Namespace) -> int:
    """Tells the record of processing in a language."""
    with console.reading(wanted.db) as session:
        profile = municipality.profile(session)
    console.speak(wanted.language or profile.language)
    print(record(profile, wanted.language or profile.language), end="")
    return 0
