"""Dispatches: how what is made ready leaves the house: mail drafts, and asking in place what really happened (D8)."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.base.times import zone_of
from desktop.base.words import translate
from desktop.dispatch import sending
from desktop.dispatch.form import media_fields, moment_of, sent_fields
from desktop.dispatch.rules import Channel, DispatchKind, Outgoing, media_first
from desktop.dispatch.sending import Sent
from desktop.dispatch.view.files import Enclosures
from desktop.storage.session import Session
from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.clock import time_typed
from desktop.ui.forms import Days
from desktop.ui.services import Services
from desktop.ui.slot import Slot
from desktop.ui.writing import Action, Writer


class Releases(QObject):
    """Drafts to members and media, and the two confirmations."""

    def __init__(
        self, services: Services, writer: Writer, slot: Slot, files: Enclosures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._writer, self._slot, self._files = services, writer, slot, files

    def draft(self, going: Outgoing, hidden: bool) -> None:
        """Opens the unsent mail to the members."""
        name = translate("Releases", "to-members.eml")
        self._make(lambda session: sending.members_draft(session, going, hidden), name)

    def media_draft(self, going: Outgoing) -> None:
        """Opens the unsent mail to the media."""
        self._make(lambda session: sending.media_draft(session, going), translate("Releases", "to-the-media.eml"))

    def paper(self, going: Outgoing) -> None:
        """Opens the text on the municipality's paper."""
        self._make(lambda session: sending.paper(session, going), sending.paper_name(going))

    def confirm(self, going: Outgoing) -> None:
        """Asks how and when the members got it, and of a press release when the media get it (D5, D8)."""
        zone = zone_of(self._services.settings.profile.country)
        now = self._services.clock.now().astimezone(zone)
        press = going.kind is DispatchKind.PRESS_RELEASE
        media = going.media_at.astimezone(zone) if going.media_at else None
        values = {
            "channel": Channel.MAIL,
            "day": now.date(),
            "time": time_typed(now),
            "media_day": media.date() if media else None,
            "media_time": time_typed(media) if media else "",
            "breach": "",
        }

        def sent_of(given: Given) -> Sent:
            at = moment_of(given["day"], given["time"], zone) or now
            at = now if at == now.replace(second=0, microsecond=0) else at
            if not press:
                return Sent(at, given["channel"])
            media_at = moment_of(given["media_day"], given["media_time"], zone)
            return Sent(at, given["channel"], media_at, given["breach"])

        wanted = Wanted(
            translate("Releases", "The members have got it"),
            translate("Releases", "I have sent it"),
            sent_fields(press),
            values,
            sentence=translate(
                "Releases", "The ledger keeps the recipients as they stand that day. This cannot be undone."
            ),
            rule="D8" if press else "D5",
            shown=(lambda given: {"breach": _breaches(sent_of(given))}) if press else None,
        )
        self._ask(wanted, lambda given: lambda session, record: sending.confirm(session, record, sent_of(given)))

    def confirm_media(self, going: Outgoing) -> None:
        """Asks when the media really got it."""
        zone = zone_of(self._services.settings.profile.country)
        now = self._services.clock.now().astimezone(zone)
        planned = going.media_at.astimezone(zone) if going.media_at else now
        at = min(planned, now)
        wanted = Wanted(
            translate("Releases", "The media have got it"),
            translate("Releases", "Note the time"),
            media_fields(),
            {"media_day": at.date(), "media_time": time_typed(at)},
            sentence=translate("Releases", "Another time than planned is noted by a new line in the ledger."),
            rule="D8",
        )

        def action(given: Given) -> Action:
            when = moment_of(given["media_day"], given["media_time"], zone) or now
            return lambda session, record: sending.confirm_media(session, record, when)

        self._ask(wanted, action)

    def _make(self, work: Callable[[Session], bytes], name: str) -> None:
        self._services.tasks.read(
            work, lambda data: self._files.open_data(name, data), failed=self._slot.tell, owner=self
        )

    def _ask(self, wanted: Wanted, action: Callable[[Given], Action]) -> None:
        def answer(ask: Ask, given: Given) -> None:
            self._writer.write(action(given), lambda _change: self._slot.close_ask(), ask.complain)

        self._slot.show_ask(wanted, Days(lambda: self._services.clock.now().date()), answer)


def _breaches(sent: Sent) -> bool:
    """Whether the media had it first, by what has been given so far (D8)."""
    return media_first(sent.at, sent.media_at)
