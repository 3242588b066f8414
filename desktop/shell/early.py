"""Early: reads what has no Qt first, for PySide6 looks through the source of every module that comes after it."""

import gc

gc.disable()  # until the first rows are on the screen: everything that is made before stays anyway

import logging.handlers as handlers  # noqa: E402 - the line above is meant first

import platformdirs  # noqa: E402

from desktop.overview import words  # noqa: E402
from desktop.overview.actions import waiting  # noqa: E402
from desktop.shell import paths  # noqa: E402
from desktop.storage import accounts, database, remembering  # noqa: E402

__all__ = ["accounts", "database", "handlers", "paths", "platformdirs", "remembering", "waiting", "words"]
