from dataclasses import dataclass, field

import pytest

from desktop.base.problems import Refused
from desktop.base.rights import RIGHTS, Right, Role, may, needs, reason, require, role_text


@dataclass
class Acting:
    """A session as the decorator sees it."""

    role: Role | None = None
    allowed: list[Right] = field(default_factory=list)


@needs(Right.DISPATCH)
def send(session: Acting) -> str:
    """Needs the right to send."""
    return "sent"


@needs(Right.VISITS)
def confirm(session: Acting, told: str) -> str:
    """Needs the right to work with visits, and sends."""
    return f"{told}, {send(session)}"


@needs(Right.VISITS)
def fail(session: Acting) -> None:
    """Breaks off half-way."""
    raise ValueError("broken")


def test_without_roles_everybody_may_do_everything() -> None:
    assert all(may(None, right) for right in Right)
    assert send(Acting()) == "sent"


def test_D3b_the_secretariat_does_everything_but_approve_and_no_approver_makes_another_one() -> None:
    assert RIGHTS[Role.SECRETARIAT] == set(Right) - {Right.APPROVAL}
    assert may(Role.APPROVER, Right.APPROVAL)
    assert [role for role in Role if may(role, Right.APPROVAL) and may(role, Right.ACCOUNTS)] == []


@pytest.mark.parametrize(
    ("role", "rights"),
    [
        (Role.INSTITUTION_LEADER, {Right.VISITS}),
        (Role.FACILITATOR, {Right.CODEX, Right.WORKSHOP}),
        (Role.READER, set()),
    ],
)
def test_the_narrow_roles_have_their_own_field(role: Role, rights: set[Right]) -> None:
    assert RIGHTS[role] == rights


def test_B1_4_an_exception_from_the_quarantine_is_not_the_institution_leaders() -> None:
    assert [role for role in Role if may(role, Right.EXCEPTION)] == [Role.SECRETARIAT, Role.APPROVER]


def test_whoever_lacks_the_right_is_refused_and_told_who_has_it() -> None:
    with pytest.raises(Refused) as refused:
        send(Acting(Role.INSTITUTION_LEADER))
    assert refused.value.text == "You are at the screen as: Institution leader. This is done by: Secretariat, Approver."
    with pytest.raises(Refused):
        require(Acting(Role.READER), Right.CODEX)
    require(Acting(Role.FACILITATOR), Right.CODEX)


def test_what_an_allowed_action_sets_going_belongs_to_it() -> None:
    leader = Acting(Role.INSTITUTION_LEADER)
    assert confirm(leader, "confirmed") == "confirmed, sent"
    assert leader.allowed == []


def test_an_action_that_broke_off_leaves_no_right_behind() -> None:
    leader = Acting(Role.INSTITUTION_LEADER)
    with pytest.raises(ValueError, match="broken"):
        fail(leader)
    with pytest.raises(Refused):
        send(leader)


def test_every_role_has_its_word_and_every_right_somebody() -> None:
    assert len({role_text(role) for role in Role}) == len(Role)
    assert all(any(may(role, right) for role in Role) for right in Right)
    assert "Secretariat" in reason(Role.READER, Right.SETTINGS)
