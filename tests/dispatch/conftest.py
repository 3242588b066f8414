"""The municipality of the questions' tests: the ledger needs members and a file."""

from tests.questions.conftest import built, town

__all__ = ["built", "town"]
