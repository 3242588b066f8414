"""Dispatches: why a cell of the matrix is as it is, in words: for the tooltip, the screen reader and the pane."""

from desktop.base.dates import long_date, time_text
from desktop.base.words import translate
from desktop.dispatch.entitlement import Board
from desktop.dispatch.rules import Scope, Standing
from desktop.dispatch.words import column_name, standing_text


def cell_text(board: Board, row: int, column: int) -> str:
    """A cell as it is read aloud: who, what, and how they stand to each other."""
    who, line = board.members[row].name, board.matters[column].line
    return f"{who}, {column_name(line)}: {standing_text(board.standing(row, column))}"


def cell_reason(board: Board, row: int, column: int) -> str:
    """Why a cell is as it is, in one or two sentences."""
    line, standing = board.matters[column].line, board.standing(row, column)
    day, got = long_date(line.sent_at.date()), board.got_by(row, column)
    if standing is Standing.GOT:
        said = translate("Matrix", "Got it with the others on {day} {time}.")
        return said.format(day=day, time=time_text(line.sent_at))
    if standing is Standing.LATER and got is not None:
        said = translate("Matrix", "It was sent on {day}, but got only on {later} {time}.")
        return said.format(day=day, later=long_date(got.sent_at.date()), time=time_text(got.sent_at))
    if standing is Standing.MISSING:
        return translate("Matrix", "It was meant for this member on {day}, but has not been got.").format(day=day)
    if standing is Standing.NOT_SEATED:
        return translate("Matrix", "Was not a member of the council on {day}.").format(day=day)
    if line.scope is Scope.COMMITTEE:
        return translate("Matrix", "It went only to the members of a committee.")
    return translate("Matrix", "It went only to a single member.")
