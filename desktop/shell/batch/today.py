"""Today: what waits on a day, the week on one page, and the account of a year."""

import argparse

from desktop.base.papers import unwatched
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.overview.actions import gathering, papers
from desktop.overview.exchange import today_json
from desktop.overview.rules.today import sections
from desktop.overview.words import section_text, wait_text
from desktop.shell.batch import console


def listing(wanted: argparse.Namespace) -> int:
    """Lists what waits on a day, in its sections."""
    with console.reading(wanted.db) as session:
        found = gathering.gather(session, "", console.day(wanted.date) if wanted.date else None)
    lines = []
    for section, matters in sections(found.matters, found.day).items():
        lines += [f"{section_text(section)} ({len(matters)})"] if matters else []
        lines += [
            f"  {each.due.isoformat() if each.due else '':10}  {wait_text(each.wait):20}  {each.about:10}  {each.title}"
            for each in matters
        ]
    console.say(today_json(found), wanted.json, lines)
    return 0


def week(wanted: argparse.Namespace) -> int:
    """Writes the week from a day on, on one page."""
    if console.ending(wanted.out) != ".pdf":
        raise Problem(
            translate("Batch", "The week is written as PDF"),
            advice=translate("Batch", "Give the file the ending .pdf."),
        )
    console.speak("en")
    with console.reading(wanted.db) as session:
        data = papers.week_making(session, console.day(wanted.date) if wanted.date else None)(unwatched)
    console.write(wanted.out, data)
    return 0


def year(wanted: argparse.Namespace) -> int:
    """Writes the account of a year, this year's unless told otherwise, as PDF or XLSX."""
    pdf = console.ending(wanted.out) == ".pdf"
    console.speak("en")
    with console.reading(wanted.db) as session:
        asked = wanted.year or session.now.year
        data = papers.year_making(session, asked)(unwatched) if pdf else papers.year_sheet(session, asked)
    console.write(wanted.out, data)
    return 0
