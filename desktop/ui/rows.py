"""Rows of a list: columns, and a model that loads rows in windows, so that a long list costs what a short one does."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from desktop.base.problems import Problem
from desktop.ui.tasks import Tasks

WINDOW = 100
"""Rows in one read."""
KEPT_WINDOWS = 20
_WANTED = 3
"""Windows that wait to be read while one is; older wishes are dropped when the user scrolls on."""

RECORD_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Any, Any, int, int], Sequence[Any]]
Count = Callable[[Any, Any], int]
Place = Callable[[Any, Any, int], int]
_ROOT = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


def _nothing(_record: Any) -> str:
    return ""


@dataclass(frozen=True)
class Column:
    """A list's column: its width in pixels at 100 % (0 takes what is left), and what it says of a record."""

    id: str
    title: str
    width: int = 0
    text: Callable[[Any], str] = _nothing
    tip: Callable[[Any], str] = _nothing
    said: Callable[[Any], str] | None = None
    """What a screen reader says; the text when not told."""
    sortable: bool = True


@dataclass(frozen=True)
class Loaded:
    """A row as it was read: the record, and the columns' texts, made once; what is rarely asked for is made then."""

    record: Any
    texts: tuple[str, ...]


@dataclass(frozen=True)
class _Answer:
    """What a read brings: the number of rows, where it is known, some windows, and the kept record's row, or -1."""

    total: int | None
    windows: dict[int, tuple[Loaded, ...]]
    kept: int


class WindowModel(QAbstractTableModel):
    """Rows of a query, read in windows of 100; rows on their way are placeholders without texts."""

    loaded = Signal(int)
    """A query was answered: the number of its rows."""
    placed = Signal(int)
    """After a reset: the row of the record that was to be kept, or -1."""
    problem_found = Signal(object)
    """A read met a `Problem`; the rows shown stay."""

    def __init__(
        self,
        tasks: Tasks,
        columns: Sequence[Column],
        fetch: Fetch,
        count: Count,
        place: Place | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.query: Any = None
        self.whole_rows = False
        """Whether a cell tells of its whole row: the list shows one column for all."""
        self._tasks = tasks
        self._fetch, self._count, self._place = fetch, count, place
        self._total = 0
        self._windows: OrderedDict[int, tuple[Loaded, ...]] = OrderedDict()
        self._wanted: list[int] = []
        self._reading = -1
        self._generation = 0
        self._key = f"list {id(self)}"

    @property
    def total(self) -> int:
        """The number of rows of the query."""
        return self._total

    def reset(self, query: Any, keep: int = 0) -> None:
        """Shows another query; the old rows stand until its first rows come, then `placed` tells where `keep` is.

        All rows are counted while the first ones are painted; `loaded` tells how many there are.
        """
        self.query = query
        self._generation += 1
        near = self.row_of(keep)
        self._read(lambda session: self._answer(session, query, keep, near, counted=False), self._show)

    def refresh(self, keep: int = 0) -> None:
        """Reads the rows near what is shown again: changed ones are told row by row, a new number of rows resets."""
        query, near, shown = self.query, self.row_of(keep), tuple(self._windows)[-2:]
        self._generation += 1
        self._read(
            lambda session: self._answer(session, query, keep, near, shown), lambda answer: self._mend(answer, keep)
        )

    def row_record(self, row: int) -> Any:
        """The record of a row, None while it is on its way."""
        loaded = self._at(row)
        return loaded.record if loaded else None

    def texts_of(self, row: int) -> tuple[str, ...]:
        """The texts of a row by column, nothing while it is on its way."""
        loaded = self._at(row)
        return loaded.texts if loaded else ("",) * len(self.columns)

    def row_of(self, record_id: int) -> int:
        """The row of a record among those that are loaded, else -1."""
        if record_id:
            for window, rows in self._windows.items():
                for place, loaded in enumerate(rows):
                    if loaded.record.id == record_id:
                        return window * WINDOW + place
        return -1

    def column_of(self, column_id: str) -> int:
        """The place of a column."""
        return next(place for place, column in enumerate(self.columns) if column.id == column_id)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._total

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        loaded = self._at(index.row())
        if loaded is None:
            self._want(index.row() // WINDOW)
            return None
        self._windows.move_to_end(index.row() // WINDOW)
        if role == RECORD_ROLE:
            return loaded.record
        if role == Qt.ItemDataRole.DisplayRole:
            return loaded.texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.columns[index.column()].tip(loaded.record) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            places = range(len(self.columns)) if self.whole_rows else (index.column(),)
            return ", ".join(filter(None, (self._said(loaded, place) for place in places)))
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _at(self, row: int) -> Loaded | None:
        rows = self._windows.get(row // WINDOW, ())
        return rows[row % WINDOW] if 0 <= row % WINDOW < len(rows) else None

    def _load(self, record: Any) -> Loaded:
        return Loaded(record, tuple(column.text(record) for column in self.columns))

    def _said(self, loaded: Loaded, place: int) -> str:
        """What a screen reader says of one cell."""
        column = self.columns[place]
        return column.said(loaded.record) if column.said else loaded.texts[place]

    def _rows(self, session: Any, query: Any, window: int) -> tuple[Loaded, ...]:
        return tuple(self._load(record) for record in self._fetch(session, query, window * WINDOW, WINDOW))

    def _read(self, work: Callable[[Any], Any], done: Callable[[Any], object]) -> None:
        """Reads what is shown; a newer read makes this one void."""
        self._tasks.read(work, done, self._key, self._fail, owner=self)

    def _answer(
        self, session: Any, query: Any, keep: int, near: int, shown: tuple[int, ...] = (), counted: bool = True
    ) -> _Answer:
        """Reads, on the worker thread, the first window, those shown, and the one where the record to keep stands."""
        total = self._count(session, query) if counted else None
        row = self._place(session, query, keep) if keep and self._place else near
        windows: dict[int, tuple[Loaded, ...]] = {}
        for one in sorted({0, *shown, *([row // WINDOW] if row >= 0 else [])}):
            rows = self._rows(session, query, one)
            if rows or not one:
                windows[one] = rows
            if not counted and windows.get(one) is rows and len(rows) < WINDOW:
                total = one * WINDOW + len(rows)  # a window that comes short ends the list
        places = (
            one * WINDOW + place
            for one, rows in windows.items()
            for place, loaded in enumerate(rows)
            if keep and loaded.record.id == keep
        )
        return _Answer(total, windows, next(places, -1))

    def _show(self, answer: _Answer) -> None:
        last, rows = next(reversed(answer.windows.items()))
        self.beginResetModel()
        self._total = last * WINDOW + len(rows) if answer.total is None else answer.total
        self._windows = OrderedDict(answer.windows)
        self._wanted, self._reading = [], -1
        self.endResetModel()
        if answer.total is None:
            query = self.query
            self._read(lambda session: self._count(session, query), self._grow)
        else:
            self.loaded.emit(answer.total)
        self.placed.emit(answer.kept)

    def _grow(self, total: int) -> None:
        """All rows are counted: there are more than those that were read first."""
        if total > self._total:
            self.beginInsertRows(_ROOT, self._total, total - 1)
            self._total = total
            self.endInsertRows()
        self.loaded.emit(self._total)

    def _mend(self, answer: _Answer, keep: int) -> None:
        if answer.total != self._total or answer.kept != self.row_of(keep):
            self._show(answer)
            return
        before, self._windows = self._windows, OrderedDict(answer.windows)
        self._wanted, self._reading = [], -1
        for window, rows in answer.windows.items():
            old = before.get(window, ())
            for place, loaded in enumerate(rows):
                if place >= len(old) or old[place] != loaded:
                    self._tell(window * WINDOW + place, window * WINDOW + place)
        self.loaded.emit(answer.total)

    def _tell(self, first: int, last: int) -> None:
        last = min(last, self._total - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _want(self, window: int) -> None:
        if window == self._reading or window in self._windows:
            return  # a window that came short is not asked for again before the next refresh
        self._wanted = [*[one for one in self._wanted if one != window][-_WANTED + 1 :], window]
        self._read_next()

    def _read_next(self) -> None:
        if self._reading >= 0 or not self._wanted:
            return
        window, generation, query = self._wanted.pop(), self._generation, self.query
        self._reading = window

        def take(rows: tuple[Loaded, ...]) -> None:
            if generation == self._generation:
                self._take(window, rows)

        self._tasks.read(lambda session: self._rows(session, query, window), take, "", self._fail, owner=self)

    def _take(self, window: int, rows: tuple[Loaded, ...]) -> None:
        self._reading = -1
        self._windows[window] = rows
        while len(self._windows) > KEPT_WINDOWS:
            self._windows.popitem(last=False)
        self._tell(window * WINDOW, window * WINDOW + len(rows) - 1)
        self._read_next()

    def _fail(self, problem: Problem) -> None:
        self._reading, self._wanted = -1, []
        self.problem_found.emit(problem)
