"""The tabs of elections and quarantine: rows, proposals, the call that shows what it hits, the matrix."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.storage.session import Session
from desktop.ui.services import Services
from desktop.workdays import actions, store
from desktop.workdays.elections import Election, ElectionKind, ElectionStatus, Length, LengthUnit
from desktop.workdays.quarantine import GuestKind, Guests, PlannedVisit, Quarantine
from desktop.workdays.view.ahead import Stage, ahead_of
from desktop.workdays.view.elections import UNTIL, ElectionsPane
from desktop.workdays.view.matrix import MatrixPane
from desktop.workdays.view.page import CalendarPage
from tests.settling import settle
from tests.stage import TODAY, services_on
from tests.workdays.planned import Visits
from tests.workdays.test_view import Deadlines

D = date.fromisoformat
MEP = Guests((GuestKind.MEP,))
PLANNED = tuple(
    PlannedVisit(at, D(day), f"Visit {at}", MEP) for at, day in enumerate(("2027-01-20", "2027-02-02", "2027-03-01"), 1)
)


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with services_on(tmp_path, qapp) as made:
        yield made


@pytest.fixture
def visits() -> Visits:
    return Visits(planned=PLANNED)


@pytest.fixture
def pane(qtbot: QtBot, services: Services, visits: Visits) -> ElectionsPane:
    made = ElectionsPane(services, visits)
    qtbot.addWidget(made)
    made.resize(1500, 900)
    made.show()
    made.refresh()
    settle(services.tasks)
    return made


@pytest.fixture
def matrix(qtbot: QtBot, services: Services, visits: Visits) -> MatrixPane:
    made = MatrixPane(services, visits)
    qtbot.addWidget(made)
    made.resize(1500, 900)
    made.show()
    made.refresh()
    settle(services.tasks)
    return made


def _stored(services: Services) -> tuple[Election, ...]:
    with services.database.reading() as session:
        return store.elections(session)


def _propose(qtbot: QtBot, services: Services, pane: ElectionsPane) -> None:
    pane.propose.click()
    settle(services.tasks)


def test_W6_the_proposals_up_to_2040_are_added_once(qtbot: QtBot, services: Services, pane: ElectionsPane) -> None:
    assert pane.list.rows == []
    assert str(UNTIL) in pane.propose.text()
    _propose(qtbot, services, pane)
    assert len(pane.list.rows) == len(_stored(services)) == 13
    assert not pane.propose.isVisible()
    first = pane.list.rows[0]
    assert "European Parliament election, Sunday 10 June 2029, computed" in first.accessibleName()
    assert pane.list.rows[-1].election.day < TODAY
    assert not pane.grab().isNull()


def test_W6_a_row_is_edited_in_place(qtbot: QtBot, services: Services, pane: ElectionsPane) -> None:
    _propose(qtbot, services, pane)
    pane.list.rows[0].click()
    assert pane.list.rows[0].isChecked()
    pane.form.editor("source").set_value("Order 12 of October")
    pane.form.flush()
    settle(services.tasks)
    assert [each.source for each in _stored(services) if each.source] == ["Order 12 of October"]
    assert pane.hits is None


def test_W6_a_source_that_is_only_the_rules_stays_the_rules(
    qtbot: QtBot, services: Services, pane: ElectionsPane
) -> None:
    _propose(qtbot, services, pane)
    pane.list.rows[0].click()
    pane.form.editor("checked").set_value(D("2026-11-01"))
    pane.form.flush()
    settle(services.tasks)
    changed = next(each for each in _stored(services) if each.checked == D("2026-11-01"))
    assert changed.source == ""


def test_W6_an_election_without_a_day_is_not_stored(qtbot: QtBot, services: Services, pane: ElectionsPane) -> None:
    pane.begin()
    pane.form.editor("source").set_value("A rumour")
    pane.form.flush()
    settle(services.tasks)
    assert _stored(services) == ()
    pane.form.editor("day").set_value(D("2029-06-10"))
    pane.form.flush()
    settle(services.tasks)
    assert [each.day for each in _stored(services)] == [D("2029-06-10")]


def test_W6_a_changed_day_shows_what_it_hits_before_it_is_saved(
    qtbot: QtBot, services: Services, pane: ElectionsPane
) -> None:
    pane.begin()
    pane.form.editor("day").set_value(D("2027-03-01"))
    pane.form.flush()
    settle(services.tasks)
    assert pane.hits is not None and len(pane.hits.hits) == 3
    assert _stored(services) == ()
    pane.hits.no.click()
    assert pane.hits is None and _stored(services) == ()


def _call(qtbot: QtBot, services: Services, pane: ElectionsPane, called: str, day: str) -> None:
    pane.begin_call()
    assert pane.ask is not None
    pane.ask.form.set_values({"called": D(called), "day": D(day)})
    pane.ask.answer()
    settle(services.tasks)


def test_W6_a_call_lists_the_planned_visits_it_hits_and_is_then_entered(
    qtbot: QtBot, services: Services, pane: ElectionsPane
) -> None:
    _propose(qtbot, services, pane)
    _call(qtbot, services, pane, "2027-01-15", "2027-02-02")
    assert pane.hits is not None
    assert [hit.visit.id for hit in pane.hits.hits] == [1, 2]
    assert not any(each.called == D("2027-01-15") for each in _stored(services))
    pane.hits.yes.click()
    settle(services.tasks)
    (called,) = [each for each in _stored(services) if each.called == D("2027-01-15")]
    assert (called.day, called.latest, called.status) == (D("2027-02-02"), D("2030-03-23"), ElectionStatus.DECIDED)
    assert pane.hits is None and not pane.call.isVisible()


def test_W6_a_call_that_hits_nothing_is_shown_too(qtbot: QtBot, services: Services, pane: ElectionsPane) -> None:
    _propose(qtbot, services, pane)
    _call(qtbot, services, pane, "2027-06-01", "2027-06-22")
    assert pane.hits is not None and pane.hits.hits == ()


def test_W6_a_call_after_election_day_is_named_and_nothing_typed_is_lost(
    qtbot: QtBot, services: Services, pane: ElectionsPane
) -> None:
    _propose(qtbot, services, pane)
    _call(qtbot, services, pane, "2027-02-15", "2027-02-02")
    assert pane.ask is not None and pane.hits is None
    assert pane.ask.form.values()["called"] == D("2027-02-15")


def test_W6_without_an_election_that_waits_there_is_nothing_to_call(pane: ElectionsPane) -> None:
    pane.begin_call()
    assert pane.ask is None


def test_B1_4_the_matrix_shows_the_guidelines(matrix: MatrixPane) -> None:
    assert len(matrix.cells) == 36
    assert matrix.cells[GuestKind.MEP, ElectionKind.MUNICIPAL].length() == Length(3)
    assert matrix.cells[GuestKind.OTHER, ElectionKind.MUNICIPAL].length() is None
    names = {cell.number.accessibleName() for cell in matrix.cells.values()}
    assert len(names) == 36
    assert not matrix.grab().isNull()


def _edit(matrix: MatrixPane, number: int, unit: LengthUnit = LengthUnit.MONTHS) -> None:
    cell = matrix.cells[GuestKind.MEP, ElectionKind.EUROPEAN]
    cell.unit.setCurrentIndex(cell.unit.findData(unit))
    cell.number.setText(str(number))


def test_B1_4_a_changed_matrix_waits_for_who_agreed(qtbot: QtBot, services: Services, matrix: MatrixPane) -> None:
    _edit(matrix, 40, LengthUnit.WEEKS)
    assert matrix.ask is not None and matrix.changes() == 1
    matrix.ask.answer()
    settle(services.tasks)
    assert matrix.changes() == 1  # nobody is named
    matrix.ask.form.set_values({"agreed_by": "The council"})
    matrix.ask.answer()
    settle(services.tasks)
    with services.database.reading() as session:
        cell = store.matrix(session).cell(GuestKind.MEP, ElectionKind.EUROPEAN)
    assert (cell.number, cell.unit, cell.agreed_by) == (40, LengthUnit.WEEKS, "The council")
    assert matrix.ask is None and matrix.changes() == 0


def test_B1_4_a_longer_quarantine_shows_what_it_hits(qtbot: QtBot, services: Services, matrix: MatrixPane) -> None:
    election = Election(ElectionKind.EUROPEAN, D("2027-06-13"), ElectionStatus.DECIDED)
    services.tasks.write(lambda session: actions.add_election(session, election))
    settle(services.tasks)
    _edit(matrix, 4)
    assert matrix.ask is not None
    matrix.ask.form.set_values({"agreed_by": "The council"})
    matrix.ask.answer()
    settle(services.tasks)
    assert matrix.hits is not None and [hit.visit.id for hit in matrix.hits.hits] == [3]
    matrix.hits.no.click()
    assert matrix.changes() == 0


def test_a_cell_put_back_asks_for_nothing(matrix: MatrixPane) -> None:
    _edit(matrix, 5)
    _edit(matrix, 3)
    assert matrix.ask is None and matrix.changes() == 0


def test_W7_the_elections_of_one_day_are_told_as_one_with_their_stage() -> None:
    days = ("2026-03-24", "2029-11-20", "2029-11-20", "2030-03-23")
    kinds = (ElectionKind.PARLIAMENT, ElectionKind.MUNICIPAL, ElectionKind.REGIONAL, ElectionKind.PARLIAMENT)
    statuses = (ElectionStatus.DECIDED, ElectionStatus.FIXED, ElectionStatus.FIXED, ElectionStatus.LATEST)
    elections = tuple(Election(kind, D(day), how) for kind, day, how in zip(kinds, days, statuses, strict=True))
    shown = ahead_of(Quarantine(elections), "DK", D("2029-09-11"))
    assert [each.stage for each in shown] == [Stage.HELD, Stage.NOW, Stage.OPEN]
    assert shown[1].name == "Municipal election and regional election"


def test_the_page_turns_to_the_elections_for_a_call(qtbot: QtBot, services: Services, visits: Visits) -> None:
    page = CalendarPage(services, Deadlines(), visits, (visits,))
    qtbot.addWidget(page)
    page.resize(1500, 900)
    page.show()
    settle(services.tasks)

    def waiting(session: Session) -> object:
        return actions.add_proposals(session, "DK", 2033)

    services.tasks.write(waiting)
    settle(services.tasks)
    commands = {command.id: command for command in page.commands()}
    commands["call-election"].run()
    settle(services.tasks)
    assert page.tabs.currentIndex() == 1 and page.elections.ask is not None
    for name, show in page.scenes():
        show()
        settle(services.tasks)
        assert not page.grab().isNull(), name


def test_B1_4_a_quarantine_of_thirteen_months_is_refused_in_place(
    qtbot: QtBot, services: Services, matrix: MatrixPane
) -> None:
    _edit(matrix, 13)
    assert matrix.ask is not None
    matrix.ask.form.set_values({"agreed_by": "The council"})
    matrix.ask.answer()
    settle(services.tasks)
    assert matrix.ask is not None and matrix.changes() == 1
