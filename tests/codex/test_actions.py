"""The codex: what a user can do, and that each of it can be undone and done again."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.base.problems import Refused
from desktop.codex import actions, store
from desktop.codex.rules import Own, OwnQuestion, Sign, Wording, in_force
from desktop.storage import audit
from desktop.storage.session import Session

WORDING = Wording("openness", "Vi siger det højt.", date(2026, 3, 25), "Kommunalbestyrelsen", "26/77")
QUESTION = OwnQuestion("media", "Hvem ringer?")
SIGN = Sign("staff", "Stilhed på møderne.")


def test_K3_a_wording_is_adopted_and_superseded_and_both_are_kept(session: Session) -> None:
    first = actions.adopt_wording(session, WORDING)
    second = actions.adopt_wording(session, replace(WORDING, text="Vi siger det straks.", adopted=date(2026, 11, 18)))
    own = store.own(session)
    assert own.wordings == (first.after, second.after)
    assert in_force(own, "openness", date(2026, 11, 22)) == second.after
    actions.remove_wording(session, own.wordings[1])
    assert in_force(store.own(session), "openness", date(2026, 11, 22)) == first.after


def test_K3_a_wording_without_text_is_not_stored(session: Session) -> None:
    with pytest.raises(Refused):
        actions.adopt_wording(session, replace(WORDING, text=""))
    assert store.own(session).wordings == ()


def test_K3_a_star_is_turned_on_and_off(session: Session) -> None:
    actions.turn_star(session, "media-2")
    assert store.own(session).stars == {"media-2"}
    actions.turn_star(session, "media-2")
    assert store.own(session).stars == frozenset()


@pytest.mark.parametrize(
    "act",
    [
        lambda session: actions.adopt_wording(session, WORDING),
        lambda session: actions.save_question(session, QUESTION),
        lambda session: actions.save_sign(session, SIGN),
        lambda session: actions.turn_star(session, "media-2"),
    ],
)
def test_K3_U4_what_was_added_can_be_undone_and_done_again(session: Session, act) -> None:
    done = act(session)
    assert done.subject in actions.SUBJECTS
    full = store.own(session)
    undone = actions.restore(session, done)
    assert store.own(session) == Own()
    again = actions.restore(session, undone)
    now = store.own(session)
    assert [len(part) for part in (now.wordings, now.questions, now.stars, now.signs)] == [
        len(part) for part in (full.wordings, full.questions, full.stars, full.signs)
    ]
    assert again.after is not None


def test_K3_U4_what_was_changed_can_be_undone_and_done_again(session: Session) -> None:
    actions.save_question(session, QUESTION)
    changed = actions.save_question(session, replace(store.own(session).questions[0], text="Hvem svarer?"))
    undone = actions.restore(session, changed)
    assert store.own(session).questions[0].text == "Hvem ringer?"
    actions.restore(session, undone)
    assert store.own(session).questions[0].text == "Hvem svarer?"
    actions.save_sign(session, SIGN)
    gone = actions.save_sign(session, replace(store.own(session).signs[0], gone=True))
    actions.restore(session, gone)
    assert not store.own(session).signs[0].gone
    actions.remove_sign(session, store.own(session).signs[0])
    assert store.own(session).signs == ()
    assert audit.verify(session)[1] == []
