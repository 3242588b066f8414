"""Early: reads what has no Qt first, for PySide6 looks through the source of every module that comes after it."""

import gc

gc.disable()  # until the first rows are on the screen: everything that is made before stays anyway

from desktop.overview import words  # noqa: E402 - the line above is meant first
from desktop.overview.actions import waiting  # noqa: E402

__all__ = ["waiting", "words"]
