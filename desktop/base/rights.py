"""Rights: what the people at the screen may do, by the role each has in the service of the council."""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from desktop.base.problems import Refused
from desktop.base.words import translate


class Role(Enum):
    """What somebody is at the screen; a municipality that names nobody lets everybody do everything."""

    SECRETARIAT = "secretariat"
    APPROVER = "approver"
    INSTITUTION_LEADER = "institution leader"
    FACILITATOR = "facilitator"
    READER = "reader"


class Right(Enum):
    """What somebody may change, by the room it is in; everybody may read.

    APPROVAL is to approve an answer or send it back (D3b), EXCEPTION to note one from a quarantine (B1.4), RETENTION
    to remove what is kept no longer, and to hand out and erase what is held on a person.
    """

    QUESTIONS = "questions"
    APPROVAL = "approval"
    DISPATCH = "dispatch"
    VISITS = "visits"
    EXCEPTION = "exception"
    CALENDAR = "calendar"
    AGENDA = "agenda"
    CODEX = "codex"
    WORKSHOP = "workshop"
    RULEBOOK = "rulebook"
    PEOPLE = "people"
    SETTINGS = "settings"
    ACCOUNTS = "accounts"
    RETENTION = "retention"


RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.SECRETARIAT: frozenset(Right) - {Right.APPROVAL},
    Role.APPROVER: frozenset(
        {
            Right.QUESTIONS,
            Right.APPROVAL,
            Right.DISPATCH,
            Right.VISITS,
            Right.EXCEPTION,
            Right.AGENDA,
            Right.CODEX,
            Right.WORKSHOP,
            Right.RULEBOOK,
        }
    ),
    Role.INSTITUTION_LEADER: frozenset({Right.VISITS}),
    Role.FACILITATOR: frozenset({Right.CODEX, Right.WORKSHOP}),
    Role.READER: frozenset(),
}
"""Four eyes (D3b): the secretariat does everything but approve, and an approver cannot make somebody else one."""


class Acting(Protocol):
    """What is asked of a session: the role of the person who acts, and what the action under way has been allowed."""

    @property
    def role(self) -> Role | None:
        """The role, or None where the municipality names nobody."""

    @property
    def allowed(self) -> list[Right]:
        """The rights of the actions under way, the outermost first."""


A = TypeVar("A", bound=Acting)
P = ParamSpec("P")
R = TypeVar("R")


def may(role: Role | None, right: Right) -> bool:
    """Whether a role has a right; without roles everybody has every right."""
    return role is None or right in RIGHTS[role]


def require(session: Acting, right: Right) -> None:
    """Raises Refused unless the person who acts has the right."""
    if not may(session.role, right):
        assert session.role is not None
        raise Refused(
            translate("Rights", "Your role does not allow this"),
            reason(session.role, right),
            translate("Rights", "Ask one of them, or have your role changed in the settings."),
        )


def needs(right: Right) -> Callable[[Callable[Concatenate[A, P], R]], Callable[Concatenate[A, P], R]]:
    """Declares which right an action needs; whoever lacks it is refused before anything is looked at.

    What an allowed action sets going in other rooms belongs to it and is not asked about again.
    """

    def declare(action: Callable[Concatenate[A, P], R]) -> Callable[Concatenate[A, P], R]:
        @wraps(action)
        def checked(session: A, /, *args: P.args, **kwargs: P.kwargs) -> R:
            if not session.allowed:
                require(session, right)
            session.allowed.append(right)
            try:
                return action(session, *args, **kwargs)
            finally:
                session.allowed.pop()

        checked.__dict__["needed"] = right
        return checked

    return declare


def reason(role: Role, right: Right) -> str:
    """Why a role may not do something: who may."""
    others = ", ".join(role_text(each) for each in Role if right in RIGHTS[each])
    return translate("Rights", "You are at the screen as: {role}. This is done by: {others}.").format(
        role=role_text(role), others=others
    )


def role_text(role: Role) -> str:
    """A role in words."""
    match role:
        case Role.SECRETARIAT:
            return translate("Rights", "Secretariat")
        case Role.APPROVER:
            return translate("Rights", "Approver")
        case Role.INSTITUTION_LEADER:
            return translate("Rights", "Institution leader")
        case Role.FACILITATOR:
            return translate("Rights", "Facilitator")
        case Role.READER:
            return translate("Rights", "Reader")
