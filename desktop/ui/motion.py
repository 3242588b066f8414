"""Motion: short transitions that take no time at all when the system or the user wants none."""

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

CROSS_FADE = 200
"""Milliseconds between two pictures."""
GROW = 400
"""Milliseconds a bar takes to grow, once."""

_wish: list[bool | None] = [None]


def set_reduced(wish: bool | None) -> None:
    """Switches motion off or on for the program; None follows the system."""
    _wish[0] = wish


def reduced() -> bool:
    """Whether nothing should move."""
    return _system_wants_none() if _wish[0] is None else _wish[0]


def duration(milliseconds: int) -> int:
    """How long a transition takes: its time, or 0."""
    return 0 if reduced() else milliseconds


def animate(owner: QObject, milliseconds: int, step: Callable[[float], None]) -> QVariantAnimation | None:
    """Calls step with 0 to 1 over the time, eased; without motion calls it once with 1 and gives None."""
    if duration(milliseconds) == 0:
        step(1.0)
        return None
    moving = QVariantAnimation(owner)
    moving.setStartValue(0.0)
    moving.setEndValue(1.0)
    moving.setDuration(milliseconds)
    moving.setEasingCurve(QEasingCurve.Type.OutCubic)
    moving.valueChanged.connect(lambda value: step(float(value)))
    moving.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)
    return moving


if sys.platform == "win32":

    def _system_wants_none() -> bool:
        """Asks SystemParametersInfo (SPI_GETCLIENTAREAANIMATION) whether animations are off."""
        shown = ctypes.c_int(1)
        asked = ctypes.windll.user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(shown), 0)
        return bool(asked) and not shown.value

else:

    def _system_wants_none() -> bool:
        """Other systems are not asked."""
        return False
