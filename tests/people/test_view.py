"""People: the page, driven as a user does."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.people import actions, store
from desktop.people.form.pane import PersonPane
from desktop.people.rules import Authorisation, Member, MemberRole, PeopleKind, Person, Seat
from desktop.people.view import FEATURE
from desktop.people.view.page import PeoplePage, record_key
from desktop.storage import drafts
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.services import Services
from tests import settling
from tests.people.conftest import TODAY

Settle = Callable[[], None]


@pytest.fixture
def settle(services: Services) -> Settle:
    """Waits until everything asked for is read, written and shown."""
    return lambda: settling.settle(services.tasks)


@pytest.fixture
def page(qtbot: QtBot, services: Services, settle: Settle) -> PeoplePage:
    made = FEATURE.page(services)
    assert isinstance(made, PeoplePage)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    with qtbot.waitSignal(made.ready):
        made.show()
    settle()
    return made


def names(page: PeoplePage) -> list[str]:
    """The names in the list that is shown."""
    rows = page.lists.list().rows()
    return [rows.row_record(row).record.name for row in range(rows.total)]


def pane(page: PeoplePage) -> PersonPane:
    shown = page.details.currentWidget()
    assert isinstance(shown, PersonPane)
    return shown


def line(page: PeoplePage, field: str) -> QLineEdit:
    found = pane(page).form.editor(field).focus
    assert isinstance(found, QLineEdit)
    return found


def choose(page: PeoplePage, name: str, settle: Settle) -> None:
    page.lists.list().choose(names(page).index(name))
    settle()


def type_in(qtbot: QtBot, page: PeoplePage, field: str, text: str, settle: Settle) -> None:
    """Types in place of what stands in a field, and lets it be saved."""
    editor = line(page, field)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    pane(page).form.flush()
    settle()


def stored(services: Services, kind: PeopleKind = PeopleKind.MEMBERS) -> dict[str, Person]:
    with services.database.reading() as session:
        return {one.name: one for one in store.everybody(session, kind)}


def undo(services: Services, settle: Settle) -> None:
    """Takes the last step back, as the window does."""
    change = services.changes.undoable()
    assert change is not None and change.subject in FEATURE.subjects and FEATURE.restore is not None
    services.changes.undo()
    restore: Any = FEATURE.restore
    services.tasks.write(lambda session: restore(session, change), publish=services.changes.publish_undone)
    settle()


def test_the_page_shows_who_is_a_member_today(page: PeoplePage) -> None:
    assert names(page) == ["Farid Rahmani", "Helle Østerbæk"]
    assert page.lists.tabs.accessibleTabName(0) == "Members, 2"


def test_the_list_is_a_sound_model(page: PeoplePage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.lists.list().rows())


def test_who_was_a_member_on_another_day(page: PeoplePage, qtbot: QtBot, settle: Settle) -> None:
    field = page.lists.day.line
    field.selectAll()
    qtbot.keyClicks(field, "1.6.2025")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert names(page) == []
    page.lists.everybody.click()
    settle()
    assert names(page) == ["Farid Rahmani", "Helle Østerbæk", "Vera Åkjær"]


def test_searching_folds_letters_and_can_be_cleared(page: PeoplePage, qtbot: QtBot, settle: Settle) -> None:
    qtbot.keyClicks(page.lists.search, "oesterbaek")
    settle()
    assert names(page) == ["Helle Østerbæk"]
    page.lists.search.clear()
    settle()
    assert len(names(page)) == 2


def test_browsing_fills_the_detail(page: PeoplePage, qtbot: QtBot, settle: Settle) -> None:
    choose(page, "Farid Rahmani", settle)
    assert line(page, "name").text() == "Farid Rahmani"
    qtbot.keyClick(page.lists.list(), Qt.Key.Key_Down)
    settle()
    assert line(page, "name").text() == "Helle Østerbæk"


def test_fields_save_themselves(page: PeoplePage, qtbot: QtBot, services: Services, settle: Settle) -> None:
    choose(page, "Farid Rahmani", settle)
    type_in(qtbot, page, "phone", "12 34 56 78", settle)
    farid = stored(services)["Farid Rahmani"]
    assert isinstance(farid, Member) and farid.phone == "12 34 56 78"
    type_in(qtbot, page, "phone", "87 65 43 21", settle)
    assert services.changes.undoable() is not None
    undo(services, settle)
    assert line(page, "phone").text() == "12 34 56 78"


def test_changes_that_follow_each_other_quickly_are_all_written(
    page: PeoplePage, qtbot: QtBot, services: Services, settle: Settle
) -> None:
    choose(page, "Farid Rahmani", settle)
    for field, text in (("phone", "12"), ("party", "Ny Liste"), ("name", "Farid Rahmani Holm")):
        line(page, field).selectAll()
        qtbot.keyClicks(line(page, field), text)
        pane(page).form.flush()
    settle()
    qtbot.waitUntil(lambda: "Farid Rahmani Holm" in stored(services))
    farid = stored(services)["Farid Rahmani Holm"]
    assert isinstance(farid, Member) and (farid.phone, farid.party) == ("12", "Ny Liste")


def test_an_address_of_somebody_else_is_refused_beside_the_field(
    page: PeoplePage, qtbot: QtBot, services: Services, settle: Settle
) -> None:
    choose(page, "Farid Rahmani", settle)
    type_in(qtbot, page, "email", "helle@havnby.example", settle)
    assert line(page, "email").property("invalid") == "true"
    assert "Helle Østerbæk" in line(page, "email").accessibleDescription()
    type_in(qtbot, page, "email", "farid.r@havnby.example", settle)
    assert line(page, "email").property("invalid") == "false"
    farid = stored(services)["Farid Rahmani"]
    assert isinstance(farid, Member) and farid.email == "farid.r@havnby.example"


def test_what_cannot_be_saved_is_kept_and_offered_again(
    page: PeoplePage, qtbot: QtBot, services: Services, settle: Settle
) -> None:
    choose(page, "Farid Rahmani", settle)
    type_in(qtbot, page, "email", "no address", settle)
    farid = stored(services)["Farid Rahmani"]
    with services.database.reading("Ida Lund") as session:
        assert drafts.find(session, f"members/{farid.id}") is not None
    again = PeoplePage(services)
    qtbot.addWidget(again)
    again.open_record(farid.id)
    settle()
    qtbot.waitUntil(services.tasks.idle)
    qtbot.waitUntil(lambda: again.details.record is not None and line(again, "email").text() == "no address")


def test_a_new_member_is_stored_with_the_name_and_a_seat(
    page: PeoplePage, qtbot: QtBot, services: Services, settle: Settle
) -> None:
    page.commands()[0].use()
    type_in(qtbot, page, "party", "Borgerlisten", settle)
    assert len(stored(services)) == 3
    type_in(qtbot, page, "name", "Ulla Egeskov", settle)
    ulla = stored(services)["Ulla Egeskov"]
    assert isinstance(ulla, Member) and ulla.party == "Borgerlisten" and ulla.seats == (Seat(TODAY),)
    qtbot.waitUntil(lambda: page.lists.list().current_id() == ulla.id)
    type_in(qtbot, page, "phone", "1", settle)
    assert len(stored(services)) == 4


@pytest.mark.parametrize("kind", [each for each in PeopleKind if each is not PeopleKind.AUTHORISATIONS])
def test_every_kind_can_be_entered(
    page: PeoplePage, qtbot: QtBot, services: Services, settle: Settle, kind: PeopleKind
) -> None:
    page.lists.show_kind(kind)
    settle()
    page.new()
    type_in(qtbot, page, "name", "Something new", settle)
    assert "Something new" in stored(services, kind)


def test_S_A4_an_authorisation_is_stored_when_somebody_is_chosen(
    page: PeoplePage, qtbot: QtBot, services: Services, settle: Settle
) -> None:
    kind = PeopleKind.AUTHORISATIONS
    page.lists.show_kind(kind)
    settle()
    page.new()
    type_in(qtbot, page, "name", "Veje", settle)
    assert not stored(services, kind), "an area without anybody says nothing"
    chosen = pane(page).form.editor("official_id")
    box = chosen.focus
    assert isinstance(box, QComboBox) and box.count()
    box.setCurrentIndex(0)
    box.activated.emit(0)
    pane(page).form.flush()
    settle()
    assert list(stored(services, kind)) == ["Veje"]


def test_a_seat_is_changed_in_its_own_form(page: PeoplePage, services: Services, settle: Settle) -> None:
    choose(page, "Farid Rahmani", settle)
    seats = pane(page).seats
    assert seats is not None
    seats.add_button.click()
    settle()
    form = seats.opened()
    assert form is not None
    role = form.editor("role").focus
    assert isinstance(role, QComboBox)
    role.setCurrentIndex(list(MemberRole).index(MemberRole.DEPUTY_MAYOR))
    role.activated.emit(role.currentIndex())
    form.flush()
    settle()
    farid = stored(services)["Farid Rahmani"]
    assert isinstance(farid, Member)
    assert [(seat.ends, seat.role) for seat in farid.seats] == [
        (date(2026, 11, 19), MemberRole.MEMBER),
        (None, MemberRole.DEPUTY_MAYOR),
    ]


def test_a_committee_seat_needs_a_member(page: PeoplePage, services: Services, settle: Settle) -> None:
    page.lists.show_kind(PeopleKind.COMMITTEES)
    settle()
    choose(page, "Økonomiudvalget", settle)
    seats = pane(page).seats
    assert seats is not None
    seats.add_button.click()
    settle()
    assert stored(services, PeopleKind.COMMITTEES)["Økonomiudvalget"].version == 1


def test_a_member_with_history_is_not_removed_but_can_be_ended(
    page: PeoplePage, services: Services, settle: Settle
) -> None:
    choose(page, "Helle Østerbæk", settle)
    pane(page).remove_button.click()
    settle()
    assert "Helle Østerbæk" in stored(services)
    page.details.end_today()
    settle()
    helle = stored(services)["Helle Østerbæk"]
    assert isinstance(helle, Member) and helle.seats[0].ends == TODAY
    undo(services, settle)
    helle = stored(services)["Helle Østerbæk"]
    assert isinstance(helle, Member) and helle.seats[0].ends is None


def test_removing_can_be_undone(page: PeoplePage, services: Services, settle: Settle) -> None:
    page.lists.set_day(None)
    settle()
    choose(page, "Vera Åkjær", settle)
    pane(page).remove_button.click()
    settle()
    assert "Vera Åkjær" not in stored(services) and "Vera Åkjær" not in names(page)
    undo(services, settle)
    assert "Vera Åkjær" in names(page)


def test_an_import_is_previewed_and_then_written(
    page: PeoplePage, services: Services, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = tmp_path / "members.csv"
    sheet.write_text("Navn;E-mail\nUlla Egeskov;ulla@havnby.example\nIb Skov;no address\n", encoding="utf-8")
    asker = services.asker
    assert isinstance(asker, PreparedAsker)
    asker.prepare((sheet,))
    page.choose_file()
    settle()
    assert page.preview is not None and [bad.cell for bad in page.preview.plan.problems] == ["B3"]
    assert page.preview.no.hasFocus() or not page.isActiveWindow()
    assert "Ulla Egeskov" not in stored(services)
    page.preview.yes.click()
    settle()
    assert page.preview is None
    qtbot.waitUntil(lambda: "Ulla Egeskov" in names(page))
    undo(services, settle)
    assert "Ulla Egeskov" not in stored(services)


def test_a_preview_can_be_left(page: PeoplePage, services: Services, settle: Settle, tmp_path: Path) -> None:
    sheet = tmp_path / "members.csv"
    sheet.write_text("Navn\nHelle Østerbæk\n", encoding="utf-8")
    page.plan_import(sheet)
    settle()
    assert page.preview is not None and not page.preview.yes.isEnabled() and page.preview.yes.toolTip()
    page.go_back()
    assert page.preview is None


def test_a_file_that_is_no_sheet_is_told(page: PeoplePage, services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "members.xlsx"
    broken.write_bytes(b"PK\x03\x04 broken")
    with qtbot.waitSignal(services.tasks.problem_found):
        page.plan_import(broken)


def test_a_record_is_opened_from_elsewhere(page: PeoplePage, services: Services, settle: Settle) -> None:
    vera = stored(services)["Vera Åkjær"]
    page.open_record(vera.id)
    settle()
    assert page.details.record == vera and names(page)[-1] == "Vera Åkjær"
    school = stored(services, PeopleKind.INSTITUTIONS)["Østre Skole"]
    page.open_record(record_key(PeopleKind.INSTITUTIONS, school.id))
    settle()
    assert page.details.record == school and page.lists.kind is PeopleKind.INSTITUTIONS


def test_the_palette_finds_people(services: Services) -> None:
    assert FEATURE.find is not None
    with services.database.reading() as session:
        hits = FEATURE.find(session, "oe", 6)
        assert [hit.title for hit in FEATURE.find(session, "farid", 6)] == ["Farid Rahmani"]
    assert {hit.title for hit in hits} == {"Helle Østerbæk", "Økonomiudvalget", "Østre Skole"}
    assert len({hit.id for hit in hits}) == 3


def test_a_narrow_page_shows_one_side_at_a_time(page: PeoplePage, settle: Settle) -> None:
    page.resize(760, 600)
    choose(page, "Farid Rahmani", settle)
    assert page.lists.isVisible() and not page.details.isVisible()
    page.lists.list().opened.emit(page.lists.list().current_record())
    assert page.details.isVisible() and not page.lists.isVisible() and pane(page).back_button.isVisible()
    page.go_back()
    assert page.lists.isVisible()


def test_tabs_turn_by_keys_and_every_list_has_a_name(page: PeoplePage, settle: Settle) -> None:
    turn = next(command for command in page.commands() if command.id == "people-next")
    for kind in (*list(PeopleKind)[1:], PeopleKind.MEMBERS):
        turn.use()
        settle()
        assert page.lists.kind is kind and page.lists.list().accessibleName()


def test_another_users_change_is_seen(page: PeoplePage, services: Services, settle: Settle, qtbot: QtBot) -> None:
    choose(page, "Farid Rahmani", settle)
    with services.database.writing("Somebody else") as session:
        farid = next(one for one in store.members(session) if one.name == "Farid Rahmani")
        actions.save_member(session, Member(**{**vars(farid), "party": "Ny Liste"}))
    type_in(qtbot, page, "phone", "1", settle)
    settle()
    qtbot.waitUntil(lambda: line(page, "party").text() == "Ny Liste")


def test_S_A4_the_palette_answers_whom_to_ask(services: Services) -> None:
    with services.database.writing("Ida Lund") as session:
        eva = next(one for one in store.officials(session) if one.name == "Eva Thorup Skov")
        roads = Authorisation("Veje og trafik", eva.id, topics="cykelstier, parkering", starts=date(2026, 1, 1))
        store.save(session, roads)
    with services.database.reading() as session:
        assert FEATURE.find is not None
        asked = [hit.title for hit in FEATURE.find(session, "Whom do I ask about cykelstien?", 6)]
        assert asked[0] == "Ask Eva Thorup Skov about Veje og trafik"
        assert not FEATURE.find(session, "xyzzy", 6)
