"""Journey: an elucidation returns to its committee, another one is refused; the report of a tertial is exported."""

from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
from openpyxl import load_workbook

from desktop.agenda import store
from desktop.agenda.actions.meetings import ELUCIDATION, ITEM, MEETING
from desktop.agenda.rules.elucidation import Elucidation, Light, Weight
from desktop.agenda.rules.meetings import Item, Meeting
from desktop.agenda.view.listpane import Tab
from desktop.people import store as people_store
from desktop.storage import audit
from desktop.ui.preview import Preview
from tests.journeys.whole_window import NOW, Journey, journey, town

__all__ = ["journey", "town"]


def ask(journey: Journey, **values: Any) -> None:
    """Fills in what is asked in place, and presses its button."""
    journey.settle()
    asked = journey.page.right.detail.slot.ask
    for name, value in values.items():
        asked.form.editor(name).set_value(value)
    journey.click(asked.yes)


def test_D7_an_elucidation_returns_to_its_committee_and_another_is_refused(journey: Journey, tmp_path: Path) -> None:
    journey.running.window.go("agenda")
    journey.settle()
    meetings = journey.look(store.meetings)
    standing = [each for each in journey.look(people_store.committees) if each.standing and not each.finance]
    body, other = standing[0], standing[1]
    held = [each for each in meetings if each.body_id == body.id and each.day < NOW.date()][-1]
    item = journey.look(store.items_of, held.id)[0]
    page = journey.page

    page.show_record(ITEM, item.id)
    journey.settle()
    page.right.detail.ask_light()
    ask(journey, wanted="Hvad koster en anden løsning?", asked_by="Udvalget")
    (wish,) = [each for each in journey.look(store.elucidations_of, item.id) if each.state is Light.ASKED]

    page.show_record(ELUCIDATION, wish.id)
    journey.settle()
    detail = page.right.detail
    detail.weigh(Weight.MAJOR)
    journey.settle()
    proposed = journey.look(store.get, Elucidation, wish.id).target_id
    assert journey.look(store.get, Meeting, proposed).body_id == body.id

    detail.aim()
    wrong = next(each for each in meetings if each.body_id == other.id and each.day > NOW.date())
    ask(journey, meeting=wrong.id, deadline=None)
    assert detail.slot.ask is not None and journey.look(store.get, Elucidation, wish.id).target_id == proposed
    journey.press("Esc")
    assert detail.slot.ask is None

    official = journey.look(people_store.officials)[0]
    detail.form.editor("responsible_id").set_value(official.id)
    detail.form.flush()
    journey.settle()
    note = tmp_path / "notat.txt"
    note.write_text("To mulige løsninger", "utf-8")
    journey.asker.prepare((note,))
    detail.material.attach_requested.emit()
    journey.settle()
    for state in (Light.PREPARING, Light.READY, Light.RETURNED):
        journey.press("Ctrl+Return")
        assert journey.look(store.get, Elucidation, wish.id).state is state
    back = journey.look(store.get, Item, journey.look(store.get, Elucidation, wish.id).returned_id)
    assert (back.meeting_id, back.title) == (proposed, item.title)
    assert "notat.txt" in [each.name for each in back.files]

    page.show_record(MEETING, proposed)
    journey.settle()
    assert back.id in [each.id for each in page.right.detail.case.items]
    _, problems = journey.look(audit.verify)
    assert not problems


def test_S_D3_S_D5_the_report_of_a_tertial_is_exported(journey: Journey, tmp_path: Path) -> None:
    journey.running.window.go("agenda")
    journey.settle()
    page = journey.page
    page.listing.show_tab(Tab.FOLLOW)
    journey.settle()
    rows = page.listing.list().rows()
    overdue = [rows.row_record(at).overdue for at in range(min(rows.total, 60))]
    assert overdue == sorted(overdue, reverse=True), "overdue first"

    journey.click(page.listing.report)
    preview = page.right.currentWidget()
    assert isinstance(preview, Preview)
    pdf = tmp_path / "opfølgning.pdf"
    journey.asker.prepare(pdf)
    preview.save_as()
    journey.settle()
    document = pypdfium2.PdfDocument(pdf)
    first = document[0].get_textpage().get_text_bounded()
    document.close()
    assert "Opfølgning på beslutninger" in first and "31. august 2026" in first

    sheet = tmp_path / "opfølgning.xlsx"
    journey.asker.prepare(sheet)
    journey.click(page.listing.sheet_icon)
    heads, *lines = list(load_workbook(sheet).active.values)
    assert "Beslutning" in heads and len(lines) > 20
    assert all(str(line[-1])[:4] <= "2026" for line in lines)
    assert date(2026, 8, 31) >= max(line[-1].date() for line in lines)
