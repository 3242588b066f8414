"""Theme meetings: the lists in their order, what is searched for, and what the palette finds."""

from dataclasses import replace
from datetime import date

from desktop.storage.session import Session
from desktop.workshop import actions, store
from desktop.workshop.rules import Case, Meeting, MeetingState
from desktop.workshop.store import Query, View
from tests.workshop.conftest import MEETING


def filled(session: Session) -> None:
    for title, day, state in (
        ("Uden dato", None, MeetingState.PLANNED),
        ("Senere", date(2027, 2, 1), MeetingState.PLANNED),
        ("Næste", date(2026, 12, 1), MeetingState.RUNNING),
        ("Ældst", date(2024, 1, 1), MeetingState.HELD),
        ("Sidste", date(2025, 1, 1), MeetingState.HELD),
    ):
        store.save_meeting(session, replace(MEETING, title=title, day=day, state=state))
    for title in ("Østre Skole", "brandstationen"):
        actions.save_case(session, Case(title, "Udvalget hørte det sent", "Sag 12"))


def titles(session: Session, query: Query, offset: int = 0, limit: int = 10) -> list[str]:
    return [each.title for each in store.window(session, query, offset, limit)]


def test_U1_the_next_meeting_stands_first_and_results_begin_with_the_latest(session: Session) -> None:
    filled(session)
    assert titles(session, Query(View.MEETINGS)) == ["Næste", "Senere", "Uden dato"]
    assert titles(session, Query(View.RESULTS)) == ["Sidste", "Ældst"]
    assert titles(session, Query(View.CASES)) == ["brandstationen", "Østre Skole"]
    assert titles(session, Query(View.MEETINGS), 1, 1) == ["Senere"]
    assert store.counts(session) == {View.MEETINGS: 3, View.CASES: 2, View.RESULTS: 2}


def test_every_typed_word_must_stand_in_what_is_found(session: Session) -> None:
    filled(session)
    assert titles(session, Query(View.CASES, "ØSTRE sent")) == ["Østre Skole"]
    assert titles(session, Query(View.CASES, "sag 12"), 1, 5) == ["Østre Skole"]
    assert store.count(session, Query(View.CASES, "sag 13")) == 0
    assert store.count(session, Query(View.RESULTS, "undervisning")) == 2
    assert [each.title for each in store.find(session, "senere", 5)] == ["Senere"]
    assert len(store.find(session, "", 2)) == 2


def test_meetings_keep_their_agenda(session: Session) -> None:
    saved = store.save_meeting(session, MEETING)
    assert store.meeting(session, saved.id) == replace(MEETING, id=saved.id, version=saved.version)
    assert isinstance(saved, Meeting)
