"""Events: the history of a record: every line with its time, newest first, the latest ones until all are asked for."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.ui.buttons import Button, button
from desktop.ui.layout import TOP_LEFT, Item, column, row, section
from desktop.ui.section import Section
from desktop.ui.text import Paragraph, label

FIRST = 4
"""So many lines are shown at first."""


@dataclass(frozen=True)
class Event:
    """A line of the history, in the municipality's time; a step's state is there so that the state bar finds it."""

    at: datetime
    text: str
    remark: str = ""
    state: Hashable = None


class Events(Section):
    """The latest lines, all of them when asked; `read` tells a case's events, newest first."""

    def __init__(self, read: Callable[[Any], Sequence[Event]], first: int = FIRST) -> None:
        super().__init__(6)
        self.whole = False
        self.rows: dict[Hashable, QWidget] = {}
        self._read, self._first = read, first
        self._case: Any = None
        self._link: Button | None = None
        self._lines: list[tuple[QLabel, Paragraph, Paragraph | None]] = []

    @override
    def facts(self, case: Any) -> object:
        return (tuple(self._read(case)), self.whole)

    @override
    def shape(self, case: Any) -> object:
        return (len(self._read(case)) > self._first, tuple(bool(each.remark) for each in self._shown(case)))

    @override
    def items(self, case: Any) -> Sequence[Item]:
        shown = self._shown(case)
        self._link = button("", "link", on_click=self.turn) if len(self._read(case)) > self._first else None
        self._lines = [_line(bool(each.remark)) for each in shown]
        self.fill(case)
        rows = (row((when, 0, TOP_LEFT), (column(*words, gap=0), 1), gap=8) for when, *words in self._lines)
        return (section(translate("Events", "History"), self._link), *rows)

    @override
    def fill(self, case: Any) -> None:
        self._case, self.rows = case, {}
        if self._link is not None:
            every = translate("Events", "Show all {count}").format(count=len(self._read(case)))
            self._link.set_label(translate("Events", "Show fewer") if self.whole else every)
        for (when, text, remark), event in zip(self._lines, self._shown(case), strict=True):
            clock = dates.time_text(event.at).removeprefix("kl. ")
            when.setText(f"{dates.short_date(event.at.date())} {clock}")
            text.set_text(event.text)
            if remark is not None:
                remark.set_text(event.remark)
            if event.state is not None:
                self.rows.setdefault(event.state, text)

    def _shown(self, case: Any) -> Sequence[Event]:
        events = self._read(case)
        return events if self.whole else events[: self._first]

    def turn(self) -> None:
        """Shows all lines, or the latest ones again."""
        self.whole = not self.whole
        if self._case is not None:
            self.show_case(self._case)

    def row_of(self, state: Hashable) -> QWidget | None:
        """The line on which a state was reached last; all lines are shown for it."""
        if state not in self.rows and not self.whole:
            self.turn()
        return self.rows.get(state)


def _line(remarked: bool) -> tuple[QLabel, Paragraph, Paragraph | None]:
    """The widgets of a line: when, what, and what was remarked."""
    remark = Paragraph("", 13, 20, role="ink2") if remarked else None
    return label("", "caption", least=96), Paragraph("", 14, 22), remark
