"""Questions: the answer: written in place, saved as it is typed, kept as a draft when it cannot be saved."""

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.base import dates, richtext
from desktop.base.problems import Problem
from desktop.dispatch.view.files import Enclosures
from desktop.questions.rules import OPEN, File, Side, State, path
from desktop.questions.view.asking import notice_of
from desktop.questions.view.case import Case
from desktop.questions.view.inquiry import file_link, flow
from desktop.ui.buttons import button, icon_button
from desktop.ui.differing import Differing
from desktop.ui.forms import SAVE_AFTER
from desktop.ui.layout import STRETCH, add, clear, column, pane, row
from desktop.ui.pieces import Icon, Notice
from desktop.ui.richtext import RichText
from desktop.ui.spoken import announce
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

_WRITABLE = (State.TRIAGED, State.IN_PROGRESS)
_LEAST = 150


class AnswerPart(QFrame):
    """The answer as a field while it is written, as text before and after; with the files that go along."""

    write_requested = Signal(str, int)
    """The answer as it stands, and the id of its question."""
    draft_dropped = Signal(int)
    attach_requested = Signal()
    detach_requested = Signal(object)
    link_requested = Signal(str)
    cursor_moved = Signal(QRect)

    def __init__(self, files: Enclosures) -> None:
        super().__init__()
        self._files = files
        self._id = 0
        self._loaded = self._baseline = self._stored = ""
        self._refused = False
        self._changing = False
        self._case: Case | None = None
        self.saved = label("", "caption")
        self.saved_icon = Icon("check", 14, "ok")
        self.change = button(self.tr("Change the answer"), "link", on_click=self.start_changing, writes=True)
        self.change.setToolTip(self.tr("Whoever changes the answer has written it, and cannot approve it."))
        self.editor = RichText(self.tr("Answer"))
        self.text = Paragraph("", 14, 22)
        self._told = column(gap=0)
        self._files_row = QVBoxLayout()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SAVE_AFTER)
        self._clock.timeout.connect(self.flush)
        head = row(label(self.tr("Answer"), "h3"), STRETCH, self.saved_icon, self.saved, self.change, gap=6)
        self.setLayout(column(head, self._told, self.editor, self.text, self._files_row, gap=10))
        self._connect()
        self._say_saved("")

    def _connect(self) -> None:
        edit = self.editor.edit
        edit.setVerticalScrollBarPolicy(edit.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
        edit.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        edit.cursorPositionChanged.connect(self._tell_cursor)
        self.editor.edited.connect(self._clock.start)
        self.editor.left.connect(self.flush)
        self.editor.link_requested.connect(self.link_requested)
        self._grow()

    def show_case(self, case: Case) -> None:
        """Shows a question's answer; what is being typed in it is not disturbed."""
        question = case.question
        if question.id != self._id:
            self.flush()
            self._id, self._changing = question.id, False
            self._load(question.answer)
            self._say_saved("")
            clear(self._told)
            self._offer_draft(case)
        elif self._refused and question.answer != self._stored:
            self._give_way(case)
        elif question.answer != self._loaded and not self._is_dirty():
            self._load(question.answer)
        self._case = case
        writable = question.state in _WRITABLE and question.kind is not None
        writing = writable or (question.state is State.FOR_APPROVAL and self._changing)
        answered = State.FOR_APPROVAL in path(question.kind) and question.state is not State.RECEIVED
        self.setVisible(answered and (writing or bool(question.answer)))
        self.editor.setVisible(writing)
        self.text.setVisible(not writing)
        self.change.setVisible(question.state is State.FOR_APPROVAL and not self._changing)
        self._show_files(case)

    def start_changing(self) -> None:
        """Lets an answer that waits for approval be written in again."""
        self._changing = True
        if self._case is not None:
            self.show_case(self._case)
        self.editor.edit.setFocus()

    def flush(self) -> None:
        """Saves now what is not saved yet."""
        self._clock.stop()
        if self._id and self._is_dirty():
            self._baseline = self._loaded = self.editor.html()
            self.write_requested.emit(self._loaded, self._id)

    def stored(self, moment: str) -> None:
        """The answer was saved at a time of day."""
        clear(self._told)
        self._stored, self._refused = self._loaded, False
        self._say_saved(self.tr("Saved at {time}").format(time=moment))

    def not_stored(self, problem: Problem) -> None:
        """The answer could not be saved; it is kept as a draft."""
        clear(self._told)
        self._say_saved("")
        notice = notice_of(problem)
        add(self._told, notice)
        announce(notice, problem.title, urgent=True)
        self._baseline, self._refused = "", True  # the next key saves it again

    def _is_dirty(self) -> bool:
        return self.editor.html() != self._baseline

    def _give_way(self, case: Case) -> None:
        """Somebody else has written in the answer meanwhile: that is shown, and the draft of one's own is offered.

        The keyboard is taken away from the text, for what is being typed belongs to the other one.
        """
        self.editor.edit.clearFocus()
        self._load(case.question.answer)
        self._offer_draft(case)

    def _load(self, answer: str) -> None:
        self._loaded = self._stored = answer
        self._refused = False
        self.editor.set_html(answer)
        self._baseline = self.editor.html()
        self.text.set_blocks(richtext.parse(answer))
        self._grow()

    def _offer_draft(self, case: Case) -> None:
        """A draft that could not be saved is offered again."""
        draft = case.draft
        kept = str(draft.values.get("answer", "")) if draft else ""
        if draft is None or not kept or kept == case.question.answer or case.question.state not in OPEN:
            return
        use = button(self.tr("Use the draft"), on_click=lambda: self._use_draft(kept))
        drop = button(self.tr("Drop the draft"), "link", on_click=self._drop_draft)
        when = dates.moment_text(case.known.local(draft.at))
        add(self._told, Notice("info", self.tr("A draft from {when} was kept").format(when=when), actions=(use, drop)))
        add(self._told, label(self.tr("What the draft changes in the answer as it stands:"), "caption"))
        add(self._told, Differing(richtext.plain(case.question.answer), richtext.plain(kept)))

    def _use_draft(self, kept: str) -> None:
        clear(self._told)
        self.editor.set_html(kept)
        self.flush()

    def _drop_draft(self) -> None:
        clear(self._told)
        self.draft_dropped.emit(self._id)

    def _show_files(self, case: Case) -> None:
        clear(self._files_row)
        question = case.question
        mine = [each for each in question.files if each.side is Side.ANSWER]
        changeable = question.state in OPEN and question.state is not State.APPROVED
        widgets: list[QWidget] = [self._file(each, changeable) for each in mine]
        if changeable:
            widgets.append(
                button(
                    self.tr("Attach file …"), "link", "paperclip", self.attach_requested.emit, dense=True, writes=True
                )
            )
        if widgets:
            self._files_row.addWidget(flow(widgets))

    def _file(self, file: File, changeable: bool) -> QWidget:
        link = file_link(file, self._files)
        if not changeable:
            return link
        name = self.tr("Take {name} off").format(name=file.name)
        off = icon_button("x", name, lambda: self.detach_requested.emit(file), dense=True)
        return pane(row(link, off, gap=0))

    def _say_saved(self, text: str) -> None:
        self.saved.setText(text)
        self.saved_icon.setVisible(bool(text))
        if text:
            announce(self, text)

    def _grow(self) -> None:
        """The field is as high as its text, so that only the pane scrolls."""
        edit = self.editor.edit
        wanted = round(edit.document().size().height()) + look().px(24)
        edit.setFixedHeight(max(look().px(_LEAST), wanted))

    def _tell_cursor(self) -> None:
        if self.editor.edit.hasFocus():
            self.cursor_moved.emit(self.editor.edit.cursorRect())
