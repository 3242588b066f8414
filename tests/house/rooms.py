"""The rooms of the house: which files a room may have, and why some have one more."""

JOBS = {
    "__init__": "what the room is, who uses it",
    "rules": "frozen records, enums, pure functions",
    "words": "labels of enums and fields",
    "store": "tables and queries",
    "table": "the list's columns",
    "form": "the edit form's fields",
    "pdf": "record and words to bytes",
    "exchange": "file row or mail to record and back",
    "actions": "one small function per thing a user can do",
    "view": "the page; declares FEATURE",
}
"""The same file set in every room. A file that outgrows its size becomes a folder of that name, split by noun."""

ROOMS = (
    "overview",
    "workshop",
    "questions",
    "visits",
    "agenda",
    "codex",
    "rulebook",
    "dispatch",
    "people",
    "workdays",
)

FURTHER = {
    "overview/matters": "actions: what of each room's records waits for somebody, apart from reading and counting",
    "questions/answering": "actions: how an answer leaves the house, apart from how it comes about",
    "questions/arrivals": "actions: a mail's way into the register, apart from what is done with a question later",
    "questions/talks": "actions: confidential talks, where everything that knows of them can be read in one file",
    "workshop/printing": "actions: how a meeting's papers leave the house, apart from planning and running it",
    "workdays/deadlines": "rules: which open deadlines a changed calendar moves; the questions of several rooms",
    "dispatch/entitlement": "rules: who should have got what, counted for the whole ledger at once in bytes",
    "dispatch/figures": "rules: neutral counting of answers by party and committee",
    "dispatch/sheet": "rules: the part of the ledger that is asked for, members by party against dispatches",
    "dispatch/sending": "actions: what is written and sent from the ledger itself, press releases above all",
    "dispatch/registers": "actions: the ledger and the matrix as sheets and papers to hand out",
    "people/checks": "rules: what a record cannot be saved with, apart from who was what when",
    "workdays/elections": "rules: the election calendar and the periods before elections, apart from the counting",
    "workdays/entries": "rules: what several rooms put into the calendar, apart from how days are counted",
    "workdays/quarantine": "rules: whom a quarantine covers and what it does, apart from when elections are",
    "workdays/publicdays": "rules: the only place that knows the holidays library",
}
"""Room/file -> the job it belongs to and why it stands alone. Its place is in pyproject.toml, contract 2."""

BASE = (
    "__init__",
    "changes",
    "dates",
    "differences",
    "names",
    "papers",
    "problems",
    "resources",
    "richtext",
    "rights",
    "settings",
    "times",
    "words",
)
"""All files of desktop/base: a closed list, so that it never becomes a drawer for odds and ends."""
