"""Visits: what a user can do, from the request to the sent papers, and undoing it."""

from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes, policy
from typing import Any

import icalendar
import pytest

from desktop.base.problems import Problem, Refused, Stale
from desktop.dispatch import store as dispatch_store
from desktop.dispatch.rules import Channel, DispatchKind, Scope
from desktop.people import store as people_store
from desktop.storage import audit
from desktop.visits import store
from desktop.visits.actions import desk, leaving, noting, planning, steps
from desktop.visits.actions.leaving import Document, Sending
from desktop.visits.actions.planning import Request
from desktop.visits.rules import papers as paper_rules
from desktop.visits.rules.records import (
    COMING,
    DeclinedTime,
    Paper,
    Receiver,
    State,
    View,
    Visit,
    VisitKind,
    Way,
)
from desktop.visits.rules.steps import Need
from desktop.workdays import store as workdays_store
from desktop.workdays.elections import Election, ElectionKind, ElectionStatus
from desktop.workdays.quarantine import Dispensation
from tests.visits.hall import IDA, NOW, QUARANTINED, TODAY, Hall, member, minister

DECIDED = Dispensation("Bo Rydahl", TODAY, "Indvielsen er fastlagt")


def refused(hall: Hall, work: object, *args: object) -> Refused:
    with pytest.raises(Refused) as found:
        hall.act(work, *args)  # type: ignore[arg-type]
    return found.value


# Planning


def test_a_request_gets_number_uid_leader_and_place(hall: Hall) -> None:
    visit = hall.register(minister(institution_id=hall.school.id))
    assert visit.number == "B-2026-001" and visit.state is State.REQUESTED and visit.uid
    assert visit.leader == "Peter Vangede" and visit.place == "Åskolen, Åvej 12, 4990 Havnby"
    assert [(each.state, each.who) for each in visit.steps] == [(State.REQUESTED, IDA)]
    assert hall.register(member()).number == "B-2026-002"


def test_B1_4_a_visit_in_quarantine_can_be_registered_but_gets_no_programme(hall: Hall) -> None:
    visit = hall.register(minister(day=QUARANTINED, institution_id=hall.school.id, items=()))
    assert refused(hall, planning.edit, visit, {"items": minister().items}).rule == "B1.4"
    visit = hall.step(steps.advance, visit)
    no = refused(hall, steps.advance, visit)
    assert no.rule == "B1.4" and "21 November 2029" in no.advice and "20 August 2029" in no.advice
    for document in (Document.PROGRAMME, Document.INTERNAL, Document.CALENDAR):
        assert refused(hall, leaving.paper, visit, document).rule == "B1.4"
    assert hall.look(leaving.paper, visit, Document.NOTE).startswith(b"%PDF")


def test_B1_4_an_exception_is_logged_and_lets_the_visit_through(hall: Hall) -> None:
    visit = hall.ready()
    visit = hall.step(noting.dispense, visit, DECIDED)
    visit = hall.step(planning.move, visit, QUARANTINED)
    assert hall.step(steps.advance, visit).state is State.CONFIRMED
    assert "Bo Rydahl" in visit.steps[-1].remark and visit.steps[-1].who == IDA
    for wrong in (
        replace(DECIDED, reason=" "),
        replace(DECIDED, decided_by=""),
        replace(DECIDED, decided_on=NOW.date() + timedelta(1)),
    ):
        assert refused(hall, noting.dispense, visit, wrong).rule == "B1.4"


def test_B1_4_a_planned_visit_is_not_moved_into_quarantine(hall: Hall) -> None:
    visit = hall.external()
    assert refused(hall, planning.move, visit, QUARANTINED).rule == "B1.4"
    with pytest.raises(Refused):
        hall.look(planning.check_move, visit.id, QUARANTINED)
    assert hall.look(store.get, visit.id).day == visit.day


def test_B1_4_a_member_may_visit_in_quarantine(hall: Hall) -> None:
    visit = hall.step(planning.move, hall.own(), QUARANTINED)
    assert hall.step(steps.advance, visit).state is State.CONFIRMED


def test_moving_keeps_the_length_and_takes_fixed_times_along(hall: Hall) -> None:
    visit = hall.external()
    moved = hall.step(planning.move, visit, date(2026, 12, 10), 660)
    assert (moved.day, moved.start, moved.end) == (date(2026, 12, 10), 660, 750)
    assert [task.at for task in moved.tasks] == [660, 645]
    assert moved.sequence == visit.sequence + 1
    assert hall.act(planning.move, moved, date(2026, 12, 11)).told == "B-2026-001 was moved to Friday 11 December"


def test_moving_tells_of_conflicts_and_of_somebody_who_was_first(hall: Hall) -> None:
    visit, other = hall.external(), hall.own()
    said = hall.look(planning.check_move, visit.id, other.day)
    assert other.number in said and hall.look(planning.check_move, visit.id, date(2026, 12, 14)) == ""
    hall.act(planning.move_by_id, visit.id, visit.version, date(2026, 12, 14))
    with pytest.raises(Stale):
        hall.act(planning.move_by_id, visit.id, visit.version, date(2026, 12, 15))


def test_B1_1_a_mail_becomes_a_visit_once(hall: Hall) -> None:
    asked = Request(7, "Besøg på Åskolen", "Kan vi komme?", NOW, None, "Anna Dahl", "26/9")
    visit = hall.act(planning.from_question, asked).after
    assert (visit.kind, visit.way, visit.question_id) == (VisitKind.EXTERNAL, Way.MAILBOX, 7)
    assert (visit.asked_by, visit.case_number, visit.purpose) == ("Anna Dahl", "26/9", "Kan vi komme?")
    assert refused(hall, planning.from_question, asked).rule == "B1.1"
    vera = hall.member("Vera Åkjær")
    own = hall.act(planning.from_question, replace(asked, question_id=8, member_id=vera)).after
    assert own.kind is VisitKind.MEMBER and own.member_ids == (vera,)
    found = hall.look(store.of_question, 7)
    assert found is not None and found.id == visit.id and hall.look(store.of_question, 0) is None


def test_another_institution_brings_its_own_leader_and_place(hall: Hall) -> None:
    visit = hall.register(minister(institution_id=hall.school.id))
    other = next(each for each in hall.look(people_store.institutions) if each.name.startswith("Havnens"))
    after = hall.step(planning.edit, visit, {"institution_id": other.id})
    assert after.leader == "Lise Holm" and after.place == "Havnens Plejehjem"
    own = hall.step(planning.edit, after, {"leader": "En anden"})
    assert hall.step(planning.edit, own, {"institution_id": hall.school.id}).leader == "En anden"


def test_B1_mayor_and_committee_chair_are_proposed_as_hosts(hall: Hall) -> None:
    found = hall.look(desk.hosts, hall.external())
    assert [each.name for each in found] == ["Helle Østerbæk", "Farid Rahmani"]


def test_what_cannot_be_saved_is_refused_and_nothing_is_lost(hall: Hall) -> None:
    visit = hall.external()
    assert refused(hall, planning.edit, visit, {"end": 10}).title == "The visit ends before it starts"
    assert hall.look(store.get, visit.id) == visit
    with pytest.raises(ValueError, match="state"):
        hall.act(planning.edit, visit, {"state": State.CLOSED})


def test_what_was_held_takes_papers_only_and_what_is_closed_nothing(hall: Hall) -> None:
    visit = hall.step(steps.advance, hall.ready(day=TODAY))
    visit = hall.step(steps.advance, visit)
    assert refused(hall, planning.edit, visit, {"purpose": "Andet"}).rule == "B1.2"
    visit = hall.step(planning.edit, visit, {"intranet_on": TODAY, "filed_on": TODAY})
    for receiver in paper_rules.receivers(visit):
        visit = hall.step(noting.tick_papers, visit, receiver, paper_rules.WHAT[receiver], TODAY)
    visit = hall.step(steps.advance, visit)
    assert visit.state is State.CLOSED
    assert refused(hall, planning.edit, visit, {"case_number": "1"}).rule == "B1"


# Steps


def test_an_external_visit_from_request_to_confirmed(hall: Hall) -> None:
    visit = hall.external()
    no = refused(hall, steps.advance, visit)
    assert (no.title, no.rule) == ("Tell the group chairs", "B1.3")
    visit = hall.step(steps.advance, hall.ready())
    assert visit.state is State.CONFIRMED
    assert [each.state for each in visit.steps] == [State.REQUESTED, State.PLANNING, State.CONFIRMED]
    assert refused(hall, steps.advance, visit).title == "The day of the visit has not come yet"


def test_B2_2_a_member_visit_with_two_declined_times_to_the_confirmation(hall: Hall) -> None:
    visit = hall.own(day=date(2026, 12, 1), confirmation_on=None)
    for number, day in enumerate((date(2026, 12, 1), date(2026, 12, 3)), 1):
        visit = hall.step(noting.decline_time, visit, DeclinedTime(day, "Kursus", TODAY))
        assert len(visit.declined) == number and visit.day is None
        visit = hall.step(planning.edit, visit, {"day": date(2026, 12, 3), "start": 540, "end": 600})
    assert {each.who for each in visit.declined} == {"Peter Vangede"}
    assert refused(hall, noting.decline_time, visit, DeclinedTime(TODAY, " ", TODAY)).rule == "B2.2"
    assert refused(hall, steps.advance, visit).title == "Send the leader's written confirmation"
    visit = hall.step(leaving.confirm_sent, visit, Sending(Document.CONFIRMATION, Channel.MAIL, NOW))
    assert visit.confirmation_on == TODAY
    assert hall.step(steps.advance, visit).state is State.CONFIRMED


def test_B2_2_a_member_is_not_turned_away(hall: Hall) -> None:
    no = refused(hall, steps.decline, hall.own(), "Ikke nu")
    assert no.rule == "B2.2" and "within the month" in no.advice


def test_B2_2_a_confirmed_visits_time_is_not_declined_any_more(hall: Hall) -> None:
    visit = hall.step(steps.advance, hall.own())
    assert refused(hall, noting.decline_time, visit, DeclinedTime(TODAY, "Kursus", TODAY)).rule == "B2.2"


def test_B2_3_a_committees_visit_is_refused_until_the_mayor_is_told(hall: Hall) -> None:
    body = hall.committee("Skoleudvalget")
    draft = member(kind=VisitKind.COMMITTEE, committee_id=body, institution_id=hall.school.id, mayor_told_on=None)
    visit = hall.step(steps.advance, hall.register(replace(draft, head="Eva Skov")))
    assert visit.host_id == hall.member("Farid Rahmani")
    no = refused(hall, steps.advance, visit)
    assert (no.title, no.rule) == ("The mayor must be told before the visit", "B2.3")
    visit = hall.step(noting.tell_mayor, visit, TODAY)
    assert hall.step(steps.advance, visit).state is State.CONFIRMED


def test_B2_3_a_committee_outside_its_area_is_refused(hall: Hall) -> None:
    body = hall.committee("Teknikudvalget")
    draft = member(kind=VisitKind.COMMITTEE, committee_id=body, institution_id=hall.school.id)
    assert refused(hall, steps.advance, hall.register(draft)).rule == "B2.3"


def test_B2_3_telling_the_mayor_after_the_visit_is_refused(hall: Hall) -> None:
    visit = hall.register(member(kind=VisitKind.COMMITTEE, day=TODAY - timedelta(3), mayor_told_on=None))
    assert refused(hall, noting.tell_mayor, visit, TODAY).rule == "B2.3"
    assert refused(hall, noting.tell_mayor, visit, TODAY + timedelta(1)).title == "The day lies ahead"


def test_declining_and_cancelling_need_a_reason_and_can_be_taken_up_again(hall: Hall) -> None:
    visit = hall.external()
    assert refused(hall, steps.decline, visit, " ").title == "Give the reason"
    gone = hall.step(steps.decline, visit, "Skolen flytter")
    assert gone.state is State.DECLINED and gone.steps[-1].remark == "Skolen flytter"
    assert refused(hall, steps.cancel, gone, "x").rule == "B1"
    assert hall.step(steps.reopen, gone, "Alligevel").state is State.REQUESTED
    confirmed = hall.step(steps.advance, hall.own())
    assert refused(hall, steps.decline, confirmed, "x").rule == "B2.2"
    off = hall.step(steps.cancel, confirmed, "Sygdom")
    assert off.state is State.CANCELLED and off.sequence == confirmed.sequence + 1
    assert refused(hall, steps.reopen, confirmed, "").rule == "B1"


def test_everything_can_be_undone_and_the_history_keeps_both(hall: Hall) -> None:
    visit = hall.external()
    change = hall.act(planning.edit, visit, {"purpose": "Andet"})
    back = hall.act(steps.restore, change).after
    assert back.purpose == visit.purpose and back.version == visit.version + 2
    ready = hall.step(noting.tell_mayor, hall.own(), TODAY)
    stepped = hall.act(steps.advance, ready)
    undone = hall.act(steps.restore, stepped).after
    assert undone.state is State.PLANNING
    assert [each.state for each in undone.steps][-2:] == [State.CONFIRMED, State.PLANNING]
    registered = hall.act(planning.register, member())
    assert hall.act(steps.restore, registered).after.state is State.CANCELLED


def test_W6_undoing_does_not_bring_a_confirmed_visit_back_into_a_called_election(hall: Hall) -> None:
    visit = hall.step(steps.advance, hall.ready())
    gone = hall.act(steps.cancel, visit, "Valg")
    election = Election(ElectionKind.PARLIAMENT, date(2026, 12, 15), ElectionStatus.DECIDED, called=date(2026, 11, 20))
    hall.act(workdays_store.add_election, election)
    assert refused(hall, steps.restore, gone).rule == "B1.4"


def test_W6_the_elections_see_the_coming_visits(hall: Hall) -> None:
    visit, own = hall.external(), hall.own()
    hall.register(member(day=None))
    found = hall.look(desk.planned_since, TODAY)
    assert {each.id: each.guests.own for each in found} == {visit.id: False, own.id: True}
    assert hall.look(desk.planned_since, date(2027, 1, 1)) == ()


def test_only_what_was_a_visit_can_be_restored(hall: Hall) -> None:
    change = hall.act(planning.register, member())
    with pytest.raises(Problem):
        hall.act(steps.restore, replace(change, after=None))
    with pytest.raises(Problem):
        hall.act(steps.restore, replace(change, undoable=False))


def test_every_change_is_logged_and_the_first_to_save_wins(hall: Hall) -> None:
    visit = hall.external()
    hall.act(planning.edit, visit, {"purpose": "Andet"})
    with pytest.raises(Stale):
        hall.act(planning.edit, visit, {"purpose": "Noget tredje"})
    lines, problems = hall.look(audit.verify)
    assert lines > 3 and problems == []


# Noting


def test_B1_2_the_guests_officials_never_get_internal_papers(hall: Hall) -> None:
    visit = hall.external()
    no = refused(hall, noting.tick_papers, visit, Receiver.OFFICIALS, (Paper.INTERNAL_PLAN,), TODAY)
    assert no.rule == "B1.2"
    ahead = TODAY + timedelta(1)
    assert refused(hall, noting.tick_papers, visit, Receiver.HOST, (Paper.NOTE,), ahead).rule == "B1.2"
    assert refused(hall, noting.tell_chairs, visit, ahead).title == "The day lies ahead"


def test_B1_2_papers_and_tasks_are_ticked_and_taken_back(hall: Hall) -> None:
    visit = hall.step(noting.tick_papers, hall.external(), Receiver.STAFF, (Paper.NOTE, Paper.PROGRAMME), TODAY)
    assert len(visit.papers) == 2
    visit = hall.step(noting.untick_papers, visit, Receiver.STAFF, (Paper.NOTE,))
    assert [each.paper for each in visit.papers] == [Paper.PROGRAMME]
    visit = hall.step(noting.finish_task, visit, 1, TODAY)
    assert [task.done for task in visit.tasks] == [None, TODAY]
    assert hall.step(noting.finish_task, visit, 1, None).tasks[1].done is None


def test_the_scene_holds_all_that_the_page_asks(hall: Hall) -> None:
    visit = hall.external()
    found = hall.look(desk.scene, visit)
    assert found.papers_due == date(2026, 12, 1) and found.country == "DK" and not found.blocked
    assert {each.need for each in found.checklist if not each.done} == {Need.CHAIRS_TOLD, Need.NOTE, Need.PROGRAMME}
    assert found.load is not None and found.load.coming == 1 and found.conflicts == ()
    assert hall.look(desk.scene, hall.own()).month is not None


# Leaving the house


def test_B1_2_sending_ticks_the_checklist_and_stands_in_the_ledger(hall: Hall) -> None:
    visit = hall.step(leaving.confirm_sent, hall.external(), Sending(Document.NOTE, Channel.MAIL, NOW))
    assert [(each.paper, each.receiver, each.on) for each in visit.papers] == [(Paper.NOTE, Receiver.HOST, TODAY)]
    (line,) = hall.look(dispatch_store.about, "visit", visit.id)
    assert (line.kind, line.scope) == (DispatchKind.VISIT_PAPERS, Scope.SINGLE)
    assert [each.name for each in line.recipients] == ["Helle Østerbæk"] and line.enclosures
    change = hall.act(leaving.confirm_sent, visit, Sending(Document.PROGRAMME, Channel.MAIL, NOW))
    assert change.undoable and len(hall.look(dispatch_store.about, "visit", visit.id)) == 1
    assert refused(hall, leaving.confirm_sent, visit, Sending(Document.NOTE, Channel.MAIL, NOW + timedelta(1))).rule


def test_B1_3_the_group_chairs_note_goes_to_those_named_or_to_all(hall: Hall) -> None:
    visit = hall.external()
    named = (hall.member("Vera Åkjær"), hall.member("Farid Rahmani"))
    after = hall.step(leaving.confirm_sent, visit, Sending(Document.CHAIRS, Channel.MEETING, NOW, named))
    assert after.chairs_told_on == TODAY
    lines = hall.look(dispatch_store.about, "visit", visit.id)
    assert [each.scope for each in lines] == [Scope.SINGLE, Scope.SINGLE]
    everybody = (*named, hall.member("Helle Østerbæk"))
    hall.act(leaving.confirm_sent, after, Sending(Document.CHAIRS, Channel.MAIL, NOW, everybody))
    assert hall.look(dispatch_store.about, "visit", visit.id)[-1].scope is Scope.ALL


def test_the_mail_to_the_guests_officials_carries_programme_and_calendar(hall: Hall) -> None:
    mail = message_from_bytes(hall.look(leaving.mail_draft, hall.external(), Document.PROGRAMME), policy=policy.default)
    assert mail["To"] == "Anna Dahl <anna@ministeriet.example>" and mail["X-Unsent"] == "1"
    names = [part.get_filename() for part in mail.iter_attachments()]
    assert [name.rsplit(".")[-1] for name in names] == ["pdf", "ics"]


@pytest.mark.parametrize(
    ("document", "to"), [(Document.NOTE, "helle@havnby.example"), (Document.CONFIRMATION, "vera@havnby.example")]
)
def test_a_mail_goes_to_the_members_it_is_for(hall: Hall, document: Document, to: str) -> None:
    visit = hall.external() if document is Document.NOTE else hall.own()
    mail = message_from_bytes(hall.look(leaving.mail_draft, visit, document), policy=policy.default)
    assert to in mail["To"]


def test_the_calendar_entry_is_updated_and_taken_out_again(hall: Hall) -> None:
    visit = hall.own()
    first = entry(hall, visit)
    moved = hall.step(planning.move, visit, date(2027, 3, 29))
    second = entry(hall, moved)
    off = hall.step(steps.cancel, moved, "Sygdom")
    third = entry(hall, off)
    assert first["UID"] == second["UID"] == third["UID"]
    assert first["SEQUENCE"] < second["SEQUENCE"] < third["SEQUENCE"]
    assert str(second["DTSTART"].dt.utcoffset()) == "2:00:00" and str(first["DTSTART"].dt.utcoffset()) == "1:00:00"
    assert third["STATUS"] == "CANCELLED" and second["SUMMARY"] == visit.title
    whole = icalendar.Calendar.from_ical(hall.look(leaving.calendar_entry, off))
    assert whole["METHOD"] == "CANCEL"


def entry(hall: Hall, visit: Visit) -> Any:
    whole: Any = icalendar.Calendar.from_ical(hall.look(leaving.calendar_entry, visit))
    return whole.walk("VEVENT")[0]


def test_a_visit_without_a_time_has_no_calendar_entry(hall: Hall) -> None:
    visit = hall.register(member(day=None))
    assert refused(hall, leaving.paper, visit, Document.CALENDAR).title == "The visit has no day and time yet"
    assert visit.state in COMING and hall.look(store.count, store.Query(View.COMING)) == 1
