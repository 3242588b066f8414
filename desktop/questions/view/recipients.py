"""Questions: whom the answer goes to (D3c), and how it leaves the house: paper, mail draft, confirmation (D5)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.dispatch.rules import Scope
from desktop.dispatch.words import reason_text
from desktop.questions.rules import OPEN, State, path
from desktop.questions.view.asking import rule_tag
from desktop.questions.view.case import Case
from desktop.questions.view.section import Section
from desktop.questions.words import scope_sentence
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, Item, row, section
from desktop.ui.pieces import Icon
from desktop.ui.segmented import Segmented
from desktop.ui.text import Paragraph, label

_SENDABLE = (State.TRIAGED, State.IN_PROGRESS, State.FOR_APPROVAL, State.APPROVED)


class RecipientsPart(Section):
    """Who gets the answer, and the ground where it is not everybody."""

    change_requested = Signal()

    def __init__(self) -> None:
        super().__init__(8)

    @override
    def concerns(self, case: Case) -> bool:
        question = case.question
        return State.SENT in path(question.kind) and question.kind is not None and question.state is not State.RECEIVED

    @override
    def facts(self, case: Case) -> object:
        question = case.question
        return (
            question.scope,
            question.circle_id,
            question.narrow_reason,
            question.consulted,
            question.state in OPEN,
            case.receivers,
        )

    @override
    def subject(self, case: Case) -> object:
        return None  # the same for every question that goes to the same people

    @override
    def items(self, case: Case) -> Sequence[Item]:
        question, to = case.question, case.receivers
        link = button(
            translate("RecipientsPart", "Change recipients"), "link", on_click=self.change_requested.emit, writes=True
        )
        said = label(scope_sentence(question.scope, len(to.members), to.name), "body")
        said.setToolTip("\n".join(each.name for each in to.members))
        ground = None
        if question.scope is not Scope.ALL and question.narrow_reason is not None:
            told = translate("RecipientsPart", "{reason}. Consulted: {name}.")
            ground = Paragraph(
                told.format(reason=reason_text(question.narrow_reason), name=question.consulted), 13, 20, role="ink2"
            )
        head = section(translate("RecipientsPart", "Recipients"), link if question.state in OPEN else None)
        return (head, row(Icon("users", 18), said, STRETCH, rule_tag("D3c"), gap=8), ground)


class SendingPart(Section):
    """What happens when the answer is approved, and then the ways to do it."""

    draft_requested = Signal(bool, bool)
    """The unsent mail: whether addresses are hidden in Bcc, and whether to save it rather than open it."""
    preview_requested = Signal()
    paper_requested = Signal()

    def __init__(self) -> None:
        super().__init__(8)
        self.hidden: Segmented | None = None

    @override
    def concerns(self, case: Case) -> bool:
        question = case.question
        if State.SENT not in path(question.kind) or question.kind is None:
            return False
        return question.state in (*_SENDABLE, State.SENT, State.CLOSED)

    @override
    def facts(self, case: Case) -> object:
        question, ways = case.question, case.question.state is State.APPROVED
        sent = None if ways else question.answered_at
        return (ways, sent, bool(question.answer), len(case.receivers.members), question.id if ways else 0)

    @override
    def subject(self, case: Case) -> object:
        return None  # until an answer is approved it says the same for all

    @override
    def items(self, case: Case) -> Sequence[Item]:
        question, count = case.question, len(case.receivers.members)
        if question.state is State.APPROVED:
            return self._ways()
        if question.answered_at is not None:
            at = case.known.local(question.answered_at)
            said = translate("SendingPart", "Sent on {day} {time}.").format(
                day=dates.long_date(at.date()), time=dates.time_text(at)
            )
            return (section(translate("SendingPart", "Sent")), Paragraph(said, 14, 22, role="ink2"), self._paper_row())
        said = translate(
            "SendingPart",
            "Samspil makes a mail draft to the %n members with the answer as PDF. "
            "You open it in Outlook, send it, and confirm here that it was sent.",
            count,
        )
        return (
            section(translate("SendingPart", "When the answer is approved")),
            Paragraph(said, 14, 22, role="ink2"),
            self._paper_row() if question.answer else None,
        )

    def _ways(self) -> Sequence[Item]:
        """The mail draft, the paper, and what is confirmed afterwards."""
        hidden = Segmented((translate("SendingPart", "Addresses in To"), translate("SendingPart", "Hidden in Bcc")), 1)
        self.hidden = hidden
        make = button(
            translate("SendingPart", "Make mail draft"),
            "primary",
            "mail-plus",
            lambda: self.draft_requested.emit(hidden.current() == 1, False),
        )
        save = button(
            translate("SendingPart", "Save mail draft …"),
            on_click=lambda: self.draft_requested.emit(hidden.current() == 1, True),
        )
        told = translate("SendingPart", "Send the draft from Outlook. Then confirm at the top that it was sent.")
        return (
            section(translate("SendingPart", "Send the answer")),
            row(hidden, STRETCH),
            row(make, save, STRETCH),
            Paragraph(told, 13, 20, role="ink2"),
            self._paper_row(),
        )

    def _paper_row(self) -> Item:
        show = button(
            translate("SendingPart", "Preview and print"), "link", "eye", self.preview_requested.emit, dense=True
        )
        save = button(
            translate("SendingPart", "Save as PDF …"), "link", "file-down", self.paper_requested.emit, dense=True
        )
        return row(show, save, STRETCH, gap=16)
