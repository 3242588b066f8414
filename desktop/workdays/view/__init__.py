"""Working days: the calendar page with its months, closing days, and the tool that counts a deadline."""

from desktop.workdays.view.moves import Deadlines, MovesCard
from desktop.workdays.view.page import CalendarPage, feature

__all__ = ["CalendarPage", "Deadlines", "MovesCard", "feature"]
