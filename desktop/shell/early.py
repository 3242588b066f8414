"""Early: reads what has no Qt first, for PySide6 looks through the source of every module that comes after it."""

import gc

gc.disable()  # until the first rows are on the screen: everything that is made before stays anyway

from desktop.overview import actions as overview_actions  # noqa: E402 - the line above is meant first
from desktop.overview import words as overview_words  # noqa: E402
from desktop.questions import actions, exchange, store, words  # noqa: E402
from desktop.workdays import words as workday_words  # noqa: E402

__all__ = ["actions", "exchange", "overview_actions", "overview_words", "store", "words", "workday_words"]
