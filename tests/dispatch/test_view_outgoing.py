"""What is on its way: written, refused where the media come first, mended, sent, told to the media (D8)."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.times import FixedClock
from desktop.dispatch import store
from desktop.dispatch.rules import DispatchKind, Outgoing
from desktop.dispatch.store import Ledger
from desktop.dispatch.view import FEATURE
from desktop.dispatch.view.page import WAITING, DispatchPage
from desktop.people import store as people
from desktop.people.rules import Member, Seat
from desktop.ui.forms import Form
from desktop.ui.services import Services
from tests.settling import settle
from tests.stage import NOW, asker_of, services_on


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with services_on(tmp_path, qapp) as made:
        with made.database.writing("Ida Lund") as session:
            people.save(session, Member("Farid", "farid@havnby.example", seats=(Seat(date(2026, 1, 1)),)))
        yield made


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> DispatchPage:
    made = FEATURE.page(services)
    assert isinstance(made, DispatchPage)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    made.show()
    settle(services.tasks)
    return made


def begun(qtbot: QtBot, services: Services, page: DispatchPage, kind: DispatchKind) -> Form:
    page.begin(kind)
    settle(services.tasks)
    settle(services.tasks)
    assert page.outgoing.form is not None
    return page.outgoing.form


def fill(qtbot: QtBot, services: Services, page: DispatchPage, form: Form, **values: object) -> None:
    for name, value in values.items():
        form.editor(name).set_value(value)
    form.flush()
    settle(services.tasks)


def stored(services: Services) -> Outgoing:
    with services.database.reading() as session:
        return store.outgoing_window(session, "", 0, 1)[0]


def test_D8_media_first_is_told_at_its_field_and_mended(qtbot: QtBot, services: Services, page: DispatchPage) -> None:
    form = begun(qtbot, services, page, DispatchKind.PRESS_RELEASE)
    plan = {"members_day": NOW.date(), "members_time": "14.00", "media_day": NOW.date(), "media_time": "13.30"}
    fill(qtbot, services, page, form, title="Ny havn", text="Større.", **plan)
    assert stored(services).media_at is None, "the plan is refused"
    assert "media would get this before" in form._rows["media_day"].problem
    fill(qtbot, services, page, form, media_time="15.00")
    going = stored(services)
    assert going.media_at is not None and going.members_at is not None
    assert (going.title, going.media_at - going.members_at) == ("Ny havn", timedelta(hours=1))
    assert form._rows["media_day"].problem == ""
    assert page.outgoing.countdown.text() == "The media get it in 5 h 0 min"


def test_D8_sent_to_members_then_told_to_the_media(qtbot: QtBot, services: Services, page: DispatchPage) -> None:
    form = begun(qtbot, services, page, DispatchKind.PRESS_RELEASE)
    fill(qtbot, services, page, form, title="Ny havn", text="Større.", media_day=NOW.date(), media_time="11.00")
    page.outgoing.below.confirm_requested.emit()
    settle(services.tasks)
    assert page.outgoing.slot.ask is not None
    assert page.outgoing.slot.ask.form._rows["breach"].isHidden(), "asked only where the media had it first"
    page.outgoing.slot.ask.yes.click()
    settle(services.tasks)
    assert stored(services).dispatch_id and page.outgoing.form is None
    assert isinstance(services.clock, FixedClock)
    services.clock.moment = NOW + timedelta(hours=2)
    page.outgoing._tick()
    assert page.outgoing.countdown.text() == "The time for the media has come"
    page.outgoing.releases.confirm_media(stored(services))
    page.outgoing.slot.ask.yes.click()
    settle(services.tasks)
    assert stored(services).media_told is not None
    assert page.outgoing.countdown.isHidden()
    with services.database.reading() as session:
        assert store.count(session, Ledger()) == 1, "told when it was planned"


def test_D8_a_breach_is_refused_in_the_question_until_it_is_explained(
    qtbot: QtBot, services: Services, page: DispatchPage
) -> None:
    form = begun(qtbot, services, page, DispatchKind.PRESS_RELEASE)
    fill(qtbot, services, page, form, title="Ny havn", text="Større.", media_day=NOW.date(), media_time="09.00")
    page.outgoing.below.confirm_requested.emit()
    settle(services.tasks)
    ask = page.outgoing.slot.ask
    assert ask is not None and not ask.form._rows["breach"].isHidden()
    ask.yes.click()
    settle(services.tasks)
    assert not stored(services).dispatch_id
    ask.form.editor("breach").set_value("Avisen fik den ved en fejl")
    ask.yes.click()
    settle(services.tasks)
    with services.database.reading() as session:
        (line,) = store.window(session, Ledger(), 0, 9)
    assert line.breach == "Avisen fik den ved en fejl"


def test_files_are_attached_and_a_draft_is_removed(
    qtbot: QtBot, services: Services, page: DispatchPage, tmp_path: Path
) -> None:
    begun(qtbot, services, page, DispatchKind.NOTE)
    file = tmp_path / "kort.pdf"
    file.write_bytes(b"%PDF kort")
    page.outgoing.attach_paths([file])
    settle(services.tasks)
    settle(services.tasks)
    assert [each.name for each in stored(services).files] == ["kort.pdf"]
    page.outgoing.attach_paths([tmp_path / "væk.pdf"])
    settle(services.tasks)
    assert not page.outgoing.slot.is_empty(), "a file that is gone is told in place"
    asker_of(services).prepare(False, True)
    page.outgoing._drop()
    settle(services.tasks)
    assert stored(services)
    page.outgoing._drop()
    settle(services.tasks)
    with services.database.reading() as session:
        assert store.outgoing_count(session, "") == 0


def test_what_waits_is_counted_on_its_tab_and_listed(qtbot: QtBot, services: Services, page: DispatchPage) -> None:
    page._go(WAITING)
    settle(services.tasks)
    assert page.waiting._stack.currentWidget() is page.waiting.empty
    begun(qtbot, services, page, DispatchKind.INVITATION)
    assert page.waiting.rows.rowCount() == 1
    assert page.waiting.list.texts_of(0) == ("Without a title yet", "Being made ready")
