from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.dispatch import actions, store
from desktop.dispatch.rules import (
    Dispatch,
    DispatchKind,
    Enclosure,
    Narrowing,
    NarrowReason,
    Recipient,
    Scope,
    Standing,
)
from desktop.dispatch.view import FEATURE
from desktop.dispatch.view.members import Asked, count, fetch, standings
from desktop.dispatch.view.page import DispatchPage
from desktop.people import store as people
from desktop.people.rules import Member, Seat
from desktop.storage import attachments
from desktop.ui.commands import Command
from desktop.ui.pieces import RuleTag
from desktop.ui.services import Services
from desktop.ui.text import Paragraph
from tests.settling import settle
from tests.stage import NOW, asker_of, services_on

SEATED = (Seat(date(2026, 1, 1)),)
LATE = (Seat(date(2026, 11, 1)),)


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with services_on(tmp_path, qapp) as made:
        yield made


@pytest.fixture
def members(services: Services) -> tuple[Member, ...]:
    """Two members from the start, and one who came in November."""
    with services.database.writing("Ida Lund") as session:
        return tuple(
            people.save(session, Member(name, f"{name.split()[0].lower()}@havnby.example", seats=seats))
            for name, seats in (("Farid Rahmani", SEATED), ("Helle Krog", SEATED), ("Jonas Ekeland", LATE))
        )


@pytest.fixture
def sent(services: Services, members: tuple[Member, ...]) -> tuple[Dispatch, ...]:
    """An answer in October to both, a press release in November that missed Helle, a fact to Farid alone."""
    farid, helle, jonas = (Recipient(each.id, each.name, "Fælleslisten") for each in members)
    with services.database.writing("Ida Lund") as session:
        file = Enclosure("svar.pdf", attachments.keep(session, b"%PDF-1.7"))
        program = Enclosure("svar.exe", attachments.keep(session, b"MZ"))
        drafts = (
            Dispatch(DispatchKind.ANSWER, "2026-014 Skoleskyss", NOW - timedelta(40), recipients=(farid, helle),
                     subject_kind="question", subject_id=14, enclosures=(file, program)),
            Dispatch(DispatchKind.PRESS_RELEASE, "Ny hal", NOW - timedelta(10), recipients=(farid, jonas)),
            Dispatch(DispatchKind.NOTE, "Antal elever", NOW - timedelta(1), Scope.SINGLE, (farid,),
                     narrowing=(Narrowing(NarrowReason.FACT, "Eva Thorup Skov", "Ida Lund"),)),
        )  # fmt: skip
        return tuple(_kept(actions.record(session, each).after) for each in drafts)


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> DispatchPage:
    made = FEATURE.page(services)
    assert isinstance(made, DispatchPage)
    qtbot.addWidget(made)
    made.resize(1500, 800)
    made.show()
    settle(services.tasks)
    return made


def _kept(record: object) -> Dispatch:
    assert isinstance(record, Dispatch)
    return record


def command(page: DispatchPage, id: str) -> Command:
    return next(each for each in page.commands() if each.id == id)


def words_on(page: DispatchPage) -> str:
    labels = [each.accessibleName() or each.text() for each in page.detail.findChildren(QLabel)]
    return " ".join((*labels, *(each.text() for each in page.detail.findChildren(Paragraph))))


def test_an_empty_ledger_says_what_will_stand_there(page: DispatchPage) -> None:
    assert page.ledger.stack.currentWidget() is page.ledger.empty


@pytest.mark.usefixtures("sent")
def test_the_ledger_shows_the_newest_first_and_its_detail(page: DispatchPage) -> None:
    assert page.ledger.list.texts_of(0)[1] == "Antal elever"
    assert page.ledger.rows.rowCount() == 3
    told = words_on(page)
    assert "Antal elever" in told
    assert "Eva Thorup Skov" in told
    assert "Farid Rahmani, Fælleslisten" in told


@pytest.mark.usefixtures("sent")
def test_D3c_a_narrower_circle_names_its_rule(page: DispatchPage) -> None:
    assert "Principle 3b" in [tag.text() for tag in page.detail.findChildren(RuleTag)]


@pytest.mark.usefixtures("sent")
def test_the_title_is_searched(qtbot: QtBot, services: Services, page: DispatchPage) -> None:
    command(page, "find-dispatch").run()
    page.ledger.search.setText("skoleskyss")
    qtbot.waitUntil(lambda: page.ledger.rows.rowCount() == 1)
    page.ledger.search.setText("svømmehal")
    qtbot.waitUntil(lambda: page.ledger.stack.currentWidget() is page.ledger.unfound)
    page.ledger.clear()
    qtbot.waitUntil(lambda: page.ledger.rows.rowCount() == 3)


def test_a_record_is_opened_from_elsewhere(
    qtbot: QtBot, services: Services, page: DispatchPage, sent: tuple[Dispatch, ...]
) -> None:
    page.refresh()
    page.open_record(sent[0].id)
    settle(services.tasks)
    assert page.detail.told is not None
    assert page.detail.told.dispatch.id == sent[0].id
    with qtbot.waitSignal(services.places.go_requested) as gone:
        page.detail._services.places.go("questions", sent[0].subject_id)
    assert gone.args == ["questions", 14]


def test_a_correction_points_both_ways(
    qtbot: QtBot, services: Services, page: DispatchPage, sent: tuple[Dispatch, ...]
) -> None:
    services.tasks.write(lambda session: actions.correct(session, sent[1].id, replace(sent[1], title="Ny hal 2")))
    page.open_record(sent[1].id)
    settle(services.tasks)
    assert page.detail.told is not None
    (later,) = page.detail.told.corrections
    page.detail.line_requested.emit(later.id)
    settle(services.tasks)
    assert page.detail.told.dispatch.corrects == sent[1].id


def test_an_enclosure_is_saved_and_a_program_is_not_opened(
    qtbot: QtBot, services: Services, page: DispatchPage, sent: tuple[Dispatch, ...], tmp_path: Path
) -> None:
    asker_of(services).prepare(tmp_path / "kept.pdf")
    with qtbot.waitSignal(page.detail.files.problem_found) as told:
        page.detail.files.keep(sent[0].enclosures[0])
        page.detail.files.open(sent[0].enclosures[1])
    settle(services.tasks)
    assert (tmp_path / "kept.pdf").read_bytes() == b"%PDF-1.7"
    assert [problem.title for problem in told.args] == ["svar.exe is a program and is not opened"]
    assert not page.detail.slot.is_empty()


def test_D5_each_member_is_shown_what_is_missing(
    services: Services, members: tuple[Member, ...], sent: tuple[Dispatch, ...]
) -> None:
    farid, helle, jonas = (each.id for each in members)
    with services.database.reading() as session:
        found = {id: standings(session, Asked(id)) for id in (farid, helle, jonas)}
        shown = {id: [row.standing for row in fetch(session, each, 0, 10)] for id, each in found.items()}
        holes = standings(session, Asked(helle, True))
        titles = [row.dispatch.title for row in fetch(session, holes, 0, 10)]
        late = standings(session, Asked(jonas, True))
        assert (count(session, found[helle]), count(session, holes)) == (3, 1)
    assert shown[farid] == [Standing.GOT] * 3
    assert shown[helle] == [Standing.NOT_MEANT, Standing.MISSING, Standing.GOT]
    assert shown[jonas] == [Standing.NOT_MEANT, Standing.GOT, Standing.NOT_SEATED]
    assert titles == ["Ny hal"]
    assert late.missing == (sent[0].id,), "who came in late is shown what went to all before"


@pytest.mark.usefixtures("sent")
def test_the_member_tab_lists_and_filters(
    qtbot: QtBot, services: Services, page: DispatchPage, members: tuple[Member, ...]
) -> None:
    command(page, "member-dispatches").run()
    settle(services.tasks)
    page.members.ask(Asked(members[1].id, True))
    settle(services.tasks)
    assert page.members.rows.rowCount() == 1
    assert page.members.list.texts_of(0)[2] == "Missing"
    page.members.ask(Asked(members[0].id, True))
    settle(services.tasks)
    assert not page.members.empty.isHidden()


@pytest.mark.usefixtures("sent")
def test_a_narrow_page_shows_list_or_detail(qtbot: QtBot, page: DispatchPage) -> None:
    page.resize(620, 600)
    qtbot.waitUntil(page._frame.right.isHidden)
    page.ledger.list.choose(0)
    page.ledger.opened.emit()
    assert page._frame.left.isHidden()
    page._frame.back.click()
    assert page._frame.right.isHidden()


@pytest.mark.usefixtures("sent")
def test_the_palette_finds_titles(services: Services) -> None:
    assert FEATURE.find is not None
    with services.database.reading() as session:
        assert [hit.title for hit in FEATURE.find(session, "hal", 5)] == ["Ny hal"]
        assert store.count(session, store.Ledger("hal")) == 1
