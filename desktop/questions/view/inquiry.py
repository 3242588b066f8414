"""Questions: what was asked, in the member's own words, with its files; who asked; and earlier questions like it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.dispatch.view.files import Enclosures
from desktop.questions.rules import File, Line, Question, Side, State
from desktop.questions.view.case import Case, member_choices
from desktop.questions.view.section import Section
from desktop.questions.words import state_text
from desktop.ui.flow import FlowLayout
from desktop.ui.layout import STRETCH, Item, row
from desktop.ui.links import Link
from desktop.ui.picker import PersonPicker
from desktop.ui.pieces import Icon, Notice
from desktop.ui.text import Paragraph, label


class InquiryWell(Section):
    """The question as it was asked, in the voice of the council, and the files that came with it."""

    def __init__(self, files: Enclosures) -> None:
        super().__init__(8, "well", (16, 12, 16, 14))
        self._files = files
        self._said = Paragraph("")

    @override
    def facts(self, case: Case) -> object:
        return (case.question.text, case.question.files)

    @override
    def shape(self, case: Case) -> object:
        came = any(each.side is Side.QUESTION for each in case.question.files)
        return "words" if _words(case.question) and not came else None

    @override
    def fill(self, case: Case) -> None:
        self._said.set_text(_words(case.question))

    @override
    def items(self, case: Case) -> Sequence[Item]:
        came = [each for each in case.question.files if each.side is Side.QUESTION]
        links = [file_link(each, self._files, "paperclip") for each in came]
        self._said = Paragraph(_words(case.question), 15, 23, serif=True)
        if not _words(case.question):
            self._said = Paragraph(translate("InquiryWell", "The mail has no text."), 13, 20, role="ink2")
        title = label(translate("InquiryWell", "The question"), "h4")
        few = len(links) == 1
        return (
            row(Icon("mail", 16), title, STRETCH, links[0] if few else None, gap=8),
            self._said,
            flow(links) if links and not few else None,
        )


def _words(question: Question) -> str:
    """The member's own words, without empty lines."""
    return "\n".join(line.strip() for line in question.text.splitlines() if line.strip())


def flow(widgets: Sequence[QWidget]) -> QWidget:
    """Widgets in lines, as many as fit beside each other."""
    held = QWidget()
    lines = FlowLayout(16)
    for each in widgets:
        lines.addWidget(each)
    held.setLayout(lines)
    return held


def file_link(file: File, files: Enclosures, icon: str = "file-text") -> Link:
    """A file to open; its menu also saves it elsewhere."""
    made = Link(file.name, icon, size_text(file.size))
    made.clicked.connect(lambda _checked=False: files.open(file))
    made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    made.customContextMenuRequested.connect(
        lambda at: _file_menu(file, files, made).popup(made.mapToGlobal(QPoint(at)))
    )
    return made


def _file_menu(file: File, files: Enclosures, owner: QWidget) -> QMenu:
    menu = QMenu(owner)
    menu.addAction(translate("InquiryWell", "Open")).triggered.connect(lambda _checked: files.open(file))
    menu.addAction(translate("InquiryWell", "Save as …")).triggered.connect(lambda _checked: files.keep(file))
    return menu


def size_text(size: int) -> str:
    """A size in bytes as people say it."""
    if size < 1000:
        return translate("InquiryWell", "%n bytes", size)
    if size < 1_000_000:
        return f"{round(size / 1000)} kB"
    return f"{size / 1_000_000:.1f} MB"


class UnknownSender(Section):
    """Asks which member a mail comes from when its address belongs to none: it is never guessed (D3)."""

    member_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(8)
        self.picker: PersonPicker | None = None

    @override
    def concerns(self, case: Case) -> bool:
        return case.question.member_id is None and case.question.state in (State.RECEIVED, State.TRIAGED)

    @override
    def facts(self, case: Case) -> object:
        return (case.question.sender_name, case.question.sender_address, case.known)

    @override
    def items(self, case: Case) -> Sequence[Item]:
        question = case.question
        who = " ".join(
            filter(None, (question.sender_name, f"<{question.sender_address}>" if question.sender_address else ""))
        )
        notice = Notice(
            "warn",
            translate("UnknownSender", "Which member asks?"),
            translate("UnknownSender", "The mail comes from {sender}. No member has this address alone.").format(
                sender=who
            ),
        )
        day = question.day_zero
        self.picker = PersonPicker(member_choices(case.known, day))
        self.picker.line.setAccessibleName(translate("UnknownSender", "Which member asks?"))
        self.picker.picked.connect(lambda ids: self.member_chosen.emit(ids[0]) if ids else None)
        return (notice, self.picker)


class SimilarQuestions(Section):
    """Earlier questions that share words with this one."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__(2)
        self.lines: tuple[Line, ...] = ()
        self._of = 0

    @override
    def concerns(self, case: Case) -> bool:
        return bool(self.lines) and self._of == case.question.id and case.question.state is not State.CLOSED

    @override
    def facts(self, case: Case) -> object:
        return self.lines

    @override
    def items(self, case: Case) -> Sequence[Item]:
        return (
            label(translate("SimilarQuestions", "Similar earlier questions"), "h4"),
            *(row(self._link(each), label(state_text(each.state), "caption"), STRETCH, gap=8) for each in self.lines),
        )

    def found(self, question: Question, lines: tuple[Line, ...]) -> None:
        """Takes what the search found for a question."""
        self._of, self.lines = question.id, lines

    def _link(self, line: Line) -> Link:
        made = Link(f"{line.number}  {line.subject}")
        made.clicked.connect(lambda _checked=False: self.opened.emit(line.id))
        return made
