"""What is written and sent from the ledger itself: press releases above all (D8)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desktop.base.problems import Problem, Refused, Stale
from desktop.dispatch import sending, store
from desktop.dispatch.rules import Channel, Dispatch, DispatchKind, NarrowReason, Outgoing, Scope
from desktop.dispatch.sending import Sent
from desktop.dispatch.store import Ledger
from desktop.exchange.mail import read_mail
from desktop.people import store as people
from desktop.storage import municipality
from tests.questions.town import BO, IDA, NILS, NOW, Town

SOON = NOW + timedelta(hours=2)


def made(town: Town, kind: DispatchKind = DispatchKind.PRESS_RELEASE, **values: Any) -> Outgoing:
    """Something that is ready to be sent."""
    going = town.act(IDA, sending.begin, kind).after
    known: dict[str, Any] = {"title": "Ny havn", "text": "Havnen bliver større."}
    if kind is DispatchKind.PRESS_RELEASE:
        known["media_at"] = SOON
    stored = town.act(IDA, sending.edit, going, known | values).after
    assert isinstance(stored, Outgoing)
    return stored


def line_of(town: Town, going: Outgoing) -> Dispatch:
    found = town.look(store.get, town.look(store.outgoing, going.id).dispatch_id)
    assert isinstance(found, Dispatch)
    return found


def test_D8_a_plan_by_which_the_media_come_first_is_refused_and_nothing_is_stored(town: Town) -> None:
    going = made(town, members_at=SOON)
    with pytest.raises(Refused) as refusal:
        town.act(IDA, sending.edit, going, {"media_at": SOON - timedelta(minutes=1)})
    assert refusal.value.rule == "D8"
    assert town.look(store.outgoing, going.id) == going
    assert town.act(IDA, sending.edit, going, {"media_at": SOON}).after.media_at == SOON


def test_D5_D8_sent_to_the_members_it_stands_in_the_ledger_with_its_paper(town: Town) -> None:
    going = made(town)
    change = town.act(IDA, sending.confirm, going, Sent(NOW))
    line = line_of(town, going)
    assert (line.kind, line.sent_at, line.media_at, line.breach) == (DispatchKind.PRESS_RELEASE, NOW, SOON, "")
    assert {each.name for each in line.recipients} == {"Helle Østerbæk", "Farid Rahmani", "Vera Åkjær"}, (
        "Poul has no mail"
    )
    assert [each.name for each in line.enclosures] == ["ny-havn.pdf"]
    assert not change.undoable
    assert [each.id for each in town.look(store.waiting)] == [going.id], "the media have not got it yet"


def test_D8_on_paper_it_reaches_those_without_mail_too(town: Town) -> None:
    going = made(town)
    town.act(IDA, sending.confirm, going, Sent(NOW, Channel.PAPER))
    assert "Poul Uden" in {each.name for each in line_of(town, going).recipients}


def test_D8_a_breach_is_refused_until_it_is_explained_and_then_stands_as_one(town: Town) -> None:
    going = made(town)
    early = NOW - timedelta(hours=1)
    with pytest.raises(Refused) as refusal:
        town.act(IDA, sending.confirm, going, Sent(NOW, media_at=early))
    assert refusal.value.rule == "D8"
    assert town.look(store.count, Ledger()) == 0
    assert town.look(store.outgoing, going.id) == going, "nothing is lost"
    town.act(IDA, sending.confirm, going, Sent(NOW, media_at=early, breach="Avisen fik den ved en fejl"))
    assert (line_of(town, going).media_at, line_of(town, going).breach) == (early, "Avisen fik den ved en fejl")
    assert town.look(store.waiting) == (), "the media have it"


def test_D8_the_media_draft_waits_for_the_members(town: Town) -> None:
    going = made(town)
    with pytest.raises(Refused) as refusal:
        town.look(sending.media_draft, going)
    assert refusal.value.rule == "D8"
    after = town.act(IDA, sending.confirm, going, Sent(NOW)).after
    with pytest.raises(Problem, match="No mail addresses of the media"):
        town.look(sending.media_draft, after)
    town.act(IDA, municipality.save, {"media": ("red@avisen.example", "nyt@radioen.example")})
    mail = town.look(sending.media_draft, after)
    assert b"Bcc: red@avisen.example" in mail and b"X-Unsent: 1" in mail
    assert [each.name for each in read_mail(mail).attachments] == ["ny-havn.pdf"]


@pytest.mark.parametrize(("minutes", "lines"), [(0, 1), (7, 2)])
def test_D8_another_time_for_the_media_than_planned_corrects_the_ledger(town: Town, minutes: int, lines: int) -> None:
    going = town.act(IDA, sending.confirm, made(town), Sent(NOW)).after
    town.clock.moment = SOON + timedelta(hours=1)
    with pytest.raises(Refused):
        town.act(IDA, sending.confirm_media, going, town.clock.moment + timedelta(minutes=1))
    after = town.act(IDA, sending.confirm_media, going, SOON + timedelta(minutes=minutes)).after
    assert town.look(store.count, Ledger()) == lines
    assert line_of(town, going).media_at == SOON + timedelta(minutes=minutes)
    assert after.media_told == SOON + timedelta(minutes=minutes)
    assert town.look(store.waiting) == ()


def test_D8_that_the_media_had_it_first_after_all_is_refused_as_a_correction(town: Town) -> None:
    going = town.act(IDA, sending.confirm, made(town), Sent(NOW)).after
    with pytest.raises(Refused) as refusal:
        town.act(IDA, sending.confirm_media, going, NOW - timedelta(minutes=9))
    assert refusal.value.rule == "D8"


def test_D5_two_who_send_the_same_at_once_record_it_once(town: Town) -> None:
    going = made(town)
    town.act(IDA, sending.confirm, going, Sent(NOW))
    with pytest.raises(Stale):
        town.act(NILS, sending.confirm, going, Sent(NOW))
    with pytest.raises(Problem, match="sent already"):
        town.act(NILS, sending.confirm, town.look(store.outgoing, going.id), Sent(NOW))
    assert town.look(store.count, Ledger()) == 1


def test_D5_neither_the_future_nor_an_empty_circle_is_recorded(town: Town) -> None:
    note = made(town, DispatchKind.NOTE)
    with pytest.raises(Refused, match="lies ahead"):
        town.act(IDA, sending.confirm, note, Sent(NOW + timedelta(minutes=1)))
    for each in town.look(people.members):
        town.act(IDA, people.save, replace(each, seats=()))
    with pytest.raises(Refused, match="Nobody would receive"):
        town.act(IDA, sending.confirm, note, Sent(NOW))
    assert town.look(store.count, Ledger()) == 0


def test_D3c_a_narrower_note_needs_ground_and_consulted_and_reaches_the_committee(town: Town) -> None:
    body = town.committee("Teknikudvalget")
    note = made(town, DispatchKind.NOTE, scope=Scope.COMMITTEE, circle_id=body.id)
    with pytest.raises(Refused) as refusal:
        town.act(IDA, sending.confirm, note, Sent(NOW))
    assert refusal.value.rule == "D3c"
    ready = town.act(IDA, sending.edit, note, {"reason": NarrowReason.RELEVANCE, "consulted": BO}).after
    town.act(IDA, sending.confirm, ready, Sent(NOW))
    line = line_of(town, note)
    assert [each.name for each in line.recipients] == ["Farid Rahmani", "Vera Åkjær"], "Otto has left"
    assert [(each.consulted, each.decided_by) for each in line.narrowing] == [(BO, IDA)]
    assert line.circle_id == body.id


def test_D8_a_press_release_always_goes_to_all(town: Town) -> None:
    assert made(town, scope=Scope.SINGLE, circle_id=2, reason=NarrowReason.FACT, consulted=BO).scope is Scope.ALL


def test_a_committee_that_is_gone_meanwhile_is_a_clear_problem(town: Town) -> None:
    narrow: dict[str, Any] = {"reason": NarrowReason.FACT, "consulted": BO}
    for scope, said in ((Scope.COMMITTEE, "committee is no longer"), (Scope.SINGLE, "member is no longer")):
        note = made(town, DispatchKind.NOTE, scope=scope, circle_id=4711, **narrow)
        with pytest.raises(Problem, match=said):
            town.act(IDA, sending.confirm, note, Sent(NOW))
        with pytest.raises(Problem, match=said):
            town.look(sending.members_draft, note, True)
    assert town.look(store.count, Ledger()) == 0


def test_D5_the_draft_to_members_hides_addresses_and_holds_paper_and_files(town: Town) -> None:
    note = town.act(IDA, sending.attach, made(town, DispatchKind.NOTE), "kort.pdf", b"%PDF kort").after
    hidden, shown = (town.look(sending.members_draft, note, way) for way in (True, False))
    assert b"Bcc: " in hidden and b"To: " in shown
    assert [each.name for each in read_mail(shown).attachments] == ["ny-havn.pdf", "kort.pdf"]
    with pytest.raises(Problem, match="attached already"):
        town.act(IDA, sending.attach, note, "kort.pdf", b"%PDF kort")
    bare = town.act(IDA, sending.detach, note, note.files[0]).after
    assert bare.files == ()


def test_a_draft_is_removed_and_what_was_sent_is_not(town: Town) -> None:
    note, other = made(town, DispatchKind.NOTE), made(town, DispatchKind.INVITATION)
    town.act(IDA, sending.drop, note)
    sent = town.act(IDA, sending.confirm, other, Sent(NOW)).after
    with pytest.raises(Problem, match="sent already"):
        town.act(IDA, sending.drop, sent)
    with pytest.raises(Problem, match="sent already"):
        town.act(IDA, sending.edit, sent, {"title": "Andet"})
    assert [each.id for each in town.look(store.outgoing_window, "", 0, 9)] == [other.id]
    assert town.look(store.outgoing_count, "havn") == 1
    assert town.look(store.enclosed, [line_of(town, other).enclosures[0].digest])
    assert town.trail() == []
