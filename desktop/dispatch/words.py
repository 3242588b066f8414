"""Dispatches: the words for kinds, scopes, channels and grounds."""

from desktop.base.words import translate
from desktop.dispatch.rules import Channel, Dispatch, DispatchKind, NarrowReason, Scope, Standing


def kind_text(kind: DispatchKind) -> str:
    """The name of a kind of dispatch."""
    return {
        DispatchKind.ANSWER: translate("Dispatch", "Answer"),
        DispatchKind.PRESS_RELEASE: translate("Dispatch", "Press release"),
        DispatchKind.AGENDA_SUPPLEMENT: translate("Dispatch", "Agenda supplement"),
        DispatchKind.INVITATION: translate("Dispatch", "Invitation"),
        DispatchKind.NOTE: translate("Dispatch", "Note"),
    }[kind]


def scope_text(scope: Scope) -> str:
    """Whom a scope means."""
    return {
        Scope.ALL: translate("Dispatch", "All members"),
        Scope.COMMITTEE: translate("Dispatch", "A committee"),
        Scope.SINGLE: translate("Dispatch", "A single member"),
    }[scope]


def channel_text(channel: Channel) -> str:
    """How it left."""
    return {
        Channel.MAIL: translate("Dispatch", "E-mail"),
        Channel.PAPER: translate("Dispatch", "On paper"),
        Channel.MEETING: translate("Dispatch", "In a meeting"),
    }[channel]


def reason_text(reason: NarrowReason) -> str:
    """The ground for a narrower circle (D3c)."""
    return {
        NarrowReason.RELEVANCE: translate("Dispatch", "It matters politically only to them"),
        NarrowReason.FACT: translate("Dispatch", "It is a fact without political content"),
    }[reason]


def recipients_text(dispatch: Dispatch) -> str:
    """How many got it, in words."""
    if dispatch.scope is Scope.SINGLE and dispatch.recipients:
        return dispatch.recipients[0].name
    return translate("Dispatch", "%n members", len(dispatch.recipients))


def standing_text(standing: Standing) -> str:
    """The word for a standing."""
    return {
        Standing.GOT: translate("Dispatch", "Got it"),
        Standing.MISSING: translate("Dispatch", "Missing"),
        Standing.NOT_MEANT: translate("Dispatch", "Went to others"),
        Standing.NOT_SEATED: translate("Dispatch", "Not a member then"),
    }[standing]
