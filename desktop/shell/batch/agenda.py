"""Agenda: lists meetings with their items, and writes the follow-up report as PDF or sheet."""

import argparse

from desktop.agenda import store
from desktop.agenda.actions import followup, meetings, reports
from desktop.agenda.exchange import item_json, meeting_json
from desktop.agenda.words import body_text
from desktop.base.papers import unwatched
from desktop.shell.batch import console
from desktop.storage import municipality


def listing(wanted: argparse.Namespace) -> int:
    """Lists the meetings of a stretch of time with their items."""
    first, last = console.stretch(wanted)
    with console.reading(wanted.db) as session:
        console.speak(_window_language(municipality.profile(session).language))
        names = meetings.desk(session).names
        told = []
        for each in store.meetings(session, first, last):
            body = body_text(each.body_id, names)
            items = [item_json(item, each, body) for item in store.items_of(session, each.id)]
            told.append(meeting_json(each, body, items))
    lines = []
    for meeting in told:
        lines.append("{day}  {starts:5}  {body}".format(**meeting))
        lines += ["    {place}. {title}  {case_number}".format(**item) for item in meeting["items"]]
    console.say(told, wanted.json, lines)
    return 0


def follow_up(wanted: argparse.Namespace) -> int:
    """Writes the follow-up report of a stretch of time, by default of the tertial that ended last (S-D3)."""
    first, last = console.stretch(wanted)
    ending = console.ending(wanted.out)
    console.speak("en")
    with console.reading(wanted.db) as session:
        told = followup.overview(session, first, last)
        if ending == ".pdf":
            data = reports.follow_up_making(session, told.first, told.last)(unwatched)
        else:
            data = reports.follow_up_sheet(session, told.first, told.last)
    console.write(wanted.out, data)
    return 0


def _window_language(language: str) -> str:
    """The language the console speaks for a municipality's own: bokmål for nynorsk, which has document words only."""
    return "nb" if language == "nn" else language
