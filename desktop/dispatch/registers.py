"""Dispatches: the ledger and the matrix as sheets and papers to hand out, and the ledger as JSON (D5)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from desktop.base.dates import date_text, time_text
from desktop.base.words import speaking, translate
from desktop.dispatch import actions, store
from desktop.dispatch.entitlement import Board, unread
from desktop.dispatch.exchange import ledger_table, matrix_tables
from desktop.dispatch.rules import Dispatch, Standing
from desktop.dispatch.sheet import Asked, Sheet, sheet
from desktop.dispatch.store import Ledger
from desktop.dispatch.words import kind_text, recipients_text, short_title, sign_legend, sign_text
from desktop.exchange.sheet_writing import book_bytes
from desktop.people import store as people
from desktop.storage import municipality
from desktop.storage.session import Session


def ledger_book(session: Session, since: date | None = None, until: date | None = None) -> bytes:
    """The ledger of some days (both included) as XLSX, oldest first, in the municipality's language."""
    with speaking(municipality.profile(session).language):
        return book_bytes((ledger_table(_lines(session, since, until)),))


def ledger_paper(session: Session, since: date | None = None, until: date | None = None) -> bytes:
    """The ledger of some days (both included) as PDF, oldest first, in the municipality's language."""
    from desktop.dispatch.pdf import LedgerPaper, ledger  # imported late: start-up
    from desktop.documents.house import house_of  # imported late: start-up

    profile = municipality.profile(session)
    with speaking(profile.language):
        rows = tuple(
            (_when(each.sent_at), f"{kind_text(each.kind)}: {each.title}", recipients_text(each), remark_of(each))
            for each in _lines(session, since, until)
        )
        paper = LedgerPaper(_period(since, until), rows, session.now)
        return ledger(paper, house_of(profile, municipality.logo(session)))


def matrix_book(session: Session, asked: Asked) -> bytes:
    """The matrix as XLSX: a sheet of signs, and one that lists what is missing."""
    with speaking(municipality.profile(session).language):
        return book_bytes(matrix_tables(_sheet(session, asked)))


def matrix_paper(session: Session, asked: Asked) -> bytes:
    """The matrix as PDF across, with signs that read in black and white."""
    from desktop.dispatch.pdf import MatrixPaper, matrix  # imported late: start-up
    from desktop.documents.house import house_of  # imported late: start-up

    profile, shown = municipality.profile(session), _sheet(session, asked)
    with speaking(profile.language):
        paper = MatrixPaper(
            _period(asked.since, asked.until),
            tuple((f"{each.line.sent_at:%d.%m.}", short_title(each.line)) for each in shown.board.matters),
            tuple(
                (group.party or translate("Matrix", "Without a list"), _rows(shown.board, group.first, group.count))
                for group in shown.groups
            ),
            tuple("{}/{}".format(*shown.board.of_matter(each)) for each in range(len(shown.board.matters))),
            sign_legend(),
            session.now,
        )
        return matrix(paper, house_of(profile, municipality.logo(session)))


def missing_json(session: Session, member_id: int) -> list[dict[str, Any]]:
    """What a member has not got: holes, and what went to all in this term before he or she came in; oldest first."""
    whole = actions.whole_board(session)
    row = next((place for place, each in enumerate(whole.members) if each.id == member_id), None)
    if row is None:
        return []
    today = actions.today(session)
    found = []
    for column in unread(whole, row, actions.term_start(session, today), today):
        matter = whole.matters[column]
        why = "missing" if whole.standing(row, column) is Standing.MISSING else "before_member"
        told = {"id": matter.id, "kind": matter.line.kind.value, "title": matter.line.title}
        found.append(told | {"sent": matter.line.sent_at.isoformat(timespec="seconds"), "why": why})
    return found


def remark_of(each: Dispatch) -> str:
    """What must be known of a line beside its title: that it corrects, was got later, was a breach, or its ground."""
    parts = []
    if each.void:
        parts.append(translate("Register", "Line {number} was never sent").format(number=each.corrects))
    elif each.corrects:
        parts.append(translate("Register", "Corrects line {number}").format(number=each.corrects))
    if each.covers:
        numbers = ", ".join(str(number) for number in each.covers)
        parts.append(translate("Register", "Got later: line {number}").format(number=numbers))
    if each.breach:
        parts.append(translate("Register", "The media had it first: {why}").format(why=each.breach))
    parts += [translate("Register", "Consulted: {name}").format(name=one.consulted) for one in each.narrowing]
    return ". ".join((*parts, each.remark) if each.remark else parts)


def _lines(session: Session, since: date | None, until: date | None) -> Sequence[Dispatch]:
    asked = Ledger(ascending=True, since=since, until=until)
    return store.window(session, asked, 0, store.count(session, asked))


def _sheet(session: Session, asked: Asked) -> Sheet:
    return sheet(actions.whole_board(session), people.committees(session), asked, actions.today(session))


def _rows(board: Board, first: int, count: int) -> tuple[tuple[str, tuple[str, ...], str], ...]:
    """A party's rows: the member, a sign for each dispatch, and the sum."""
    columns = range(len(board.matters))
    return tuple(
        (
            board.members[row].name,
            tuple(sign_text(board.standing(row, column)) for column in columns),
            "{}/{}".format(*board.of_member(row)),
        )
        for row in range(first, first + count)
    )


def _when(moment: datetime) -> str:
    """Day with its year, and time."""
    return f"{date_text(moment.date())} {time_text(moment)}"


def _period(since: date | None, until: date | None) -> str:
    """The days in words."""
    if since and until:
        said = translate("Register", "{first} to {last}")
        return said.format(first=date_text(since), last=date_text(until))
    if since:
        return translate("Register", "Since {first}").format(first=date_text(since))
    return translate("Register", "Until {last}").format(last=date_text(until)) if until else ""
