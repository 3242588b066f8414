"""Agenda: all that the details show of one record, read in one go."""

from dataclasses import dataclass, field
from typing import Any

from desktop.agenda import store
from desktop.agenda.rules.chart import Chart, chart
from desktop.agenda.rules.elucidation import Elucidation
from desktop.agenda.rules.followup import Decision
from desktop.agenda.rules.meetings import Item, Meeting
from desktop.agenda.rules.timeline import Matter
from desktop.agenda.table import Known
from desktop.dispatch import store as dispatch_store
from desktop.dispatch.rules import Dispatch


@dataclass(frozen=True)
class Case:
    """A record with what stands around it, and what was typed into it and could not be saved."""

    record: Any
    known: Known
    typed: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class MeetingCase(Case):
    """A meeting with its items and what is to come back on it."""

    items: tuple[Item, ...] = ()
    lit: tuple[tuple[Elucidation, Item | None], ...] = ()
    told: tuple[Decision, ...] = ()
    asked: tuple[int, ...] = ()
    """The items on which an elucidation was asked for."""
    decided: tuple[int, ...] = ()
    """The items on which a decision was noted."""

    @property
    def meeting(self) -> Meeting:
        """The meeting."""
        assert isinstance(self.record, Meeting)
        return self.record


@dataclass(frozen=True)
class ItemCase(Case):
    """An item with its meeting and all that follows from it."""

    lights: tuple[Elucidation, ...] = ()
    decisions: tuple[Decision, ...] = ()
    sent: tuple[Dispatch, ...] = ()

    @property
    def item(self) -> Item:
        """The item."""
        assert isinstance(self.record, Item)
        return self.record

    @property
    def meeting(self) -> Meeting:
        """The meeting the item stands on."""
        return self.known.meetings[self.item.meeting_id]


@dataclass(frozen=True)
class LightCase(Case):
    """An elucidation with its item."""

    item: Item | None = None

    @property
    def light(self) -> Elucidation:
        """The elucidation."""
        assert isinstance(self.record, Elucidation)
        return self.record

    @property
    def target(self) -> Meeting | None:
        """The meeting it is to be back on."""
        return self.known.meetings.get(self.light.target_id or 0)


@dataclass(frozen=True)
class DecisionCase(Case):
    """A decision."""

    @property
    def decision(self) -> Decision:
        """The decision."""
        assert isinstance(self.record, Decision)
        return self.record


@dataclass(frozen=True)
class MatterCase(Case):
    """A larger matter with its chart."""

    drawn: Chart | None = None

    @property
    def matter(self) -> Matter:
        """The matter."""
        assert isinstance(self.record, Matter)
        return self.record


def meeting_case(session: Any, id: int, known: Known) -> MeetingCase:
    """A meeting, its items, and what comes back on it."""
    items = store.items_of(session, id)
    back = store.back_on(session, id)
    about = store.items_by_id(session, [each.item_id for each in back])
    return MeetingCase(
        store.get(session, Meeting, id),
        known,
        items=items,
        lit=tuple((each, about.get(each.item_id)) for each in back),
        told=store.told_on(session, id),
        asked=tuple(each.id for each in items if store.elucidations_of(session, each.id)),
        decided=tuple(each.id for each in items if store.decisions_of(session, each.id)),
    )


def item_case(session: Any, id: int, known: Known) -> ItemCase:
    """An item, and what follows from it."""
    return ItemCase(
        store.get(session, Item, id),
        known,
        lights=store.elucidations_of(session, id),
        decisions=store.decisions_of(session, id),
        sent=dispatch_store.about(session, "agenda_item", id),
    )


def light_case(session: Any, id: int, known: Known) -> LightCase:
    """An elucidation and its item."""
    light = store.get(session, Elucidation, id)
    return LightCase(light, known, item=store.items_by_id(session, [light.item_id]).get(light.item_id))


def decision_case(session: Any, id: int, known: Known) -> DecisionCase:
    """A decision."""
    return DecisionCase(store.get(session, Decision, id), known)


def matter_case(session: Any, id: int, known: Known) -> MatterCase:
    """A larger matter and its chart."""
    matter = store.get(session, Matter, id)
    return MatterCase(matter, known, drawn=chart(matter, known.field))
