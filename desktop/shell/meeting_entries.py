"""Meeting entries: the meetings of council and committees as the calendar shows and moves them."""

from datetime import date, time

from desktop.agenda import store
from desktop.agenda.actions import meetings as actions
from desktop.agenda.actions.meetings import MEETING, SEVERAL
from desktop.agenda.rules.meetings import Meeting
from desktop.agenda.words import body_text
from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.storage.session import Session
from desktop.workdays.entries import Entry


class MeetingsInCalendar:
    """What the calendar needs of the meetings."""

    place = "agenda"
    icon = "gavel"
    subjects = (MEETING, SEVERAL)

    def title(self) -> str:
        """What the entries are called together."""
        return translate("AgendaPage", "Meetings")

    def entries(self, session: Session, first: date, last: date) -> tuple[Entry, ...]:
        """The meetings of some days; what two bodies with the same members clash in is for the people to see."""
        names = actions.desk(session).names
        found = store.meetings(session, first, last)
        counts = store.counted_items(session, [each.id for each in found])
        return tuple(_entry(each, body_text(each.body_id, names), counts.get(each.id, 0)) for each in found)

    def check(self, session: Session, entry: Entry, to: date) -> str:
        """What is to be known before a meeting moves; raises Refused where its body meets on that day already."""
        meeting = store.get(session, Meeting, entry.id)
        same_day = store.meetings(session, to, to)
        if any(each.body_id == meeting.body_id and each.id != meeting.id for each in same_day):
            raise Refused(
                translate("Agenda", "The same body meets on this day already"),
                advice=translate("Agenda", "Choose another day, or put the items on that meeting."),
            )
        waiting = len(store.back_on(session, meeting.id))
        return translate("MeetingEntries", "%n elucidations are to be back on this meeting", waiting) if waiting else ""

    def move(self, session: Session, entry: Entry, to: date) -> Change:
        """Moves a meeting to a day, its time staying; raises Refused, or Stale."""
        return actions.move_meeting(session, entry.id, entry.version, to)


def _entry(meeting: Meeting, body: str, items: int) -> Entry:
    """A meeting as the calendar shows it."""
    cancelled = translate("AgendaTable", "Cancelled") if meeting.cancelled else ""
    count = translate("AgendaTable", "%n items", items) if items else ""
    return Entry(
        id=meeting.id,
        version=meeting.version,
        day=meeting.day,
        title=body,
        start=time.fromisoformat(meeting.starts) if meeting.starts else None,
        note=" · ".join(part for part in (cancelled, count, meeting.place) if part),
        movable=not meeting.cancelled,
        tentative=meeting.cancelled,
    )
