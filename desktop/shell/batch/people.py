"""People: takes members, officials, committees and institutions over from sheets."""

from pathlib import Path
from typing import Any

from desktop.base.problems import Problem
from desktop.exchange.sheets import read_sheet
from desktop.people import actions
from desktop.people.exchange.reading import plan
from desktop.storage.database import Database


def take_over(file: Database, paths: list[Path], who: str) -> dict[str, Any]:
    """Takes over the good rows of some sheets in a person's name, and names every bad cell."""
    told: dict[str, Any] = {"imported": [], "duplicates": [], "problems": []}
    for path in paths:
        try:
            with file.writing(who) as session:
                planned = plan(read_sheet(path), actions.known(session))
                if planned.writes:
                    actions.import_people(session, planned)
        except Problem as problem:
            told["problems"].append({"file": str(path), "message": str(problem)})
            continue
        told["imported"].append({"file": str(path), "added": len(planned.add), "changed": len(planned.change)})
        told["duplicates"] += [{"file": str(path), "name": row.after.name} for row in planned.same]
        for cell in planned.problems:
            said = f"{cell.cell} {cell.column} »{cell.value}«: {cell.what}"
            told["problems"].append({"file": str(path), "cell": cell.cell, "message": said})
    return told
