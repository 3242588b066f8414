"""Files: makes a municipality's file, copies it, brings it back, and checks its log."""

import argparse
from dataclasses import replace

from desktop.base.problems import Problem
from desktop.base.settings import OWN_LANGUAGES, defaults
from desktop.base.times import SystemClock, zone_of
from desktop.base.words import translate
from desktop.shell.batch import console
from desktop.storage import audit, database, municipality
from desktop.storage.database import Database


def init(wanted: argparse.Namespace) -> int:
    """Makes a new municipality's file."""
    if not wanted.name.strip():
        raise Problem(
            translate("Founding", "The municipality has no name"), advice=translate("Founding", "Enter its name.")
        )
    made = Database.create(wanted.file, SystemClock(zone_of(wanted.country)))
    with made.writing(console.WHO) as session:
        municipality.save_profile(session, replace(defaults(wanted.country, wanted.language), name=wanted.name.strip()))
    made.close()
    return 0


def create_demo(wanted: argparse.Namespace) -> int:
    """Writes the demo municipality's file."""
    from desktop.shell.demo import building  # imported late: start-up

    language = wanted.language or OWN_LANGUAGES[wanted.country]
    console.speak(language)
    now = SystemClock(zone_of(wanted.country)).now()
    building.build(wanted.create, wanted.country, language, wanted.seed, wanted.scale, now).close()
    return 0


def backup(wanted: argparse.Namespace) -> int:
    """Copies a file that may be in use."""
    with console.opened(wanted.db) as file:
        file.backup(wanted.out)
    return 0


def bring_back(wanted: argparse.Namespace) -> int:
    """Makes a file from a backup."""
    database.restore(wanted.file, wanted.out)
    return 0


def verify(wanted: argparse.Namespace) -> int:
    """Checks the log line by line; 1 when something is wrong."""
    with console.reading(wanted.db) as session:
        lines, problems = audit.verify(session)
    told = {"ok": not problems, "audit_lines": lines, "problems": problems}
    console.say(told, wanted.json, problems or [translate("Batch", "%n lines, nothing changed or missing", lines)])
    return 1 if problems else 0
