"""Workshop: the material of one step: its pictures in order, what can be added, and the facilitator's notes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.buttons import button, icon_button
from desktop.ui.forms import Form
from desktop.ui.icons import icon
from desktop.ui.layout import STRETCH, add, row
from desktop.ui.text import Paragraph, label
from desktop.workshop.form import notes_fields
from desktop.workshop.rules import Meeting, Picture, PictureKind, Step, with_step
from desktop.workshop.view.offers import Shelf
from desktop.workshop.view.reading import Scene
from desktop.workshop.words import picture_text

_ICONS = {
    PictureKind.TITLE: "presentation",
    PictureKind.AGENDA: "list-ordered",
    PictureKind.CHAPTER: "book-open",
    PictureKind.QUESTION: "circle-question-mark",
    PictureKind.CASE: "folder-open",
    PictureKind.SIGNS: "triangle-alert",
    PictureKind.FREE: "image",
    PictureKind.AGREEMENTS: "handshake",
}
_PLAIN = (PictureKind.TITLE, PictureKind.AGENDA, PictureKind.AGREEMENTS)
"""Pictures that need nothing chosen."""


class Content(QWidget):
    """What one step shows in the room, and the notes beside it."""

    edited = Signal(object)
    """A function that makes the changed meeting of the meeting as it stands."""
    choosing_requested = Signal(object)
    """A `Shelf` to choose from."""
    question_requested = Signal()
    picture_requested = Signal(object)
    """A picture of one's own: the `Picture` to change, or None for a new one."""
    image_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self.at = -1
        self.title = label("", "h3", wrap=True)
        self.nothing = Paragraph(self.tr("Nothing is shown but the title of the step."), 13, 20, role="ink2")
        self.list = _Pictures(self)
        self.list.setAccessibleName(self.tr("Pictures of the step"))
        self.add_button = button(self.tr("Add material"), "", "plus", self._open_menu, dense=True, writes=True)
        tr = self.tr
        self._acts = (
            icon_button("arrow-up", tr("Move the picture up"), lambda: self.move_picture(-1), dense=True),
            icon_button("arrow-down", tr("Move the picture down"), lambda: self.move_picture(1), dense=True),
            icon_button("trash-2", tr("Take the picture out"), self.remove_picture, dense=True),
        )
        self.notes = Form(notes_fields())
        self.notes.saved.connect(lambda values: self._keep_notes(values["notes"]))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        tools = row(self.add_button, *self._acts, STRETCH, gap=4)
        for item in (self.title, self.nothing, self.list, tools, self.notes, STRETCH):
            add(inside, item)
        self.list.itemActivated.connect(lambda _item: self.change_picture())

    def show_step(self, scene: Scene, at: int) -> None:
        """Shows a step of a meeting; what is being typed in its notes stays."""
        meeting = scene.meeting
        self._scene, self.at = scene, at if at < len(meeting.steps) else len(meeting.steps) - 1
        self.setVisible(self.at >= 0)
        if self.at < 0:
            return
        step = meeting.steps[self.at]
        self.title.setText(step.title or self.tr("New step"))
        self._list_pictures(step)
        self.notes.set_values({"notes": step.notes}, (meeting.id, self.at))
        self.notes.set_read_only(not scene.changeable)
        for each in (self.add_button, *self._acts):
            each.setVisible(scene.changeable)

    def flush(self) -> None:
        """Stores what is being typed."""
        self.notes.flush()

    def move_picture(self, by: int) -> None:
        """Moves the current picture up or down."""
        here = self.list.currentRow()
        to = here + by
        if not self._may_change() or not 0 <= to < self.list.count() or here < 0:
            return
        self._reorder(lambda pictures: _moved(pictures, here, to))
        self.list.setCurrentRow(to)

    def remove_picture(self) -> None:
        """Takes the current picture out of the step."""
        here = self.list.currentRow()
        if self._may_change() and here >= 0:
            self._reorder(lambda pictures: (*pictures[:here], *pictures[here + 1 :]))

    def change_picture(self) -> None:
        """Changes the current picture, where it is one's own."""
        picture = self.current
        if self._may_change() and picture is not None and picture.kind is PictureKind.FREE:
            self.picture_requested.emit(picture)

    @property
    def current(self) -> Picture | None:
        """The picture that is chosen in the list."""
        here = self.list.currentRow()
        step = self._step()
        return step.pictures[here] if step is not None and 0 <= here < len(step.pictures) else None

    def menu(self) -> QMenu:
        """What can be added."""
        menu, tr = QMenu(self.add_button), self.tr
        choices = (
            (tr("Questions …"), Shelf.QUESTIONS),
            (tr("Norms and themes …"), Shelf.CHAPTERS),
            (tr("Cases …"), Shelf.CASES),
            (tr("Signs of trouble …"), Shelf.SIGNS),
        )
        for text, shelf in choices:
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked, shelf=shelf: self.choosing_requested.emit(shelf))
        menu.addSeparator()
        menu.addAction(tr("Own question …")).triggered.connect(lambda _checked: self.question_requested.emit())
        menu.addAction(tr("Own text …")).triggered.connect(lambda _checked: self.picture_requested.emit(None))
        menu.addAction(tr("Picture from a file …")).triggered.connect(lambda _checked: self.image_requested.emit())
        menu.addSeparator()
        for kind in _PLAIN:
            action = menu.addAction(picture_text(kind))
            action.triggered.connect(lambda _checked, kind=kind: self._add_plain(kind))
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def _add_plain(self, kind: PictureKind) -> None:
        self._reorder(lambda pictures: (*pictures, Picture(kind)))

    def _list_pictures(self, step: Step) -> None:
        here = self.list.currentRow()
        self.list.clear()
        for picture in step.pictures:
            kind = picture_text(picture.kind)
            said = _text(picture)
            item = QListWidgetItem(icon(_ICONS[picture.kind], 18), said or kind)
            told = f"{kind}: {said}" if said and said != kind else kind
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
            item.setToolTip(told)
            self.list.addItem(item)
        filled = bool(step.pictures)
        self.list.setVisible(filled)
        self.nothing.setVisible(not filled)
        self.list.setCurrentRow(min(max(here, 0), len(step.pictures) - 1))
        self.list.fit()

    def _step(self) -> Step | None:
        scene = self._scene
        return scene.meeting.steps[self.at] if scene is not None and 0 <= self.at < len(scene.meeting.steps) else None

    def _may_change(self) -> bool:
        return self._scene is not None and self._scene.changeable

    def _reorder(self, change: Callable[[tuple[Picture, ...]], tuple[Picture, ...]]) -> None:
        at = self.at

        def apply(meeting: Meeting) -> Meeting:
            step = meeting.steps[at]
            return with_step(meeting, at, replace(step, pictures=change(step.pictures)))

        self.edited.emit(apply)

    def _keep_notes(self, notes: str) -> None:
        subject = self.notes.subject
        at = subject[1] if isinstance(subject, tuple) else self.at

        def apply(meeting: Meeting) -> Meeting:
            return with_step(meeting, at, replace(meeting.steps[at], notes=notes))

        self.edited.emit(apply)


class _Pictures(QListWidget):
    """The pictures as a list that is as high as it needs; Delete takes out, Alt with the arrows moves."""

    def __init__(self, content: Content) -> None:
        super().__init__()
        self._content = content
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Takes the height of its lines, at most a dozen."""
        lines = min(self.count(), 12)
        high = sum(max(28, self.sizeHintForRow(at)) for at in range(lines))
        self.setFixedHeight(high + 2 * self.frameWidth() + 8)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Delete:
            self._content.remove_picture()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._content.move_picture(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


def _text(picture: Picture) -> str:
    """What a picture says, on one line."""
    said = picture.text if picture.kind is PictureKind.QUESTION else picture.title or picture.text
    return " ".join(said.split())


def _moved(pictures: tuple[Picture, ...], here: int, to: int) -> tuple[Picture, ...]:
    """The pictures with one at another place."""
    left = [*pictures[:here], *pictures[here + 1 :]]
    return (*left[:to], pictures[here], *left[to:])


def picture_of_file(path: Path) -> tuple[Picture, bytes]:
    """An own picture of a file, named after it, and the file's content."""
    return Picture(PictureKind.FREE, title=path.stem), path.read_bytes()
