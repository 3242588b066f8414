"""What a municipality adds to the codex comes back as it was stored."""

from datetime import date

import pytest

from desktop.base.problems import Problem, Stale
from desktop.codex import store
from desktop.codex.rules import Own, OwnQuestion, Sign, Wording
from desktop.storage.session import Session

WORDING = Wording("openness", "Vi siger det højt.", date(2026, 3, 25), "Kommunalbestyrelsen", "26/77")


def test_K3_everything_added_is_read_together(session: Session) -> None:
    wording = store.save_wording(session, WORDING)
    question = store.save_question(session, OwnQuestion("openness", "Hvem siger det først?", scale=True))
    star = store.add_star(session, "openness-1")
    sign = store.save_sign(session, Sign("staff", "Stilhed.", "sign-staff-1", gone=True))
    own = store.own(session)
    assert (own.wordings, own.questions, own.signs) == ((wording,), (question,), (sign,))
    assert own.stars == {"openness-1"}
    assert store.star(session, "openness-1") == star
    assert store.star(session, "openness-2") is None


def test_K3_somebody_else_was_first(session: Session) -> None:
    first = store.save_wording(session, WORDING)
    store.save_wording(session, first)
    with pytest.raises(Stale):
        store.save_wording(session, first)


def test_K3_what_is_removed_is_gone(session: Session) -> None:
    question = store.save_question(session, OwnQuestion("media", "Hvem ringer?"))
    sign = store.save_sign(session, Sign("staff", "Stilhed."))
    wording = store.save_wording(session, WORDING)
    star = store.add_star(session, "media-1")
    store.remove_question(session, question)
    store.remove_sign(session, sign)
    store.remove_wording(session, wording)
    store.remove_star(session, star)
    assert store.own(session) == Own()
    for read, id in ((store.question, question.id), (store.sign, sign.id), (store.wording, wording.id)):
        with pytest.raises(Problem):
            read(session, id)
