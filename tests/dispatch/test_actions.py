from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desktop.base.problems import Problem, Refused
from desktop.dispatch import actions, registers, store
from desktop.dispatch.actions import Receipt
from desktop.dispatch.rules import Channel, Dispatch, DispatchKind, Enclosure, Narrowing, NarrowReason, Recipient, Scope
from desktop.dispatch.store import Ledger
from desktop.exchange.mail import read_mail
from desktop.storage import attachments
from tests.questions.town import IDA, NILS, NOW, Town

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
    assert town.look(store.count, Ledger("100 %")) == 1
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


def sent(town: Town, *names: str, **values: Any) -> Dispatch:
    """A note to all, which reached those named."""
    people = [town.member(name) for name in names]
    line = Dispatch(
        DispatchKind.NOTE, "Orientering", NOW - timedelta(hours=2),
        recipients=tuple(Recipient(each.id, each.name, each.party, each.email) for each in people),
        enclosures=(Enclosure("orientering.pdf", town.act(IDA, attachments.keep, b"%PDF-1.7")),),
    )  # fmt: skip
    kept = town.act(IDA, actions.record, replace(line, **values)).after
    assert isinstance(kept, Dispatch)
    return kept


def missing(town: Town, name: str) -> list[str]:
    """What a member has not got."""
    return [each["title"] for each in town.look(registers.missing_json, town.member(name).id)]


def test_D5_what_came_back_is_a_hole_and_what_was_got_later_mends_it(town: Town) -> None:
    first = sent(town, "Helle", "Farid", "Vera", "Poul")
    assert missing(town, "Vera") == []
    town.act(IDA, actions.not_reached, first.id, town.member("Vera").id, "Mailen kom retur")
    assert missing(town, "Vera") == ["Orientering"]
    assert town.look(store.get, first.id) == first, "the first line stays as it was"
    receipt = Receipt(NOW, Channel.PAPER, "Udleveret")
    change = town.act(IDA, actions.note_receipt, town.member("Vera").id, (first.id,), receipt)
    assert missing(town, "Vera") == []
    assert (change.after.covers, change.after.channel, change.undoable) == ((first.id,), Channel.PAPER, False)
    assert change.after.enclosures == first.enclosures


def test_D5_a_deviation_is_recorded_with_its_reason_and_stays_a_hole(town: Town) -> None:
    first = sent(town, "Helle", "Farid", "Poul")
    vera = town.member("Vera")
    change = town.act(IDA, actions.note_deviation, first.id, vera.id, "Hun var indlagt")
    assert change.after.corrects == first.id and change.after.recipients == first.recipients
    assert "Vera" in change.after.remark and change.after.remark.endswith("Hun var indlagt")
    assert missing(town, "Vera") == ["Orientering"], "she has still not got it"
    with pytest.raises(Problem, match="has got this already"):
        town.act(NILS, actions.note_deviation, change.after.id, town.member("Helle").id, "x")


def test_D5_two_who_send_the_same_to_one_member_note_it_once(town: Town) -> None:
    first = sent(town, "Helle", "Farid", "Poul")
    vera = town.member("Vera").id
    town.act(IDA, actions.note_receipt, vera, (first.id,), Receipt(NOW))
    lines = town.look(store.count, Ledger())
    with pytest.raises(Problem, match="has got this already"):
        town.act(NILS, actions.note_receipt, vera, (first.id,), Receipt(NOW))
    assert town.look(store.count, Ledger()) == lines


def test_D5_two_who_correct_the_same_line_record_one_correction(town: Town) -> None:
    first = sent(town, "Helle", "Farid", "Vera", "Poul")
    town.act(IDA, actions.take_back, first.id, "Blev aldrig sendt")
    with pytest.raises(Problem, match="corrected already") as told:
        town.act(NILS, actions.not_reached, first.id, town.member("Vera").id, "Retur")
    assert IDA in told.value.text
    assert town.look(store.count, Ledger()) == 2
    assert missing(town, "Vera") == [], "what was never sent is no hole"


def test_D5_a_correction_without_reason_is_refused(town: Town) -> None:
    first = sent(town, "Helle")
    with pytest.raises(Refused) as refusal:
        town.act(IDA, actions.take_back, first.id, " ")
    assert refusal.value.rule == "D5"


def test_D5_nothing_is_got_before_it_was_sent_nor_in_the_future(town: Town) -> None:
    first = sent(town, "Helle")
    for at in (NOW - timedelta(hours=3), NOW + timedelta(minutes=5)):
        with pytest.raises(Refused) as refusal:
            town.act(IDA, actions.note_receipt, town.member("Vera").id, (first.id,), Receipt(at))
        assert refusal.value.rule == "D5"


def test_a_member_who_was_removed_meanwhile_is_a_clear_problem(town: Town) -> None:
    first = sent(town, "Helle")
    for work in (actions.package, lambda s, id, lines: actions.note_receipt(s, id, lines, Receipt(NOW))):
        with pytest.raises(Problem, match="member is no longer there"):
            town.act(IDA, work, 4711, (first.id,))
    assert town.look(store.count, Ledger()) == 1


def test_D5_a_package_holds_every_file_once_and_tells_names_apart(town: Town) -> None:
    lines = [sent(town, "Helle"), sent(town, "Helle", title="To")]
    other = Enclosure("orientering.pdf", town.act(IDA, attachments.keep, b"%PDF-1.7 other"))
    lines.append(sent(town, "Helle", title="Tre", enclosures=(other,)))
    mail = town.look(actions.package, town.member("Vera").id, tuple(each.id for each in lines))
    assert b"X-Unsent: 1" in mail and b"vera@havnby.example" in mail
    read = read_mail(mail)
    assert [each.name for each in read.attachments] == ["orientering.pdf", "orientering (2).pdf"]
    with pytest.raises(Refused, match="no mail address"):
        town.look(actions.package, town.member("Poul").id, (lines[0].id,))


def test_D5_the_ledger_tells_who_was_reached_without_reading_names(town: Town) -> None:
    first = sent(town, "Helle", "Vera")
    (line,) = town.look(store.lines)
    assert line.reached == tuple(each.member_id for each in first.recipients)
    assert (line.id, line.title, line.sent_at) == (first.id, first.title, first.sent_at)


def test_the_ledger_is_filtered_by_kind_and_days(town: Town) -> None:
    sent(town, "Helle", sent_at=NOW - timedelta(days=3))
    sent(town, "Helle", kind=DispatchKind.INVITATION)
    assert town.look(store.count, Ledger(kind=DispatchKind.INVITATION)) == 1
    assert town.look(store.count, Ledger(since=NOW.date())) == 1
    assert town.look(store.count, Ledger(until=NOW.date() - timedelta(days=2))) == 1
    assert town.look(store.count, Ledger(since=NOW.date() - timedelta(days=3), until=NOW.date())) == 2
