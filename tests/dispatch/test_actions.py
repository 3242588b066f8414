from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.problems import Refused
from desktop.dispatch import actions, store
from desktop.dispatch.rules import Dispatch, DispatchKind, Enclosure, Narrowing, NarrowReason, Recipient, Scope
from desktop.dispatch.store import Ledger
from tests.questions.town import IDA, NOW, Town

RECIPIENTS = (Recipient(1, "Helle Østerbæk", "Fælleslisten", "helle@havnby.example"), Recipient(2, "Farid Rahmani"))
PRESS = Dispatch(
    DispatchKind.PRESS_RELEASE,
    "Ny havn",
    NOW,
    recipients=RECIPIENTS,
    media_at=NOW,
    enclosures=(Enclosure("a.pdf", "f" * 64),),
)


def test_D5_a_dispatch_is_kept_as_it_was_with_who_confirmed_it(town: Town) -> None:
    change = town.act(IDA, actions.record, PRESS)
    kept = town.look(store.get, change.id)
    assert kept == replace(PRESS, confirmed_by=IDA, id=change.id, version=1)
    assert not change.undoable, "what has left the house cannot be called back"
    assert town.trail() == []


def test_D8_a_refused_dispatch_leaves_no_line(town: Town) -> None:
    with pytest.raises(Refused) as refusal:
        town.act(IDA, actions.record, replace(PRESS, media_at=NOW - timedelta(hours=1)))
    assert refusal.value.rule == "D8"
    assert town.look(store.count, Ledger()) == 0


def test_D5_a_correction_is_a_line_of_its_own(town: Town) -> None:
    first = town.act(IDA, actions.record, PRESS)
    right = town.act(IDA, actions.correct, first.id, replace(PRESS, title="Den nye havn"))
    assert right.after.corrects == first.id != right.id
    assert town.look(store.get, first.id) == first.after, "the mistaken one stays as it was"


def test_the_ledger_shows_the_newest_first_and_finds_by_title(town: Town) -> None:
    for days, title in ((3, "Budget 100 %"), (1, "Havn"), (2, "Skole")):
        town.act(IDA, actions.record, replace(PRESS, title=title, sent_at=NOW - timedelta(days=days), media_at=None))
    assert [each.title for each in town.look(store.window, Ledger(), 0, 10)] == ["Havn", "Skole", "Budget 100 %"]
    assert [each.title for each in town.look(store.window, Ledger(ascending=True), 1, 1)] == ["Skole"]
    assert [each.title for each in town.look(store.window, Ledger("havn"), 0, 10)] == ["Havn"]
    assert town.look(store.count, Ledger("0 %")) == 1
    assert town.look(store.count, Ledger("%_")) == 0, "what is typed is no pattern"


def test_D3c_what_was_sent_to_fewer_keeps_its_ground(town: Town) -> None:
    ground = (Narrowing(NarrowReason.RELEVANCE, "Bo Rask", IDA),)
    narrow = replace(
        PRESS, scope=Scope.SINGLE, recipients=RECIPIENTS[:1], narrowing=ground, subject_kind="question", subject_id=7
    )
    town.act(IDA, actions.record, narrow)
    assert [each.narrowing for each in town.look(store.about, "question", 7)] == [ground]
    assert town.look(store.about, "question", 8) == ()
    assert town.look(store.about, "visit", 7) == ()


def test_the_ledger_knows_which_contents_went_out(town: Town) -> None:
    town.act(IDA, actions.record, PRESS)
    assert town.look(store.enclosed, ["f" * 64, "e" * 64]) == {"f" * 64}
