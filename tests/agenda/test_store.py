"""Agenda: the queries behind the lists."""

from dataclasses import replace
from datetime import date, timedelta

from desktop.agenda import store
from desktop.agenda.actions import matters
from desktop.agenda.rules.elucidation import LightView
from desktop.agenda.rules.followup import Decision, FollowView, Outcome, Progress, Report, last_tertial
from desktop.agenda.rules.meetings import COUNCIL, Meeting, MeetingView
from desktop.agenda.rules.timeline import Matter, MatterView
from desktop.agenda.store import Wish
from tests.agenda.town import NOW, TODAY, Town

LAST = last_tertial(TODAY)


def wish(view: MeetingView | LightView | FollowView | MatterView, **more: object) -> Wish:
    return replace(Wish(view, TODAY, last_tertial=LAST), **more)  # type: ignore[arg-type]


def test_meetings_ahead_come_by_day_and_past_ones_newest_first(town: Town) -> None:
    ahead = [each.meeting.day for each in town.look(store.window, wish(MeetingView.AHEAD), 0, 100)]
    past = [each.meeting.day for each in town.look(store.window, wish(MeetingView.PAST), 0, 100)]
    assert ahead == sorted(ahead) and past == sorted(past, reverse=True) and min(ahead) >= TODAY > max(past)
    assert len(ahead) + len(past) == town.look(store.count, wish(MeetingView.ALL))
    only = town.look(store.window, wish(MeetingView.AHEAD, body_id=COUNCIL), 0, 100)
    assert {each.meeting.body_id for each in only} == {COUNCIL}


def test_a_list_is_read_in_windows_and_finds_places(town: Town) -> None:
    whole = town.look(store.window, wish(MeetingView.AHEAD), 0, 100)
    assert town.look(store.window, wish(MeetingView.AHEAD), 2, 3) == whole[2:5]
    assert town.look(store.place, wish(MeetingView.AHEAD), whole[4].id) == 4
    assert town.look(store.place, wish(MeetingView.AHEAD), 9999) == -1


def test_meetings_are_found_by_their_items(town: Town) -> None:
    item = town.item()
    found = town.look(store.window, wish(MeetingView.ALL, text="trafik 1401"), 0, 10)
    assert [(each.id, each.items) for each in found] == [(item.meeting_id, 1)]
    assert [each.id for each in town.look(store.find, "trafikplan", 5)] == [item.id]
    assert town.look(store.find, " ", 5) == ()


def test_words_are_found_however_they_are_spelt(town: Town) -> None:
    matter = town.act(matters.add, Matter("Blå ørreder i åen", COUNCIL, "26/77"))
    for typed in ("blå ÅEN", "blaa oerreder aaen", "26/77", "ørred"):
        assert [each.id for each in town.look(store.window, wish(MatterView.RUNNING, text=typed), 0, 9)] == [
            matter.after.id
        ], typed
        assert town.look(store.count, wish(MatterView.RUNNING, text=typed)) == 1
    assert town.look(store.count, wish(MatterView.RUNNING, text="ørred motorvej")) == 0


def test_elucidations_are_found_by_their_item(town: Town) -> None:
    asked = town.asked()
    assert [each.id for each in town.look(store.window, wish(LightView.PENDING, text="bymidten"), 0, 9)] == [asked.id]
    assert town.look(store.count, wish(LightView.ENDED)) == 0


def test_S_D3_overdue_decisions_stand_first(town: Town) -> None:
    body, report = town.body("Teknikudvalget"), Report(date(2026, 8, 31), NOW, "Ida", Progress.ON_TRACK)
    long_ago = date(2026, 2, 3)
    kept = (
        Decision("i tide", body, long_ago, reports=(report,), reported_until=report.period),
        Decision("mangler status", body, long_ago),
        Decision("over fristen", body, TODAY - timedelta(30), deadline=TODAY - timedelta(1)),
        Decision("ny", body, TODAY - timedelta(30)),
        Decision("udført", body, long_ago, outcome=Outcome.DONE, ended_on=TODAY),
    )
    town.act(lambda session: [store.save(session, each) for each in kept])
    titles = [each.title for each in town.look(store.window, wish(FollowView.OPEN), 0, 9)]
    assert titles == ["over fristen", "mangler status", "i tide", "ny"]
    assert town.look(store.count, wish(FollowView.OVERDUE)) == 2
    assert [each.title for each in town.look(store.window, wish(FollowView.DONE), 0, 9)] == ["udført"]
    assert town.look(store.count, wish(FollowView.ALL)) == 5
    assert town.look(store.count, wish(FollowView.DELEGATED)) == 0
    between = town.look(store.decisions_between, date(2026, 11, 1), TODAY)
    assert len(between) == 5, "also what ended in that time"


def test_matters_are_listed_by_title(town: Town) -> None:
    for title, ended in (("Vej", False), ("bro", False), ("Havn", True)):
        town.act(store.save, Matter(title, ended=ended))
    assert [each.title for each in town.look(store.window, wish(MatterView.RUNNING), 0, 9)] == ["bro", "Vej"]
    assert [each.title for each in town.look(store.matters, True)] == ["Havn"]


def test_a_removed_record_comes_back_under_its_number(town: Town) -> None:
    meeting = town.act(store.save, Meeting(date(2027, 5, 5)))
    town.act(store.remove, meeting)
    town.act(store.put_back, meeting)
    assert town.look(store.get, Meeting, meeting.id) == meeting
