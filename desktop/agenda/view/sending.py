"""Agenda items: how a supplement leaves: the mail draft, the confirmation, and its lines in the ledger (D5)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.agenda.view.case import ItemCase
from desktop.agenda.view.frame import RULES
from desktop.base import dates
from desktop.base.words import translate
from desktop.dispatch.words import recipients_text
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, Item, row, section
from desktop.ui.links import Link
from desktop.ui.section import Section
from desktop.ui.text import label


class SendingPart(Section):
    """To all members at the same time, or with its ground to the committee that meets."""

    draft_requested = Signal(bool)
    """Whether the mail is to be saved instead of opened."""
    confirm_requested = Signal()
    ledger_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(8)

    @override
    def concerns(self, case: ItemCase) -> bool:
        return bool(case.item.files or case.item.note.strip() or case.sent)

    @override
    def subject(self, case: ItemCase) -> object:
        return case.item.id

    @override
    def facts(self, case: ItemCase) -> object:
        return (case.sent, bool(case.item.files or case.item.note.strip()))

    @override
    def items(self, case: ItemCase) -> Sequence[Item]:
        head = section(translate("SendingPart", "To the members"), RULES.tag("D5"))
        lines = [self._line(case, at) for at in range(len(case.sent))]
        nothing = label(translate("SendingPart", "The supplement has not been sent yet"), "small")
        draft = translate("SendingPart", "Open mail draft")
        doing = row(
            button(draft, "", "mail", lambda: self.draft_requested.emit(False), dense=True),
            button(translate("SendingPart", "Save mail draft …"), "link", "", lambda: self.draft_requested.emit(True)),
            button(
                translate("SendingPart", "It was sent …"), "link", "check", self.confirm_requested.emit, writes=True
            ),
            STRETCH,
            gap=12,
        )
        return (head, *(lines or (nothing,)), doing)

    def _line(self, case: ItemCase, at: int) -> Item:
        sent = case.sent[at]
        when = dates.moment_text(case.known.local(sent.sent_at))
        link = Link(f"{when}: {recipients_text(sent)}", "send")
        link.clicked.connect(partial(self._open, sent.id))
        return row(link, STRETCH)

    def _open(self, id: int, _checked: bool = False) -> None:
        self.ledger_requested.emit(id)
