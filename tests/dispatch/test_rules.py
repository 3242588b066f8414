from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.base.problems import Refused
from desktop.base.words import speaking
from desktop.dispatch import words
from desktop.dispatch.rules import (
    Channel,
    Dispatch,
    DispatchKind,
    Enclosure,
    Lack,
    Narrowing,
    NarrowReason,
    Outgoing,
    Recipient,
    Scope,
    Standing,
    check,
    check_plan,
    lacks,
)

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
HELLE, FARID = Recipient(1, "Helle Østerbæk"), Recipient(2, "Farid Rahmani")
GROUND = (Narrowing(NarrowReason.FACT, "Eva Thorup Skov", "Ida Lund"),)
ANSWER = Dispatch(DispatchKind.ANSWER, "2026-014 Cykelstier", NOW, recipients=(HELLE, FARID))
PRESS = replace(ANSWER, kind=DispatchKind.PRESS_RELEASE, title="Ny havn")


def refused(dispatch: Dispatch) -> str:
    """The rule that refuses a dispatch, nothing if none does."""
    try:
        check(dispatch, NOW)
    except Refused as refusal:
        assert refusal.title and refusal.advice
        return refusal.rule
    return ""


def test_D5_what_goes_to_all_at_the_same_time_is_recorded() -> None:
    assert refused(ANSWER) == ""
    assert refused(replace(ANSWER, sent_at=NOW - timedelta(days=2))) == ""


def test_D5_nobody_receives_nothing() -> None:
    assert refused(replace(ANSWER, recipients=())) == "D5"


def test_D5_the_future_is_not_recorded() -> None:
    assert refused(replace(ANSWER, sent_at=NOW + timedelta(seconds=1))) == "D5"


@pytest.mark.parametrize("scope", [Scope.COMMITTEE, Scope.SINGLE])
def test_D3c_fewer_than_all_need_a_ground_and_who_was_consulted_and_decided(scope: Scope) -> None:
    narrow = replace(ANSWER, scope=scope, recipients=(HELLE,))
    assert refused(narrow) == "D3c"
    assert refused(replace(narrow, narrowing=(replace(GROUND[0], consulted=" "),))) == "D3c"
    assert refused(replace(narrow, narrowing=(replace(GROUND[0], decided_by=""),))) == "D3c"
    assert refused(replace(narrow, narrowing=GROUND)) == ""


@pytest.mark.parametrize(("ahead", "rule"), [(-60, "D8"), (-1, "D8"), (0, ""), (60, "")])
def test_D8_members_get_a_press_release_before_or_with_the_media(ahead: int, rule: str) -> None:
    assert refused(replace(PRESS, media_at=NOW + timedelta(seconds=ahead))) == rule


def test_D8_a_breach_that_happened_is_recorded_with_its_account_never_silently() -> None:
    early = replace(PRESS, media_at=NOW - timedelta(hours=1))
    assert refused(replace(early, breach="  ")) == "D8"
    assert refused(replace(early, breach="Avisen fik den ved en fejl")) == ""


def test_D5_what_was_got_later_needs_no_ground_of_its_own() -> None:
    later = replace(ANSWER, scope=Scope.SINGLE, recipients=(FARID,), covers=(7,))
    assert refused(later) == ""
    assert refused(replace(later, covers=())) == "D3c"


def test_D5_a_line_that_was_never_sent_is_noted_without_recipients() -> None:
    assert refused(replace(ANSWER, recipients=(), void=True, corrects=3)) == ""


GOING = Outgoing(DispatchKind.PRESS_RELEASE, "Ny havn", "Tekst", members_at=NOW, media_at=NOW + timedelta(hours=1))


@pytest.mark.parametrize(("ahead", "rule"), [(-1, "D8"), (0, ""), (90, "")])
def test_D8_a_plan_by_which_the_media_come_first_is_refused(ahead: int, rule: str) -> None:
    plan = replace(GOING, media_at=NOW + timedelta(minutes=ahead))
    if rule:
        with pytest.raises(Refused) as refusal:
            check_plan(plan)
        assert refusal.value.rule == rule
        assert Lack.ORDER in lacks(plan)
    else:
        check_plan(plan)
        assert lacks(plan) == ()
    check_plan(replace(plan, kind=DispatchKind.NOTE))


def test_D3c_D8_what_is_missing_before_it_can_be_sent() -> None:
    assert lacks(replace(GOING, title=" ", text="", media_at=None)) == (Lack.TITLE, Lack.CONTENT, Lack.MEDIA_TIME)
    note = Outgoing(DispatchKind.NOTE, "Notat", files=(Enclosure("a.pdf", "f" * 64),))
    assert lacks(note) == (), "a file is content enough"
    narrow = replace(note, scope=Scope.COMMITTEE)
    assert lacks(narrow) == (Lack.CIRCLE, Lack.REASON, Lack.CONSULTED)
    assert lacks(replace(narrow, circle_id=4, reason=NarrowReason.FACT, consulted="Eva")) == ()


def test_every_choice_has_words_of_its_own() -> None:
    with speaking("en"):
        for texts in (
            [words.kind_text(each) for each in DispatchKind],
            [words.scope_text(each) for each in Scope],
            [words.channel_text(each) for each in Channel],
            [words.reason_text(each) for each in NarrowReason],
            [words.standing_text(each) for each in Standing],
            [words.short_kind(each) for each in DispatchKind],
            [words.sign_text(each) or "none" for each in Standing],
        ):
            assert all(texts) and len(set(texts)) == len(texts)
        assert words.recipients_text(ANSWER) == "2 members"
        assert words.recipients_text(replace(ANSWER, scope=Scope.SINGLE, recipients=(HELLE,))) == "Helle Østerbæk"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-5, "The time for the media has come"),
        (40, "The media get it in 1 minutes"),
        (59 * 60, "The media get it in 59 minutes"),
        (138 * 60, "The media get it in 2 h 18 min"),
        (3 * 86_400, "The media get it in 3 days"),
    ],
)
def test_D8_the_clock_counts_down_to_the_media(seconds: int, said: str) -> None:
    with speaking("en"):
        assert words.countdown_text(seconds) == said


def test_D8_each_lack_has_words_and_those_of_a_rule_its_id() -> None:
    with speaking("en"):
        texts = [words.lack_text(each) for each in Lack]
    assert all(texts) and len(set(texts)) == len(texts)
    assert {words.lack_rule(each) for each in Lack} == {"", "D3c", "D8"}
    assert all(words.rule_sentence(words.lack_rule(each)) for each in Lack if words.lack_rule(each))
