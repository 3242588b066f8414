"""Dispatches: below what is made ready: its recipients, its files, and the next step on its way (D5, D8)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, tzinfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop.base.dates import moment_text
from desktop.base.problems import Problem
from desktop.dispatch import actions, rules, sending, store
from desktop.dispatch.rules import DispatchKind, Enclosure, Outgoing
from desktop.dispatch.view.detail import RULES, fact
from desktop.dispatch.words import lack_rule, lack_text, rule_text
from desktop.people import store as people
from desktop.people.rules import Member, approvers_on, members_on
from desktop.storage.session import Session
from desktop.ui.buttons import Button, button
from desktop.ui.flow import FlowLayout
from desktop.ui.forms import Choice
from desktop.ui.layout import STRETCH, Item, add, clear, row, section
from desktop.ui.pieces import Icon, Notice
from desktop.ui.segmented import Segmented
from desktop.ui.text import Elided, Paragraph, label


@dataclass(frozen=True)
class Around:
    """What is made ready, with whom it would reach now, and whom it can be sent to."""

    going: Outgoing
    members: tuple[Member, ...]
    committees: tuple[tuple[int, str], ...]
    people: tuple[Choice, ...]
    approvers: tuple[tuple[str, str], ...]


def load(session: Session, id: int) -> Around:
    """Reads something that is made ready with what its form offers."""
    going, today = store.outgoing(session, id), actions.today(session)
    seated = members_on(people.members(session), today)
    try:
        reached = sending.receivers(session, going)
    except Problem:
        reached = ()  # a committee or member that is not chosen yet, or gone: told when it is sent
    officials = approvers_on(people.officials(session), today)
    return Around(
        going,
        reached,
        tuple((each.id, each.name) for each in people.committees(session)),
        tuple(Choice(each.id, each.name, each.party) for each in seated),
        tuple((each.name, each.name) for each in officials),
    )


class NextStep(QWidget):
    """Recipients, files, and what comes next; each button only wishes."""

    attach_requested = Signal()
    detach_requested = Signal(object)
    file_requested = Signal(object)
    draft_requested = Signal(bool)
    """The unsent mail to the members, and whether their addresses are hidden."""
    confirm_requested = Signal()
    paper_requested = Signal()
    media_draft_requested = Signal()
    media_requested = Signal()
    ledger_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._hidden = True
        self._zone: tzinfo = UTC
        self.primary: Button | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(8)

    def show_around(self, around: Around, zone: tzinfo) -> None:
        """Shows recipients, files, and the next step."""
        clear(self._inside)
        self._zone, going = zone, around.going
        for item in (*self._recipients(around), *self._enclosures(going), *self._next(going)):
            add(self._inside, item)

    def _recipients(self, around: Around) -> Sequence[Item]:
        tag = RULES.tag("D8" if around.going.kind is DispatchKind.PRESS_RELEASE else "D5")
        said = QCoreApplication.translate("NextStep", "%n members as they stand now", "", len(around.members))
        who = label(said, "body")
        who.setToolTip("\n".join(each.name for each in around.members))
        return (section(self.tr("Recipients"), tag), row(Icon("users", 18, "ink2"), who, STRETCH, gap=8), 8)

    def _enclosures(self, going: Outgoing) -> Sequence[Item]:
        more = None
        if not going.dispatch_id:
            more = button(
                self.tr("Attach file …"), "link", "paperclip", self.attach_requested.emit, dense=True, writes=True
            )
        lines: list[Item] = [section(self.tr("Files"), more)]
        lines += [self._enclosure(each, going) for each in going.files]
        if not going.files:
            lines.append(label(self.tr("No files. The text goes along as a paper."), "small", wrap=True))
        return (*lines, 8)

    def _enclosure(self, each: Enclosure, going: Outgoing) -> QLayout:
        show = button(self.tr("Open"), "link", on_click=lambda: self.file_requested.emit(each))
        show.setAccessibleName(self.tr("Open {name}").format(name=each.name))
        off = None
        if not going.dispatch_id:
            off = button(self.tr("Take off"), "link", on_click=lambda: self.detach_requested.emit(each), writes=True)
            off.setAccessibleName(self.tr("Take {name} off").format(name=each.name))
        return row(Icon("paperclip", 16, "ink2"), (Elided(each.name), 1), show, off, gap=12)

    def _next(self, going: Outgoing) -> Sequence[Item]:
        """What comes next, and what is missing for it."""
        if going.dispatch_id:
            return self._after(going)
        lacks = rules.lacks(going)
        draft = button(self.tr("Make mail draft"), "", "mail-plus", lambda: self.draft_requested.emit(self._hidden))
        self.primary = button(self.tr("Confirm that it was sent"), "primary", "send", self.confirm_requested.emit)
        paper = button(self.tr("Show as PDF"), "link", "eye", self.paper_requested.emit)
        missing = [
            Notice("info", lack_text(each), rule=rule_text(lack_rule(each)) if lack_rule(each) else "")
            for each in lacks
        ]
        for each in (draft, self.primary):
            each.block("\n".join(lack_text(lack) for lack in lacks))
        ways = FlowLayout(8)
        for each in (draft, self.primary):
            ways.addWidget(each)
        told = self.tr("Send the draft from Outlook. Then confirm that it was sent.")
        shown = [RULES.explained(each, lack_rule(lack)) for each, lack in zip(missing, lacks, strict=True)]
        head, hidden = section(self.tr("Send it")), row(self._addresses(), STRETCH)
        return (
            head,
            *shown,
            hidden,
            ways,
            row(paper, STRETCH) if going.text else None,
            Paragraph(told, 13, 20, role="ink2"),
        )

    def _addresses(self) -> Segmented:
        """Whether recipients see each other's addresses."""
        choice = Segmented((self.tr("Addresses in To"), self.tr("Hidden in Bcc")), int(self._hidden))
        choice.chosen.connect(lambda at: setattr(self, "_hidden", at == 1))
        return choice

    def _after(self, going: Outgoing) -> Sequence[Item]:
        """What is left to do once the members have it: the media, then only the way to the ledger."""
        opened = button(
            self.tr("Show in the ledger"), "link", on_click=lambda: self.ledger_requested.emit(going.dispatch_id)
        )
        items: list[Item] = [section(self.tr("Sent"), opened)]
        if going.media_at is not None:
            zone = self._zone
            items.append(fact(self.tr("Media, planned"), moment_text(going.media_at.astimezone(zone))))
            if going.media_told is not None:
                items.append(fact(self.tr("Media, got"), moment_text(going.media_told.astimezone(zone))))
        if going.kind is DispatchKind.PRESS_RELEASE and going.media_told is None:
            draft = button(self.tr("Make mail draft to the media"), "", "mail-plus", self.media_draft_requested.emit)
            self.primary = button(self.tr("The media have got it"), "primary", "newspaper", self.media_requested.emit)
            ways = FlowLayout(8)
            for way in (draft, self.primary):
                ways.addWidget(way)
            items.append(ways)
        return items
