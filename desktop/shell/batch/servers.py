"""Servers: prepares a database for a register that several computers work on, and moves a register there and back."""

import argparse
from pathlib import Path

from desktop.base.problems import Problem
from desktop.base.rights import Role, role_text
from desktop.base.times import SystemClock, zone_of
from desktop.base.words import translate
from desktop.shell.batch import console
from desktop.shell.serverpasswords import with_password
from desktop.storage import moving
from desktop.storage.places.address import Address


def prepare(wanted: argparse.Namespace) -> int:
    """Makes the tables where there are none, the five roles and their grants; tells how people get an account."""
    from desktop.storage.preparing import prepare as make_ready  # imported late: start-up

    if not isinstance(wanted.to, Address):
        raise Problem(
            translate("Server", "This is no address of a register on a server"),
            str(wanted.to),
            translate("Server", "Write it as {example}").format(example="postgresql+psycopg://user@server/database"),
        )
    groups = make_ready(with_password(wanted.to), SystemClock(zone_of("DK")))
    print(translate("Server", "The database is ready. Give each person an account of their own in one of the groups:"))
    for role, group in zip(Role, groups, strict=True):
        print(f"  {group}  ({role_text(role)})")
    print(f'  CREATE ROLE anna LOGIN IN ROLE "{groups[0]}"; \\password anna')
    return 0


def move(wanted: argparse.Namespace) -> int:
    """Copies a whole register to a place that holds none, and tells what was copied."""
    target: Path | Address = wanted.to
    if isinstance(target, Address):
        target = with_password(target)
    with console.opened(wanted.db) as source:
        moved = moving.move(source, target, source.clock)
    told = {"rows": dict(moved.rows), "audit_lines": moved.lines}
    rows = translate("Server", "%n rows copied, and compared", sum(moved.rows.values()))
    lines = translate("Batch", "%n lines, nothing changed or missing", moved.lines)
    console.say(told, wanted.json, [rows, lines])
    return 0
