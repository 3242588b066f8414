"""Files: makes a municipality's file, copies it, brings it back, and checks its log."""

import argparse
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.base.problems import Problem
from desktop.base.settings import OWN_LANGUAGES, defaults
from desktop.base.times import SystemClock, zone_of
from desktop.base.words import translate
from desktop.shell import protection_actions
from desktop.shell.batch import console
from desktop.shell.batch.acting import signer
from desktop.shell.passwords import key_of, named, new_word
from desktop.shell.protection_actions import sole
from desktop.storage import audit, database, keys, municipality
from desktop.storage import backups as kept
from desktop.storage.database import Database
from desktop.storage.keys import DataKey, Locked, WrongPassword
from desktop.storage.places import sayings
from desktop.storage.places.address import Address


def init(wanted: argparse.Namespace) -> int:
    """Makes a new municipality's file, protected where a password is named or the IT department requires one."""
    if not wanted.name.strip():
        raise Problem(
            translate("Founding", "The municipality has no name"), advice=translate("Founding", "Enter its name.")
        )
    key, recovery = _begun(wanted.file)
    try:
        made = Database.create(wanted.file, SystemClock(zone_of(wanted.country)), key=key)
    except Problem:
        if key is not None:
            keys.keys_of(wanted.file).unlink(missing_ok=True)
        raise
    with made.writing(console.WHO) as session:
        municipality.save_profile(session, replace(defaults(wanted.country, wanted.language), name=wanted.name.strip()))
    made.close()
    if recovery:
        print(translate("Batch", "Recovery key: {key}").format(key=recovery))
    return 0


def _begun(file: Path | Address) -> tuple[DataKey | None, str]:
    """The key of a new file and its recovery key, where it is to have a password; raises Problem."""
    from desktop.shell import policies  # imported late: start-up

    if not isinstance(file, Path) or not (named() or policies.read().encryption_required):
        return None, ""
    if file.exists():
        raise sayings.already_there(file)
    word = new_word(named())
    with sayings.told(keys.keys_of(file)):
        return keys.begin(file, word)


def create_demo(wanted: argparse.Namespace) -> int:
    """Writes the demo municipality's file."""
    from desktop.shell.demo import building  # imported late: start-up

    language = wanted.language or OWN_LANGUAGES[wanted.country]
    console.speak(language)
    now = SystemClock(zone_of(wanted.country)).now()
    building.build(wanted.create, wanted.country, language, wanted.seed, wanted.scale, now).close()
    return 0


def backup(wanted: argparse.Namespace) -> int:
    """Copies a file that may be in use; in a folder of backups it is checked, and older ones go by the rule."""
    with console.opened(wanted.db) as file:
        if wanted.out is None:
            print(kept.make(file, wanted.folder).path)
        else:
            file.backup(wanted.out)
    return 0


def backups(wanted: argparse.Namespace) -> int:
    """Lists the backups of a file, newest first; 1 when one that was to be checked is not whole."""
    told: list[dict[str, Any]] = []
    with console.opened(wanted.db) as file:
        for each in kept.found(wanted.folder, wanted.db, file.clock.now().tzinfo):
            line = {"file": str(each.path), "made": each.made.isoformat(), "size": each.size}
            told.append(line | ({"whole": _is_whole(file, each.path)} if wanted.check else {}))
    bad = translate("Batch", "not whole")
    lines = [
        "  ".join((each["made"], str(each["size"]), each["file"], *([] if each.get("whole", True) else [bad])))
        for each in told
    ]
    console.say(told, wanted.json, lines or [translate("Batch", "No backup lies in this folder.")])
    return 0 if all(each.get("whole", True) for each in told) else 1


def _is_whole(file: Database, backup: Path) -> bool:
    try:
        kept.check(file, backup)
    except Problem:
        return False
    return True


def bring_back(wanted: argparse.Namespace) -> int:
    """Makes a file from a backup."""
    if wanted.out is None:
        print(_replace(wanted))
    else:
        database.restore(wanted.file, wanted.out, key_of(wanted.file))
    return 0


def _replace(wanted: argparse.Namespace) -> Path:
    """Puts a backup in a file's place, as the role of who acts allows."""
    target: Path = wanted.in_place_of
    with ExitStack() as open_now:
        try:
            file = open_now.enter_context(console.opened(target))
        except (Locked, WrongPassword):
            raise
        except Problem:  # damaged or gone: there is nobody whose role could be asked
            return kept.put_in_place(wanted.file, target, SystemClock(zone_of("DK")).now())
        held = sole(file, signer(file, wanted))
    return protection_actions.put_in_place(held, wanted.file)


def verify(wanted: argparse.Namespace) -> int:
    """Checks the log line by line; 1 when something is wrong."""
    with console.reading(wanted.db) as session:
        lines, problems = audit.verify(session)
    told = {"ok": not problems, "audit_lines": lines, "problems": problems}
    console.say(told, wanted.json, problems or [translate("Batch", "%n lines, nothing changed or missing", lines)])
    return 1 if problems else 0
