"""Working days: what counts in this municipality, as its settings have it (W1)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.settings import Profile
from desktop.base.words import translate
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, add, card, clear, column, row
from desktop.ui.pieces import Icon
from desktop.ui.services import Services
from desktop.ui.text import Elided, label
from desktop.workdays.rules import OFFERED, Calendar
from desktop.workdays.view.moves import rule_tag
from desktop.workdays.words import switch_name


class WhatCounts(QWidget):
    """The card that lists the switches of the profile; they are changed under Settings."""

    settings_requested = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        change = button(self.tr("Change in settings"), "link", on_click=self.settings_requested.emit)
        head = row(label(self.tr("What counts"), "h3"), STRETCH, change)
        inside = column(head, self._lines, 4, row(rule_tag("W1"), STRETCH), gap=6, margins=(16, 10, 16, 12))
        self.setLayout(column(card(inside)))

    def show_calendar(self, calendar: Calendar) -> None:
        """Shows what counts in a calendar."""
        clear(self._lines)
        for name, counts in what_counts(calendar, self._services.settings.profile):
            add(self._lines, _line(name, counts))


def what_counts(calendar: Calendar, profile: Profile) -> tuple[tuple[str, bool], ...]:
    """The kinds of days with whether they count; then the hour from which mail waits, where one is set."""
    offered = OFFERED[calendar.country]
    switches = tuple((_capital(switch_name(each)), each not in calendar.counted_out) for each in offered)
    late = translate("Workdays", "Mail after {hour} o'clock").format(hour=profile.late_hour)
    return (
        (translate("Workdays", "Monday to Friday"), True),
        (translate("Workdays", "Saturdays"), calendar.saturday_counts),
        (translate("Workdays", "Public holidays"), False),
        *switches,
        (translate("Workdays", "Own closing days"), not calendar.closing_stops_clock),
        *(((late, False),) if profile.late_hour else ()),
    )


def _capital(name: str) -> str:
    """A day's name as the first word of a line."""
    return name[:1].upper() + name[1:]


def _line(name: str, counts: bool) -> QHBoxLayout:
    said = translate("Workdays", "counts") if counts else translate("Workdays", "does not count")
    mark = Icon("check", 16, "ok") if counts else Icon("minus", 16, "ink3")
    return row(mark, (Elided(name, "body"), 1), label(said, "small"), gap=8)
