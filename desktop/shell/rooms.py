"""Rooms: every room's store, read together, for what must know all that a file holds: extracts and comparisons."""

from types import ModuleType

from desktop.agenda import store as agenda
from desktop.codex import store as codex
from desktop.dispatch import store as dispatch
from desktop.people import store as people
from desktop.questions import store as questions
from desktop.rulebook import store as rulebook
from desktop.storage import accounts, municipality, retention
from desktop.visits import store as visits
from desktop.workdays import store as workdays
from desktop.workshop import store as workshop

STORES: tuple[ModuleType, ...] = (
    *(agenda, codex, dispatch, people, questions, rulebook, visits, workdays, workshop),
    *(accounts, municipality, retention),
)
"""Whoever imports this has every table in memory; a test compares them with those of a new file."""
