"""Running: what the installed program does before anything else; PyInstaller runs this file first."""

import sys

MARK = "Samspil-is-running"
"""A named mutex on Windows: setup asks for it, and does not replace files that are in use."""

_kept: list[object] = []


def hold_mark() -> None:
    """Lets setup see, in every session of this computer, that the program runs; it ends with the program."""
    if sys.platform == "win32":
        import ctypes

        for place in ("Global", "Local"):
            _kept.append(ctypes.windll.kernel32.CreateMutexW(None, False, f"{place}\\{MARK}"))


hold_mark()
