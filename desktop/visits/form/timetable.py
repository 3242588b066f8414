"""Visits: the timetable as a table: times follow when a length changes, overlaps and gaps are told, with the total."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from desktop.base.words import translate
from desktop.ui.lines import Flag, LineColumn, Row, Told
from desktop.ui.lineseditor import LinesEditor
from desktop.visits.rules.records import Item
from desktop.visits.rules.timetable import timetable
from desktop.visits.words import clock_text, length_text


def columns() -> tuple[LineColumn, ...]:
    """Start, length, what happens, where, and who sees to it."""
    return (
        LineColumn("at", translate("Timetable", "Start"), 96, "clock"),
        LineColumn("minutes", translate("Timetable", "Minutes"), 76, "minutes", start=15),
        LineColumn("title", translate("Timetable", "What happens"), 0, required=True),
        LineColumn("place", translate("Timetable", "Place"), 0),
        LineColumn("responsible", translate("Timetable", "Responsible"), 0),
    )


def rows_of(items: Sequence[Item]) -> tuple[Row, ...]:
    """The lines of the table."""
    return tuple((each.at, each.minutes, each.title, each.place, each.responsible) for each in items)


def items_of(rows: Sequence[Row], before: Sequence[Item] = ()) -> tuple[Item, ...]:
    """The items of the lines; what the table does not show is kept from the item of the same name, or place."""
    kept = {each.title: each.details for each in before}
    found = []
    for number, (at, minutes, title, place, responsible) in enumerate(rows):
        details = kept.get(title, "")
        if title not in kept and len(rows) == len(before):
            details = before[number].details
        found.append(Item(title, minutes, place, responsible, details, at))
    return tuple(found)


class TimetableEditor(LinesEditor):
    """The programme of a visit; `changed` tells the new items."""

    changed = Signal(object, bool)
    """The items, and whether the change was one of typing."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._start: int | None = None
        self._items: tuple[Item, ...] = ()
        title, more = translate("Timetable", "Timetable"), translate("Timetable", "Add an item")
        super().__init__(title, more, columns(), today, self._tell)
        self.table.saved.connect(self._saved)

    def show_items(self, items: Sequence[Item], start: int | None, subject: object, changeable: bool) -> None:
        """Shows a visit's timetable from its start, in minutes after midnight."""
        self._start, self._items = start, tuple(items)
        self.set_rows(rows_of(items), subject, changeable)
        self.table.lines.retell()
        self._say_total()

    def _tell(self, rows: Sequence[Row]) -> Told:
        """Where each line begins, and which overlap or leave a gap."""
        slots = timetable(items_of(rows), self._start).slots
        faint = tuple({"at": clock_text(slot.start) if self._has_start(rows) else ""} for slot in slots)
        return Told(tuple(_flag(slot.overlap, slot.gap) for slot in slots), faint)

    def _has_start(self, rows: Sequence[Row]) -> bool:
        return self._start is not None or any(row[0] is not None for row in rows)

    def _say_total(self) -> None:
        found = timetable(items_of(self.table.lines.rows), self._start)
        if not found.slots:
            self.say("")
            return
        span = f"{clock_text(found.start)}–{clock_text(found.end)}"
        told = translate("Timetable", "{length} in all").format(length=length_text(found.total))
        self.say(f"{span}  ·  {told}" if self._has_start(self.table.lines.rows) else told)

    def _saved(self, rows: Any, typing: bool) -> None:
        self._items = items_of(rows, self._items)
        self._say_total()
        self.changed.emit(self._items, typing)


def _flag(overlap: int, gap: int) -> Flag | None:
    """What is said of a line that does not follow the one before."""
    if overlap:
        said = translate("Timetable", "Begins {length} before the item above has ended")
        return Flag("triangle-alert", "warn", said.format(length=length_text(overlap)))
    if gap:
        said = translate("Timetable", "{length} without programme before this")
        return Flag("clock", "ink2", said.format(length=length_text(gap)))
    return None
