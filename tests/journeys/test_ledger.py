"""Journey: an answer to one committee stands in ledger and matrix; a press release is refused, mended and sent."""

from datetime import timedelta
from pathlib import Path

from desktop.dispatch import store
from desktop.dispatch.rules import DispatchKind, NarrowReason, Scope
from desktop.dispatch.view.page import MATRIX, WAITING
from desktop.people import store as people_store
from desktop.people.rules import committee_members_on
from desktop.questions import store as question_store
from desktop.questions.rules import State, View
from desktop.questions.store import Query
from desktop.storage import audit
from tests.journeys.whole_window import NOW, Journey, journey, town

__all__ = ["journey", "town"]


def test_D3c_D5_an_answer_narrowed_to_a_committee_stands_in_ledger_and_matrix(journey: Journey) -> None:
    approver = next(each for each in journey.look(people_store.officials) if each.may_approve)
    body = journey.look(people_store.committees)[0]
    lines = journey.look(question_store.window, Query(View.ALL, "", (State.APPROVED,), whole=True), 0, 1)
    journey.page.open_record(lines[0].id)
    journey.settle()
    detail = journey.page.detail
    id = detail.case.question.id

    detail.doings.narrow()
    journey.settle()
    ask = detail.ask
    ask.form.editor("scope").set_value(Scope.COMMITTEE)
    ask.form.editor("committee_id").set_value(body.id)
    journey.click(ask.yes)
    assert journey.look(question_store.get, id).scope is Scope.ALL, "D3c: without a ground it stays with all"
    detail.ask.form.editor("reason").set_value(NarrowReason.RELEVANCE)
    detail.ask.form.editor("consulted").set_value(approver.name)
    journey.click(detail.ask.yes)
    assert journey.look(question_store.get, id).circle_id == body.id

    journey.press("Ctrl+Return")
    journey.click(detail.ask.yes)
    (line,) = journey.look(store.about, "question", id)
    members = journey.look(people_store.members)
    circle = {each.id for each in committee_members_on(body, members, NOW.date())}
    assert {each.member_id for each in line.recipients} == circle
    assert (line.circle_id, line.narrowing[0].consulted) == (body.id, approver.name)
    assert line.took is not None

    journey.running.window.go("dispatch")
    journey.settle()
    page = journey.page
    page._go(MATRIX)
    journey.settle()
    board = page.matrix.grid.model.board
    column = [each.id for each in board.matters].index(line.id)
    assert board.of_matter(column) == (len(circle), len(circle))
    outside = next(row for row, each in enumerate(board.members) if each.id not in circle)
    assert board.standing(outside, column) == "not_meant"


def test_D8_a_press_release_is_refused_mended_and_sent(journey: Journey) -> None:
    journey.running.window.go("dispatch")
    journey.settle()
    page = journey.page
    journey.press("Ctrl+N")
    journey.settle()
    assert page.tabs.currentIndex() == WAITING
    form = page.outgoing.form
    values = {
        "title": "Ny bro over åen", "text": "Broen åbner i dag.",
        "members_day": NOW.date(), "members_time": "13.00", "media_day": NOW.date(), "media_time": "12.00",
    }  # fmt: skip
    for name, value in values.items():
        form.editor(name).set_value(value)
    form.flush()
    journey.settle()
    id = page.outgoing.around.going.id
    assert journey.look(store.outgoing, id).media_at is None, "D8: the plan is refused"

    form.editor("media_time").set_value("13.00")
    form.flush()
    journey.settle()
    assert journey.look(store.outgoing, id).media_at == NOW.replace(hour=13, minute=0)
    journey.click(page.outgoing.below.primary)
    journey.click(page.outgoing.slot.ask.yes)
    going = journey.look(store.outgoing, id)
    line = journey.look(store.get, going.dispatch_id)
    assert (line.kind, line.breach, len(line.recipients)) == (DispatchKind.PRESS_RELEASE, "", 21)
    assert line.media_at - line.sent_at == timedelta(hours=2, minutes=18)
    assert page.tabs.currentIndex() == WAITING
    assert journey.look(audit.verify)[1] == []


def test_D5_a_late_joiner_gets_everything_by_one_command(journey: Journey) -> None:
    opened: list[Path] = []
    journey.running.window.go("dispatch")
    journey.settle()
    page = journey.page
    page._go(MATRIX)
    journey.settle()
    late = page.matrix.shown.latecomers[0]

    def open_path(path: Path) -> bool:
        opened.append(path)
        return True

    page.cell.files.open_path = open_path
    page.cell.deliveries.send(late.member, tuple(each.id for each in late.matters))
    journey.settle()
    assert opened and late.member.email.encode() in opened[0].read_bytes()
    journey.click(page.cell.slot.ask.yes)
    assert late.member.id not in {each.member.id for each in page.matrix.shown.latecomers}
