"""Who should have got what: a table of cases, and any history against a naive recomputation from it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.dispatch.entitlement import (
    GOT,
    LATER,
    MISSING,
    Board,
    Counted,
    Line,
    board,
    latecomers,
    matters,
    unread,
)
from desktop.dispatch.rules import DispatchKind, Scope, Standing
from desktop.people.rules import Committee, CommitteeSeat, Member, Seat, committee_members_on, member_on

START = date(2026, 1, 1)
TODAY = date(2026, 12, 31)


def at(day: int, hour: int = 12) -> datetime:
    """Noon of a day of the year."""
    return datetime.combine(START + timedelta(day), time(hour), UTC)


def line(
    id: int,
    day: int,
    *reached: int,
    scope: Scope = Scope.ALL,
    circle: int = 0,
    corrects: int = 0,
    void: bool = False,
    covers: tuple[int, ...] = (),
) -> Line:
    return Line(
        id, DispatchKind.NOTE, f"Note {id}", at(day), scope, circle, tuple(reached), corrects, void, covers
    )  # fmt: skip


HELLE = Member("Helle", seats=(Seat(START),), id=1)
FARID = Member("Farid", seats=(Seat(START, START + timedelta(200)),), id=2)
JONAS = Member("Jonas", seats=(Seat(START + timedelta(100)),), id=3)
PEOPLE = (HELLE, FARID, JONAS)
BODY = Committee("Teknik", seats=(CommitteeSeat(1, True, START), CommitteeSeat(3, False, START + timedelta(150))), id=9)


def seen(*lines: Line) -> list[list[Standing]]:
    """Row by row how the three members stand."""
    whole = board(lines, PEOPLE, (BODY,))
    return [[whole.standing(row, column) for column in range(len(whole.matters))] for row in range(3)]


GOT_IT, LATE, HOLE, NOT_FOR, NOT_THEN = Standing.GOT, Standing.LATER, Standing.MISSING, Standing.NOT_MEANT, Standing.NOT_SEATED  # noqa: E501  # fmt: skip


def test_D5_all_means_who_sat_in_the_council_that_day() -> None:
    assert seen(line(1, 10, 1, 2), line(2, 120, 1), line(3, 250, 1, 3)) == [
        [GOT_IT, GOT_IT, GOT_IT],
        [GOT_IT, HOLE, NOT_THEN],
        [NOT_THEN, HOLE, GOT_IT],
    ]


def test_D3c_a_narrower_circle_is_that_of_its_day() -> None:
    early = line(1, 110, 1, scope=Scope.COMMITTEE, circle=9)
    late = line(2, 160, 1, scope=Scope.COMMITTEE, circle=9)
    single = line(3, 170, scope=Scope.SINGLE, circle=2)
    assert seen(early, late, single) == [
        [GOT_IT, GOT_IT, NOT_FOR],
        [NOT_FOR, NOT_FOR, HOLE],
        [NOT_FOR, HOLE, NOT_FOR],
    ]


def test_D3c_a_committee_that_is_gone_leaves_those_who_got_it() -> None:
    assert seen(line(1, 10, 2, scope=Scope.COMMITTEE, circle=77))[1] == [GOT_IT]


def test_D5_a_correction_takes_the_place_of_the_line_and_a_void_one_removes_it() -> None:
    wrong, right = line(1, 10, 1), line(2, 10, 1, 2, corrects=1)
    assert seen(wrong, right) == [[GOT_IT], [GOT_IT], [NOT_THEN]]
    assert seen(wrong, right, line(3, 11, corrects=2, void=True)) == [[], [], []]
    back = line(4, 10, 2, corrects=3)
    assert seen(wrong, right, line(3, 11, corrects=2, void=True), back)[0] == [HOLE]


def test_D5_who_got_it_later_is_no_hole_and_at_the_same_time_is_in_time() -> None:
    first = line(1, 10, 1)
    assert seen(first, line(2, 12, 2, covers=(1,)))[1] == [LATE]
    assert seen(first, line(2, 10, 2, covers=(1,)))[1] == [GOT_IT]
    assert seen(first, line(2, 120, 3, covers=(1,)))[2] == [LATE], "a late joiner who was sent it is told so"


def test_D5_a_later_receipt_can_be_corrected_too() -> None:
    first, late = line(1, 10, 1), line(2, 12, 2, covers=(1,))
    assert seen(first, late, line(3, 13, corrects=2, void=True))[1] == [HOLE]
    mended = line(4, 12, 3, corrects=2)
    assert seen(first, late, mended) == [[GOT_IT], [HOLE], [LATE]]


def test_D5_a_receipt_counts_for_the_line_that_took_the_place() -> None:
    first, late, right = line(1, 10, 1), line(2, 12, 2, covers=(1,)), line(3, 10, 1, corrects=1)
    assert seen(first, late, right)[1] == [LATE]
    assert [each.id for each in matters((first, late, right))] == [1]


def test_D5_sums_count_those_it_was_for() -> None:
    whole = board((line(1, 10, 1), line(2, 10, 1, 2, 3), line(3, 11, 2, covers=(1,))), PEOPLE, ())
    assert [whole.of_matter(0), whole.of_matter(1)] == [Counted(2, 2), Counted(2, 2)]
    assert whole.of_member(2) == Counted(0, 0), "what he got was not for him yet"
    assert whole.holes() == 0


def test_a_part_of_the_board_keeps_its_cells() -> None:
    lines = [line(number, number * 7, *(id for id in (1, 2, 3) if number % (id + 1))) for number in range(1, 40)]
    whole = board(lines, PEOPLE, ())
    rows, columns = (2, 0), (30, 3, 8)
    part = whole.only(rows, columns)
    assert [[part.code(r, c) for c in range(3)] for r in range(2)] == [
        [whole.code(row, column) for column in columns] for row in rows
    ]
    assert part.only((0, 1), (0, 1, 2)).cells == part.cells


def test_D5_a_late_joiner_is_shown_what_went_to_all_before() -> None:
    lines = (
        line(1, 10, 1, 2),
        line(2, 20, 1, scope=Scope.COMMITTEE, circle=9),
        line(3, 30, 1, 2),
        line(4, 120, 1, 2),
        line(5, 121, 3, covers=(1,)),
    )
    whole = board(lines, PEOPLE, (BODY,))
    assert unread(whole, 2, START, TODAY) == (2, 3), "the one before he came, and a hole; not what was for others"
    assert latecomers(whole, START, TODAY) == {2: (2,)}
    assert unread(whole, 2, START + timedelta(60), TODAY) == (3,), "not what belongs to the term before"
    assert unread(whole, 1, START, TODAY) == (), "who has left is owed only the holes"


# ------------------------------------------------------------------------- any history against a naive recomputation

DAYS = st.integers(0, 60)
SPANS = st.tuples(DAYS, st.none() | DAYS)


@st.composite
def histories(draw: st.DrawFn) -> tuple[tuple[Line, ...], tuple[Member, ...], tuple[Committee, ...]]:
    """Members who join and leave, committees, and a ledger of sendings, narrowings, corrections and later receipts."""

    def seat(span: tuple[int, int | None]) -> Seat:
        return Seat(START + timedelta(span[0]), None if span[1] is None else START + timedelta(span[0] + span[1]))

    count = draw(st.integers(1, 4))
    people = tuple(
        Member(f"M{id}", seats=tuple(seat(each) for each in draw(st.lists(SPANS, max_size=2))), id=id)
        for id in range(1, count + 1)
    )
    ids = st.integers(1, count)
    seats = draw(st.lists(st.tuples(ids, SPANS), max_size=4))
    body = Committee(
        "K", seats=tuple(CommitteeSeat(id, False, seat(span).starts, seat(span).ends) for id, span in seats), id=1
    )
    ledger: list[Line] = []
    for number in range(1, draw(st.integers(1, 9)) + 1):
        reached = tuple(sorted(draw(st.sets(ids))))
        what = draw(st.sampled_from(("send", "committee", "single", "correct", "void", "later", "fix later")))
        new = line(number, draw(DAYS), *reached)
        if what == "committee":
            new = new._replace(scope=Scope.COMMITTEE, circle_id=1)
        elif what == "single":
            new = new._replace(scope=Scope.SINGLE, circle_id=draw(ids))
        elif ledger and what in ("correct", "void", "fix later"):
            aim = draw(st.sampled_from(ledger))
            new = aim._replace(
                id=number, reached=reached, corrects=aim.id, void=what == "void", covers=(), sent_at=new.sent_at
            )
        elif ledger and what == "later":
            aims = draw(st.sets(st.sampled_from([each.id for each in ledger]), min_size=1, max_size=3))
            new = new._replace(covers=tuple(sorted(aims)))
        ledger.append(new)
    return tuple(ledger), people, (body,)


def naive(
    ledger: tuple[Line, ...], people: tuple[Member, ...], committees: tuple[Committee, ...]
) -> set[tuple[int, int]]:
    """Who was entitled to what and did not get it, recomputed from the history word by word: (first line, member)."""
    by_id = {each.id: each for each in ledger}

    def first(one: Line) -> Line:
        while one.corrects:
            one = by_id[one.corrects]
        return one

    holes = set()
    for root in (each for each in ledger if not each.corrects and not each.covers):
        versions = [each for each in ledger if not each.covers and first(each) == root]
        current = versions[-1]
        if current.void:
            continue
        receipts = set()
        for cover in (each for each in ledger if each.covers):
            if not any(first(by_id[aim]) == root for aim in cover.covers if not first(by_id[aim]).covers):
                continue
            receipts |= receipt_of(cover, ledger)
        day = current.sent_at.date()
        for member in people:
            due = {
                Scope.ALL: member_on(member, day),
                Scope.COMMITTEE: member in committee_members_on(committees[0], people, day),
                Scope.SINGLE: member.id == current.circle_id,
            }[current.scope]
            if due and member.id not in current.reached and member.id not in receipts:
                holes.add((root.id, member.id))
    return holes


def receipt_of(cover: Line, ledger: tuple[Line, ...]) -> set[int]:
    """Who has got something by a later receipt, as its own corrections leave it standing.

    A correction of a line that was corrected already counts as well: the ledger holds what each of them says.
    """
    taken = [each for each in ledger if each.corrects == cover.id]
    if not taken:
        return set() if cover.void else set(cover.reached)
    return set().union(*(receipt_of(each, ledger) for each in taken))


@given(histories())
def test_D3c_D5_entitled_and_not_got_equals_a_naive_recomputation(
    history: tuple[tuple[Line, ...], tuple[Member, ...], tuple[Committee, ...]],
) -> None:
    whole = board(*history)
    holes = {
        (matter.id, member.id)
        for column, matter in enumerate(whole.matters)
        for row, member in enumerate(whole.members)
        if whole.code(row, column) == MISSING
    }
    assert holes == naive(*history)
    check_sums(whole)


def check_sums(whole: Board) -> None:
    """The sums at both edges count the same cells."""
    got = sum(whole.of_member(row).got for row in range(len(whole.members)))
    due = sum(whole.of_matter(column).due for column in range(len(whole.matters)))
    codes = list(whole.cells)
    assert got == codes.count(GOT) + codes.count(LATER)
    assert due == got + whole.holes()


def test_the_same_line_twice_is_the_same_matter() -> None:
    first = line(1, 10, 1)
    assert matters((first, replace_line(first, 2))) == (
        matters((first,))[0],
        matters((replace_line(first, 2),))[0],
    )


def replace_line(one: Line, id: int) -> Line:
    return one._replace(id=id)


def test_a_member_is_replaced_by_nobody() -> None:
    whole = board((line(1, 10, 1, 2),), (replace(HELLE, name="Helle Ny"),), ())
    assert whole.of_matter(0) == Counted(1, 1), "who was removed under People has no row"
