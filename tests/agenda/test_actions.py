"""Agenda: what a user can do, on a municipality's file."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.agenda import store
from desktop.agenda.actions import elucidations, followup, matters, meetings, supplements, undoing
from desktop.agenda.actions.supplements import Sending
from desktop.agenda.exchange import pasted
from desktop.agenda.rules.elucidation import Elucidation, Light, Weight
from desktop.agenda.rules.followup import Decision, Outcome, Progress
from desktop.agenda.rules.meetings import COUNCIL, Beforehand, Item, Meeting, Onward, Told
from desktop.agenda.rules.timeline import Flaw, Matter, Milestone, findings
from desktop.base.problems import Problem, Refused, Stale
from desktop.dispatch import store as dispatch_store
from desktop.dispatch.rules import Channel, DispatchKind, NarrowReason, Scope
from desktop.exchange.mail import read_mail
from desktop.storage import audit
from tests.agenda.town import EVA, NOW, TODAY, Town

DEC_1 = date(2026, 12, 1)

# ---------------------------------------------------------------------------------------------------- meetings


def test_a_body_meets_once_a_day(town: Town) -> None:
    with pytest.raises(Refused, match="this day already"):
        town.act(meetings.add_meeting, Meeting(DEC_1, town.body("Teknikudvalget")))
    town.act(meetings.add_meeting, Meeting(DEC_1, COUNCIL, "kl. 18"))
    assert town.meeting("", DEC_1).starts == "18:00"


def test_a_meeting_that_is_needed_is_cancelled_and_not_removed(town: Town) -> None:
    item = town.item()
    meeting = town.look(store.get, Meeting, item.meeting_id)
    with pytest.raises(Refused, match="has items"):
        town.act(meetings.remove_meeting, meeting)
    with pytest.raises(Refused, match="stays with its body"):
        town.act(meetings.edit_meeting, meeting, {"body_id": COUNCIL})
    assert town.after(meetings.cancel_meeting, meeting).cancelled
    free = town.meeting("", date(2027, 1, 28))
    town.act(meetings.remove_meeting, free)
    assert free not in town.look(store.meetings)


def test_a_pasted_table_is_taken_over_and_bad_lines_are_named(town: Town) -> None:
    text = (
        "Dato\tTid\tUdvalg\tSted\n"
        "tirsdag 2. februar 2027\tkl. 16.30\tTeknikudvalget\tSalen\n"
        "3.2.2027;17:00;Børneudvalget\n"
        "4. februar 2027  Kommunalbestyrelsen  18.00\n"
        "31.2.2027\t17:00\tTeknikudvalget\n"
        "5.2.2027\t17:00\tMuseumsudvalget\n"
        "17:00\tTeknikudvalget\n"
        "1.12.2026\t16:00\tTU\n"
        "17.12.2026\t17:00\tByrådet\n"
    )
    planned = town.look(lambda session: meetings.plan_meetings(session, *pasted(text, TODAY)))
    assert [(each.day.day, each.starts, each.place) for each in planned.add] == [
        (2, "16:30", "Salen"),
        (3, "17:00", ""),
        (4, "18:00", ""),
    ]
    assert planned.add[2].body_id == COUNCIL
    assert [(before.starts, after.starts) for before, after in planned.move] == [("17:00", "16:00")]
    assert len(planned.same) == 1
    assert [each.line for each in planned.bad] == [5, 6, 7]
    assert "28" in planned.bad[0].why and "Museumsudvalget" in planned.bad[1].why

    change = town.act(meetings.import_meetings, planned)
    assert town.meeting("Teknikudvalget", date(2027, 2, 2)).place == "Salen"
    assert town.meeting("Teknikudvalget", DEC_1).starts == "16:00"
    town.act(undoing.restore, change)
    assert town.meeting("Teknikudvalget", DEC_1).starts == "17:00"
    assert not town.look(store.meetings, date(2027, 2, 1))


def test_items_change_places_and_are_kept_when_something_follows(town: Town) -> None:
    first, second = town.item(), town.item()
    town.act(meetings.shift_item, second, -1)
    assert [each.id for each in town.look(store.items_of, first.meeting_id)] == [second.id, first.id]
    with pytest.raises(Refused):
        town.act(meetings.shift_item, town.look(store.get, Item, second.id), -1)
    town.asked(town.look(store.get, Item, first.id))
    with pytest.raises(Refused, match="follows"):
        town.act(meetings.remove_item, town.look(store.get, Item, first.id))
    town.act(meetings.remove_item, town.look(store.get, Item, second.id))


def test_S_D9_questions_beforehand_are_passed_on_to_somebody(town: Town) -> None:
    item = town.item(day=DEC_1)
    told = Beforehand(Told.QUESTION, "Hvad koster parkeringen?", NOW, town.look(lambda s: 2))
    item = town.after(meetings.tell, item, told)
    item = town.after(meetings.pass_on, item, 0, EVA, NOW)
    assert item.beforehand[0].passed_to == EVA and item.beforehand[0].passed_at == NOW
    with pytest.raises(Refused):
        town.act(meetings.pass_on, item, 0, "", NOW)


# ------------------------------------------------------------------------------------------------ elucidations


def test_D7_an_elucidation_goes_its_way_back_to_the_committee(town: Town) -> None:
    item = town.item(onward=Onward.COUNCIL)
    asked = town.asked(item)
    assert asked.target_id == town.meeting("Teknikudvalget", DEC_1).id and asked.deadline == date(2026, 11, 24)
    for wrong in ("Børneudvalget", "Økonomiudvalget"):
        with pytest.raises(Refused) as refused:
            town.act(elucidations.aim, asked, town.meeting(wrong, date(2026, 12, 2 if wrong[0] == "B" else 8)).id)
        assert refused.value.rule == "D7" and "Teknikudvalget" in refused.value.title
    with pytest.raises(Refused, match="responsible"):
        town.act(elucidations.advance, asked)
    asked = town.after(elucidations.edit, asked, {"responsible_id": town.official(EVA)})
    asked = town.after(elucidations.advance, asked)
    with pytest.raises(Refused, match="material"):
        town.act(elucidations.advance, asked)
    asked = town.after(elucidations.attach, asked, "notat.pdf", "application/pdf", b"%PDF-1.4")
    asked = town.after(elucidations.advance, asked)
    change = town.act(elucidations.advance, asked)
    ended, back = change.after
    assert isinstance(ended, Elucidation) and ended.state is Light.RETURNED and ended.returned_id == back.id
    assert (back.meeting_id, back.case_number, back.elucidation_id) == (asked.target_id, "26/1401", asked.id)
    assert [each.name for each in back.files] == ["notat.pdf"]
    assert [each.state for each in ended.steps] == [Light.ASKED, Light.PREPARING, Light.READY, Light.RETURNED]
    with pytest.raises(Refused, match="ended"):
        town.act(elucidations.edit, ended, {"summary": "x"})

    town.act(undoing.restore, change)
    assert town.look(store.get, Elucidation, asked.id).state is Light.READY
    with pytest.raises(Problem):
        town.look(store.get, Item, back.id)


def test_D7_minor_elucidation_joins_the_item_that_is_there_already(town: Town) -> None:
    item = town.item(onward=Onward.BOTH)
    there = town.item("Økonomiudvalget", date(2026, 12, 8))
    asked = town.asked(item, Weight.MINOR)
    assert asked.target_id == there.meeting_id
    asked = town.after(elucidations.edit, asked, {"responsible_id": town.official(EVA), "summary": "2 mio. kr."})
    asked = town.after(elucidations.advance, asked)
    asked = town.after(elucidations.advance, asked)
    change = town.act(elucidations.advance, asked)
    assert change.after[1].id == there.id and change.after[1].note == "2 mio. kr."
    town.act(undoing.restore, change)
    assert town.look(store.get, Item, there.id).note == ""


def test_D7_a_meeting_cancelled_meanwhile_stops_the_return(town: Town) -> None:
    asked = town.asked()
    asked = town.after(elucidations.edit, asked, {"responsible_id": town.official(EVA), "summary": "Svar"})
    asked = town.after(elucidations.advance, town.after(elucidations.advance, asked))
    town.act(meetings.cancel_meeting, town.meeting("Teknikudvalget", DEC_1))
    with pytest.raises(Refused, match="cannot return"):
        town.act(elucidations.advance, asked)
    asked = town.after(elucidations.aim, asked, town.meeting("Teknikudvalget", date(2027, 1, 12)).id)
    assert town.act(elucidations.advance, asked).after[0].state is Light.RETURNED


def test_an_elucidation_is_withdrawn_with_its_reason(town: Town) -> None:
    asked = town.asked(weight=None)
    with pytest.raises(Refused):
        town.act(elucidations.withdraw, asked, " ")
    assert town.after(elucidations.withdraw, asked, "Udvalget trak ønsket").state is Light.WITHDRAWN


def test_two_at_once_one_gets_a_clear_problem(town: Town) -> None:
    asked = town.asked()
    town.act(elucidations.edit, asked, {"asked_by": "Vera"})
    with pytest.raises(Stale):
        town.act(elucidations.edit, asked, {"asked_by": "Otto"})


# -------------------------------------------------------------------------------------------------- follow-up


def test_S_D3_a_decision_takes_body_day_and_case_from_its_item(town: Town) -> None:
    decision = town.decided(deadline=date(2027, 3, 1))
    assert (decision.body_id, decision.decided_on) == (town.body("Teknikudvalget"), date(2026, 10, 6))
    assert decision.case_number == "26/1401"


def test_S_D3_a_status_is_for_the_oldest_tertial_that_lacks_one(town: Town) -> None:
    town.clock.moment = NOW.replace(year=2027, month=9, day=6)
    decision = town.decided()
    for expected in (date(2026, 12, 31), date(2027, 4, 30), date(2027, 8, 31), date(2027, 12, 31)):
        decision = town.after(followup.report, decision, Progress.ON_TRACK, "")
        assert decision.reported_until == expected
    assert [each.who for each in decision.reports] == ["Ida Lund"] * 4


def test_S_D3_a_delay_says_why_and_an_end_ends(town: Town) -> None:
    decision = town.decided()
    with pytest.raises(Refused) as refused:
        town.act(followup.report, decision, Progress.DELAYED, " ")
    assert refused.value.rule == "S-D3"
    done = town.after(followup.report, decision, Progress.DONE, "Taget i brug")
    assert (done.outcome, done.ended_on) == (Outcome.DONE, TODAY)
    with pytest.raises(Refused, match="ended"):
        town.act(followup.report, done, Progress.ON_TRACK, "")
    change = town.act(followup.edit, done, {"text": "Med ændringer"})
    town.act(undoing.restore, change)
    assert town.look(store.get, Decision, done.id).text == ""


def test_S_D5_a_delegated_decision_is_reported_back_to_its_body(town: Town) -> None:
    draft = Decision("Dispensation", town.body("Teknikudvalget"), date(2026, 11, 2))
    decision = town.after(followup.note_delegated, draft)
    assert decision.delegated
    with pytest.raises(Refused) as refused:
        town.act(followup.report_back, decision, town.meeting("", date(2026, 11, 26)).id)
    assert refused.value.rule == "S-D5"
    with pytest.raises(Refused):
        town.act(followup.report_back, decision, town.meeting("Teknikudvalget", date(2026, 10, 6)).id)
    told = town.after(followup.report_back, decision, town.meeting("Teknikudvalget", date(2026, 11, 17)).id)
    assert told.told_id
    with pytest.raises(Refused, match="Only delegated"):
        town.act(followup.report_back, town.decided(), told.told_id)


def test_S_D3_the_overview_is_of_the_last_tertial_unless_told_otherwise(town: Town) -> None:
    old = town.decided(date(2026, 10, 6))
    assert town.look(followup.overview).decisions == ()
    year = town.look(followup.overview, date(2026, 1, 1), date(2026, 12, 31))
    assert [each.id for each in year.decisions] == [old.id]
    town.clock.moment = NOW.replace(year=2027, month=1, day=15)
    last = town.look(followup.overview)
    assert (last.first, last.last) == (date(2026, 9, 1), date(2026, 12, 31)) and last.overdue == (old.id,)


# --------------------------------------------------------------------------------------------------- timelines


def test_S_D6_a_matter_is_planned_when_it_is_added(town: Town) -> None:
    matter = town.after(matters.add, Matter("Ny svømmehal", town.body("Teknikudvalget"), costs=True))
    found = town.look(lambda session: findings(matter, meetings.field(session, meetings.desk(session))))
    assert not found and len(matter.stops) == 3
    town.act(meetings.cancel_meeting, town.meeting("Økonomiudvalget", date(2026, 12, 8)))
    found = town.look(lambda session: findings(matter, meetings.field(session, meetings.desk(session))))
    assert [each.flaw for each in found] == [Flaw.CANCELLED]
    again = town.after(matters.plan_again, matter)
    assert again.stops[1].meeting_id == town.meeting("Økonomiudvalget", date(2027, 1, 19)).id
    dated = town.after(matters.set_milestones, again, (Milestone(DEC_1, "Høring"), Milestone(TODAY, " ")))
    assert dated.milestones == (Milestone(DEC_1, "Høring"),)
    assert town.after(matters.end, dated).ended
    with pytest.raises(Refused):
        town.act(matters.add, Matter(" "))


# ------------------------------------------------------------------------------------------------- supplements


def test_D5_a_supplement_goes_to_all_members_through_the_ledger(town: Town) -> None:
    item = town.item(day=DEC_1)
    with pytest.raises(Refused, match="nothing to send"):
        town.act(supplements.confirm_sent, item, Sending(Channel.MAIL, NOW))
    item = town.after(supplements.attach, item, "notat.pdf", "application/pdf", b"%PDF-1.4")
    mail = read_mail(town.look(supplements.mail_draft, item, Scope.ALL, False))
    assert len(mail.to) == 3 and [each.name for each in mail.attachments] == ["notat.pdf"]
    town.act(supplements.confirm_sent, item, Sending(Channel.PAPER, NOW))
    (line,) = town.look(dispatch_store.about, "agenda_item", item.id)
    assert line.kind is DispatchKind.AGENDA_SUPPLEMENT and len(line.recipients) == 4
    assert [each.name for each in line.enclosures] == ["notat.pdf"]


def test_D3c_a_supplement_to_the_committee_alone_needs_its_ground(town: Town) -> None:
    item = town.after(supplements.attach, town.item(day=DEC_1), "notat.pdf", "application/pdf", b"%PDF-1.4")
    with pytest.raises(Refused) as refused:
        town.act(supplements.confirm_sent, item, Sending(Channel.MAIL, NOW, Scope.COMMITTEE))
    assert refused.value.rule == "D3c"
    narrow = Sending(Channel.MAIL, NOW, Scope.COMMITTEE, NarrowReason.RELEVANCE, EVA)
    town.act(supplements.confirm_sent, item, narrow)
    (line,) = town.look(dispatch_store.about, "agenda_item", item.id)
    assert {each.name for each in line.recipients} == {"Farid Rahmani", "Vera Åkjær"}


def test_every_action_leaves_its_line_and_the_log_stays_whole(town: Town) -> None:
    item = town.item()
    change = town.act(meetings.edit_item, item, {"title": "Anden titel"})
    back = town.act(undoing.restore, change)
    town.act(undoing.restore, replace(back, before=back.before, after=back.after))
    assert town.look(store.get, Item, item.id).title == "Anden titel"
    town.act(meetings.edit_item, town.look(store.get, Item, item.id), {"title": "Tredje titel"})
    with pytest.raises(Stale):
        town.act(undoing.restore, change)
    assert town.look(audit.verify)[1] == []


def test_moving_a_meeting_in_the_calendar_keeps_its_version(town: Town) -> None:
    meeting = town.meeting("Teknikudvalget", DEC_1)
    town.act(meetings.move_meeting, meeting.id, meeting.version, DEC_1 + timedelta(1))
    with pytest.raises(Stale):
        town.act(meetings.move_meeting, meeting.id, meeting.version, DEC_1 + timedelta(2))
