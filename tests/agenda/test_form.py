"""Agenda: the fields that are asked, and that every record fits into its own."""

from datetime import date

import pytest

from desktop.agenda import form
from desktop.agenda.rules.elucidation import Elucidation
from desktop.agenda.rules.followup import Decision, Progress
from desktop.agenda.rules.meetings import COUNCIL, Item, Meeting, Onward, Told
from desktop.agenda.rules.timeline import Matter
from desktop.dispatch.rules import Channel, NarrowReason
from desktop.ui.fields import Field

DAY = date(2026, 12, 1)
BODIES = ((COUNCIL, "Council"), (1, "Roads"))


def names(fields: tuple[Field, ...]) -> list[str]:
    return [each.name for each in fields]


def field(fields: tuple[Field, ...], name: str) -> Field:
    return next(each for each in fields if each.name == name)


def test_every_record_is_shown_in_its_own_fields() -> None:
    assert set(form.meeting_values(Meeting(DAY, 1, "17:00", "Town hall"))) < set(names(form.meeting_fields(BODIES)))
    assert form.meeting_values(Meeting(DAY, 1, "17:00", "Town hall"))["place"] == "Town hall"
    for values, fields in (
        (form.item_values(Item(1, "Lights", "26/1")), form.item_fields()),
        (form.light_values(Elucidation(1, 1, DAY, "What it costs")), form.light_fields()),
        (form.decision_values(Decision("Lights", 1, DAY)), form.decision_fields()),
        (form.matter_values(Matter("A school", 1)), form.matter_fields(BODIES)),
    ):
        assert list(values) == names(fields)


def test_S_D3_a_status_is_asked_for_a_tertial_in_the_words_of_the_report() -> None:
    fields = form.report_fields(((date(2026, 8, 31), "2. tertial 2026"),))
    assert field(fields, "period").required and field(fields, "period").choices == (
        (date(2026, 8, 31), "2. tertial 2026"),
    )
    assert [key for key, _ in field(fields, "progress").choices] == list(Progress)
    assert not field(fields, "text").required


def test_S_D9_information_beforehand_needs_kind_text_and_time_and_may_come_from_anybody() -> None:
    fields = form.told_fields(())
    assert [each.name for each in fields if each.required] == ["kind", "text", "day", "time"]
    assert [key for key, _ in field(fields, "kind").choices] == list(Told)
    assert [each.name for each in form.passed_fields(()) if each.required] == ["to", "day", "time"]


def test_D3c_a_supplement_that_is_sent_can_name_its_ground() -> None:
    fields = form.sent_fields((), ())
    assert [key for key, _ in field(fields, "channel").choices] == list(Channel)
    assert [key for key, _ in field(fields, "reason").choices] == list(NarrowReason)
    assert not field(fields, "reason").required, "only where it is narrower"


@pytest.mark.parametrize(("typed", "good"), [("17:00", True), ("17.30", True), ("25:00", False), ("soon", False)])
def test_times_that_cannot_be_read_are_told_how_to_mend(typed: str, good: bool) -> None:
    check = field(form.meeting_fields(BODIES), "starts").check
    assert check is not None
    assert (check(typed) == "") is good
    assert (form.typed_fault(typed) == "") is good


def test_D7_an_item_says_where_it_goes_on() -> None:
    assert [key for key, _ in field(form.item_fields(), "onward").choices] == list(Onward)
