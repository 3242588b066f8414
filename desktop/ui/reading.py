"""Reading: what would write greys itself on a page whose user may only read there, and says why."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

_WHY = "reads_along"


@runtime_checkable
class Writing(Protocol):
    """A widget that writes: it asks `why_not` when it is shown, and when another person sits down."""

    def renew_right(self) -> None:
        """Greys itself, or wakes up."""


def read_along(page: QWidget, why: str) -> None:
    """Lets a page be read only, with the reason, or be worked on when there is none."""
    if why_not(page) == why:
        return
    page.setProperty(_WHY, why)
    for each in (page, *page.findChildren(QWidget)):
        if isinstance(each, Writing):
            each.renew_right()


def why_not(widget: QWidget) -> str:
    """Why nothing may be written where a widget stands, empty where it may."""
    at: QWidget | None = widget
    while at is not None:
        if why := at.property(_WHY):
            return str(why)
        at = at.parentWidget()
    return ""
