"""Backup words: what backups, tables and lines of the log are called where somebody chooses what to restore."""

from datetime import datetime

from desktop.base import dates
from desktop.base.settings import SETTINGS
from desktop.base.words import translate
from desktop.storage.backups import Backup
from desktop.storage.comparing import Entry

COUNTED = (
    "questions",
    "visits",
    "dispatches",
    "meetings",
    "decisions",
    "workshop_meetings",
    "rulebook_rules",
    "members",
    "officials",
    "institutions",
)
"""The tables whose numbers tell most about what is in a file."""


def table_text(table: str) -> str:
    """What a table's records are called together."""
    named = {
        "questions": translate("BackupWords", "Questions"),
        "visits": translate("BackupWords", "Visits"),
        "dispatches": translate("BackupWords", "Dispatches"),
        "outgoing": translate("BackupWords", "Dispatches"),
        "meetings": translate("BackupWords", "Meetings"),
        "agenda_items": translate("BackupWords", "Agenda items"),
        "elucidations": translate("BackupWords", "Elucidations"),
        "decisions": translate("BackupWords", "Decisions"),
        "matters": translate("BackupWords", "Timelines"),
        "workshop_meetings": translate("BackupWords", "Theme meetings"),
        "rulebook_rules": translate("BackupWords", "Rules"),
        "members": translate("BackupWords", "Members"),
        "officials": translate("BackupWords", "Officials"),
        "committees": translate("BackupWords", "Committees"),
        "institutions": translate("BackupWords", "Institutions"),
        "settings": translate("BackupWords", "Settings"),
    }
    grouped = {
        "workshop": translate("BackupWords", "Theme meetings"),
        "rulebook": translate("BackupWords", "Rules"),
        "codex": translate("BackupWords", "Codex"),
    }
    other = translate("BackupWords", "Other entries")
    return named.get(table) or grouped.get(table.partition("_")[0]) or other


def entry_text(entry: Entry) -> str:
    """What was done: "Questions: Lights on the path, changed by Ida Lund"."""
    done = {
        "added": translate("BackupWords", "added by {name}"),
        "removed": translate("BackupWords", "removed by {name}"),
        "erased": translate("BackupWords", "erased by {name}"),
    }
    title = next(
        (each.label() for each in SETTINGS if entry.table == "settings" and each.key == entry.title), entry.title
    )
    what = f"{table_text(entry.table)}: {title}" if title else table_text(entry.table)
    said = done.get(entry.action) or translate("BackupWords", "changed by {name}")
    return f"{what}, {said.format(name=entry.who)}"


def backup_text(backup: Backup) -> str:
    """When a backup was made, and before what."""
    told = f"{dates.day_text(backup.made.date())} {dates.time_text(backup.made)}"
    return told if backup.by_rule else translate("BackupWords", "{moment}, before an update").format(moment=told)


def size_text(size: int) -> str:
    """A size in bytes as people read it."""
    if size < 1_000_000:
        return f"{dates.number_text(max(1, round(size / 1000)))} kB"
    return f"{dates.number_text(round(size / 1_000_000))} MB"


def last_text(last: datetime | None) -> str:
    """When the last good backup was made."""
    if last is None:
        return translate("BackupWords", "There is no backup yet.")
    return translate("BackupWords", "Last backup {moment}, opened and whole").format(moment=dates.moment_text(last))
