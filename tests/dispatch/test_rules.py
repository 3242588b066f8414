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
    Narrowing,
    NarrowReason,
    Recipient,
    Scope,
    check,
    missed,
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


def test_D5_a_member_is_shown_what_went_to_all_others() -> None:
    both = replace(ANSWER, id=1)
    without = replace(ANSWER, recipients=(HELLE,), id=2)
    narrow = replace(without, scope=Scope.SINGLE, narrowing=GROUND, id=3)
    assert missed((both, without, narrow), FARID.member_id) == (without,)
    assert missed((both, without, narrow), HELLE.member_id) == ()
    assert missed((both, without, narrow), 99) == (both, without), "who joins mid-term has got nothing yet"


def test_D5_a_hole_that_was_mended_by_a_correction_is_none() -> None:
    hole = replace(ANSWER, recipients=(HELLE,), id=2)
    mended = replace(ANSWER, corrects=2, id=3)
    wrong = replace(hole, corrects=2, id=4)
    assert missed((hole, mended), FARID.member_id) == ()
    assert missed((hole, wrong), FARID.member_id) == (wrong,)


def test_every_choice_has_words_of_its_own() -> None:
    with speaking("en"):
        for texts in (
            [words.kind_text(each) for each in DispatchKind],
            [words.scope_text(each) for each in Scope],
            [words.channel_text(each) for each in Channel],
            [words.reason_text(each) for each in NarrowReason],
        ):
            assert all(texts) and len(set(texts)) == len(texts)
        assert words.recipients_text(ANSWER) == "2 members"
        assert words.recipients_text(replace(ANSWER, scope=Scope.SINGLE, recipients=(HELLE,))) == "Helle Østerbæk"
