"""Dispatches: one member gets what is missing: a mail draft with everything attached, then that it was sent (D5)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.base.changes import Change
from desktop.base.times import zone_of
from desktop.base.words import translate
from desktop.dispatch import actions
from desktop.dispatch.actions import Receipt
from desktop.dispatch.form import moment_of, receipt_fields
from desktop.dispatch.rules import Channel
from desktop.dispatch.view.files import Enclosures
from desktop.people.rules import Member
from desktop.storage.session import Session
from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.clock import time_typed
from desktop.ui.forms import Days
from desktop.ui.services import Services
from desktop.ui.slot import Slot


class Deliveries(QObject):
    """Makes the draft, and asks in the slot for the confirmation."""

    recorded = Signal(object)
    """A `Change`: the ledger has a line more."""

    def __init__(self, services: Services, slot: Slot, files: Enclosures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._slot, self._files = services, slot, files

    def send(self, member: Member, wanted: Sequence[int]) -> None:
        """Opens the draft to a member with everything attached, then asks whether it was sent."""
        name = translate("Deliveries", "to-{name}.eml").format(name="-".join(member.name.lower().split()))

        def ready(mail: bytes) -> None:
            self._files.open_data(name, mail)
            self.confirm(member, wanted, Channel.MAIL)

        self._services.tasks.read(
            lambda session: actions.package(session, member.id, wanted), ready, failed=self._slot.tell, owner=self
        )

    def confirm(self, member: Member, wanted: Sequence[int], channel: Channel) -> None:
        """Asks when and how the member got it, and records it by a new line."""
        zone = zone_of(self._services.settings.profile.country)
        now = self._services.clock.now().astimezone(zone)
        title = translate("Deliveries", "{name} has got this").format(name=member.name)
        said = translate("Deliveries", "Send the draft from Outlook first. The ledger notes that it came later.")
        told = translate("Deliveries", "%n dispatches.", len(wanted))
        ask = Wanted(
            title,
            translate("Deliveries", "I have sent it"),
            receipt_fields(),
            {"channel": channel, "day": now.date(), "time": time_typed(now)},
            sentence=f"{told} {said}" if channel is Channel.MAIL else told,
            rule="D5",
        )

        def answer(shown: Ask, given: Given) -> None:
            at = moment_of(given["day"], given["time"], zone) or now
            if at.replace(second=0, microsecond=0) == now.replace(second=0, microsecond=0):
                at = now
            receipt = Receipt(at, given["channel"], given["remark"])

            def done(change: Change) -> None:
                self._slot.close_ask()
                self.recorded.emit(change)

            self._write(lambda session: actions.note_receipt(session, member.id, wanted, receipt), done, shown)

        self._slot.show_ask(ask, Days(now.date), answer)

    def _write(self, action: Callable[[Session], Change], done: Callable[[Change], None], ask: Ask) -> None:
        self._services.tasks.write(action, done, ask.complain, owner=self)
