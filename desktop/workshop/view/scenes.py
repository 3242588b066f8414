"""Workshop: the console and every kind of picture on the screen of the room, on the fullest meeting: for pictures."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.ui.services import Services
from desktop.ui.theme import DARK, LIGHT
from desktop.workshop import store
from desktop.workshop.rules import MeetingState, Run, picture_at
from desktop.workshop.view.displays import Displays
from desktop.workshop.view.live import LiveMeeting
from desktop.workshop.view.material import Material, read, sight_of
from desktop.workshop.view.pictures.room import Room
from desktop.workshop.view.pictures.sights import Black, Sight
from desktop.workshop.view.stage import Stage


def scenes(services: Services, size: tuple[int, int], settle: Callable[[], None]) -> Iterator[tuple[str, QWidget]]:
    """The console, and each kind of picture light and dark; `settle` waits until all is on the screen."""
    found: list[Material] = []
    services.tasks.read(_fullest, found.extend)
    settle()
    for material, coming in pairwise(found):
        stage = Stage(services, coming.meeting, Displays())
        stage.console.resize(*size)
        stage.console.show()
        stage.live.begin()
        settle()
        _go_on(stage.live, material)
        settle()
        yield "console", stage.console
        stage.close()
        settle()
        room = Room()
        room.resize(*size)
        room.show()
        for name, sight in every(material).items():
            for ground, tokens in (("light", LIGHT), ("dark", DARK)):
                room.set_sight(sight, tokens)
                settle()
                yield f"room-{name}-{ground}", room
        room.close()


def every(material: Material) -> dict[str, Sight]:
    """The first picture of each kind by its name, with what came of it where there is something, and black."""
    meeting = material.meeting
    found: dict[str, Sight] = {}
    for step, place in meeting.pictures:
        for result in (False, True):
            sight = sight_of(material, Run(meeting.id, step, place, result=result))
            found.setdefault(type(sight).__name__.casefold(), sight)
    return {**found, "black": Black()}


def _go_on(live: LiveMeeting, like: Material) -> None:
    """Brings a meeting to its second scale question, with some hands and statements as in another one."""
    meeting = live.meeting
    scaled = [at for at in meeting.pictures if picture_at(meeting, *at).scale]
    if not scaled:
        return
    live.go(scaled[0][0])
    for each in like.hands:
        asked = [picture_at(meeting, *at).item for at in scaled[:2]]
        if each.question in asked:
            live.count(each.question, each.party, each.counts)
    for said in like.statements[:3]:
        live.note(said.text, said.norm, said.group)
    while live.picture != picture_at(meeting, *scaled[:2][-1]):
        live.forward()


def _fullest(session: Any) -> tuple[Material, ...]:
    """What the meeting with the most statements shows, and the next one; nothing where no meeting is planned."""
    meetings = [each for each in store.meetings(session) if each.steps]
    fullest = max(meetings, key=lambda each: len(store.statements(session, each.id)), default=None)
    if fullest is None:
        return ()
    coming = next((each for each in meetings if each.state is MeetingState.PLANNED), fullest)
    return read(session, fullest.id), read(session, coming.id)
