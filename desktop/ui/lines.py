"""Lines: the rows of a small table that is edited in place: what a cell holds, shows, and why it cannot be read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop.base import dates
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.ui.clock import clock_text, minutes_of

Index = QModelIndex | QPersistentModelIndex
Kind = Literal["text", "minutes", "clock", "date", "choice", "check"]
Row = tuple[Any, ...]
FLAG_ROLE = Qt.ItemDataRole.UserRole + 1
WRONG_ROLE = Qt.ItemDataRole.UserRole + 2
FAINT_ROLE = Qt.ItemDataRole.UserRole + 3
_ROOT = QModelIndex()
_EMPTY: dict[str, Any] = {"text": "", "minutes": 0, "check": False}
_LONGEST = 24 * 60


@dataclass(frozen=True)
class LineColumn:
    """A column: its width in px at 100 % (0 shares what is left), the kind of its values, and what a new line has."""

    id: str
    title: str
    width: int = 0
    kind: Kind = "text"
    required: bool = False
    choices: tuple[tuple[Any, str], ...] = ()
    start: Any = None
    """What a new line has here."""

    @property
    def first(self) -> Any:
        """The value of a new line."""
        return _EMPTY.get(self.kind) if self.start is None else self.start


@dataclass(frozen=True)
class Flag:
    """Something to say about a line: an icon, the role of its colour, and words."""

    icon: str
    role: str
    text: str


@dataclass(frozen=True)
class Told:
    """What a room adds to its lines: flags beside them, and texts for cells that are left open, by column."""

    flags: tuple[Flag | None, ...] = ()
    faint: tuple[dict[str, str], ...] = ()


Tell = Callable[[Sequence[Row]], Told]


def _silent(_rows: Sequence[Row]) -> Told:
    return Told()


class Lines(QAbstractTableModel):
    """The lines as they stand; what cannot be read stays in its cell, with the reason."""

    def __init__(self, columns: Sequence[LineColumn], today: Callable[[], date], tell: Tell = _silent) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: tuple[Row, ...] = ()
        self.wrong: dict[tuple[int, int], tuple[str, str]] = {}
        """Cell -> what was typed, and why it cannot be read."""
        self.changeable = True
        self._today, self._tell = today, tell
        self._told = Told()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows other lines."""
        self.beginResetModel()
        self.rows, self.wrong = tuple(rows), {}
        self._told = self._tell(self.rows)
        self.endResetModel()

    def put(self, rows: Sequence[Row], wrong: dict[tuple[int, int], tuple[str, str]] | None = None) -> None:
        """Takes changed lines; as many as before only change their texts."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
        same = len(rows) == len(self.rows)
        self.rows = tuple(rows)
        if wrong is not None:
            self.wrong = wrong
        self._told = self._tell(self.rows)
        if same and self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
        elif not same:
            self.endResetModel()

    def retell(self) -> None:
        """Says the flags anew: something around the lines has changed."""
        self.put(self.rows)

    def new_line(self) -> Row:
        """An empty line."""
        return tuple(column.first for column in self.columns)

    def insert(self, row: int, values: Row) -> None:
        """Puts a line in before another one."""
        wrong = {(at + (at >= row), column): told for (at, column), told in self.wrong.items()}
        self.put((*self.rows[:row], values, *self.rows[row:]), wrong)

    def remove(self, row: int) -> None:
        """Takes a line out."""
        wrong = {(at - (at > row), column): told for (at, column), told in self.wrong.items() if at != row}
        self.put((*self.rows[:row], *self.rows[row + 1 :]), wrong)

    def move(self, row: int, to: int) -> None:
        """Moves a line to another place."""
        order = [at for at in range(len(self.rows)) if at != row]
        order.insert(to, row)
        wrong = {(order.index(at), column): told for (at, column), told in self.wrong.items()}
        self.put([self.rows[at] for at in order], wrong)

    def take(self, row: int, at: int, typed: Any) -> bool:
        """Takes what was typed or chosen in a cell, with the reason where it cannot be read; says if it is new."""
        wrong = {cell: told for cell, told in self.wrong.items() if cell != (row, at)}
        value = self.rows[row][at]
        try:
            value = self.read(at, typed) if isinstance(typed, str) else typed
        except Problem as problem:
            wrong[row, at] = (typed, str(problem))
        line = (*self.rows[row][:at], value, *self.rows[row][at + 1 :])
        rows = (*self.rows[:row], line, *self.rows[row + 1 :])
        if rows == self.rows and wrong == self.wrong:
            return False
        self.put(rows, wrong)
        return True

    def drafts(self) -> dict[str, str]:
        """What cannot be stored yet, as it was typed: "row/column" -> the text."""
        columns = [column.id for column in self.columns]
        found = {}
        for place in self.problems():
            row, _, id = place.partition("/")
            found[place] = self.typed(int(row), columns.index(id))
        return found

    def problems(self) -> dict[str, str]:
        """Why the lines cannot be stored as they stand: "row/column" -> the sentence."""
        found = {f"{row}/{self.columns[at].id}": why for (row, at), (_, why) in self.wrong.items()}
        for number, line in enumerate(self.rows):
            for at, column in enumerate(self.columns):
                if column.required and line[at] in ("", None) and (number, at) not in self.wrong:
                    said = QCoreApplication.translate("Form", "Fill in this field: {label}").format(label=column.title)
                    found[f"{number}/{column.id}"] = said
        return found

    def read(self, at: int, typed: str) -> Any:
        """The value of a typed text; raises Problem when it is none."""
        column, text = self.columns[at], " ".join(typed.split())
        match column.kind:
            case "minutes":
                return _minutes(text)
            case "clock":
                return _clock(text)
            case "date":
                return dates.parse_date(text, self._today()) if text else None
            case _:
                return text

    def shown(self, row: int, at: int) -> str:
        """What a cell shows."""
        if (row, at) in self.wrong:
            return self.wrong[row, at][0]
        column, value = self.columns[at], self.rows[row][at]
        match column.kind:
            case "minutes":
                return str(value) if value else ""
            case "clock":
                return "" if value is None else clock_text(value)
            case "date":
                return dates.short_date(value) if value else ""
            case "choice":
                return next((text for known, text in column.choices if known == value), "")
            case "check":
                return ""
            case _:
                return str(value)

    def typed(self, row: int, at: int) -> str:
        """What stands in a cell's editor."""
        if (row, at) not in self.wrong and self.columns[at].kind == "date":
            value = self.rows[row][at]
            return dates.date_text(value) if value else ""
        return self.shown(row, at)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = self.changeable and index.isValid() and self.columns[index.column()].kind != "check"
        return usable | Qt.ItemFlag.ItemIsEditable if editable else usable

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, at = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.shown(row, at)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, at)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row, at)
            case _ if role == FLAG_ROLE:
                return self.flag(row)
            case _ if role == WRONG_ROLE:
                return self.problems().get(f"{row}/{self.columns[at].id}", "")
            case _ if role == FAINT_ROLE:
                return self.faint(row, at)
        return None

    def flag(self, row: int) -> Flag | None:
        """What is said about a line."""
        return self._told.flags[row] if row < len(self._told.flags) else None

    def faint(self, row: int, at: int) -> str:
        """What an open cell shows in grey."""
        return self._told.faint[row].get(self.columns[at].id, "") if row < len(self._told.faint) else ""

    def _tip(self, row: int, at: int) -> str:
        flag = self.flag(row)
        wrong = self.problems().get(f"{row}/{self.columns[at].id}", "")
        return "\n".join(filter(None, (self.shown(row, at), wrong, flag.text if flag else "")))

    def _said(self, row: int, at: int) -> str:
        """What a screen reader says of a cell: its column, its value, what is wrong, and the line's flag."""
        column, flag = self.columns[at], self.flag(row)
        value = self.shown(row, at) or self.faint(row, at)
        if column.kind == "check":
            value = translate("Lines", "yes") if self.rows[row][at] else translate("Lines", "no")
        wrong = self.problems().get(f"{row}/{column.id}", "")
        return ", ".join(filter(None, (f"{column.title}: {value}", wrong, flag.text if flag else "")))


def _minutes(text: str) -> int:
    """A length in minutes, up to a day."""
    digits = text.split(" ")[0] if text else "0"
    if digits.isdecimal() and int(digits) <= _LONGEST:
        return int(digits)
    raise Problem(
        translate("Lines", "“{text}” is no length").format(text=text),
        advice=translate("Lines", "Enter minutes, from 1 to 1440."),
    )


def _clock(text: str) -> int | None:
    """A time of day in minutes, or None for an empty text."""
    if not text:
        return None
    found = minutes_of(text)
    if found is None:
        raise Problem(
            translate("Lines", "“{text}” is no time of day").format(text=text),
            advice=translate("Lines", "Enter a time, for example 10.30."),
        )
    return found
