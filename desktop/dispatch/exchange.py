"""Dispatches: lines of the ledger and cells of the matrix as rows of a sheet, and as the JSON of the command line."""

from collections.abc import Sequence
from typing import Any

from desktop.base.words import translate
from desktop.dispatch.rules import Dispatch, Standing
from desktop.dispatch.sheet import Sheet
from desktop.dispatch.words import (
    channel_text,
    column_name,
    kind_text,
    reason_text,
    scope_text,
    sign_text,
    standing_text,
)
from desktop.exchange.sheet_writing import Table


def ledger_table(lines: Sequence[Dispatch]) -> Table:
    """The ledger as a table; moments are moments, numbers numbers."""
    heads = (
        translate("Register", "No."),
        translate("Register", "Sent"),
        translate("Register", "Kind"),
        translate("Register", "Title"),
        translate("Register", "Goes to"),
        translate("Register", "Recipients"),
        translate("Register", "Names"),
        translate("Register", "How"),
        translate("Register", "Why not all"),
        translate("Register", "Consulted"),
        translate("Register", "Decided by"),
        translate("Register", "To the media"),
        translate("Register", "Breach"),
        translate("Register", "Corrects no."),
        translate("Register", "Remark"),
        translate("Register", "Enclosures"),
        translate("Register", "Confirmed by"),
    )
    return Table(translate("Register", "Ledger"), heads, tuple(_row(each) for each in lines), frozen=2)


def matrix_tables(shown: Sheet) -> tuple[Table, Table]:
    """The matrix as a sheet of signs with its sums, and a sheet that lists what is missing."""
    board = shown.board
    heads = [translate("Register", "Party"), translate("Register", "Member")]
    heads += [column_name(each.line) for each in board.matters]
    heads += [translate("Register", "Got"), translate("Register", "Of")]
    columns = range(len(board.matters))
    rows: list[tuple[Any, ...]] = []
    for group in shown.groups:
        for row in range(group.first, group.first + group.count):
            signs = [sign_text(board.standing(row, column)) for column in columns]
            rows.append((group.party, board.members[row].name, *signs, *board.of_member(row)))
    sums = [board.of_matter(column) for column in columns]
    rows.append(("", translate("Register", "Got"), *(each.got for each in sums), None, None))
    rows.append(("", translate("Register", "Of"), *(each.due for each in sums), None, None))
    holes = [
        (group.party, board.members[row].name, matter.line.sent_at, kind_text(matter.line.kind), matter.line.title)
        for column, matter in enumerate(board.matters)
        for group in shown.groups
        for row in range(group.first, group.first + group.count)
        if board.standing(row, column) is Standing.MISSING
    ]
    missing = (*heads[:2], translate("Register", "Sent"), translate("Register", "Kind"), translate("Register", "Title"))
    return (
        Table(translate("Register", "Matrix"), heads, rows, frozen=2),
        Table(standing_text(Standing.MISSING), missing, holes, frozen=2),
    )


def line_json(each: Dispatch) -> dict[str, Any]:
    """A line of the ledger as the command line prints it."""
    return {
        "id": each.id,
        "kind": each.kind.value,
        "title": each.title,
        "sent": each.sent_at.isoformat(timespec="seconds"),
        "scope": each.scope.value,
        "channel": each.channel.value,
        "recipients": [{"member": one.member_id, "name": one.name, "party": one.party} for one in each.recipients],
        "enclosures": [{"name": one.name, "digest": one.digest} for one in each.enclosures],
        "narrowing": [
            {"reason": one.reason.value, "consulted": one.consulted, "decided_by": one.decided_by}
            for one in each.narrowing
        ],
        "media": each.media_at.isoformat(timespec="seconds") if each.media_at else None,
        "breach": each.breach,
        "corrects": each.corrects or None,
        "void": each.void,
        "covers": list(each.covers),
        "remark": each.remark,
        "confirmed_by": each.confirmed_by,
    }


def _row(each: Dispatch) -> tuple[Any, ...]:
    """A line of the ledger as a row."""
    return (
        each.id,
        each.sent_at,
        kind_text(each.kind),
        each.title,
        scope_text(each.scope),
        len(each.recipients),
        ", ".join(one.name for one in each.recipients),
        channel_text(each.channel),
        ", ".join(reason_text(one.reason) for one in each.narrowing),
        ", ".join(one.consulted for one in each.narrowing),
        ", ".join(one.decided_by for one in each.narrowing),
        each.media_at,
        each.breach,
        each.corrects or None,
        each.remark,
        ", ".join(one.name for one in each.enclosures),
        each.confirmed_by,
    )
