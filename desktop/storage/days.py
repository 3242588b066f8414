"""Days: what SQL works out of days, which each database says in its own words."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, Integer, LargeBinary, literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

FIGURES = 4
"""Digits of each number in a row of numbers, one for each day."""


def shifted_day(moment: ColumnElement[Any], shift: ColumnElement[str]) -> ColumnElement[date]:
    """The day of a moment's text in UTC, shifted by a text such as `+3600 seconds`."""
    return _ShiftedDay(moment, shift)


def looked_up(numbers: bytes, first: date, day: ColumnElement[Any]) -> ColumnElement[int]:
    """The number that stands for a day in a row of numbers of four digits; before the first day the first one."""
    return _LookedUp(literal(numbers, LargeBinary()), day, literal(first, Date()))


class _ShiftedDay(FunctionElement[date]):
    """A moment and a shift."""

    type = Date()
    inherit_cache = True


@compiles(_ShiftedDay)
def _shifted_in_a_file(element: _ShiftedDay, compiler: SQLCompiler, **options: Any) -> str:
    moment, shift = (compiler.process(each, **options) for each in element.clauses)
    return f"date(substr({moment}, 1, 19), {shift})"


@compiles(_ShiftedDay, "postgresql")
def _shifted_on_a_server(element: _ShiftedDay, compiler: SQLCompiler, **options: Any) -> str:
    moment, shift = (compiler.process(each, **options) for each in element.clauses)
    return f"CAST(CAST(substr({moment}, 1, 19) AS timestamp) + CAST({shift} AS interval) AS date)"


class _LookedUp(FunctionElement[int]):
    """A row of numbers, a day, and the first day."""

    type = Integer()
    inherit_cache = True


@compiles(_LookedUp)
def _looked_up_in_a_file(element: _LookedUp, compiler: SQLCompiler, **options: Any) -> str:
    numbers, day, first = (compiler.process(each, **options) for each in element.clauses)
    place = f"CAST(max(julianday({day}) - julianday({first}), 0) AS INTEGER) * {FIGURES} + 1"
    return f"CAST(substr({numbers}, {place}, {FIGURES}) AS INTEGER)"


@compiles(_LookedUp, "postgresql")
def _looked_up_on_a_server(element: _LookedUp, compiler: SQLCompiler, **options: Any) -> str:
    numbers, day, first = (compiler.process(each, **options) for each in element.clauses)
    place = f"greatest({day} - {first}, 0) * {FIGURES} + 1"
    return f"CAST(convert_from(substr({numbers}, {place}, {FIGURES}), 'UTF8') AS integer)"
