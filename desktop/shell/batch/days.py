"""Days: counts deadlines without a file."""

import argparse

from desktop.base.settings import OWN_LANGUAGES
from desktop.base.words import translate
from desktop.shell.batch import console
from desktop.workdays import words as workday_words
from desktop.workdays.rules import Calendar, ClosingDay, default_switches


def deadline(wanted: argparse.Namespace) -> int:
    """Counts a deadline; a closing day that is named here stops the clock."""
    console.speak(wanted.language or OWN_LANGUAGES[wanted.country])
    closed = tuple(ClosingDay(console.day(text), translate("Workdays", "Closing day")) for text in wanted.closed)
    switches = default_switches(wanted.country)
    calendar = Calendar(wanted.country, switches, wanted.saturdays, closed, closing_stops_clock=True)
    counting = calendar.count(console.day(wanted.received), wanted.days)
    told = workday_words.counting_json(counting)
    del told["closed"]  # a closing day that is named here is among the skipped
    console.say(told, wanted.json, [str(told["deadline"]), workday_words.explain(counting).text])
    return 0
